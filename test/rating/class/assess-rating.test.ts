import { describe, expect, it } from "vitest";
import { assessRating, judgeRating, type RatedSubject, type RatingDecision } from "../../../src/rating/index.ts";
import { member } from "../../kit/rating-facts.ts";

const decision: RatingDecision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" };
const subject = (over: Partial<RatedSubject>): RatedSubject => ({
  duty: "to-be-rated",
  facts: null,
  decision: null,
  ...over,
});

describe("assessRating", () => {
  it("takes the recorded decision, and says so in a step", () => {
    const rating = assessRating(subject({ decision }), "2026-01-31");
    expect(rating).toMatchObject({
      basis: "decision",
      review: null,
      outcome: {
        kind: "assessed",
        value: "good",
        on: "2026-01-31",
        because: ["ratingDecision.recorded"],
        evidence: "corroborated",
      },
    });
  });

  it("takes the facts where no decision is recorded, or none was taken yet", () => {
    expect(assessRating(subject({ facts: member }), "2025-12-31")).toMatchObject({
      basis: "facts",
      outcome: { value: "excellent" },
    });
    expect(assessRating(subject({ facts: member, decision }), "2025-12-19")).toMatchObject({ basis: "facts" });
  });

  it("gives a review, and no overrule, where the facts point elsewhere", () => {
    const facts = { ...member, score: 49 };
    expect(assessRating(subject({ facts, decision }), "2026-01-31")).toMatchObject({
      outcome: { value: "good" },
      review: {
        code: "rating.facts-point-elsewhere",
        kind: "review",
        decided: "good",
        byFacts: { value: "not-completed", on: "2025-12-20" },
      },
    });
  });

  it.each([
    ["the same class", { ...member, score: 80 }],
    ["excellent, cut by the cap", member],
    ["no class", { ...member, score: null }],
    ["a class that the text leaves open", { ...member, beyond: 0 }],
  ])("gives no review when the facts give %s", (_, facts) => {
    expect(assessRating(subject({ facts, decision }), "2026-01-31").review).toBeNull();
  });

  it("keeps a decision from before the first rule-book, without a law", () => {
    const early: RatingDecision = { class: "clean-and-strong", decidedBy: "district-01", decidedOn: "2007-12-20" };
    expect(assessRating(subject({ decision: early }), "2008-01-31").outcome).toMatchObject({
      value: "clean-and-strong",
      steps: [],
    });
    expect(judgeRating(subject({ decision: early }), "2008-01-31")).toMatchObject({ citation: null });
  });

  it("asks for facts or a decision when there is neither", () => {
    expect(assessRating(subject({}), "2026-01-31").outcome).toMatchObject({ missing: ["facts", "decision"] });
    expect(judgeRating(subject({}), "2026-01-31").kind).toBe("insufficient-facts");
  });
});
