import type { Source } from "../review/index.ts";
import { type Language, noPhrases, type Phrases, word } from "./phrases.ts";
import { citationText, provisionText } from "./render.ts";

/** The provisions behind a line, and how well they are known. */
export function sourcesText(sources: readonly Source[], language: Language, own: Phrases = noPhrases): string {
  if (sources.length === 0) return `[${word("no-figure-in-force", language)}]`;
  const groups = new Map<string, readonly [Source, ...Source[]]>();
  for (const source of sources) {
    const key = `${source.citation.document} ${source.evidence}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [source] : [...group, source]);
  }
  return `[${[...groups.values()].map((alike) => sourceText(alike, language, own)).join(" | ")}]`;
}

/** Several provisions of one document, known equally well. */
function sourceText([first, ...others]: readonly [Source, ...Source[]], language: Language, own: Phrases): string {
  const provisions = others.map(({ citation }) => `, ${provisionText(citation.provision, language)}`).join("");
  return `${citationText(first.citation, language, own)}${provisions}; ${word(first.evidence, language)}`;
}

/** What an organisation is called; one that the records do not hold goes by its id. */
export function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? id;
}

/** The same lines further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
