import { describe, expect, it } from "vitest";
import { type Citation, documents } from "../../src/law/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";
import { lawFiles } from "./law-files.ts";

/** One statement, with the days on which it is used: its own, or those of what it stands in. */
interface Used {
  readonly where: string;
  readonly citation: Citation;
  readonly firstDay: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/**
 * What is cited outside the days of its document all the same, by the beginning of its place, and why. Tables without days of
 * their own are listed with what keeps them to the days of their document.
 */
const excused: Readonly<Record<string, string>> = {
  "src/meeting/session/session.law.ts requiredLaw":
    "who is left out of an attendance was read in 24-QĐ/TW and HD 12 alone",
  "src/organisation/leading-body/advisory-bodies.law.ts advisoryBodiesLaw provinceDecides":
    "asked only of a unit that has switched",
  ...keptFrom06([
    "src/organisation/leading-body/leading-body.law.ts appointedMembersLaw",
    "src/organisation/leading-body/leading-body.law.ts sectionLeadersLaw",
    "src/organisation/members/member-count.law.ts memberStatusLaw",
    "src/organisation/powers/powers.law.ts fullTimeStaffLaw",
    "src/organisation/powers/powers.law.ts underProvinceLaw",
    "src/organisation/procedures/procedures.law.ts temporaryExemptionLaw",
    "src/organisation/terms/term.law.ts pilotTerm months",
  ]),
  "src/organisation/structure/structure.law.ts delegatedParentLaw": "kept to its days by the scope of the rule",
  "src/organisation/structure/structure.law.ts overseasBranchLaw232": "kept to its days by the scope of the rule",
  "src/rating/awards/rating-awards.law.ts":
    "the forms and gates of 06-HD/TW are believed kept by the guidance of 19 May 2026, which was not read",
  "src/rating/rated-or-not/": "kept to their days by the rule book that names them",
  "src/rating/rule-books/": "kept to their days by the list of rule books",
  "src/stipend/badge/badge.law.ts bonusDays laterGrade": "the document that brought the grade in, which stays after it",
  "src/stipend/village/village-fund.law.ts villageFundLaw34": "kept to its days by the series of the fund",
  "src/stipend/dues/dues.law.ts duesRules 1": "the regional wage, said to count back to 1 January 2026",
  "src/stipend/dues/dues.law.ts duesRules 2": "said to count back to 1 February 2026, before its day of issue",
  "src/stipend/policies/committee-allowance-169.law.ts committeeAllowance169":
    "a letter of 2009 that repeats how the rule was meant from its first day",
  "src/stipend/wage/base-salary.law.ts baseSalarySeries values":
    "decrees that were issued or took effect after the day that their levels count from",
};

const used = lawFiles.flatMap(({ path, exports }) =>
  path.startsWith("src/law/") ? [] : usedIn(path, exports, { firstDay: null, lastDay: null }),
);
const byKey = new Map(documents.map((document) => [document.key as string, document]));

describe("a document is cited only for its own days", () => {
  const found = used.filter(isOutside).map(shown);
  const places = Object.keys(excused);

  it("in every law file", () => {
    expect(found.filter((one) => !places.some((place) => one.startsWith(place)))).toEqual([]);
  });

  it("and nothing is excused without need", () => {
    expect(places.filter((place) => !found.some((one) => one.startsWith(place)))).toEqual([]);
  });
});

type Days = Pick<Used, "firstDay" | "lastDay">;

function usedIn(where: string, value: unknown, outer: Days): readonly Used[] {
  if (typeof value !== "object" || value === null) return [];
  const own = value as Partial<Used>;
  const { firstDay, lastDay } = (value as { readonly given?: Partial<Days> }).given ?? own;
  const days = firstDay !== undefined && lastDay !== undefined ? { firstDay, lastDay } : outer;
  const cited = own.citation === undefined ? [] : [{ where, citation: own.citation, ...days }];
  const parts = Object.entries(value).filter(([key]) => key !== "citation");
  return [...cited, ...parts.flatMap(([key, part]) => usedIn(`${where} ${key}`, part, days))] as readonly Used[];
}

/** Before its first day in force (its day of issue where that is not known), or after its last day. */
function isOutside({ citation, firstDay, lastDay }: Used): boolean {
  const document = byKey.get(citation.document);
  if (document === undefined) return true;
  const begins = document.inForceFrom ?? document.issuedOn;
  const isEarly = firstDay !== null && firstDay < begins;
  const isLate = document.lastDay !== null && (lastDay === null || lastDay > document.lastDay);
  return isEarly || isLate;
}

/** From 8 April 2026 their answers also rest on the step of the model, which says that the text is only believed kept. */
function keptFrom06(places: readonly string[]): Readonly<Record<string, string>> {
  const reason = "06-HD/TW, believed kept by the guidance of 19 May 2026, which was not read";
  return Object.fromEntries(places.map((place) => [place, reason]));
}

function shown({ where, citation }: Used): string {
  return `${where}: ${citation.document}`;
}
