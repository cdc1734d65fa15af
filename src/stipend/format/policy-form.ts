import { build, type Fields, requireFact } from "../../facts/index.ts";
import { requireKnownKeys, requireList, requireRecord, shown } from "../../guard/index.ts";
import type { Requirement } from "../../outcome/index.ts";
import type {
  GroupAnswer,
  PolicyCondition,
  PolicyVersion,
  StipendGroup,
  StipendPolicy,
  StipendRate,
} from "./policy.ts";
import {
  answerFields,
  concurrencyFields,
  conditionFields,
  factWords,
  groupFields,
  type Leaves,
  mostFields,
  partMonthFields,
  policyFields,
  rateFields,
  versionFields,
} from "./policy-fields.ts";
import type { Concurrency, PolicyWords } from "./policy-terms.ts";

/** What was written, key by key. */
type Written = Readonly<Record<string, unknown>>;

const strict: Leaves = { day: "day", coefficient: "coefficient" };
const loose: Leaves = { day: "text", coefficient: "text" };

/**
 * Brings a policy into its form: every key, with its meaning where it was left out.
 *
 * @param caller - The function that was called, and what it calls the policy.
 * @param value - The policy.
 * @returns The policy, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, or when
 * there is no version.
 */
export function formedPolicy(caller: string, value: unknown): StipendPolicy {
  return formed(caller, value, strict);
}

/** The same, with days and coefficients left as they are: a check lists what is wrong with them. */
export function looselyFormedPolicy(caller: string, value: unknown): StipendPolicy {
  return formed(caller, value, loose);
}

function formed(caller: string, value: unknown, leaves: Leaves): StipendPolicy {
  const [plain, written] = members(caller, policyFields(leaves), policyParts, value);
  const { concurrency, partMonth, words = null, documents = [], versions } = written;
  requireList(caller, "documents", documents);
  requireList(caller, "versions", versions);
  const [first, ...later] = versions.map((version, place) =>
    formedVersion(`${caller}: versions[${place}]`, version, leaves),
  );
  if (first === undefined) throw new RangeError(`${caller}: versions is empty; give at least one version`);
  return {
    ...plain,
    concurrency: byWord<Concurrency>(`${caller}: concurrency`, concurrencyFields(leaves), "paid", concurrency),
    partMonth: byMember(`${caller}: partMonth`, partMonthFields(leaves), partMonth),
    words: words === null ? null : formedWords(`${caller}: words`, words),
    documents: documents as StipendPolicy["documents"],
    versions: [first, ...later],
  };
}

const policyParts = ["concurrency", "partMonth", "words", "documents", "versions"];

function formedWords(caller: string, value: unknown): PolicyWords {
  const [, { name, groups = {}, conditions = {}, codes = {} }] = members(caller, {}, wordParts, value);
  for (const [key, part] of Object.entries({ name, groups, conditions, codes })) requireRecord(caller, key, part);
  return { name, groups, conditions, codes } as PolicyWords;
}

const wordParts = ["name", "groups", "conditions", "codes"];

function formedVersion(caller: string, value: unknown, leaves: Leaves): PolicyVersion {
  const [plain, { conditions, groups }] = members(caller, versionFields(leaves), ["conditions", "groups"], value);
  requireRecord(caller, "conditions", conditions);
  requireList(caller, "groups", groups);
  const named = Object.entries(conditions).map(([name, condition]) => [
    name,
    formedCondition(`${caller}: conditions.${name}`, condition, leaves),
  ]);
  return {
    ...plain,
    conditions: Object.fromEntries(named),
    groups: groups.map((group, place) => formedGroup(`${caller}: groups[${place}]`, group, leaves)),
  };
}

/** A misspelt word would never hold of anybody, so that each fact is held to its own words. */
function formedCondition(caller: string, value: unknown, leaves: Leaves): PolicyCondition {
  const condition = byMember<PolicyCondition>(caller, conditionFields(leaves), value);
  if ("fact" in condition) requireFact(caller, "oneOf", { list: factWords[condition.fact] }, condition.oneOf);
  return condition;
}

function formedGroup(caller: string, value: unknown, leaves: Leaves): StipendGroup {
  const [plain, { when, then }] = members(caller, groupFields(leaves), ["when", "then"], value);
  requireRequirement(caller, when);
  return { ...plain, when, then: formedAnswer(`${caller}: then`, then, leaves) };
}

function formedAnswer(caller: string, value: unknown, leaves: Leaves): GroupAnswer {
  const kind = wordOf(caller, answerFields, "kind", value);
  const parts: readonly string[] = { pays: ["rate"], undetermined: ["atMost"] }[kind as string] ?? [];
  const [plain, { rate, atMost = null }] = members(caller, answerFields[kind], parts, value);
  const answer = plain as unknown as GroupAnswer;
  if (answer.kind === "pays") return { ...answer, rate: formedRate(caller, rate, leaves) };
  if (answer.kind !== "undetermined") return answer;
  return { ...answer, atMost: atMost === null ? null : formedMost(`${caller}: atMost`, atMost, leaves) };
}

function formedMost(caller: string, value: unknown, leaves: Leaves) {
  const [{ payer }, { rate }] = members(caller, mostFields, ["rate"], value);
  return { rate: formedRate(caller, rate, leaves), payer };
}

function formedRate(caller: string, value: unknown, leaves: Leaves): StipendRate {
  return byWord(`${caller}: rate`, rateFields(leaves), "kind", value);
}

/** A name, or an object with one of `all`, `any` and `not`, of which each part is one in its turn. */
function requireRequirement(caller: string, value: unknown): asserts value is Requirement<string> {
  if (typeof value === "string") return;
  requireRecord(caller, "when", value);
  const [[key, part] = [], another] = Object.entries(value) as readonly (readonly [string, unknown])[];
  const isList = Array.isArray(part) && part.length > 0;
  if (another !== undefined || !(key === "not" || ((key === "all" || key === "any") && isList))) {
    throw new TypeError(
      `${caller}: when has ${shown(key)}; give the name of a condition, or one of "all", "any", "not"`,
    );
  }
  for (const one of isList ? part : [part]) requireRequirement(caller, one);
}

/** The members of a record that build alike, whatever they hold, and what was written; only the parts named are left. */
function members<Facts extends object>(
  caller: string,
  fields: Fields<Facts>,
  parts: readonly string[],
  value: unknown,
): readonly [Facts, Written] {
  requireRecord(caller, "the value", value);
  const keys = Object.keys(fields);
  requireKnownKeys(caller, value, [...keys, ...parts]);
  const plain = Object.entries(value).filter(([key]) => keys.includes(key));
  return [build(caller, fields, Object.fromEntries(plain)), value as Written];
}

/** The record in the form that one of its members, a word, tells. */
function byWord<Form>(caller: string, forms: Readonly<Record<string, Fields>>, key: string, value: unknown): Form {
  return build(caller, forms[wordOf(caller, forms, key, value)] as Fields, value) as Form;
}

function wordOf<Word extends string>(
  caller: string,
  forms: Readonly<Record<Word, Fields>>,
  key: string,
  value: unknown,
): Word {
  requireRecord(caller, "the value", value);
  const word = (value as Written)[key];
  requireFact(caller, key, Object.keys(forms), word);
  return word as Word;
}

/** The record in the form that has one of its members, which no other form has. */
function byMember<Form>(caller: string, forms: Readonly<Record<string, Fields>>, value: unknown): Form {
  requireRecord(caller, "the value", value);
  const member = Object.keys(forms).find((key) => Object.hasOwn(value, key));
  if (member === undefined) {
    throw new TypeError(`${caller}: nothing tells what it is; give one of ${Object.keys(forms).map(shown).join(", ")}`);
  }
  return build(caller, forms[member] as Fields, value) as Form;
}
