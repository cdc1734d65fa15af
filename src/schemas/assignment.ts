import * as z from "zod";
import type { Assignment, AssignmentTerms, Inspection, PlannedInspection, Visit } from "../organisation/index.ts";
import { beside, count, date, inOrder, opaqueKey, orNull, text } from "./fields.ts";
import { organisationKind } from "./organisation.ts";

export const assignmentShape = z.strictObject({
  followerKey: opaqueKey,
  organisationId: text,
  firstDay: date,
  lastDay: orNull(date),
});

export const assignmentSchema: z.ZodType<Assignment> = assignmentShape.superRefine(inOrder, beside);

export const assignmentTermsShape = z.strictObject({ kinds: z.array(organisationKind).min(1), mostPerMember: count });

export const assignmentTermsSchema: z.ZodType<AssignmentTerms> = assignmentTermsShape;

export const visitShape = z.strictObject({ followerKey: opaqueKey, organisationId: text, heldOn: date });

export const visitSchema: z.ZodType<Visit> = visitShape;

export const plannedInspectionShape = z.strictObject({ organisationId: text, dueBy: date });

export const plannedInspectionSchema: z.ZodType<PlannedInspection> = plannedInspectionShape;

export const inspectionShape = z.strictObject({ organisationId: text, heldOn: date });

export const inspectionSchema: z.ZodType<Inspection> = inspectionShape;
