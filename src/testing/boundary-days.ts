import { requireKnownKeys, requireList, requireRecord, shown } from "../guard/index.ts";
import { documents, type LegalSeries } from "../law/index.ts";
import type { Provision, Rule } from "../outcome/index.ts";
import type { StipendPolicy } from "../stipend/index.ts";
import {
  addDays,
  type CalendarDate,
  holdsOn,
  type Period,
  requireDay,
  requirePeriod,
  type Span,
} from "../time/index.ts";
import { lawPeriod } from "./law-period.ts";

/** A day from which something else holds than on the day before. */
export interface BoundaryDay {
  /** The day before: the last on which it was otherwise. */
  readonly dayBefore: CalendarDate;
  /** The day itself: the first of what holds from then on, or the first on which nothing does. */
  readonly on: CalendarDate;
  /** Whether something begins, ends, or takes the place of something that ends. */
  readonly event: "begins" | "ends" | "replaced";
}

/**
 * What has boundary days: a legal series, a stipend policy, a rule, a function that gives the rule of a day (such as
 * `onlineRuleOn`), or any list of spans.
 */
export type BoundarySubject =
  | LegalSeries
  | Pick<StipendPolicy, "versions">
  | Pick<Rule<never, unknown>, "law">
  | readonly Span[]
  | ((on: CalendarDate) => unknown);

/** Which boundary days are listed. */
export interface BoundaryDaysOptions {
  /** The period in which the days lie; the years 2000 to 2030 where it is left out. */
  readonly period?: Period | undefined;
}

/**
 * Lists the days on which something changes, each with the day before: the two days that a test of a rule must ask
 * about. Of a series the first days of its values and the days after the last; of a policy those of its versions; of a
 * rule those of the documents that it cites; of a function those on which it gives another rule than on the day before.
 *
 * @param subject - The series, the policy, the rule, the function of a day, or the list of spans.
 * @param options - The period in which the days lie.
 * @returns The days in order, each once.
 * @throws TypeError when the subject is none of these or an option is not known, RangeError when a span or the period
 * has a day that is none.
 *
 * @example
 * ```ts
 * import { baseSalaryOn, baseSalarySeries } from "chibo/stipend";
 * import { boundaryDays } from "chibo/testing";
 * import { yearPeriod } from "chibo/time";
 *
 * const [raised] = boundaryDays(baseSalarySeries, { period: yearPeriod(2024) });
 * raised; // => { dayBefore: "2024-06-30", on: "2024-07-01", event: "replaced" }
 * boundaryDays((on) => baseSalaryOn(on).value, { period: yearPeriod(2024) }); // => [raised]
 * ```
 */
export function boundaryDays(subject: BoundarySubject, options: BoundaryDaysOptions = {}): readonly BoundaryDay[] {
  requireRecord("boundaryDays", "the options", options);
  requireKnownKeys("boundaryDays", options, ["period"]);
  const { period = lawPeriod } = options;
  requirePeriod("boundaryDays", period);
  if (typeof subject === "function") return changesOf(subject, period);
  return boundariesOf(spansOf(subject)).filter(({ on }) => holdsOn(period, on));
}

function spansOf(subject: Exclude<BoundarySubject, (on: CalendarDate) => unknown>): readonly Span[] {
  if (Array.isArray(subject)) return subject as readonly Span[];
  requireRecord("boundaryDays", "the subject", subject);
  if ("values" in subject) return listed("values", subject.values);
  if ("versions" in subject) return listed("versions", subject.versions);
  if ("law" in subject) return documentSpans(subject.law);
  const keys = Object.keys(subject).map(shown).join(", ");
  throw new TypeError(`boundaryDays: the subject has ${keys}; give a series, a policy, a rule or a list of spans`);
}

function listed(name: string, spans: unknown): readonly Span[] {
  requireList("boundaryDays", name, spans);
  return spans as readonly Span[];
}

/** The spans of the documents that a law table cites. One that the library has not registered has no days. */
function documentSpans(law: Rule<never, unknown>["law"]): readonly Span[] {
  const cited = Object.values(law).filter((provision): provision is Provision => provision !== undefined);
  const keys = new Set<string>(cited.map(({ citation }) => citation.document));
  return documents
    .filter(({ key }) => keys.has(key))
    .map(({ inForceFrom, issuedOn, lastDay }) => ({ firstDay: inForceFrom ?? issuedOn, lastDay }));
}

function boundariesOf(spans: readonly Span[]): readonly BoundaryDay[] {
  for (const span of spans) {
    requireRecord("boundaryDays", "a span", span);
    const { firstDay, lastDay } = span;
    requireDay("boundaryDays", firstDay, "firstDay");
    if (lastDay !== null) requireDay("boundaryDays", lastDay, "lastDay");
  }
  const begins = new Set(spans.map(({ firstDay }) => firstDay));
  const ends = new Set(spans.flatMap(({ lastDay }) => (lastDay === null ? [] : [addDays(lastDay, 1)])));
  const days = [...new Set([...begins, ...ends])].sort();
  return days.map((on) => boundary(on, begins.has(on), ends.has(on)));
}

function changesOf(ruleOn: (on: CalendarDate) => unknown, { firstDay, lastDay }: Period): readonly BoundaryDay[] {
  const found: BoundaryDay[] = [];
  let before = ruleOn(addDays(firstDay, -1)) ?? null;
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) {
    const now = ruleOn(on) ?? null;
    if (!Object.is(now, before)) found.push(boundary(on, now !== null, before !== null));
    before = now;
  }
  return found;
}

function boundary(on: CalendarDate, begins: boolean, ends: boolean): BoundaryDay {
  return { dayBefore: addDays(on, -1), on, event: begins && ends ? "replaced" : begins ? "begins" : "ends" };
}
