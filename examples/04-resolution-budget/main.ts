// What a resolution costs, before and after it is made: the posts that Directive 26 of Hòa Bình asked to count, what it
// would have cost as it stood, what Resolution 314 costs and who pays, and what a base salary of 2,530,000 đồng would add.
// Writes budget.html into the folder given by --out (this folder's "out" when left out).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Vnd, vnd } from "chibo";
import {
  comparePolicies,
  costOfBaseSalaryChange,
  countEligiblePosts,
  hoaBinh314,
  hoaBinhDirective26,
  type PolicyCost,
  readyPolicy,
  type StipendPolicy,
} from "chibo/stipend";
import { citationText, dongText, type Language, monthText, numberText, word } from "chibo/text";
import { budgetPage } from "./budget-page.ts";
import { roster } from "./roster.ts";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "vi" },
    out: { type: "string", default: join(import.meta.dirname, "out") },
  },
});
if (values.lang !== "vi" && values.lang !== "en") {
  console.error(`Expected --lang vi or --lang en, received ${values.lang}.`);
  process.exit(2);
}
const language: Language = values.lang;
const notice = word("illustrative", language);

const heads = {
  vi: {
    title: "Dự toán hỗ trợ ở các chi bộ đông đảng viên, năm 2024",
    roster: "Số người giữ chức danh trong danh sách",
    census: "Rà soát chức danh thuộc diện",
    cost: "Chi phí cả năm",
    difference: "Chênh lệch",
    gains: "Số người được thêm",
    reductions: "Số người bị giảm",
    unchanged: "Số người giữ nguyên (kể cả không hưởng)",
    rise: "Nếu lương cơ sở là 2.530.000 đồng",
    each: "tăng mỗi tháng",
    year: "tăng mỗi năm",
    merged: "Từ 01/7/2025 chưa rõ nghị quyết còn áp dụng ở địa bàn cũ hay không; phần này chỉ thử trên",
    paid: "đang chi",
    "not-in-force": "chưa có hiệu lực, không chi",
    written: "Đã ghi",
  },
  en: {
    title: "Budget of support in large branches, 2024",
    roster: "Holders of posts on the roster",
    census: "Census of the posts reached",
    cost: "Cost of the year",
    difference: "Difference",
    gains: "People who get more",
    reductions: "People who get less",
    unchanged: "People who get the same (nothing included)",
    rise: "If the base salary were 2,530,000 đồng",
    each: "more a month",
    year: "more a year",
    merged:
      "Whether the resolution is kept in the old area since 1 July 2025 is not known; this only tries the month of",
    paid: "paid",
    "not-in-force": "not in force, nothing is paid",
    written: "Written:",
  },
}[language];

const money = (amount: Vnd): string => dongText(amount, language);
const count = (number: number): string => numberText(number, language);

function printCensus(policy: StipendPolicy, month: "2023-12" | "2024-01"): void {
  const census = countEligiblePosts(roster, policy, month);
  const source = citationText(policy.versions[0].citation, language);
  console.log(`  ${word(policy.code, language)} (${heads[census.standing]}): ${count(census.posts)} [${source}]`);
  for (const { code, posts } of census.byGroup) console.log(`    ${word(code, language)}: ${count(posts)}`);
}

function printCost({ policy, standing, total, byPayer }: PolicyCost): void {
  console.log(`  ${word(policy, language)} (${heads[standing]}): ${money(total)}`);
  for (const { payer, total: sum } of byPayer) console.log(`    ${word(payer, language)}: ${money(sum)}`);
}

console.log(`${notice}\n\n${heads.title}\n${heads.roster}: ${count(roster.length)}\n\n${heads.census}`);
printCensus(hoaBinhDirective26, "2023-12");
printCensus(hoaBinh314, "2024-01");

const compared = comparePolicies(roster, hoaBinhDirective26, hoaBinh314, "2024-01-01", "2024-12-31");
console.log(`\n${heads.cost}`);
printCost(compared.before);
printCost(compared.after);
console.log(`  ${heads.difference}: ${money(compared.difference)}`);
console.log(`  ${heads.gains}: ${count(compared.gains.length)}`);
console.log(`  ${heads.reductions}: ${count(compared.reductions.length)}`);
console.log(`  ${heads.unchanged}: ${count(compared.unchanged)}`);

const lastMonth = "2025-06";
const rise = costOfBaseSalaryChange(roster, [readyPolicy(hoaBinh314)], lastMonth, 2_530_000);
console.log(`\n${heads.rise}\n  ${heads.each}: ${money(rise.difference)}`);
console.log(`  ${heads.year}: ${money(vnd(rise.difference * 12))}`);
console.log(`  ${heads.merged} ${monthText(lastMonth, language)}.`);

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "budget.html"), budgetPage(heads, [compared.before, compared.after], language));
console.log(`\n${heads.written} budget.html\n\n${word("disclaimer", language)}\n${notice}`);
