import { describe, expect, it } from "vitest";
import { type Citation, documents } from "../../../src/law/index.ts";
import { citationText } from "../../../src/text/index.ts";

const cite = (document: string, provision: string): Citation => ({ document, provision }) as Citation;

describe("a citation is written as officials write it", () => {
  it.each([
    ["DIEU-LE@2011-01-19", "24.2", "khoản 2, Điều 24, Điều lệ Đảng", "Article 24, clause 2, Party Charter"],
    ["DIEU-LE@2011-01-19", "18", "Điều 18, Điều lệ Đảng", "Article 18, Party Charter"],
    [
      "73-2024-ND-CP@2024-06-30",
      "3(2)",
      "khoản 2, Điều 3, Nghị định số 73/2024/NĐ-CP",
      "Article 3, clause 2, Decree 73/2024/NĐ-CP",
    ],
    ["25-CP@1993-05-23", "whole", "Nghị định số 25/CP", "Decree 25/CP"],
    ["314-NQ-HDND@2023-12-08", "a, b", "Nghị quyết 314/NQ-HĐND, điểm a, b", "Resolution 314/NQ-HĐND, points a, b"],
    ["314-NQ-HDND@2023-12-08", "a", "Nghị quyết 314/NQ-HĐND, điểm a", "Resolution 314/NQ-HĐND, point a"],
    [
      "132-QD-TW@2018-03-08",
      "12(4)(c)",
      "điểm c, khoản 4, Điều 12, Quy định 132-QĐ/TW",
      "Article 12, clause 4, point c, Regulation 132-QĐ/TW",
    ],
    [
      "124-QD-TW@2023-10-04",
      "12(4.3)",
      "điểm 4.3, khoản 4, Điều 12, Quy định 124-QĐ/TW",
      "Article 12, clause 4, point 4.3, Regulation 124-QĐ/TW",
    ],
    [
      "124-QD-TW@2023-10-04",
      "12(4.5); 12(4.6); 12(4.7)",
      "điểm 4.5, 4.6, 4.7, khoản 4, Điều 12, Quy định 124-QĐ/TW",
      "Article 12, clause 4, points 4.5, 4.6, 4.7, Regulation 124-QĐ/TW",
    ],
    [
      "366-QD-TW@2025-08-30",
      "11.1.4",
      "điểm 1.4, khoản 1, Điều 11, Quy định 366-QĐ/TW",
      "Article 11, clause 1, point 1.4, Regulation 366-QĐ/TW",
    ],
    [
      "366-QD-TW@2025-08-30",
      "10; annex 3",
      "Điều 10; Phụ lục 3, Quy định 366-QĐ/TW",
      "Article 10; Annex 3, Regulation 366-QĐ/TW",
    ],
    [
      "294-QD-TW@2025-05-26",
      "10.4.2.a",
      "điểm a, mục 10.4.2, Quy định 294-QĐ/TW",
      "Section 10.4.2, point a, Regulation 294-QĐ/TW",
    ],
    ["294-QD-TW@2025-05-26", "7", "mục 7, Quy định 294-QĐ/TW", "Section 7, Regulation 294-QĐ/TW"],
    ["06-HD-TW@2025-06-09", "3.7(a)", "điểm a, mục 3.7, Hướng dẫn 06-HD/TW", "Section 3.7, point a, Guidance 06-HD/TW"],
    [
      "12-HD-BTCTW@2018-07-06",
      "II.3.1",
      "điểm 3.1, mục II, Hướng dẫn 12-HD/BTCTW",
      "Section II, point 3.1, Guidance 12-HD/BTCTW",
    ],
    ["21-HD-BTCTW@2019-10-18", "II.B", "mục II.B, Hướng dẫn 21-HD/BTCTW", "Section II.B, Guidance 21-HD/BTCTW"],
    ["20-HD-BTCTW@2008-10-10", "A", "phần A, Hướng dẫn 20-HD/BTCTW", "Part A, Guidance 20-HD/BTCTW"],
    [
      "42-HD-BTCTW@2025-10-28",
      "criterion 4.1",
      "tiêu chí 4.1, Hướng dẫn 42-HD/BTCTW",
      "criterion 4.1, Guidance 42-HD/BTCTW",
    ],
    ["89-QD-TW@2017-08-04", "III", "mục III, Quy định 89-QĐ/TW", "Section III, Regulation 89-QĐ/TW"],
    [
      "208-QD-TW@2026-07-26",
      "not-known",
      "Quy định 208-QĐ/TW (chưa rõ điều khoản)",
      "Regulation 208-QĐ/TW (provision not known)",
    ],
    ["08-KH-DU@2025-09-19", "score-sheet", "bảng chấm điểm, Kế hoạch 08-KH/ĐU", "score sheet, Plan 08-KH/ĐU"],
    [
      "07-NQ-HDND@2027-01-15",
      "đoạn cuối",
      "đoạn cuối, Nghị quyết 07-NQ-HDND ngày 15/01/2027",
      "đoạn cuối, Resolution 07-NQ-HDND of 15 January 2027",
    ],
    ["202-2025-QH15@2025-06-12", "whole", "Nghị quyết số 202/2025/QH15", "Resolution 202/2025/QH15"],
  ])("%s, %s", (document, provision, vi, en) => {
    expect(citationText(cite(document, provision), "vi")).toBe(vi);
    expect(citationText(cite(document, provision), "en")).toBe(en);
  });

  it("with the day of the document where its number is that of several", () => {
    expect(citationText(cite("01-HD-TW@2021-09-28", "whole"), "vi")).toBe("Hướng dẫn 01-HD/TW ngày 28/9/2021");
    expect(citationText(cite("01-HD-TW@2016-09-20", "5"), "en")).toBe(
      "Section 5, Guidance 01-HD/TW of 20 September 2016",
    );
  });

  it("by the key and the day where the library does not know the document", () => {
    expect(citationText(cite("07-NQ-HDND@2027-01-15", "2"), "vi")).toBe(
      "Điều 2, Nghị quyết 07-NQ-HDND ngày 15/01/2027",
    );
    const phrases = {
      words: { vi: {}, en: {} },
      steps: { vi: {}, en: {} },
      numbers: { "07-NQ-HDND@2027-01-15": "07/NQ-HĐND" },
    };
    expect(citationText(cite("07-NQ-HDND@2027-01-15", "2"), "vi", { phrases })).toBe(
      "Điều 2, Nghị quyết 07/NQ-HĐND ngày 15/01/2027",
    );
    expect(citationText(cite("constructor@2027-01-15", "2"), "en")).toBe("Section 2, constructor of 15 January 2027");
  });

  it("with its type, for every registered document", () => {
    for (const { key, number } of documents) {
      for (const language of ["vi", "en"] as const) {
        expect(citationText(cite(key, "whole"), language)).not.toMatch(/^\d/);
      }
      if (number !== "Điều lệ Đảng") expect(citationText(cite(key, "whole"), "vi")).toContain(number);
    }
  });
});

describe("citationText refuses", () => {
  it.each([
    [undefined, TypeError, "the citation"],
    [{ document: "DIEU-LE@2011-01-19" }, TypeError, "provision"],
    [{ document: "DIEU-LE", provision: "1" }, RangeError, "give a key with its day"],
    [{ document: "DIEU-LE@2011-02-30", provision: "1" }, RangeError, "give a key with its day"],
  ])("%j", (citation, error, message) => {
    expect(() => citationText(citation as never, "vi")).toThrow(error);
    expect(() => citationText(citation as never, "vi")).toThrow(message);
  });

  it("words in the place of options", () => {
    const charter = cite("DIEU-LE@2011-01-19", "18");
    expect(() => citationText(charter, "vi", { words: {} } as never)).toThrow('citationText has no "words"');
    expect(() => citationText(charter, "vi", { phrases: {} } as never)).toThrow("phrases.words");
    expect(() => citationText(charter, "vi", { phrases: { words: { vi: {} } } } as never)).toThrow("phrases.words.en");
  });
});
