import { requireRecord, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  assessed,
  type DecidingBody,
  notInForce,
  type Outcome,
  type ReadingCode,
  type ReadingOptions,
  type Step,
} from "../../outcome/index.ts";
import { entryAt, requireDay, type Span } from "../../time/index.ts";
import type { StructureChange } from "../changes/change.ts";
import { type Hierarchy, linksOf } from "../hierarchy/hierarchy.ts";
import { ancestorsOf, organisationOf, pathTo } from "../hierarchy/navigate.ts";
import { readingsOf } from "../model/asked.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { textNotRead } from "../model/until-switch.ts";
import type { OrganisationKind } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";
import {
  authorityLaws,
  firstCommitteeLaw208,
  firstCommitteeLaws,
  reportLaw,
  transferAuthorityLaws,
} from "./change-authority.law.ts";

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
 * dissolution is reported one level up. Before its text, each act is `not-in-force`: 1 July 2025 for what rests on
 * 294-QĐ/TW, 9 June 2025 for 06-HD/TW. For a unit that has switched to 208-QĐ/TW, whose text was not read, only what the
 * Charter itself says is answered, and who appoints the committee of a branch that is founded (one office's papers).
 *
 * @param hierarchy - The organisations as they are before the change.
 * @param change - The change, with the day on which it takes effect.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
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
 * changeAuthority(hierarchy, { ...disbanding, on: "2024-05-01" }).kind; // => "not-in-force"
 * ```
 */
export function changeAuthority(
  hierarchy: Hierarchy,
  change: StructureChange,
  options: ReadingOptions = {},
): Outcome<ChangeAuthority> {
  linksOf(caller, hierarchy);
  requireChange(change);
  const readings = readingsOf(caller, options);
  return change.act === "transfer"
    ? transferAuthority(hierarchy, change, readings)
    : authorityAbove(hierarchy, change, readings);
}

function requireChange(change: StructureChange): void {
  requireRecord(caller, "the change", change);
  requireWord(caller, "the act", change.act, ["transfer", ...Object.keys(authorityLaws)]);
  requireDay(caller, change.on, "on");
  if (change.act === "found" || change.act === "consolidate") requireRecord(caller, "created", change.created);
}

type ActAbove = Exclude<StructureChange, { readonly act: "transfer" }>;

function authorityAbove(
  hierarchy: Hierarchy,
  change: ActAbove,
  readings: readonly ReadingCode[],
): Outcome<ChangeAuthority> {
  const { act, on } = change;
  const above = aboveSubject(hierarchy, change);
  const law = entryAt<AuthorityEntry>(authorityLaws[act], on);
  if (law === null) return notInForce(daysOf(authorityLaws[act]), groundsOf(on, []));
  const { restsOn } = law;
  if (restsOn === "model-208") return authorityOf(law, change, above, { steps: [], firstCommitteeBy: null });
  const unit = unitOf(hierarchy, change, above);
  return underModels(unit, on, readings, (model) => {
    const isRead = model.model !== model208.model;
    // What the Charter and the guidance say is known of itself until 208-QĐ/TW may apply.
    const isNamed = restsOn === "model-294" || on >= model208.firstDay;
    const steps = isNamed ? [modelStep(model, unit, on)] : [];
    if (!isRead && restsOn !== "charter") return textNotRead(on, steps);
    const first = isRead ? formedBody(change) : foundedBranch(change);
    const appointed = first === null ? [] : [authorityStep("firstCommittee", first.firstCommittee)];
    const firstCommitteeBy = first?.firstCommittee.decidedBy ?? null;
    return authorityOf(law, change, above, { steps: [...steps, ...appointed], firstCommitteeBy });
  });
}

/** The law on the first committee of what is formed before the switch; `null` where none is known of it. */
function formedBody({ act, on }: ActAbove): (typeof firstCommitteeLaws)[number] | null {
  return formed.includes(act) ? entryAt(firstCommitteeLaws, on) : null;
}

/** The law on the first committee of a branch that is founded after the switch; `null` for all else, of which none is known. */
function foundedBranch(change: ActAbove): typeof firstCommitteeLaw208 | null {
  return change.act === "found" && change.created.kind === "branch" ? firstCommitteeLaw208 : null;
}

/** The unit whose model decides: the one that is changed, for a new one the one that it comes under. */
function unitOf(
  hierarchy: Hierarchy,
  change: ActAbove,
  above: readonly Organisation[],
): Pick<Organisation, "switchedOn"> {
  if (change.act === "found" || change.act === "consolidate") {
    return { switchedOn: change.created.switchedOn ?? above[0]?.switchedOn ?? null };
  }
  return organisationOf(hierarchy, change.act === "merge" ? change.into : change.id) as Organisation;
}

function authorityOf(
  law: AuthorityEntry,
  { act, on }: ActAbove,
  above: readonly Organisation[],
  known: { readonly steps: readonly Step[]; readonly firstCommitteeBy: DecidingBody | null },
): Outcome<ChangeAuthority> {
  const levelsUp = law.decidedBy === "committee-two-levels-up" ? 1 : 0;
  const decider = law.decidedBy === "provincial-committee" ? null : above[levelsUp];
  const report = act === "dissolve" ? reportLaw.reported : null;
  const steps = [
    authorityStep(act, law),
    ...known.steps,
    ...(report === null ? [] : [authorityStep("reported", report)]),
  ];
  const value = {
    ...alone,
    decidedBy: law.decidedBy,
    deciderId: decider?.id ?? null,
    firstCommitteeBy: known.firstCommitteeBy,
    reportedTo: report?.decidedBy ?? null,
  };
  return assessed(value, groundsOf(on, steps));
}

interface AuthorityLaw extends Sourced {
  readonly decidedBy: DecidingBody;
}

interface AuthorityEntry extends AuthorityLaw, Span {
  /** Whose text it is: the Charter's own, a regulation's of one model, or a guidance's. */
  readonly restsOn: "charter" | "model-294" | "guidance" | "model-208";
}

/** From the first to the last day on which any entry holds. */
function daysOf(entries: readonly [Span, ...Span[]]): Span {
  return { firstDay: entries[0].firstDay, lastDay: null };
}

function transferAuthority(
  hierarchy: Hierarchy,
  { id, to, on }: Extract<StructureChange, { readonly act: "transfer" }>,
  readings: readonly ReadingCode[],
): Outcome<ChangeAuthority> {
  const [giving, taking] = [ancestorsOf(hierarchy, id), pathTo(hierarchy, to)];
  const law = entryAt(transferAuthorityLaws, on);
  if (law === null) return notInForce(daysOf(transferAuthorityLaws), groundsOf(on, []));
  const unit = organisationOf(hierarchy, id) as Organisation;
  return underModels(unit, on, readings, (model) => {
    const steps = on < model208.firstDay ? [] : [modelStep(model, unit, on)];
    return model.model === model208.model ? textNotRead(on, steps) : transferUnder(law, { giving, taking, on, steps });
  });
}

interface Handover {
  readonly giving: readonly Organisation[];
  readonly taking: readonly Organisation[];
  readonly on: StructureChange["on"];
  readonly steps: readonly Step[];
}

function transferUnder(
  { inside, across, betweenProvinces }: (typeof transferAuthorityLaws)[number],
  { giving, taking, on, steps }: Handover,
): Outcome<ChangeAuthority> {
  const common = giving.find((one) => taking.includes(one));
  if (common !== undefined && common.kind !== "central") {
    const value = { ...alone, decidedBy: inside.decidedBy, deciderId: common.id };
    return assessed(value, groundsOf(on, [...steps, authorityStep("inside", inside)]));
  }
  const isHighest = ({ kind }: Organisation): boolean => highest.includes(kind);
  const isBetween = giving.some(isHighest) && taking.some(isHighest);
  const step = isBetween ? authorityStep("betweenProvinces", betweenProvinces) : authorityStep("across", across);
  const consentOf = isBetween ? betweenProvinces.decidedBy : null;
  const value = { ...alone, decidedBy: across.decidedBy, deciderId: null, isPaired: true, consentOf };
  return assessed(value, groundsOf(on, [...steps, step]));
}

/** The organisations above the one that a change is about, the nearest first; for a new one, above the place it is to have. */
function aboveSubject(hierarchy: Hierarchy, change: ActAbove): readonly Organisation[] {
  if (change.act === "merge") return ancestorsOf(hierarchy, change.into);
  if (change.act !== "found" && change.act !== "consolidate") return ancestorsOf(hierarchy, change.id);
  const { parentId } = change.created;
  return parentId === null ? [] : pathTo(hierarchy, parentId).toReversed();
}

function authorityStep(name: string, { decidedBy, citation, evidence }: AuthorityLaw): Step {
  const code = `changeAuthority.${name}` as const;
  return { code, result: "met", actual: decidedBy, operator: "is", expected: decidedBy, citation, evidence };
}
