import { describe, expect, it } from "vitest";
import {
  mergeRatingSummaries,
  type RatedSubject,
  type RatingDecision,
  type RecordedDuty,
  ratingShare,
  summariseRatings,
  summaryOfCounts,
} from "../../../src/rating/index.ts";
import { member } from "../../kit/rating-facts.ts";

const decided = (name: RatingDecision["class"]): RatedSubject => ({
  duty: "to-be-rated",
  facts: null,
  decision: { class: name, decidedBy: "commune-01", decidedOn: "2025-12-20" },
});
const apart = (duty: RecordedDuty): RatedSubject => ({ duty, facts: null, decision: null });

describe("summariseRatings", () => {
  it("counts everyone once: rated, exempt, or not rated for a reason", () => {
    const subjects = [
      decided("excellent"),
      decided("good"),
      decided("completed"),
      decided("not-completed"),
      { ...apart("to-be-rated"), facts: member },
      { ...apart("to-be-rated"), facts: { ...member, beyond: 0 } },
      apart("to-be-rated"),
      apart("exempt"),
      apart("newly-admitted"),
      apart("suspended"),
    ];
    const summary = summariseRatings(subjects, "2025-12-31", { kind: "member" });
    expect(summary).toMatchObject({
      rated: 5,
      goodOrBetter: 3,
      classes: { excellent: 2, good: 1, completed: 1, "not-completed": 1 },
      exempt: 1,
      notRated: { "newly-admitted": 1, suspended: 1, "class-open": 2 },
      isTooSmallToShow: false,
    });
    expect(ratingShare(summary, { of: "rated", base: "everyone" })).toMatchObject({ part: 5, whole: 10 });
    expect(summariseRatings(subjects, "2025-12-31", { kind: "member", readings: ["band-as-floor"] }).goodOrBetter).toBe(
      4,
    );
  });

  it("takes a stream", () => {
    function* stream(): Generator<RatedSubject> {
      yield decided("good");
      yield apart("exempt");
    }
    expect(summariseRatings(stream(), "2025-12-31", { kind: "leader" })).toMatchObject({ rated: 1, exempt: 1 });
  });

  it.each([
    ["member", 4, true],
    ["member", 5, false],
    ["leader", 4, true],
    ["organisation", 1, false],
    ["leading-collective", 1, false],
  ] as const)("marks %s groups of %d: too small is %s", (kind, good, expected) => {
    expect(summaryOfCounts({ kind, classes: { good } }).isTooSmallToShow).toBe(expected);
  });
});

describe("mergeRatingSummaries", () => {
  it("adds counts of every sort", () => {
    const one = summaryOfCounts({ kind: "member", classes: { good: 3, "qualified-good": 1 }, exempt: 1 });
    const other = summaryOfCounts({ kind: "member", classes: { good: 2 }, notRated: { suspended: 1 } });
    expect(mergeRatingSummaries([one, other])).toEqual(
      summaryOfCounts({
        kind: "member",
        classes: { good: 5, "qualified-good": 1 },
        exempt: 1,
        notRated: { suspended: 1 },
      }),
    );
  });

  it("refuses nothing at all, and kinds that do not add up", () => {
    const one = summaryOfCounts({ kind: "member", classes: {} });
    const other = summaryOfCounts({ kind: "organisation", classes: {} });
    expect(() => mergeRatingSummaries([])).toThrow("there is no summary; give at least one");
    expect(() => mergeRatingSummaries([one, other])).toThrow("the summaries count member and organisation");
  });
});
