import type { DocumentKey } from "../../law/index.ts";
import { countsAsOf } from "../../organisation/index.ts";
import type { FactPath, ReadingCode } from "../../outcome/index.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { Pay } from "../holder/post.ts";
import type { Claimant } from "./claimants.ts";
import { territoryFor } from "./policies-in-force.ts";

/**
 * Gathers the facts that the conditions of a policy ask of a post, on the day on which the policy counts.
 *
 * @param claimant - The post under the policy.
 * @param earned - What the person earns under other policies that are asked about.
 * @param readings - The readings settled.
 */
export function gatheredFacts(
  { holder, post, candidate, served }: Claimant,
  earned: readonly Pay[],
  readings: readonly ReadingCode[],
): PostFacts {
  const { organisation } = post;
  const { period } = candidate;
  const { headCountDay } = candidate.policy;
  const isCountedLast = headCountDay !== null && readings.includes(headCountDay.readings.notMet);
  const counts = countsAsOf(organisation.counts, isCountedLast ? period.lastDay : period.firstDay);
  return {
    role: post.role,
    territory: territoryFor(candidate, holder.territory),
    kind: organisation.kind,
    parentKind: organisation.parentKind,
    setting: organisation.setting,
    autonomy: organisation.autonomy,
    decidedLevel: organisation.decidedLevel,
    ownSeal: organisation.ownSeal,
    armedForces: organisation.armedForces,
    households: counts.households,
    securityKey: organisation.securityKey,
    borderOrIsland: organisation.borderOrIsland,
    onceLargeVillage: organisation.onceLargeVillage,
    villageType: organisation.villageType,
    official: counts.official,
    probationary: counts.probationary,
    paidForPost: holds(isFromBudget, post.pay),
    paidFromBudget: anyHolds(isFromBudget, post.pay, holder.otherPay, earned),
    regularBenefit: anyHolds(isRegular, post.pay, holder.otherPay, earned),
    badgeYears: holder.badgeYears,
    healthInsured: holder.healthInsured,
    qualification: holder.qualification,
    began: post.firstDay,
    tenure: served.tenure,
    performed: served.performed,
    paidUnder: documentsOf(post.pay, holder.otherPay, earned),
  };
}

const places: Readonly<Record<keyof PostFacts, "holder" | "post" | "organisation" | "count" | "pay">> = {
  role: "post",
  territory: "holder",
  kind: "organisation",
  parentKind: "organisation",
  setting: "organisation",
  autonomy: "organisation",
  decidedLevel: "organisation",
  ownSeal: "organisation",
  armedForces: "organisation",
  households: "count",
  securityKey: "organisation",
  borderOrIsland: "organisation",
  onceLargeVillage: "organisation",
  villageType: "organisation",
  official: "count",
  probationary: "count",
  paidForPost: "pay",
  paidFromBudget: "pay",
  regularBenefit: "pay",
  badgeYears: "holder",
  healthInsured: "holder",
  qualification: "holder",
  began: "post",
  tenure: "post",
  performed: "post",
  paidUnder: "pay",
};

/** Where the record calls a fact otherwise. */
const recordedAs: Readonly<Partial<Record<keyof PostFacts, string>>> = { tenure: "ended", performed: "notPerformed" };

/** Where in the record of the holder an unknown fact of this post belongs. */
export function pathsOf(fact: keyof PostFacts, { holder, post, place }: Claimant): readonly FactPath[] {
  const of = `posts.${place}`;
  switch (places[fact]) {
    case "holder":
      return [fact];
    case "post":
      return [`${of}.${recordedAs[fact] ?? fact}`];
    case "organisation":
      return [`${of}.organisation.${fact}`];
    case "count":
      return [`${of}.organisation.counts.${fact}`];
    case "pay": {
      const ofPost = post.pay === null ? [`${of}.pay`] : [];
      return fact === "paidForPost" || holder.otherPay !== null ? ofPost : [...ofPost, "otherPay"];
    }
  }
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
