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
import type { IdleRule, KeptAfterPost } from "./policy-terms.ts";
import { type PostFacts, postReaders } from "./post-facts.ts";

/** A version of a policy made ready to run. */
export interface ReadyVersion extends Span {
  /** The version as data. */
  readonly version: PolicyVersion;
  /** The rule that tells to which paid group a post belongs; `null` for none. */
  readonly rule: Rule<PostFacts, StipendGroup | null>;
  /** Whether it asks what else the person is paid, so that other policies must be answered before. */
  readonly asksForPay: boolean;
}

/** A policy made ready to run. Make it once and hand it to every question. */
export interface ReadyPolicy {
  /** The policy as data. */
  readonly policy: StipendPolicy;
  /** The versions in the order of their days. */
  readonly versions: readonly ReadyVersion[];
  /** The version that begins first. */
  readonly first: ReadyVersion;
  /** The version that ends last. */
  readonly last: ReadyVersion;
}

const none = { kind: "assessed", value: null } as const;

/**
 * Makes a policy ready to run: the conditions and groups of each version become one rule of the kernel.
 *
 * @throws TypeError when a group names no condition of its version.
 * @throws RangeError when the policy has no version.
 *
 * @example
 * ```ts
 * readyPolicy(hoaBinh314).versions.length; // => 1
 * ```
 */
export function readyPolicy(policy: StipendPolicy): ReadyPolicy {
  const versions = policy.versions.map((version) => readyVersion(policy, version));
  const [first] = versions;
  const last = versions.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError(`Expected policy "${policy.code}" to have a version, received none.`);
  }
  return { policy, versions, first, last };
}

function readyVersion(policy: StipendPolicy, version: PolicyVersion): ReadyVersion {
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
  return {
    firstDay,
    lastDay,
    version,
    rule: rule(policy.code, { readers: postReaders, law: conditions as LawTable }, text),
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

type Implied = (Choice & { readonly fact: "territory" | "standing" }) | (Provision & { readonly flag: "performed" });

function within(oneOf: readonly string[], sourced: Provision): Implied {
  return { fact: "territory", oneOf, ...sourced };
}

function heldOrKept({ endedBy, citation, evidence, verifiedOn }: KeptAfterPost): Implied {
  return { fact: "standing", oneOf: ["held", ...endedBy], citation, evidence, verifiedOn };
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
