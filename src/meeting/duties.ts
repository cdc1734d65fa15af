import type { Citation } from "../law/index.ts";
import { model208, type OrganisationKind, type Unit } from "../organisation/index.ts";
import {
  type Assessed,
  assess,
  assessed,
  type Grounds,
  insufficientFacts,
  mapOutcome,
  notInForce,
  type Outcome,
  outOfScope,
  type Rule,
  rule,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import { committeeLaw, delegationLaw, meetingSeries } from "./duties.law.ts";

/** How often: so many times in so many months. Monthly is once in one month, quarterly once in three. */
export interface Frequency {
  /** How many times. */
  readonly times: number;
  /** In how many months. */
  readonly months: number;
}

/** Whose meeting: of all members, of the committee (cấp ủy, chi ủy), or of its standing committee (ban thường vụ). */
export type MeetingBody = "members" | "committee" | "standing-committee";

/** What the meeting is for. A plenary gathers all members of an organisation that has branches. */
export type MeetingKind = "regular" | "thematic" | "plenary";

/** How often the working rules (quy chế làm việc) of a body say that it meets. */
export interface WorkingRule {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often. */
  readonly frequency: Frequency;
  /** Where the working rules say so. */
  readonly citation: Citation;
}

/** What must be known of a unit to tell which meetings it owes. */
export interface MeetingUnit extends Unit {
  /** The official members. */
  readonly official: number | null;
  /** Whether the committee holds powers of the level above by delegation; `false` for a unit without any. */
  readonly delegatedPowers: boolean | null;
  /** The working rules that are on record; an empty list when none are. */
  readonly workingRules: readonly WorkingRule[];
}

/** One meeting that a unit owes, and how often. */
export interface MeetingDuty {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often; `not-owed` where the duty does not fall on this unit. */
  readonly frequency: Outcome<Frequency | "not-owed">;
}

/**
 * Which meetings do this unit and its committee owe on this day, and how often (chế độ sinh hoạt)? Every duty of its
 * kind is listed, with those that are not in force or do not fall on it.
 *
 * A branch meets monthly (Charter 24.2, 22.4) and on a theme quarterly (HD 12, HD 42-HD/BTCTW); it has a committee from
 * nine official members (24.4). The rates of a commune committee and of standing committees are left to working rules.
 *
 * @example
 * ```ts
 * const branch = { kind: "branch", switchedOn: null, official: 8, delegatedPowers: false, workingRules: [] };
 * const rates = (on) => meetingDuties(branch, on).map((duty) => duty.frequency.value);
 * rates("2024-05-01"); // => [{ times: 1, months: 1 }, "not-owed", { times: 1, months: 3 }]
 * ```
 */
export function meetingDuties(unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  const owed = series.filter(({ kinds }) => kinds.includes(unit.kind));
  if (owed.length === 0) {
    const frequency = outOfScope("no-rule-known", { on, steps: [], because: [] });
    return [{ body: "members", meeting: "regular", frequency }];
  }
  return owed.map((one) => ({ body: one.body, meeting: one.meeting, frequency: frequencyOf(one, unit, on) }));
}

/** The step that states the duty of a branch to hold its regular or its thematic meeting; `null` when none is known. */
export function branchDutyStep(
  kind: "branch" | "grassroots-branch",
  meeting: "regular" | "thematic",
  on: CalendarDate,
  times: number,
): Step | null {
  const owing = series.filter(
    ({ kinds, ...one }) => one.body === "members" && one.meeting === meeting && kinds.includes(kind),
  );
  const steps = owing.flatMap(({ code, values }): readonly Step[] => {
    const entry = entryOn<Entry>(values, on);
    if (entry === null || entry.value === null) return [];
    const { citation, evidence, value } = entry;
    const result = times >= value.times ? "met" : "not-met";
    return [{ code, result, actual: times, operator: ">=", expected: value.times, citation, evidence }];
  });
  return steps[0] ?? null;
}

type Series = (typeof meetingSeries)[number] & { readonly kinds: readonly OrganisationKind[] };
type Entry = Series["values"][number];

const series: readonly Series[] = meetingSeries;

const owed: Assessed<boolean> = { kind: "assessed", value: true };
const notOwed: Assessed<boolean> = { kind: "assessed", value: false };

/** Does this branch elect a committee, whose meetings are then owed? */
export const electedCommitteeRule: Rule<Pick<MeetingUnit, "official">, boolean> = /* @__PURE__ */ rule(
  "electedCommittee",
  { official: (unit) => unit.official },
  committeeLaw,
  {
    conditions: { nineOfficialMembers: { number: "official" } },
    decide: [{ when: "nineOfficialMembers", then: owed }],
    otherwise: notOwed,
  },
);

/** Does this committee hold delegated powers, with their own rhythm of meetings? */
export const delegatedCommitteeRule: Rule<Pick<MeetingUnit, "delegatedPowers">, boolean> = /* @__PURE__ */ rule(
  "delegatedCommittee",
  { delegatedPowers: (unit) => unit.delegatedPowers },
  delegationLaw,
  {
    conditions: { delegatedPowers: { flag: "delegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: owed }],
    otherwise: notOwed,
  },
);

function frequencyOf(one: Series, unit: MeetingUnit, on: CalendarDate): Outcome<Frequency | "not-owed"> {
  const values: readonly [Entry, ...Entry[]] = one.values;
  const entry = entryOn(values, on);
  if (entry === null) {
    const { lastDay } = values.reduce((_, later) => later);
    return notInForce({ firstDay: values[0].firstDay, lastDay }, { on, steps: [], because: [] });
  }
  const rate = rateOf(one, entry, unit, on);
  const falls = fallsOn(one, unit, on);
  if (falls === null) return rate;
  const grounds = joined(rate, falls);
  if (falls.kind === "insufficient-facts") return insufficientFacts(falls.missing, grounds);
  const isOwed = falls.kind === "assessed" && falls.value;
  return isOwed ? { ...rate, ...grounds } : assessed("not-owed", grounds);
}

/** Does the duty fall on this unit? `null` when it falls on every unit of its kind. */
function fallsOn({ owedBy }: Series, unit: MeetingUnit, on: CalendarDate): Outcome<boolean> | null {
  if (owedBy === "all") return null;
  if (owedBy === "elected-committees") return assess(electedCommitteeRule, unit, on);
  const delegated = assess(delegatedCommitteeRule, unit, on);
  return owedBy === "delegated" ? delegated : mapOutcome(delegated, (yes) => !yes);
}

function rateOf(one: Series, entry: Entry, unit: MeetingUnit, on: CalendarDate): Outcome<Frequency> {
  const step = stepOf(one, entry, unit);
  const grounds = { on, steps: [step], because: [step.code] };
  if (entry.value === null) return ownRate(one, step, unit, on);
  if (one.restsOn !== "model-294" || on < model208.firstDay || (unit.switchedOn !== null && on < unit.switchedOn)) {
    return assessed(entry.value, grounds);
  }
  if (unit.switchedOn !== null)
    return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, grounds);
  const readings = [{ code: "model-294", value: entry.value }] as const;
  return undetermined({ reason: "regime-not-recorded", decidedBy: null, readings }, grounds);
}

/** The rate in the body's own working rules, where they are on record. */
function ownRate(one: Series, step: Step, unit: MeetingUnit, on: CalendarDate): Outcome<Frequency> {
  const own = unit.workingRules.find(({ body, meeting }) => body === one.body && meeting === one.meeting);
  const steps = [own === undefined ? step : { ...step, citation: own.citation }];
  const grounds = { on, steps, because: [step.code] };
  if (own !== undefined) return assessed(own.frequency, grounds);
  return undetermined({ reason: "set-by-own-rules", decidedBy: "own-working-rules", readings: [] }, grounds);
}

function stepOf({ code, kinds }: Series, { citation, evidence }: Entry, { kind }: MeetingUnit): Step {
  return { code, result: "met", actual: kind, operator: "one-of", expected: kinds, citation, evidence };
}

function joined(one: Grounds, other: Grounds): Grounds {
  return { on: one.on, steps: [...one.steps, ...other.steps], because: [...one.because, ...other.because] };
}
