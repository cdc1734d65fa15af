import type { DocumentKey } from "../../law/index.ts";
import type { FactPath, Readers } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Pay, Post, PostHolder } from "../holder/holder.ts";

/** A post and its holder as the conditions of a policy see them, on the day of the head-count. */
export interface PostFacts {
  /** The role. */
  readonly role: string | null;
  /** The code of the holder's province. */
  readonly territory: string | null;
  /** The kind of the organisation. */
  readonly kind: string | null;
  /** The kind of the organisation above it. */
  readonly parentKind: string | null;
  /** Where the organisation stands. */
  readonly setting: string | null;
  /** How far its unit pays its own way. */
  readonly autonomy: string | null;
  /** The level that a recorded decision gives it. */
  readonly decidedLevel: string | null;
  /** Whether it has its own seal. */
  readonly ownSeal: boolean | null;
  /** Whether it belongs to the armed forces. */
  readonly armedForces: boolean | null;
  /** The households of its village. */
  readonly households: number | null;
  /** Whether its commune is key or complex for security. */
  readonly securityKey: boolean | null;
  /** Whether its commune lies on the border or is an island. */
  readonly borderOrIsland: boolean | null;
  /** Whether it was a large village before it became a residential group. */
  readonly onceLargeVillage: boolean | null;
  /** The type of its village. */
  readonly villageType: string | null;
  /** The official members on the day of the count. */
  readonly official: number | null;
  /** The probationary members on that day. */
  readonly probationary: number | null;
  /** Whether the state budget pays for this very post under another document. */
  readonly paidForPost: boolean | null;
  /** Whether the state budget pays the person anything else. */
  readonly paidFromBudget: boolean | null;
  /** Whether the person draws a salary, a pension or another regular benefit of the State or the social insurance. */
  readonly regularBenefit: boolean | null;
  /** The years of the person's highest badge. */
  readonly badgeYears: number | null;
  /** Whether the person's health insurance is paid already. */
  readonly healthInsured: boolean | null;
  /** The highest professional qualification of the person. */
  readonly qualification: string | null;
  /** The day on which the post began. */
  readonly began: CalendarDate | null;
  /** `"held"`, or how the post ended, where the policy keeps what ended so. */
  readonly standing: string | null;
  /** Whether the work of the post was done on any day that counts. */
  readonly performed: boolean | null;
  /** The documents under which the person is paid. */
  readonly paidUnder: readonly DocumentKey[] | null;
}

/** One reader for each fact. */
export const postReaders: Readers<PostFacts> = {
  role: (facts) => facts.role,
  territory: (facts) => facts.territory,
  kind: (facts) => facts.kind,
  parentKind: (facts) => facts.parentKind,
  setting: (facts) => facts.setting,
  autonomy: (facts) => facts.autonomy,
  decidedLevel: (facts) => facts.decidedLevel,
  ownSeal: (facts) => facts.ownSeal,
  armedForces: (facts) => facts.armedForces,
  households: (facts) => facts.households,
  securityKey: (facts) => facts.securityKey,
  borderOrIsland: (facts) => facts.borderOrIsland,
  onceLargeVillage: (facts) => facts.onceLargeVillage,
  villageType: (facts) => facts.villageType,
  official: (facts) => facts.official,
  probationary: (facts) => facts.probationary,
  paidForPost: (facts) => facts.paidForPost,
  paidFromBudget: (facts) => facts.paidFromBudget,
  regularBenefit: (facts) => facts.regularBenefit,
  badgeYears: (facts) => facts.badgeYears,
  healthInsured: (facts) => facts.healthInsured,
  qualification: (facts) => facts.qualification,
  began: (facts) => facts.began,
  standing: (facts) => facts.standing,
  performed: (facts) => facts.performed,
  paidUnder: (facts) => facts.paidUnder,
};

const places: Readonly<Record<keyof PostFacts, "holder" | "post" | "organisation" | "head-count" | "pay">> = {
  role: "post",
  territory: "holder",
  kind: "organisation",
  parentKind: "organisation",
  setting: "organisation",
  autonomy: "organisation",
  decidedLevel: "organisation",
  ownSeal: "organisation",
  armedForces: "organisation",
  households: "organisation",
  securityKey: "organisation",
  borderOrIsland: "organisation",
  onceLargeVillage: "organisation",
  villageType: "organisation",
  official: "head-count",
  probationary: "head-count",
  paidForPost: "pay",
  paidFromBudget: "pay",
  regularBenefit: "pay",
  badgeYears: "holder",
  healthInsured: "holder",
  qualification: "holder",
  began: "post",
  standing: "post",
  performed: "post",
  paidUnder: "pay",
};

/** Where the record calls a fact otherwise. */
const recordedAs: Readonly<Partial<Record<keyof PostFacts, string>>> = {
  households: "householdCounts",
  standing: "ended",
  performed: "notPerformed",
};

/**
 * The facts of one post, held throughout: the rules of a policy on time are not in it.
 *
 * @param on - The day on which members and households are counted.
 * @param earned - What the person earns under other policies that are asked about.
 */
export function postFacts(holder: PostHolder, post: Post, on: CalendarDate, earned: readonly Pay[]): PostFacts {
  const { organisation } = post;
  const count = countedOn(organisation.headCounts, on);
  const homes = countedOn(organisation.householdCounts, on);
  return {
    role: post.role,
    territory: holder.territory,
    kind: organisation.kind,
    parentKind: organisation.parentKind,
    setting: organisation.setting,
    autonomy: organisation.autonomy,
    decidedLevel: organisation.decidedLevel,
    ownSeal: organisation.ownSeal,
    armedForces: organisation.armedForces,
    households: homes === null ? null : homes.households,
    securityKey: organisation.securityKey,
    borderOrIsland: organisation.borderOrIsland,
    onceLargeVillage: organisation.onceLargeVillage,
    villageType: organisation.villageType,
    official: count === null ? null : count.official,
    probationary: count === null ? null : count.probationary,
    paidForPost: holds(isFromBudget, post.pay),
    paidFromBudget: anyHolds(isFromBudget, post.pay, holder.otherPay, earned),
    regularBenefit: anyHolds(isRegular, post.pay, holder.otherPay, earned),
    badgeYears: holder.badgeYears,
    healthInsured: holder.healthInsured,
    qualification: holder.qualification,
    began: post.firstDay,
    standing: "held",
    performed: true,
    paidUnder: documentsOf(post.pay, holder.otherPay, earned),
  };
}

/** The count that holds on a day: the last one taken by then. */
export function countedOn<Count extends { readonly on: CalendarDate }>(
  counts: readonly Count[],
  on: CalendarDate,
): Count | null {
  let held: Count | null = null;
  for (const count of counts) if (count.on <= on) held = count;
  return held;
}

/** Where in the record of the holder an unknown fact of this post belongs. */
export function pathOf(fact: keyof PostFacts, post: number, holder: PostHolder): readonly FactPath[] {
  const place = `posts.${post}`;
  switch (places[fact]) {
    case "holder":
      return [fact];
    case "post":
      return [`${place}.${recordedAs[fact] ?? fact}`];
    case "organisation":
      return [`${place}.organisation.${recordedAs[fact] ?? fact}`];
    case "head-count":
      return [`${place}.organisation.headCounts.${fact}`];
    case "pay":
      return payPaths(fact, place, holder.posts[post]?.pay ?? null, holder.otherPay);
  }
}

function payPaths(
  fact: keyof PostFacts,
  place: string,
  pay: readonly Pay[] | null,
  otherPay: readonly Pay[] | null,
): readonly FactPath[] {
  const ofPost = pay === null ? [`${place}.pay`] : [];
  return fact === "paidForPost" || otherPay !== null ? ofPost : [...ofPost, "otherPay"];
}

function isFromBudget(pay: Pay): boolean {
  return pay.from === "state-budget";
}

function isRegular(pay: Pay): boolean {
  return pay.from !== "other";
}

/** Whether the list holds such a pay; `null` where the list is not known. */
function holds(isSuch: (pay: Pay) => boolean, list: readonly Pay[] | null): boolean | null {
  return list === null ? null : list.some(isSuch);
}

/** Whether any list does: one that is not known leaves it open only while no other one does. */
function anyHolds(
  isSuch: (pay: Pay) => boolean,
  ofPost: readonly Pay[] | null,
  other: readonly Pay[] | null,
  earned: readonly Pay[],
): boolean | null {
  const one = holds(isSuch, ofPost);
  const two = holds(isSuch, other);
  if (one === true || two === true || earned.some(isSuch)) return true;
  return one === null || two === null ? null : false;
}

const noDocuments: readonly DocumentKey[] = [];

function documentsOf(
  ofPost: readonly Pay[] | null,
  other: readonly Pay[] | null,
  earned: readonly Pay[],
): readonly DocumentKey[] | null {
  if (ofPost === null || other === null) return null;
  // Most people have no other pay.
  if (ofPost.length + other.length + earned.length === 0) return noDocuments;
  return [...ofPost, ...other, ...earned].flatMap(({ document }) => (document === null ? [] : [document]));
}
