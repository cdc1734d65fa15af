import * as z from "zod";
import { type OrganisationKind, organisationKinds, type PostHolder } from "../index.ts";
import { coefficient, count, date, documentKey, flag, inOrder, orNull, text } from "./fields.ts";

const kinds = organisationKinds as unknown as [OrganisationKind, ...OrganisationKind[]];

const pay = z.strictObject({
  from: z.enum(["state-budget", "social-insurance", "other"]),
  document: orNull(documentKey),
});

const paidOrganisation = z.strictObject({
  id: text,
  kind: orNull(z.enum(kinds)),
  parentKind: orNull(z.enum(kinds)),
  setting: orNull(z.enum(["village", "residential-group", "agency", "public-service", "enterprise", "other"])),
  autonomy: orNull(z.enum(["recurrent-and-investment", "recurrent", "partial", "budget-funded", "not-applicable"])),
  decidedLevel: orNull(z.enum(["district", "commune", "not-recorded"])),
  ownSeal: orNull(flag),
  armedForces: orNull(flag),
  securityKey: orNull(flag),
  borderOrIsland: orNull(flag),
  onceLargeVillage: orNull(flag),
  villageType: orNull(z.enum(["type-1", "type-2", "type-3"])),
  region: orNull(z.enum(["I", "II", "III", "IV"])),
  headCounts: z.array(z.strictObject({ on: date, official: orNull(count), probationary: orNull(count) })),
  householdCounts: z.array(z.strictObject({ on: date, households: orNull(count) })).default([]),
});

const ownRole = z.string().regex(/^own:[a-z0-9]+(-[a-z0-9]+)*$/) as unknown as z.ZodType<
  `own:${string}`,
  `own:${string}`
>;

const role = z.union([
  z.enum([
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
  ]),
  ownRole,
]);

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
  qualification: orNull(z.enum(["degree", "college", "intermediate", "none"])),
});

export const postHolderSchema: z.ZodType<PostHolder> = postHolderShape;
