import { type Holder, holder } from "../stipend/index.ts";

/**
 * A member of the committee of the commune in {@link sampleOrganisations}, who holds no other post and is paid nothing
 * else.
 *
 * @example
 * ```ts
 * import { assessStipend, shippedPolicies } from "chibo/stipend";
 * import { sampleHolder } from "chibo/testing";
 *
 * assessStipend(sampleHolder, "2025-08", { policies: shippedPolicies }).value?.total; // => 702000
 * ```
 */
export const sampleHolder: Holder = /* @__PURE__ */ holder({
  key: "p1",
  territory: "own-province",
  posts: [
    {
      organisation: { id: "commune", kind: "commune", armedForces: false },
      role: "committee-member",
      firstDay: "2025-07-01",
      notPerformed: [],
      pay: [],
    },
  ],
  otherPay: [],
  badgeYears: 0,
  healthInsured: true,
  qualification: "degree",
});
