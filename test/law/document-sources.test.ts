import { describe, expect, it } from "vitest";
import { documentOf, documents, sourcesOf } from "../../src/law/index.ts";
import { isCalendarDate } from "../../src/time/index.ts";

const sources = documents.flatMap((document) => document.sources.map((source) => ({ ...source, key: document.key })));

describe("where a document can be read", () => {
  it("is known of most documents", () => {
    expect(documents.filter((document) => document.sources.length > 0).length).toBeGreaterThanOrEqual(75);
  });

  it("is a page with a name, a sort and the day by which it was seen", () => {
    const kinds = ["official", "law-portal", "press", "secondary"];
    const wanting = sources.filter(
      ({ title, kind, seenOn }) => title.trim() === "" || !kinds.includes(kind) || !isCalendarDate(seenOn),
    );
    expect(wanting).toEqual([]);
  });

  it("is a public page, never a repository, and each page once a document", () => {
    const addresses = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(addresses.filter((url) => !URL.canParse(url) || /github|gitlab|raw\./i.test(url))).toEqual([]);
    const pages = sources.map(({ key, title, url }) => `${key} ${url ?? title}`);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("says of a salary decree known from tables of levels that they are secondary", () => {
    const [table] = documentOf("22-2011-ND-CP@2011-04-04").sources;
    expect(table).toMatchObject({ kind: "secondary" });
  });

  it("is found from a citation", () => {
    const citation = { document: "294-QD-TW@2025-05-26", provision: "9.3.2" } as const;
    expect(sourcesOf(citation)).toBe(documentOf(citation.document).sources);
    expect(sourcesOf(citation).length).toBeGreaterThan(0);
    expect(sourcesOf({ document: "50-CT-TW@2025-07-23", provision: "whole" }).at(-1)).toMatchObject({ url: null });
  });

  it("is refused of what is no citation of a registered document", () => {
    expect(() => sourcesOf(undefined as never)).toThrow(
      new TypeError("sourcesOf: the citation is undefined; give an object"),
    );
    expect(() => sourcesOf({ document: "999-QD-TW@2025-05-26", provision: "1" })).toThrow(RangeError);
  });
});
