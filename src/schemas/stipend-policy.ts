import * as z from "zod";
import { readingCodes, type StipendPolicy } from "../index.ts";
import { coefficient, count, date, documentKey, flag, inOrder, orNull, share, text } from "./fields.ts";

const sourced = {
  citation: z.strictObject({ document: documentKey, provision: text }),
  evidence: z.enum(["official-text", "corroborated", "single-source", "unverified"]),
  verifiedOn: date,
};

const decidedBy = orNull(
  z.enum([
    "people-council",
    "provincial-committee",
    "grassroots-committee",
    "central-organisation-commission",
    "secretariat",
    "payer",
    "caller",
  ]),
);
const reason = z.enum([
  "amount-not-set",
  "instrument-not-recorded",
  "approval-not-recorded",
  "text-silent",
  "text-not-read",
  "discretion",
  "no-rule-known",
  "armed-forces",
]);
const readings = z.strictObject({ met: z.enum(readingCodes), notMet: z.enum(readingCodes) });
const openPoint = z.strictObject({ readings, decidedBy, ...sourced });

const condition = z.union([
  z.strictObject({
    fact: z.enum(["role", "kind", "parentKind", "setting", "autonomy", "decidedLevel", "villageType"]),
    oneOf: z.array(text).min(1),
    ...sourced,
  }),
  z.strictObject({
    sum: z.array(z.enum(["official", "probationary", "households", "badgeYears"])).min(1),
    operator: z.enum([">", ">=", "<", "<="]),
    value: count,
    ...sourced,
  }),
  z.strictObject({
    flag: z.enum([
      "ownSeal",
      "armedForces",
      "paidForPost",
      "paidFromBudget",
      "regularBenefit",
      "securityKey",
      "borderOrIsland",
      "onceLargeVillage",
      "healthInsured",
    ]),
    ...sourced,
  }),
  z.strictObject({ paidUnder: z.array(documentKey).min(1), ...sourced }),
  openPoint,
]);

const requirement: z.ZodType<unknown> = z.union([
  text,
  z.strictObject({ all: z.array(z.lazy(() => requirement)).min(1) }),
  z.strictObject({ any: z.array(z.lazy(() => requirement)).min(1) }),
  z.strictObject({ not: z.lazy(() => requirement) }),
]);

const rate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["of-base-salary", "of-regional-wage", "of-salary"]), coefficient }),
  z.strictObject({ kind: z.literal("fixed"), dong: count }),
]);
const payer = z.enum(["party-organisation", "provincial-budget", "commune-budget", "own-unit", "not-stated"]);
const answer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pays"), rate, payer }),
  z.strictObject({ kind: z.literal("pays-nothing") }),
  z.strictObject({
    kind: z.literal("undetermined"),
    reason,
    decidedBy,
    atMost: orNull(z.strictObject({ rate, payer })),
  }),
  z.strictObject({ kind: z.literal("out-of-scope"), reason }),
]);

const version = z
  .strictObject({
    firstDay: date,
    lastDay: orNull(date),
    conditions: z.record(text, condition),
    groups: z.array(z.strictObject({ code: text, when: requirement, then: answer, ...sourced })).min(1),
    caps: z.array(z.strictObject({ groups: z.array(text).min(1), atMost: coefficient, ...sourced })).default([]),
    ...sourced,
  })
  .superRefine(inOrder);

const concurrency = z.discriminatedUnion("paid", [
  z.strictObject({ family: text, paid: z.enum(["highest-only", "each-post-paid"]), ...sourced }),
  z.strictObject({
    family: text,
    paid: z.literal("share-of-further"),
    share,
    furtherPosts: orNull(count),
    ...sourced,
  }),
  z.strictObject({ family: text, paid: z.literal("not-stated"), readings, decidedBy, ...sourced }),
]);

export const stipendPolicyShape = z.strictObject({
  code: text,
  document: documentKey,
  status: z.enum(["enacted", "directive", "planned", "dropped"]),
  territory: text,
  keptAfterMerger: orNull(z.strictObject(sourced)),
  concurrency,
  partMonth: z.union([openPoint, z.strictObject({ fullFrom: count, below: share, ...sourced })]),
  headCountDay: orNull(openPoint),
  insured: orNull(flag),
  countsForDues: orNull(flag),
  rounding: orNull(z.enum(["down-to-dong", "half-up-to-dong", "up-to-dong"])),
  versions: z.array(version).min(1),
});

// The requirement is recursive and the list of versions is not empty: both are more than zod's types can say.
export const stipendPolicySchema = stipendPolicyShape as unknown as z.ZodType<StipendPolicy>;
