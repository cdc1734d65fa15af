import type { Field, Fields, FieldType } from "../../facts/index.ts";
import { autonomies, decidedLevels, organisationKinds, settings, villageTypes } from "../../organisation/index.ts";
import { qualifications } from "../holder/holder.ts";
import { postEnds, postRoles } from "../holder/post.ts";
import type {
  GroupAnswer,
  Payer,
  PolicyVersion,
  StipendGroup,
  StipendPolicy,
  StipendRate,
  WordFact,
  YesNoFact,
} from "./policy.ts";

/** What a day and a coefficient must be: of their form, or any text where a check lists what is wrong with them. */
export interface Leaves {
  readonly day: FieldType;
  readonly coefficient: FieldType;
}

/** The words that each fact of a post can be. */
export const factWords: Readonly<Record<WordFact, FieldType>> = {
  role: { either: [{ startsWith: "own:" }, postRoles] },
  kind: organisationKinds,
  parentKind: organisationKinds,
  setting: settings,
  autonomy: autonomies,
  decidedLevel: decidedLevels,
  villageType: villageTypes,
  qualification: qualifications,
};

/** The facts of a post that are answered with yes or no. */
export const yesNoFacts: readonly YesNoFact[] = [
  "ownSeal",
  "armedForces",
  "paidForPost",
  "paidFromBudget",
  "regularBenefit",
  "securityKey",
  "borderOrIsland",
  "onceLargeVillage",
  "healthInsured",
];

/** Who can pay. */
export const payers: readonly Payer[] = [
  "party-organisation",
  "provincial-budget",
  "commune-budget",
  "central-budget",
  "own-unit",
  "not-stated",
];

const text: Field = { type: "text", required: true };
const texts: Field = { type: { list: "text" }, required: true };
const count: Field = { type: "count", required: true };
const fraction: Field = { type: { record: { part: count, whole: count } }, required: true };
const readings: Field = { type: { record: { met: text, notMet: text } }, required: true };

function sourced({ day }: Leaves) {
  return {
    citation: { type: { record: { document: text, provision: text } }, required: true },
    evidence: { type: ["official-text", "corroborated", "single-source", "unverified"], required: true },
    verifiedOn: { type: day, required: true },
  } as const;
}

function openPoint(leaves: Leaves) {
  return { readings, decidedBy: "text", ...sourced(leaves) } as const;
}

/** The members of a policy, without those whose form depends on what they hold. */
export function policyFields(
  leaves: Leaves,
): Fields<Omit<StipendPolicy, "concurrency" | "partMonth" | "words" | "documents" | "versions">> {
  const source = sourced(leaves);
  return {
    code: text,
    document: text,
    status: { type: ["enacted", "directive", "planned", "dropped"], required: true },
    territory: text,
    keptAfterMerger: { record: source },
    frequency: { type: ["monthly", "quarterly", "yearly", "once"], absent: "monthly" },
    whenIdle: { record: { fromMonths: count, ...source } },
    afterPost: {
      record: {
        months: count,
        endedBy: { type: { list: postEnds }, required: true },
        endedWithin: {
          record: {
            firstDay: { type: leaves.day, required: true },
            lastDay: { type: leaves.day, required: true },
          },
        },
        ...source,
      },
    },
    headCountDay: { record: openPoint(leaves) },
    insured: "flag",
    countsForDues: "flag",
    includesContributions: "flag",
    taxable: "flag",
    rounding: { record: { mode: { type: ["down", "half-up", "up"], required: true }, unit: count, ...source } },
  };
}

/** The members of a version, likewise. */
export function versionFields(leaves: Leaves): Fields<Omit<PolicyVersion, "conditions" | "groups">> {
  const source = sourced(leaves);
  const cap = { groups: texts, atMost: { type: leaves.coefficient, required: true }, ...source } as const;
  return {
    firstDay: { type: leaves.day, required: true },
    lastDay: leaves.day,
    caps: { type: { list: { record: cap } }, absent: [] },
    extendedTo: { type: { list: "text" }, absent: [] },
    ...source,
  };
}

/** The members of a group, likewise. */
export function groupFields(leaves: Leaves): Fields<Omit<StipendGroup, "when" | "then">> {
  return { code: text, ...sourced(leaves) };
}

/** The members of each kind of condition, by the member that only this kind has. */
export function conditionFields(leaves: Leaves): Readonly<Record<string, Fields>> {
  const source = sourced(leaves);
  const operator: Field = { type: [">", ">=", "<", "<="], required: true };
  const counted: FieldType = { list: ["official", "probationary", "households", "badgeYears"] };
  const began: FieldType = { record: { firstDay: leaves.day, lastDay: leaves.day } };
  return {
    fact: { fact: { type: Object.keys(factWords), required: true }, oneOf: texts, ...source },
    sum: { sum: { type: counted, required: true }, operator, value: count, ...source },
    flag: { flag: { type: yesNoFacts, required: true }, ...source },
    paidUnder: { paidUnder: texts, ...source },
    postBegan: { postBegan: { type: began, required: true }, ...source },
    readings: openPoint(leaves),
  };
}

/** The members of the rule on several posts, by how they are paid. */
export function concurrencyFields(leaves: Leaves): Readonly<Record<string, Fields>> {
  const whole: Field = { type: ["highest", "first-listed"], absent: "highest" };
  const plain = { family: text, paid: text, ...sourced(leaves) };
  return {
    "highest-only": plain,
    "each-post-paid": plain,
    "share-of-further": { ...plain, whole, share: fraction, furtherPosts: "count" },
    "not-stated": { ...plain, ...openPoint(leaves) },
  };
}

/** The members of the rule on a time served in part, by the member that only this kind has. */
export function partMonthFields(leaves: Leaves): Readonly<Record<string, Fields>> {
  return { fullFrom: { fullFrom: count, below: fraction, ...sourced(leaves) }, readings: openPoint(leaves) };
}

/** The members of what belonging to a group amounts to, by its kind, without its rates. */
export const answerFields: Readonly<Record<GroupAnswer["kind"], Fields>> = {
  pays: { kind: text, payer: { type: payers, required: true } },
  "pays-nothing": { kind: text },
  undetermined: { kind: text, reason: text, decidedBy: "text" },
  "out-of-scope": { kind: text, reason: text },
};

/** The members of the most that an undetermined group could amount to, without its rate. */
export const mostFields: Fields<{ readonly payer: Payer }> = { payer: { type: payers, required: true } };

/** The members of a rate, by its kind. */
export function rateFields({ coefficient }: Leaves): Readonly<Record<StipendRate["kind"], Fields>> {
  const share = { kind: text, coefficient: { type: coefficient, required: true } } as const;
  return { "of-base-salary": share, "of-regional-wage": share, "of-salary": share, fixed: { kind: text, dong: count } };
}
