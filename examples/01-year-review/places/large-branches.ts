// A roster of Hòa Bình branches around fifty members, March 2023 to July 2024.
import { type HolderRecord, holderRecord, type RegisterGiven } from "chibo";
import { type Organisation, type OrganisationGiven, organisation } from "chibo/organisation";
import type { PostRole } from "chibo/stipend";
import { periodOf } from "chibo/time";
import { allOf, ordinary, two } from "./shared.ts";

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
const roles: readonly PostRole[] = ["secretary", "deputy-secretary", "committee-member", "party-group-leader"];

const organisations: readonly Organisation[] = [
  organisation({
    id: "district",
    name: "Đảng bộ huyện",
    kind: "district",
    ...ordinary,
    territory: "hoa-binh",
    counts: [{ on, committeeMembers: 39, standingMembers: 12 }],
  }),
  organisation({
    id: "grassroots",
    name: "Đảng bộ cơ sở 01",
    kind: "grassroots-organisation",
    parentId: "district",
    ...ordinary,
    delegatedPowers: false,
    counts: [
      {
        on,
        committeeMembers: 13,
        standingMembers: 4,
      },
    ],
  }),
  ...roster.map(({ id, members, setting, autonomy }, index) =>
    organisation({
      id,
      name: `Chi bộ ${two(index + 1)}`,
      kind: "branch",
      parentId: "grassroots",
      ...ordinary,
      setting,
      autonomy,
      ownSeal: false,
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
function holderIn({ id, setting }: RosterBranch, role: PostRole): HolderRecord {
  const isPaid = setting === "village" && role === "secretary";
  return holderRecord({
    key: `${id}-${role}`,
    posts: [
      {
        organisationId: id,
        role,
        firstDay: "2019-01-01",
        pay: isPaid ? [{ from: "state-budget", document: "33-2023-ND-CP@2023-06-10" }] : [],
      },
    ],
    otherPay: setting === "agency" ? [{ from: "state-budget" }] : [],
  });
}

/** All that is on record of the large branches. */
export const largeBranches: RegisterGiven = {
  organisations,
  holders: roster.flatMap((branch) => roles.map((role) => holderIn(branch, role))),
  complete: allOf("district", ["posts"], periodOf("2023-03-01", "2024-07-31")),
};
