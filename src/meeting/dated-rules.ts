import type { Rule, RuleOutline } from "../outcome/index.ts";
import { type CalendarDate, entryAt, type Span } from "../time/index.ts";

/** A rule, and the days on which it is in force. */
export interface DatedRule<Facts, Value> extends Span {
  readonly rule: Rule<Facts, Value> | null;
}

/** What can be told of a rule without asking it, and the days on which it is in force. */
export interface DatedOutline extends Span {
  readonly rule: RuleOutline | null;
}

/** Compiles one rule for each version of a law; `null` where a version has none. */
export function datedRules<Law extends Span, Facts, Value>(
  laws: readonly Law[],
  ruleOf: (law: Law) => Rule<Facts, Value> | null,
): readonly DatedRule<Facts, Value>[] {
  return laws.map((law) => ({ firstDay: law.firstDay, lastDay: law.lastDay, rule: ruleOf(law) }));
}

/** The rule in force on this day; `null` where none is. */
export function ruleInForce<Facts, Value>(
  rules: readonly DatedRule<Facts, Value>[],
  on: CalendarDate,
): Rule<Facts, Value> | null {
  return entryAt(rules, on)?.rule ?? null;
}
