import * as z from "zod";
import type { Fields } from "../facts/index.ts";
import {
  collectiveYearFields,
  type DisciplineEvent,
  disciplineEventFields,
  leaderYearFields,
  memberYearFields,
  notRatedReasons,
  organisationYearFields,
  type RatingFacts,
  ratedKinds,
  ratingDecisionFields,
  recordedClasses,
  recordedDuties,
} from "../rating/index.ts";
import { isCalendarDate } from "../time/index.ts";
import { beside, count, type Fault, orNull, wordOf } from "./fields.ts";
import { schemaOf } from "./of-fields.ts";

const years = [memberYearFields, leaderYearFields, collectiveYearFields, organisationYearFields].map((fields) =>
  schemaOf(fields as Fields<object>),
);

const facts = z.discriminatedUnion("subject", years as never) as unknown as z.ZodType<RatingFacts>;

export const ratedSubjectShape = z.strictObject({
  duty: wordOf(recordedDuties).default("to-be-rated"),
  facts: orNull(facts),
  decision: orNull(schemaOf(ratingDecisionFields)),
});

export const disciplineEventSchema: z.ZodType<DisciplineEvent> = schemaOf(disciplineEventFields).superRefine(
  ({ violatedOn, decidedOn }, context) => {
    if (!isCalendarDate(violatedOn) || !isCalendarDate(decidedOn) || violatedOn <= decidedOn) return;
    const params: Fault = {
      issue: "ends-before-it-begins",
      remedy: "correct-the-dates",
      expected: `<= ${decidedOn}`,
    };
    context.addIssue({ code: "custom", path: ["violatedOn"], params: { ...params } });
  },
  beside,
);

export const ratingCountsShape = z.strictObject({
  kind: wordOf(ratedKinds),
  classes: z.partialRecord(wordOf(recordedClasses), count),
  exempt: count.default(0),
  notRated: z.partialRecord(wordOf(notRatedReasons), count).default({}),
});
