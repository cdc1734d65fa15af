import * as z from "zod";
import type { MemberRatings, OrganisationRating, TaskResult } from "../register/index.ts";
import { beside, count, date, inOrder, text } from "./fields.ts";
import { ratedSubjectShape, ratingCountsShape } from "./rating.ts";

export const organisationRatingShape = z.strictObject({
  organisationId: text,
  firstDay: date,
  lastDay: date,
  subject: ratedSubjectShape,
});

export const organisationRatingSchema: z.ZodType<OrganisationRating> = organisationRatingShape.superRefine(
  inOrder,
  beside,
);

export const memberRatingsShape = z.strictObject({
  organisationId: text,
  firstDay: date,
  lastDay: date,
  counts: ratingCountsShape,
});

export const memberRatingsSchema: z.ZodType<MemberRatings> = memberRatingsShape.superRefine(inOrder, beside);

export const taskResultShape = z.strictObject({ code: text, organisationId: text, on: date, count });

export const taskResultSchema: z.ZodType<TaskResult> = taskResultShape;
