import type { Fields } from "../../facts/index.ts";
import { countsAsOf, model208, type OrganisationCount, type OrganisationKind } from "../../organisation/index.ts";
import {
  type Assessed,
  assess,
  assessed,
  insufficientFacts,
  joinedGrounds,
  mapOutcome,
  notInForce,
  type Outcome,
  type Readers,
  type Rule,
  regrounded,
  rule,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt } from "../../time/index.ts";
import { bareGrounds, leftOpen, openAnswer } from "../grounds.ts";
import { committeeLaw, delegationLaw, type meetingSeries } from "./duties.law.ts";
import type { MeetingRate, MeetingUnit } from "./meeting-unit.ts";
import type { congressSeries, extraordinarySeries } from "./out-of-turn.law.ts";

/** A duty that falls due by the calendar, as the law files list it. */
export type CalendarSeries = OfKinds<(typeof meetingSeries)[number]>;

/** A duty to meet, as the law files list it. */
export type DutySeries =
  | CalendarSeries
  | OfKinds<(typeof extraordinarySeries)[number]>
  | OfKinds<(typeof congressSeries)[number]>;

type OfKinds<Listed> = Listed & { readonly kinds: readonly OrganisationKind[] };

/** How often the duty falls due, from one day to another. */
type DutyEntry = DutySeries["values"][number];

/** How often a duty falls due; `not-owed` where it does not fall on the unit. */
export type OwedRate = MeetingRate | "not-owed";

const owed: Assessed<"owed" | "not-owed"> = { kind: "assessed", value: "owed" };
const notOwed: Assessed<"owed" | "not-owed"> = { kind: "assessed", value: "not-owed" };

type CommitteeFacts = Pick<OrganisationCount, "official">;

const committeeReaders: Readers<CommitteeFacts> = { official: (counts) => counts.official };
const committeeFields: Fields<CommitteeFacts> = { official: "count" };

/**
 * The rule by which a branch elects a committee (chi ủy), whose meetings are then owed: from nine official members (Charter
 * 24.4).
 *
 * @example
 * ```ts
 * import { electedCommitteeRule, judge } from "chibo/rules";
 *
 * judge(electedCommitteeRule, { official: 9 }).value; // => "owed"
 * judge(electedCommitteeRule, { official: 8 }).value; // => "not-owed"
 * ```
 */
export const electedCommitteeRule: Rule<
  Pick<OrganisationCount, "official">,
  "owed" | "not-owed"
> = /* @__PURE__ */ rule(
  "electedCommittee",
  { readers: committeeReaders, fields: committeeFields, law: committeeLaw },
  {
    conditions: { nineOfficialMembers: { number: "official" } },
    decide: [{ when: "nineOfficialMembers", then: owed }],
    otherwise: notOwed,
  },
);

type DelegationFacts = Pick<MeetingUnit, "delegatedPowers">;

const delegationReaders: Readers<DelegationFacts> = { delegatedPowers: (unit) => unit.delegatedPowers };
const delegationFields: Fields<DelegationFacts> = { delegatedPowers: "flag" };

/**
 * The rule by which a committee with delegated powers (được giao quyền cấp trên cơ sở) meets in a rhythm of its own:
 * 294-QĐ/TW 10.6.2.
 *
 * @example
 * ```ts
 * import { delegatedCommitteeRule, judge } from "chibo/rules";
 *
 * judge(delegatedCommitteeRule, { delegatedPowers: true }).value; // => "owed"
 * ```
 */
export const delegatedCommitteeRule: Rule<
  Pick<MeetingUnit, "delegatedPowers">,
  "owed" | "not-owed"
> = /* @__PURE__ */ rule(
  "delegatedCommittee",
  { readers: delegationReaders, fields: delegationFields, law: delegationLaw },
  {
    conditions: { delegatedPowers: { flag: "delegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: owed }],
    otherwise: notOwed,
  },
);

/** How often this duty falls on this unit on this day, if at all. */
export function dutyRate(one: DutySeries, unit: MeetingUnit, on: CalendarDate): Outcome<OwedRate> {
  const values: readonly [DutyEntry, ...DutyEntry[]] = one.values;
  const entry = entryAt(values, on);
  if (entry === null) {
    const { lastDay } = values.reduce((_, later) => later);
    return notInForce({ firstDay: values[0].firstDay, lastDay }, bareGrounds(on));
  }
  const rate = rateOf(one, entry, unit, on);
  const falls = fallsOn(one, unit, on);
  if (falls === null) return rate;
  const grounds = joinedGrounds(rate, falls);
  if (falls.kind === "insufficient-facts") return insufficientFacts(falls.missing, grounds);
  return falls.value === "owed" ? regrounded(rate, grounds) : assessed("not-owed", grounds);
}

/** Whether the duty falls on this unit; `null` when it falls on every unit of its kind. */
function fallsOn({ owedBy }: DutySeries, unit: MeetingUnit, on: CalendarDate): Outcome<"owed" | "not-owed"> | null {
  if (owedBy === "all") return null;
  if (owedBy === "elected-committees") return assess(electedCommitteeRule, countsAsOf(unit.counts, on), { on });
  const delegated = assess(delegatedCommitteeRule, unit, { on });
  return owedBy === "delegated"
    ? delegated
    : mapOutcome(delegated, (value) => (value === "owed" ? "not-owed" : "owed"));
}

function rateOf(one: DutySeries, entry: DutyEntry, unit: MeetingUnit, on: CalendarDate): Outcome<MeetingRate> {
  const step = stepOf(one, entry, unit);
  const grounds = { on, steps: [step], because: [step.code] };
  if (entry.value === null) return ownRate(one, step, unit, on);
  const switchedOn = unit.switchedOn ?? null;
  if (one.restsOn !== "model-294" || on < model208.firstDay || (switchedOn !== null && on < switchedOn)) {
    return assessed<MeetingRate>(entry.value, grounds);
  }
  if (switchedOn !== null) return openAnswer("text-not-read", grounds);
  const readings = [{ code: "model-294", value: entry.value }] as const;
  return undetermined<MeetingRate>({ ...leftOpen("regime-not-recorded"), readings }, grounds);
}

/** The rate in the body's own working rules, where they are on record. */
function ownRate(one: DutySeries, step: Step, unit: MeetingUnit, on: CalendarDate): Outcome<MeetingRate> {
  const own = unit.workingRules.find(({ body, meeting }) => body === one.body && meeting === one.meeting);
  const steps = [own === undefined ? step : { ...step, citation: own.citation }];
  const grounds = { on, steps, because: [step.code] };
  if (own !== undefined) return assessed(own.frequency, grounds);
  const reason = one.restsOn === "silent" ? "text-silent" : "set-by-own-rules";
  return undetermined({ ...leftOpen(reason), decidedBy: "own-working-rules" }, grounds);
}

function stepOf({ code, kinds }: DutySeries, { citation, evidence }: DutyEntry, { kind }: MeetingUnit): Step {
  return { code, result: "met", actual: kind, operator: "one-of", expected: kinds, citation, evidence };
}
