import { describe, expect, it } from "vitest";
import { assessStipend, type PostHolder, readyPolicy, type StipendPolicy } from "../../../src/stipend/index.ts";
import { citationText, noPhrases, outcomeText, phrasesOf, stipendText, word } from "../../../src/text/index.ts";
import * as provinces from "../../kit/fixture-provinces.ts";
import { holding, organisation, post } from "../../kit/stipend-holder.ts";

const { phuThoTitles, quarterlyReserve, binhThuan } = provinces;
const village = organisation({ id: "v", setting: "village" });
const inPhuTho = (...roles: readonly Parameters<typeof post>[0][]): PostHolder =>
  holding(
    roles.map((role) => post(role, village)),
    { territory: "phu-tho" },
  );
const own = phrasesOf([phuThoTitles, quarterlyReserve]);

function told(policy: StipendPolicy, holder: PostHolder, language: "vi" | "en", phrases = own): readonly string[] {
  const outcome = assessStipend(holder, "2014-03", [readyPolicy(policy)]);
  return outcomeText(outcome, language, (stipend) => stipendText(stipend, language, phrases), phrases);
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
      "  - đạt: thuộc địa bàn áp dụng (Phú Thọ) [04/2013/NQ-HĐND (15/7/2013), 1; một nguồn]",
      "  - đạt: là trưởng ban công tác Mặt trận (trưởng ban công tác Mặt trận) [04/2013/NQ-HĐND (15/7/2013), 1; một nguồn]",
    ]);
    expect(told(itself, holder, "en")).toEqual([
      "is due head of the Front board: 220,000 đồng (payer not stated) + trưởng các đoàn thể: 98,000 đồng (payer not stated) = 318,000 đồng",
      "  - met: in the area where it holds (Phú Thọ) [04/2013/NQ-HĐND (15 July 2013), 1; one source]",
      "  - met: heads the Front board (head of the village Front board) [04/2013/NQ-HĐND (15 July 2013), 1; one source]",
    ]);
  });

  it("tells the roles and conditions of its own where nothing is due", () => {
    const [, ...steps] = told(itself, inPhuTho("secretary"), "en");
    expect(steps).toEqual([
      "  - not met: là trưởng đoàn thể, bí thư chi đoàn (secretary; one of head of an association, bí thư chi đoàn) [04/2013/NQ-HĐND (15 July 2013), 1; one source]",
    ]);
  });

  it("stands by codes and keys without them", () => {
    const [answer, ...steps] = told(itself, inPhuTho("front-head"), "vi", noPhrases);
    expect(answer).toBe("được hưởng 220.000 đồng (chưa rõ nguồn chi)");
    expect(steps[1]).toBe(
      "  - đạt: phuThoTitles.front (trưởng ban công tác Mặt trận) [04-2013-NQ-HDND (15/7/2013), 1; một nguồn]",
    );
  });

  it("without words of its own still tells what the library itself asks", () => {
    const [, due] = told(quarterlyReserve, inPhuTho("own:post"), "vi");
    expect(due).toBe("  - đạt: quarterlyReserve.post (own:post) [00-NQ-HDND (01/01/2020), 1; một nguồn]");
    const outcome = assessStipend(inPhuTho("own:post"), "2014-02", [readyPolicy(quarterlyReserve)]);
    expect(outcomeText(outcome, "vi", (stipend) => stipendText(stipend, "vi"), own)).toEqual([
      "không được hưởng",
      "  - không đạt: đến kỳ chi trả (tháng 02/2014) [00-NQ-HDND (01/01/2020), 1; một nguồn]",
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
    expect(word("secretary", "vi", renamed)).toBe("bí thư");
    expect(word("binhThuan", "en", renamed)).toBe("support");
    expect(word("own:youth-secretary", "en", own)).toBe("bí thư chi đoàn");
  });

  it("name a document of their own, and a registered one goes by the register", () => {
    const citation = { document: phuThoTitles.document, provision: "2" } as const;
    expect(citationText(citation, "vi", own)).toBe("04/2013/NQ-HĐND (15/7/2013), 2");
    expect(citationText({ document: "169-QD-TW@2008-06-24", provision: "2" }, "vi", own)).toBe(
      "169-QĐ/TW (24/6/2008), 2",
    );
  });
});

describe("what is due in a line", () => {
  it("shows the product only where it is the amount", () => {
    const secretary = inPhuTho("secretary");
    const whole = assessStipend(secretary, "2019-03", [readyPolicy(binhThuan)]);
    expect(whole.kind === "assessed" && stipendText(whole.value, "vi")).toBe(
      "được hưởng 0,2 × 1.390.000 đồng = 278.000 đồng (chưa rõ nguồn chi)",
    );
    const late = holding([post("secretary", village, { firstDay: "2019-04-16" })], { territory: "phu-tho" });
    const half = assessStipend(late, "2019-04", [readyPolicy(binhThuan)], ["days-served"]);
    expect(half.kind === "assessed" && stipendText(half.value, "vi")).toBe(
      "được hưởng 139.000 đồng (chưa rõ nguồn chi)",
    );
  });
});
