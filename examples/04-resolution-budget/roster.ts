// An invented province-sized roster in the old area of Hòa Bình: 3,000 branches and the posts they have. Nothing here is
// drawn by chance: run it again and the same roster comes out.
import {
  type PaidOrganisation,
  type Post,
  type PostHolder,
  type PostRole,
  unknownPaidOrganisation,
  unknownPost,
  unknownPostHolder,
} from "chibo/stipend";

/** Where the branches stand: of every ten, six in villages, one in each of the others. */
const places: readonly Pick<PaidOrganisation, "setting" | "autonomy">[] = [
  ...Array.from({ length: 6 }, () => ({ setting: "village", autonomy: "not-applicable" }) as const),
  { setting: "residential-group", autonomy: "not-applicable" },
  { setting: "agency", autonomy: "budget-funded" },
  { setting: "public-service", autonomy: "recurrent" },
  { setting: "enterprise", autonomy: "not-applicable" },
];

const budget = { from: "state-budget", document: null } as const;
const decree33 = { from: "state-budget", document: "33-2023-ND-CP@2023-06-10" } as const;

function branchOf(number: number): PaidOrganisation {
  const members = 8 + ((number * 37) % 61);
  return {
    ...unknownPaidOrganisation,
    id: `branch-${String(number).padStart(4, "0")}`,
    kind: "branch",
    parentKind: number % 7 === 0 ? "section" : "grassroots-organisation",
    ...(places[number % places.length] as (typeof places)[number]),
    decidedLevel: "not-recorded",
    ownSeal: false,
    armedForces: false,
    headCounts: [{ on: "2022-01-01", official: members - 1, probationary: 1 }],
  };
}

/** A secretary and a deputy, two committee members, and in a large branch three leaders of party groups. */
function rolesIn({ headCounts }: PaidOrganisation): readonly PostRole[] {
  const leaders = (headCounts[0]?.official ?? 0) >= 40 ? 3 : 0;
  return [
    "secretary",
    "deputy-secretary",
    "committee-member",
    "committee-member",
    ...Array.from({ length: leaders }, () => "party-group-leader" as const),
  ];
}

function holderOf(branch: PaidOrganisation, role: PostRole, index: number): PostHolder {
  const isVillage = branch.setting === "village" || branch.setting === "residential-group";
  const post: Post = {
    ...unknownPost(branch, "2022-01-01"),
    role,
    // A village secretary is paid by the State under Decree 33/2023; staff of an agency draw a salary.
    pay: isVillage && role === "secretary" ? [decree33] : [],
  };
  return {
    ...unknownPostHolder,
    key: `${branch.id}-${index}`,
    territory: "hoa-binh",
    posts: [post],
    otherPay: branch.setting === "agency" ? [budget] : [],
  };
}

/** Everybody who holds a post. */
export const roster: readonly PostHolder[] = Array.from({ length: 3000 }, (_, index) => branchOf(index + 1)).flatMap(
  (branch) => rolesIn(branch).map((role, index) => holderOf(branch, role, index)),
);
