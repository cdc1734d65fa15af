import type { PolicyTermsInForce } from "../../changes/index.ts";
import { requireList, requireRecord, requireText } from "../../guard/index.ts";
import type { LegalChange } from "../../law/index.ts";
import { vnd } from "../../money/index.ts";
import type { StructureCondition } from "../../organisation/index.ts";
import type { Change, StepCode } from "../../outcome/index.ts";
import { requireDay } from "../../time/index.ts";
import { citedText, requireCitation } from "../citation/citation-text.ts";
import { documentName } from "../citation/document-name.ts";
import { words as english } from "../en/changes.ts";
import { dateText } from "../format/day-text.ts";
import { dongText } from "../format/dong-text.ts";
import { provinceName } from "../format/province-name.ts";
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
  if ((change.before ?? null) !== null) requireCitation("legalChangeText", change.before?.citation);
  const own = phrasesIn("legalChangeText", language, options);
  const told = `${seriesText(change, language, own)}: ${turnText(change, language, own)}`;
  return `${dateText(change.on, language)}: ${told} (${sourceText(change, language, own)})`;
}

/** What changes: a value by its word, a condition by what it asks, and of which kind of session. */
function seriesText({ code, citation }: LegalChange, language: Language, own: Phrases): string {
  const { policy, merger } = language === "vi" ? vietnamese : english;
  const [sort = "", name = ""] = code.split(".");
  if (sort === "kind") return wordOf("kind", language, own);
  if (sort === "structure") return wordOf(name, language, own);
  if (sort === "province") return merger;
  if (sort === "policy") return policy(documentName(citation.document, language, own));
  const word = wordOf(code, language, own);
  if (word !== code) return word;
  const phrase = phraseOf(code as StepCode, language, own);
  const end = code.lastIndexOf(".");
  if (phrase !== code || end === -1) return phrase;
  const condition = phraseOf(code.slice(0, end) as StepCode, language, own);
  return `${condition}, ${wordIn("session", code.slice(end + 1), language, own)}`;
}

function turnText({ code, from, to, changed }: LegalChange, language: Language, own: Phrases): string {
  const [sort] = code.split(".");
  if (sort === "policy") {
    const [before, after] = [ratesOf(from, language), ratesOf(to, language)];
    const { conditions } = language === "vi" ? vietnamese : english;
    const isOnOthers = before !== null && before === after && changed.includes("rule");
    return isOnOthers ? conditions(before) : fromTo(before, after, language, own);
  }
  if (sort === "structure") return fromTo(asked(from, language, own), asked(to, language, own), language, own);
  if (sort === "province") return fromTo(provinces(from), provinces(to), language, own);
  return fromTo(from, to, language, own);
}

/** Each amount of a policy once, the highest first. */
function ratesOf(terms: unknown, language: Language): string | null {
  if (terms === null) return null;
  const { groups } = terms as PolicyTermsInForce;
  const paid = groups.flatMap(({ then }) => (then.kind === "pays" ? [then.rate] : []));
  const fixed = paid.flatMap((rate) => (rate.kind === "fixed" ? [rate.dong] : []));
  const shares = paid.flatMap((rate) => (rate.kind === "fixed" ? [] : [rate.coefficient]));
  const { rates } = language === "vi" ? vietnamese : english;
  const coefficients = [...new Set(shares)].sort((one, other) => Number(other) - Number(one));
  const told = coefficients.length === 0 ? [] : [rates(coefficients.map((one) => inWords(one, language)).join("; "))];
  return [...told, ...fixed.map((dong) => dongText(vnd(dong), language))].join("; ");
}

function inWords(coefficient: string, language: Language): string {
  return language === "vi" ? coefficient.replace(".", ",") : coefficient;
}

function asked(conditions: unknown, language: Language, own: Phrases): string | null {
  if (conditions === null) return null;
  return (conditions as readonly StructureCondition[]).map(({ code }) => phraseOf(code, language, own)).join("; ");
}

function provinces(codes: unknown): string | null {
  return codes === null ? null : (codes as readonly string[]).map(provinceName).join(", ");
}

/** Where the law says so; where nothing else changes, where it said so before, and how well each is known. */
function sourceText({ changed, before, citation, evidence }: LegalChange, language: Language, own: Phrases): string {
  const cited = citedText(citation, language, own);
  if (before === null || before === undefined || changed.some((part) => part !== "source")) return cited;
  const { formerly, known } = language === "vi" ? vietnamese : english;
  const old = citedText(before.citation, language, own);
  const parts = [cited, ...(old === cited ? [] : [formerly(old)])];
  if (before.evidence !== evidence) parts.push(known(wordOf(before.evidence, language), wordOf(evidence, language)));
  return parts.join("; ");
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
