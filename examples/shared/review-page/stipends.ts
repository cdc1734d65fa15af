// The stipends of each month by payer: a chart, and a table whose sums open what each post is due and why.
import { dongText, monthText, numberText, word } from "chibo/text";
import type { CalendarMonth } from "chibo/time";
import { type Both, both, said } from "./both.ts";
import { colours, figure } from "./chart.ts";
import { heads } from "./heads.ts";
import { type Note, type Notes, outcomeNote } from "./notes.ts";
import { namesOf, type ReviewedPlace } from "./place.ts";
import { tableText } from "./table.ts";

const payerColours = [colours.blue, colours.orange, colours.green, colours.violet, colours.grey];

/** The part about money; a line where no post is recorded. */
export function stipendsPart(place: ReviewedPlace, notes: Notes): string {
  const { stipends } = place.review;
  if (stipends.holders === 0) return `<p>${said(both((language) => word("review.noPosts", language)))}</p>`;
  const payers = stipends.byPayer.map(({ code }) => code);
  const chart = figure(heads.stipends, (language) => ({
    width: 900,
    height: 300,
    color: payerColours,
    legend: { top: 0, data: payers.map((code) => word(code, language)) },
    grid: { left: 100, right: 16, top: 40, bottom: 28 },
    xAxis: {
      type: "category",
      data: stipends.months.map(({ month }) => `${Number(month.slice(5))}/${month.slice(2, 4)}`),
    },
    yAxis: { type: "value", axisLabel: { formatter: (dong: number) => numberText(dong, language) } },
    series: payers.map((payer) => ({
      type: "bar",
      stack: "payers",
      name: word(payer, language),
      data: stipends.months.map(({ byPayer }) => byPayer.find(({ code }) => code === payer)?.total ?? 0),
    })),
  }));
  const columns = [heads.month, ...payers.map((code) => both((language) => word(code, language))), heads.total];
  const rows = stipends.months.map(({ month, total, byPayer }) => {
    const note = monthNote(place, month);
    const paid = payers.map((payer) => byPayer.find(({ code }) => code === payer)?.total ?? 0);
    const cells = paid.map((sum) => `<td class="number">${said(dong(sum))}</td>`);
    return `<tr><th scope="row">${said(both((language) => monthText(month, language)))}</th>${cells.join("")}<td class="number">${notes.button(said(dong(total)), note)}</td></tr>`;
  });
  const open =
    stipends.notAssessed === 0
      ? ""
      : `<p>${said(both((language) => `${word("review.notAssessed", language)}: ${numberText(stipends.notAssessed, language)}`))}</p>`;
  const label = both((language) => `${place.title[language]}: ${heads.stipends[language]}`);
  return `${duesTable(place, notes)}${chart}${open}${tableText({ label, columns, rows })}`;
}

/** What the posts are due, at the first month and at each change, and why. */
function duesTable(place: ReviewedPlace, notes: Notes): string {
  const rows = place.review.stipends.changes.map((change) => {
    const note = changeNote(place, change);
    const [due = said(heads.notKnown)] = note.lines.map(said);
    const since = both((language) => monthText(change.month, language));
    return `<tr><th scope="row">${said(since)}</th><td>${said(postsOf(place, change))}</td><td>${notes.button(due, note)}</td></tr>`;
  });
  const label = both((language) => `${place.title[language]}: ${heads.dues[language]}`);
  return `<h4>${said(heads.dues)}</h4>\n${tableText({ label, columns: [heads.since, heads.organisation, heads.due], rows })}`;
}

function dong(sum: number): Both {
  return both((language) => dongText(sum as Parameters<typeof dongText>[0], language));
}

/** What stands behind the sum of a month: what the posts are due since their changes up to it, the latest first. */
function monthNote(place: ReviewedPlace, month: CalendarMonth): Note {
  const title = both((language) => `${heads.stipends[language]}: ${monthText(month, language)}`);
  const changes = place.review.stipends.changes.filter((change) => change.month <= month);
  const told = [...changes].reverse().map((change) => changeNote(place, change));
  return {
    title,
    lines: told.flatMap((note) => [note.title, ...note.lines]),
    sources: told.flatMap((note) => note.sources),
  };
}

type Change = ReviewedPlace["review"]["stipends"]["changes"][number];

/** What the posts of one change are due, and why. */
function changeNote(place: ReviewedPlace, change: Change): Note {
  const since = both(
    (language) =>
      `${word("review.from", language)} ${monthText(change.month, language)} - ${postsOf(place, change)[language]}`,
  );
  return outcomeNote(since, change.outcome);
}

/** The posts of a change, the first bodies by name, and how many people hold such posts in all of them. */
function postsOf(place: ReviewedPlace, { posts }: Change): Both {
  const names = namesOf(place);
  const bodies = [...new Set(posts.map(({ organisationId }) => names.get(organisationId) ?? organisationId))];
  const more = bodies.length > mostNames ? `, … +${bodies.length - mostNames}` : "";
  const holders = posts.reduce((sum, { holders: count }) => sum + count, 0);
  return both((language) => {
    const held = posts.map(({ roles }) => roles.map((role) => word(role ?? "unknown", language)).join(" + "));
    const who = [...new Set(held)].join(", ");
    return `${bodies.slice(0, mostNames).join(", ")}${more}: ${who} (${numberText(holders, language)})`;
  });
}

/** How many bodies are named before the rest is counted. */
const mostNames = 4;
