// Builds the illustrative records of this example, so that every figure that the source articles report comes out by
// computation. Nothing here is drawn by chance: run it again and the same files come out.
import { writeFileSync } from "node:fs";
import { type BranchSession, unknownSession } from "chibo/meeting";
import { type Organisation, unknownOrganisation } from "chibo/organisation";
import { type RatingClass, unknownOrganisationYear } from "chibo/rating";
import {
  type PaidOrganisation,
  type PostHolder,
  type PostRole,
  unknownPaidOrganisation,
  unknownPost,
  unknownPostHolder,
} from "chibo/stipend";
import { type CalendarMonth, monthsBetween } from "chibo/time";

const two = (number: number): string => String(number).padStart(2, "0");
const three = (number: number): string => String(number).padStart(3, "0");
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const knownSession = {
  ...unknownSession,
  prescribedOn: "none-prescribed",
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  absentWithoutReason: 0,
  longestExcusedRun: 1,
  prepared: true,
  contentFull: true,
  orderKept: true,
  wellChaired: true,
  manySpoke: true,
  minutesKept: true,
  principlesKept: true,
  resultsLed: true,
  rated: "good",
} as const;

// ---------------------------------------------------------------------------------------------------------------------
// Lâm Bình (Tuyên Quang), 1 January 2020 to 30 September 2022: 100 branches in 10 grassroots organisations.

/** The members required at a meeting of each branch, ten sizes in turn. Branch 031 has more than thirty members. */
function requiredOf(branch: number): number {
  if (branch === 31) return 30;
  return [20, 19, 18, 16, 10, 17, 15, 20, 16, 18][branch % 10] ?? 0;
}

const exemptOf = (branch: number): number => branch % 3;
const absentOf = (branch: number, month: number): number => (requiredOf(branch) >= 20 && month % 4 !== 0 ? 2 : 1);

/** What kept a meeting from being proper, and where: three branches by the regular one, eleven by the thematic one. */
const regularShortcomings: Readonly<Record<string, Partial<BranchSession>>> = {
  "17 2020-05": { contentFull: false },
  "42 2021-08": { minutes: 80 },
  "88 2022-02": { absentWithoutReason: 1 },
};
const thematicShortcomings: Readonly<Record<string, Partial<BranchSession>>> = {
  "3 2020-03": { contentFull: false },
  "12 2020-06": { prepared: false },
  "21 2020-12": { contentFull: false },
  "35 2021-03": { manySpoke: false },
  "44 2021-03": { resultsLed: false },
  "53 2021-06": { contentFull: false },
  "66 2021-09": { resultsLed: false },
  "71 2021-12": { contentFull: false },
  "79 2022-03": { wellChaired: false },
  "90 2022-06": { resultsLed: false },
  "97 2022-09": { contentFull: false },
};

function lamBinhSessions(): readonly object[] {
  const months = monthsBetween("2020-01-01", "2022-09-30");
  return upTo(100).flatMap((branch) => months.flatMap((month, index) => sessionsOfMonth(branch, month, index)));
}

/** A regular meeting each month; in the last month of a quarter the thematic one follows it in the same session. */
function sessionsOfMonth(branch: number, month: CalendarMonth, index: number): readonly object[] {
  const required = requiredOf(branch);
  const shared = {
    ...knownSession,
    branchId: `branch-${three(branch)}`,
    heldOn: `${month}-${two(3 + (branch % 3))}`,
    roll: required + exemptOf(branch),
    exempt: exemptOf(branch),
    present: required - absentOf(branch, index),
    rated: (branch + index) % 4 === 0 ? "fair" : "good",
  };
  const id = `${three(branch)}-${month}`;
  const regular = { ...shared, id, kind: "regular", minutes: 95, ...regularShortcomings[`${branch} ${month}`] };
  if (index % 3 !== 2) return [withoutNulls(regular)];
  const failed = thematicShortcomings[`${branch} ${month}`];
  if (failed === undefined) return [withoutNulls({ ...regular, kind: "combined", minutes: 125 })];
  const thematic = { ...shared, id: `${id}-thematic`, kind: "thematic", minutes: 60, ...failed };
  return [withoutNulls(regular), withoutNulls(thematic)];
}

/** At the door an absent optional key reads as not known; leaving it out keeps the files small. */
function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

function lamBinhOrganisations(): readonly Partial<Organisation>[] {
  const district = {
    ...unknownOrganisation,
    id: "district",
    name: "Đảng bộ huyện",
    kind: "district",
    official: 2000,
    probationary: 40,
    committeeMembers: 36,
    standingMembers: 11,
    consents: [],
  } as const;
  const communes = upTo(10).map((commune) => {
    const branches = upTo(100).filter((branch) => communeOf(branch) === commune);
    const total = branches.reduce((sum, branch) => sum + requiredOf(branch) + exemptOf(branch), 0);
    const probationary = branches.filter((branch) => branch % 8 === 0).length;
    return {
      ...unknownOrganisation,
      id: `commune-${two(commune)}`,
      name: `Đảng bộ xã ${two(commune)}`,
      kind: "grassroots-organisation" as const,
      parentId: "district",
      official: total - probationary,
      probationary,
      committeeMembers: 13,
      standingMembers: 4,
      partyGroups: 0,
      setting: "residential" as const,
      delegatedPowers: false,
      consents: [],
    };
  });
  return [district, ...communes, ...upTo(100).map(branchRecord)].map((one) => withoutNulls(one));
}

function branchRecord(branch: number): Organisation {
  const probationary = branch % 8 === 0 ? 1 : 0;
  const official = requiredOf(branch) + exemptOf(branch) - probationary;
  return {
    ...unknownOrganisation,
    id: `branch-${three(branch)}`,
    name: `Chi bộ ${three(branch)}`,
    kind: "branch",
    parentId: `commune-${two(communeOf(branch))}`,
    official,
    probationary,
    partyGroups: branch === 31 ? 4 : 0,
    committeeMembers: official >= 9 ? 3 : 0,
    standingMembers: 0,
    setting: "residential",
    consents: [],
  };
}

const communeOf = (branch: number): number => Math.ceil(branch / 10);

/** By the facts twenty branches meet "excellent"; the decisions keep within a sixth of those good or better. */
function lamBinhRatings(): readonly object[] {
  return [2020, 2021].flatMap((year) =>
    upTo(100).map((branch) => {
      const byFacts = classByFacts(branch, year);
      return {
        organisationId: `branch-${three(branch)}`,
        firstDay: `${year}-01-01`,
        lastDay: `${year}-12-31`,
        subject: {
          standing: "to-be-rated",
          facts: withoutNulls(factsFor(byFacts, requiredOf(branch))),
          decision: { class: decidedClass(branch, year), decidedBy: "district", decidedOn: `${year}-12-20` },
        },
      };
    }),
  );
}

const completedIn = (year: number): number => (year === 2020 ? 8 : 7);

function classByFacts(branch: number, year: number): RatingClass {
  if (branch <= 20) return "excellent";
  // In 2021 the facts of branch 60 point to "completed", the decision says "good".
  return branch > 100 - completedIn(year) || (year === 2021 && branch === 60) ? "completed" : "good";
}

function decidedClass(branch: number, year: number): RatingClass {
  if (branch <= 15) return "excellent";
  return branch > 100 - completedIn(year) ? "completed" : "good";
}

function factsFor(rating: RatingClass, members: number): object {
  const level = { excellent: "level-excellent", good: "level-good", completed: "level-average" }[rating as "good"];
  const ratedCompleted = rating === "completed" ? Math.ceil(members * 0.7) : 1;
  return {
    ...unknownOrganisationYear,
    form: "branch",
    partyBuilding: level,
    leadership: level,
    otherCriteria: rating === "excellent" ? "level-good" : "level-average",
    ratedExcellent: 1,
    ratedGood: members - ratedCompleted - 1,
    ratedCompleted,
    ratedNotCompleted: 0,
    sameLevelBodies: "good",
    disciplined: false,
    targets: 10,
    targetsReached: 10,
    members,
    membersDisciplined: 0,
    forceMajeure: false,
    selfDetectedAndRepaired: false,
  };
}

/** Recorded decisions on members, as counts by branch. */
function lamBinhMemberRatings(): readonly object[] {
  return [2020, 2021].flatMap((year) =>
    upTo(100).map((branch) => {
      const rated = requiredOf(branch);
      const completed = year === 2020 ? 2 : 1 + (branch % 2);
      const excellent = Math.floor((rated - completed) / 6);
      return {
        organisationId: `branch-${three(branch)}`,
        firstDay: `${year}-01-01`,
        lastDay: `${year}-12-31`,
        counts: {
          kind: "member",
          classes: { excellent, good: rated - completed - excellent, completed },
          exempt: exemptOf(branch),
        },
      };
    }),
  );
}

/** 179 admissions: every branch one, and 79 of them a second. */
function lamBinhResults(): readonly object[] {
  return upTo(100).flatMap((branch) => {
    const first = { code: "admissions", organisationId: `branch-${three(branch)}`, on: "2020-11-07", count: 1 };
    return branch <= 79 ? [first, { ...first, on: "2022-05-19" }] : [first];
  });
}

function lamBinhHolders(): readonly PostHolder[] {
  const district = paid({ id: "district", kind: "district", parentKind: "province", ownSeal: true });
  const onDistrict = upTo(5).map((number) => holder(`d-${two(number)}`, [post("committee-member", district)]));
  const onCommunes = upTo(10).flatMap((commune) => {
    const kinds = { kind: "grassroots-organisation", parentKind: "district" } as const;
    const organisation = paid({ id: `commune-${two(commune)}`, ...kinds, ownSeal: true, setting: "other" });
    return upTo(3).map((number) => {
      const seat = post(number === 1 ? "secretary" : "committee-member", organisation);
      // The secretaries of the first two communes sit on the district committee too: the highest one is paid.
      const seats = number === 1 && commune <= 2 ? [seat, post("committee-member", district)] : [seat];
      return holder(`c-${two(commune)}-${number}`, seats);
    });
  });
  const branches = upTo(3).map((number) => {
    const kinds = { kind: "branch", parentKind: "grassroots-organisation" } as const;
    const organisation = paid({ id: `branch-${three(number)}`, ...kinds, ownSeal: false, setting: "village" });
    return holder(`b-${three(number)}`, [post("committee-member", organisation)]);
  });
  return [...onDistrict, ...onCommunes, ...branches];

  function holder(key: string, posts: PostHolder["posts"]): PostHolder {
    return { ...unknownPostHolder, key, territory: "tuyen-quang", posts, otherPay: [] };
  }
}

function post(role: PostRole, organisation: PaidOrganisation): PostHolder["posts"][number] {
  return { ...unknownPost(organisation, "2019-01-01"), role, pay: [] };
}

function paid(organisation: Partial<PaidOrganisation> & { readonly id: string }): PaidOrganisation {
  return {
    ...unknownPaidOrganisation,
    setting: "other",
    autonomy: "not-applicable",
    decidedLevel: "not-recorded",
    armedForces: false,
    ...organisation,
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// The branch of the Tuyên Quang city committee's office, June 2017 to May 2018: 30 members in 5 party groups.

function officeSessions(): readonly object[] {
  return monthsBetween("2017-06-01", "2018-05-31").flatMap((month, index) => {
    const shared = { ...knownSession, branchId: "office-branch", roll: 30, exempt: 0, partyGroups: 5 };
    // One excused absentee in every second month: 354 present of 360 required.
    const regular = { ...shared, id: month, heldOn: `${month}-05`, minutes: 100, present: 30 - (index % 2) };
    if (index % 3 !== 0) return [withoutNulls({ ...regular, kind: "regular" })];
    const thematic = { ...shared, id: `${month}-thematic`, heldOn: `${month}-20`, kind: "thematic", minutes: 90 };
    return [withoutNulls({ ...regular, kind: "regular" }), withoutNulls({ ...thematic, present: 30 })];
  });
}

const office: readonly Organisation[] = [
  {
    ...unknownOrganisation,
    id: "city",
    name: "Đảng bộ thành phố",
    kind: "district",
    official: 6000,
    probationary: 100,
    committeeMembers: 39,
    standingMembers: 12,
    consents: [],
  },
  {
    ...unknownOrganisation,
    id: "office-branch",
    name: "Chi bộ cơ quan Văn phòng",
    kind: "grassroots-branch",
    parentId: "city",
    official: 30,
    probationary: 0,
    partyGroups: 5,
    committeeMembers: 5,
    standingMembers: 0,
    setting: "agency",
    delegatedPowers: false,
    consents: [],
  },
];

/** Five years running, each recognised in the class that may be chosen for the award. */
const officeRatings = [2013, 2014, 2015, 2016, 2017].map((year) => ({
  organisationId: "office-branch",
  firstDay: `${year}-01-01`,
  lastDay: `${year}-12-31`,
  subject: {
    standing: "to-be-rated",
    facts: null,
    decision: { class: "clean-and-strong", decidedBy: "city", decidedOn: `${year}-12-15` },
  },
}));

const officeMembers = [
  {
    organisationId: "office-branch",
    firstDay: "2017-01-01",
    lastDay: "2017-12-31",
    counts: { kind: "member", classes: { "qualified-good": 30 }, exempt: 0 },
  },
];

// ---------------------------------------------------------------------------------------------------------------------
// A roster of Hòa Bình branches around fifty members, March 2023 to July 2024.

interface RosterBranch {
  readonly id: string;
  readonly members: number;
  readonly setting: "village" | "public-service" | "enterprise" | "agency";
  readonly autonomy: "recurrent" | "recurrent-and-investment" | "budget-funded" | "not-applicable";
}

const roster: readonly RosterBranch[] = [
  { id: "hospital", members: 57, setting: "public-service", autonomy: "recurrent" },
  { id: "village-50", members: 50, setting: "village", autonomy: "not-applicable" },
  { id: "village-49", members: 49, setting: "village", autonomy: "not-applicable" },
  { id: "village-62", members: 62, setting: "village", autonomy: "not-applicable" },
  { id: "firm", members: 51, setting: "enterprise", autonomy: "recurrent-and-investment" },
  { id: "agency", members: 55, setting: "agency", autonomy: "budget-funded" },
];

function rosterOrganisations(): readonly object[] {
  const [district, branch] = office;
  const parent = { ...branch, id: "grassroots", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation" };
  const size = roster.reduce((sum, { members }) => sum + members, 0);
  return [
    { ...district, id: "district", name: "Đảng bộ huyện" },
    { ...parent, parentId: "district", official: size, committeeMembers: 13, standingMembers: 4, setting: null },
    ...roster.map(({ id, members }, index) => ({
      ...unknownOrganisation,
      id,
      name: `Chi bộ ${two(index + 1)}`,
      kind: "branch",
      parentId: "grassroots",
      official: members - 2,
      probationary: 2,
      partyGroups: 3,
      committeeMembers: 5,
      standingMembers: 0,
      setting: {
        village: "residential",
        "public-service": "public-service",
        enterprise: "enterprise",
        agency: "agency",
      }[roster[index]?.setting ?? "agency"],
      consents: [],
    })),
  ];
}

function rosterHolders(): readonly PostHolder[] {
  const roles: readonly PostRole[] = ["secretary", "deputy-secretary", "committee-member", "party-group-leader"];
  return roster.flatMap(({ id, members, setting, autonomy }) => {
    const organisation = paid({
      id,
      kind: "branch",
      parentKind: "grassroots-organisation",
      setting,
      autonomy,
      ownSeal: false,
      headCounts: [{ on: "2022-01-01", official: members - 2, probationary: 2 }],
    });
    return roles.map((role) => {
      // A village secretary is paid by the state under Decree 33/2023; staff of an agency draw a salary.
      const isVillageSecretary = setting === "village" && role === "secretary";
      const pay = isVillageSecretary
        ? [{ from: "state-budget" as const, document: "33-2023-ND-CP@2023-06-10" as const }]
        : [];
      return {
        ...unknownPostHolder,
        key: `${id}-${role}`,
        territory: "hoa-binh",
        posts: [{ ...post(role, organisation), pay }],
        otherPay: setting === "agency" ? [{ from: "state-budget" as const, document: null }] : [],
      };
    });
  });
}

// ---------------------------------------------------------------------------------------------------------------------

const places = {
  "lam-binh": {
    firstDay: "2020-01-01",
    lastDay: "2022-09-30",
    organisations: lamBinhOrganisations(),
    sessions: lamBinhSessions(),
    ratings: lamBinhRatings(),
    memberRatings: lamBinhMemberRatings(),
    holders: lamBinhHolders(),
    results: lamBinhResults(),
  },
  "tuyen-quang-office": {
    firstDay: "2017-06-01",
    lastDay: "2018-05-31",
    organisations: office.map(withoutNulls),
    sessions: officeSessions(),
    ratings: officeRatings,
    memberRatings: officeMembers,
    holders: [],
    results: [],
  },
  "hoa-binh": {
    firstDay: "2023-03-01",
    lastDay: "2024-07-31",
    organisations: rosterOrganisations().map(withoutNulls),
    sessions: [],
    ratings: [],
    memberRatings: [],
    holders: rosterHolders(),
    results: [],
  },
};

/** One record on a line, so that a change of the records reads well; what is not known is left out. */
function written(place: object): string {
  const parts = Object.entries(place).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`;
    return `  "${key}": [\n${value.map((record) => `    ${JSON.stringify(record, known)}`).join(",\n")}\n  ]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

function known(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

for (const [name, place] of Object.entries(places)) {
  writeFileSync(new URL(`records/${name}.json`, import.meta.url), written(place));
}
