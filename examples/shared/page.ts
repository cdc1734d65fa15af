// One page without any other file: a chart drawn by echarts on the server, and a table that says the same in words.
import { type Language, word } from "chibo/text";
import { BarChart, HeatmapChart } from "echarts/charts";
import { GridComponent, LegendComponent, VisualMapComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, HeatmapChart, GridComponent, LegendComponent, VisualMapComponent, SVGRenderer]);

/** What the page shows. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  /** The chart: what echarts draws, and how large. */
  readonly chart: EChartsCoreOption & { readonly width: number; readonly height: number };
  /** The headings of the columns beside the first. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** More tables under it, each with a heading. */
  readonly tables?: readonly Table[];
}

/** A table with a heading of its own. */
export interface Table extends Pick<Page, "title" | "columns" | "rows"> {}

/** One row of a table: what it is of, and its cells. Numbers stand to the right; several lines stand under each other. */
export interface Row {
  readonly title: string;
  readonly cells: readonly (string | number | readonly string[])[];
}

/** Writes the page as HTML, marked at its head and foot as made up. */
export function pageText({ title, language, chart, columns, rows, tables = [] }: Page): string {
  const notice = escaped(word("illustrative", language));
  const more = tables.map((table) => `<h2>${escaped(table.title)}</h2>\n${tableText(table.columns, table.rows)}\n`);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
figure { margin: 1rem 0; }
figure, .table { overflow-x: auto; }
svg { height: auto; max-width: 100%; min-width: ${chart.width / 20}rem; }
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.4rem; text-align: left; }
tbody th, .number { white-space: nowrap; }
.number { text-align: right; }
</style>
<h1>${escaped(title)}</h1>
<p><strong>${notice}</strong></p>
<figure role="img" aria-label="${escaped(title)}">${svgOf(chart)}</figure>
${tableText(columns, rows)}
${more.join("")}<p>${escaped(word("disclaimer", language))}</p>
<p><strong>${notice}</strong></p>
</html>
`;
}

function tableText(columns: readonly string[], rows: readonly Row[]): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`);
  const body = rows.map(
    (row) => `<tr><th scope="row">${escaped(row.title)}</th>${row.cells.map(cellText).join("")}</tr>`,
  );
  return `<div class="table"><table><thead><tr><td></td>${heads.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function cellText(cell: Row["cells"][number]): string {
  if (typeof cell === "number") return `<td class="number">${cell}</td>`;
  return `<td>${typeof cell === "string" ? escaped(cell) : cell.map(escaped).join("<br>")}</td>`;
}

function svgOf({ width, height, ...option }: Page["chart"]): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
