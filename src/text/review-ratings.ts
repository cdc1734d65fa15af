import type { RatingSummary } from "../rating/index.ts";
import type { CapReview, PeriodRatings, RatingDoubt } from "../review/index.ts";
import { dateText, numberText, percentText } from "./format.ts";
import { type Language, word } from "./phrases.ts";
import { outcomeText } from "./render.ts";
import { indented, nameOf, sourcesText } from "./sources.ts";

/** The ratings of each period: organisations and members by class, the cap, and where facts point elsewhere. */
export function ratingLines(
  ratings: readonly PeriodRatings[],
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  return ratings.flatMap((one) => [
    `  ${dateText(one.firstDay, language)} - ${dateText(one.lastDay, language)} ${sourcesText(one.sources, language)}`,
    `    ${word("review.organisations", language)}: ${summaryText(one.organisations, language)}`,
    ...(one.members === null ? [] : [`    ${word("review.members", language)}: ${summaryText(one.members, language)}`]),
    ...(one.cap === null ? [] : capLines(one.cap, language)),
    ...one.doubts.flatMap((doubt) => doubtLines(doubt, names, language)),
  ]);
}

function summaryText(summary: RatingSummary, language: Language): string {
  if (summary.isTooSmallToShow) return word("review.tooFew", language);
  const { rated, goodOrBetter, classes, exempt } = summary;
  const shown = Object.entries(classes).filter(([, count]) => count > 0);
  const byClass = shown.map(([code, count]) => `${word(code, language)} ${numberText(count, language)}`);
  const share = percentText({ part: goodOrBetter, whole: rated }, 1, language);
  const better = `${word("review.goodOrBetter", language)} ${numberText(goodOrBetter, language)} = ${share}`;
  const spared = exempt === 0 ? "" : `; ${word("review.exempt", language)} ${numberText(exempt, language)}`;
  return `${numberText(rated, language)}; ${better} (${byClass.join(", ")})${spared}`;
}

function capLines({ candidates, good, allowed, decided }: CapReview, language: Language): readonly string[] {
  const [answer = "", ...steps] = outcomeText(allowed, language, (count) => numberText(count, language));
  const met = `${word("review.candidates", language)} ${candidates}, ${word("review.good", language)} ${good}`;
  const chosen = `${word("review.decided", language)} ${decided}`;
  return [`    ${word("review.cap", language)}: ${answer}; ${met}; ${chosen}`, ...indented(steps)];
}

function doubtLines(
  { organisationId, review }: RatingDoubt,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const [byFacts = "", ...steps] = outcomeText(review.byFacts, language);
  const decided = `${word("review.decidedClass", language)} ${word(review.decided, language)}`;
  const facts = `${word("review.byFacts", language)} ${byFacts}`;
  return [
    `    ${word("review", language)} - ${nameOf(organisationId, names)}: ${decided}; ${facts}`,
    ...indented(steps),
  ];
}
