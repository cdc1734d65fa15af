import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { MeetingBranch, ScoreSheet } from "../../src/meeting/index.ts";
import type * as organisation from "../../src/organisation/index.ts";
import type * as rating from "../../src/rating/index.ts";
import type * as register from "../../src/register/index.ts";
import type * as meeting from "../../src/schemas/meeting.ts";
import type { organisationShape } from "../../src/schemas/organisation.ts";
import type * as years from "../../src/schemas/rating.ts";
import type * as results from "../../src/schemas/review.ts";
import type { holderShape, paidOrganisationShape } from "../../src/schemas/stipend.ts";
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
  });

  it("of meetings and stipends", () => {
    expectTypeOf<Same<typeof meeting.meetingBranchShape, MeetingBranch>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof meeting.scoreSheetSchema, ScoreSheet>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof holderShape, Holder>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof paidOrganisationShape, PaidOrganisation>>().toEqualTypeOf<true>();
  });

  it("of ratings and results", () => {
    expectTypeOf<Same<typeof years.ratedSubjectShape, rating.RatedSubject>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof results.organisationRatingShape, register.OrganisationRating>>().toEqualTypeOf<true>();
    expectTypeOf<Same<typeof results.memberRatingsShape, register.MemberRatings>>().toEqualTypeOf<true>();
  });
});
