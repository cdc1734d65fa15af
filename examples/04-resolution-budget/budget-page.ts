// The two policies as one page: what each amounts to in each month.
import { vnd } from "chibo";
import type { PolicyCost } from "chibo/stipend";
import { dongText, monthText, numberText, word } from "chibo/text";
import { language } from "../shared/cli.ts";
import { pageText } from "../shared/page.ts";

// Safe for the colour-blind (Okabe and Ito); the table says the same in words.
const colours = ["#999999", "#0072b2"];

/** What the page says in its language. */
type Heads = Readonly<Record<"title" | PolicyCost["effect"], string>>;

/** The page as HTML. */
export function budgetPage(heads: Heads, costs: readonly PolicyCost[]): string {
  const names = costs.map(({ policy, effect }) => `${word(policy, language)} (${heads[effect]})`);
  const months = costs[0]?.months.map(({ month }) => month) ?? [];
  return pageText({
    title: heads.title,
    language,
    chart: {
      width: 1000,
      height: 380,
      color: colours,
      legend: { data: names, top: 0 },
      grid: { left: 110, right: 20, top: 50, bottom: 40 },
      xAxis: { type: "category", data: months.map((month) => month.slice(5)) },
      yAxis: { type: "value", axisLabel: { formatter: (dong: number) => numberText(dong, language) } },
      series: costs.map(({ months: sums }, index) => ({
        type: "bar",
        name: names[index],
        data: sums.map(({ total }) => total),
      })),
    },
    columns: names,
    rows: months.map((month, index) => ({
      title: monthText(month, language),
      cells: costs.map((cost) => dongText(cost.months[index]?.total ?? vnd(0), language)),
    })),
  });
}
