import { requireRecord, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { type AssessOptions, assessed, notInForce, type Outcome, type Step } from "../../outcome/index.ts";
import { requireDay } from "../../time/index.ts";
import { asOfOptions } from "../model/asked.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { textNotRead, untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import { membershipLaw208 } from "./membership-208.law.ts";

/** A question on admission, readmission, striking off, transfer or badges, by code. */
export type MembershipTermCode = keyof typeof membershipLaw208;

/** The answer to it: at least or at most so much of a unit, or a word. */
export interface MembershipTerm {
  /** Whether it is the least, the greatest, or the thing itself. */
  readonly operator: ">=" | "<=" | "is";
  /** The number, or the word. */
  readonly value: number | string;
  /** What the number counts; `null` for a word. */
  readonly unit: "years" | "months" | "working-days" | null;
}

/**
 * Tells what is known today of a question on admission, readmission, striking off, transfer or badges (kết nạp, kết nạp lại,
 * xóa tên, chuyển sinh hoạt, Huy hiệu Đảng) in a unit that has switched to 208-QĐ/TW, whose text was not read. Two or more
 * independent secondary texts agree in what is answered, so nothing is known better than `unverified`; what only one of them
 * says is `undetermined`, and stands among the open questions.
 *
 * @param code - The question: `leastAge`, `ceremony`, `readmission` and so on.
 * @param unit - The unit: its recorded switch.
 * @param options - The day the question is about, and the settled readings: `model-294` or `model-208` for a unit whose
 * switch is not recorded.
 * @returns The number with its unit, or the word; `not-in-force` before 26 July 2026.
 * @throws TypeError for a unit or options of another form; RangeError for another code or a day that is none.
 *
 * @example
 * ```ts
 * import { membershipTerm } from "chibo/organisation";
 *
 * const switched = { switchedOn: "2026-10-01" } as const;
 * const ceremony = membershipTerm("ceremony", switched, { on: "2026-11-26" });
 * ceremony.value; // => { operator: "<=", value: 30, unit: "working-days" }
 * ceremony.evidence; // => "unverified"
 * membershipTerm("complaint", switched, { on: "2026-11-26" }).reason; // => "text-not-read"
 * membershipTerm("ceremony", switched, { on: "2026-09-30" }).reason; // => "text-not-read"
 * ```
 */
export function membershipTerm(
  code: MembershipTermCode,
  unit: Pick<Unit, "switchedOn">,
  options: AssessOptions,
): Outcome<MembershipTerm> {
  requireWord("membershipTerm", "the code", code, Object.keys(membershipLaw208));
  requireRecord("membershipTerm", "the unit", unit);
  const { on, readings } = asOfOptions("membershipTerm", options);
  const { switchedOn = null } = unit;
  if (switchedOn !== null) requireDay("membershipTerm", switchedOn, "switchedOn");
  if (on < model208.firstDay) return notInForce(model208, groundsOf(on, []));
  const law: TermLaw = membershipLaw208[code];
  const open = (first: Step): Outcome<never> => textNotRead(on, [first]);
  return untilSwitch({ switchedOn }, on, readings, open, (first) => {
    if (!isKnown(law)) return open(first);
    const { operator, value, unit: counts, citation, evidence } = law;
    const step = `membership.${code}` as const;
    const told: Step = {
      code: step,
      result: "met",
      actual: value,
      operator: "is",
      expected: value,
      citation,
      evidence,
    };
    return assessed({ operator, value, unit: counts }, groundsOf(on, [first, told]));
  });
}

type TermLaw = Sourced & (MembershipTerm | { readonly value: null });

function isKnown(law: TermLaw): law is Sourced & MembershipTerm {
  return law.value !== null;
}
