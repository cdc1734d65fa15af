// The explanations behind the numbers of a page, each text kept once however many numbers lead to it.
import type { Outcome, Step } from "chibo";
import { type Citation, documentOf, sourcesOf } from "chibo/law";
import { citationText, outcomeText, word } from "chibo/text";
import { type Both, both, inertJson } from "./both.ts";
import { heads } from "./heads.ts";

/** What stands behind a number: a title, the lines that explain it, and the law that it rests on. */
export interface Note {
  readonly title: Both;
  readonly lines: readonly Both[];
  readonly sources: readonly Pick<Step, "citation" | "evidence">[];
}

/** The explanations of one page. */
export interface Notes {
  /** Keeps an explanation and writes the number that opens it. */
  readonly button: (text: string, note: Note) => string;
  /** Keeps an explanation; its number opens it. */
  readonly keep: (note: Note) => number;
  /** The explanations as data for the page. */
  readonly data: () => string;
}

/** Makes an empty collection. */
export function notes(): Notes {
  const texts = kept<Both>();
  const documents = kept<unknown>();
  const all = kept<unknown>();
  const keep = ({ title, lines, sources }: Note): number => {
    const read = [...new Set(sources.map((source) => documents.add(documentData(source.citation))))];
    return all.add([texts.add(title), lines.map((line) => texts.add(line)), read]);
  };
  return {
    keep,
    button: (text, note) => `<button type="button" class="why" data-why="${keep(note)}">${text}</button>`,
    data: () => inertJson({ texts: texts.list, documents: documents.list, notes: all.list }),
  };
}

/** The explanation of an outcome, line by line, with the steps' citations. */
export function outcomeNote<Value>(title: Both, outcome: Outcome<Value>, valueText?: (value: Value) => Both): Note {
  const written = both((language) =>
    outcomeText(outcome, language, valueText === undefined ? {} : { valueText: (value) => valueText(value)[language] }),
  );
  return { title, lines: linesOf(written), sources: outcome.steps };
}

/** The lines of a text, those of both languages beside each other. */
function linesOf(text: Both): readonly Both[] {
  const [vi, en] = [text.vi.split("\n"), text.en.split("\n")];
  return vi.map((line, index) => ({ vi: line.trim(), en: (en[index] ?? "").trim() }));
}

/** The provisions behind a number as lines, for what has no outcome of its own. */
function sourceLines(sources: Note["sources"]): readonly Both[] {
  return sources.map(({ citation, evidence }) =>
    both((language) => `${citationText(citation, language)} (${word(evidence, language)})`),
  );
}

/** A note of the law alone. */
export function lawNote(title: Both, sources: Note["sources"], lines: readonly Both[] = []): Note {
  return { title, lines: [...lines, ...sourceLines(sources)], sources };
}

function documentData(citation: Citation): unknown {
  const document = documentOf(citation.document);
  const sources = sourcesOf(citation).map(({ title, url, kind }) => ({
    title,
    url: url !== null && /^https?:/.test(url) ? url : null,
    kind: heads[kind],
  }));
  return { number: document.number, title: document.title, sources };
}

interface Kept<Item> {
  readonly list: readonly Item[];
  readonly add: (item: Item) => number;
}

function kept<Item>(): Kept<Item> {
  const list: Item[] = [];
  const places = new Map<string, number>();
  return {
    list,
    add: (item) => {
      const key = JSON.stringify(item);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      list.push(item);
      return list.length - 1;
    },
  };
}
