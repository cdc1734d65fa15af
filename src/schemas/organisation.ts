import * as z from "zod";
import {
  autonomies,
  type Consent,
  decidedLevels,
  type Organisation,
  type OrganisationCount,
  organisationKinds,
  parseKind,
  regions,
  settings,
  twoAnswers,
  villageTypes,
} from "../organisation/index.ts";
import { beside, count, date, type Fault, flag, inOrder, inOrderOfDays, orNull, text, wordOf } from "./fields.ts";

const consent = z.strictObject({
  subject: z.enum(["small-grassroots-organisation", "large-branch", "section", "under-grassroots-committee"]),
  giver: z.enum([
    "direct-superior-committee",
    "committee-two-levels-up",
    "grassroots-committee",
    "provincial-committee",
    "central-organisation-commission",
    "secretariat",
    "politburo",
    "central-committee",
  ]),
  answeredOn: orNull(date),
  answer: z.enum(["given", "refused"]),
});

/** The code of a kind, or its ASCII Vietnamese form. */
export const organisationKind = z.preprocess(
  (kind) => (typeof kind === "string" ? (parseKind(kind) ?? kind) : kind),
  wordOf(organisationKinds),
);

/** What is counted on a day. */
export const organisationCountShape = z.strictObject({
  on: date,
  official: orNull(count),
  probationary: orNull(count),
  partyGroups: orNull(count),
  committeeMembers: orNull(count),
  standingMembers: orNull(count),
  households: orNull(count),
  /** The stated total: held against the two counts on the way in, and kept nowhere. */
  statedMembers: orNull(count),
});

const organisationCount: z.ZodType<OrganisationCount> = organisationCountShape
  .superRefine(addsUp, beside)
  .transform(({ statedMembers: _, ...counted }) => counted);

/** What was counted of an organisation, in the order of the days; an empty list where the key is absent. */
export const organisationCounts = z
  .array(organisationCount)
  .superRefine(inOrderOfDays("counts", "on"), beside)
  .default([]);

/** What an organisation lives under: the facts that its views for the rooms share. */
export const circumstances = {
  setting: orNull(wordOf(settings)),
  autonomy: orNull(wordOf(autonomies)),
  ownSeal: orNull(flag),
  decidedLevel: orNull(wordOf(decidedLevels)),
  region: orNull(wordOf(regions)),
  territory: orNull(text),
  villageType: orNull(wordOf(villageTypes)),
  securityKey: orNull(flag),
  borderOrIsland: orNull(flag),
  onceLargeVillage: orNull(flag),
};

export const organisationShape = z.strictObject({
  id: text,
  name: text,
  kind: organisationKind,
  switchedOn: orNull(date),
  parentId: orNull(text),
  parentSince: orNull(date),
  firstDay: orNull(date),
  lastDay: orNull(date),
  ...circumstances,
  armedForces: flag,
  delegatedPowers: orNull(flag),
  consents: orNull(z.array(consent).superRefine(oneAnswer, beside)),
  counts: organisationCounts,
});

export const organisationSchema: z.ZodType<Organisation> = organisationShape.superRefine(inOrder, beside);

function addsUp(
  { official, probationary, statedMembers }: z.output<typeof organisationCountShape>,
  context: z.RefinementCtx,
): void {
  if (typeof statedMembers !== "number" || typeof official !== "number" || typeof probationary !== "number") return;
  if (official + probationary === statedMembers) return;
  const params: Fault = {
    issue: "parts-do-not-add-up",
    remedy: "correct-the-counts",
    expected: `official + probationary = ${official} + ${probationary}`,
  };
  context.addIssue({ code: "custom", path: ["statedMembers"], params: { ...params } });
}

/** Refuses two different answers of one body on one subject and day. */
function oneAnswer(consents: readonly Consent[], context: z.RefinementCtx): void {
  const two = Array.isArray(consents) ? twoAnswers(consents) : null;
  if (two === null) return;
  const [first, second] = two;
  const params: Fault = { issue: "duplicate-record", remedy: "keep-one-record", expected: `!= consents.${first}` };
  context.addIssue({ code: "custom", path: [second], params: { ...params } });
}
