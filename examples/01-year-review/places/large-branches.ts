// A roster of Hòa Bình branches around fifty members, March 2023 to July 2024.
import type { ReviewRecords } from "chibo";
import { type Organisation, type OrganisationGiven, organisation } from "chibo/organisation";
import { type Holder, holder, type PostRole } from "chibo/stipend";
import { paid, two } from "./shared.ts";

interface RosterBranch extends Required<Pick<OrganisationGiven, "id" | "setting" | "autonomy">> {
  readonly members: number;
}

const roster: readonly RosterBranch[] = [
  { id: "hospital", members: 57, setting: "public-service", autonomy: "recurrent" },
  { id: "village-50", members: 50, setting: "village", autonomy: "not-applicable" },
  { id: "village-49", members: 49, setting: "village", autonomy: "not-applicable" },
  { id: "village-62", members: 62, setting: "village", autonomy: "not-applicable" },
  { id: "firm", members: 51, setting: "enterprise", autonomy: "recurrent-and-investment" },
  { id: "agency", members: 55, setting: "agency", autonomy: "budget-funded" },
];

const on = "2022-01-01";
const size = roster.reduce((sum, { members }) => sum + members, 0);
const roles: readonly PostRole[] = ["secretary", "deputy-secretary", "committee-member", "party-group-leader"];

const organisations: readonly Organisation[] = [
  organisation({
    id: "district",
    name: "Đảng bộ huyện",
    kind: "district",
    armedForces: false,
    consents: [],
    counts: [{ on, official: 6000, probationary: 100, committeeMembers: 39, standingMembers: 12 }],
  }),
  organisation({
    id: "grassroots",
    name: "Đảng bộ cơ sở 01",
    kind: "grassroots-organisation",
    parentId: "district",
    armedForces: false,
    delegatedPowers: false,
    consents: [],
    counts: [{ on, official: size, probationary: 0, partyGroups: 5, committeeMembers: 13, standingMembers: 4 }],
  }),
  ...roster.map(({ id, members, setting, autonomy }, index) =>
    organisation({
      id,
      name: `Chi bộ ${two(index + 1)}`,
      kind: "branch",
      parentId: "grassroots",
      setting,
      autonomy,
      armedForces: false,
      consents: [],
      counts: [
        {
          on,
          official: members - 2,
          probationary: 2,
          partyGroups: 3,
          committeeMembers: 5,
          standingMembers: 0,
        },
      ],
    }),
  ),
];

/** A village secretary is paid by the state under Decree 33/2023; staff of an agency draw a salary. */
function holderIn({ id, members, setting, autonomy }: RosterBranch, role: PostRole): Holder {
  const isPaid = setting === "village" && role === "secretary";
  const branch = paid({
    id,
    kind: "branch",
    parentKind: "grassroots-organisation",
    setting,
    autonomy,
    ownSeal: false,
    counts: [{ on, official: members - 2, probationary: 2 }],
  });
  return holder({
    key: `${id}-${role}`,
    territory: "hoa-binh",
    posts: [
      {
        organisation: branch,
        role,
        firstDay: "2019-01-01",
        pay: isPaid ? [{ from: "state-budget", document: "33-2023-ND-CP@2023-06-10" }] : [],
      },
    ],
    otherPay: setting === "agency" ? [{ from: "state-budget" }] : [],
  });
}

/** All that is on record of the large branches. */
export const largeBranches: ReviewRecords = {
  organisations,
  sessions: [],
  ratings: [],
  memberRatings: [],
  holders: roster.flatMap((branch) => roles.map((role) => holderIn(branch, role))),
  results: [],
};
