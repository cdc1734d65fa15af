import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branchSession, checkSessions, judgeSession, meetingBranch } from "../../src/meeting/index.ts";
import { allowedParents, buildHierarchy, type Organisation, parentOf } from "../../src/organisation/index.ts";
import type { Verdict } from "../../src/outcome/index.ts";
import {
  collectiveYear,
  judgeClass,
  leaderYear,
  memberYear,
  organisationYear,
  type RatingFacts,
} from "../../src/rating/index.ts";
import { parseRecords, type RecordKind } from "../../src/schemas/index.ts";
import * as testing from "../../src/testing/index.ts";
import { type CalendarDate, yearPeriod } from "../../src/time/index.ts";

const branch = meetingBranch({ id: "b1", kind: "branch" });
const unknownSession = branchSession({ id: "s1", organisationId: "b1", heldOn: "2025-01-03", kind: "regular" });
const sessions = testing.arbitrarySessions(branch.id, yearPeriod(2025));
const session = testing.arbitrarySession(branch.id, yearPeriod(2025));
const structuredDay = testing.arbitraryDayWithin({ firstDay: "2011-01-19", lastDay: "2030-12-31" });
const list = (one: fc.Arbitrary<object>): fc.Arbitrary<readonly object[]> => fc.array(one, { maxLength: 3 });

const records: readonly (readonly [string, RecordKind, fc.Arbitrary<readonly object[]>])[] = [
  ["organisations", "organisation", structuredDay.chain(testing.arbitraryOrganisations)],
  ["sessions", "branchSession", sessions],
  ["sessions partly known", "branchSession", list(testing.partlyKnown(session, unknownSession))],
  ["holders", "holder", list(testing.arbitraryHolder)],
  ["members", "memberYear", list(testing.arbitraryMemberYear)],
  ["members partly known", "memberYear", list(testing.partlyKnown(testing.arbitraryMemberYear, memberYear({})))],
  ["leaders", "leaderYear", list(testing.arbitraryLeaderYear)],
  ["leaders partly known", "leaderYear", list(testing.partlyKnown(testing.arbitraryLeaderYear, leaderYear({})))],
  ["collectives", "collectiveYear", list(testing.arbitraryCollectiveYear)],
  [
    "collectives partly known",
    "collectiveYear",
    list(testing.partlyKnown(testing.arbitraryCollectiveYear, collectiveYear({}))),
  ],
  ["the years of organisations", "organisationYear", list(testing.arbitraryOrganisationYear)],
  [
    "the years of organisations partly known",
    "organisationYear",
    list(testing.partlyKnown(testing.arbitraryOrganisationYear, organisationYear({}))),
  ],
];

describe("what the arbitraries make", () => {
  it.each(records)("is accepted and kept as it is: %s", (_, kind, made) => {
    fc.assert(
      fc.property(made, (all) => {
        expect(parseRecords(kind, all)).toEqual({ kind: "accepted", value: all });
      }),
    );
  });
});

/** The organisations that stand where they may not. */
function misplaced(records: readonly Organisation[], on: CalendarDate): readonly string[] {
  const built = buildHierarchy(records);
  if (built.kind === "refused") return built.issues.map(({ code }) => code);
  return records.flatMap((one) => {
    const parent = parentOf(built.value, one.id);
    if (parent === null) return [];
    const allowed = allowedParents(one, on, { readings: ["model-294"] });
    return allowed.kind === "assessed" && allowed.value.includes(parent.kind) ? [] : [`${one.kind} in ${parent.kind}`];
  });
}

describe("arbitrary organisations", () => {
  it.each(["2024-06-01", "2025-07-01", "2026-10-01"] as const)("are one lawful tree on %s", (on) => {
    fc.assert(
      fc.property(testing.arbitraryOrganisations(on), (all) => {
        expect(misplaced(all, on)).toEqual([]);
      }),
    );
  });

  it("are not made up for a day whose structure is not known", () => {
    expect(() => testing.arbitraryOrganisations("2011-01-18")).toThrow(
      /^arbitraryOrganisations: no structure is known/,
    );
    expect(() => testing.arbitraryOrganisations("2025-7-1")).toThrow(RangeError);
  });

  it("come in any order, and reach from the Centre to the party groups", () => {
    const trees = fc.sample(testing.arbitraryOrganisations("2025-07-01"), { numRuns: 300, seed: 1 });
    const isRootFirst = new Set(trees.map(([first]) => first?.parentId === null));
    expect(isRootFirst).toEqual(new Set([true, false]));
    const kinds = new Set(trees.flat().map(({ kind }) => kind));
    for (const kind of [
      "central",
      "province",
      "commune",
      "grassroots-organisation",
      "branch",
      "party-group",
    ] as const) {
      expect(kinds.has(kind)).toBe(true);
    }
  });
});

describe("arbitrary sessions", () => {
  it("hold together, also where facts are not known", () => {
    const hidden = testing.partlyKnown(session, unknownSession);
    fc.assert(
      fc.property(sessions, hidden, (all, one) => {
        expect(checkSessions(all, [branch])).toEqual([]);
        expect(checkSessions([one], [branch])).toEqual([]);
      }),
    );
  });
});

describe("records partly known", () => {
  it("keep what must be known", () => {
    const partly = testing.partlyKnown(session, unknownSession);
    for (const one of fc.sample(partly, 200)) {
      expect(one.id).toBe(`b1-${one.heldOn}`);
      expect(one.form).not.toBeNull();
    }
    expect(() => testing.partlyKnown(session, undefined as never)).toThrow(/^partlyKnown: the record of which/);
    expect(() => testing.partlyKnown(unknownSession as never, session as never)).toThrow(/^partlyKnown: the first/);
    expect(() => testing.partlyKnown(undefined as never, unknownSession)).toThrow(TypeError);
  });
});

describe("the answers", () => {
  const answered = <Facts>(one: fc.Arbitrary<Facts>, judge: (facts: Facts) => Verdict<unknown>) =>
    new Set(fc.sample(one, { numRuns: 2000, seed: 1 }).map((facts) => saysOf(judge(facts))));
  const saysOf = (verdict: Verdict<unknown>) => (verdict.kind === "assessed" ? verdict.value : verdict.kind);
  const judged = (facts: RatingFacts) => judgeClass(facts, "2025-12-15");
  const classes = new Set(["excellent", "good", "completed", "not-completed", "undetermined"]);

  it("to arbitrary sessions are both that they were proper and that they were not", () => {
    expect(answered(session, judgeSession)).toEqual(new Set(["proper", "not-proper"]));
  });

  it("to arbitrary years are all classes, and where facts are not known, that they are missing", () => {
    expect(answered(testing.arbitraryMemberYear, judged)).toEqual(classes);
    expect(answered(testing.arbitraryLeaderYear, judged)).toEqual(classes);
    expect(answered(testing.arbitraryCollectiveYear, judged)).toEqual(classes);
    expect(answered(testing.arbitraryOrganisationYear, judged)).toEqual(classes);
    const partly = testing.partlyKnown(testing.arbitraryMemberYear, memberYear({}));
    expect(answered(partly, judged).has("insufficient-facts")).toBe(true);
  });
});

describe("arbitrary days", () => {
  it("never leave their period, which may be one day", () => {
    fc.assert(
      fc.property(testing.arbitraryDayWithin({ firstDay: "2024-02-28", lastDay: "2024-03-01" }), (day) => {
        expect(["2024-02-28", "2024-02-29", "2024-03-01"]).toContain(day);
      }),
    );
    expect(fc.sample(testing.arbitraryDayWithin({ firstDay: "2025-07-01", lastDay: "2025-07-01" }), 1)).toEqual([
      "2025-07-01",
    ]);
    const swapped = { firstDay: "2025-07-01", lastDay: "2025-06-30" } as const;
    expect(() => testing.arbitraryDayWithin(swapped)).toThrow(RangeError);
    expect(() => testing.arbitraryDayWithin(undefined as never)).toThrow(TypeError);
    expect(() => testing.arbitrarySession("b1", swapped)).toThrow(RangeError);
    expect(() => testing.arbitrarySessions(undefined as never, yearPeriod(2025))).toThrow(TypeError);
  });

  it("include the last day of a base salary, and its first", () => {
    const days = new Set(fc.sample(testing.arbitraryDay, { numRuns: 3000, seed: 1 }));
    expect([days.has("2024-06-30"), days.has("2024-07-01")]).toEqual([true, true]);
  });
});
