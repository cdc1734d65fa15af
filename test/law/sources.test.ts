import { describe, expect, it } from "vitest";
import { documents, type Evidence, evidenceGrades, isAtLeast } from "../../src/law/index.ts";
import { type CalendarDate, isCalendarDate } from "../../src/time/index.ts";
import { statements } from "./law-files.ts";

const checkedBy: CalendarDate = "2026-11-27";
const registered = new Set<string>(documents.map(({ key }) => key));

const isChecked = (day: unknown): boolean => isCalendarDate(day) && day <= checkedBy;
const isGrade = (grade: unknown): boolean => evidenceGrades.some((one) => one === grade);

const grades: ReadonlyMap<string, Evidence> = new Map(documents.map(({ key, evidence }) => [key, evidence]));

/** Documents of which a statement is known better than their number, days and status, and why. */
const betterKnown: Readonly<Record<string, string>> = {
  "DIEU-LE@2011-01-19": "its articles were read; its day of adoption is known from two other sources",
  "166-2007-ND-CP@2007-11-16": "its level is in every list of levels; its day of issue differs between them",
};

describe("every statement of law", () => {
  it("is found at all", () => {
    expect(statements.length).toBeGreaterThan(100);
  });

  it("says how well it is known, and when that was last checked", () => {
    const wanting = statements.filter(({ value }) => !isGrade(value.evidence) || !isChecked(value.verifiedOn));
    expect(wanting.map(({ where }) => where)).toEqual([]);
  });

  it("cites a registered document and a place in it", () => {
    const wanting = statements.filter(({ value }) => {
      const { document, provision } = value.citation;
      return !registered.has(document) || provision.trim() === "";
    });
    expect(wanting.map(({ where }) => where)).toEqual([]);
  });

  it("is known no better than the document that it cites", () => {
    const better = statements.filter(({ value }) => {
      const known = grades.get(value.citation.document) ?? "unverified";
      return value.evidence !== known && isAtLeast(value.evidence as Evidence, known);
    });
    const unexcused = better.filter(({ value }) => !(value.citation.document in betterKnown));
    expect(unexcused.map(({ where }) => where)).toEqual([]);
    const needed = new Set<string>(better.map(({ value }) => value.citation.document));
    expect(Object.keys(betterKnown).filter((document) => !needed.has(document))).toEqual([]);
  });
});
