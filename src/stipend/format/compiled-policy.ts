import {
  type Choice,
  type Decided,
  type LawTable,
  type Provision,
  type Rule,
  type RuleText,
  rule,
} from "../../outcome/index.ts";
import type { Span } from "../../time/index.ts";
import type { PolicyCondition, PolicyVersion, PostBegan, StipendGroup, StipendPolicy } from "./policy.ts";
import { formedPolicy } from "./policy-form.ts";
import type { IdleRule, KeptAfterPost } from "./policy-terms.ts";
import { type PostFacts, postFactFields, postReaders } from "./post-facts.ts";

/** A version of a policy, compiled. */
export interface CompiledVersion extends Span {
  /** The version as data. */
  readonly version: PolicyVersion;
  /** The rule that tells to which paid group a post belongs; `null` for none. */
  readonly rule: Rule<PostFacts, StipendGroup | null>;
  /** Whether it asks what else the person is paid, so that other policies must be answered before. */
  readonly asksForPay: boolean;
}

/** A policy, compiled: how the stipend functions run it. */
export interface CompiledPolicy {
  /** The policy as data. */
  readonly policy: StipendPolicy;
  /** The versions in the order of their days. */
  readonly versions: readonly [CompiledVersion, ...CompiledVersion[]];
}

/** The policies that cannot change any more, and so are compiled once. */
const kept: WeakMap<StipendPolicy, CompiledPolicy> = /* @__PURE__ */ new WeakMap();
const none = { kind: "assessed", value: null } as const;

/**
 * Compiles a policy: the conditions and groups of each version become one rule of the kernel. What is frozen in all its
 * depth, as the shipped policies are, is compiled once; anything else again at each call.
 *
 * @param caller - The function that was called.
 * @param name - What the policy is called among its arguments.
 * @param policy - The policy.
 * @returns The policy, compiled.
 * @throws TypeError when the policy has another form or a group names no condition of its version, RangeError for a day
 * that is none.
 */
export function compiledPolicy(caller: string, name: string, policy: StipendPolicy): CompiledPolicy {
  const known = kept.get(policy);
  if (known !== undefined) return known;
  const compiled = compile(formedPolicy(`${caller}: ${name}`, policy));
  if (isFrozen(policy)) kept.set(policy, compiled);
  return compiled;
}

/** The lists of policies that cannot change any more, compiled. */
const keptLists: WeakMap<readonly StipendPolicy[], readonly CompiledPolicy[]> = /* @__PURE__ */ new WeakMap();

/** Compiles every policy of a list: the frozen list of the shipped ones once, and what is known of its months is kept with it. */
export function compiledPolicies(caller: string, policies: readonly StipendPolicy[]): readonly CompiledPolicy[] {
  const known = keptLists.get(policies);
  if (known !== undefined) return known;
  const compiled = policies.map((policy, place) => compiledPolicy(caller, `policies[${place}]`, policy));
  if (Object.isFrozen(policies) && policies.every((policy) => kept.has(policy))) keptLists.set(policies, compiled);
  return compiled;
}

/** The same policy as if it were enacted as it stands. */
export function asEnacted({ policy, versions }: CompiledPolicy): CompiledPolicy {
  return { policy: { ...policy, status: "enacted" }, versions };
}

function compile(policy: StipendPolicy): CompiledPolicy {
  const [first, ...later] = policy.versions;
  return {
    policy,
    versions: [compiledVersion(policy, first), ...later.map((version) => compiledVersion(policy, version))],
  };
}

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

function compiledVersion(policy: StipendPolicy, version: PolicyVersion): CompiledVersion {
  const { firstDay, lastDay, groups } = version;
  const implied = impliedBy(policy, version);
  const names = Object.keys(implied);
  const conditions = { ...implied, ...version.conditions };
  // The law of a policy comes as data, so that its names are known only at run time; the kernel checks them.
  const text: RuleText<PostFacts, LawTable, StipendGroup | null> = {
    conditions: Object.fromEntries(Object.entries(conditions).map(([name, one]) => [name, heldAgainst(one)])) as never,
    decide: groups.map((group) => ({
      when: names.length === 0 ? group.when : { all: [...names, group.when] },
      then: decidedBy(group),
    })),
    otherwise: none,
  };
  const basis = { readers: postReaders, law: conditions as LawTable, fields: postFactFields };
  return {
    firstDay,
    lastDay,
    version,
    rule: rule(policy.code, basis, text),
    asksForPay: Object.values(conditions).some(asksForPay),
  };
}

/**
 * The conditions that no policy has to repeat for each group: the holder belongs to its province; the post is held, or
 * ended in a way for which it is kept; its work is done.
 */
function impliedBy(
  { territory, afterPost, whenIdle }: StipendPolicy,
  { extendedTo, citation, evidence, verifiedOn }: PolicyVersion,
): Readonly<Record<string, Implied>> {
  const sourced = { citation, evidence, verifiedOn };
  return {
    ...(territory === "national" ? {} : { inTerritory: within([territory, ...extendedTo], sourced) }),
    ...(afterPost === null ? {} : { held: heldOrKept(afterPost) }),
    ...(whenIdle === null ? {} : { performed: performedUnder(whenIdle) }),
  };
}

type Implied = (Choice & { readonly fact: "territory" | "tenure" }) | (Provision & { readonly flag: "performed" });

function within(oneOf: readonly string[], sourced: Provision): Implied {
  return { fact: "territory", oneOf, ...sourced };
}

function heldOrKept({ endedBy, citation, evidence, verifiedOn }: KeptAfterPost): Implied {
  return { fact: "tenure", oneOf: ["held", ...endedBy], citation, evidence, verifiedOn };
}

function performedUnder({ citation, evidence, verifiedOn }: IdleRule): Implied {
  return { flag: "performed", citation, evidence, verifiedOn };
}

function heldAgainst(condition: PolicyCondition | Implied): unknown {
  if ("fact" in condition) return { text: condition.fact };
  if ("sum" in condition) return { sum: condition.sum };
  if ("flag" in condition) return { flag: condition.flag };
  if ("readings" in condition) return "as-read";
  if ("postBegan" in condition) return { flag: { from: ["began"], by: beganWithin(condition.postBegan) } };
  const { paidUnder } = condition;
  return {
    flag: {
      from: ["paidUnder"],
      by: (facts: PostFacts) => facts.paidUnder?.some((document) => paidUnder.includes(document)) ?? null,
    },
  };
}

function beganWithin({ firstDay, lastDay }: PostBegan): (facts: PostFacts) => boolean | null {
  return ({ began }) => {
    if (began === null) return null;
    return (firstDay === null || firstDay <= began) && (lastDay === null || began <= lastDay);
  };
}

function asksForPay(condition: PolicyCondition | Implied): boolean {
  return (
    "paidUnder" in condition ||
    ("flag" in condition && (condition.flag === "paidFromBudget" || condition.flag === "regularBenefit"))
  );
}

function decidedBy(group: StipendGroup): Decided<StipendGroup | null> {
  const { then } = group;
  if (then.kind === "pays") return { kind: "assessed", value: group };
  if (then.kind === "pays-nothing") return none;
  return then.kind === "out-of-scope"
    ? { kind: "out-of-scope", reason: then.reason }
    : { kind: "undetermined", reason: then.reason, decidedBy: then.decidedBy };
}
