import * as z from "zod";
import type { LeadingBody } from "../organisation/index.ts";
import { atMost, count, date, flag, orNull, text } from "./fields.ts";
import { organisationKind } from "./organisation.ts";

export const leadingBodyShape = z.strictObject({
  organisationId: text,
  kind: organisationKind,
  switchedOn: orNull(date),
  members: orNull(count),
  standingMembers: orNull(count),
  deputies: orNull(count),
  deputyFromCommittee: orNull(flag),
  leadersFromStanding: orNull(flag),
  hasInspectionCommission: orNull(flag),
  formedFrom: orNull(count),
  newlyFormed: orNull(flag),
  politburoDecided: orNull(flag),
  setByCongress: orNull(count),
  appointedBeyond: orNull(count),
  elected: orNull(count),
  movedAtOnce: orNull(count),
});

export const leadingBodySchema: z.ZodType<LeadingBody> = leadingBodyShape.superRefine(
  atMost([
    ["standingMembers", "members"],
    ["movedAtOnce", "elected"],
  ] as const),
);
