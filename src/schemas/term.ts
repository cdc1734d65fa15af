import * as z from "zod";
import type { Term } from "../organisation/index.ts";
import { beside, date, flag, notBefore, orNull } from "./fields.ts";
import { organisationKind } from "./organisation.ts";

export const termShape = z.strictObject({
  kind: organisationKind,
  switchedOn: orNull(date),
  startedOn: orNull(date),
  isFirst: orNull(flag),
  endSet: orNull(date),
  inPilot: orNull(flag),
  parentEndsOn: orNull(date),
});

export const termSchema: z.ZodType<Term> = termShape
  .superRefine(notBefore("startedOn", "endSet"), beside)
  .superRefine(notBefore("startedOn", "parentEndsOn"), beside);
