import { type Choice, type Decided, type LawTable, type Rule, type RuleText, rule } from "../outcome/index.ts";
import type { Span } from "../time/index.ts";
import type { PolicyCondition, PolicyVersion, StipendGroup, StipendPolicy } from "./policy.ts";
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

function readyVersion({ code, territory }: StipendPolicy, version: PolicyVersion): ReadyVersion {
  const { firstDay, lastDay, groups } = version;
  const isNational = territory === "national";
  const conditions = isNational
    ? version.conditions
    : { inTerritory: within(territory, version), ...version.conditions };
  // The law of a policy comes as data, so that its names are known only at run time; the kernel checks them.
  const text: RuleText<PostFacts, LawTable, StipendGroup | null> = {
    conditions: Object.fromEntries(Object.entries(conditions).map(([name, one]) => [name, heldAgainst(one)])) as never,
    decide: groups.map((group) => ({
      when: isNational ? group.when : { all: ["inTerritory", group.when] },
      then: decidedBy(group),
    })),
    otherwise: none,
  };
  return {
    firstDay,
    lastDay,
    version,
    rule: rule(code, postReaders, conditions as LawTable, text),
    asksForPay: Object.values(conditions).some(asksForPay),
  };
}

/** The condition that no policy of a province has to repeat: the holder belongs to it. */
function within(territory: string, { citation, evidence, verifiedOn }: PolicyVersion): Choice & { fact: "territory" } {
  return { fact: "territory", oneOf: [territory], citation, evidence, verifiedOn };
}

function heldAgainst(condition: PolicyCondition | ReturnType<typeof within>): unknown {
  if ("fact" in condition) return { text: condition.fact };
  if ("sum" in condition) return { sum: condition.sum };
  if ("flag" in condition) return { flag: condition.flag };
  if ("readings" in condition) return "as-read";
  const { paidUnder } = condition;
  return {
    flag: {
      from: ["paidUnder"],
      by: (facts: PostFacts) => facts.paidUnder?.some((document) => paidUnder.includes(document)) ?? null,
    },
  };
}

function asksForPay(condition: PolicyCondition): boolean {
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
