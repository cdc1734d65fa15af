import { describe, expect, it } from "vitest";
import { type RatingCount, type RatingCountsGiven, ratingShare, summaryOfCounts } from "../../src/rating/index.ts";
import { percentText } from "../../src/text/index.ts";

/** Figures as reported, each with the share that the report prints. */
const reported: readonly (readonly [string, RatingCountsGiven, RatingCount, RatingCount, 0 | 1 | 2, number])[] = [
  [
    "20c: 22 of 24 grass-roots organisations rated",
    { kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 }, notRated: { "newly-formed": 2 } },
    "good-or-better",
    "rated",
    1,
    81.8,
  ],
  [
    "20c: excellent of good",
    { kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 } },
    "excellent",
    "good",
    1,
    20,
  ],
  [
    "Gia Lai 2015: 574 of 991",
    { kind: "organisation", classes: { "clean-and-strong": 574, good: 417 } },
    "clean-and-strong",
    "rated",
    2,
    57.92,
  ],
  [
    "Tân Yên 2015: members rated of all",
    { kind: "member", classes: { "qualified-good": 6659 }, exempt: 1388, notRated: { "ill-or-away": 112 } },
    "rated",
    "everyone",
    1,
    81.6,
  ],
  [
    "Tân Yên 2015: 24, 15 and 2 of 41",
    { kind: "organisation", classes: { "clean-and-strong": 24, good: 15, completed: 2 } },
    "good-or-better",
    "rated",
    1,
    95.1,
  ],
  [
    "Biên Hòa 2013: 117 of 120, the distinguished ones among the clean and strong",
    {
      kind: "organisation",
      classes: { "clean-and-strong": 15 + 53, good: 39, completed: 9, weak: 1 },
      notRated: { "newly-formed": 3 },
    },
    "good",
    "rated",
    2,
    33.33,
  ],
  [
    "Cần Thơ 2016: 439 of 701 clean and strong",
    {
      kind: "organisation",
      classes: { "clean-and-strong": 439, good: 217, completed: 43, weak: 2 },
      notRated: { "newly-formed": 8 },
    },
    "clean-and-strong",
    "rated",
    2,
    62.62,
  ],
  [
    "Cần Thơ 2016: good of 701",
    { kind: "organisation", classes: { "clean-and-strong": 439, good: 217, completed: 43, weak: 2 } },
    "good",
    "rated",
    2,
    30.96,
  ],
  [
    "Cần Thơ 2016: weak of 701",
    { kind: "organisation", classes: { "clean-and-strong": 439, good: 217, completed: 43, weak: 2 } },
    "weak",
    "rated",
    2,
    0.29,
  ],
  [
    "Thanh Miện 2017: 39 of 43",
    { kind: "organisation", classes: { "clean-and-strong": 39, good: 4 } },
    "clean-and-strong",
    "rated",
    1,
    90.7,
  ],
  [
    "Hải Dương 2019: 604 of 662 good or better",
    { kind: "organisation", classes: { excellent: 144, good: 460, completed: 58 }, notRated: { "newly-formed": 24 } },
    "good-or-better",
    "rated",
    1,
    91.2,
  ],
  [
    "Hải Dương 2019: 144 of these excellent",
    { kind: "organisation", classes: { excellent: 144, good: 460, completed: 58 } },
    "excellent",
    "good-or-better",
    1,
    23.8,
  ],
  [
    "Sơn La 2020: excellent of good",
    { kind: "organisation", classes: { excellent: 120, good: 451, completed: 27 } },
    "excellent",
    "good",
    1,
    26.6,
  ],
  [
    "Sơn La 2020: excellent of good or better",
    { kind: "organisation", classes: { excellent: 120, good: 451, completed: 27 } },
    "excellent",
    "good-or-better",
    1,
    21,
  ],
  [
    "Đồng Tháp 2012, per 10,000: excellent of good",
    {
      kind: "member",
      classes: {
        "qualified-excellent": 1302,
        "qualified-good": 8042,
        "qualified-completed": 584,
        "unqualified-or-not-completed": 73,
      },
    },
    "qualified-excellent",
    "qualified-good",
    2,
    16.19,
  ],
];

describe("reported results", () => {
  it.each(reported)("%s", (_, counts, of, base, digits, percent) => {
    const share = ratingShare(summaryOfCounts(counts), { of, base });
    expect(share).toMatchObject({ of, base });
    expect(percentText(share, "en", { digits: digits })).toBe(`${percent.toFixed(digits)}%`);
  });

  it("rounds half up, exactly", () => {
    const summary = summaryOfCounts({ kind: "organisation", classes: { good: 1, completed: 7 } });
    const share = ratingShare(summary, { of: "good", base: "rated" });
    expect(share).toMatchObject({ part: 1, whole: 8 });
    expect(percentText(share, "en", { digits: 2 })).toBe("12.50%");
    expect(percentText(share, "en", { digits: 0 })).toBe("13%");
  });

  it("knows no share of nothing", () => {
    const none = ratingShare(summaryOfCounts({ kind: "member", classes: {} }), { of: "good", base: "rated" });
    expect(percentText(none, "en", { digits: 1 })).toBe("-");
  });
});
