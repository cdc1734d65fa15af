import * as z from "zod";
import { readingCodes } from "../outcome/index.ts";
import type { StipendPolicy } from "../stipend/index.ts";
import {
  beside,
  coefficient,
  count,
  date,
  documentKey,
  type Fault,
  flag,
  inOrder,
  orNull,
  share,
  text,
} from "./fields.ts";
import { wordFacts, wordsOf } from "./stipend.ts";

const evidence = z.enum(["official-text", "corroborated", "single-source", "unverified"]);
const sourced = {
  citation: z.strictObject({ document: documentKey, provision: text }),
  evidence,
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

/** A misspelt word would never hold of anybody, so that each fact is held to its own words. */
const wordCondition = z
  .strictObject({ fact: z.enum(wordFacts), oneOf: z.array(text).min(1), ...sourced })
  .superRefine(({ fact, oneOf }, context) => {
    const { options, accepts } = wordsOf[fact];
    for (const [place, one] of oneOf.entries()) {
      if (accepts(one)) continue;
      const params: Fault = { issue: "not-listed", remedy: "choose-from-list", expected: options.join(", ") };
      context.addIssue({ code: "custom", path: ["oneOf", place], params: { ...params } });
    }
  });

const condition = z.union([
  wordCondition,
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
  z.strictObject({
    postBegan: z.strictObject({ firstDay: orNull(date), lastDay: orNull(date) }).superRefine(inOrder, beside),
    ...sourced,
  }),
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
const payer = z.enum([
  "party-organisation",
  "provincial-budget",
  "commune-budget",
  "central-budget",
  "own-unit",
  "not-stated",
]);
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
    extendedTo: z.array(text).default([]),
    ...sourced,
  })
  .superRefine(inOrder, beside);

const concurrency = z.discriminatedUnion("paid", [
  z.strictObject({ family: text, paid: z.enum(["highest-only", "each-post-paid"]), ...sourced }),
  z.strictObject({
    family: text,
    paid: z.literal("share-of-further"),
    whole: z.enum(["highest", "first-listed"]).default("highest"),
    share,
    furtherPosts: orNull(count),
    ...sourced,
  }),
  z.strictObject({ family: text, paid: z.literal("not-stated"), readings, decidedBy, ...sourced }),
]);

const label = z.strictObject({ vi: text, en: orNull(text) });
const labels = z.record(text, label).default({});
const words = z.strictObject({ name: label, groups: labels, conditions: labels, codes: labels });

const months = z.int().positive();
const status = z.enum(["enacted", "directive", "planned", "dropped"]);
const registered = z.strictObject({
  key: documentKey,
  number: text,
  title: text,
  issuer: z.enum([
    "party-congress",
    "central-committee",
    "politburo",
    "secretariat",
    "central-organisation-commission",
    "central-party-office",
    "central-commissions",
    "national-assembly",
    "national-assembly-standing-committee",
    "government",
    "ministry",
    "provincial-party-committee",
    "provincial-people-council",
    "provincial-people-committee",
    "local-party-committee",
  ]),
  issuedOn: date,
  inForceFrom: orNull(date),
  lastDay: orNull(date),
  status,
  replacedBy: orNull(documentKey),
  evidence,
  verifiedOn: date,
});

export const stipendPolicyShape = z.strictObject({
  code: text,
  document: documentKey,
  status,
  territory: text,
  keptAfterMerger: orNull(z.strictObject(sourced)),
  concurrency,
  frequency: z.enum(["monthly", "quarterly", "yearly", "once"]).default("monthly"),
  partMonth: z.union([openPoint, z.strictObject({ fullFrom: count, below: share, ...sourced })]),
  whenIdle: orNull(z.strictObject({ fromMonths: months, ...sourced })),
  afterPost: orNull(
    z.strictObject({
      months,
      endedBy: z.array(z.enum(["reorganised", "moved", "term-over", "other"])).min(1),
      endedWithin: orNull(z.strictObject({ firstDay: date, lastDay: date })),
      ...sourced,
    }),
  ),
  headCountDay: orNull(openPoint),
  insured: orNull(flag),
  countsForDues: orNull(flag),
  includesContributions: orNull(flag),
  taxable: orNull(flag),
  rounding: orNull(z.strictObject({ mode: z.enum(["down", "half-up", "up"]), unit: z.int().positive(), ...sourced })),
  words: orNull(words),
  documents: z.array(registered).default([]),
  versions: z.array(version).min(1),
});

// The requirement is recursive and the list of versions is not empty: both are more than zod's types can say.
export const stipendPolicySchema = stipendPolicyShape as unknown as z.ZodType<StipendPolicy>;
