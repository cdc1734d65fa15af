import { type Outcome, outOfScope, type Step } from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import { congressSeries } from "./congress.law.ts";
import { congressRate } from "./congress-duty.ts";
import { meetingSeries } from "./duties.law.ts";
import { type CalendarSeries, type DutySeries, dutyRate } from "./duty-rate.ts";
import { extraordinarySeries } from "./extraordinary.law.ts";
import type { MeetingBody, MeetingKind, MeetingRate, MeetingUnit } from "./meeting-unit.ts";

/** One meeting that a unit owes, and how often. */
export interface MeetingDuty {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often; `when-needed` where no month is named, `not-owed` where the duty does not fall on this unit. */
  readonly frequency: Outcome<MeetingRate | "not-owed">;
}

/**
 * Which meetings do this unit and its committee owe on this day, and how often (chế độ sinh hoạt)? Every duty of its
 * kind is listed, with those that are not in force or do not fall on it: the regular meetings first, then the
 * extraordinary ones, then the congress.
 *
 * A branch meets monthly (Charter 24.2, 22.4) and on a theme quarterly (HD 12, HD 42-HD/BTCTW); it has a committee from
 * nine official members (24.4). The rates of a commune committee and of standing committees are left to working rules.
 * An extraordinary meeting is held when needed (Charter 16, 19, 22), on which article 24 is silent. The interval of the
 * congresses is that of a term of office; {@link congressWindow} tells the day.
 *
 * @example
 * ```ts
 * const facts = { switchedOn: null, official: 8, delegatedPowers: false, inPilot: null, workingRules: [] };
 * const regular = ({ meeting }) => meeting !== "extraordinary";
 * const rates = (kind, on) => meetingDuties({ ...facts, kind }, on).filter(regular).map((duty) => duty.frequency.value);
 * const [members, committee, thematic, congress] = rates("branch", "2024-05-01");
 * [members, committee]; // => [{ times: 1, months: 1 }, "not-owed"]
 * [thematic, congress]; // => [{ times: 1, months: 3 }, { times: 1, months: 30 }]
 * rates("grassroots-branch", "2024-05-01").at(-1); // => { times: 1, months: 60 }
 * ```
 */
export function meetingDuties(unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  const congress = congressRate(unit, on);
  return [
    ...calendarDuties(unit, on),
    ...dutiesOf(extraordinarySeries, unit, on),
    ...(congress === null ? [] : [{ body: "congress", meeting: "regular", frequency: congress } as const]),
    ...dutiesOf(congressSeries, unit, on),
  ];
}

/** The duties that fall due by the calendar; one that is out of scope for a kind of which no rule is known. */
export function calendarDuties(unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  const duties = dutiesOf(meetingSeries, unit, on);
  if (duties.length > 0) return duties;
  return [
    { body: "members", meeting: "regular", frequency: outOfScope("no-rule-known", { on, steps: [], because: [] }) },
  ];
}

function dutiesOf(series: readonly DutySeries[], unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  return series
    .filter(({ kinds }) => kinds.includes(unit.kind))
    .map((one) => ({ body: one.body, meeting: one.meeting, frequency: dutyRate(one, unit, on) }));
}

/** The step that states the duty of a branch to hold its regular or its thematic meeting; `null` when none is known. */
export function branchDutyStep(
  kind: "branch" | "grassroots-branch",
  meeting: "regular" | "thematic",
  on: CalendarDate,
  times: number,
): Step | null {
  const series: readonly CalendarSeries[] = meetingSeries;
  const owing = series.filter(
    ({ kinds, ...one }) => one.body === "members" && one.meeting === meeting && kinds.includes(kind),
  );
  const steps = owing.flatMap(({ code, values }): readonly Step[] => {
    const entry = entryOn<CalendarSeries["values"][number]>(values, on);
    if (entry === null || entry.value === null) return [];
    const { citation, evidence, value } = entry;
    const result = times >= value.times ? "met" : "not-met";
    return [{ code, result, actual: times, operator: ">=", expected: value.times, citation, evidence }];
  });
  return steps[0] ?? null;
}
