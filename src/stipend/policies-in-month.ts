import { valueOn } from "../law/index.ts";
import { multiply, type Vnd, vnd } from "../money/index.ts";
import type { Step } from "../outcome/index.ts";
import {
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  entryOn,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../time/index.ts";
import { judgeBaseSalary } from "./base-salary.ts";
import type { PolicyVersion, StipendGroup, StipendPolicy } from "./policy.ts";
import type { ReadyPolicy, ReadyVersion } from "./ready-policy.ts";
import { type Region, regionalWageSeries } from "./regional-wage.law.ts";
import { type MergedTerritory, mergedTerritories } from "./territory.law.ts";

/** A policy that may pay in the month, with the version that holds. */
export interface Candidate {
  readonly policy: StipendPolicy;
  readonly ready: ReadyVersion;
  /** The merger that leaves open whether it still pays; `null` when none does. */
  readonly merged: MergedTerritory | null;
  /** What the groups come to for a whole month, where that is the same for everybody. */
  readonly amounts: ReadonlyMap<StipendGroup, Vnd>;
}

/** What can pay in a month, looked up once for all holders. */
export interface PoliciesInMonth {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly days: number;
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
    ready !== null && policy.status === "enacted" ? [candidateOf(policy, ready, firstDay, baseSalary)] : [],
  );
  return {
    firstDay,
    lastDay,
    days: daysBetween(firstDay, lastDay) + 1,
    baseSalary,
    regionalWage: valueOn(regionalWageSeries, firstDay)?.value ?? null,
    candidates,
    plain: candidates.filter(({ ready }) => !ready.asksForPay),
    asking: candidates.filter(({ ready }) => ready.asksForPay),
    idle: held.flatMap(({ one, ready }) => idleStep(one, ready, firstDay)),
    outOfTime: held.every(({ ready }) => ready === null) ? wholeSpan(policies) : null,
  };
}

function baseSalaryOf(on: CalendarDate): Vnd | null {
  const salary = judgeBaseSalary(on);
  return salary.kind === "assessed" ? salary.value : null;
}

function candidateOf(policy: StipendPolicy, ready: ReadyVersion, on: CalendarDate, baseSalary: Vnd | null): Candidate {
  const amounts = new Map<StipendGroup, Vnd>();
  for (const group of ready.version.groups) {
    if (group.then.kind !== "pays") continue;
    const { rate } = group.then;
    if (rate.kind === "fixed") amounts.set(group, vnd(rate.dong));
    if (rate.kind === "of-base-salary" && baseSalary !== null)
      amounts.set(group, multiply(baseSalary, rate.coefficient));
  }
  return { policy, ready, merged: mergerBefore(policy, on), amounts };
}

function mergerBefore({ territory, keptAfterMerger }: StipendPolicy, on: CalendarDate): MergedTerritory | null {
  if (keptAfterMerger !== null) return null;
  return mergedTerritories.find(({ code, lastDay }) => code === territory && lastDay < on) ?? null;
}

function idleStep({ policy, first, last }: ReadyPolicy, ready: ReadyVersion | null, on: CalendarDate): readonly Step[] {
  if (ready === null) return [inForceStep(policy, first, last, on)];
  return policy.status === "enacted" ? [] : [enactedStep(policy, ready.version)];
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
