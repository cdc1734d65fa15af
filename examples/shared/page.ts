// One page without any other file: a chart drawn by echarts on the server, and a table that says the same in words.
import { type Language, word } from "chibo/text";
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** What the page shows. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  /** The chart: what echarts draws, and how large; none where the table shows it all. */
  readonly chart?: EChartsCoreOption & { readonly width: number; readonly height: number };
  /** What the marks of the table mean. */
  readonly legend?: readonly Mark[];
  /** The headings of the columns beside the first. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** More tables under it, each with a heading. */
  readonly tables?: readonly Table[];
}

/** A table with a heading of its own. */
export interface Table extends Pick<Page, "title" | "columns" | "rows"> {}

/** A cell that shows a sign on a colour; its word is read out, and stands in the legend. */
export interface Mark {
  readonly sign: string;
  readonly colour: string;
  readonly word: string;
}

/**
 * One row of a table: what it is of, and its cells. Numbers stand to the right; several lines stand under each other, all but
 * the first folded away.
 */
export interface Row {
  readonly title: string;
  readonly cells: readonly (string | number | Mark | readonly string[])[];
}

/** Writes the page as HTML, marked at its head and foot as made up. */
export function pageText({ title, language, chart, legend = [], columns, rows, tables = [] }: Page): string {
  const notice = escaped(word("illustrative", language));
  const more = tables.map(
    (table) => `<h2>${escaped(table.title)}</h2>\n${tableText(table.title, table.columns, table.rows)}\n`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
figure { margin: 1rem 0; }
figure, .table { overflow-x: auto; }
figure:focus-visible, .table:focus-visible { outline: 3px solid #0072b2; }
svg { height: auto; max-width: 100%; min-width: ${(chart?.width ?? 0) / 20}rem; }
@media print {
  body { margin: 0; max-width: none; }
  figure, .table { overflow: visible; }
  svg { min-width: 0; width: 100%; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  table { font-size: 0.7rem; width: 100%; }
  tr { break-inside: avoid; }
}
@media (max-width: 40rem) {
  body { margin: 1rem auto; padding: 0 0.75rem; }
  tbody th { background: #fff; left: 0; position: sticky; z-index: 1; }
  th, td.mark { min-width: 0; padding: 0.25rem 0.2rem; }
}
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.4rem; text-align: left; }
tbody th, .number { white-space: nowrap; }
.number { text-align: right; }
.mark { color: #000; font-weight: 700; min-width: 1.1rem; position: relative; text-align: center; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
.legend .mark { display: inline-block; padding: 0 0.3rem; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
summary { cursor: pointer; }
</style>
<h1>${escaped(title)}</h1>
<p><strong>${notice}</strong></p>
<main>
${chart === undefined ? "" : `<figure role="region" tabindex="0" aria-label="${escaped(title)}">${svgOf(chart)}</figure>`}
${legendText(legend)}
${tableText(title, columns, rows)}
${more.join("")}</main>
<footer>
<p>${escaped(word("disclaimer", language))}</p>
<p><strong>${notice}</strong></p>
</footer>
</html>
`;
}

function tableText(title: string, columns: readonly string[], rows: readonly Row[]): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`);
  const body = rows.map(
    (row) => `<tr><th scope="row">${escaped(row.title)}</th>${row.cells.map(cellText).join("")}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(title)}"><table><thead><tr><td></td>${heads.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function legendText(legend: readonly Mark[]): string {
  if (legend.length === 0) return "";
  const entries = legend.map(
    ({ sign, colour, word: said }) =>
      `<li><span class="mark" style="background:${colour}" aria-hidden="true">${escaped(sign)}</span> ${escaped(said)}</li>`,
  );
  return `<ul class="legend">${entries.join("")}</ul>`;
}

function cellText(cell: Row["cells"][number]): string {
  if (typeof cell === "number") return `<td class="number">${cell}</td>`;
  if (typeof cell === "string") return `<td>${escaped(cell)}</td>`;
  if ("sign" in cell) {
    return `<td class="mark" style="background:${cell.colour}"><span aria-hidden="true">${escaped(cell.sign)}</span><span class="unseen">${escaped(cell.word)}</span></td>`;
  }
  const [first = "", ...others] = cell.map(escaped);
  if (others.length === 0) return `<td>${first}</td>`;
  return `<td><details><summary>${first} (+${others.length})</summary>${others.join("<br>")}</details></td>`;
}

function svgOf({ width, height, ...option }: NonNullable<Page["chart"]>): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // What the chart shows stands in the table under it.
  return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
