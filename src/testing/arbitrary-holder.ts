import fc from "fast-check";
import type { OrganisationCountGiven } from "../organisation/index.ts";
import { type Holder, holder, type PaidOrganisationGiven, type Pay, type PostGiven } from "../stipend/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { orNull } from "./or-null.ts";

const count = orNull(0, 1, 2, 40, 48, 49, 50, 57);

const counted = (on: OrganisationCountGiven["on"]): fc.Arbitrary<OrganisationCountGiven> =>
  fc.record({
    on: fc.constant(on),
    official: count,
    probationary: count,
    households: orNull(100, 349, 350, 499, 500),
  });

const organisation: fc.Arbitrary<PaidOrganisationGiven> = fc.record({
  id: fc.constantFrom("o1", "o2", "o3"),
  kind: orNull(
    "central",
    "province",
    "district",
    "commune",
    "upper-grassroots",
    "section",
    "grassroots-branch",
    "branch",
  ),
  parentKind: orNull("district", "commune", "grassroots-organisation", "section"),
  setting: orNull("village", "residential-group", "public-service", "enterprise"),
  autonomy: orNull("recurrent", "budget-funded", "not-applicable"),
  decidedLevel: orNull("district", "commune", "not-recorded"),
  ownSeal: orNull(true, false),
  armedForces: orNull(false, false, false, true),
  securityKey: orNull(true, false),
  borderOrIsland: orNull(true, false),
  onceLargeVillage: orNull(true, false),
  villageType: orNull("type-1", "type-2", "type-3"),
  region: orNull("I", "II", "III", "IV"),
  counts: fc.oneof(
    counted("2000-01-01").map((one) => [one]),
    fc.tuple(counted("2000-01-01"), counted("2024-03-15")),
    fc.constant([]),
  ),
});

const pay: fc.Arbitrary<readonly Pay[] | null> = orNull<readonly Pay[]>(
  [],
  [],
  [{ from: "state-budget", document: null }],
  [{ from: "other", document: null }],
  [{ from: "social-insurance", document: null }],
);

const post: fc.Arbitrary<PostGiven> = fc
  .record({
    role: orNull(
      "secretary",
      "deputy-secretary",
      "committee-member",
      "party-group-leader",
      "alternate-member",
      "rapporteur",
      "badge-holder",
      "party-staff",
      "party-contract-staff",
      "inspection-staff",
      "village-head",
      "front-head",
      "own:post",
      "own:commune-post-1",
      "own:level-2",
      "own:team-head",
      "unit",
    ),
    organisation,
    firstDay: fc.constantFrom("2000-01-01", "2000-01-01", "2024-03-16", "2024-07-01"),
    lastDay: fc.constantFrom<CalendarDate | null>(null, null, "2024-03-20", "2030-12-31"),
    ended: orNull("reorganised", "moved", "term-over", "other"),
    notPerformed: orNull([], [{ firstDay: "2024-02-10", lastDay: "2024-03-20" }]),
    pay,
    salary: orNull({ grade: "3.66", leadership: "0.30", beyondFrame: "0" }),
  })
  .filter(({ firstDay, lastDay }) => lastDay === null || firstDay <= lastDay);

/**
 * Makes holders of up to three posts, each with a key of its own; some facts of some of them are not known.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { payroll, shippedPolicies } from "chibo/stipend";
 * import { arbitraryHolder } from "chibo/testing";
 *
 * const holders = fc.sample(arbitraryHolder, 20);
 * payroll(holders, "2024-07", { policies: shippedPolicies }).lines.length; // => 20
 * ```
 */
export const arbitraryHolder: fc.Arbitrary<Holder> = /* @__PURE__ */ fc
  .record({
    key: fc.uuid(),
    territory: orNull("hoa-binh", "hoa-binh", "binh-duong", "vinh-phuc", "phu-tho"),
    posts: fc.array(post, { maxLength: 3 }),
    otherPay: pay,
    badgeYears: orNull(0, 30, 40, 55, 80),
    healthInsured: orNull(true, false),
    qualification: orNull("degree", "college", "intermediate", "none"),
  })
  .map(holder);
