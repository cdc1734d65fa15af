// The year of every branch as one page: a heat map, and a table.
import type { MeetingState, PeriodVerdict } from "chibo/meeting";
import { word } from "chibo/text";
import type { CalendarMonth } from "chibo/time";
import { language } from "../shared/cli.ts";
import { pageText } from "../shared/page.ts";

/** What the page shows of one month: held properly, held, or what else became of it. */
type Shade = "proper" | Exclude<MeetingState, "exempt">;

/** One branch and its months. */
export interface BranchYear {
  readonly title: string;
  readonly months: readonly PeriodVerdict<CalendarMonth>[];
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
export function yearPage(title: string, rows: readonly BranchYear[]): string {
  const columns = (rows[0]?.months ?? []).map(({ period }) => period.slice(5));
  return pageText({
    title,
    language,
    chart: {
      width: 1100,
      height: 60 + rows.length * 30,
      grid: { left: 90, right: 330, top: 10, bottom: 40 },
      xAxis: { type: "category", data: columns },
      yAxis: { type: "category", inverse: true, data: rows.map((row) => row.title) },
      visualMap: {
        type: "piecewise",
        right: 0,
        top: 10,
        pieces: shades.map((shade, value) => ({ value, label: shadeWord(shade), color: colours[shade] })),
      },
      series: [
        {
          type: "heatmap",
          data: rows.flatMap((row, y) => row.months.map((month, x) => [x, y, shades.indexOf(shadeOf(month))])),
          itemStyle: { borderColor: "#fff", borderWidth: 2 },
        },
      ],
    },
    columns,
    rows: rows.map((row) => ({ title: row.title, cells: row.months.map((month) => cellWord(shadeOf(month))) })),
  });
}

function shadeOf({ state, proper }: PeriodVerdict<CalendarMonth>): Shade {
  if (proper === "met") return "proper";
  return state === "exempt" ? "undetermined" : state;
}

/** In a cell "true" is enough for what the legend tells in full. */
function cellWord(shade: Shade): string {
  return shade === "proper" ? word("met", language) : shadeWord(shade);
}

function shadeWord(shade: Shade): string {
  return shade === "proper" ? word("months-proper", language) : word(shade, language, { of: "period" });
}
