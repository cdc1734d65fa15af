import * as z from "zod";
import type { MemberRatings, OrganisationRating } from "../register/index.ts";
import { beside, date, inOrder, text } from "./fields.ts";
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
