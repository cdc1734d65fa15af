import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessClass,
  judgeClass,
  organisationYear,
  type RatingClass,
  ratingClasses,
} from "../../../src/rating/index.ts";
import { mergeRatedSummaries, type RatedSummary, ratingIn, redoAfter } from "../../../src/review/rate-all/index.ts";
import { communeOf, decided, goodItself, rate, rowOf, type SubjectGiven, terms } from "./commune.ts";

const runs = { numRuns: 40 };
const someClass = fc.constantFrom<RatingClass>(...ratingClasses);
/** A branch that was decided, one with facts, good or not known, and one without a record. */
const subject: fc.Arbitrary<SubjectGiven | null> = fc.oneof(
  someClass.map((one) => decided(one)),
  fc.constantFrom<SubjectGiven | null>(
    { facts: organisationYear({ ...goodItself, form: "branch" }) },
    { facts: organisationYear({ ...goodItself, form: "branch", targetsReached: null }) },
    { duty: "newly-formed" },
    null,
  ),
);
const communes = fc.array(subject, { minLength: 1, maxLength: 5 });
const ratedOf = (below: readonly (SubjectGiven | null)[]) => rate(communeOf({ facts: goodItself }, below));

/** What a single question says of one body: on what its class rests, and which it is. */
function asked(one: SubjectGiven | null): readonly [string, string | null] {
  if (one === null) return ["no-record", null];
  if (one.duty !== undefined) return ["not-rated", null];
  if (one.decision != null) return ["decision", one.decision.class];
  return ["facts", one.facts == null ? null : (judgeClass(one.facts, terms.decidedOn).value ?? null)];
}

describe("the rating of a whole commune", () => {
  it("gives each body what a single question gives", () => {
    fc.assert(
      fc.property(communes, (below) => {
        const rated = ratedOf(below);
        const rows = below.map((_, index) => rowOf(rated, `b${index + 1}`));
        expect(rows.map((row) => [row?.basis, row?.class])).toEqual(below.map(asked));
        for (const [index, one] of below.entries()) {
          if (one?.facts == null) continue;
          expect(ratingIn(rated, `b${index + 1}`).outcome?.kind).toBe(assessClass(one.facts, terms.decidedOn).kind);
        }
      }),
      runs,
    );
  });

  it("leaves what a withdrawn decision is not said to touch as it was", () => {
    fc.assert(
      fc.property(communes, someClass, (below, one) => {
        const before = rate(communeOf({ facts: goodItself }, [decided(one), ...below]));
        const after = rate(communeOf({ facts: goodItself }, [{}, ...below]));
        const { organisations, groups } = redoAfter(before, "b1");
        expect(organisations).toEqual(["x1"]);
        expect(groups).toContain("x1 branch");
        for (const { organisationId } of before.organisations) {
          if (organisationId === "b1" || organisations.includes(organisationId)) continue;
          const [own, other] = [rowOf(before, organisationId), rowOf(after, organisationId)];
          // Whether "excellent" holds is a question of the group, which is said to be counted anew.
          expect([own?.basis, own?.class]).toEqual([other?.basis, other?.class]);
        }
      }),
      runs,
    );
  });
});

describe("summaries of communes", () => {
  const summaries = fc.array(
    communes.map((below) => ratedOf(below).summary),
    { minLength: 1, maxLength: 4 },
  );
  /** Points stand in the order in which they come up. */
  const unordered = ({ openPoints, ...sums }: RatedSummary) => ({
    ...sums,
    openPoints: [...openPoints].map((point) => JSON.stringify(point)).sort(),
  });

  it("merge to the same, whatever the order and whichever are merged first", () => {
    fc.assert(
      fc.property(summaries, fc.nat({ max: 3 }), (all, at) => {
        const whole = unordered(mergeRatedSummaries(all));
        expect(unordered(mergeRatedSummaries(all.toReversed()))).toEqual(whole);
        const [before, after] = [all.slice(0, at), all.slice(at)];
        const parts = [before, after].filter((part) => part.length > 0).map((part) => mergeRatedSummaries(part));
        expect(unordered(mergeRatedSummaries(parts))).toEqual(whole);
      }),
      runs,
    );
  });
});
