// Charts drawn by echarts when the page is made: the page itself carries no charting code.
import type { Language } from "chibo/text";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type Both, languages, said } from "./both.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** What a chart shows in one language. */
export type Chart = EChartsCoreOption & { readonly width: number; readonly height: number };

/** Colours that the colour-blind can tell apart (Okabe and Ito). */
export const colours = {
  green: "#009e73",
  blue: "#0072b2",
  sky: "#56b4e9",
  orange: "#e69f00",
  red: "#d55e00",
  violet: "#cc79a7",
  grey: "#767676",
} as const;

/** A chart in each language; what it shows stands in a table beside it. */
export function figure(title: Both, draw: (language: Language) => Chart): string {
  const charts = languages.map((language) => `<div lang="${language}">${svgOf(draw(language))}</div>`);
  return `<figure tabindex="0">${charts.join("")}<figcaption>${said(title)}</figcaption></figure>`;
}

function svgOf({ width, height, ...option }: Chart): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: "system-ui, sans-serif" }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}
