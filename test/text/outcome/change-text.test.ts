import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/changes/index.ts";
import type { LegalChange } from "../../../src/law/index.ts";
import { legalChangeText, waysText } from "../../../src/text/index.ts";

describe("what it would take", () => {
  it("tells each way in a line, its facts in words", () => {
    const ways = [
      [
        { fact: "beyond", from: 2, to: 3 },
        { fact: "late", from: 1, to: 0 },
      ],
      [{ fact: "selfDetectedAndRepaired", from: false, to: true }],
      [{ fact: "repaired", from: null, to: 3 }],
    ];
    expect(waysText(ways, "vi").split("\n")).toEqual([
      "nhiệm vụ vượt yêu cầu: từ 2 lên 3; số nhiệm vụ chậm tiến độ: từ 1 xuống 0",
      "tự phát hiện và khắc phục: từ “không” thành “có”",
      "số hạn chế, khuyết điểm đã khắc phục: bắt đầu: 3",
    ]);
    expect(waysText(ways.slice(0, 1), "en")).toBe(
      "tasks beyond requirement: from 2 up to 3; tasks completed late: from 1 down to 0",
    );
  });

  it("tells nothing where nothing has to change, or nothing helps", () => {
    expect(waysText([], "vi")).toBe("");
    expect(waysText([[]], "vi")).toBe("");
  });

  it.each([
    [undefined, "the ways"],
    [[{}], "ways[0]"],
    [[[null]], "ways[0][0]"],
    [[[{ from: 1, to: 2 }]], "ways[0][0].fact"],
  ])("is refused for %j", (ways, message) => {
    expect(() => waysText(ways as never, "vi")).toThrow(TypeError);
    expect(() => waysText(ways as never, "vi")).toThrow(`waysText: ${message}`);
  });
});

describe("a change of the law", () => {
  const changes = changesBetween({ firstDay: "2008-01-01", lastDay: "2026-11-30" });
  const of = (code: string, on: string): LegalChange =>
    changes.find((change) => change.code === code && change.on === on) as LegalChange;

  it.each([
    [
      "base-salary",
      "2024-07-01",
      "01/7/2024: mức lương cơ sở: từ 1.800.000 lên 2.340.000 (khoản 2, Điều 3, Nghị định số 73/2024/NĐ-CP)",
      "1 July 2024: base salary: from 1,800,000 up to 2,340,000 (Article 3, clause 2, Decree 73/2024/NĐ-CP)",
    ],
    [
      "properSession.attendance",
      "2025-10-28",
      "28/10/2025: tỷ lệ đảng viên dự trên số phải dự: từ “trên 85%” thành “từ 90% trở lên” (tiêu chí 2, Hướng dẫn 42-HD/BTCTW)",
      "28 October 2025: share of the required members who came: from “more than 85%” to “at least 90%” (criterion 2, Guidance 42-HD/BTCTW)",
    ],
    [
      "properSession.longEnough.regular",
      "2018-07-06",
      "06/7/2018: đủ thời lượng tối thiểu (phút), sinh hoạt thường kỳ: bắt đầu: từ 90 trở lên (điểm 3.3, mục II, Hướng dẫn 12-HD/BTCTW)",
      "6 July 2018: at least the prescribed minutes, regular meeting: begins: at least 90 (Section II, point 3.3, Guidance 12-HD/BTCTW)",
    ],
    [
      "meeting.branchThematic",
      "2025-10-28",
      "28/10/2025: chi bộ sinh hoạt chuyên đề: vẫn là 1 lần mỗi quý (sinh hoạt chuyên đề, Hướng dẫn 42-HD/BTCTW; trước đó: sinh hoạt chuyên đề, Hướng dẫn 12-HD/BTCTW)",
      "28 October 2025: thematic meeting of the branch: still 1 time a quarter (thematic meeting, Guidance 42-HD/BTCTW; formerly: thematic meeting, Guidance 12-HD/BTCTW)",
    ],
    [
      "kind.district",
      "2025-07-01",
      "01/7/2025: loại hình tổ chức: kết thúc: đảng bộ huyện, quận, thị xã, thành phố thuộc tỉnh (mục 10.1, Quy định 294-QĐ/TW)",
      "1 July 2025: kind of organisation: ends: district Party organisation (Section 10.1, Regulation 294-QĐ/TW)",
    ],
    [
      "rating-guidance",
      "2025-10-31",
      "31/10/2025: hướng dẫn đánh giá, xếp loại: từ “Hướng dẫn 25-HD/BTCTW” thành “Hướng dẫn 43-HD/BTCTW” (mục 7.12, Hướng dẫn 43-HD/BTCTW)",
      "31 October 2025: guidance on rating: from “Guidance 25-HD/BTCTW” to “Guidance 43-HD/BTCTW” (Section 7.12, Guidance 43-HD/BTCTW)",
    ],
    [
      "province.phu-tho",
      "2025-07-01",
      "01/7/2025: sáp nhập tỉnh, thành phố: từ “Hòa Bình, Vĩnh Phúc, Phú Thọ” thành “Phú Thọ” (Nghị quyết số 202/2025/QH15)",
      "1 July 2025: merger of provinces: from “Hòa Bình, Vĩnh Phúc, Phú Thọ” to “Phú Thọ” (Resolution 202/2025/QH15)",
    ],
    [
      "meeting.branchRegular",
      "2026-07-26",
      "26/7/2026: chi bộ sinh hoạt thường kỳ: vẫn là 1 lần mỗi tháng (khoản 2, Điều 24, Điều lệ Đảng; mức độ xác thực: từ “đã đọc văn bản” thành “một nguồn”)",
      "26 July 2026: regular meeting of the branch: still 1 time a month (Article 24, clause 2, Party Charter; evidence: from “text read” to “one source”)",
    ],
    [
      "structure.partyGroups",
      "2025-07-01",
      "01/7/2025: việc chia tổ đảng: bắt đầu: có từ 30 đảng viên trở lên (chính thức và dự bị); chia thành nhiều tổ đảng (mục 20.3.2, Quy định 294-QĐ/TW)",
      "1 July 2025: division into party groups: begins: has at least 30 members (official and probationary); is divided into several party groups (Section 20.3.2, Regulation 294-QĐ/TW)",
    ],
    [
      "policy.committeeAllowance169",
      "2025-07-01",
      "01/7/2025: mức hưởng theo Quy định 169-QĐ/TW: điều kiện hưởng thay đổi, vẫn là hệ số 1; 0,5; 0,4; 0,3 (Quy định 169-QĐ/TW)",
      "1 July 2025: amounts under Regulation 169-QĐ/TW: other conditions, still coefficients 1; 0.5; 0.4; 0.3 (Regulation 169-QĐ/TW)",
    ],
    [
      "meeting.nationalCongress",
      "2011-01-19",
      "19/01/2011: Đại hội đại biểu toàn quốc thường lệ: bắt đầu: 1 lần trong 60 tháng (Điều 15, Điều lệ Đảng)",
      "19 January 2011: regular national congress: begins: 1 time in 60 months (Article 15, Party Charter)",
    ],
  ])("of %s on %s", (code, on, vi, en) => {
    expect(legalChangeText(of(code, on), "vi")).toBe(vi);
    expect(legalChangeText(of(code, on), "en")).toBe(en);
  });

  it("of every sort tells no code", () => {
    for (const change of changes) {
      for (const language of ["vi", "en"] as const) {
        expect(legalChangeText(change, language)).not.toMatch(/undefined|null|\[object|operator|times:|@|[a-z][A-Z]/);
      }
    }
  });

  it("that the library does not know stands by its code", () => {
    const citation = { document: "07-NQ-HDND@2027-01-15", provision: "1" } as const;
    const change = {
      code: "ours.amount",
      on: "2027-02-01",
      changed: ["value"],
      from: null,
      to: null,
      before: null,
      citation,
      evidence: "single-source",
    } as const;
    expect(legalChangeText(change, "vi")).toBe(
      "01/02/2027: ours, amount: chưa rõ (Điều 1, Nghị quyết 07-NQ-HDND ngày 15/01/2027)",
    );
    expect(legalChangeText({ ...change, code: "ours" }, "en")).toContain("1 February 2027: ours: unknown");
  });

  it.each([
    [undefined, TypeError, "the change"],
    [{ code: "x", on: "2025-2-30" }, RangeError, "on"],
    [{ code: "x", on: "2025-02-03" }, TypeError, "the citation"],
  ])("is refused for %j", (change, error, message) => {
    expect(() => legalChangeText(change as never, "vi")).toThrow(error);
    expect(() => legalChangeText(change as never, "vi")).toThrow(`legalChangeText: ${message}`);
  });
});
