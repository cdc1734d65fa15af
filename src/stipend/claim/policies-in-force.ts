import { valueOn } from "../../law/index.ts";
import { multiply, type Vnd, vnd } from "../../money/index.ts";
import type { Region } from "../../organisation/index.ts";
import type { OpenPoint, ReadingCode, Step } from "../../outcome/index.ts";
import {
  type CalendarDate,
  type CalendarMonth,
  entryAt,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  type Period,
  type Span,
} from "../../time/index.ts";
import type { CompiledPolicy, CompiledVersion } from "../format/compiled-policy.ts";
import type { PolicyVersion, StipendGroup, StipendPolicy, StipendRate } from "../format/policy.ts";
import { isTerritory, mergedIntoOn, mergerPoint } from "../policies/territory.ts";
import { baseSalarySeries } from "../wage/base-salary.law.ts";
import { regionalWageSeries } from "../wage/regional-wage.law.ts";
import { payable } from "./payable.ts";
import { type PeriodPaid, periodPaid } from "./served-time.ts";

/** A policy that may pay in the month, with the version that holds. */
export interface Candidate extends PeriodPaid {
  readonly version: CompiledVersion;
  /** Whether it still holds after the merger of its province, where nobody has said; `null` where nothing is open. */
  readonly merger: OpenPoint | null;
  /** The readings of what the policy and its version leave open. */
  readonly ownReadings: ReadonlySet<ReadingCode>;
  /** What the groups amount to for the whole time, where that is the same for everybody. */
  readonly amounts: ReadonlyMap<StipendGroup, Vnd>;
}

/** The policies that may pay a holder: those that do not ask what else is paid, and those that do, answered after them. */
export interface Candidates {
  readonly plain: readonly Candidate[];
  readonly asking: readonly Candidate[];
}

/** A policy that pays nothing, and the step that says why. */
export interface IdlePolicy {
  readonly policy: StipendPolicy;
  readonly version: PolicyVersion;
  readonly step: Step;
}

/** What is asked about every holder: the policies in force in a month, looked up once, under the readings settled. */
export interface Question extends Period, Candidates {
  /** The readings settled, as the kernel takes them. */
  readonly under: { readonly readings: readonly ReadingCode[] };
  /** The base salary of the month; `null` when there is none. */
  readonly baseSalary: Vnd | null;
  /** The minimum wage of each region; `null` when none is known for the month. */
  readonly regionalWage: Readonly<Record<Region, number>> | null;
  /** The codes of provinces that the policies asked about name, in force or not: a caller may have codes of its own. */
  readonly named: readonly string[];
  /** The policies that may pay, in the order given. */
  readonly candidates: readonly Candidate[];
  /** The policies that pay nothing this month, whoever asks, or nothing in this province; each with the step that says so. */
  readonly idle: readonly IdlePolicy[];
  /** When the policies hold, if none of them holds this month. */
  readonly outOfTime: { readonly firstDay: CalendarDate | null; readonly lastDay: CalendarDate | null } | null;
}

/** What a question is made of beside the month. */
export interface QuestionTerms {
  readonly policies: readonly CompiledPolicy[];
  readonly readings: readonly ReadingCode[];
  /** A base salary to try instead of the one that is law. */
  readonly baseSalary?: Vnd;
}

/** The questions of each month that were asked of a list of policies, as long as the list is there. */
const keptQuestions: WeakMap<readonly CompiledPolicy[], Map<string, Question>> = /* @__PURE__ */ new WeakMap();
/** How many months of one list are kept. */
const mostMonths = 1000;

/** Finds the policies that can pay in this month, and the wages that they are computed from. */
export function policiesInForce(month: CalendarMonth, terms: QuestionTerms): Question {
  if (terms.baseSalary !== undefined) return questionIn(month, terms);
  const { policies, readings } = terms;
  const kept = keptQuestions.get(policies) ?? new Map<string, Question>();
  const key = [month, ...readings].join();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const question = questionIn(month, terms);
  if (kept.size < mostMonths) keptQuestions.set(policies, kept.set(key, question));
  return question;
}

function questionIn(month: CalendarMonth, { policies, readings, baseSalary }: QuestionTerms): Question {
  const firstDay = firstDayOfMonth(month);
  const salary = baseSalary ?? baseSalaryOf(firstDay);
  const held = policies.map((compiled) => ({ compiled, version: entryAt(compiled.versions, firstDay) }));
  const candidates = held.flatMap(({ compiled: { policy }, version }) =>
    version !== null && policy.status === "enacted" && isDue(policy, month)
      ? [candidateOf(policy, version, month, salary)]
      : [],
  );
  return {
    firstDay,
    lastDay: lastDayOfMonth(month),
    under: { readings },
    baseSalary: salary,
    regionalWage: valueOn(regionalWageSeries, firstDay)?.value ?? null,
    named: policies.flatMap(({ policy: { territory, versions } }) => [
      territory,
      ...versions.flatMap(({ extendedTo }) => extendedTo),
    ]),
    ...ordered(candidates),
    idle: held.flatMap(({ compiled, version }) => idlePolicy(compiled, version, month)),
    outOfTime: held.every(({ version }) => version === null) ? wholeSpan(policies) : null,
  };
}

/**
 * The same question in the province of a holder: a policy known to be of another one pays nothing, whatever else it asks. A
 * code that names no province, and that of a merged one, which does not tell the area before, leave that open.
 */
export function inProvince(question: Question, home: string | null): Question {
  if (home === null) return question;
  const isNone = !isTerritory(home) && !question.named.includes(home);
  if (isNone) return questionAt(question, home, isNone);
  const kept = keptProvinces.get(question) ?? new Map<string, Question>();
  const known = kept.get(home);
  if (known !== undefined) return known;
  const asked = questionAt(question, home, isNone);
  keptProvinces.set(question, kept.set(home, asked));
  return asked;
}

/** What was asked of each province, as long as the question is there; a code that names none is asked anew. */
const keptProvinces: WeakMap<Question, Map<string, Question>> = /* @__PURE__ */ new WeakMap();

function questionAt(question: Question, home: string, isNone: boolean): Question {
  const isElsewhere = (policy: StipendPolicy, version: PolicyVersion): boolean =>
    !isAt(policy, version, home) && !isNone && mergedIntoOn(policy.territory, question.firstDay) !== home;
  const away = ({ policy, version: { version } }: Candidate): boolean => isElsewhere(policy, version);
  const elsewhere = question.candidates.filter(away);
  // Of a policy of another province that is the reason, whatever else keeps it from paying.
  const idle = question.idle.map((one) =>
    isElsewhere(one.policy, one.version) ? { ...one, step: elsewhereStep(one, home) } : one,
  );
  const candidates = question.candidates.filter((candidate) => !away(candidate));
  const more = elsewhere.map(({ policy, version: { version } }) => ({
    policy,
    version,
    step: elsewhereStep({ policy, version }, home),
  }));
  return { ...question, ...ordered(candidates), idle: [...idle, ...more] };
}

/** Whether a policy holds in this province by its own words. */
function isAt({ territory }: StipendPolicy, { extendedTo }: PolicyVersion, home: string): boolean {
  return territory === "national" || territory === home || extendedTo.includes(home);
}

/** The province of a holder as far as it is known to this policy, one of those that hold there or may. */
export function territoryFor(candidate: Candidate, home: string | null): string | null {
  return home !== null && isAt(candidate.policy, candidate.version.version, home) ? home : null;
}

function ordered(candidates: readonly Candidate[]): Pick<Question, "candidates" | "plain" | "asking"> {
  return {
    candidates,
    plain: candidates.filter(({ version }) => !version.asksForPay),
    asking: candidates.filter(({ version }) => version.asksForPay),
  };
}

function baseSalaryOf(on: CalendarDate): Vnd | null {
  const level = valueOn(baseSalarySeries, on);
  return level === null ? null : vnd(level.value);
}

/** Whether what the policy pays falls due in this month. */
function isDue({ frequency }: StipendPolicy, month: CalendarMonth): boolean {
  return periodPaid(frequency, month).lastDay === lastDayOfMonth(month);
}

function candidateOf(
  policy: StipendPolicy,
  version: CompiledVersion,
  month: CalendarMonth,
  baseSalary: Vnd | null,
): Candidate {
  const amounts = new Map<StipendGroup, Vnd>();
  for (const group of version.version.groups) {
    const rate = group.then.kind === "pays" ? group.then.rate : null;
    const dong = rate === null ? null : sameForAll(rate, baseSalary);
    const amount = dong === null ? null : payable({ part: dong, whole: 1 }, policy);
    if (amount !== null) amounts.set(group, amount);
  }
  const merger = mergerPoint(policy, version.version, firstDayOfMonth(month));
  const { headCountDay, partMonth, concurrency } = policy;
  const points = [...version.rule.openPoints, headCountDay, partMonth, concurrency, merger];
  const ownReadings = new Set(
    points.flatMap((point) => (point !== null && "readings" in point ? Object.values(point.readings) : [])),
  );
  return { policy, version, merger, period: periodPaid(policy.frequency, month), ownReadings, amounts };
}

/** What the rate amounts to where that is the same for everybody; `null` where it is not. */
function sameForAll(rate: StipendRate, baseSalary: Vnd | null): number | null {
  if (rate.kind === "fixed") return rate.dong;
  return rate.kind === "of-base-salary" && baseSalary !== null ? multiply(baseSalary, rate.coefficient) : null;
}

function idlePolicy(
  { policy, versions }: CompiledPolicy,
  held: CompiledVersion | null,
  month: CalendarMonth,
): readonly IdlePolicy[] {
  const { version } = held ?? (versions.at(-1) as CompiledVersion);
  if (held === null) return [{ policy, version, step: inForceStep(policy, versions, firstDayOfMonth(month)) }];
  if (policy.status !== "enacted") return [{ policy, version, step: enactedStep(policy, version) }];
  return isDue(policy, month) ? [] : [{ policy, version, step: dueStep(policy, version, month) }];
}

/** In which month the payment falls due instead. */
function dueStep({ code, frequency }: StipendPolicy, version: PolicyVersion, month: CalendarMonth): Step {
  const expected = monthOf(periodPaid(frequency, month).lastDay);
  return notMet(`${code}.due`, version, { actual: month, operator: "is", expected });
}

function enactedStep({ code, status }: StipendPolicy, version: PolicyVersion): Step {
  return notMet(`${code}.enacted`, version, { actual: status, operator: "one-of", expected: ["enacted"] });
}

function inForceStep({ code }: StipendPolicy, versions: CompiledPolicy["versions"], on: CalendarDate): Step {
  const last = versions.at(-1);
  if (last?.lastDay && last.lastDay < on) {
    return notMet(`${code}.inForce`, last.version, { actual: on, operator: "<=", expected: last.lastDay });
  }
  const [first] = versions;
  return notMet(`${code}.inForce`, first.version, { actual: on, operator: ">=", expected: first.firstDay });
}

function elsewhereStep(
  { policy: { code, territory }, version }: Pick<IdlePolicy, "policy" | "version">,
  home: string | null,
): Step {
  const expected = [territory, ...version.extendedTo];
  return notMet(`${code}.inTerritory`, version, { actual: home, operator: "one-of", expected });
}

function notMet(
  code: Step["code"],
  { citation, evidence }: PolicyVersion,
  compared: Pick<Step, "actual" | "operator" | "expected">,
): Step {
  return { code, result: "not-met", ...compared, citation, evidence };
}

/** From the first day of the policy that begins first to the last day of the one that ends last. */
function wholeSpan(policies: readonly CompiledPolicy[]): Question["outOfTime"] {
  const spans = policies.map(({ versions }): Span => ({ ...versions[0], lastDay: versions.at(-1)?.lastDay ?? null }));
  const lastDays = spans.map(({ lastDay }) => lastDay);
  return {
    firstDay: spans.map(({ firstDay }) => firstDay).sort()[0] ?? null,
    lastDay: lastDays.includes(null) ? null : (lastDays.sort().at(-1) ?? null),
  };
}
