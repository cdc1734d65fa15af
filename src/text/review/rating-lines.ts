import type { RatingSummary } from "../../rating/index.ts";
import type { CapReview, ContradictedFact, PeriodRatings, RatingDoubt } from "../../review/index.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { factIn } from "../outcome/fact-text.ts";
import { outcomeLines } from "../outcome/outcome-text.ts";
import { valueIn } from "../outcome/value-text.ts";
import { noPhrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { indented, nameOf, provisionsText } from "./provisions-text.ts";

/** The ratings of each period: organisations and members by class, the cap, and where facts point elsewhere. */
export function ratingLines(
  ratings: readonly PeriodRatings[],
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const title = (code: string): string => wordOf(`review.${code}`, language);
  return ratings.flatMap((one) => [
    `  ${spanText(one, language)} ${provisionsText(one.sources, language)}`,
    `    ${title("organisations")}: ${summaryText(one.organisations, language)}`,
    ...(one.members === null ? [] : [`    ${title("members")}: ${summaryText(one.members, language)}`]),
    ...(one.cap === null ? [] : capLines(one.cap, language)),
    ...one.doubts.flatMap((doubt) => doubtLines(doubt, names, language)),
    ...one.contradicted.map((fact) => contradictedLine(fact, names, language)),
  ]);
}

function summaryText(summary: RatingSummary, language: Language): string {
  if (summary.isTooSmallToShow) return wordOf("review.tooFew", language);
  const { rated, goodOrBetter, classes, exempt } = summary;
  const shown = Object.entries(classes).filter(([, count]) => count > 0);
  const byClass = shown.map(([code, count]) => `${wordOf(code, language)} ${numberText(count, language)}`);
  const share = percentText({ part: goodOrBetter, whole: rated }, language);
  const better = `${wordOf("review.goodOrBetter", language)} ${numberText(goodOrBetter, language)} = ${share}`;
  const spared = exempt === 0 ? "" : `; ${wordOf("review.exempt", language)} ${numberText(exempt, language)}`;
  return `${numberText(rated, language)}; ${better} (${byClass.join(", ")})${spared}`;
}

function capLines({ candidates, good, allowed, decided }: CapReview, language: Language): readonly string[] {
  const [answer = "", ...steps] = outcomeLines(allowed, language, noPhrases);
  const told = (code: string, count: number): string =>
    `${wordOf(`review.${code}`, language)} ${numberText(count, language)}`;
  const counts = [told("candidates", candidates), told("good", good), told("decided", decided)];
  return [
    `    ${wordOf("review.cap", language)}: ${answer}; ${counts[0]}, ${counts[1]}; ${counts[2]}`,
    ...indented(steps),
  ];
}

function doubtLines(
  { organisationId, review }: RatingDoubt,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const [byFacts = "", ...steps] = outcomeLines(review.byFacts, language, noPhrases);
  const decided = `${wordOf("review.decidedClass", language)} ${wordOf(review.decided, language)}`;
  const facts = `${wordOf("review.byFacts", language)} ${byFacts}`;
  return [
    `    ${wordOf("review", language)} - ${nameOf(organisationId, names)}: ${decided}; ${facts}`,
    ...indented(steps),
  ];
}

/** A fact that is recorded otherwise than the records below give it. */
function contradictedLine(
  { organisationId, code, fact, recorded, atLeast, atMost }: ContradictedFact,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const told = `    ${wordOf("review", language)} - ${nameOf(organisationId, names)}: ${factIn(fact, language, noPhrases)} - ${wordOf(code, language)}`;
  if (recorded === null || atLeast === null || atMost === null) return told;
  const [own, least, most] = [recorded, atLeast, atMost].map((value) => valueIn(value, language, noPhrases));
  const below = least === most ? least : `${least} - ${most}`;
  return `${told}: ${wordOf("review.recorded", language)} ${own}, ${wordOf("review.fromBelow", language)} ${below}`;
}
