import * as z from "zod";
import { type OrganisationKind, organisationKinds } from "../organisation/index.ts";
import type { PostHolder, WordFact } from "../stipend/index.ts";
import { coefficient, count, date, documentKey, flag, inOrder, orNull, ownRole, text } from "./fields.ts";

const kinds = organisationKinds as unknown as [OrganisationKind, ...OrganisationKind[]];

const namedRole = z.enum([
  "secretary",
  "deputy-secretary",
  "standing-committee-member",
  "committee-member",
  "alternate-member",
  "party-group-leader",
  "rapporteur",
  "badge-holder",
  "party-staff",
  "village-head",
  "front-head",
  "other-post",
  "unit",
]);
const role = z.union([namedRole, ownRole]);

const setting = z.enum(["village", "residential-group", "agency", "public-service", "enterprise", "other"]);
const autonomy = z.enum(["recurrent-and-investment", "recurrent", "partial", "budget-funded", "not-applicable"]);
const decidedLevel = z.enum(["district", "commune", "not-recorded"]);
const villageType = z.enum(["type-1", "type-2", "type-3"]);
const qualification = z.enum(["degree", "college", "intermediate", "none"]);

/** The facts of a post that are words. */
export const wordFacts = [
  "role",
  "kind",
  "parentKind",
  "setting",
  "autonomy",
  "decidedLevel",
  "villageType",
  "qualification",
] as const satisfies readonly WordFact[];

/** The words that a fact can be, and the check of one. */
interface Words {
  readonly options: readonly string[];
  readonly accepts: (word: string) => boolean;
}

/** The words that each fact of a post can be. */
export const wordsOf: Readonly<Record<WordFact, Words>> = {
  role: { options: [...namedRole.options, "own:…"], accepts: (word) => role.safeParse(word).success },
  kind: among(kinds),
  parentKind: among(kinds),
  setting: among(setting.options),
  autonomy: among(autonomy.options),
  decidedLevel: among(decidedLevel.options),
  villageType: among(villageType.options),
  qualification: among(qualification.options),
};

function among(options: readonly string[]): Words {
  return { options, accepts: (word) => options.includes(word) };
}

const pay = z.strictObject({
  from: z.enum(["state-budget", "social-insurance", "other"]),
  document: orNull(documentKey),
});

const paidOrganisation = z.strictObject({
  id: text,
  kind: orNull(z.enum(kinds)),
  parentKind: orNull(z.enum(kinds)),
  setting: orNull(setting),
  autonomy: orNull(autonomy),
  decidedLevel: orNull(decidedLevel),
  ownSeal: orNull(flag),
  armedForces: orNull(flag),
  securityKey: orNull(flag),
  borderOrIsland: orNull(flag),
  onceLargeVillage: orNull(flag),
  villageType: orNull(villageType),
  region: orNull(z.enum(["I", "II", "III", "IV"])),
  headCounts: z.array(z.strictObject({ on: date, official: orNull(count), probationary: orNull(count) })),
  householdCounts: z.array(z.strictObject({ on: date, households: orNull(count) })).default([]),
});

const post = z
  .strictObject({
    role: orNull(role),
    organisation: paidOrganisation,
    firstDay: date,
    lastDay: orNull(date),
    ended: orNull(z.enum(["reorganised", "moved", "term-over", "other"])),
    notPerformed: orNull(z.array(z.strictObject({ firstDay: date, lastDay: orNull(date) }).superRefine(inOrder))),
    pay: orNull(z.array(pay)),
    salary: orNull(z.strictObject({ grade: coefficient, leadership: coefficient, beyondFrame: coefficient })),
  })
  .superRefine(inOrder);

export const postHolderShape = z.strictObject({
  key: text,
  territory: orNull(text),
  posts: z.array(post),
  otherPay: orNull(z.array(pay)),
  badgeYears: orNull(count),
  healthInsured: orNull(flag),
  qualification: orNull(qualification),
});

export const postHolderSchema: z.ZodType<PostHolder> = postHolderShape;
