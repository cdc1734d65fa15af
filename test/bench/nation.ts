import type { HolderRecordGiven, MemberRatingsGiven, OrganisationRatingGiven } from "chibo";
import type { BranchSessionGiven } from "chibo/meeting";
import type { OrganisationCountGiven, OrganisationGiven } from "chibo/organisation";
import { mergedTerritories } from "chibo/stipend";

/** How much of the Party is made, and from which seed: the same two give the same records. */
export interface NationOptions {
  /** Which part of every province, more than 0 and at most 1. */
  readonly share: number;
  /** The seed of everything drawn. */
  readonly seed: number;
}

/** The records of a year of the whole Party, each list made as it is read and never kept. */
export interface Nation {
  readonly organisations: () => Iterable<OrganisationGiven>;
  readonly sessions: () => Iterable<BranchSessionGiven>;
  readonly holders: () => Iterable<HolderRecordGiven>;
  readonly ratings: () => Iterable<OrganisationRatingGiven>;
  readonly memberYears: () => Iterable<MemberRatingsGiven>;
}

// The Party on 31 August 2025, by count; the year reviewed is 2025, whose last day is before 208-QĐ/TW.
const provinces = 34;
const communes = 3321;
const grassroots = 50_090;
const branches = 210_627;
const members = 5_620_000;
const year = "2025";
const firstDay = "2020-01-01";
const lastYear = { firstDay: `${year}-01-01`, lastDay: `${year}-12-31` } as const;

/** The provinces that were not merged, then those that were, by the area that each commune kept the policies of. */
const areas: readonly (readonly string[])[] = [
  ["ha-noi", "hue", "lai-chau", "dien-bien", "son-la", "lang-son", "quang-ninh", "thanh-hoa", "nghe-an", "ha-tinh"],
  ["cao-bang"],
]
  .flatMap((codes) => codes.map((code) => [code]))
  .concat(mergedTerritories.map(({ codes }) => [...codes]));

/**
 * Makes the whole Party, or an equal share of every province: 34 provinces, 3,321 communes, 50,090 grassroots
 * organisations, 210,627 branches with party groups in the large ones, sizes drawn at random to 5.6 million members, 16
 * sessions a branch, 1.2 million holders of posts, ratings of every body and counts of every branch's members.
 */
export function nation({ share, seed }: NationOptions): Nation {
  const counts = {
    communes: part(communes, share),
    grassroots: part(grassroots, share),
    branches: part(branches, share),
  };
  const drawn = (kind: string, index: number, below: number): number => draw(`${seed}/${kind}/${index}`, below);
  const communeOf = (index: number): string => id("c", index % counts.communes);
  /** Two branches of three lie under a grassroots organisation, the others under the commune itself. */
  const parentOf = (index: number): string =>
    index % 3 === 2 ? communeOf(index) : id("g", (index - Math.floor(index / 3)) % counts.grassroots);

  /** Sizes around the Party's mean, a few far above it. */
  const sizeOf = (index: number): number => {
    const mean = members / branches;
    const large = drawn("large", index, 50) === 0 ? 40 : 0;
    return 3 + large + Math.floor(((drawn("size", index, 1000) + drawn("more", index, 1000)) / 1000) * (mean - 3.8));
  };

  const province = (index: number): OrganisationGiven => ({
    ...alike("p", index, "Đảng bộ tỉnh"),
    kind: "province",
    parentId: "centre",
    counts: counted(48, 15),
  });
  const commune = (index: number): OrganisationGiven => {
    const codes = areas[index % provinces] ?? [];
    return {
      ...alike("c", index, "Đảng bộ xã"),
      kind: "commune",
      parentId: id("p", index % provinces),
      territory: codes[drawn("area", index, codes.length)],
      region: "III",
      securityKey: false,
      borderOrIsland: false,
      counts: counted(27, 9),
    };
  };
  const grassrootsOrganisation = (index: number): OrganisationGiven => ({
    ...alike("g", index, "Đảng bộ cơ sở"),
    kind: "grassroots-organisation",
    parentId: communeOf(index),
    setting: (["agency", "public-service", "enterprise", "other"] as const)[index % 4],
    counts: counted(9, 3),
  });
  const branch = (index: number): OrganisationGiven => {
    const official = sizeOf(index);
    const numbers = { official, probationary: index % 5 === 0 ? 1 : 0, partyGroups: official > 50 ? 3 : 0 };
    return {
      ...alike("b", index, "Chi bộ"),
      kind: "branch",
      parentId: parentOf(index),
      setting: index % 3 === 2 ? "village" : "agency",
      counts: [{ on: "2025-01-01", committeeMembers: 3, standingMembers: 0, ...numbers }],
    };
  };
  /** One month in a hundred was missed; every third month brings a thematic session too. */
  const sessionsOf = (index: number): readonly BranchSessionGiven[] => {
    const size = sizeOf(index);
    return months.flatMap((month) => [
      ...(drawn("missed", index * 12 + month, 100) > 0 ? [session(index, month, "regular", size)] : []),
      ...(month % 3 === 0 ? [session(index, month, "thematic", size)] : []),
    ]);
  };
  const holdersOf =
    (letter: string, roles: readonly Role[]) =>
    (index: number): readonly HolderRecordGiven[] =>
      roles.map((role, number) =>
        holderOf(`${id(letter, index)}-${number}`, id(letter, index), role, drawn(letter, index * 5 + number, 3)),
      );
  const rating =
    (letter: string) =>
    (index: number): OrganisationRatingGiven => {
      const tenth = drawn(`class-${letter}`, index, 10);
      const decided = tenth < 2 ? "excellent" : tenth < 9 ? "good" : "completed";
      const decision = { class: decided, decidedBy: "centre", decidedOn: `${year}-12-20` } as const;
      return { organisationId: id(letter, index), ...lastYear, subject: { decision } };
    };
  const memberYear = (index: number): MemberRatingsGiven => {
    const size = sizeOf(index);
    const excellent = Math.floor(size / 6);
    const classes = { excellent, good: size - excellent - 1, completed: 1, "not-completed": 0 };
    return { organisationId: id("b", index), ...lastYear, counts: { kind: "member", classes } };
  };

  return {
    *organisations() {
      yield { id: "centre", name: "Trung ương", kind: "central", armedForces: false, firstDay };
      yield* each(provinces, province);
      yield* each(counts.communes, commune);
      yield* each(counts.grassroots, grassrootsOrganisation);
      yield* each(counts.branches, branch);
    },
    sessions: () => eachOf(counts.branches, sessionsOf),
    *holders() {
      yield* eachOf(counts.branches, holdersOf("b", branchRoles));
      yield* eachOf(counts.grassroots, holdersOf("g", committeeRoles));
    },
    *ratings() {
      yield* each(provinces, rating("p"));
      yield* each(counts.communes, rating("c"));
      yield* each(counts.grassroots, rating("g"));
      yield* each(counts.branches, rating("b"));
    },
    memberYears: () => each(counts.branches, memberYear),
  };
}

function* each<Item>(count: number, make: (index: number) => Item): Generator<Item> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

function* eachOf<Item>(count: number, make: (index: number) => readonly Item[]): Generator<Item> {
  for (let index = 0; index < count; index += 1) yield* make(index);
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

type Role = "secretary" | "deputy-secretary" | "committee-member" | "party-group-leader" | "badge-holder";

const branchRoles = [
  "secretary",
  "deputy-secretary",
  "committee-member",
  "party-group-leader",
  "badge-holder",
] as const;
const committeeRoles = ["secretary", "deputy-secretary", "committee-member"] as const;

function holderOf(key: string, organisationId: string, role: Role, drawn: number): HolderRecordGiven {
  const post = { organisationId, role, firstDay: "2022-01-01" } as const;
  // Of every third it is not recorded what else they are paid.
  return drawn === 0 ? { key, posts: [post] } : { key, posts: [{ ...post, pay: [] }], otherPay: [], badgeYears: 30 };
}

function session(branch: number, month: number, kind: "regular" | "thematic", size: number): BranchSessionGiven {
  const two = String(month).padStart(2, "0");
  const day = kind === "regular" ? "03" : "15";
  return {
    id: `${id("b", branch)}-${two}-${kind === "regular" ? "r" : "t"}`,
    organisationId: id("b", branch),
    heldOn: `${year}-${two}-${day}` as BranchSessionGiven["heldOn"],
    prescribedOn: "none-prescribed",
    kind,
    ...(branch % 20 === 0 ? {} : asItShouldBe),
    minutes: branch % 20 === 1 ? 45 : 90 + (branch % 4) * 15,
    roll: size,
    present: Math.ceil(size * 0.9),
    absentWithoutReason: 0,
  };
}

/** Of a branch in twenty it is not recorded; of another one the time was too short. */
const asItShouldBe = {
  exempt: 0,
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  longestExcusedRun: 1,
  prepared: true,
  contentFull: true,
  orderKept: true,
  wellChaired: true,
  manySpoke: true,
  minutesKept: true,
  principlesKept: true,
  resultsLed: true,
} as const;

function alike(letter: string, index: number, name: string) {
  return {
    id: id(letter, index),
    name: `${name} ${index + 1}`,
    armedForces: false,
    firstDay,
    delegatedPowers: false,
  } as const;
}

function counted(committeeMembers: number, standingMembers: number): readonly OrganisationCountGiven[] {
  return [{ on: "2025-01-01", committeeMembers, standingMembers }];
}

const id = (letter: string, index: number): string => `${letter}${String(index).padStart(7, "0")}`;

const part = (whole: number, share: number): number => Math.max(1, Math.round(whole * share));

/** A number below another, the same for the same words (FNV-1a): any record can be made without those before it. */
function draw(words: string, below: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
}
