import { describe, expect, it } from "vitest";
import * as rulesEntry from "../../src/entries/rules.ts";
import * as textEntry from "../../src/entries/text.ts";
import { textOf } from "../kit/project-files.ts";
import { statements } from "../law/law-files.ts";
import { provisionPages } from "../tools/provision-pages.ts";

const { citationText, numberText, percentText } = textEntry;
const plugin = new URL("../../docs/plugins/rule-pages.mjs", import.meta.url).href;
const { rulePages }: { readonly rulePages: (library: object) => ReadonlyMap<string, string> } = await import(
  /* @vite-ignore */ plugin
);

const pages = provisionPages();
const texts = [...Object.entries(pages), ...rulePages({ ...rulesEntry, ...textEntry })];
const lines = {
  en: texts.flatMap(([name, text]) => (/\.vi(?:\.md)?$/.test(name) ? [] : text.split("\n"))),
  vi: texts.flatMap(([name, text]) => (/\.vi(?:\.md)?$/.test(name) ? text.split("\n") : [])),
};
type Language = keyof typeof lines;

describe("the pages of provisions", () => {
  it.each(Object.entries(pages))("%s says what the law tables say", (path, text) => {
    expect(textOf(path)).toBe(text);
  });

  it("have the same tables and rows in both languages", () => {
    const shape = (text: string | undefined) => text?.split("\n").map((line) => /^[#|-]+/.exec(line)?.[0]);
    for (const [path, text] of Object.entries(pages).filter(([name]) => !name.endsWith(".vi.md"))) {
      expect(shape(pages[path.replace(".md", ".vi.md")]), path).toEqual(shape(text));
    }
  });

  it("are in words, not in codes", () => {
    const cells = Object.values(pages).flatMap((text) =>
      text.split("\n").flatMap((line) => (line.startsWith("| ") ? line.split(" | ").slice(0, 2) : [])),
    );
    expect(cells.filter((cell) => /[a-z][A-Z]|undefined|\[object/.test(cell))).toEqual([]);
  });
});

/** A number of the law: as it stands, or as a share of a whole. */
type LegalNumber = number | { readonly part: number; readonly whole: number };

interface NumericProvision {
  readonly where: string;
  readonly citation: (typeof statements)[number]["value"]["citation"];
  readonly numbers: readonly LegalNumber[];
}

const numeric: readonly NumericProvision[] = statements
  .map(({ where, value }) => ({ where, citation: value.citation, numbers: numbersIn(value) }))
  .filter(({ numbers }) => numbers.length > 0);

/** The numbers that a statement sets itself; those of statements inside it are theirs. */
function numbersIn(value: unknown): readonly LegalNumber[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return /^\d+(?:\.\d+)?$/.test(value) ? [Number(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  if ("part" in value && "whole" in value) {
    const { part, whole, plus = 0 } = value as { part: number; whole: number; plus?: number };
    return plus === 0 ? [{ part, whole }] : [{ part, whole }, Math.abs(plus)];
  }
  return Object.entries(value)
    .filter(([key, part]) => key !== "citation" && !(typeof part === "object" && part !== null && "citation" in part))
    .flatMap(([, part]) => numbersIn(part));
}

/** Numbers that are said in a word: none; once a month, a quarter, a year. */
const wordForms: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  0: { en: "none", vi: "không có" },
  1: { en: "time a month", vi: "lần mỗi tháng" },
  3: { en: "a quarter", vi: "mỗi quý" },
  12: { en: "a year", vi: "mỗi năm" },
};

/** How a number may stand on a page. */
function formsOf(one: LegalNumber, language: Language): readonly string[] {
  if (typeof one !== "number") {
    const { part, whole } = one;
    return [`${part}/${whole}`, percentText(one, language), `${numberText((100 * part) / whole, language)}%`];
  }
  const plain = [numberText(one, language), String(one), String(one).padStart(2, "0")];
  const word = wordForms[one];
  return word === undefined ? plain : [...plain, word[language]];
}

function stands(text: string, form: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\d,.])${escaped}(?![\\d]|[.,]\\d)`).test(text);
}

/** The numbers of a provision that stand in no line with its place in the law. */
function missing({ citation, numbers }: NumericProvision, language: Language): readonly LegalNumber[] {
  const place = citationText(citation, language);
  const own = lines[language].filter((line) => line.includes(place)).map((line) => line.replaceAll(place, ""));
  return numbers.filter((one) => !own.some((line) => formsOf(one, language).some((form) => stands(line, form))));
}

describe("every number of the law", () => {
  it.each(["en", "vi"] as const)("stands on a page with its place in the law: %s", (language) => {
    const wanting = numeric
      .map((one) => ({ where: one.where, numbers: missing(one, language) }))
      .filter(({ numbers }) => numbers.length > 0);
    expect(wanting).toEqual([]);
  });

  it("is found by the walk: 483 provisions when this was written", () => {
    expect(numeric.length).toBeGreaterThanOrEqual(483);
    expect(numeric.flatMap(({ numbers }) => numbers).length).toBeGreaterThanOrEqual(776);
  });
});
