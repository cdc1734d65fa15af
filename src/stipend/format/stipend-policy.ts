import type { Given } from "../../facts/index.ts";
import type { PolicyVersion, StipendPolicy } from "./policy.ts";
import { formedPolicy } from "./policy-form.ts";

/** A version of which what does not apply may be absent. */
export interface PolicyVersionGiven
  extends Given<PolicyVersion, "firstDay" | "conditions" | "groups" | "citation" | "evidence" | "verifiedOn"> {}

/** What {@link stipendPolicy} is given: what every policy has, and any of the other keys. */
export interface StipendPolicyGiven
  extends Given<
    Omit<StipendPolicy, "versions">,
    "code" | "document" | "status" | "territory" | "concurrency" | "partMonth"
  > {
  /** The versions in the order of their days. */
  readonly versions: readonly PolicyVersionGiven[];
}

/**
 * Makes a policy on stipends of one's own (chính sách phụ cấp, hỗ trợ), frozen in all its depth, so that it is compiled
 * once. {@link checkPolicy} tells whether it holds together.
 *
 * Required are `code`, `document`, `status`, `territory`, `concurrency`, `partMonth` and `versions`; of a version its first
 * day, `conditions`, `groups` and its source. An absent `frequency` means monthly; an absent `lastDay` that a version has
 * no last day; absent `caps`, `extendedTo` and `documents` that there are none; the absence of any other key that it does
 * not apply, or is not known.
 *
 * @param given - The policy as written.
 * @returns The policy, whole and frozen.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, or when
 * there is no version.
 *
 * @example
 * ```ts
 * import { assessStipend, holder, paidOrganisation, post, stipendPolicy } from "chibo/stipend";
 *
 * const source = {
 *   citation: { document: "07-NQ-HDND@2027-01-15", provision: "1" },
 *   evidence: "official-text",
 *   verifiedOn: "2027-02-01",
 * } as const;
 * const ours = stipendPolicy({
 *   code: "ours",
 *   document: "07-NQ-HDND@2027-01-15",
 *   status: "enacted",
 *   territory: "our-province",
 *   concurrency: { family: "our-support", paid: "each-post-paid", ...source },
 *   partMonth: { fullFrom: 15, below: { part: 1, whole: 2 }, ...source },
 *   versions: [
 *     {
 *       firstDay: "2027-02-01",
 *       conditions: { leader: { fact: "role", oneOf: ["own:youth-leader"], ...source } },
 *       groups: [
 *         {
 *           code: "leader",
 *           when: "leader",
 *           then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "commune-budget" },
 *           ...source,
 *         },
 *       ],
 *       ...source,
 *     },
 *   ],
 * });
 * const union = paidOrganisation({ id: "u1" });
 * const role = post({ organisation: union, role: "own:youth-leader", firstDay: "2026-01-01", pay: [] });
 * const leader = holder({ key: "p1", territory: "our-province", posts: [role], otherPay: [] });
 * assessStipend(leader, "2027-01", { policies: [ours] }).kind; // => "not-in-force"
 * assessStipend(leader, "2027-02", { policies: [ours] }).value?.total; // => 506000
 * ```
 */
export function stipendPolicy(given: StipendPolicyGiven): StipendPolicy {
  return frozen(formedPolicy("stipendPolicy", given));
}

/** A frozen copy, so that nothing of the caller's own is frozen. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, frozen(part)] as const);
  return Object.freeze(Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as Value;
}
