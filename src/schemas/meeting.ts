import * as z from "zod";
import type { BranchSession } from "../index.ts";
import { count, date, flag, month, orNull, text } from "./fields.ts";

export const branchSessionShape = z.strictObject({
  id: text,
  branchId: text,
  heldOn: date,
  prescribedOn: orNull(z.union([z.literal("none-prescribed"), date])),
  kind: z.enum(["regular", "thematic", "combined"]),
  form: z.enum(["plenary", "online", "party-groups"]),
  forMonth: orNull(month),
  minutes: orNull(count),
  roll: orNull(count),
  exempt: orNull(count),
  temporarilyExempt: orNull(count),
  suspended: orNull(count),
  specialDuty: orNull(count),
  awayOnTransfer: orNull(count),
  transfereesIn: orNull(count),
  present: orNull(count),
  absentWithoutReason: orNull(count),
  longestExcusedRun: orNull(count),
  absences: orNull(z.array(z.strictObject({ member: text, excused: flag }))),
  partyGroups: orNull(count),
  cannotMeet: orNull(count),
  approved: orNull(flag),
  prepared: orNull(flag),
  contentFull: orNull(flag),
  orderKept: orNull(flag),
  wellChaired: orNull(flag),
  manySpoke: orNull(flag),
  minutesKept: orNull(flag),
  principlesKept: orNull(flag),
  resultsLed: orNull(flag),
  rated: orNull(z.enum(["good", "fair", "average", "poor", "not-rated"])),
});

export const branchSessionSchema: z.ZodType<BranchSession> = branchSessionShape;
