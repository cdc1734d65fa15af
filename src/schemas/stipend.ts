import * as z from "zod";
import { autonomies, decidedLevels, organisationKinds, settings, villageTypes } from "../organisation/index.ts";
import type { Holder, PaidOrganisation, WordFact } from "../stipend/index.ts";
import {
  beside,
  coefficient,
  count,
  date,
  documentKey,
  flag,
  inOrder,
  opaqueKey,
  orNull,
  ownRole,
  text,
} from "./fields.ts";
import { circumstances, organisationCounts, organisationKind } from "./organisation.ts";

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
  "party-contract-staff",
  "inspection-staff",
  "village-head",
  "front-head",
  "other-post",
  "unit",
]);
const role = z.union([namedRole, ownRole]);
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
  kind: among(organisationKinds),
  parentKind: among(organisationKinds),
  setting: among(settings),
  autonomy: among(autonomies),
  decidedLevel: among(decidedLevels),
  villageType: among(villageTypes),
  qualification: among(qualification.options),
};

function among(options: readonly string[]): Words {
  return { options, accepts: (word) => options.includes(word) };
}

const pay = z.strictObject({
  from: z.enum(["state-budget", "social-insurance", "other"]),
  document: orNull(documentKey),
});

const { setting, autonomy, decidedLevel, ownSeal, securityKey, borderOrIsland, onceLargeVillage, villageType, region } =
  circumstances;

export const paidOrganisationShape = z.strictObject({
  id: text,
  kind: orNull(organisationKind),
  parentKind: orNull(organisationKind),
  setting,
  autonomy,
  decidedLevel,
  ownSeal,
  armedForces: orNull(flag),
  securityKey,
  borderOrIsland,
  onceLargeVillage,
  villageType,
  region,
  counts: organisationCounts,
});

const paidOrganisation: z.ZodType<PaidOrganisation> = paidOrganisationShape;

const none = "0" as const;

const post = z
  .strictObject({
    organisation: paidOrganisation,
    role: orNull(role),
    firstDay: date,
    lastDay: orNull(date),
    ended: orNull(z.enum(["reorganised", "moved", "term-over", "other"])),
    notPerformed: orNull(
      z.array(z.strictObject({ firstDay: date, lastDay: orNull(date) }).superRefine(inOrder, beside)),
    ),
    pay: orNull(z.array(pay)),
    salary: orNull(
      z.strictObject({
        grade: coefficient,
        leadership: coefficient.default(none),
        beyondFrame: coefficient.default(none),
      }),
    ),
  })
  .superRefine(inOrder, beside);

export const holderShape = z.strictObject({
  key: opaqueKey,
  territory: orNull(text),
  posts: z.array(post),
  otherPay: orNull(z.array(pay)),
  badgeYears: orNull(count),
  healthInsured: orNull(flag),
  qualification: orNull(qualification),
});

export const holderSchema: z.ZodType<Holder> = holderShape;
