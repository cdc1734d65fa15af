// What somebody must see to, one row each, with its filter.
import { type Attention, type Review, summariseReview } from "chibo";
import { dateText, monthText, periodText, quarterText, stepText, word } from "chibo/text";
import { periodOf } from "chibo/time";
import { alike, type Both, both, escaped, said } from "./both.ts";
import { heads } from "./heads.ts";
import { type Note, type Notes, outcomeNote } from "./notes.ts";
import { namesOf, type ReviewedPlace } from "./place.ts";
import { tableText } from "./table.ts";

/** One row of the list. */
interface Row {
  readonly organisationId: string;
  readonly sort: Attention["sort"];
  readonly matter: Both;
  readonly when: Both;
  readonly evidence: Attention["evidence"];
  readonly note: Note | null;
}

/** The list of what somebody must see to. */
export function findingsPart(place: ReviewedPlace, notes: Notes): string {
  const names = namesOf(place);
  const rows = rowsOf(place.review);
  if (rows.length === 0) return `<p>${said(heads.noFindings)}</p>`;
  const body = rows.map((row) => rowText(row, names.get(row.organisationId) ?? row.organisationId, notes));
  const label = both((language) => `${place.title[language]}: ${heads.findings[language]}`);
  const columns = [heads.organisation, heads.matter, heads.when, heads.evidence];
  return `${filterText(place.id, rows)}\n${tableText({ label, columns, rows: body, as: "findings" })}`;
}

function rowText({ organisationId, sort, matter, when, evidence, note }: Row, name: string, notes: Notes): string {
  const told = both((language) => `${matter[language]} - ${word(`attention.${sort}`, language)}`);
  const grade = evidence === null ? "" : said(both((language) => word(evidence, language)));
  const what = note === null ? said(told) : notes.button(said(told), note);
  return `<tr data-body="${escaped(organisationId)}" data-name="${escaped(name)}" data-sort="${sort}" data-evidence="${evidence ?? "none"}"><th scope="row">${escaped(name)}</th><td>${what}</td><td>${said(when)}</td><td>${grade}</td></tr>`;
}

function filterText(id: string, rows: readonly Row[]): string {
  const sorts = [...new Set(rows.map(({ sort }) => sort))];
  const grades = [...new Set(rows.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])))];
  const field = (name: string, label: Both, control: string): string =>
    `<label for="${id}-${name}">${said(label)} ${control}</label>`;
  const choice = (name: string, codes: readonly string[], prefix: string): string =>
    `<select id="${id}-${name}" data-filter="${name}">${[
      optionText("", heads.all),
      ...codes.map((code) =>
        optionText(
          code,
          both((language) => word(`${prefix}${code}`, language)),
        ),
      ),
    ].join("")}</select>`;
  return `<form class="filter"><fieldset><legend>${said(heads.filter)}</legend>
${field("name", heads.filterName, `<input id="${id}-name" data-filter="name" type="search" autocomplete="off">`)}
${field("sort", heads.kind, choice("sort", sorts, "attention."))}
${field("evidence", heads.evidence, choice("evidence", grades, ""))}
<output></output></fieldset></form>`;
}

/** An option cannot hold elements: its text changes with the language by the page's script. */
function optionText(value: string, { vi, en }: Both): string {
  return `<option value="${escaped(value)}" data-vi="${escaped(vi)}" data-en="${escaped(en)}">${escaped(vi)}</option>`;
}

/** The rows, those of the weightiest organisation first, as the summary orders them. */
function rowsOf(review: Review): readonly Row[] {
  return summariseReview(review).bodies.flatMap(({ organisationId, name, attention }) =>
    attention.map((one): Row => {
      const matter = matterOf(one);
      return {
        organisationId,
        sort: one.sort,
        matter,
        when: whenOf(review, organisationId, one),
        evidence: one.evidence,
        note: noteOf(
          review,
          organisationId,
          one,
          both((language) => `${name}: ${matter[language]}`),
        ),
      };
    }),
  );
}

function matterOf({ about, sort }: Attention): Both {
  if (sort === "rating-doubt")
    return both((language) => `${word("review.decidedClass", language)} ${word(about, language)}`);
  return both((language) => word(about, language));
}

/** The months or quarters of meetings, the period of a rating, the day of a finding about the structure. */
function whenOf({ ratings, lastDay }: Review, id: string, { sort, periods }: Attention): Both {
  if (periods.length > 0) return both((language) => periods.map((period) => periodWord(period, language)).join(", "));
  const rated = ratings.filter(({ doubts }) => doubts.some(({ organisationId }) => organisationId === id));
  return both((language) =>
    sort === "rating-doubt"
      ? rated.map((one) => periodText(periodOf(one.firstDay, one.lastDay), language)).join(", ")
      : `${word("review.on", language)} ${dateText(lastDay, language)}`,
  );
}

function periodWord(period: Attention["periods"][number], language: "vi" | "en"): string {
  return period.includes("Q")
    ? quarterText(period as Parameters<typeof quarterText>[0], language)
    : monthText(period as Parameters<typeof monthText>[0], language);
}

function noteOf(review: Review, id: string, { sort, about, periods }: Attention, title: Both): Note | null {
  if (sort === "missing" || sort === "improper") {
    const shortfall = review.meetings[0]?.shortfalls.find(
      (one) =>
        one.sort === sort &&
        `session.${one.meeting}` === about &&
        one.cases.some((body) => body.organisationId === id && body.periods.join() === periods.join()),
    );
    return shortfall === undefined ? null : stepNote(title, shortfall.step);
  }
  if (sort === "rating-doubt") {
    const doubt = review.ratings.flatMap(({ doubts }) => doubts).find((one) => one.organisationId === id);
    return doubt === undefined ? null : outcomeNote(title, doubt.review.byFacts);
  }
  const finding = review.structure.findings.find((one) => one.organisationId === id && one.rule === about);
  return finding === undefined ? { title, lines: [alike("")], sources: [] } : outcomeNote(title, finding.outcome);
}

function stepNote(title: Both, step: Review["meetings"][number]["shortfalls"][number]["step"]): Note {
  const lines = both((language) => stepText(step, language));
  return { title, lines: [lines], sources: [step] };
}
