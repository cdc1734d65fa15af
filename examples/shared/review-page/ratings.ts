// The ratings of each period: the distribution of the classes, and how many may be excellent.
import { type RatingSummary, ratingClasses } from "chibo/rating";
import { type Language, numberText, percentText, periodText, word } from "chibo/text";
import { periodOf } from "chibo/time";
import { type Both, both, said } from "./both.ts";
import { colours, figure } from "./chart.ts";
import { heads } from "./heads.ts";
import { lawNote, type Notes, outcomeNote } from "./notes.ts";
import type { ReviewedPlace } from "./place.ts";
import { tableText } from "./table.ts";

const classColours = [colours.green, colours.sky, colours.orange, colours.red];

type Rated = ReviewedPlace["review"]["ratings"][number];

/** The part about ratings; a summary of too few persons is told as such, and no figure of it is shown. */
export function ratingsPart({ title, review }: ReviewedPlace, notes: Notes): string {
  const { ratings } = review;
  if (ratings.length === 0) return `<p>${said(both((language) => word("review.nothing", language)))}</p>`;
  const shown = ratings.filter(({ organisations }) => !organisations.isTooSmallToShow && organisations.rated > 0);
  const chart =
    shown.length === 0
      ? ""
      : figure(heads.distribution, (language) => ({
          width: 900,
          height: 80 + shown.length * 56,
          color: classColours,
          legend: { top: 0 },
          grid: { left: 210, right: 24, top: 36, bottom: 28 },
          xAxis: { type: "value", minInterval: 1 },
          yAxis: { type: "category", inverse: true, data: shown.map((one) => withCap(one, language)) },
          series: ratingClasses.map((code) => ({
            type: "bar",
            stack: "classes",
            name: word(code, language),
            data: shown.map(({ organisations }) => organisations.classes[code]),
          })),
        }));
  const columns: readonly Both[] = [
    heads.year,
    both((language) => word("review.organisations", language)),
    ...ratingClasses.map((code) => both((language) => word(code, language))),
    both((language) => word("review.goodOrBetter", language)),
    both((language) => word("review.cap", language)),
  ];
  const rows = ratings.flatMap((one) => [
    rowText(one, one.organisations, spanOf(one), notes),
    ...(one.members === null ? [] : [rowText(one, one.members, memberTitle(one), notes)]),
  ]);
  const label = both((language) => `${title[language]}: ${heads.ratings[language]}`);
  return `${chart}${tableText({ label, columns, rows })}`;
}

function rowText(one: Rated, summary: RatingSummary, title: Both, notes: Notes): string {
  const head = `<th scope="row">${said(title)}</th>`;
  if (summary.isTooSmallToShow) {
    const few = both((language) => word("review.tooFew", language));
    return `<tr>${head}<td colspan="${ratingClasses.length + 3}">${said(few)}</td></tr>`;
  }
  const { rated, goodOrBetter, classes } = summary;
  const note = (of: Both) =>
    lawNote(
      both((language) => `${title[language]}: ${of[language]}`),
      one.sources,
    );
  const cells = ratingClasses.map((code) => {
    const name = both((language) => word(code, language));
    return `<td class="number">${notes.button(said(count(classes[code])), note(name))}</td>`;
  });
  const better = both(
    (language) =>
      `${numberText(goodOrBetter, language)} (${percentText({ part: goodOrBetter, whole: rated }, language)})`,
  );
  const cap = summary.kind === "organisation" ? capText(one, title, notes) : "";
  return `<tr>${head}<td class="number">${said(count(rated))}</td>${cells.join("")}<td class="number">${rated === 0 ? "" : said(better)}</td><td class="number">${cap}</td></tr>`;
}

/** How many may be excellent: one number, or one under each reading. */
function allowedText(cap: NonNullable<Rated["cap"]>): Both {
  const allowed = cap.allowed.value ?? cap.allowed.readings?.map(({ value }) => value);
  if (allowed === undefined) return heads.notKnown;
  const most = [allowed].flat();
  return both((language) => most.map((one) => numberText(one, language)).join(` ${word("summary.or", language)} `));
}

function capText({ cap }: Rated, title: Both, notes: Notes): string {
  if (cap === null) return "";
  const name = both((language) => `${title[language]}: ${word("review.cap", language)}`);
  const note = outcomeNote(name, cap.allowed, (value) => both((language) => numberText(value, language)));
  return notes.button(said(allowedText(cap)), note);
}

/** The period, and how many of it may be excellent. */
function withCap(one: Rated, language: Language): string {
  const span = spanOf(one)[language];
  if (one.cap === null) return span;
  const most = `${word("summary.excellent", language)} ${word("summary.atMost", language)} ${allowedText(one.cap)[language]}`;
  return `${span} (${most})`;
}

function spanOf({ firstDay, lastDay }: Rated): Both {
  return both((language) => periodText(periodOf(firstDay, lastDay), language));
}

function memberTitle(one: Rated): Both {
  const span = spanOf(one);
  return both((language) => `${span[language]}, ${word("review.members", language)}`);
}

function count(number: number): Both {
  return both((language) => numberText(number, language));
}
