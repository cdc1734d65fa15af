import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { BranchSession, MeetingBranch, ScoreSheet, ThematicTopic } from "../../src/meeting/index.ts";
import type * as organisation from "../../src/organisation/index.ts";
import type * as rating from "../../src/rating/index.ts";
import type * as register from "../../src/register/index.ts";
import type * as assignment from "../../src/schemas/assignment.ts";
import type { leadingBodyShape } from "../../src/schemas/leading-body.ts";
import type * as meeting from "../../src/schemas/meeting.ts";
import type { membersByStatusShape } from "../../src/schemas/members-by-status.ts";
import type { organisationShape } from "../../src/schemas/organisation.ts";
import type * as years from "../../src/schemas/rating.ts";
import type * as results from "../../src/schemas/review.ts";
import type { holderShape, paidOrganisationShape } from "../../src/schemas/stipend.ts";
import type { congressShape } from "../../src/schemas/structure-change.ts";
import type { termShape } from "../../src/schemas/term.ts";
import type { Holder, PaidOrganisation } from "../../src/stipend/index.ts";

type Plain = string | number | boolean | null | undefined;
type Deep<Value> = Value extends Plain
  ? Value
  : Value extends readonly (infer One)[]
    ? readonly Deep<One>[]
    : { readonly [Key in keyof Value]: Deep<Value[Key]> };

/** What is read by a shape and a record are the same: each can stand where the other is wanted, words and all. */
type Same<Shape extends z.ZodType, Value> = [Deep<z.output<Shape>>] extends [Deep<Value>]
  ? [Deep<Value>] extends [Deep<z.output<Shape>>]
    ? true
    : "the record may be more than the schema reads"
  : "the schema reads more than the record may be";

describe("what a schema reads is of the type of its record, no wider and no narrower", () => {
  it("of structure", () => {
    expectTypeOf<Same<typeof organisationShape, organisation.Organisation>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof congressShape, organisation.Congress>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof termShape, organisation.Term>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof leadingBodyShape, organisation.LeadingBody>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof membersByStatusShape, organisation.MembersByStatus>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof assignment.assignmentShape, organisation.Assignment>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof assignment.assignmentTermsShape, organisation.AssignmentTerms>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof assignment.visitShape, organisation.Visit>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<typeof assignment.plannedInspectionShape, organisation.PlannedInspection>
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof assignment.inspectionShape, organisation.Inspection>>().toEqualTypeOf<true>();
  });

  it("of meetings and stipends", () => {
    expectTypeOf<Same<typeof meeting.branchSessionShape, BranchSession>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof meeting.meetingBranchShape, MeetingBranch>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof meeting.thematicTopicShape, ThematicTopic>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof meeting.scoreSheetSchema, ScoreSheet>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof holderShape, Holder>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof paidOrganisationShape, PaidOrganisation>>().toEqualTypeOf<true>();
  });

  it("of ratings and results", () => {
    expectTypeOf<Same<typeof years.memberYearShape, rating.MemberYear>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.leaderYearShape, rating.LeaderYear>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.collectiveYearShape, rating.CollectiveYear>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.organisationYearShape, rating.OrganisationYear>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.memberDutyShape, rating.MemberDuty>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.bodyDutyShape, rating.BodyDuty>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.disciplineEventShape, rating.DisciplineEvent>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof years.ratedSubjectShape, rating.RatedSubject>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof results.organisationRatingShape, register.OrganisationRating>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof results.memberRatingsShape, register.MemberRatings>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof results.taskResultShape, register.TaskResult>>().toEqualTypeOf<true>();
  });
});
