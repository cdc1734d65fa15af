import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecords } from "../../src/schemas/index.ts";
import { assessStipend, checkPolicy } from "../../src/stipend/index.ts";
import { outcomeText, phrasesOf } from "../../src/text/index.ts";
import { holding, organisation, post } from "../kit/stipend-holder.ts";

const page = readFileSync("docs/concepts/stipend-policies.md", "utf8");
const [, json = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

describe("the policy on the page about policies", () => {
  const read = parseRecords("stipendPolicy", [JSON.parse(json)]);
  const policies = read.kind === "accepted" ? read.value : [];

  it("is accepted, and holds together", () => {
    expect(read).toMatchObject({ kind: "accepted", value: [{ code: "ours", frequency: "monthly", afterPost: null }] });
    expect(policies.flatMap(checkPolicy)).toEqual([]);
  });

  it("pays, and tells why in the words it carries", () => {
    const branch = organisation({ kind: "branch", counts: [{ on: "2027-01-01", official: 39, probationary: 1 }] });
    const holder = holding([post("secretary", branch)], { territory: "our-province" });
    const phrases = phrasesOf(policies);
    const outcome = assessStipend(holder, "2027-02", { policies });
    expect(outcomeText(outcome, "en", { phrases }).split("\n").slice(0, 4)).toEqual([
      "is due branch secretary: 0.25 × 2,530,000 đồng = 632,500 đồng (provincial budget)",
      "  true: in the area where it holds (actual: our-province) - Resolution 07/2027/NQ-HĐND of 15 January 2027 (text read)",
      "  true: is the branch secretary (actual: secretary) - Article 1, Resolution 07/2027/NQ-HĐND of 15 January 2027 (text read)",
      "  true: the branch has 40 members or more (actual: 40) - Article 1, Resolution 07/2027/NQ-HĐND of 15 January 2027 (text read)",
    ]);
  });
});
