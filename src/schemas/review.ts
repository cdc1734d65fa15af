import * as z from "zod";
import type { MemberRatings, OrganisationRating, TaskResult } from "../register/index.ts";
import { count, date, inOrder, text } from "./fields.ts";
import { ratedSubjectShape, ratingCountsShape } from "./rating.ts";

export const organisationRatingShape = z.strictObject({
  organisationId: text,
  firstDay: date,
  lastDay: date,
  subject: ratedSubjectShape,
});

export const organisationRatingSchema: z.ZodType<OrganisationRating> = organisationRatingShape.superRefine(inOrder);

export const memberRatingsShape = z.strictObject({
  organisationId: text,
  firstDay: date,
  lastDay: date,
  counts: ratingCountsShape,
});

export const memberRatingsSchema: z.ZodType<MemberRatings> = memberRatingsShape.superRefine(inOrder);

export const taskResultShape = z.strictObject({ code: text, organisationId: text, on: date, count });

export const taskResultSchema: z.ZodType<TaskResult> = taskResultShape;
