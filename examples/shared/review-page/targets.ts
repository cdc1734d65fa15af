// The targets of the programmes: what was measured, how it stands, and the pace of what is counted day by day.
import { recordsOf } from "chibo";
import type { Programme, ProgrammeTarget, TargetResult } from "chibo/programme";
import { monthText, numberText, percentText, word } from "chibo/text";
import { type CalendarMonth, monthOf, monthsIn, periodOf } from "chibo/time";
import { type Both, both, said } from "./both.ts";
import { colours, figure } from "./chart.ts";
import { heads } from "./heads.ts";
import { type Notes, outcomeNote } from "./notes.ts";
import type { ReviewedPlace } from "./place.ts";
import { tableText } from "./table.ts";

/** The part about programmes; empty where none is asked about. */
export function targetsPart(place: ReviewedPlace, notes: Notes): string {
  const programmes = place.options.programmes ?? [];
  return place.review.programmes
    .map(({ programme, targets }) => {
      const asked = programmes.find(({ code }) => code === programme);
      const rows = targets.map(({ code, outcome }) => {
        const target = asked?.targets.find((one) => one.code === code);
        const name = both((language) => word(code, language));
        const note = outcomeNote(name, outcome, (result) => resultText(result));
        const found = outcome.value === undefined ? heads.notKnown : measuredText(outcome.value);
        const state = outcome.value?.state;
        const told = state === undefined ? heads.notKnown : both((language) => word(state, language));
        return `<tr><th scope="row">${said(name)}</th><td class="number">${target === undefined ? "" : said(goalText(target))}</td><td class="number">${notes.button(said(found), note)}</td><td>${said(told)}</td></tr>`;
      });
      const name = both((language) => word(programme, language));
      const label = both((language) => `${place.title[language]}: ${name[language]}`);
      const columns = [heads.targets, heads.goal, heads.measured, heads.state];
      return `<h4>${said(name)}</h4>
${tableText({ label, columns, rows })}
${asked === undefined ? "" : paceText(place, asked)}`;
    })
    .join("\n");
}

/** A line of what came together month by month, against the target, for each target that is a count. */
function paceText({ register, review }: ReviewedPlace, programme: Programme): string {
  const months = monthsIn(periodOf(review.firstDay, review.lastDay));
  const results = recordsOf(register).results;
  const charts = programme.targets.flatMap((target) => {
    if (!("value" in target)) return [];
    const own = results.filter(({ code }) => code === target.indicator);
    if (own.length === 0) return [];
    const name = both((language) => `${heads.pace[language]}: ${word(target.code, language)}`);
    const sums = runningSums(months, own);
    return [
      figure(name, (language) => ({
        width: 900,
        height: 240,
        color: [colours.blue],
        grid: { left: 56, right: 90, top: 16, bottom: 28 },
        xAxis: { type: "category", data: months.map((month) => shortMonth(month, language)) },
        yAxis: { type: "value", minInterval: 1 },
        series: [
          {
            type: "line",
            data: sums,
            symbol: "none",
            areaStyle: { opacity: 0.15 },
            markLine: {
              symbol: "none",
              data: [{ yAxis: target.value }],
              lineStyle: { color: colours.red },
              label: { formatter: `${heads.goal[language]} ${numberText(target.value, language)}` },
            },
          },
        ],
      })),
    ];
  });
  return charts.join("\n");
}

function runningSums(
  months: readonly CalendarMonth[],
  results: readonly { readonly on: Parameters<typeof monthOf>[0]; readonly count: number }[],
): readonly number[] {
  const sums = new Map<string, number>();
  for (const { on, count } of results) sums.set(monthOf(on), (sums.get(monthOf(on)) ?? 0) + count);
  let sum = 0;
  return months.map((month) => {
    sum += sums.get(month) ?? 0;
    return sum;
  });
}

function shortMonth(month: CalendarMonth, language: "vi" | "en"): string {
  return monthText(month, language).replace(/^\S+ (?=\d)/, "");
}

const signs: Readonly<Record<ProgrammeTarget["operator"], string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" };

function goalText(target: ProgrammeTarget): Both {
  const sign = signs[target.operator];
  return both((language) => {
    const goal = "share" in target ? percentText(target.share, language) : numberText(target.value, language);
    return `${sign} ${goal}`;
  });
}

function measuredText({ measured }: TargetResult): Both {
  return both((language) => {
    if (typeof measured === "number") return numberText(measured, language);
    return percentText(measured, language);
  });
}

function resultText(result: TargetResult): Both {
  const measured = measuredText(result);
  return both(
    (language) => `${word(result.state, language)}; ${word("review.measured", language)} ${measured[language]}`,
  );
}
