import { type PostHolder, unknownPaidOrganisation, unknownPost } from "../stipend/index.ts";

/**
 * A member of the committee of the commune in {@link sampleOrganisations}, who holds no other post and is paid nothing
 * else.
 *
 * @example
 * ```ts
 * const outcome = assessStipend(sampleHolder, "2025-08", stipendPolicies);
 * outcome.kind === "assessed" && outcome.value.total; // => 702000
 * ```
 */
export const sampleHolder: PostHolder = {
  key: "p1",
  territory: "own-province",
  posts: [
    {
      ...unknownPost({ ...unknownPaidOrganisation, id: "commune", kind: "commune", armedForces: false }, "2025-07-01"),
      role: "committee-member",
      notPerformed: [],
      pay: [],
    },
  ],
  otherPay: [],
  badgeYears: 0,
  healthInsured: true,
  qualification: "degree",
};
