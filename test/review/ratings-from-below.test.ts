import { describe, expect, it } from "vitest";
import { organisationYear } from "../../src/rating/index.ts";
import { buildRegister } from "../../src/register/index.ts";
import { review, summariseReview } from "../../src/review/index.ts";
import { reviewText, summaryText } from "../../src/text/index.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { accepted } from "./places.ts";

const year = yearPeriod(2025);
const office = { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false } as const;
const branches = (["b1", "b2"] as const).map(
  (id) => ({ ...office, id, name: `Chi bộ ${id}`, kind: "branch", parentId: "x1" }) as const,
);
const good = { class: "good", decidedBy: "x1", decidedOn: "2025-12-10" } as const;

/** The review of an office with two branches that are rated good, and of which this is recorded itself. */
function reviewed(facts: Parameters<typeof organisationYear>[0], decided: "good" | "excellent" = "good") {
  const decision = { ...good, class: decided, decidedBy: "p1" };
  const own = { organisationId: "x1", ...year, subject: { facts: organisationYear(facts), decision } };
  const below = branches.map(({ id }) => ({ organisationId: id, ...year, subject: { decision: good } }));
  return review(accepted(buildRegister({ organisations: [office, ...branches], ratings: [own, ...below] })), year);
}

describe("a recorded figure that the records below contradict is told by the review", () => {
  it.each([
    [{ ratedGood: 2 }, []],
    [{ ratedGood: 1 }, [["ratedGood", 1, 2, 2]]],
    [
      { units: 3, ratedExcellent: 1 },
      [
        ["ratedExcellent", 1, 0, 0],
        ["units", 3, 2, 2],
      ],
    ],
    [{ form: "branch" }, [["form", "branch", "organisation", "organisation"]]],
  ] as const)("%j", (facts, expected) => {
    const [rated] = reviewed(facts).ratings;
    expect(rated?.contradicted.map((one) => [one.fact, one.recorded, one.atLeast, one.atMost])).toEqual(expected);
  });

  it("in words, in the summary and in the whole text", () => {
    const found = reviewed({ units: 3 });
    expect(summaryText(summariseReview(found), "vi")).toContain("số liệu khác với hồ sơ của cấp dưới");
    expect(reviewText(found, "vi")).toContain(
      "Đảng bộ cơ sở 01: số đơn vị trực thuộc - số liệu ghi nhận khác với số liệu của cấp dưới: đã ghi 3, theo hồ sơ cấp dưới 2",
    );
    expect(reviewText(found, "en")).toContain(
      "a recorded figure differs from the records below: recorded 3, by the records below 2",
    );
  });
});

describe("a doubt names the records from which its facts follow", () => {
  it("how many are below, and how they are rated", () => {
    const score = { score: 45, forceMajeure: false, selfDetectedAndRepaired: false };
    const doubts = reviewed(score, "excellent").ratings.flatMap((one) => one.doubts);
    expect(doubts.map(({ organisationId, review: { decided } }) => [organisationId, decided])).toEqual([
      ["x1", "excellent"],
    ]);
    expect(doubts[0]?.below?.facts.filter(({ fact }) => fact === "ratedGood" || fact === "units")).toMatchObject([
      {
        fact: "ratedGood",
        atLeast: 2,
        derivedFrom: [
          { list: "ratings", organisationId: "b1" },
          { list: "ratings", organisationId: "b2" },
        ],
      },
      { fact: "units", atLeast: 2, derivedFrom: [{ list: "organisations" }, { list: "organisations" }] },
    ]);
  });
});
