import * as z from "zod";
import { type Assignment, type AssignmentTerms, assignmentFields } from "../organisation/index.ts";
import { beside, count, inOrder } from "./fields.ts";
import { schemaOf } from "./of-fields.ts";
import { organisationKind } from "./organisation.ts";

export const assignmentSchema: z.ZodType<Assignment> = schemaOf(assignmentFields).superRefine(inOrder, beside);

/** Terms that want nothing followed are none. */
export const assignmentTermsShape = z.strictObject({ kinds: z.array(organisationKind).min(1), mostPerMember: count });

export const assignmentTermsSchema: z.ZodType<AssignmentTerms> = assignmentTermsShape;
