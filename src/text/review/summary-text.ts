import { groupBy, requireKnownKeys, requireList, requireRecord, requireText } from "../../guard/index.ts";
import type { Attention, BodySummary, ReviewSummary } from "../../review/index.ts";
import { dateText } from "../format/day-text.ts";
import { dongText } from "../format/dong-text.ts";
import { numberText } from "../format/number-text.ts";
import { spanText } from "../format/period-text.ts";
import { type Language, requireLanguage } from "../language.ts";
import { factIn } from "../outcome/fact-text.ts";
import { noPhrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { periodsText } from "./meeting-lines.ts";
import { namesText, reasonText } from "./point-lines.ts";
import { withoutPolicyText } from "./stipend-lines.ts";

/** How {@link summaryText} heads the summary. */
export interface SummaryTextOptions {
  /** The title; the names of the organisations at the top when left out. */
  readonly title?: string | undefined;
  /** What is said beside the title, such as that the records are illustrative. */
  readonly note?: string | undefined;
}

/** How many matters are told of what somebody must see to, and how many bodies of each. */
const mostBodies = 4;

/** How many open points and gaps are told. */
const mostPoints = 2;

/**
 * Writes the summary of a review on one screen (tóm tắt), a programme to a line: what somebody must see to, the meetings, the
 * money, the ratings, the programmes, what is open and by whom it is settled, where records are not said to be complete.
 *
 * @param summary - The summary.
 * @param language - The language.
 * @param options - The title, and what is said beside it.
 * @returns The summary, a line for each subject.
 * @throws TypeError when it is no summary or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { buildRegister, review, summariseReview } from "chibo";
 * import { summaryText } from "chibo/text";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const summary = summariseReview(review(built.value, yearPeriod(2024)));
 * summaryText(summary, "vi").split("\n")[0]; // => "CHI BỘ 01  01/01/2024 - 31/12/2024"
 * ```
 */
export function summaryText(summary: ReviewSummary, language: Language, options: SummaryTextOptions = {}): string {
  requireRecord("summaryText", "the summary", summary);
  if ("structure" in summary) {
    throw new TypeError("summaryText: the summary is a review; give summariseReview(review)");
  }
  requireList("summaryText", "places", summary.places);
  requireList("summaryText", "bodies", summary.bodies);
  requireLanguage("summaryText", language);
  requireRecord("summaryText", "the options", options);
  requireKnownKeys("summaryText", options, ["title", "note"]);
  const { title = summary.places.map(({ name }) => name).join(", "), note } = options;
  requireText("summaryText", "title", title);
  if (note !== undefined) requireText("summaryText", "note", note);
  const days = `${dateText(summary.firstDay, language)} - ${dateText(summary.lastDay, language)}`;
  const head = `${title.toLocaleUpperCase(language)}  ${days}${note === undefined ? "" : `  (${note})`}`;
  return [head, ...linesOf(summary, language)].join("\n");
}

function linesOf(summary: ReviewSummary, language: Language): readonly string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["attention", attentionTexts(summary, language)],
    ["meetings", summary.branches.all === 0 ? [] : [meetingsText(summary, language)]],
    ["stipends", summary.money.holders === 0 ? [] : [moneyText(summary, language)]],
    ["ratings", summary.ratings.length === 0 ? [] : [ratingsText(summary, language)]],
    ["programmes", summary.programmes.map((one) => programmeText(one, language))],
    ["open", openTexts(summary, language)],
    ["gaps", gapTexts(summary, language)],
  ];
  const width = Math.max(...rows.map(([code]) => wordOf(`summary.${code}`, language).length)) + 2;
  return rows.flatMap(([code, told]) =>
    told.map((text, index) => `${(index === 0 ? wordOf(`summary.${code}`, language) : "").padEnd(width)}${text}`),
  );
}

/** How many bodies there are of each sort, then a line for each of the first matters: those that share one stand together. */
function attentionTexts(summary: ReviewSummary, language: Language): readonly string[] {
  const { bodies } = summary;
  if (bodies.length === 0) return [wordOf("review.nothing", language)];
  const matters = [...groupBy(bodies, (body) => matterText(body, language))];
  const told = matters.slice(0, mostBodies).map(([matter, [first, ...others]]) => {
    const names = [first, ...others].slice(0, mostBodies).map(({ name }) => name);
    const more = others.length + 1 - names.length;
    return `${names.join(", ")}${more === 0 ? "" : `, … +${numberText(more, language)}`}: ${matter}`;
  });
  const more = matters.slice(mostBodies).reduce((sum, [, alike]) => sum + alike.length, 0);
  const rest = more === 0 ? [] : [`… +${countedText(more, "organisation", language)}`];
  return bodies.length === 1 ? told : [sortsText(summary, language), ...told, ...rest];
}

function sortsText({ bodies, onWeakEvidence }: ReviewSummary, language: Language): string {
  const counts = new Map<Attention["sort"], number>();
  for (const { attention } of bodies) {
    for (const sort of new Set(attention.map((one) => one.sort))) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const sorts = [...counts].map(
    ([sort, count]) => `${wordOf(`attention.${sort}`, language)} ${numberText(count, language)}`,
  );
  // How well it is known is no matter of its own: it stands beside the counts.
  const weak =
    onWeakEvidence === 0 ? "" : ` (${wordOf("summary.weak", language)}: ${numberText(onWeakEvidence, language)})`;
  return `${countedText(bodies.length, "organisation", language)}: ${sorts.join("; ")}${weak}`;
}

function matterText({ attention }: BodySummary, language: Language): string {
  return attention
    .slice(0, 2)
    .map((one) => attentionOf(one, language))
    .join(", ");
}

/** What is about a fact, not about a rule or a meeting. */
const aboutFact: readonly Attention["sort"][] = ["count-differs", "figure-contradicted", "roll-differs"];

function attentionOf({ sort, about, periods }: Attention, language: Language): string {
  const when = periods.length === 0 ? "" : ` (${periodsText(periods, language)})`;
  const what = aboutFact.includes(sort) ? factIn(about, language, noPhrases) : aboutText(sort, about, language);
  return `${what} - ${wordOf(`attention.${sort}`, language)}${when}`;
}

function aboutText(sort: Attention["sort"], about: string, language: Language): string {
  const subject = wordOf(about, language);
  return sort === "rating-doubt" ? `${wordOf("review.decidedClass", language)} ${subject}` : subject;
}

function meetingsText({ meetings, branchesNotComplete, branches }: ReviewSummary, language: Language): string {
  const share = (code: string): string => {
    const found = meetings.find((one) => one.code === code);
    if (found === undefined || found.denominator === 0) return wordOf("unknown", language);
    const { numerator, denominator, unknown } = found;
    const counts = `${numberText(numerator, language)}/${numberText(denominator, language)}`;
    if (unknown === denominator) return wordOf("unknown", language);
    return unknown === 0 ? counts : `${counts} (${wordOf("unknown", language)}: ${numberText(unknown, language)})`;
  };
  const proper = `${wordOf("summary.regular", language)} ${share("branches-proper-regular")}, ${wordOf("summary.thematic", language)} ${share("branches-proper-thematic")}`;
  const gaps =
    branchesNotComplete === 0
      ? ""
      : `; ${wordOf("summary.notAllAtHand", language)}: ${numberText(branchesNotComplete, language)}/${countedText(branches.all, "branch", language)}`;
  return `${wordOf("summary.held", language)} ${share("branches-holding")}; ${wordOf("summary.proper", language)}: ${proper}${gaps}`;
}

function moneyText(
  { money: { total, byPayer, notAssessed, provincesWithoutPolicy } }: ReviewSummary,
  language: Language,
): string {
  const items = byPayer.reduce((sum, one) => sum + one.items, 0);
  const payers = byPayer.map((one) => `${wordOf(one.code, language)} ${dongText(one.total, language)}`);
  const split = payers.length > 1 ? ` (${payers.join("; ")})` : "";
  const open =
    notAssessed === 0 ? "" : `; ${wordOf("summary.notAssessed", language)}: ${numberText(notAssessed, language)}`;
  const told = `${dongText(total, language)}, ${countedText(items, "payment", language)}${split}${open}`;
  return [told, ...withoutPolicyText(provincesWithoutPolicy, "summary", language)].join("; ");
}

function ratingsText({ ratings }: ReviewSummary, language: Language): string {
  const shares = ratings.map(({ organisations: { goodOrBetter, rated }, ...period }) => {
    return `${spanText(period, language)} ${numberText(goodOrBetter, language)}/${numberText(rated, language)}`;
  });
  const caps = ratings.flatMap(({ cap }) => {
    // Where nobody was rated excellent, or could be, the cap is of no matter.
    if (cap === null || cap.decided + cap.candidates === 0) return [];
    const allowed = cap.allowed.value ?? cap.allowed.readings?.map(({ value }) => value) ?? [];
    const counts = [allowed].flat().map((count) => numberText(count, language));
    const most = counts.length === 0 ? [wordOf("unknown", language)] : counts;
    const or = ` ${wordOf("summary.or", language)} `;
    return [
      `${wordOf("summary.excellent", language)} ${numberText(cap.decided, language)} (${wordOf("summary.atMost", language)} ${most.join(or)})`,
    ];
  });
  return `${wordOf("summary.goodOrBetter", language)}: ${[...shares, ...new Set(caps)].join("; ")}`;
}

function programmeText(
  { programme, met, targets, notKnown }: ReviewSummary["programmes"][number],
  language: Language,
): string {
  const share = `${numberText(met, language)}/${numberText(targets, language)}`;
  const open = notKnown === 0 ? "" : `; ${wordOf("unknown", language)}: ${numberText(notKnown, language)}`;
  return `${wordOf(programme, language)}: ${wordOf("summary.met", language)} ${share}${open}`;
}

function openTexts({ openPoints }: ReviewSummary, language: Language): readonly string[] {
  const told = openPoints.slice(0, mostPoints).map((point) => {
    const { part, decidedBy, organisationIds } = point;
    const decides = decidedBy === null ? "" : `; ${wordOf("review.decides", language)}: ${wordOf(decidedBy, language)}`;
    const bodies = countedText(organisationIds.length, "organisation", language);
    return `${wordOf(`review.${part}`, language)} - ${reasonText(point, language)}${decides} (${bodies})`;
  });
  const more = openPoints.length - told.length;
  return more === 0 ? told : [...told.slice(0, -1), `${told.at(-1)}; … +${numberText(more, language)}`];
}

/** The gaps of all lists in one line. */
function gapTexts({ notComplete, places, bodies: told }: ReviewSummary, language: Language): readonly string[] {
  if (notComplete.length === 0) return [];
  const names = new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...told.map(({ organisationId, name }) => [organisationId, name] as const),
  ]);
  const lists = [...new Set(notComplete.map(({ of }) => wordOf(`review.list.${of}`, language)))];
  const bodies = [...new Set(notComplete.flatMap(({ organisationIds }) => organisationIds))];
  const named = bodies.filter((id) => names.has(id));
  const others = bodies.length - named.length;
  const first = named.length === 0 ? [] : [namesText(named, names, language)];
  const more =
    others === 0 ? [] : [`${named.length === 0 ? "" : "… +"}${countedText(others, "organisation", language)}`];
  return [`${lists.join(", ")} (${[...first, ...more].join(", ")})`];
}
