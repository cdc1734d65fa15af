import type { Fields } from "../facts/index.ts";
import { requireList, requireRecord, requireText, requireWord, shown } from "../guard/index.ts";
import type { Citation } from "../law/index.ts";
import type { DecidingBody, ReasonCode } from "./codes.ts";
import { condition } from "./compile-condition.ts";
import type { ConditionOn, FactSource, NamedCondition, Readers } from "./condition.ts";
import type { Verdict } from "./outcome.ts";
import type { LawTable, OpenPoint } from "./provision.ts";
import { type Requirement, type Test, test } from "./requirement.ts";

/** What a row of a decision answers. Make each once, as a constant. */
export type Decided<Value> =
  | { readonly kind: "assessed"; readonly value: Value }
  | { readonly kind: "undetermined"; readonly reason: ReasonCode; readonly decidedBy: DecidingBody | null }
  | { readonly kind: "out-of-scope"; readonly reason: ReasonCode };

/** What a rule is made on: its law table, and how its facts are read. */
export interface RuleBasis<Facts, Law extends LawTable> extends FactSource<Facts> {
  /** The provisions by name. One given as `undefined` does not apply, and makes no step. */
  readonly law: Law;
}

/** The text of a rule: which fact each provision is held against, and how the provisions decide. */
export interface RuleText<Facts, Law extends LawTable, Value> {
  /** The conditions in the order of the legal text, under the names of the law table. */
  readonly conditions: { readonly [Name in keyof Law]-?: ConditionOn<Facts, Exclude<Law[Name], undefined>> };
  /** The rows of the decision in the order of precedence: the first whose requirement is met decides. */
  readonly decide: readonly { readonly when: Requirement<keyof Law & string>; readonly then: Decided<Value> }[];
  /** The answer when no row decides. */
  readonly otherwise: Decided<Value>;
}

/** A point that the text leaves open, by the name of its condition. */
export interface NamedPoint extends OpenPoint {
  /** The name of the condition. */
  readonly name: string;
}

/** One row of a decision, compiled. Rows with equal answers share an `answer` number. */
export interface Row<Facts, Value> {
  readonly test: Test<Facts> | null;
  readonly verdict: Verdict<Value>;
  readonly answer: number;
}

/**
 * A rule, compiled: {@link judge} gives the quick answer, {@link assess} the explained one, {@link whyNot} and
 * {@link whatWouldItTake} the way to another.
 */
export interface Rule<Facts, Value> {
  /** The code of the rule; the codes of its steps begin with it. */
  readonly code: string;
  /** One reader for each fact. */
  readonly readers: Readers<Facts>;
  /** What each fact may be, where that is described. */
  readonly fields: Partial<Fields<Facts>>;
  /** The law table it was made from. */
  readonly law: LawTable;
  /** The text it was made from. */
  readonly text: RuleText<Facts, LawTable, Value>;
  /** The conditions in the order of the text. */
  readonly conditions: readonly NamedCondition<Facts>[];
  /** The points that the text leaves open. */
  readonly openPoints: readonly NamedPoint[];
  /** The conditions on a part of a whole, which cannot be above it. */
  readonly parts: readonly NamedCondition<Facts>[];
  /** The rows in the order of precedence; the last one has no test and always decides. */
  readonly rows: readonly Row<Facts, Value>[];
  /** The quick answer while facts that matter are missing. */
  readonly insufficient: Verdict<Value>;
  /** The quick answer where all that matters is known and the text says nothing about it: a share of nothing. */
  readonly silent: Verdict<Value>;
}

/**
 * Makes a rule from its law table and its text, once. The law says what is compared with what number; the text says
 * which fact is held against it and how the conditions decide; the kernel does the comparing.
 *
 * Call it with a pure annotation, so that a bundler drops the rules a program does not use.
 *
 * @param code - The code of the rule.
 * @param basis - The law table, one reader for each fact, and what each fact may be, where words are to be checked.
 * @param text - The conditions in the order of the text, and the decision in the order of precedence.
 * @returns The rule, compiled.
 * @throws TypeError when a part is missing, or a row names no condition of the rule.
 *
 * @example
 * ```ts
 * import { judge, provisions, type Rule, rule } from "chibo/rules";
 *
 * interface Counts {
 *   readonly official: number | null;
 * }
 * const law = provisions(
 *   { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" },
 *   { atLeast3: { at: "24.1", operator: ">=", value: 3 } },
 * );
 * const enough: Rule<Counts, "enough" | "too-few"> = rule(
 *   "enough",
 *   { readers: { official: (facts) => facts.official }, law },
 *   {
 *     conditions: { atLeast3: { number: "official" } },
 *     decide: [{ when: "atLeast3", then: { kind: "assessed", value: "enough" } }],
 *     otherwise: { kind: "assessed", value: "too-few" },
 *   },
 * );
 * judge(enough, { official: 3 }).value; // => "enough"
 * judge(enough, { official: null }).kind; // => "insufficient-facts"
 * ```
 */
export function rule<Facts, const Law extends LawTable, Value>(
  code: string,
  basis: RuleBasis<Facts, Law>,
  text: RuleText<Facts, NoInfer<Law>, Value>,
): Rule<Facts, Value> {
  requireParts(code, basis, text);
  const { readers, law, fields = {} } = basis;
  const conditions = Object.entries(text.conditions).flatMap(([name, on]): readonly NamedCondition<Facts>[] => {
    if (on !== "as-read") requireRecord("rule", `the condition ${shown(name)}`, on);
    const provision = law[name];
    return provision === undefined
      ? []
      : [{ ...condition({ code, readers, fields }, provision, on), name, code: `${code}.${name}`, law: provision }];
  });
  const openPoints = conditions.flatMap(({ name, law }) =>
    "readings" in law ? [{ ...(law as OpenPoint), name }] : [],
  );
  const first = conditions[0]?.law.citation ?? null;
  for (const row of text.decide) requireRow(row);
  const decisions = text.decide.flatMap(({ when, then }) => {
    const applicable = applying(when, law);
    if (applicable === null) return [];
    const compiled = test(applicable, conditions);
    return [{ test: compiled, verdict: verdictOf(then, compiled.citation) }];
  });
  const rows = [...decisions, { test: null, verdict: verdictOf(text.otherwise, first) }];
  const answers = rows.map(answerOf);
  return {
    code,
    readers,
    fields,
    law,
    text: text as unknown as RuleText<Facts, LawTable, Value>,
    conditions,
    openPoints,
    parts: conditions.filter(({ isOfWhole }) => isOfWhole),
    rows: rows.map((row) => ({ ...row, answer: answers.indexOf(answerOf(row)) })),
    insufficient: Object.freeze({ kind: "insufficient-facts", citation: first }),
    silent: verdictOf({ kind: "undetermined", reason: "text-silent", decidedBy: null }, first),
  };
}

function requireParts(code: string, basis: object, text: object): void {
  requireText("rule", "the code", code);
  requireRecord("rule", "the basis", basis);
  requireRecord("rule", "the text", text);
  const { readers, law } = basis as Partial<RuleBasis<unknown, LawTable>>;
  requireRecord("rule", "readers", readers);
  requireRecord("rule", "law", law);
  const { conditions, decide, otherwise } = text as Partial<RuleText<unknown, LawTable, unknown>>;
  requireRecord("rule", "conditions", conditions);
  requireList("rule", "decide", decide);
  requireDecided("otherwise", otherwise);
}

function requireRow(row: unknown): void {
  requireRecord("rule", "a row of decide", row);
  const { when, then } = row as { readonly when?: unknown; readonly then?: unknown };
  requireRequirement(when);
  requireDecided("then of a row", then);
}

const decidedKinds = ["assessed", "undetermined", "out-of-scope"] as const;

function requireDecided(name: string, decided: unknown): void {
  requireRecord("rule", name, decided);
  requireWord("rule", `kind of ${name}`, (decided as { readonly kind?: unknown }).kind, decidedKinds);
}

function requireRequirement(requirement: unknown): void {
  if (typeof requirement === "string") return;
  requireRecord("rule", "a requirement", requirement);
  const { all, any, not } = requirement as { readonly all?: unknown; readonly any?: unknown; readonly not?: unknown };
  if (not !== undefined) {
    requireRequirement(not);
    return;
  }
  const parts = all ?? any;
  requireList("rule", "all or any of a requirement", parts);
  for (const part of parts) requireRequirement(part);
}

/**
 * Refuses what is no rule, and facts that are no record.
 *
 * @param caller - The function that was called.
 * @param subject - The rule.
 * @param facts - The facts.
 * @throws TypeError when one of them is missing or something else, RangeError when a part is above its whole.
 */
export function requireQuestion<Facts, Value>(caller: string, subject: Rule<Facts, Value>, facts: unknown): void {
  if ((subject as Partial<Rule<Facts, Value>> | null | undefined)?.rows === undefined) {
    throw new TypeError(`${caller}: the rule is ${shown(subject)}; give one made by rule()`);
  }
  if (typeof facts !== "object" || facts === null) requireRecord(caller, "facts", facts);
  for (const part of subject.parts) requirePartOfWhole(part, facts as Facts);
}

/** Refuses 25 late tasks of 20: no answer rests on what cannot be. */
function requirePartOfWhole<Facts>(part: NamedCondition<Facts>, facts: Facts): void {
  if (!isAboveWhole(part, facts)) return;
  const { read, readWhole, label, labelOfWhole } = part;
  const found = `${shown(read(facts))}, more than ${labelOfWhole}, which is ${shown(readWhole(facts))}`;
  throw new RangeError(`${label} is ${found}; correct one of them`);
}

function isAboveWhole<Facts>({ read, readWhole }: NamedCondition<Facts>, facts: Facts): boolean {
  const part = read(facts) as number | null;
  const whole = readWhole(facts);
  return part !== null && whole !== null && part > whole;
}

/** Whether these facts, each of which is what it should be, have no part above its whole. */
export function holdsTogether<Facts, Value>({ parts }: Rule<Facts, Value>, facts: Facts): boolean {
  return !parts.some((part) => isAboveWhole(part, facts));
}

function verdictOf<Value>(decided: Decided<Value>, citation: Citation | null): Verdict<Value> {
  if (decided.kind === "undetermined") return Object.freeze({ ...decided, readings: [], citation });
  return Object.freeze({ ...decided, citation });
}

/** Rows of equal answers have equal texts, whichever provision gives the answer. */
function answerOf({ verdict }: { readonly verdict: Verdict<unknown> }): string {
  return JSON.stringify({ ...verdict, citation: null });
}

/** The requirement without the provisions that do not apply; `null` when nothing of it is left. */
function applying(requirement: Requirement<string>, law: LawTable): Requirement<string> | null {
  if (typeof requirement === "string") {
    return requirement in law && law[requirement] === undefined ? null : requirement;
  }
  if ("not" in requirement) {
    const not = applying(requirement.not, law);
    return not === null ? null : { not };
  }
  const parts = "all" in requirement ? requirement.all : requirement.any;
  const kept = parts.map((part) => applying(part, law)).filter((part) => part !== null);
  if (kept.length === 0) return null;
  return "all" in requirement ? { all: kept } : { any: kept };
}
