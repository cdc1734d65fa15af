// What a resolution costs, before and after it is made: the posts that Directive 26 of Hòa Bình asked to count, what it
// would have cost as it stood, what Resolution 314 costs and who pays, and what a base salary of 2,530,000 đồng would add.
// Writes budget.html into the folder given by --out (this folder's "out" when left out).
import { type Vnd, vnd } from "chibo";
import {
  comparePolicies,
  costOfBaseSalaryChange,
  countEligiblePosts,
  hoaBinh314,
  hoaBinhDirective26,
  type PolicyCost,
  type StipendPolicy,
} from "chibo/stipend";
import { citationText, dongText, monthText, numberText, word } from "chibo/text";
import { yearPeriod } from "chibo/time";
import { inLanguage, language, write } from "../shared/cli.ts";
import { budgetPage } from "./budget-page.ts";
import { roster } from "./roster.ts";

const notice = word("illustrative", language);

const heads = inLanguage({
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
});

const money = (amount: Vnd): string => dongText(amount, language);
const count = (number: number): string => numberText(number, language);

function printCensus(policy: StipendPolicy, month: "2023-12" | "2024-01"): void {
  const census = countEligiblePosts(roster, month, { policy });
  const source = citationText(policy.versions[0].citation, language);
  console.log(`  ${word(policy.code, language)} (${heads[census.effect]}): ${count(census.posts)} [${source}]`);
  for (const { code, posts } of census.byGroup) console.log(`    ${word(code, language)}: ${count(posts)}`);
}

function printCost({ policy, effect, total, byPayer }: PolicyCost): void {
  console.log(`  ${word(policy, language)} (${heads[effect]}): ${money(total)}`);
  for (const { payer, total: sum } of byPayer) console.log(`    ${word(payer, language)}: ${money(sum)}`);
}

console.log(`${notice}\n\n${heads.title}\n${heads.roster}: ${count(roster.length)}\n\n${heads.census}`);
printCensus(hoaBinhDirective26, "2023-12");
printCensus(hoaBinh314, "2024-01");

const compared = comparePolicies(roster, yearPeriod(2024), { before: hoaBinhDirective26, after: hoaBinh314 });
console.log(`\n${heads.cost}`);
printCost(compared.before);
printCost(compared.after);
console.log(`  ${heads.difference}: ${money(compared.difference)}`);
console.log(`  ${heads.gains}: ${count(compared.gains.length)}`);
console.log(`  ${heads.reductions}: ${count(compared.reductions.length)}`);
console.log(`  ${heads.unchanged}: ${count(compared.unchanged)}`);

const lastMonth = "2025-06";
const rise = costOfBaseSalaryChange(roster, lastMonth, { policies: [hoaBinh314], baseSalary: 2_530_000 });
console.log(`\n${heads.rise}\n  ${heads.each}: ${money(rise.difference)}`);
console.log(`  ${heads.year}: ${money(vnd(rise.difference * 12))}`);
console.log(`  ${heads.merged} ${monthText(lastMonth, language)}.`);

write(import.meta.dirname, "budget.html", budgetPage(heads, [compared.before, compared.after]));
console.log(`\n${heads.written} budget.html\n\n${word("disclaimer", language)}\n${notice}`);
