import { requireList, requireRecord } from "../../guard/index.ts";
import type { AssessedProgramme } from "../../programme/index.ts";
import type { Review } from "../../review/index.ts";
import { dateText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { factIn } from "../outcome/fact-text.ts";
import { outcomeLines } from "../outcome/outcome-text.ts";
import { noPhrases, type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { findingIn } from "./finding-text.ts";
import { meetingLines } from "./meeting-lines.ts";
import { notCompleteLine, pointLines } from "./point-lines.ts";
import { indented, nameOf } from "./provisions-text.ts";
import { ratingLines } from "./rating-lines.ts";
import { stipendLines } from "./stipend-lines.ts";

/**
 * Writes the review of a place in lines (bản tổng hợp), each finding with its law and how well that is known. No person's
 * key is printed.
 *
 * @param review - The review.
 * @param language - The language.
 * @param options - The words of the caller's own, for the policies of a province.
 * @returns The review, a line each.
 * @throws TypeError when the review is none or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { buildRegister, review } from "chibo";
 * import { reviewText } from "chibo/text";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * reviewText(review(built.value, yearPeriod(2024)), "en").split("\n")[0]; // => "Period: 2024"
 * ```
 */
export function reviewText(review: Review, language: Language, options: TextOptions = {}): string {
  requireRecord("reviewText", "the review", review);
  for (const list of ["organisations", "meetings", "ratings", "programmes", "openPoints", "notComplete"] as const) {
    requireList("reviewText", list, review[list]);
  }
  requireRecord("reviewText", "structure", review.structure);
  requireRecord("reviewText", "stipends", review.stipends);
  return linesOf(review, language, phrasesIn("reviewText", language, options)).join("\n");
}

function linesOf(review: Review, language: Language, own: Phrases): readonly string[] {
  const title = (code: string): string => wordOf(`review.${code}`, language);
  const names = new Map(review.organisations.map(({ id, name }) => [id, name]));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `${title("structure")} (${title("on")} ${dateText(review.lastDay, language)})`,
      structureLines(review, names, language),
    ],
    [title("meetings"), meetingLines(review.meetings, names, language)],
    [title("stipends"), stipendLines(review.stipends, names, language, own)],
    [title("ratings"), ratingLines(review.ratings, names, language)],
    [title("programmes"), review.programmes.flatMap((programme) => programmeLines(programme, language))],
    [title("openPoints"), review.openPoints.flatMap((point) => pointLines(point, names, language))],
    [title("notComplete"), review.notComplete.map((one) => notCompleteLine(one, names, language))],
  ];
  const told = sections.map(([heading, lines]) => [
    heading,
    ...(lines.length === 0 ? [`  ${title("nothing")}`] : lines),
  ]);
  return [`${title("period")}: ${spanText(review, language)}`, ...told.flatMap((lines) => ["", ...lines])];
}

function structureLines(
  { structure }: Review,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const findings = structure.findings.flatMap((finding) => {
    const [, ...steps] = outcomeLines(finding.outcome, language, noPhrases);
    return [`  ${findingIn(finding, nameOf(finding.organisationId, names), language)}`, ...indented(steps)];
  });
  const differences = structure.countDifferences.map(({ organisationId, member, own, below }) => {
    const counts = `${numberText(own, language)} ≠ ${numberText(below, language)}`;
    const told = `${wordOf("review.countDifference", language)}, ${factIn(member, language, noPhrases)}: ${counts}`;
    return `  ${nameOf(organisationId, names)} - ${told}`;
  });
  const consents = structure.consentDoubts.map(({ organisationId, fault }) => {
    return `  ${nameOf(organisationId, names)} - ${wordOf(`review.consent.${fault}`, language)}`;
  });
  return [...findings, ...differences, ...consents];
}

function programmeLines({ programme, targets }: AssessedProgramme, language: Language): readonly string[] {
  const lines = targets.flatMap(({ code, outcome }) => {
    const [answer = "", ...steps] = outcomeLines(outcome, language, noPhrases, ({ state, measured }) => {
      const found = typeof measured === "number" ? numberText(measured, language) : percentText(measured, language);
      return `${wordOf(state, language)}; ${wordOf("review.measured", language)} ${found}`;
    });
    return [`    ${wordOf(code, language)}: ${answer}`, ...indented(steps)];
  });
  return [`  ${wordOf(programme, language)}`, ...lines];
}
