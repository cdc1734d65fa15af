import * as z from "zod";
import type { MembersByStatus } from "../organisation/index.ts";
import { count, date, orNull, text } from "./fields.ts";

export const membersByStatusShape = z.strictObject({
  organisationId: text,
  switchedOn: orNull(date),
  countedOn: orNull(date),
  officialHere: orNull(count),
  officialAway: orNull(count),
  officialExempt: orNull(count),
  officialTemporarilyExempt: orNull(count),
  officialSuspended: orNull(count),
  probationaryHere: orNull(count),
  probationaryUndecided: orNull(count),
  probationaryAway: orNull(count),
  officialGuests: orNull(count),
  probationaryGuests: orNull(count),
  residenceContacts: orNull(count),
});

export const membersByStatusSchema: z.ZodType<MembersByStatus> = membersByStatusShape;
