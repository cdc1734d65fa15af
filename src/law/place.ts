import { requireRecord, requireText } from "../guard/index.ts";
import type { Citation, DocumentKey } from "./citation.ts";

/** What a place in a document is numbered as. */
export type PlacePart = "part" | "section" | "article" | "clause" | "point" | "criterion" | "annex" | "form";

/** A place that its document names and does not number. */
export type NamedPlace =
  | "after-meeting"
  | "criteria-frame"
  | "meeting-preparation"
  | "model-rules"
  | "points-table"
  | "score-sheet"
  | "thematic-meeting";

/** One step on the way to a place: article 24, or clause 2. */
export interface PlaceStep {
  /** What is numbered. */
  readonly part: PlacePart;
  /** Its number, as the document has it. */
  readonly number: string;
}

/**
 * One place in a document: numbered, with its steps from the outside in; named; the whole text; not known; or in the own words
 * of a caller's citation, which are in no language of the library.
 */
export type Place =
  | { readonly kind: "numbered"; readonly steps: readonly PlaceStep[] }
  | { readonly kind: "named"; readonly name: NamedPlace }
  | { readonly kind: "whole" }
  | { readonly kind: "not-known" }
  | { readonly kind: "own-words"; readonly text: string };

/**
 * Reads the place of a citation (nơi quy định) from its code: which article, clause and point is it? A code may name several
 * places, as in `"10; annex 3"` or `"a, b"`.
 *
 * @param citation - The citation, as steps and values carry it.
 * @returns The places, in the order of the code.
 * @throws TypeError when it is no record of two texts.
 *
 * @example
 * ```ts
 * import { placesOf } from "chibo/law";
 *
 * placesOf({ document: "366-QD-TW@2025-08-30", provision: "11.4" });
 * // => [{ kind: "numbered", steps: [{ part: "article", number: "11" }, { part: "clause", number: "4" }] }]
 * placesOf({ document: "42-HD-BTCTW@2025-10-28", provision: "criteria-frame" }); // => [{ kind: "named", name: "criteria-frame" }]
 * ```
 */
export function placesOf(citation: Citation): readonly Place[] {
  requireRecord("placesOf", "the citation", citation);
  requireText("placesOf", "document", citation.document);
  requireText("placesOf", "provision", citation.provision);
  return placesIn(citation);
}

/** The places, without checks. */
export function placesIn({ document, provision }: Citation): readonly Place[] {
  const steps = hasArticles(document) ? articleSteps : sectionSteps;
  const codes = letters.test(provision) ? provision.split(", ") : provision.split("; ");
  return codes.map((code) => placeOf(code, steps));
}

type Steps = (code: string) => readonly PlaceStep[] | null;

const letters = /^[a-zđ](?:, [a-zđ])*$/u;

const named: Readonly<Record<NamedPlace, true>> = {
  "after-meeting": true,
  "criteria-frame": true,
  "meeting-preparation": true,
  "model-rules": true,
  "points-table": true,
  "score-sheet": true,
  "thematic-meeting": true,
};

function placeOf(code: string, stepsIn: Steps): Place {
  if (code === "whole" || code === "not-known") return { kind: code };
  if (Object.hasOwn(named, code)) return { kind: "named", name: code as NamedPlace };
  const steps = saidSteps(code) ?? stepsIn(code) ?? sectionSteps(code);
  return steps === null ? { kind: "own-words", text: code } : { kind: "numbered", steps };
}

/** A code that says what it numbers: `"annex 3"`, `"criterion 4.1"`; and letters, which are points. */
function saidSteps(code: string): readonly PlaceStep[] | null {
  const [, part, number = ""] = /^(criterion|annex|form) ([\dA-Z.]+)$/u.exec(code) ?? [];
  if (part !== undefined) return [step(part as PlacePart, number)];
  return letters.test(code) ? [step("point", code)] : null;
}

/** In a document of articles: `"24.2"`, `"12(4)(c)"`, `"11.1.4"`. */
function articleSteps(code: string): readonly PlaceStep[] | null {
  const [, article, clause, last] = /^(\d+)(?:[.(](\d+)\)?(?:[.(]([a-zđ]|\d+)\)?)?)?$/u.exec(code) ?? [];
  if (article === undefined) return null;
  if (clause === undefined) return [step("article", article)];
  const outer = [step("article", article), step("clause", clause)];
  if (last === undefined) return outer;
  return [...outer, step("point", /\d/u.test(last) ? `${clause}.${last}` : last)];
}

/** In a document of sections and points: `"II.3.1"`, `"10.4.2.a"`, `"A"`. */
function sectionSteps(code: string): readonly PlaceStep[] | null {
  const [, roman, inside] = /^([IVX]+(?:\.[A-Z])?)(?:\.(\d[\d.]*))?$/u.exec(code) ?? [];
  if (roman !== undefined) {
    return [step("section", roman), ...(inside === undefined ? [] : [step("point", inside)])];
  }
  const [, numbered, letter] = /^(\d+(?:\.\d+)*)(?:[.(]([a-zđ])\)?)?$/u.exec(code) ?? [];
  if (numbered !== undefined) {
    return [step("section", numbered), ...(letter === undefined ? [] : [step("point", letter)])];
  }
  return /^[A-Z]$/u.test(code) ? [step("part", code)] : null;
}

function step(part: PlacePart, number: string): PlaceStep {
  return { part, number };
}

/** The regulations on the Charter are numbered by sections under the numbers of its articles. */
const bySections: readonly DocumentKey[] = [
  "45-QD-TW@2011-11-01",
  "29-QD-TW@2016-07-25",
  "24-QD-TW@2021-07-30",
  "232-QD-TW@2025-01-20",
  "294-QD-TW@2025-05-26",
  "20-QD-TW@2026-04-08",
  "208-QD-TW@2026-07-26",
];

const charter = "DIEU-LE@";
/** A regulation, decree or resolution, by the letters of the type in its number. */
const typesOfArticles = /^[\d-]+-(?:QD|ND|CP|NQ|QH|UBTVQH)/;

function hasArticles(document: DocumentKey): boolean {
  return (document.startsWith(charter) || typesOfArticles.test(document)) && !bySections.includes(document);
}
