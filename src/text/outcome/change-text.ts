import { requireList, requireRecord, requireText } from "../../guard/index.ts";
import type { LegalChange } from "../../law/index.ts";
import type { Change, StepCode } from "../../outcome/index.ts";
import { requireDay } from "../../time/index.ts";
import { citedText, requireCitation } from "../citation/citation-text.ts";
import { words as english } from "../en/changes.ts";
import { dateText } from "../format/day-text.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { phraseOf, wordIn, wordOf } from "../phrases/phrases.ts";
import { words as vietnamese } from "../vi/changes.ts";
import { factIn } from "./fact-text.ts";
import { valueIn } from "./value-text.ts";

/**
 * Writes what it would take (cần thay đổi gì): each way that `whatWouldItTake` or `stepsToClass` lists in a line, its
 * facts from what they are to what they would have to be.
 *
 * @param ways - The ways, each a list of changes.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns A line for each way; an empty text where there is none, or nothing has to change.
 * @throws TypeError when the ways are no lists of changes or an option is unknown, RangeError when there is no such
 * language.
 *
 * @example
 * ```ts
 * import { waysText } from "chibo/text";
 *
 * waysText([[{ fact: "beyond", from: 2, to: 3 }]], "vi"); // => "nhiệm vụ vượt yêu cầu: từ 2 lên 3"
 * waysText([[{ fact: "late", from: 1, to: 0 }]], "en"); // => "tasks completed late: from 1 down to 0"
 * ```
 */
export function waysText(ways: readonly (readonly Change[])[], language: Language, options: TextOptions = {}): string {
  requireList("waysText", "the ways", ways);
  for (const [index, way] of ways.entries()) requireWay(`ways[${index}]`, way);
  const own = phrasesIn("waysText", language, options);
  const lines = ways.map((way) =>
    way.map(({ fact, from, to }) => `${factIn(fact, language, own)}: ${fromTo(from, to, language, own)}`).join("; "),
  );
  return lines.filter((line) => line !== "").join("\n");
}

function requireWay(name: string, way: readonly Change[]): void {
  requireList("waysText", name, way);
  for (const [index, change] of way.entries()) {
    requireRecord("waysText", `${name}[${index}]`, change);
    requireText("waysText", `${name}[${index}].fact`, change.fact);
  }
}

/**
 * Writes a change of the law in a line (thay đổi của quy định): its day, what was and what is, and where the law says so.
 *
 * @param change - The change, as `changesBetween` lists it.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The change in a line.
 * @throws TypeError when the change is none or an option is unknown, RangeError when its day is none or there is no such
 * language.
 *
 * @example
 * ```ts
 * import { changesBetween } from "chibo/law";
 * import { legalChangeText } from "chibo/text";
 * import { periodOf } from "chibo/time";
 *
 * const [raised] = changesBetween(periodOf("2026-07-01", "2026-07-01"));
 * raised && legalChangeText(raised, "en").startsWith("1 July 2026: base salary"); // => true
 * ```
 */
export function legalChangeText(change: LegalChange, language: Language, options: TextOptions = {}): string {
  requireRecord("legalChangeText", "the change", change);
  requireText("legalChangeText", "code", change.code);
  requireDay("legalChangeText", change.on, "on");
  requireCitation("legalChangeText", change.citation);
  const own = phrasesIn("legalChangeText", language, options);
  const { code, on, from, to, citation } = change;
  const told = `${seriesText(code, language, own)}: ${fromTo(from, to, language, own)}`;
  return `${dateText(on, language)}: ${told} (${citedText(citation, language, own)})`;
}

/** What changes: a value by its word, a condition by what it asks, and of which kind of session. */
function seriesText(code: string, language: Language, own: Phrases): string {
  if (code.startsWith("kind.")) return wordOf("kind", language, own);
  const word = wordOf(code, language, own);
  if (word !== code) return word;
  const phrase = phraseOf(code as StepCode, language, own);
  const end = code.lastIndexOf(".");
  if (phrase !== code || end === -1) return phrase;
  const condition = phraseOf(code.slice(0, end) as StepCode, language, own);
  return `${condition}, ${wordIn("session", code.slice(end + 1), language, own)}`;
}

function fromTo(from: unknown, to: unknown, language: Language, own: Phrases): string {
  const { begins, ends, rises, falls, stays, turns } = language === "vi" ? vietnamese : english;
  const [before, after] = [valueIn(from, language, own), valueIn(to, language, own)];
  if (from === null && to === null) return after;
  if (before === after) return stays(after);
  if (from === null) return begins(after);
  if (to === null) return ends(before);
  if (typeof from !== "number" || typeof to !== "number") return turns(before, after);
  return from < to ? rises(before, after) : falls(before, after);
}
