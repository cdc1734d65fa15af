import { describe, expect, it } from "vitest";
import { documents, evidenceGrades } from "../../src/law/index.ts";
import { type CalendarDate, isCalendarDate } from "../../src/time/index.ts";
import { statements } from "./law-files.ts";

const checkedBy: CalendarDate = "2026-11-26";
const registered = new Set<string>(documents.map(({ key }) => key));

const isChecked = (day: unknown): boolean => isCalendarDate(day) && day <= checkedBy;
const isGrade = (grade: unknown): boolean => evidenceGrades.some((one) => one === grade);

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
});
