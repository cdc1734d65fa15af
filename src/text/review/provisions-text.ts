import { groupBy } from "../../guard/index.ts";
import type { LegalSource } from "../../review/index.ts";
import { placesText } from "../citation/citation-text.ts";
import type { Language } from "../language.ts";
import { noPhrases, type Phrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";

/** The provisions behind a line, each once, and how well they are known. */
export function provisionsText(sources: readonly LegalSource[], language: Language, own: Phrases = noPhrases): string {
  if (sources.length === 0) return `[${wordOf("no-figure-in-force", language)}]`;
  const groups = groupBy(sources, ({ citation, evidence }) => `${citation.document} ${evidence}`);
  const told = [...groups.values()].map((alike) => {
    const [{ citation, evidence }] = alike;
    const provisions = alike.map((source) => source.citation.provision);
    return `${placesText(citation.document, provisions, language, own)} (${wordOf(evidence, language)})`;
  });
  return `[${told.join(" | ")}]`;
}

/** What an organisation is called; one that the records do not hold goes by its id. */
export function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? id;
}

/** The same lines further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
