import { describe, expect, it } from "vitest";
import { insufficientFacts } from "../../../src/outcome/index.ts";
import { buildRegister } from "../../../src/register/index.ts";
import { review, summariseReview } from "../../../src/review/index.ts";
import { summaryText } from "../../../src/text/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";
import { accepted, type PlaceName, reviewOf } from "../../review/places.ts";
import { noGrounds } from "../outcome/steps.ts";

const places: readonly PlaceName[] = ["lam-binh", "tuyen-quang-office", "hoa-binh"];
const summaries = places.map((place) => summariseReview(reviewOf(place)));
const [lamBinh] = summaries;
const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
const noRecords = summariseReview(review(accepted(buildRegister({ organisations: [branch] })), yearPeriod(2024)));

describe("the summary of a review", () => {
  it("tells the bodies by weight, and counts those in order", () => {
    expect(lamBinh?.bodies.slice(0, 2).map(({ name, attention }) => [name, attention[0]?.sort])).toEqual([
      ["Chi bộ 031", "needs-consent"],
      ["Chi bộ 060", "rating-doubt"],
    ]);
    expect(lamBinh?.branches).toEqual({ all: 100, inOrder: 100 - (lamBinh?.bodies.length ?? 0) });
    expect(lamBinh?.programmes).toEqual([{ programme: "branchMeetingScheme", targets: 9, met: 9, notKnown: 0 }]);
    expect(lamBinh?.money.total).toBe(550_704_000);
    expect(lamBinh?.notComplete).toEqual([]);
  });

  it("of the three places takes at most forty lines, in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const lines = summaries.flatMap((summary) => summaryText(summary, language).split("\n"));
      expect(lines.length).toBeLessThanOrEqual(40);
      expect(lines.join("\n")).not.toMatch(/undefined|null|NaN|\[object|summary\.|review\.|attention\.|session\./);
    }
  });

  it("counts the bodies without complete records that it has no name for", () => {
    const [span] = noRecords.notComplete;
    if (span === undefined) throw new TypeError("no gap");
    const lastLine = (organisationIds: readonly string[]) =>
      summaryText({ ...noRecords, notComplete: [{ ...span, organisationIds }] }, "vi")
        .split("\n")
        .at(-1);
    expect(lastLine(["b1", "b2"])).toMatch(/\(Chi bộ 01, … \+1 tổ chức đảng\)$/);
    expect(lastLine(["b2", "b3"])).toMatch(/\(2 tổ chức đảng\)$/);
  });

  it("asks for the summary when it is handed the review itself", () => {
    expect(() => summaryText(reviewOf("hoa-binh") as never, "vi")).toThrow("give summariseReview(review)");
  });

  it("tells the figures of the article", () => {
    const text = lamBinh === undefined ? "" : summaryText(lamBinh, "vi", { title: "Huyện Lâm Bình", note: "minh họa" });
    for (const part of [
      "HUYỆN LÂM BÌNH  01/01/2020 - 30/9/2022  (minh họa)",
      " Chi bộ 031: chi bộ có trên 30 đảng viên - chưa có ý kiến đồng ý\n",
      " Chi bộ 060: đã quyết định hoàn thành tốt nhiệm vụ - xem lại xếp loại\n",
      " … +12 tổ chức đảng\n",
      "duy trì 100/100; đúng quy định: thường kỳ 97/100, chuyên đề 89/100",
      "550.704.000 đồng, 1.155 lượt chi",
      "tốt trở lên: năm 2020 92/100; năm 2021 93/100; xuất sắc 15 (tối đa 15 hoặc 18)",
      "đạt 9/9",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("tells what is open, by how many, and what is left out of the lists", () => {
    if (lamBinh === undefined) throw new TypeError("no summary");
    const [body] = lamBinh.bodies;
    const [point] = lamBinh.openPoints;
    const [rated] = lamBinh.ratings;
    if (body === undefined || point === undefined || rated === undefined) throw new TypeError("no summary");
    const attention = [
      { sort: "count-differs", about: "official", periods: [], evidence: null },
      { sort: "missing", about: "session.regular", periods: ["2022-03"], evidence: "official-text" },
    ] as const;
    const text = summaryText(
      {
        ...lamBinh,
        bodies: Array.from({ length: 7 }, (_, index) => {
          return { ...body, name: `Chi bộ ${index}`, attention: index === 6 ? body.attention : attention };
        }),
        meetings: lamBinh.meetings.map((one) => ({ ...one, unknown: 2 })),
        branchesNotComplete: 2,
        money: { ...lamBinh.money, notAssessed: 3 },
        ratings: [
          { ...rated, cap: null },
          { ...rated, cap: { candidates: 2, good: 9, decided: 1, allowed: insufficientFacts(["share"], noGrounds) } },
        ],
        programmes: [{ programme: "branchMeetingScheme", targets: 9, met: 8, notKnown: 1 }],
        openPoints: Array.from({ length: 4 }, () => ({ ...point, decidedBy: null, missing: ["official"] })),
      },
      "en",
    );
    for (const part of [
      "7 organisations: ",
      "Chi bộ 0, Chi bộ 1, Chi bộ 2, Chi bộ 3, … +2: official members - ",
      "(March 2022)\n",
      " Chi bộ 6: ",
      "held 100/100 (unknown: 2)",
      "not all sessions at hand: 2/100 branches",
      ": 3; no policy at hand of the province: Tuyên Quang\n",
      "met 8/9; unknown: 1",
      "excellent 1 (at most unknown)",
      "; … +2",
    ]) {
      expect(text).toContain(part);
    }
    const many = Array.from({ length: 6 }, (_, index) => {
      return {
        ...body,
        name: `Chi bộ ${index}`,
        attention: [{ ...attention[1], periods: [`2022-0${index + 1}`] as never }],
      };
    });
    expect(summaryText({ ...lamBinh, bodies: many }, "vi")).toContain("\n               … +2 tổ chức đảng\n");
    const unmeasured = {
      ...lamBinh,
      meetings: lamBinh.meetings.slice(0, 1).map((one) => ({ ...one, denominator: 0 })),
    };
    expect(summaryText(unmeasured, "en")).toContain("held unknown; properly: regular unknown, thematic unknown");
  });

  it("never reads a place without records as one that held nothing", () => {
    const text = summaryText(noRecords, "en");
    expect(text).toContain("held unknown; properly: regular unknown, thematic unknown");
    expect(text).toContain("not all sessions at hand: 1/1 branch");
    expect(text).not.toContain("0/1");
    expect(text).toContain("Not said complete");
  });

  it("names no person and is plain data", () => {
    for (const summary of summaries) expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(JSON.stringify(summaries)).not.toMatch(/"c-01-1"|hospital-secretary/);
  });

  it("refuses what is none", () => {
    expect(() => summariseReview(undefined as never)).toThrow("summariseReview: the review");
    expect(() => summariseReview({} as never)).toThrow(TypeError);
    expect(() => summaryText(undefined as never, "vi")).toThrow("summaryText: the summary");
    expect(() => summaryText(noRecords, "fr" as never)).toThrow(RangeError);
    expect(() => summaryText(noRecords, "vi", { titel: "" } as never)).toThrow('did you mean "title"?');
  });
});
