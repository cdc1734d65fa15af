import { build, type Fields, requireFact } from "../../facts/index.ts";
import { requireRecord, shown } from "../../guard/index.ts";
import type { GroupAnswer, PolicyCondition, PolicyVersion, StipendGroup, StipendPolicy } from "./policy.ts";
import {
  answerFields,
  concurrencyFields,
  conditionFields,
  factWords,
  groupFields,
  type Leaves,
  paidFields,
  partMonthFields,
  policyFields,
  rateFields,
  versionFields,
} from "./policy-fields.ts";

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
  const policy = build(caller, policyFields(leaves), value);
  const [first, ...later] = policy.versions.map((version, place) =>
    formedVersion(`${caller}: versions[${place}]`, version, leaves),
  );
  if (first === undefined) throw new RangeError(`${caller}: versions is empty; give at least one version`);
  return {
    ...policy,
    concurrency: byWord(`${caller}: concurrency`, concurrencyFields(leaves), "paid", policy.concurrency),
    partMonth: byMember(`${caller}: partMonth`, partMonthFields(leaves), policy.partMonth),
    versions: [first, ...later],
  };
}

function formedVersion(caller: string, value: unknown, leaves: Leaves): PolicyVersion {
  const version = build(caller, versionFields(leaves), value);
  const conditions = Object.entries(version.conditions).map(([name, condition]) => [
    name,
    formedCondition(`${caller}: conditions.${name}`, condition, leaves),
  ]);
  return {
    ...version,
    conditions: Object.fromEntries(conditions),
    groups: version.groups.map((group, place) => formedGroup(`${caller}: groups[${place}]`, group, leaves)),
  };
}

/** A misspelt word would never hold of anybody, so that each fact is held to its own words. */
function formedCondition(caller: string, value: unknown, leaves: Leaves): PolicyCondition {
  const condition = byMember<PolicyCondition>(caller, conditionFields(leaves), value);
  if ("fact" in condition) requireFact(caller, "oneOf", { list: factWords[condition.fact] }, condition.oneOf);
  return condition;
}

function formedGroup(caller: string, value: unknown, leaves: Leaves): StipendGroup {
  const group = build(caller, groupFields(leaves), value);
  requireRequirement(caller, group.when);
  return { ...group, then: formedAnswer(`${caller}: then`, group.then, leaves) };
}

function formedAnswer(caller: string, value: unknown, leaves: Leaves): GroupAnswer {
  const answer = byWord<GroupAnswer>(caller, answerFields, "kind", value);
  const rates = rateFields(leaves);
  if (answer.kind === "pays") return { ...answer, rate: byWord(`${caller}: rate`, rates, "kind", answer.rate) };
  if (answer.kind !== "undetermined" || answer.atMost === null) return answer;
  const { rate, payer } = build(`${caller}: atMost`, paidFields, answer.atMost);
  return { ...answer, atMost: { rate: byWord(`${caller}: atMost: rate`, rates, "kind", rate), payer } };
}

/** A name, or an object with one of `all`, `any` and `not`, of which each part is one in its turn. */
function requireRequirement(caller: string, value: unknown): void {
  if (typeof value === "string") return;
  requireRecord(caller, "when", value);
  const [[key, part] = [], another] = Object.entries(value);
  if (another === undefined && key === "not") {
    requireRequirement(caller, part);
    return;
  }
  if (another === undefined && (key === "all" || key === "any") && Array.isArray(part) && part.length > 0) {
    for (const one of part) requireRequirement(caller, one);
    return;
  }
  throw new TypeError(`${caller}: when has ${shown(key)}; give the name of a condition, or one of "all", "any", "not"`);
}

/** The record in the form that one of its members, a word, tells. */
function byWord<Form>(caller: string, forms: Readonly<Record<string, Fields>>, key: string, value: unknown): Form {
  requireRecord(caller, "the value", value);
  const word: unknown = (value as Readonly<Record<string, unknown>>)[key];
  requireFact(caller, key, Object.keys(forms), word);
  return build(caller, forms[word as string] as Fields, value) as Form;
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
