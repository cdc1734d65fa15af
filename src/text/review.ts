import type { AssessedProgramme } from "../programme/index.ts";
import type { Review } from "../review/index.ts";
import { dateText, percentText } from "./format.ts";
import { type Language, noPhrases, type Phrases, word } from "./phrases.ts";
import { outcomeText } from "./render.ts";
import { meetingLines } from "./review-meetings.ts";
import { ratingLines } from "./review-ratings.ts";
import { stipendLines } from "./review-stipends.ts";
import { indented, nameOf } from "./sources.ts";

/**
 * The review of a place in lines, each finding with its law and how well that is known. No person's key is printed.
 *
 * @param own - The words of the caller's own, for the policies of a province.
 *
 * @example
 * ```ts
 * const records = { organisations: [], sessions: [], holders: [], ratings: [], memberRatings: [], results: [] };
 * const terms = { policies: [], programmes: [], excellenceShare: "ordinary", readings: [] };
 * const { value } = review(records, { firstDay: "2024-01-01", lastDay: "2024-12-31" }, terms);
 * reviewText(value, "en")[0]; // => "Period: 1 January 2024 - 31 December 2024"
 * ```
 */
export function reviewText(review: Review, language: Language, own: Phrases = noPhrases): readonly string[] {
  const title = (code: string): string => word(`review.${code}`, language);
  const span = `${dateText(review.firstDay, language)} - ${dateText(review.lastDay, language)}`;
  const names = new Map(review.organisations.map(({ id, name }) => [id, name]));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `${title("structure")} (${title("on")} ${dateText(review.lastDay, language)})`,
      structureLines(review, names, language),
    ],
    [title("meetings"), meetingLines(review.meetings, language)],
    [title("stipends"), stipendLines(review.stipends, names, language, own)],
    [title("ratings"), ratingLines(review.ratings, names, language)],
    [title("programmes"), review.programmes.flatMap((programme) => programmeLines(programme, language))],
  ];
  const told = sections.map(([heading, lines]) => [
    heading,
    ...(lines.length === 0 ? [`  ${title("nothing")}`] : lines),
  ]);
  return [`${title("period")}: ${span}`, ...told.flatMap((lines) => ["", ...lines])];
}

function structureLines(
  { structure }: Review,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  return structure.flatMap(({ rule, organisationId, finding, consentOf, outcome }) => {
    const [answer = "", ...steps] = outcomeText(outcome, language);
    const consent = consentOf === null ? "" : ` (${word(consentOf, language)})`;
    const said = outcome.kind === "assessed" ? `${word(finding, language)}${consent}` : answer;
    return [`  ${nameOf(organisationId, names)} - ${word(rule, language)}: ${said}`, ...indented(steps)];
  });
}

function programmeLines({ programme, targets }: AssessedProgramme, language: Language): readonly string[] {
  const lines = targets.flatMap(({ code, outcome }) => {
    const [answer = "", ...steps] = outcomeText(outcome, language, ({ state, measured }) => {
      const found = typeof measured === "number" ? String(measured) : percentText(measured, 1, language);
      return `${word(state, language)}; ${word("review.measured", language)} ${found}`;
    });
    return [`    ${word(code, language)}: ${answer}`, ...indented(steps)];
  });
  return [`  ${word(programme, language)}`, ...lines];
}
