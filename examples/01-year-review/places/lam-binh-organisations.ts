// Lâm Bình (Tuyên Quang): 100 branches in 10 grassroots organisations, counted on 1 January 2020.
import { type Organisation, type OrganisationCountGiven, organisation } from "chibo/organisation";
import { ordinary, three, two, upTo } from "./shared.ts";

/** The members required at a meeting of each branch, ten sizes in turn. Branch 031 has more than thirty members. */
export function requiredOf(branch: number): number {
  if (branch === 31) return 30;
  return [20, 19, 18, 16, 10, 17, 15, 20, 16, 18][branch % 10] ?? 0;
}

/** The members of a branch who are exempt from its meetings. */
export const exemptOf = (branch: number): number => branch % 3;

const probationaryOf = (branch: number): number => (branch % 8 === 0 ? 1 : 0);
const officialOf = (branch: number): number => requiredOf(branch) + exemptOf(branch) - probationaryOf(branch);
const communeOf = (branch: number): number => Math.ceil(branch / 10);

/** The district, its communes and their branches. The members of those above follow from the branches. */
export const organisations: readonly Organisation[] = [
  organisation({
    id: "district",
    name: "Đảng bộ huyện",
    kind: "district",
    ...ordinary,
    setting: "other",
    ownSeal: true,
    territory: "tuyen-quang",
    counts: counted({
      committeeMembers: 36,
      standingMembers: 11,
    }),
  }),
  ...upTo(10).map(communeRecord),
  ...upTo(100).map(branchRecord),
];

function communeRecord(commune: number): Organisation {
  return organisation({
    id: `commune-${two(commune)}`,
    name: `Đảng bộ xã ${two(commune)}`,
    kind: "grassroots-organisation",
    parentId: "district",
    ...ordinary,
    setting: "other",
    ownSeal: true,
    delegatedPowers: false,
    counts: counted({
      partyGroups: 0,
      committeeMembers: 13,
      standingMembers: 4,
    }),
  });
}

function branchRecord(branch: number): Organisation {
  const official = officialOf(branch);
  return organisation({
    id: `branch-${three(branch)}`,
    name: `Chi bộ ${three(branch)}`,
    kind: "branch",
    parentId: `commune-${two(communeOf(branch))}`,
    ...ordinary,
    setting: "village",
    ownSeal: false,
    counts: counted({
      official,
      probationary: probationaryOf(branch),
      partyGroups: branch === 31 ? 4 : 0,
      committeeMembers: official >= 9 ? 3 : 0,
      standingMembers: 0,
    }),
  });
}

function counted(numbers: Omit<OrganisationCountGiven, "on">): readonly OrganisationCountGiven[] {
  return [{ on: "2020-01-01", ...numbers }];
}
