import { valueOn } from "../../law/index.ts";
import { multiply, type Vnd } from "../../money/index.ts";
import type { Step } from "../../outcome/index.ts";
import {
  type CalendarDate,
  type CalendarMonth,
  entryOn,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
} from "../../time/index.ts";
import type { PolicyVersion, StipendGroup, StipendPolicy, StipendRate } from "../format/policy.ts";
import type { ReadyPolicy, ReadyVersion } from "../format/ready-policy.ts";
import { type MergedTerritory, mergedTerritories } from "../policies/territory.law.ts";
import { judgeBaseSalary } from "../wage/base-salary.ts";
import { type Region, regionalWageSeries } from "../wage/regional-wage.law.ts";
import { payable } from "./amount.ts";
import { payPeriodOf } from "./pay-period.ts";
import { hasOwnTime, type PayPeriod } from "./served.ts";

/** A policy that may pay in the month, with the version that holds. */
export interface Candidate {
  readonly policy: StipendPolicy;
  readonly ready: ReadyVersion;
  /** The merger that leaves open whether it still pays; `null` when none does. */
  readonly merged: MergedTerritory | null;
  /** The days that its payment of the month is for. */
  readonly period: PayPeriod;
  /** Whether it has a time of its own, apart from the days of the month on which a post is held. */
  readonly hasOwnTime: boolean;
  /** What the groups come to for the whole time, where that is the same for everybody. */
  readonly amounts: ReadonlyMap<StipendGroup, Vnd>;
}

/** What can pay in a month, looked up once for all holders. */
export interface PoliciesInMonth {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** The base salary of the month; `null` when there is none. */
  readonly baseSalary: Vnd | null;
  /** The minimum wage of each region; `null` when none is known for the month. */
  readonly regionalWage: Readonly<Record<Region, number>> | null;
  /** The policies that may pay. */
  readonly candidates: readonly Candidate[];
  /** Those of them that do not ask what else the person is paid. */
  readonly plain: readonly Candidate[];
  /** Those that do, and are answered after them. */
  readonly asking: readonly Candidate[];
  /** Those that have a time of their own. */
  readonly ownTime: readonly Candidate[];
  /** One step for each policy that pays nothing this month, whoever asks. */
  readonly idle: readonly Step[];
  /** When the policies hold, if none of them holds this month. */
  readonly outOfTime: { readonly firstDay: CalendarDate | null; readonly lastDay: CalendarDate | null } | null;
}

/**
 * Which of these policies can pay in this month?
 *
 * @param tried - A base salary to try instead of the one that is law.
 */
export function policiesInMonth(
  month: CalendarMonth,
  policies: readonly ReadyPolicy[],
  tried: Vnd | null = null,
): PoliciesInMonth {
  const firstDay = firstDayOfMonth(month);
  const lastDay = lastDayOfMonth(month);
  const held = policies.map((one) => ({ one, ready: entryOn(one.versions, firstDay) }));
  const baseSalary = tried ?? baseSalaryOf(firstDay);
  const candidates = held.flatMap(({ one: { policy }, ready }) =>
    ready !== null && policy.status === "enacted" && isDue(policy, month)
      ? [candidateOf(policy, ready, month, baseSalary)]
      : [],
  );
  return {
    firstDay,
    lastDay,
    baseSalary,
    regionalWage: valueOn(regionalWageSeries, firstDay)?.value ?? null,
    candidates,
    plain: candidates.filter(({ ready }) => !ready.asksForPay),
    asking: candidates.filter(({ ready }) => ready.asksForPay),
    ownTime: candidates.filter((candidate) => candidate.hasOwnTime),
    idle: held.flatMap(({ one, ready }) => idleStep(one, ready, month)),
    outOfTime: held.every(({ ready }) => ready === null) ? wholeSpan(policies) : null,
  };
}

function baseSalaryOf(on: CalendarDate): Vnd | null {
  const salary = judgeBaseSalary(on);
  return salary.kind === "assessed" ? salary.value : null;
}

/** Does what the policy pays fall due in this month? */
function isDue({ frequency }: StipendPolicy, month: CalendarMonth): boolean {
  return payPeriodOf(frequency, month).lastDay === lastDayOfMonth(month);
}

function candidateOf(
  policy: StipendPolicy,
  ready: ReadyVersion,
  month: CalendarMonth,
  baseSalary: Vnd | null,
): Candidate {
  const amounts = new Map<StipendGroup, Vnd>();
  for (const group of ready.version.groups) {
    const rate = group.then.kind === "pays" ? group.then.rate : null;
    const dong = rate === null ? null : sameForAll(rate, baseSalary);
    const amount = dong === null ? null : payable({ part: dong, whole: 1 }, policy);
    if (amount !== null) amounts.set(group, amount);
  }
  const period = payPeriodOf(policy.frequency, month);
  const merged = mergerBefore(policy, ready.version, firstDayOfMonth(month));
  return { policy, ready, merged, period, hasOwnTime: hasOwnTime(policy), amounts };
}

/** What the rate comes to where that is the same for everybody; `null` where it is not. */
function sameForAll(rate: StipendRate, baseSalary: Vnd | null): number | null {
  if (rate.kind === "fixed") return rate.dong;
  return rate.kind === "of-base-salary" && baseSalary !== null ? multiply(baseSalary, rate.coefficient) : null;
}

/** The merger after which nobody has said whether the version still holds: one that begins later is of the new council. */
function mergerBefore(
  { territory, keptAfterMerger }: StipendPolicy,
  { firstDay }: PolicyVersion,
  on: CalendarDate,
): MergedTerritory | null {
  if (keptAfterMerger !== null) return null;
  const merger = mergedTerritories.find(({ codes, lastDay }) => codes.includes(territory) && lastDay < on);
  return merger === undefined || merger.lastDay < firstDay ? null : merger;
}

function idleStep(
  { policy, first, last }: ReadyPolicy,
  ready: ReadyVersion | null,
  month: CalendarMonth,
): readonly Step[] {
  if (ready === null) return [inForceStep(policy, first, last, firstDayOfMonth(month))];
  if (policy.status !== "enacted") return [enactedStep(policy, ready.version)];
  return isDue(policy, month) ? [] : [dueStep(policy, ready.version, month)];
}

/** In which month the payment falls due instead. */
function dueStep(
  { code, frequency }: StipendPolicy,
  { citation, evidence }: PolicyVersion,
  month: CalendarMonth,
): Step {
  const expected = monthOf(payPeriodOf(frequency, month).lastDay);
  return { code: `${code}.due`, result: "not-met", actual: month, operator: "is", expected, citation, evidence };
}

function enactedStep({ code, status }: StipendPolicy, { citation, evidence }: PolicyVersion): Step {
  const expected = ["enacted"];
  return {
    code: `${code}.enacted`,
    result: "not-met",
    actual: status,
    operator: "one-of",
    expected,
    citation,
    evidence,
  };
}

function inForceStep({ code }: StipendPolicy, first: ReadyVersion, last: ReadyVersion, on: CalendarDate): Step {
  const common = { code: `${code}.inForce`, result: "not-met", actual: on } as const;
  if (last.lastDay === null || on <= last.lastDay) {
    const { citation, evidence } = first.version;
    return { ...common, operator: ">=", expected: first.firstDay, citation, evidence };
  }
  const { citation, evidence } = last.version;
  return { ...common, operator: "<=", expected: last.lastDay, citation, evidence };
}

/** From the first day of the policy that begins first to the last day of the one that ends last. */
function wholeSpan(policies: readonly ReadyPolicy[]): PoliciesInMonth["outOfTime"] {
  const lastDays = policies.map(({ last }) => last.lastDay);
  return {
    firstDay: least(policies.map(({ first }) => first.firstDay)),
    lastDay: lastDays.includes(null) ? null : (lastDays.sort().at(-1) ?? null),
  };
}

function least(days: readonly CalendarDate[]): CalendarDate | null {
  return [...days].sort()[0] ?? null;
}
