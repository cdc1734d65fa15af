// The year of every branch as one page without any other file: a heat map drawn by echarts on the server, and a table.
import type { MeetingState, PeriodVerdict } from "chibo/meeting";
import { type Language, word } from "chibo/text";
import { HeatmapChart } from "echarts/charts";
import { GridComponent, TitleComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([HeatmapChart, GridComponent, TitleComponent, VisualMapComponent, SVGRenderer]);

/** What the page shows of one month: held properly, held, or what else became of it. */
export type Shade = "proper" | Exclude<MeetingState, "exempt">;

/** One branch and its months. */
export interface Row {
  readonly title: string;
  readonly months: readonly PeriodVerdict<string>[];
}

// Safe for the colour-blind (Okabe and Ito), and each has its word in the table.
const colours: Readonly<Record<Shade, string>> = {
  proper: "#009e73",
  held: "#e69f00",
  "held-late": "#f0e442",
  substituted: "#56b4e9",
  undetermined: "#999999",
  missing: "#d55e00",
};
const shades = Object.keys(colours) as readonly Shade[];

/** The page as HTML. */
export function yearPage(title: string, rows: readonly Row[], language: Language): string {
  const notice = escaped(word("illustrative", language));
  const heads = (rows[0]?.months ?? []).map(({ period }) => `<th scope="col">${period.slice(5)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.months.map((month) => `<td>${escaped(cellWord(shadeOf(month), language))}</td>`).join("");
    return `<tr><th scope="row">${escaped(row.title)}</th>${cells}</tr>`;
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
svg { height: auto; max-width: 100%; min-width: 56rem; }
th { white-space: nowrap; }
table { border-collapse: collapse; font-size: 0.8rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.4rem; text-align: left; }
</style>
<h1>${escaped(title)}</h1>
<p><strong>${notice}</strong></p>
<figure role="img" aria-label="${escaped(title)}">${heatMap(rows, language)}</figure>
<div class="table"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>
<p>${escaped(word("disclaimer", language))}</p>
<p><strong>${notice}</strong></p>
</html>
`;
}

function heatMap(rows: readonly Row[], language: Language): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 1100, height: 60 + rows.length * 30 });
  chart.setOption({
    animation: false,
    grid: { left: 90, right: 330, top: 10, bottom: 40 },
    xAxis: { type: "category", data: (rows[0]?.months ?? []).map(({ period }) => period.slice(5)) },
    yAxis: { type: "category", inverse: true, data: rows.map((row) => row.title) },
    visualMap: {
      type: "piecewise",
      right: 0,
      top: 10,
      pieces: shades.map((shade, value) => ({ value, label: shadeWord(shade, language), color: colours[shade] })),
    },
    series: [
      {
        type: "heatmap",
        data: rows.flatMap((row, y) => row.months.map((month, x) => [x, y, shades.indexOf(shadeOf(month))])),
        itemStyle: { borderColor: "#fff", borderWidth: 2 },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function shadeOf({ state, proper }: PeriodVerdict<string>): Shade {
  if (proper === "met") return "proper";
  return state === "exempt" ? "undetermined" : state;
}

/** In a cell "met" is enough for what the legend tells in full. */
function cellWord(shade: Shade, language: Language): string {
  return shade === "proper" ? word("met", language) : shadeWord(shade, language);
}

function shadeWord(shade: Shade, language: Language): string {
  return word(shade === "proper" ? "months-proper" : `period.${shade}`, language);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
