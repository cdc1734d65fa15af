import { requireRecord, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { assessed, type DecidingBody, type Outcome, type Step } from "../../outcome/index.ts";
import { isWithin, requireDay } from "../../time/index.ts";
import type { StructureChange } from "../changes/change.ts";
import { type Hierarchy, linksOf } from "../hierarchy/hierarchy.ts";
import { ancestorsOf, pathTo } from "../hierarchy/navigate.ts";
import { groundsOf } from "../model/legal-step.ts";
import type { OrganisationKind } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";
import { authorityLaw, firstCommitteeLaw, reportLaw, transferAuthorityLaw } from "./change-authority.law.ts";

/** Who decides on a change. */
export interface ChangeAuthority {
  /** The body that decides. */
  readonly decidedBy: DecidingBody;
  /** The organisation whose committee that is, where the records tell; `null` where they do not. */
  readonly deciderId: string | null;
  /** Whether two decisions are made, one to hand over and one to take over. */
  readonly isPaired: boolean;
  /** Whose written consent is needed first; `null` when nobody's. */
  readonly consentOf: DecidingBody | null;
  /** Who appoints the first committee of the organisation that comes of it; `null` when none does, or is not known. */
  readonly firstCommitteeBy: DecidingBody | null;
  /** To whom the decision is reported; `null` when to nobody named. */
  readonly reportedTo: DecidingBody | null;
}

const alone = { isPaired: false, consentOf: null, firstCommitteeBy: null, reportedTo: null } as const;
const formed: readonly StructureChange["act"][] = ["found", "merge", "consolidate", "divide"];
const highest: readonly OrganisationKind[] = ["province", "central-direct"];

const caller = "changeAuthority";

/**
 * Tells who decides on a change of the structure (thẩm quyền quyết định). The committee directly above founds, merges,
 * divides and dissolves; to disband as a penalty is for the committee two levels up. An organisation is handed over inside
 * one Party organisation by that one's committee, across two by paired decisions, and between provinces only with the
 * written consent of the Central Organisation Commission (Charter 10.3, 294-QĐ/TW 9.3.5, 06-HD/TW 10.5). From 1 July 2025
 * the committee directly above also appoints the first committee of what was founded, merged or divided (294-QĐ/TW 16.5); a
 * dissolution is reported one level up.
 *
 * @param hierarchy - The organisations as they are before the change.
 * @param change - The change, with the day on which it takes effect.
 * @returns Who decides, whose consent is needed, who appoints the first committee and to whom it is reported, explained.
 * @throws TypeError for an argument of another form; RangeError for another act, a day that is none, or an organisation that
 * is not among those of the hierarchy.
 *
 * @example
 * ```ts
 * import { buildForest, changeAuthority, organisation } from "chibo/organisation";
 *
 * const branch = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const { value: hierarchy } = buildForest([branch]);
 * if (hierarchy === undefined) throw new Error("The records do not hold together.");
 *
 * const disbanding = { act: "disband", on: "2025-12-01", decision: null, id: "01", childrenTo: null } as const;
 * changeAuthority(hierarchy, disbanding).value?.decidedBy; // => "committee-two-levels-up"
 * changeAuthority(hierarchy, { ...disbanding, act: "dissolve" }).value?.decidedBy; // => "direct-superior-committee"
 * ```
 */
export function changeAuthority(hierarchy: Hierarchy, change: StructureChange): Outcome<ChangeAuthority> {
  linksOf(caller, hierarchy);
  requireChange(change);
  return change.act === "transfer" ? transferAuthority(hierarchy, change) : authorityAbove(hierarchy, change);
}

function requireChange(change: StructureChange): void {
  requireRecord(caller, "the change", change);
  requireWord(caller, "the act", change.act, ["transfer", ...Object.keys(authorityLaw)]);
  requireDay(caller, change.on, "on");
  if (change.act === "found" || change.act === "consolidate") requireRecord(caller, "created", change.created);
}

function authorityAbove(
  hierarchy: Hierarchy,
  change: Exclude<StructureChange, { readonly act: "transfer" }>,
): Outcome<ChangeAuthority> {
  const law: AuthorityLaw = authorityLaw[change.act];
  const levelsUp = law.decidedBy === "committee-two-levels-up" ? 1 : 0;
  const decider = law.decidedBy === "provincial-committee" ? null : aboveSubject(hierarchy, change)[levelsUp];
  const first = formed.includes(change.act) && isWithin(firstCommitteeLaw, change.on);
  const { firstCommittee } = firstCommitteeLaw;
  const report = change.act === "dissolve" ? reportLaw.reported : null;
  const steps = [
    authorityStep(change.act, law),
    ...(first ? [authorityStep("firstCommittee", firstCommittee)] : []),
    ...(report === null ? [] : [authorityStep("reported", report)]),
  ];
  const value = {
    ...alone,
    decidedBy: law.decidedBy,
    deciderId: decider?.id ?? null,
    firstCommitteeBy: first ? firstCommittee.decidedBy : null,
    reportedTo: report?.decidedBy ?? null,
  };
  return assessed(value, groundsOf(change.on, steps));
}

interface AuthorityLaw extends Sourced {
  readonly decidedBy: DecidingBody;
}

function transferAuthority(
  hierarchy: Hierarchy,
  { id, to, on }: Extract<StructureChange, { readonly act: "transfer" }>,
): Outcome<ChangeAuthority> {
  const { inside, across, betweenProvinces } = transferAuthorityLaw;
  const [giving, taking] = [ancestorsOf(hierarchy, id), pathTo(hierarchy, to)];
  const common = giving.find((one) => taking.includes(one));
  if (common !== undefined && common.kind !== "central") {
    const value = { ...alone, decidedBy: inside.decidedBy, deciderId: common.id };
    return assessed(value, groundsOf(on, [authorityStep("inside", inside)]));
  }
  const isHighest = ({ kind }: Organisation): boolean => highest.includes(kind);
  const isBetween = giving.some(isHighest) && taking.some(isHighest);
  const step = isBetween ? authorityStep("betweenProvinces", betweenProvinces) : authorityStep("across", across);
  const consentOf = isBetween ? betweenProvinces.decidedBy : null;
  const value = { ...alone, decidedBy: across.decidedBy, deciderId: null, isPaired: true, consentOf };
  return assessed(value, groundsOf(on, [step]));
}

/** The organisations above the one that a change is about, the nearest first; for a new one, above the place it is to have. */
function aboveSubject(
  hierarchy: Hierarchy,
  change: Exclude<StructureChange, { readonly act: "transfer" }>,
): readonly Organisation[] {
  if (change.act === "merge") return ancestorsOf(hierarchy, change.into);
  if (change.act !== "found" && change.act !== "consolidate") return ancestorsOf(hierarchy, change.id);
  const { parentId } = change.created;
  return parentId === null ? [] : pathTo(hierarchy, parentId).toReversed();
}

function authorityStep(name: string, { decidedBy, citation, evidence }: AuthorityLaw): Step {
  const code = `changeAuthority.${name}` as const;
  return { code, result: "met", actual: decidedBy, operator: "is", expected: decidedBy, citation, evidence };
}
