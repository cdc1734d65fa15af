import { describe, expect, it } from "vitest";
import { assessStipend, type Holder, hoaBinh314, type StipendPolicy } from "../../../src/stipend/index.ts";
import { citationText, outcomeText, phrasesOf, stipendText, word } from "../../../src/text/index.ts";
import * as provinces from "../../kit/fixture-provinces.ts";
import { holding, hospital, organisation, post } from "../../kit/stipend-holder.ts";

const { phuThoTitles, quarterlyReserve, binhThuan } = provinces;
const village = organisation({ id: "v", setting: "village" });
const inPhuTho = (...roles: readonly Parameters<typeof post>[0][]): Holder =>
  holding(
    roles.map((role) => post(role, village)),
    { territory: "phu-tho" },
  );
const phrases = phrasesOf([phuThoTitles, quarterlyReserve]);

function told(policy: StipendPolicy, holder: Holder, language: "vi" | "en", options: object = { phrases }) {
  const outcome = assessStipend(holder, "2014-03", { policies: [policy] });
  return outcomeText(outcome, language, options).split("\n");
}

/** The policy with every citation in its own, unregistered document. */
const itself = JSON.parse(
  JSON.stringify(phuThoTitles).replaceAll("00-NQ-HDND@2020-01-01", phuThoTitles.document),
) as StipendPolicy;

describe("an answer under a policy of a province's own", () => {
  it("reads well in both languages with the words that the policy carries", () => {
    const holder = inPhuTho("front-head", "own:youth-secretary");
    expect(told(itself, holder, "vi")).toEqual([
      "được hưởng trưởng ban công tác Mặt trận: 220.000 đồng (chưa rõ nguồn chi) + trưởng các đoàn thể: 98.000 đồng (chưa rõ nguồn chi) = 318.000 đồng",
      "  đúng: thuộc địa bàn áp dụng (thực tế: Phú Thọ) - Điều 1, Nghị quyết 04/2013/NQ-HĐND ngày 15/7/2013 (một nguồn)",
      "  đúng: là trưởng ban công tác Mặt trận (thực tế: trưởng ban công tác Mặt trận) - Điều 1, Nghị quyết 04/2013/NQ-HĐND ngày 15/7/2013 (một nguồn)",
    ]);
    expect(told(itself, holder, "en")).toEqual([
      "is due head of the Front board: 220,000 đồng (payer not stated) + trưởng các đoàn thể: 98,000 đồng (payer not stated) = 318,000 đồng",
      "  true: in the area where it holds (actual: Phú Thọ) - Article 1, Resolution 04/2013/NQ-HĐND of 15 July 2013 (one source)",
      "  true: heads the Front board (actual: head of the village Front board) - Article 1, Resolution 04/2013/NQ-HĐND of 15 July 2013 (one source)",
    ]);
  });

  it("tells the roles and conditions of its own where nothing is due", () => {
    const [, ...steps] = told(itself, inPhuTho("secretary"), "en");
    expect(steps).toEqual([
      "  not true: là trưởng đoàn thể, bí thư chi đoàn (actual: secretary; required: head of an association or bí thư chi đoàn) - Article 1, Resolution 04/2013/NQ-HĐND of 15 July 2013 (one source)",
    ]);
  });

  it("stands by codes and keys without them", () => {
    const [answer, ...steps] = told(itself, inPhuTho("front-head"), "vi", {});
    expect(answer).toBe("được hưởng 220.000 đồng (chưa rõ nguồn chi)");
    expect(steps[1]).toBe(
      "  đúng: phuThoTitles.front (thực tế: trưởng ban công tác Mặt trận) - Điều 1, Nghị quyết 04-2013-NQ-HDND ngày 15/7/2013 (một nguồn)",
    );
  });

  it("without words of its own still tells what the library itself asks", () => {
    const [, due] = told(quarterlyReserve, inPhuTho("own:post"), "vi");
    expect(due).toBe(
      "  đúng: quarterlyReserve.post (thực tế: own:post) - Điều 1, Nghị quyết 00-NQ-HDND ngày 01/01/2020 (một nguồn)",
    );
    const outcome = assessStipend(inPhuTho("own:post"), "2014-02", { policies: [quarterlyReserve] });
    expect(outcomeText(outcome, "vi", { phrases }).split("\n")).toEqual([
      "không được hưởng",
      "  không đúng: đến kỳ chi trả (thực tế: tháng 02/2014) - Điều 1, Nghị quyết 00-NQ-HDND ngày 01/01/2020 (một nguồn)",
    ]);
  });
});

describe("words of the caller's own", () => {
  it("never take the place of those of the library", () => {
    const renamed = phrasesOf([
      {
        ...binhThuan,
        words: {
          name: { vi: "hỗ trợ", en: "support" },
          groups: {},
          conditions: {},
          codes: { secretary: { vi: "thư ký", en: "clerk" } },
        },
      },
    ]);
    expect(word("secretary", "vi", { phrases: renamed })).toBe("bí thư");
    expect(word("binhThuan", "en", { phrases: renamed })).toBe("support");
    expect(word("own:youth-secretary", "en", { phrases })).toBe("bí thư chi đoàn");
  });

  it("name a document of their own, and a registered one goes by the register", () => {
    const citation = { document: phuThoTitles.document, provision: "2" } as const;
    expect(citationText(citation, "vi", { phrases })).toBe("Điều 2, Nghị quyết 04/2013/NQ-HĐND ngày 15/7/2013");
    expect(citationText({ document: "169-QD-TW@2008-06-24", provision: "2" }, "vi", { phrases })).toBe(
      "Điều 2, Quy định 169-QĐ/TW",
    );
  });

  it.each([
    [undefined, "the policies"],
    [[null], "policies[0]"],
    [[{ code: "x", words: null }], "policies[0].documents"],
  ])("are gathered from policies only: %j", (policies, message) => {
    expect(() => phrasesOf(policies as never)).toThrow(TypeError);
    expect(() => phrasesOf(policies as never)).toThrow(`phrasesOf: ${message}`);
  });
});

describe("what is due in a line", () => {
  it("shows the product only where it is the amount", () => {
    const whole = assessStipend(inPhuTho("secretary"), "2019-03", { policies: [binhThuan] });
    expect(whole.kind === "assessed" && stipendText(whole.value, "vi")).toBe(
      "được hưởng 0,2 × 1.390.000 đồng = 278.000 đồng (chưa rõ nguồn chi)",
    );
    const late = holding([post("secretary", village, { firstDay: "2019-04-16" })], { territory: "phu-tho" });
    const half = assessStipend(late, "2019-04", { policies: [binhThuan], readings: ["days-served"] });
    expect(half.kind === "assessed" && stipendText(half.value, "vi")).toBe(
      "được hưởng 139.000 đồng (chưa rõ nguồn chi)",
    );
  });

  it("reads as the first page of the guide does", () => {
    const secretary = holding([post("secretary", hospital)]);
    const due = assessStipend(secretary, "2024-07", { policies: [hoaBinh314] });
    const [answer, ...steps] = outcomeText(due, "vi").split("\n");
    expect(answer).toBe("được hưởng 0,25 × 2.340.000 đồng = 585.000 đồng (kinh phí của cơ quan, đơn vị)");
    expect(steps).toContain(
      "  đúng: chi bộ có từ 50 đảng viên trở lên (tính cả dự bị) (thực tế: 57) - Nghị quyết 314/NQ-HĐND, điểm a, b (một nguồn)",
    );
  });

  it("is refused for what is no stipend", () => {
    expect(() => stipendText(undefined as never, "vi")).toThrow("stipendText: the stipend");
    expect(() => stipendText({ total: 0 } as never, "vi")).toThrow("stipendText: items");
  });
});
