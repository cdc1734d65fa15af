// The distribution of the classes as one page: a bar for each group, a table, and the class of each branch with its reasons.
import { type RatingSummary, ratingClasses } from "chibo/rating";
import { word } from "chibo/text";
import { language } from "../shared/cli.ts";
import { pageText } from "../shared/page.ts";
import { heads } from "./heads.ts";
import { years } from "./records.ts";

/** One bar: what it is of, and its counts. */
export interface Bar {
  readonly title: string;
  readonly summary: RatingSummary;
}

/** How one branch is rated in each year, why in the last, and what it lacks for the next better class. */
export interface BranchClass {
  readonly title: string;
  readonly classes: readonly string[];
  readonly why: readonly string[];
  readonly lacking: readonly string[];
}

/** The cap on "excellent" under one regulation: who meets it, how many are good, and how many are allowed by either base. */
export interface CapRow {
  readonly title: string;
  readonly meeting: readonly string[];
  readonly good: number;
  readonly allowed: readonly (number | null)[];
}

/** What the page tells beside the distribution. */
export interface Told {
  readonly branches: readonly BranchClass[];
  readonly caps: readonly CapRow[];
}

// Safe for the colour-blind (Okabe and Ito), and each has its word in the table.
const colours = ["#009e73", "#56b4e9", "#e69f00", "#d55e00"];

/** The page as HTML. A summary of too few persons is left out. */
export function ratingPage(title: string, all: readonly Bar[], { branches, caps }: Told): string {
  const bars = all.filter(({ summary }) => !summary.isTooSmallToShow);
  return pageText({
    title,
    language,
    chart: {
      width: 960,
      height: 90 + bars.length * 50,
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
    },
    columns: [...ratingClasses, "class-open"].map((code) => word(code, language)),
    rows: bars.map((bar) => ({
      title: bar.title,
      cells: [...ratingClasses.map((one) => bar.summary.classes[one]), bar.summary.notRated["class-open"]],
    })),
    tables: [
      {
        title: heads.cap,
        columns: [heads.meets, word("good", language), word("strict-base", language), word("broad-base", language)],
        rows: caps.map((cap) => ({
          title: cap.title,
          cells: [
            cap.meeting.join(", "),
            cap.good,
            ...cap.allowed.map((allowed) => allowed ?? word("unknown", language)),
          ],
        })),
      },
      {
        title: heads.classes,
        columns: [...years.map(({ year }) => String(year)), heads.why, heads.up],
        rows: branches.map((branch) => ({
          title: branch.title,
          cells: [...branch.classes, branch.why, branch.lacking],
        })),
      },
    ],
  });
}
