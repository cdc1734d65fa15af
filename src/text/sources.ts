import type { Source } from "../index.ts";
import { type Language, word } from "./phrases.ts";
import { citationText, provisionText } from "./render.ts";

/** The provisions behind a line, and how well they are known. */
export function sourcesText(sources: readonly Source[], language: Language): string {
  if (sources.length === 0) return `[${word("no-figure-in-force", language)}]`;
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = `${source.citation.document} ${source.evidence}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return `[${[...groups.values()].map((alike) => sourceText(alike, language)).join(" | ")}]`;
}

/** Several provisions of one document, known equally well. */
function sourceText(alike: readonly Source[], language: Language): string {
  const [first, ...others] = alike.map(({ citation }) => citation);
  if (first === undefined) return "";
  const provisions = others.map(({ provision }) => `, ${provisionText(provision, language)}`).join("");
  return `${citationText(first, language)}${provisions}; ${word(alike[0]?.evidence ?? "", language)}`;
}

/** The same lines further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
