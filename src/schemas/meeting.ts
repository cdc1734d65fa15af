import * as z from "zod";
import {
  type BranchSession,
  branchSessionFields,
  type MeetingBranch,
  type ScoreSheet,
  sessionFaults,
} from "../meeting/index.ts";
import {
  beside,
  count,
  date,
  documentKey,
  type Fault,
  flag,
  inOrder,
  inOrderOfDays,
  orNull,
  share,
  text,
} from "./fields.ts";
import { schemaOf } from "./of-fields.ts";

/** A session, held against itself as the register and `checkSessions` hold it. */
export const branchSessionSchema: z.ZodType<BranchSession> = schemaOf(branchSessionFields).superRefine(
  (session, context) => {
    for (const { code, path, expected, remedy } of sessionFaults(session)) {
      const params: Fault = { issue: code, remedy, expected };
      context.addIssue({ code: "custom", path: [...path], params: { ...params } });
    }
  },
  // What is of no type cannot be held against anything.
  { when: ({ issues }) => issues.length === 0 },
);

const operator = z.enum([">", ">=", "<", "<="]);
const ratedClass = z.enum(["good", "fair", "average", "poor"]);
const points = z.number().nonnegative();
const sourced = {
  citation: z.strictObject({ document: documentKey, provision: text }),
  evidence: z.enum(["official-text", "corroborated", "single-source", "unverified"]),
  verifiedOn: date,
};
const scorePart = z.strictObject({ code: text, maximum: points });
const bound = z.strictObject({ ...sourced, operator, value: count });
const shareOf = z.strictObject({ ...sourced, operator, share, ofNothing: z.enum(["met", "not-met", "unknown"]) });

const minutesByKind = z.strictObject({ regular: orNull(bound), thematic: orNull(bound), combined: orNull(bound) });

const noMinutes = { regular: null, thematic: null, combined: null };

/** In a law table a bound that does not apply is `undefined`, which JSON has no word for. */
const partyGroupLaw = z
  .strictObject({
    hasGroups: bound,
    enoughMembers: orNull(bound),
    withinYearlyCap: orNull(bound),
    approved: z.strictObject(sourced),
  })
  .transform(({ enoughMembers, withinYearlyCap, ...law }) => ({
    ...law,
    enoughMembers: enoughMembers ?? undefined,
    withinYearlyCap: withinYearlyCap ?? undefined,
  }));

const localRules = z
  .strictObject({
    firstDay: date,
    lastDay: orNull(date),
    minutes: minutesByKind.default(noMinutes),
    smallBranchMinutes: orNull(minutesByKind),
    partyGroups: orNull(partyGroupLaw),
  })
  .superRefine(inOrder, beside);

const period = z.strictObject({ firstDay: date, lastDay: date }).superRefine(inOrder, beside);

export const meetingBranchShape = z.strictObject({
  id: text,
  kind: z.enum(["branch", "grassroots-branch"]),
  firstDay: orNull(date),
  lastDay: orNull(date),
  localRules: z.array(localRules).superRefine(inOrderOfDays("localRules", "firstDay"), beside).default([]),
  completeIn: orNull(z.array(period).superRefine(inOrderOfDays("completeIn", "firstDay"), beside)),
});

export const meetingBranchSchema: z.ZodType<MeetingBranch> = meetingBranchShape.superRefine(inOrder, beside);

const limit = z.strictObject({ part: count, whole: z.int().positive(), plus: z.int().default(0), included: flag });
const grade = z.strictObject({ marks: points, from: orNull(limit), to: orNull(limit) });
/** A scale without a source of its own has that of its sheet. */
const scale = z.strictObject({
  code: text,
  ...z.strictObject(sourced).partial().shape,
  lowestGradeWhen: orNull(bound),
  grades: z.array(grade),
});
const move = z.strictObject({ from: text, to: text });

export const scoreSheetShape = z.strictObject({
  ...sourced,
  code: text,
  firstDay: date,
  lastDay: orNull(date),
  total: points,
  items: orNull(z.array(z.strictObject({ code: text, maximum: points, parts: z.array(scorePart).default([]) }))),
  scales: z.array(scale).default([]),
  moves: z.array(move).default([]),
  bands: z.array(z.strictObject({ class: orNull(ratedClass), from: points, below: orNull(points) })),
  gate: orNull(z.strictObject({ class: ratedClass, fullMarks: z.array(text), instead: ratedClass })),
  year: orNull(z.strictObject({ allAtLeastFair: shareOf, enoughGood: bound, noneMissing: bound })),
});

export const scoreSheetSchema: z.ZodType<ScoreSheet> = scoreSheetShape
  .superRefine(inOrder, beside)
  .transform((sheet) => {
    const scales = sheet.scales.map((one) => ({
      ...one,
      citation: one.citation ?? sheet.citation,
      evidence: one.evidence ?? sheet.evidence,
      verifiedOn: one.verifiedOn ?? sheet.verifiedOn,
    }));
    return { ...sheet, scales };
  });
