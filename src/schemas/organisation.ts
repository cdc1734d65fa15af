import * as z from "zod";
import {
  type Organisation,
  type OrganisationKind,
  type OrganisationSetting,
  organisationKinds,
  parseKind,
} from "../organisation/index.ts";
import { count, date, type Fault, flag, inOrder, orNull, text } from "./fields.ts";

const kinds = organisationKinds as unknown as [OrganisationKind, ...OrganisationKind[]];
const settings = ["residential", "agency", "public-service", "enterprise", "abroad"] as const satisfies [
  OrganisationSetting,
  ...OrganisationSetting[],
];

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
  z.enum(kinds),
);

export const organisationShape = z.strictObject({
  id: text,
  name: text,
  kind: organisationKind,
  parentId: orNull(text),
  parentSince: orNull(date),
  firstDay: orNull(date),
  lastDay: orNull(date),
  switchedOn: orNull(date),
  official: orNull(count),
  probationary: orNull(count),
  /** The stated total: held against the two counts at the door, and kept nowhere. */
  statedMembers: orNull(count),
  partyGroups: orNull(count),
  committeeMembers: orNull(count),
  standingMembers: orNull(count),
  setting: orNull(z.enum(settings)),
  armedForces: flag,
  delegatedPowers: orNull(flag),
  consents: orNull(z.array(consent)),
});

export const organisationSchema: z.ZodType<Organisation> = organisationShape
  .superRefine(inOrder)
  .superRefine(addsUp)
  .transform(({ statedMembers: _, ...organisation }) => organisation);

function addsUp(
  { official, probationary, statedMembers }: z.output<typeof organisationShape>,
  context: z.RefinementCtx,
): void {
  if (statedMembers === null || official === null || probationary === null) return;
  if (official + probationary === statedMembers) return;
  const params: Fault = {
    issue: "parts-do-not-add-up",
    remedy: "correct-the-counts",
    expected: `official + probationary = ${official} + ${probationary}`,
  };
  context.addIssue({ code: "custom", path: ["statedMembers"], params: { ...params } });
}
