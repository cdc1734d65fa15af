import { describe, expect, it } from "vitest";
import { vnd } from "../../../src/money/index.ts";
import { buildRegister, memberRatings, organisationRating, type RegisterGiven } from "../../../src/register/index.ts";
import { review } from "../../../src/review/index.ts";
import { reviewText } from "../../../src/text/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";
import { accepted, options, type PlaceName, reviewOf } from "../../review/places.ts";

const registered = (records: Partial<RegisterGiven>) => accepted(buildRegister({ organisations: [], ...records }));
const nothing = registered({});
const places: readonly PlaceName[] = ["lam-binh", "tuyen-quang-office", "hoa-binh"];
for (const place of places) reviewOf(place);

describe("the review in words", () => {
  it.each(places)("of %s tells every code, in both languages", (place) => {
    const found = reviewOf(place);
    for (const language of ["vi", "en"] as const) {
      const text = reviewText(found, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|review\.|-or-|not-met|-committee|-grassroots/);
      expect(text).not.toMatch(/ %|>=|<=|dữ kiện|chưa xác định được: chưa xác định được|\b1 branches/);
      expect(text).toBe(text.normalize("NFC"));
    }
  });

  it("tells the figures of Lâm Bình", () => {
    const text = reviewText(reviewOf("lam-binh"), "vi");
    for (const line of [
      "Thời gian: từ ngày 01/01/2020 đến ngày 30/9/2022",
      "Chi bộ 031 - chi bộ có trên 30 đảng viên: cần cấp có thẩm quyền đồng ý (cấp ủy cấp trên hai cấp)",
      "chi bộ thực hiện đúng quy định sinh hoạt thường kỳ: 97,0% (97/100) [điểm 3.1, 3.2, 3.3, 3.4, 3.5, mục II, Hướng dẫn 12-HD/BTCTW (nhiều nguồn thống nhất)]",
      "chi bộ thực hiện đúng quy định sinh hoạt chuyên đề: 89,0% (89/100)",
      "tỷ lệ dự sinh hoạt tính gộp cả kỳ: 93,2% (52.505/56.321)",
      "Tổ chức được xếp loại: 100; hoàn thành tốt trở lên 93 = 93,0%",
      "Số lượng tối đa hoàn thành xuất sắc nhiệm vụ: ",
      "tính trên số hoàn thành tốt nhiệm vụ → 15; tính trên số hoàn thành tốt nhiệm vụ trở lên → 18",
      "Chi bộ 060: đã quyết định hoàn thành tốt nhiệm vụ; theo số liệu, đủ điều kiện mức hoàn thành nhiệm vụ",
      "kết nạp đảng viên: đạt; kết quả 179",
      "Lý do buổi sinh hoạt chưa đúng quy định:",
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(
      / {6}sinh hoạt chuyên đề - không đúng: .*: \d+ chi bộ, \d+ quý - Chi bộ \d+ \(quý [IV]+\/\d+\).* \[/,
    );
  });

  it("tells the parts that are asked for, with what is open in them", () => {
    const text = reviewText(reviewOf("lam-binh"), "en", { parts: ["meetings"] });
    expect(text).toContain("97.0% (97/100)");
    expect(text).not.toMatch(/is due|admits several readings|Scheme 16/);
    expect(reviewText(reviewOf("lam-binh"), "en", { parts: ["ratings"] })).toContain("admits several readings");
    expect(() => reviewText(reviewOf("lam-binh"), "en", { parts: ["rating" as never] })).toThrow(
      'did you mean "ratings"?',
    );
    expect(() => reviewText(reviewOf("lam-binh"), "en", { parts: "ratings" as never })).toThrow("parts");
  });

  it("tells counts that differ, consents that do not count, local rules, and months known in part", () => {
    const found = reviewOf("hoa-binh");
    const [met] = found.meetings;
    const [first] = found.organisations;
    if (met === undefined || first === undefined) throw new TypeError("no review");
    const organisationId = first.id;
    const [indicator] = met.indicators;
    const text = reviewText(
      {
        ...found,
        structure: {
          findings: [],
          countDifferences: [{ organisationId, member: "official", own: 5, below: 6 }],
          consentDoubts: [
            {
              organisationId: "elsewhere",
              subject: "large-branch",
              giver: "politburo",
              fault: "other-body",
              askedOf: "committee-two-levels-up",
            },
          ],
        },
        meetings: [
          {
            ...met,
            localRules: indicator?.sources ?? [],
            indicators: indicator === undefined ? [] : [{ ...indicator, numerator: 3, unknown: 2 }],
          },
        ],
        openPoints: [
          {
            part: "stipends",
            reason: "territory-merged",
            decidedBy: null,
            record: null,
            missing: [],
            organisationIds: [organisationId],
            open: [{ rule: null, finding: "undetermined", period: null, count: 2, total: null }],
            readings: [
              {
                code: "kept-after-merger",
                found: [
                  { rule: "largeBranch", finding: "paid", period: null, count: 2, total: vnd(900_000) },
                  { rule: null, finding: "unpaid", period: null, count: 1, total: null },
                ],
              },
            ],
          },
        ],
      },
      "en",
    );
    for (const part of ["official members: 5 ≠ 6", "elsewhere - ", "(3/6; unknown: 2)", "is due 2 = 900,000 đồng"]) {
      expect(text).toContain(part);
    }
  });

  it("tells what is not known of the office branch, and that no figure was in force", () => {
    const text = reviewText(reviewOf("tuyen-quang-office"), "en");
    expect(text).toContain("unknown (1/1) [no figure was in force]");
  });

  it("tells what the posts of Hòa Bình are due, by whom, and why some are due nothing", () => {
    const text = reviewText(reviewOf("hoa-binh"), "en");
    for (const line of [
      "is due 0.25 × 1,800,000 đồng = 450,000 đồng",
      "is due 0.2 × 2,340,000 đồng = 468,000 đồng",
      "not true: the branch has at least 50 members (probationary ones included) (actual: 49)",
      "Total cost: 38,106,000 đồng",
    ]) {
      expect(text).toContain(line);
    }
  });

  it("calls a committee member of a branch by the name of branches", () => {
    const posts = reviewText(reviewOf("hoa-binh"), "vi").match(/ - Chi bộ [^:]*: [^(]*\(\d+\)/g) ?? [];
    expect(posts.some((line) => line.includes("chi ủy viên"))).toBe(true);
    expect(posts.some((line) => line.includes("cấp ủy viên"))).toBe(false);
  });

  it("of nothing says that there is nothing", () => {
    expect(reviewText(review(nothing, yearPeriod(2024)), "en").split("\n")).toEqual([
      "Period: 2024",
      "",
      "Structure (as of 31 December 2024)",
      "  none",
      "",
      "Branch meetings",
      "  there are no branches",
      "",
      "Stipends",
      "  the records hold no posts",
      "",
      "Ratings",
      "  none",
      "",
      "Programme targets",
      "  none",
      "",
      "Open points",
      "  none",
      "",
      "Records not said to be complete",
      "  none",
    ]);
  });

  it("shows no rating of fewer than five members, and says what is left open", () => {
    const period = { organisationId: "b9", ...yearPeriod(2024) };
    const decision = { class: "good", decidedBy: "district", decidedOn: "2024-12-20" } as const;
    const ratings = [organisationRating({ ...period, subject: { decision } })];
    const members = [memberRatings({ ...period, counts: { kind: "member", classes: { good: 4 } } })];
    const holders = [{ key: "p1", posts: [{ organisationId: "b9", firstDay: "2020-01-01" }] }] as const;
    const known = { kind: "branch", armedForces: false } as const;
    const organisations = [
      { ...known, id: "b8", name: "Chi bộ 08" },
      { ...known, id: "b9", name: "Chi bộ 09" },
    ];
    const register = registered({ organisations, ratings, memberRatings: members, holders });
    const text = reviewText(review(register, yearPeriod(2024), options), "en");
    expect(text).toMatch(/ {2}Structure - missing: .*: 2 organisations \(Chi bộ 08, Chi bộ 09\), /);
    expect(text).toContain("sessions, 2024: Chi bộ 08, Chi bộ 09");
    expect(text).toContain("Members rated: fewer than five persons, not shown");
    expect(text).toContain("from January 2024 - Chi bộ 09: unknown (1): information is missing: ");
    expect(text).toContain("Lines that are left open and in no total: 12");
    expect(text).not.toContain("p1");
  });

  it("adds up what one person is due under several policies, whatever the rate", () => {
    const organisations = [
      { id: "province", name: "Đảng bộ tỉnh", kind: "province", armedForces: false, territory: "tuyen-quang" },
      {
        id: "office",
        name: "Đảng bộ huyện",
        kind: "district",
        parentId: "province",
        setting: "agency",
        autonomy: "budget-funded",
        ownSeal: true,
        armedForces: false,
      },
    ] as const;
    const salary = { grade: "3.66", leadership: "0.30", beyondFrame: "0" } as const;
    const held = { organisationId: "office", firstDay: "2020-01-01", pay: [] } as const;
    const posts = [
      { ...held, role: "party-staff", salary },
      { ...held, role: "committee-member" },
    ] as const;
    const register = registered({ organisations, holders: [{ key: "p1", posts, otherPay: [] }] });
    const text = reviewText(review(register, yearPeriod(2023)), "en");
    // July 2023: 30 percent of (3.66 + 0.30) times 1,800,000, and 0.4 times 1,800,000.
    expect(text).toContain("2,138,400 đồng");
    expect(text).toContain("0.4 × 1,800,000 đồng = 720,000 đồng");
    expect(text).toContain(" = 2,858,400 đồng [");
  });
});

describe("reviewText refuses", () => {
  it.each([
    [undefined, "reviewText: the review"],
    [{ kind: "refused", issues: [] }, "reviewText: organisations"],
    [{ organisations: [] }, "reviewText: meetings"],
  ])("what is no review: %j", (found, message) => {
    expect(() => reviewText(found as never, "vi")).toThrow(TypeError);
    expect(() => reviewText(found as never, "vi")).toThrow(message);
  });

  it("another language", () => {
    expect(() => reviewText(review(nothing, yearPeriod(2024)), "fr" as never)).toThrow(RangeError);
  });
});
