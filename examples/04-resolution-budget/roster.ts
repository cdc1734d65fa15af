// An invented province-sized roster in the old area of Hòa Bình: 3,000 branches and the posts they have. Nothing here is
// drawn by chance: run it again and the same roster comes out.
import { isResidential } from "chibo/organisation";
import {
  type Holder,
  holder,
  type PaidOrganisation,
  type PaidOrganisationGiven,
  type PostRole,
  paidOrganisation,
} from "chibo/stipend";

/** Where the branches are: of every ten, six in villages, one in each of the others. */
const places: readonly Pick<PaidOrganisationGiven, "setting" | "autonomy">[] = [
  ...Array.from({ length: 6 }, () => ({ setting: "village", autonomy: "not-applicable" }) as const),
  { setting: "residential-group", autonomy: "not-applicable" },
  { setting: "agency", autonomy: "budget-funded" },
  { setting: "public-service", autonomy: "recurrent" },
  { setting: "enterprise", autonomy: "not-applicable" },
];

const decree33 = "33-2023-ND-CP@2023-06-10";

function branchOf(number: number): PaidOrganisation {
  const members = 8 + ((number * 37) % 61);
  return paidOrganisation({
    id: `branch-${String(number).padStart(4, "0")}`,
    kind: "branch",
    parentKind: number % 7 === 0 ? "section" : "grassroots-organisation",
    ...places[number % places.length],
    decidedLevel: "not-recorded",
    ownSeal: false,
    armedForces: false,
    counts: [{ on: "2022-01-01", official: members - 1, probationary: 1 }],
  });
}

/** A secretary and a deputy, two committee members, and in a large branch three leaders of party groups. */
function rolesIn({ counts }: PaidOrganisation): readonly PostRole[] {
  const leaders = (counts[0]?.official ?? 0) >= 40 ? 3 : 0;
  return [
    "secretary",
    "deputy-secretary",
    "committee-member",
    "committee-member",
    ...Array.from({ length: leaders }, () => "party-group-leader" as const),
  ];
}

function holderOf(organisation: PaidOrganisation, role: PostRole, index: number): Holder {
  // A village secretary is paid by the State under Decree 33/2023; staff of an agency draw a salary.
  const isPaid = isResidential(organisation.setting) === true && role === "secretary";
  return holder({
    key: `${organisation.id}-${index}`,
    territory: "hoa-binh",
    posts: [
      {
        organisation,
        role,
        firstDay: "2022-01-01",
        pay: isPaid ? [{ from: "state-budget", document: decree33 }] : [],
      },
    ],
    otherPay: organisation.setting === "agency" ? [{ from: "state-budget" }] : [],
  });
}

/** Everybody who holds a post. */
export const roster: readonly Holder[] = Array.from({ length: 3000 }, (_, index) => branchOf(index + 1)).flatMap(
  (branch) => rolesIn(branch).map((role, index) => holderOf(branch, role, index)),
);
