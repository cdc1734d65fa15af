import type { StipendPolicy } from "../format/policy.ts";
import { binhDuong25 } from "./binh-duong-25.law.ts";
import { committeeAllowance169 } from "./committee-allowance-169.law.ts";
import { hoaBinh314 } from "./hoa-binh-314.law.ts";
import { hoaBinhDirective26 } from "./hoa-binh-directive-26.law.ts";
import { partyWorkAllowance } from "./party-work-allowance.law.ts";
import { rapporteurAllowance } from "./rapporteur-allowance.law.ts";
import { vinhPhuc137 } from "./vinh-phuc-137.law.ts";

/**
 * Lists every policy on stipends that the library ships (chính sách phụ cấp, hỗ trợ): the national ones, then those of
 * provinces by name. Each names its document.
 *
 * @example
 * ```ts
 * import { shippedPolicies } from "chibo/stipend";
 *
 * shippedPolicies.map((policy) => policy.code).includes("binhDuong25"); // => true
 * ```
 */
export const shippedPolicies: readonly StipendPolicy[] = /* @__PURE__ */ Object.freeze([
  committeeAllowance169,
  partyWorkAllowance,
  rapporteurAllowance,
  binhDuong25,
  hoaBinhDirective26,
  hoaBinh314,
  vinhPhuc137,
]);
