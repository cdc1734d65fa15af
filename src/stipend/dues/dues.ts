import { type Fraction, type Rounding, roundVnd, type Vnd, vnd } from "../../money/index.ts";
import {
  type Assessed,
  assessed,
  type FactPath,
  insufficientFacts,
  notInForce,
  type Outcome,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, entryOn, firstDayOfMonth } from "../../time/index.ts";
import type { Region } from "../wage/regional-wage.law.ts";
import { regionalWageOn } from "../wage/regional-wage.ts";
import { type DuesRate, type DuesRules, duesRules } from "./dues.law.ts";

/**
 * What a member pays dues from: a salary that counts for insurance, a sickness or maternity benefit, a pension, as a
 * student, or otherwise, below or from the age of retirement (tuổi nghỉ hưu).
 */
export type DuesStanding =
  | "salaried"
  | "on-sick-or-maternity-leave"
  | "pensioner"
  | "student"
  | "other-below-retirement-age"
  | "other-at-retirement-age";

/** What a member's dues depend on. Official and probationary members (đảng viên dự bị) owe the same. */
export interface DuesFacts {
  /** What the member pays from; `null` when not known. */
  readonly standing: DuesStanding | null;
  /** The salary, benefit or pension that the rate is taken from, in đồng; `null` when not known. */
  readonly income: number | null;
  /** The region of the minimum wage in which the branch lies; `null` when not known. */
  readonly region: Region | null;
}

/** What is owed for a month. */
export interface Dues {
  /** The exact amount in đồng. */
  readonly exact: Fraction;
  /** The amount to pay, in whole đồng. */
  readonly amount: Vnd;
}

const roundings: readonly Rounding[] = ["down-to-dong", "half-up-to-dong", "up-to-dong"];

/**
 * How much does this member owe in Party dues (đảng phí) for this month? The salary that counts is that of the month
 * before since 2026. An amount that is no whole đồng is `undetermined`, with the exact fraction, until a rounding is
 * named; a sum that is set within a band is `undetermined` too.
 *
 * @param month - The month the dues are for.
 * @param named - The rounding: `"down-to-dong"`, `"half-up-to-dong"` or `"up-to-dong"`.
 * @throws RangeError when two roundings are named.
 *
 * @example
 * ```ts
 * const outcome = duesOwed({ standing: "pensioner", income: 6_500_000, region: null }, "2026-03");
 * outcome.kind === "assessed" && outcome.value.amount; // => 32500
 * duesOwed({ standing: "student", income: null, region: null }, "2025-03").kind; // => "undetermined"
 * ```
 */
export function duesOwed(facts: DuesFacts, month: CalendarMonth, named: readonly ReadingCode[] = []): Outcome<Dues> {
  const on = firstDayOfMonth(month);
  const rules = entryOn(duesRules, on);
  if (rules === null) {
    return notInForce({ firstDay: duesRules[0].firstDay, lastDay: null }, { on, steps: [], because: [] });
  }
  const step = standingStep(facts, rules);
  const grounds = { on, steps: [step], because: [step.code] };
  if (facts.standing === null) return insufficientFacts(["standing"], grounds);
  const rate = rules.rates[facts.standing];
  if (rate.kind === "band") return undetermined({ reason: "amount-not-set", decidedBy: null, readings: [] }, grounds);
  if (rate.kind === "not-stated")
    return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, grounds);
  const exact = exactOf(rate, facts, on);
  if (typeof exact === "string") return insufficientFacts([exact], grounds);
  const wage = rate.kind === "share" && rate.of === "regional-wage" ? regionalWageOn("I", on) : null;
  const all = { ...grounds, steps: [step, ...(wage?.steps ?? [])], because: [step.code, ...(wage?.because ?? [])] };
  return rounded(exact, named, all);
}

function rounded(
  exact: Fraction,
  named: readonly ReadingCode[],
  grounds: Parameters<typeof assessed>[1],
): Outcome<Dues> {
  const chosen = roundings.filter((rounding) => named.includes(rounding));
  if (chosen.length > 1) throw new RangeError(`Expected one rounding, received ${chosen.join(" and ")}.`);
  const [rounding] = chosen;
  if (exact.part % exact.whole === 0) return assessed({ exact, amount: vnd(exact.part / exact.whole) }, grounds);
  if (rounding !== undefined) return assessed({ exact, amount: roundVnd(exact, rounding) }, grounds);
  const readings = roundings.map((code) => ({ code, value: { exact, amount: roundVnd(exact, code) } }));
  return undetermined({ reason: "convention-not-named", decidedBy: "payer", readings }, grounds);
}

/** The exact amount, or the fact that is not known. */
function exactOf(
  rate: Extract<DuesRate, { kind: "share" | "fixed" }>,
  { income, region }: DuesFacts,
  on: CalendarDate,
): Fraction | FactPath {
  if (rate.kind === "fixed") return { part: rate.dong, whole: 1 };
  const { part, whole } = rate.share;
  if (rate.of !== "regional-wage") return income === null ? "income" : { part: vnd(income) * part, whole };
  if (region === null) return "region";
  // Every rule that refers to the regional wage begins on the first day of that series, or later.
  const wage = regionalWageOn(region, on) as Assessed<Vnd>;
  return { part: wage.value * part, whole };
}

function standingStep({ standing }: DuesFacts, { rates, citation, evidence }: DuesRules): Step {
  const rate = standing === null ? null : rates[standing];
  return {
    code: "dues.standing",
    result: standing === null ? "unknown" : "met",
    actual: standing,
    operator: "one-of",
    expected: Object.keys(rates),
    citation: rate?.citation ?? citation,
    evidence: rate?.evidence ?? evidence,
  };
}
