import { describe, expect, it } from "vitest";
import { type Citation, documents, placesOf } from "../../src/law/index.ts";
import { citationText } from "../../src/text/index.ts";
import { lookedFor } from "../tools/law-looked-for.ts";
import { statements } from "./law-files.ts";

const cite = (document: string, provision: string): Citation => ({ document, provision }) as Citation;

/** Every place of every law table, and every document as a whole, each once. */
const citations: readonly Citation[] = [
  ...new Map(
    [...statements.map(({ value }) => value.citation), ...documents.map(({ key }) => cite(key, "whole"))].map(
      (citation) => [`${citation.document} ${citation.provision}`, citation],
    ),
  ).values(),
];

/** The number of a document, which is its proper name in every language. */
const numbers = new Map(documents.map(({ key, number }) => [key, number]));
const vietnamese = /[^\p{ASCII}]/u;
const code = /[a-z]-[a-z]|[A-Z\d]+-[A-Z]+@|\bwhole\b|not-known|undefined/u;

describe("every place of every law table", () => {
  it("is a code that is read, never free words", () => {
    const wanting = citations.filter((citation) => placesOf(citation).some(({ kind }) => kind === "own-words"));
    expect(wanting).toEqual([]);
  });

  it("is said in English without a Vietnamese letter, numbers apart", () => {
    const wanting = citations
      .map((citation) =>
        citationText(citation, "en")
          .replace(numbers.get(citation.document) ?? "", "")
          .replace("point đ,", "point,"),
      )
      .filter((text) => vietnamese.test(text));
    expect(wanting).toEqual([]);
  });

  it.each(["vi", "en"] as const)("is said in words, not in codes, and composed (%s)", (language) => {
    const texts = citations.map((citation) => citationText(citation, language));
    expect(texts.filter((text) => code.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });
});

describe("what was looked for", () => {
  const soughtIn = (sought: string) => lookedFor.filter((one) => one.sought === sought).flatMap((one) => one.documents);
  const unplaced = statements.filter(({ value }) => /^(?:whole|not-known)$/.test(value.citation.provision));

  it("are the articles of every document that a statement cites without one, each once", () => {
    const keys = [...new Set(unplaced.map(({ value }) => value.citation.document))];
    expect(soughtIn("articles").toSorted()).toEqual(keys.toSorted());
  });

  it("is a page for every document that has none, each once", () => {
    const keys = documents.filter(({ sources }) => sources.length === 0).map(({ key }) => key);
    expect(soughtIn("page").toSorted()).toEqual(keys.toSorted());
  });
});

describe("placesOf", () => {
  const step = (part: string, number: string) => ({ part, number });

  it.each([
    ["DIEU-LE@2011-01-19", "24.2", [[step("article", "24"), step("clause", "2")]]],
    ["132-QD-TW@2018-03-08", "12(4)(c)", [[step("article", "12"), step("clause", "4"), step("point", "c")]]],
    ["366-QD-TW@2025-08-30", "11.1.4", [[step("article", "11"), step("clause", "1"), step("point", "1.4")]]],
    ["366-QD-TW@2025-08-30", "10; annex 3", [[step("article", "10")], [step("annex", "3")]]],
    ["366-QD-TW@2025-08-30", "form 02A", [[step("form", "02A")]]],
    ["294-QD-TW@2025-05-26", "10.4.2.a", [[step("section", "10.4.2"), step("point", "a")]]],
    ["89-QD-TW@2017-08-04", "III", [[step("section", "III")]]],
    ["12-HD-BTCTW@2018-07-06", "II.3.1", [[step("section", "II"), step("point", "3.1")]]],
    ["42-HD-BTCTW@2025-10-28", "criterion 4.1", [[step("criterion", "4.1")]]],
    ["20-HD-BTCTW@2008-10-10", "A", [[step("part", "A")]]],
    ["314-NQ-HDND@2023-12-08", "a, b", [[step("point", "a")], [step("point", "b")]]],
  ])("%s, %s", (document, provision, steps) => {
    expect(placesOf(cite(document, provision))).toEqual(steps.map((one) => ({ kind: "numbered", steps: one })));
  });

  it("reads what is no number", () => {
    expect(placesOf(cite("25-CP@1993-05-23", "whole"))).toEqual([{ kind: "whole" }]);
    expect(placesOf(cite("208-QD-TW@2026-07-26", "not-known"))).toEqual([{ kind: "not-known" }]);
    expect(placesOf(cite("302-QD-TW@2025-06-09", "model-rules"))).toEqual([{ kind: "named", name: "model-rules" }]);
    expect(placesOf(cite("07-NQ-HDND@2027-01-15", "đoạn cuối"))).toEqual([{ kind: "own-words", text: "đoạn cuối" }]);
  });

  it("refuses what is no citation", () => {
    expect(() => placesOf(undefined as never)).toThrow(TypeError);
    expect(() => placesOf({ document: "DIEU-LE@2011-01-19" } as never)).toThrow("provision");
    expect(() => placesOf({ provision: "1" } as never)).toThrow("document");
  });
});
