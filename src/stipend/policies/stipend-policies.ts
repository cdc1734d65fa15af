import { type ReadyPolicy, readyPolicy } from "../format/ready-policy.ts";
import { binhDuong25 } from "./binh-duong-25.law.ts";
import { committeeAllowance169 } from "./committee-allowance-169.law.ts";
import { hoaBinh314 } from "./hoa-binh-314.law.ts";
import { hoaBinhDirective26 } from "./hoa-binh-directive-26.law.ts";
import { partyWorkAllowance } from "./party-work-allowance.law.ts";
import { rapporteurAllowance } from "./rapporteur-allowance.law.ts";
import { vinhPhuc137 } from "./vinh-phuc-137.law.ts";

/**
 * Every policy that the library ships, made ready to run: the national ones, then those of provinces by name.
 *
 * @example
 * ```ts
 * stipendPolicies.map(({ policy }) => policy.code).includes("binhDuong25"); // => true
 * ```
 */
export const stipendPolicies: readonly ReadyPolicy[] = /* @__PURE__ */ [
  committeeAllowance169,
  partyWorkAllowance,
  rapporteurAllowance,
  binhDuong25,
  hoaBinhDirective26,
  hoaBinh314,
  vinhPhuc137,
].map(readyPolicy);
