import type * as z from "zod";
import { type Term, termFields } from "../organisation/index.ts";
import { beside, notBefore } from "./fields.ts";
import { schemaOf } from "./of-fields.ts";

export const termSchema: z.ZodType<Term> = schemaOf(termFields)
  .superRefine(notBefore("startedOn", "endSet"), beside)
  .superRefine(notBefore("startedOn", "parentEndsOn"), beside);
