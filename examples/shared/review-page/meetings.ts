// The meetings as a heat map: a row for each branch, a cell for each month or quarter; each cell opens its explanation.
import { branchesOf, sessionsOf } from "chibo";
import { assessMeetings, type BranchAssessment, type MeetingState, type PeriodAssessment } from "chibo/meeting";
import { dateText, monthText, numberText, percentText, quarterText, word } from "chibo/text";
import { type CalendarMonth, type CalendarQuarter, periodOf } from "chibo/time";
import { type Both, both, escaped, said } from "./both.ts";
import { heads } from "./heads.ts";
import { lawNote, type Notes, outcomeNote } from "./notes.ts";
import type { ReviewedPlace } from "./place.ts";

/** What a cell shows; each shade has a sign, so that colour alone tells nothing. */
type Shade = "proper" | "improper" | "proper-not-known" | Exclude<MeetingState, "held">;

const signs: Readonly<Record<Shade, string>> = {
  proper: "✓",
  improper: "!",
  "proper-not-known": "?",
  "held-late": "≈",
  "held-early": "«",
  substituted: "=",
  missing: "✗",
  undetermined: "?",
  exempt: "–",
} as Readonly<Record<Shade, string>>;

/** The indicators, and the two heat maps. */
export function meetingsPart(place: ReviewedPlace, notes: Notes): string {
  const { review, register } = place;
  const period = periodOf(review.firstDay, review.lastDay);
  const branches = branchesOf(register, period);
  if (branches.length === 0) return `<p>${said(both((language) => word("review.noBranches", language)))}</p>`;
  const sessions = new Map<string, ReturnType<typeof sessionsOf>[number][]>();
  for (const session of sessionsOf(register)) {
    sessions.set(session.organisationId, [...(sessions.get(session.organisationId) ?? []), session]);
  }
  const days = new Map([...sessions.values()].flat().map((session) => [session.id, session.heldOn]));
  const names = new Map(review.organisations.map(({ id, name }) => [id, name]));
  const assessed = branches.map((branch) => ({
    name: names.get(branch.id) ?? branch.id,
    year: assessMeetings(branch, sessions.get(branch.id) ?? [], period),
  }));
  return [
    mapPart(heads.months, assessed, (year) => year.months, monthHead, days, notes),
    mapPart(heads.quarters, assessed, (year) => year.quarters, quarterHead, days, notes),
    legendText(),
  ].join("\n");
}

type Period = CalendarMonth | CalendarQuarter;
type Assessed = { readonly name: string; readonly year: BranchAssessment };

interface ColumnHead {
  readonly short: (period: Period) => string;
  readonly long: (period: Period) => Both;
}

const monthHead: ColumnHead = {
  short: (period) => `${Number(period.slice(5))}/${period.slice(2, 4)}`,
  long: (period) => both((language) => monthText(period as CalendarMonth, language)),
};

const quarterHead: ColumnHead = {
  short: (period) => `${["I", "II", "III", "IV"][Number(period.slice(6)) - 1]}/${period.slice(2, 4)}`,
  long: (period) => both((language) => quarterText(period as CalendarQuarter, language)),
};

function mapPart(
  title: Both,
  branches: readonly Assessed[],
  cellsOf: (year: BranchAssessment) => readonly PeriodAssessment<Period>[],
  head: ColumnHead,
  days: ReadonlyMap<string, string>,
  notes: Notes,
): string {
  const columns = (branches[0] === undefined ? [] : cellsOf(branches[0].year)).map(({ period }) => period);
  if (columns.length === 0) return "";
  const rows = branches.map(({ name, year }) => {
    const cells = cellsOf(year).map((cell) => cellText(name, cell, head, days, notes));
    return `<tr data-name="${escaped(name)}"><th scope="row">${escaped(name)}</th>${cells.join("")}</tr>`;
  });
  return `<h4>${said(title)}</h4>
<div class="table"><table class="heat" role="grid"><thead><tr><th scope="col">${said(heads.organisation)}</th>${columns
    .map((period) => `<th scope="col"><span class="short">${head.short(period)}</span></th>`)
    .join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function cellText(
  name: string,
  cell: PeriodAssessment<Period>,
  head: ColumnHead,
  days: ReadonlyMap<string, string>,
  notes: Notes,
): string {
  const shade = shadeOf(cell);
  const long = head.long(cell.period);
  const title = both((language) => `${name}, ${long[language]}: ${shadeWord(shade)[language]}`);
  const held = cell.sessionId === null ? undefined : days.get(cell.sessionId);
  const day =
    held === undefined ? [] : [both((language) => dateText(held as Parameters<typeof dateText>[0], language))];
  const madeUp =
    cell.madeUpOn === null
      ? []
      : [both((language) => `${word("madeUpOn", language)}: ${dateText(cell.madeUpOn ?? "2000-01-01", language)}`)];
  const why = [cell.whyHeld, cell.whyProper].filter((outcome) => outcome !== null);
  const lines = why.flatMap((outcome) => outcomeNote(title, outcome).lines);
  const sources = why.flatMap((outcome) => [...outcome.steps]);
  const note = notes.keep({ title, lines: [...day, ...madeUp, ...lines], sources });
  return `<td class="${shade}" data-why="${note}" tabindex="-1"><span aria-hidden="true">${signs[shade]}</span><span class="unseen">${said(shadeWord(shade))}</span></td>`;
}

function shadeOf({ state, proper }: PeriodAssessment<Period>): Shade {
  if (state !== "held") return state;
  if (proper === "met") return "proper";
  return proper === "not-met" ? "improper" : "proper-not-known";
}

function shadeWord(shade: Shade): Both {
  if (shade === "proper") return heads.proper;
  if (shade === "improper") return heads.improper;
  if (shade === "proper-not-known") return heads.properNotKnown;
  if (shade === "exempt") return heads.exempt;
  return both((language) => word(shade, language, { of: "period" }));
}

function legendText(): string {
  const entries = (Object.keys(signs) as readonly Shade[]).map(
    (shade) =>
      `<li><span class="sign ${shade}" aria-hidden="true">${signs[shade]}</span> ${said(shadeWord(shade))}</li>`,
  );
  return `<ul class="legend" aria-label="${escaped(heads.legend.vi)}">${entries.join("")}</ul><p class="hint">${said(heads.keys)}</p>`;
}

/** The indicators of the whole period, each with its law. */
export function indicatorRows({ review }: ReviewedPlace, notes: Notes): readonly string[] {
  const [whole] = review.meetings;
  return (whole?.indicators ?? [])
    .filter(({ denominator, code }) => denominator > 0 && code !== "attendance-mean")
    .map(({ code, numerator, denominator, unknown, sources }) => {
      const name = both((language) => word(code, language));
      const told = countsText(code, numerator, denominator);
      const open = both(
        (language) => `${told[language]} (${word("unknown", language)}: ${numberText(unknown, language)})`,
      );
      const counts = unknown === denominator ? heads.notKnown : unknown > 0 ? open : told;
      return `<li>${said(name)} ${notes.button(said(counts), lawNote(name, sources))}</li>`;
    });
}

/** A share of members as a percentage, all else as it was counted. */
function countsText(code: string, part: number, whole: number): Both {
  if (code.startsWith("attendance")) return both((language) => percentText({ part, whole }, language));
  return both((language) => `${numberText(part, language)}/${numberText(whole, language)}`);
}
