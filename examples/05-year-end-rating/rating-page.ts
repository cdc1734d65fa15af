// The distribution of the classes as one page without any other file: bars drawn by echarts on the server, and a table.
import { type RatingSummary, ratingClasses } from "chibo/rating";
import { type Language, word } from "chibo/text";
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** One bar: what it is of, and its counts. */
export interface Bar {
  readonly title: string;
  readonly summary: RatingSummary;
}

// Safe for the colour-blind (Okabe and Ito), and each has its word in the table.
const colours = ["#009e73", "#56b4e9", "#e69f00", "#d55e00"];

/** The page as HTML. A summary of too few persons is left out. */
export function ratingPage(title: string, all: readonly Bar[], language: Language): string {
  const bars = all.filter(({ summary }) => !summary.isTooSmallToShow);
  const notice = escaped(word("illustrative", language));
  const heads = [...ratingClasses, "class-open"].map((code) => `<th scope="col">${escaped(word(code, language))}</th>`);
  const body = bars.map(({ title, summary }) => {
    const counts = [...ratingClasses.map((one) => summary.classes[one]), summary.notRated["class-open"]];
    return `<tr><th scope="row">${escaped(title)}</th>${counts.map((count) => `<td>${count}</td>`).join("")}</tr>`;
  });
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
tbody th { white-space: nowrap; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.4rem; text-align: left; }
td { text-align: right; }
</style>
<h1>${escaped(title)}</h1>
<p><strong>${notice}</strong></p>
<figure role="img" aria-label="${escaped(title)}">${chartOf(bars, language)}</figure>
<div class="table"><table><thead><tr><td></td>${heads.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>
<p>${escaped(word("disclaimer", language))}</p>
<p><strong>${notice}</strong></p>
</html>
`;
}

function chartOf(bars: readonly Bar[], language: Language): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 960, height: 90 + bars.length * 50 });
  chart.setOption({
    animation: false,
    color: colours,
    legend: { top: 0 },
    grid: { left: 170, right: 20, top: 40, bottom: 30 },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", inverse: true, data: bars.map((bar) => bar.title) },
    series: ratingClasses.map((one) => ({
      type: "bar",
      stack: "classes",
      name: word(one, language),
      data: bars.map(({ summary }) => summary.classes[one]),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
