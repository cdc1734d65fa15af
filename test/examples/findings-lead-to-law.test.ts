import { describe, expect, it, vi } from "vitest";
import { type DocumentKey, documents, evidenceGrades } from "../../src/law/index.ts";
import { citationText, type Language, word } from "../../src/text/index.ts";
import { runExample } from "../kit/run-example.ts";

// Runs the whole program.
vi.setConfig({ testTimeout: 180_000 });

/** One claim of law in a text: what is cited, and how well it is known. */
interface Claimed {
  readonly cited: string;
  readonly grade: string;
}

const languages = ["vi", "en"] as const;
const programs = new Map(
  languages.map((language) => [language, runExample("01-year-review/main.ts", "--full", "--lang", language)]),
);
const ran = (language: Language) => programs.get(language) as ReturnType<typeof runExample>;

/** Conditions end with their law; figures and reasons carry it in brackets. */
function claimsIn(line: string, language: Language): readonly Claimed[] {
  const condition = isCondition(line) ? (/ - ([^-].*)$/u.exec(line.slice(line.lastIndexOf(" - ")))?.[1] ?? "") : null;
  const told = condition ?? / \[(.+)\]$/u.exec(line)?.[1] ?? null;
  if (told === null || told === word("no-figure-in-force", language)) return [];
  return told.split(" | ").map((one) => {
    const [, cited = "", grade = ""] = /^(.+) \(([^()]+)\)$/u.exec(one) ?? [];
    return { cited, grade };
  });
}

function isCondition(line: string): boolean {
  return /^ {6}(?:đúng|không đúng|chưa rõ|true|not true|unknown): /u.test(line);
}

const names = new Map(
  languages.map((language) => {
    const named = documents.map((document) => ({ document, name: nameOf(document.key, language) }));
    return [language, named.toSorted((one, other) => other.name.length - one.name.length)];
  }),
);

function nameOf(document: DocumentKey, language: Language): string {
  return citationText({ document, provision: "whole" }, language);
}

/** The document that a citation names; the longest name, for one number may end another. */
function documentIn(cited: string, language: Language) {
  return names.get(language)?.find(({ name }) => cited.includes(name))?.document;
}

describe.each(languages)("every finding of the full text (%s)", (language) => {
  const lines = ran(language).text.split("\n");
  const claims = lines.flatMap((line) => claimsIn(line, language));

  it("names a document of the register and its grade", () => {
    expect(claims.length).toBeGreaterThan(150);
    const grades = evidenceGrades.map((grade) => word(grade, language));
    const wanting = claims.filter(
      ({ cited, grade }) => documentIn(cited, language) === undefined || !grades.includes(grade),
    );
    expect(wanting).toEqual([]);
  });

  it("names the article, where one is known", () => {
    const isWhole = ({ cited }: Claimed) => cited === nameOf(documentIn(cited, language)?.key as DocumentKey, language);
    const articles = claims.filter((claim) => !isWhole(claim));
    expect(articles.length).toBeGreaterThan(100);
    for (const { cited } of articles) {
      expect(cited).toMatch(
        /điểm|khoản|Điều|mục|phần|sinh hoạt chuyên đề|chưa rõ điều khoản|[Pp]oint|clause|Article|Section|Part|thematic|not known/u,
      );
    }
  });

  it("has its law beside it: each matter of the structure its conditions, each figure its brackets", () => {
    const wanting = lines.filter((line, at) => {
      const isMatter = / - .+: (?:cần xem lại|vi phạm|to be looked at again|breach)$/u.test(line);
      const isFigure = /^ {4}.+: \d[\d.,]*%/u.test(line) && !/organisations|members/iu.test(line);
      return (
        (isMatter && !isCondition(lines[at + 1] ?? "")) ||
        (isFigure && claimsIn(line, language).length === 0 && !/\[.+\]$/u.test(line))
      );
    });
    expect(wanting).toEqual([]);
  });

  it("leads to where its document can be read, or to the word that no page is known", () => {
    const none = language === "vi" ? "chưa rõ nơi đăng" : "no page known";
    const cited = new Set(claims.map((claim) => documentIn(claim.cited, language)));
    for (const document of cited) {
      if (document === undefined) continue;
      const { key, sources } = document;
      const told = lines.find((line) => line.startsWith(`  ${nameOf(key, language)}: `));
      const [first] = sources;
      expect(told).toContain(first === undefined ? none : (first.url ?? (first.title.split(/[:,]/)[0] as string)));
    }
  });
});

describe("every finding of the page", () => {
  const html = ran("vi").written("review.html");
  const page = JSON.parse(/id="notes">(.*?)<\/script>/su.exec(html)?.[1] ?? "{}") as {
    readonly texts: readonly { readonly vi: string; readonly en: string }[];
    readonly documents: readonly {
      readonly number: string;
      readonly sources: readonly { readonly url: string | null }[];
    }[];
    readonly notes: readonly (readonly [number, readonly number[], readonly number[]])[];
  };
  const rows = [...html.matchAll(/<tr data-body="[^"]*"[^>]*>.*?<\/tr>/gsu)].map(([row]) => row);

  it("opens an explanation that leads to a document", () => {
    expect(rows.length).toBeGreaterThan(20);
    const wanting = rows.filter((row) => {
      const note = page.notes[Number(/data-why="(\d+)"/u.exec(row)?.[1] ?? -1)];
      return note === undefined || note[2].length === 0;
    });
    expect(wanting).toEqual([]);
  });

  it("cites in its lines no document that it does not lead to", () => {
    const numbers = new Map(documents.map(({ key, number }) => [nameOf(key, "en"), number]));
    const wanting = page.notes.flatMap(([, lines, read]) => {
      const led = read.map((one) => page.documents[one]?.number);
      const claims = lines.flatMap((line) => {
        const [, cited] = /(?: - |^)([^()]+) \([^()]+\)$/u.exec(page.texts[line]?.en ?? "") ?? [];
        return cited === undefined ? [] : [documentIn(cited, "en")];
      });
      return claims.filter((one) => one !== undefined && !led.includes(numbers.get(nameOf(one.key, "en"))));
    });
    expect(wanting).toEqual([]);
  });

  it("has an address for every document that has one", () => {
    for (const { number, sources } of page.documents) {
      const known = documents.find((one) => one.number === number)?.sources.map(({ url }) => url);
      expect(sources.map(({ url }) => url)).toEqual(known);
    }
  });
});
