import { model208, type OrganisationKind } from "../organisation/index.ts";
import {
  type Assessed,
  assess,
  assessed,
  insufficientFacts,
  joinedGrounds,
  mapOutcome,
  notInForce,
  type Outcome,
  type Rule,
  regrounded,
  rule,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import type { congressSeries } from "./congress.law.ts";
import { committeeLaw, delegationLaw, type meetingSeries } from "./duties.law.ts";
import type { extraordinarySeries } from "./extraordinary.law.ts";
import type { MeetingRate, MeetingUnit } from "./meeting-unit.ts";

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

const owed: Assessed<boolean> = { kind: "assessed", value: true };
const notOwed: Assessed<boolean> = { kind: "assessed", value: false };

/** Does this branch elect a committee, whose meetings are then owed? */
export const electedCommitteeRule: Rule<Pick<MeetingUnit, "official">, boolean> = /* @__PURE__ */ rule(
  "electedCommittee",
  { readers: { official: (unit) => unit.official }, law: committeeLaw },
  {
    conditions: { nineOfficialMembers: { number: "official" } },
    decide: [{ when: "nineOfficialMembers", then: owed }],
    otherwise: notOwed,
  },
);

/** Does this committee hold delegated powers, with their own rhythm of meetings? */
export const delegatedCommitteeRule: Rule<Pick<MeetingUnit, "delegatedPowers">, boolean> = /* @__PURE__ */ rule(
  "delegatedCommittee",
  { readers: { delegatedPowers: (unit) => unit.delegatedPowers }, law: delegationLaw },
  {
    conditions: { delegatedPowers: { flag: "delegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: owed }],
    otherwise: notOwed,
  },
);

/** How often does this duty fall on this unit on this day, if at all? */
export function dutyRate(one: DutySeries, unit: MeetingUnit, on: CalendarDate): Outcome<MeetingRate | "not-owed"> {
  const values: readonly [DutyEntry, ...DutyEntry[]] = one.values;
  const entry = entryOn(values, on);
  if (entry === null) {
    const { lastDay } = values.reduce((_, later) => later);
    return notInForce({ firstDay: values[0].firstDay, lastDay }, { on, steps: [], because: [] });
  }
  const rate = rateOf(one, entry, unit, on);
  const falls = fallsOn(one, unit, on);
  if (falls === null) return rate;
  const grounds = joinedGrounds(rate, falls);
  if (falls.kind === "insufficient-facts") return insufficientFacts(falls.missing, grounds);
  const isOwed = falls.kind === "assessed" && falls.value;
  return isOwed ? regrounded(rate, grounds) : assessed("not-owed", grounds);
}

/** Does the duty fall on this unit? `null` when it falls on every unit of its kind. */
function fallsOn({ owedBy }: DutySeries, unit: MeetingUnit, on: CalendarDate): Outcome<boolean> | null {
  if (owedBy === "all") return null;
  if (owedBy === "elected-committees") return assess(electedCommitteeRule, unit, { on });
  const delegated = assess(delegatedCommitteeRule, unit, { on });
  return owedBy === "delegated" ? delegated : mapOutcome(delegated, (yes) => !yes);
}

function rateOf(one: DutySeries, entry: DutyEntry, unit: MeetingUnit, on: CalendarDate): Outcome<MeetingRate> {
  const step = stepOf(one, entry, unit);
  const grounds = { on, steps: [step], because: [step.code] };
  if (entry.value === null) return ownRate(one, step, unit, on);
  if (one.restsOn !== "model-294" || on < model208.firstDay || (unit.switchedOn !== null && on < unit.switchedOn)) {
    return assessed<MeetingRate>(entry.value, grounds);
  }
  if (unit.switchedOn !== null)
    return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, grounds);
  const readings = [{ code: "model-294", value: entry.value }] as const;
  return undetermined<MeetingRate>({ reason: "regime-not-recorded", decidedBy: null, readings }, grounds);
}

/** The rate in the body's own working rules, where they are on record. */
function ownRate(one: DutySeries, step: Step, unit: MeetingUnit, on: CalendarDate): Outcome<MeetingRate> {
  const own = unit.workingRules.find(({ body, meeting }) => body === one.body && meeting === one.meeting);
  const steps = [own === undefined ? step : { ...step, citation: own.citation }];
  const grounds = { on, steps, because: [step.code] };
  if (own !== undefined) return assessed(own.frequency, grounds);
  const reason = one.restsOn === "silent" ? "text-silent" : "set-by-own-rules";
  return undetermined({ reason, decidedBy: "own-working-rules", readings: [] }, grounds);
}

function stepOf({ code, kinds }: DutySeries, { citation, evidence }: DutyEntry, { kind }: MeetingUnit): Step {
  return { code, result: "met", actual: kind, operator: "one-of", expected: kinds, citation, evidence };
}
