import { describe, expect, it } from "vitest";
import { unknownOrganisation } from "../../../src/organisation/index.ts";
import { type Review, reviewYear } from "../../../src/review/index.ts";
import {
  stipendPolicies,
  unknownPaidOrganisation,
  unknownPost,
  unknownPostHolder,
} from "../../../src/stipend/index.ts";
import { type Language, reviewText } from "../../../src/text/index.ts";
import { accepted, type PlaceName, reviewOf, terms } from "../../review/places.ts";

const nothing = { organisations: [], sessions: [], holders: [], ratings: [], memberRatings: [], results: [] };

const told = (review: Review, language: Language): string => reviewText(review, language).join("\n");
const places: readonly PlaceName[] = ["lam-binh", "tuyen-quang-office", "hoa-binh"];

describe("the review in words", () => {
  it.each(places)("of %s tells every code, in both languages", (place) => {
    const found = reviewOf(place);
    for (const language of ["vi", "en"] as const) {
      const text = told(found, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|review\.|-or-|not-met|-committee|-grassroots/);
      expect(text).toBe(text.normalize("NFC"));
    }
  });

  it("tells the figures of Lâm Bình", () => {
    const text = told(reviewOf("lam-binh"), "vi");
    for (const line of [
      "Thời gian: 01/01/2020 - 30/9/2022",
      "Chi bộ 031 - chi bộ đông đảng viên: cần cấp có thẩm quyền đồng ý (cấp ủy cấp trên trực tiếp)",
      "chi bộ thực hiện đúng quy định sinh hoạt thường kỳ: 97,0 % (97/100) [12-HD/BTCTW (06/7/2018), II.3.1, II.3.2",
      "chi bộ thực hiện đúng quy định sinh hoạt chuyên đề: 89,0 % (89/100)",
      "Tổ chức được xếp loại: 100; hoàn thành tốt trở lên 93 = 93,0 %",
      "tính trên số hoàn thành tốt nhiệm vụ → 15; tính trên số hoàn thành tốt nhiệm vụ trở lên → 18",
      "Chi bộ 060: đã quyết định hoàn thành tốt nhiệm vụ; dữ kiện cho thấy hoàn thành nhiệm vụ",
      "kết nạp đảng viên: đạt; kết quả 179",
    ]) {
      expect(text).toContain(line);
    }
  });

  it("tells what is not known of the office branch as a range, and that no figure was in force", () => {
    const text = told(reviewOf("tuyen-quang-office"), "en");
    expect(text).toContain("0.0% - 100.0% (0/1; unknown: 1) [no figure was in force]");
  });

  it("tells what the posts of Hòa Bình are due, by whom, and why some are due nothing", () => {
    const text = told(reviewOf("hoa-binh"), "en");
    for (const line of [
      "is due 0.25 × 1,800,000 đồng = 450,000 đồng",
      "is due 0.2 × 2,340,000 đồng = 468,000 đồng",
      "(49; >= 50)",
      "Total cost: 38,106,000 đồng",
    ]) {
      expect(text).toContain(line);
    }
  });

  it("of nothing says that there is nothing", () => {
    expect(reviewText(accepted(reviewYear(nothing, 2024, terms)), "en")).toEqual([
      "Period: 1 January 2024 - 31 December 2024",
      "",
      "Structure (as of 31 December 2024)",
      "  nothing to see",
      "",
      "Branch meetings",
      "  the records hold no sessions",
      "",
      "Stipends",
      "  the records hold no posts",
      "",
      "Ratings",
      "  nothing to see",
      "",
      "Programme targets",
      "  nothing to see",
    ]);
  });

  it("shows no rating of fewer than five members, names what it does not know by its id, and says what is left open", () => {
    const period = { organisationId: "b9", firstDay: "2024-01-01", lastDay: "2024-12-31" } as const;
    const decision = { class: "good", decidedBy: "district", decidedOn: "2024-12-20" } as const;
    const ratings = [{ ...period, subject: { duty: "to-be-rated", facts: null, decision } }] as const;
    const memberRatings = [{ ...period, counts: { kind: "member", classes: { good: 4 } } }] as const;
    const post = {
      role: null,
      organisation: { ...unknownPaidOrganisation, id: "b9" },
      firstDay: "2020-01-01",
      lastDay: null,
      ended: null,
      notPerformed: null,
      pay: null,
      salary: null,
    } as const;
    const person = {
      territory: null,
      otherPay: null,
      badgeYears: null,
      healthInsured: null,
      qualification: null,
    } as const;
    const holders = [{ key: "p1", posts: [post], ...person }];
    const branch = { ...unknownOrganisation, id: "b8", name: "Chi bộ 08", kind: "branch" } as const;
    const records = { ...nothing, organisations: [branch], ratings, memberRatings, holders };
    const text = told(accepted(reviewYear(records, 2024, { ...terms, policies: stipendPolicies })), "en");
    expect(text).toMatch(/ {2}Chi bộ 08 - .*: facts are missing: official/);
    expect(text).toContain("Members rated: fewer than five persons, not shown");
    expect(text).toContain("from January 2024 - b9: unknown (1): facts are missing: ");
    expect(text).toContain("Lines that are left open and in no total: 12");
  });

  it("adds up what one person is due under several policies, whatever the rate", () => {
    const office = {
      ...unknownPaidOrganisation,
      id: "office",
      kind: "district",
      parentKind: "province",
      setting: "agency",
      autonomy: "budget-funded",
      ownSeal: true,
      armedForces: false,
    } as const;
    const post = { ...unknownPost(office, "2020-01-01"), pay: [] };
    const salary = { grade: "3.66", leadership: "0.30", beyondFrame: "0" } as const;
    const posts = [
      { ...post, role: "party-staff", salary },
      { ...post, role: "committee-member" },
    ] as const;
    const holders = [{ ...unknownPostHolder, key: "p1", territory: "tuyen-quang", posts, otherPay: [] }];
    const text = told(accepted(reviewYear({ ...nothing, holders }, 2023, terms)), "en");
    // July 2023: 30 percent of (3.66 + 0.30) times 1,800,000, and 0.4 times 1,800,000.
    expect(text).toContain("2,138,400 đồng");
    expect(text).toContain("0.4 × 1,800,000 đồng = 720,000 đồng");
    expect(text).toContain(" = 2,858,400 đồng [");
  });
});
