import { knownFacts } from "../../facts/index.ts";
import { requireOptions } from "../../guard/index.ts";
import { untilSwitch } from "../../organisation/index.ts";
import {
  assessed,
  type Grounds,
  insufficientFacts,
  type Outcome,
  type ReadingOptions,
  requireReadings,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import {
  addDays,
  addMonths,
  type CalendarDate,
  entryAt,
  isWithin,
  type Period,
  requireDay,
  requirePeriod,
  yearOf,
} from "../../time/index.ts";
import { badgeGrades, badgeRules, bonusDays, type DueBadgeYears, grades208 } from "./badge.law.ts";
import { type BadgeFacts, badgeFactsFields } from "./badge-facts.ts";

/** What {@link badgesDue} may be told beside the facts. */
export interface BadgeOptions extends ReadingOptions {
  /**
   * The round of the award (đợt trao tặng): the days on which years must be complete, where a province sets them. Without
   * it, from the day after the award day before to the award day.
   */
  readonly round?: Period | undefined;
  /** The day on which the member's organisation switched to 208-QĐ/TW; `null` or absent when none is recorded. */
  readonly switchedOn?: CalendarDate | null | undefined;
}

type BadgeRules = (typeof badgeRules)[number];

const caller = "badgesDue";

/**
 * Lists the badges that fall due to a member on an award day (Huy hiệu Đảng): those whose years are complete in its round. A
 * gravely ill member may get one up to 12 months early, from the 70-year badge on up to 24 (12 months for all to 29 July
 * 2021); after death it may be given up to 12 months early (not before 30 July 2021); a reprimand, a warning or a removal
 * defers it by 6, 9 or 12 months (to 29 July 2021 a warning by 6 and a removal by 12, a reprimand not). What is not known is asked for where it matters. The day is the caller's: badges are given on four days and on
 * other important anniversaries, and a step tells whether it is one of the four. By 29-QĐ/TW (2016), 24-QĐ/TW and 01-HD/TW
 * (2021), 06-HD/TW of 9 June 2025, section 18, and 294-QĐ/TW 28.3.1; before 25 July 2016 the texts were not read.
 *
 * Readings: from 26 July 2026 `model-294` or `model-208`, whose grades go by five years, where no switch is given.
 *
 * @param facts - What is known of the member.
 * @param awardDay - The day of the award: 3 February, 19 May, 2 September, 7 November, or another.
 * @param options - The round, the day of the switch to 208-QĐ/TW, and the readings that the caller has settled.
 * @returns The grades of the badges, in years.
 * @throws TypeError for facts or options of a wrong type, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { badgeFacts, badgesDue } from "chibo/stipend";
 *
 * const member = badgeFacts({ partyAgeFrom: "1986-04-30", gravelyIll: false, deceased: false, disciplines: [] });
 * badgesDue(member, "2026-05-19").value; // => [40]
 *
 * const ill = { ...member, partyAgeFrom: "1958-01-05", gravelyIll: true } as const;
 * badgesDue(ill, "2026-02-03").value; // => [70]
 *
 * const reprimanded = { ...member, disciplines: [{ on: "2026-03-10", form: "reprimand" }] } as const;
 * badgesDue(reprimanded, "2026-05-19").value; // => []
 * ```
 */
export function badgesDue(
  facts: BadgeFacts,
  awardDay: CalendarDate,
  options: BadgeOptions = {},
): Outcome<readonly DueBadgeYears[]> {
  const member = knownFacts(caller, badgeFactsFields, facts, "the facts");
  requireDay(caller, awardDay);
  requireOptions(caller, options, ["round", "switchedOn", "readings"]);
  const { round, switchedOn = null, readings = [] } = options;
  if (round !== undefined) requirePeriod(caller, round);
  if (switchedOn !== null) requireDay(caller, switchedOn, "switchedOn");
  requireReadings(caller, readings);
  const rules: BadgeRules | null = entryAt(badgeRules, awardDay);
  if (rules === null) return notRead(awardDay);
  const asked = { member, awardDay, rules, round: round ?? roundOf(awardDay, rules) };
  const grades: readonly DueBadgeYears[] = badgeGrades.map(({ years }) => years);
  if (awardDay < grades208.firstDay) return dueOf(grades, asked, []);
  return untilSwitch(
    { switchedOn },
    awardDay,
    readings,
    (first) => dueOf(grades, asked, [first]),
    (first) => dueOf(grades208.years, asked, [first, gradesStep(asked)]),
  );
}

/** What a question about badges is about. */
interface Asked {
  readonly member: BadgeFacts;
  readonly awardDay: CalendarDate;
  readonly rules: BadgeRules;
  readonly round: Period;
}

interface Complete {
  readonly years: DueBadgeYears;
  /** The day on which the years are complete. */
  readonly on: CalendarDate;
}

function dueOf(
  grades: readonly DueBadgeYears[],
  asked: Asked,
  first: readonly Step[],
): Outcome<readonly DueBadgeYears[]> {
  const { member, awardDay, rules, round } = asked;
  const complete = grades.map((years) => ({ years, on: addMonths(member.partyAgeFrom, years * 12) }));
  const isEarly = ({ on }: Complete, months: number): boolean =>
    round.lastDay < on && on <= addMonths(awardDay, months);
  const byIllness = complete.filter((one) =>
    isEarly(one, one.years < grades208.longFrom ? rules.illness.monthsTo65 : rules.illness.monthsFrom70),
  );
  const byDeath = complete.filter((one) => isEarly(one, rules.death.months));
  const early = complete.filter(
    (one) =>
      (member.gravelyIll === true && byIllness.includes(one)) || (member.deceased === true && byDeath.includes(one)),
  );
  const inTime = complete.filter(({ on }) => isWithin(round, readyOn(on, asked)));
  const openByDiscipline = [...early, ...complete.filter(({ on }) => mayBeDeferredTo(on, asked))];
  const missing = [
    ...(member.gravelyIll === null && byIllness.some((one) => !early.includes(one)) ? ["gravelyIll"] : []),
    ...(member.deceased === null && byDeath.some((one) => !early.includes(one)) ? ["deceased"] : []),
    ...(member.disciplines === null && openByDiscipline.length > 0 ? ["disciplines"] : []),
  ];
  const grounds = groundsOf(asked, first, {
    illness: byIllness.length > 0,
    death: byDeath.length > 0,
    discipline: openByDiscipline.length > 0 && member.disciplines?.length !== 0,
  });
  if (missing.length > 0) return insufficientFacts(missing, grounds);
  const due = isDeferred(awardDay, asked) ? [] : [...inTime, ...early];
  return assessed(
    due.map(({ years }) => years),
    grounds,
  );
}

/** Whether discipline stands in the way of an award on this day. */
function isDeferred(on: CalendarDate, asked: Asked): boolean {
  return deferredTo(on, asked) !== null;
}

/** The day on which the last of the deferrals that run on this day ends; `null` where none runs. */
function deferredTo(on: CalendarDate, { member, rules }: Asked): CalendarDate | null {
  const ends = member.disciplines
    ?.filter((one) => one.on <= on)
    .map((one) => addMonths(one.on, rules.discipline[one.form]))
    .filter((end) => on < end);
  return ends?.toSorted().at(-1) ?? null;
}

/** The day from which a badge could be given whose years were complete on this one: later where discipline deferred it. */
function readyOn(complete: CalendarDate, asked: Asked): CalendarDate {
  const awarded = awardDayFrom(complete, asked.rules);
  const later = deferredTo(awarded, asked);
  return later === null ? complete : readyOn(later, asked);
}

/** Whether a badge is due in the round, or would be if discipline had deferred it to it. */
function mayBeDeferredTo(complete: CalendarDate, { rules, round }: Asked): boolean {
  return addMonths(round.firstDay, -rules.discipline.removal) <= complete && complete <= round.lastDay;
}

/** From the day after the award day before to the award day. */
function roundOf(awardDay: CalendarDate, rules: BadgeRules): Period {
  const before = daysAround(yearOf(awardDay), rules).findLast((day) => day < awardDay);
  return { firstDay: addDays(before as CalendarDate, 1), lastDay: awardDay };
}

function awardDayFrom(day: CalendarDate, rules: BadgeRules): CalendarDate {
  return daysAround(yearOf(day), rules).find((one) => one >= day) as CalendarDate;
}

/** The award days of this year, with the last before and the first after. */
function daysAround(year: number, { awardDays }: BadgeRules): readonly CalendarDate[] {
  const days = [year - 1, year, year + 1].flatMap((one) => awardDays.monthsAndDays.map((day) => `${one}-${day}`));
  return days as readonly CalendarDate[];
}

function groundsOf(
  { member, awardDay, rules }: Asked,
  first: readonly Step[],
  matters: { readonly illness: boolean; readonly death: boolean; readonly discipline: boolean },
): Grounds {
  const { awardDays, illness, death, discipline } = rules;
  const day: Step = {
    code: "badgeDays.awardDay",
    result: awardDays.monthsAndDays.some((one) => awardDay.endsWith(one)) ? "met" : "not-met",
    actual: awardDay,
    operator: "one-of",
    expected: awardDays.monthsAndDays,
    citation: awardDays.citation,
    evidence: awardDays.evidence,
  };
  const disciplined = member.disciplines === null ? null : isDeferred(awardDay, { member, awardDay, rules } as Asked);
  const facts = [
    { code: "badgeDays.gravelyIll", actual: member.gravelyIll, row: illness, isNeeded: matters.illness },
    { code: "badgeDays.deceased", actual: member.deceased, row: death, isNeeded: matters.death },
    { code: "badgeDays.deferred", actual: disciplined, row: discipline, isNeeded: matters.discipline },
  ] as const;
  const steps = facts.map(({ code, actual, row }): Step => {
    const result = actual === null ? "unknown" : actual ? "met" : "not-met";
    const { citation, evidence } = row;
    return { code, result, actual, operator: "is", expected: true, citation, evidence };
  });
  const needed = facts.filter(({ isNeeded }) => isNeeded).map(({ code }) => code);
  return {
    on: awardDay,
    steps: [...first, day, ...steps],
    because: [...first.map(({ code }) => code), day.code, ...needed],
  };
}

function gradesStep({ awardDay }: Asked): Step {
  const { citation, evidence } = grades208;
  const expected = grades208.years.map(String);
  return {
    code: "badgeDays.grades",
    result: "met",
    actual: awardDay,
    operator: "one-of",
    expected,
    citation,
    evidence,
  };
}

function notRead(awardDay: CalendarDate): Outcome<never> {
  const { citation, evidence, firstDay } = bonusDays.laterGrade;
  const step: Step = {
    code: "badgeDays.rules",
    result: "not-met",
    actual: awardDay,
    operator: ">=",
    expected: firstDay,
    citation,
    evidence,
  };
  const open = { reason: "text-not-read", decidedBy: null, readings: [] } as const;
  return undetermined(open, { on: awardDay, steps: [step], because: [step.code] });
}
