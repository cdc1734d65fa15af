// The year of every branch as one page: a heat map that is a table.
import type { MeetingState, PeriodVerdict } from "chibo/meeting";
import { word } from "chibo/text";
import type { CalendarMonth } from "chibo/time";
import { language } from "../shared/cli.ts";
import { type Mark, pageText } from "../shared/page.ts";
import { heads } from "./heads.ts";

/** What the page shows of one month: held properly, held, or what else became of it. */
type Shade = "proper" | Exclude<MeetingState, "exempt"> | "held-early";

/** One branch and its months. */
export interface BranchYear {
  readonly title: string;
  readonly months: readonly PeriodVerdict<CalendarMonth>[];
}

// Safe for the colour-blind (Okabe and Ito); each has its sign, and its word in the legend.
const looks: Readonly<Record<Shade, readonly [sign: string, colour: string]>> = {
  proper: ["✓", "#74c7b0"],
  held: ["!", "#e69f00"],
  "held-late": ["≈", "#f0e442"],
  "held-early": ["«", "#cc79a7"],
  substituted: ["=", "#56b4e9"],
  undetermined: ["?", "#c4c4c4"],
  missing: ["✗", "#f08a5d"],
};

/** The page as HTML. */
export function yearPage(title: string, rows: readonly BranchYear[]): string {
  const shades = new Set(rows.flatMap(({ months }) => months.map(shadeOf)));
  return pageText({
    title,
    language,
    legend: [...shades].map(markOf),
    columns: (rows[0]?.months ?? []).map(({ period }) => String(Number(period.slice(5)))),
    rows: rows.map((row) => ({ title: row.title, cells: row.months.map((month) => markOf(shadeOf(month))) })),
  });
}

function shadeOf({ state, proper }: PeriodVerdict<CalendarMonth>): Shade {
  if (proper === "met") return "proper";
  return state === "exempt" ? "undetermined" : state;
}

function markOf(shade: Shade): Mark {
  const [sign, colour] = looks[shade];
  return { sign, colour, word: shadeWord(shade) };
}

function shadeWord(shade: Shade): string {
  if (shade === "proper") return word("months-proper", language);
  return shade === "held" ? heads.improper : word(shade, language, { of: "period" });
}
