import { committeeAllowance169 } from "./committee-allowance-169.law.ts";
import { hoaBinh314 } from "./hoa-binh-314.law.ts";
import { hoaBinhDirective26 } from "./hoa-binh-directive-26.law.ts";
import { type ReadyPolicy, readyPolicy } from "./ready-policy.ts";

/**
 * Every policy that the library ships, made ready to run.
 *
 * @example
 * ```ts
 * stipendPolicies.map(({ policy }) => policy.status); // => ["enacted", "directive", "enacted"]
 * ```
 */
export const stipendPolicies: readonly ReadyPolicy[] = /* @__PURE__ */ [
  committeeAllowance169,
  hoaBinhDirective26,
  hoaBinh314,
].map(readyPolicy);
