import { requireList, requireRecord, requireWord } from "../../guard/index.ts";
import type { AssessedProgramme } from "../../programme/index.ts";
import type { NotComplete, Review } from "../../review/index.ts";
import { dateText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { factIn } from "../outcome/fact-text.ts";
import { outcomeLines } from "../outcome/outcome-text.ts";
import { noPhrases, type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { findingIn } from "./finding-text.ts";
import { meetingLines } from "./meeting-lines.ts";
import { notCompleteLine, pointLines } from "./point-lines.ts";
import { indented, nameOf } from "./provisions-text.ts";
import { ratingLines } from "./rating-lines.ts";
import { stipendLines } from "./stipend-lines.ts";

/** A part of a review: the structure, the meetings, the stipends, the ratings, the programmes. */
export type ReviewPart = "structure" | "meetings" | "stipends" | "ratings" | "programmes";

/** How {@link reviewText} writes a review. */
export interface ReviewTextOptions extends TextOptions {
  /** The parts to write, with what is open and what is not complete in them; all of them when left out. */
  readonly parts?: readonly ReviewPart[] | undefined;
}

/** The lists of records on which each part rests. */
const listsOfPart: Readonly<Record<ReviewPart, readonly NotComplete["of"][]>> = {
  structure: [],
  meetings: ["sessions"],
  stipends: ["posts"],
  ratings: ["ratings", "memberRatings"],
  programmes: ["results"],
};

const reviewLists = [
  ...(["organisations", "meetings", "rollDifferences", "ratings"] as const),
  ...(["programmes", "openPoints", "notComplete"] as const),
] as const;

const allParts: readonly ReviewPart[] = ["structure", "meetings", "stipends", "ratings", "programmes"];

/**
 * Writes the review of a place in lines (bản tổng hợp), each finding with its law and how well that is known. No person's
 * key is printed.
 *
 * @param review - The review.
 * @param language - The language.
 * @param options - The parts to write, and the words of the caller's own, for the policies of a province.
 * @returns The review, a line each.
 * @throws TypeError when the review is none or an option is unknown, RangeError when there is no such language or part.
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
export function reviewText(review: Review, language: Language, options: ReviewTextOptions = {}): string {
  requireRecord("reviewText", "the review", review);
  for (const list of reviewLists) {
    requireList("reviewText", list, review[list]);
  }
  requireRecord("reviewText", "structure", review.structure);
  requireRecord("reviewText", "stipends", review.stipends);
  const own = phrasesIn("reviewText", language, options, ["parts"]);
  const { parts = allParts } = options;
  requireList("reviewText", "parts", parts);
  for (const part of parts) requireWord("reviewText", "parts", part, allParts);
  return linesOf(review, parts, language, own).join("\n");
}

function linesOf(review: Review, parts: readonly ReviewPart[], language: Language, own: Phrases): readonly string[] {
  const title = (code: string): string => wordOf(`review.${code}`, language);
  const names = new Map(review.organisations.map(({ id, name }) => [id, name]));
  const sections: Readonly<Record<ReviewPart, () => readonly [string, readonly string[]]>> = {
    structure: () => [
      `${title("structure")} (${title("on")} ${dateText(review.lastDay, language)})`,
      structureLines(review, names, language),
    ],
    meetings: () => [
      title("meetings"),
      [...meetingLines(review.meetings, names, language), ...rollLines(review, names, language)],
    ],
    stipends: () => [title("stipends"), stipendLines(review.stipends, names, language, own)],
    ratings: () => [title("ratings"), ratingLines(review.ratings, names, language)],
    programmes: () => [
      title("programmes"),
      review.programmes.flatMap((programme) => programmeLines(programme, language)),
    ],
  };
  const points = review.openPoints.filter(({ part }) => parts.includes(part));
  const lists = parts.flatMap((part) => listsOfPart[part]);
  const gaps = review.notComplete.filter((one) => lists.includes(one.of));
  const told = [
    ...allParts.filter((part) => parts.includes(part)).map((part) => sections[part]()),
    [title("openPoints"), points.flatMap((point) => pointLines(point, names, language))] as const,
    [title("notComplete"), gaps.map((one) => notCompleteLine(one, names, language))] as const,
  ].map(([heading, lines]) => [heading, ...(lines.length === 0 ? [`  ${title("nothing")}`] : lines)]);
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

/** Where sessions give another roll than the register counts: how many, and the first of them. */
function rollLines({ rollDifferences }: Review, names: ReadonlyMap<string, string>, language: Language) {
  return rollDifferences.map(({ organisationId, sessions, heldOn, roll, counted }) => {
    const first = `${dateText(heldOn, language)}: ${numberText(roll, language)} ≠ ${numberText(counted, language)}`;
    const told = `${countedText(sessions, "session", language)}: ${wordOf("review.rollDifference", language)} ${first}`;
    return `    ${wordOf("review", language)} - ${nameOf(organisationId, names)}, ${told}`;
  });
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
