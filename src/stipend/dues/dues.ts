import { requireFact } from "../../facts/index.ts";
import { requireOptions, requireRecord } from "../../guard/index.ts";
import { type Fraction, type Rounding, roundVnd, type Vnd, vnd } from "../../money/index.ts";
import { regions } from "../../organisation/index.ts";
import {
  assessed,
  type FactPath,
  type Grounds,
  insufficientFacts,
  notInForce,
  type Outcome,
  type ReadingCode,
  type ReadingOptions,
  requireReadings,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, entryAt, firstDayOfMonth, requireMonth } from "../../time/index.ts";
import { regionalWageOn } from "../wage/regional-wage.ts";
import { type DuesRate, type DuesRules, duesRules } from "./dues.law.ts";
import { type DuesFacts, duesGroups } from "./dues-facts.ts";

/** What is owed for a month. */
export interface Dues {
  /** The exact amount in đồng. */
  readonly exact: Fraction;
  /** The amount to pay, in whole đồng. */
  readonly amount: Vnd;
}

const roundings: readonly Rounding[] = ["down-to-dong", "half-up-to-dong", "up-to-dong"];

/**
 * Works out how much a member owes in Party dues (đảng phí) for a month. The salary that counts is that of the month before
 * since 2026. An amount that is no whole đồng is `undetermined`, with the exact fraction, until a rounding is named; a sum
 * that is set within a band is `undetermined` too. Regulations 342-QĐ/TW (2010) and 01-QĐ/TW (2026).
 *
 * @param facts - What is known of the member.
 * @param month - The month the dues are for.
 * @param options - The rounding that the caller has settled: `"down-to-dong"`, `"half-up-to-dong"` or `"up-to-dong"`.
 * @returns The exact amount, and the amount to pay.
 * @throws TypeError for facts of a wrong type, RangeError for a month that is none, for a reading that is none, or for two
 * roundings.
 *
 * @example
 * ```ts
 * import { duesFacts, duesOwed } from "chibo/stipend";
 *
 * duesOwed(duesFacts({ group: "pensioner", income: 6_500_000 }), "2026-03").value?.amount; // => 32500
 * duesOwed(duesFacts({ group: "student" }), "2025-03").reason; // => "amount-not-set"
 *
 * const broken = duesFacts({ group: "salaried", income: 5_555_555 });
 * duesOwed(broken, "2026-03").reason; // => "convention-not-named"
 * duesOwed(broken, "2026-03", { readings: ["half-up-to-dong"] }).value?.amount; // => 55556
 * ```
 */
export function duesOwed(facts: DuesFacts, month: CalendarMonth, options: ReadingOptions = {}): Outcome<Dues> {
  requireOptions("duesOwed", options, ["readings"]);
  requireReadings("duesOwed", options.readings);
  requireMonth("duesOwed", month);
  return duesUnder("duesOwed", facts, month, options.readings ?? []);
}

/** The same in the name of another function, its month and readings once looked through. */
export function duesUnder(
  caller: string,
  given: DuesFacts,
  month: CalendarMonth,
  readings: readonly ReadingCode[],
): Outcome<Dues> {
  const facts = knownFacts(caller, given);
  const on = firstDayOfMonth(month);
  const rules = entryAt(duesRules, on);
  if (rules === null) {
    return notInForce({ firstDay: duesRules[0].firstDay, lastDay: null }, { on, steps: [], because: [] });
  }
  const step = groupStep(facts, rules);
  const grounds = { on, steps: [step], because: [step.code] };
  if (facts.group === null) return insufficientFacts(["group"], grounds);
  const rate = rules.rates[facts.group];
  if (rate.kind === "band") return undetermined({ reason: "amount-not-set", decidedBy: null, readings: [] }, grounds);
  if (rate.kind === "not-stated")
    return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, grounds);
  const exact = exactOf(rate, facts, on);
  if (typeof exact === "string") return insufficientFacts([exact], grounds);
  const wage = rate.kind === "share" && rate.of === "regional-wage" ? regionalWageOn("I", on) : null;
  const all = { ...grounds, steps: [step, ...(wage?.steps ?? [])], because: [step.code, ...(wage?.because ?? [])] };
  return rounded(exact, readings, all);
}

/** The facts of the member, whatever else the record holds; what is not known is `null`. */
function knownFacts(caller: string, facts: DuesFacts): DuesFacts {
  requireRecord(caller, "the facts", facts);
  const { group = null, income = null, region = null } = facts;
  if (group !== null) requireFact(caller, "group", duesGroups, group);
  if (income !== null) requireFact(caller, "income", "count", income);
  if (region !== null) requireFact(caller, "region", regions, region);
  return { group, income, region };
}

/** The amount in whole đồng: as it is, else by the rounding settled, else under each. */
function rounded(exact: Fraction, readings: readonly ReadingCode[], grounds: Grounds): Outcome<Dues> {
  if (exact.part % exact.whole === 0) return assessed({ exact, amount: vnd(exact.part / exact.whole) }, grounds);
  const rounding = roundings.find((one) => readings.includes(one));
  if (rounding !== undefined) return assessed({ exact, amount: roundVnd(exact, rounding) }, grounds);
  const values = roundings.map((code) => ({ code, value: { exact, amount: roundVnd(exact, code) } }));
  return undetermined({ reason: "convention-not-named", decidedBy: "payer", readings: values }, grounds);
}

/** The exact amount, or the fact that is not known. */
function exactOf(
  rate: Extract<DuesRate, { kind: "share" | "fixed" }>,
  { income, region }: DuesFacts,
  on: CalendarDate,
): Fraction | FactPath {
  if (rate.kind === "fixed") return { part: rate.dong, whole: 1 };
  const { part, whole } = rate.share;
  if (rate.of !== "regional-wage") return income === null ? "income" : { part: vnd(income) * part, whole };
  if (region === null) return "region";
  // Every rule that refers to the regional wage begins on the first day of that series, or later.
  return { part: (regionalWageOn(region, on).value as Vnd) * part, whole };
}

function groupStep({ group }: DuesFacts, { rates, citation, evidence }: DuesRules): Step {
  const rate = group === null ? null : rates[group];
  return {
    code: "dues.group",
    result: group === null ? "unknown" : "met",
    actual: group,
    operator: "one-of",
    expected: Object.keys(rates),
    citation: rate?.citation ?? citation,
    evidence: rate?.evidence ?? evidence,
  };
}
