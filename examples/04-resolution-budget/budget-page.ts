// The two policies as one page without any other file: bars drawn by echarts on the server, and a table.
import type { PolicyCost } from "chibo/stipend";
import { dongText, type Language, monthText, numberText, word } from "chibo/text";
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

// Safe for the colour-blind (Okabe and Ito); the table says the same in words.
const colours = ["#999999", "#0072b2"];

/** What the page says in the language it is in. */
type Heads = Readonly<Record<"title" | PolicyCost["standing"], string>>;

/** The page as HTML: what each policy comes to in each month. */
export function budgetPage(heads: Heads, costs: readonly PolicyCost[], language: Language): string {
  const notice = escaped(word("illustrative", language));
  const { title } = heads;
  const names = costs.map(({ policy, standing }) => `${word(policy, language)} (${heads[standing]})`);
  const months = costs[0]?.months.map(({ month }) => month) ?? [];
  const rows = months.map((month, index) => {
    const cells = costs.map((cost) => {
      const sum = cost.months[index]?.total;
      return `<td>${sum === undefined ? "" : escaped(dongText(sum, language))}</td>`;
    });
    return `<tr><th scope="row">${monthText(month, language)}</th>${cells.join("")}</tr>`;
  });
  const columns = names.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
figure { margin: 1rem 0; }
figure, .table { overflow-x: auto; }
svg { height: auto; max-width: 100%; min-width: 44rem; }
tbody th, td { white-space: nowrap; }
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.5rem; text-align: right; }
</style>
<h1>${escaped(title)}</h1>
<p><strong>${notice}</strong></p>
<figure role="img" aria-label="${escaped(title)}">${bars(names, months, costs, language)}</figure>
<div class="table"><table><thead><tr><td></td>${columns}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>
<p>${escaped(word("disclaimer", language))}</p>
<p><strong>${notice}</strong></p>
</html>
`;
}

function bars(
  names: readonly string[],
  months: readonly string[],
  costs: readonly PolicyCost[],
  language: Language,
): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 1000, height: 380 });
  chart.setOption({
    animation: false,
    color: colours,
    legend: { data: [...names], top: 0 },
    grid: { left: 110, right: 20, top: 50, bottom: 40 },
    xAxis: { type: "category", data: months.map((month) => month.slice(5)) },
    yAxis: { type: "value", axisLabel: { formatter: (dong: number) => numberText(dong, language) } },
    series: costs.map(({ months: sums }, index) => ({
      type: "bar",
      name: names[index],
      data: sums.map(({ total }) => total),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
