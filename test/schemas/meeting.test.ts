import { describe, expect, it } from "vitest";
import {
  type BranchSession,
  branchSession,
  checkScoreSheet,
  judgeMeetings,
  type MeetingBranch,
  type ScoreSheet,
  scoreSheets,
} from "../../src/meeting/index.ts";
import { parseRecords } from "../../src/schemas/index.ts";
import { monthPeriod } from "../../src/time/index.ts";

describe("a score sheet", () => {
  it("is read from JSON as it stands", () => {
    const read = parseRecords("scoreSheet", JSON.parse(JSON.stringify(scoreSheets)));
    expect(read).toEqual({ kind: "accepted", value: scoreSheets });
  });

  it("lacks nothing but what may be absent", () => {
    const own = {
      ...scoreSheets[1],
      items: undefined,
      gate: undefined,
      year: undefined,
      lastDay: undefined,
      scales: undefined,
      moves: undefined,
    };
    const read = parseRecords("scoreSheet", [own]);
    expect(read).toMatchObject({
      kind: "accepted",
      value: [{ items: null, gate: null, year: null, lastDay: null, scales: [], moves: [] }],
    });
  });

  it("is refused with every issue and its path", () => {
    const own = { ...scoreSheets[0], bands: [{ class: "best", from: -1, below: null }], speed: 5 };
    const read = parseRecords("scoreSheet", [own]);
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "not-a-count 0.bands.0.from",
      "not-listed 0.bands.0.class",
      "unknown-key 0.speed",
    ]);
  });

  it("may be as short as a province would write it", () => {
    const { citation, evidence, verifiedOn } = scoreSheets[0] as ScoreSheet;
    const sources = { citation, evidence, verifiedOn };
    const limit = { part: 90, whole: 100, included: true };
    const own = {
      ...{ code: "x", firstDay: "2026-01-01", ...sources, total: 20 },
      items: [
        { code: "a", maximum: 10 },
        { code: "b", maximum: 10 },
      ],
      bands: [
        { class: "good", from: 15 },
        { class: "poor", from: 0, below: 15 },
      ],
      scales: [
        {
          code: "a",
          grades: [
            { marks: 10, from: limit },
            { marks: 4, to: { ...limit, included: false } },
          ],
        },
      ],
    };
    const read = parseRecords("scoreSheet", [own]);
    const ends = { ...limit, plus: 0 };
    expect(read).toMatchObject({
      kind: "accepted",
      value: [
        {
          items: [{ parts: [] }, { parts: [] }],
          scales: [
            {
              ...sources,
              lowestGradeWhen: null,
              grades: [
                { from: ends, to: null },
                { from: null, to: { ...ends, included: false } },
              ],
            },
          ],
        },
      ],
    });
    expect(read.kind === "accepted" ? read.value.flatMap(checkScoreSheet) : null).toEqual([]);
    const elsewhere = { ...citation, provision: "2" };
    const other = parseRecords("scoreSheet", [{ ...own, scales: [{ ...own.scales[0], citation: elsewhere }] }]);
    expect(other).toMatchObject({ value: [{ scales: [{ citation: elsewhere, evidence }] }] });
  });

  it("says where a scale is not one", () => {
    const [scale] = scoreSheets.at(-1)?.scales ?? [];
    const [grade] = scale?.grades ?? [];
    const own = {
      ...scoreSheets.at(-1),
      scales: [{ ...scale, grades: [{ ...grade, from: { part: 1, whole: 0, plus: 0, included: "yes" } }] }],
      moves: [{ from: "results" }],
    };
    const read = parseRecords("scoreSheet", [own]);
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "missing-key 0.moves.0.to",
      "not-a-count 0.scales.0.grades.0.from.whole",
      "wrong-type 0.scales.0.grades.0.from.included",
    ]);
  });

  it("ends after it begins", () => {
    const read = parseRecords("scoreSheet", [{ ...scoreSheets[0], lastDay: "2020-01-01" }]);
    expect(read).toMatchObject({ kind: "refused", issues: [{ code: "ends-before-it-begins", path: [0, "lastDay"] }] });
  });

  it("is then added up", () => {
    const read = parseRecords("scoreSheet", [{ ...scoreSheets[0], total: 90 }]);
    const sheets = read.kind === "accepted" ? read.value : [];
    expect(sheets.flatMap(checkScoreSheet)).toMatchObject([{ code: "parts-do-not-add-up", path: ["total"] }]);
  });
});

describe("a branch with its local rules", () => {
  const source = {
    citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  };
  const longEnough = { ...source, operator: ">=", value: 120 };
  const hasGroups = { ...source, operator: ">", value: 0 };
  const rules = {
    firstDay: "2025-09-19",
    minutes: { regular: longEnough },
    partyGroups: { hasGroups, approved: source },
  };

  it("is judged by them", () => {
    const read = parseRecords("meetingBranch", [{ id: "b1", kind: "branch", localRules: [rules] }]);
    if (read.kind === "refused") throw new Error(JSON.stringify(read.issues));
    const [branch] = read.value as [MeetingBranch];
    expect(branch.localRules[0]).toEqual({
      firstDay: "2025-09-19",
      lastDay: null,
      minutes: { regular: longEnough, thematic: null, combined: null },
      smallBranchMinutes: null,
      partyGroups: { hasGroups, enoughMembers: undefined, withinYearlyCap: undefined, approved: source },
    });
    const short: BranchSession = branchSession({
      id: "s1",
      organisationId: "b1",
      heldOn: "2026-05-04",
      kind: "regular",
      minutes: 95,
    });
    const [may] = judgeMeetings(branch, [short], monthPeriod("2026-05")).months;
    expect(may).toMatchObject({ state: "held", proper: "not-met" });
  });

  it("has its rules and complete spans in the order of their days", () => {
    const [first, second] = [
      { firstDay: "2024-01-01", lastDay: "2024-12-31" },
      { firstDay: "2025-01-01", lastDay: "2025-12-31" },
    ];
    const branch = { id: "b1", kind: "branch" };
    const inOrder = parseRecords("meetingBranch", [{ ...branch, completeIn: [first, second] }]);
    expect(inOrder.value?.[0]?.completeIn).toEqual([first, second]);
    const swapped = { ...branch, completeIn: [second, first], localRules: [rules, rules] };
    expect(parseRecords("meetingBranch", [swapped]).issues).toMatchObject([
      { code: "out-of-order", path: [0, "localRules", 1, "firstDay"], remedy: "order-by-day" },
      { code: "out-of-order", path: [0, "completeIn", 1, "firstDay"] },
    ]);
  });

  it("may have none", () => {
    const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [], completeIn: null };
    expect(parseRecords("meetingBranch", [{ id: "b1", kind: "branch" }])).toEqual({
      kind: "accepted",
      value: [branch],
    });
  });

  it("is refused with every issue and its path", () => {
    const wrong = { ...rules, lastDay: "2025-01-01", minutes: { weekly: longEnough } };
    const read = parseRecords("meetingBranch", [{ id: "b1", kind: "party-group", localRules: [wrong] }]);
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "ends-before-it-begins 0.localRules.0.lastDay",
      "not-listed 0.kind",
      "unknown-key 0.localRules.0.minutes.weekly",
    ]);
  });
});
