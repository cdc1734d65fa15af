import { describe, expect, it } from "vitest";
import { type BranchSession, branchSession } from "../../src/meeting/index.ts";
import { buildRegister, type Register } from "../../src/register/index.ts";
import { review, summariseReview } from "../../src/review/index.ts";
import { reviewText, summaryText } from "../../src/text/index.ts";
import { yearPeriod } from "../../src/time/index.ts";

type Row = readonly [id: string, heldOn: BranchSession["heldOn"], roll: number | null];

const counted = [
  { on: "2025-02-01", official: 20, probationary: 1 },
  { on: "2025-07-01", official: 24, probationary: 0 },
  { on: "2025-10-01", official: 24, probationary: null },
] as const;

function registered(rows: readonly Row[]): Register {
  const branch = { name: "Chi bộ", kind: "branch", armedForces: false, counts: counted } as const;
  const sessions = rows.map(([organisationId, heldOn, roll], index) =>
    branchSession({ id: `s${index}`, organisationId, heldOn, roll, kind: "regular" }),
  );
  const built = buildRegister({ organisations: ["b1", "b2"].map((id) => ({ ...branch, id })), sessions });
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
  return built.value;
}

const found = (...rows: readonly Row[]) => review(registered(rows), yearPeriod(2025)).rollDifferences;

describe("rolls of sessions against the counts of the register", () => {
  it.each([
    ["before the first count nothing is known", "2025-01-03", 99, false],
    ["as counted", "2025-02-01", 21, false],
    ["between two counts: the lower one", "2025-06-03", 21, false],
    ["between two counts: within both", "2025-06-03", 22, false],
    ["between two counts: the higher one", "2025-06-30", 24, false],
    ["between two counts: above both", "2025-06-30", 25, true],
    ["between two counts: below both", "2025-06-30", 20, true],
    ["before a count of which a part is not known: as counted", "2025-07-01", 24, false],
    ["before a count of which a part is not known: fewer", "2025-09-03", 23, false],
    ["before a count of which a part is not known: more", "2025-09-03", 25, false],
    ["after it", "2025-10-01", 99, false],
    ["a roll that is not recorded", "2025-09-03", null, false],
    ["a session of another year", "2026-01-03", 25, false],
    ["a session of the year before", "2024-12-31", 25, false],
  ] as const)("%s", (_, heldOn, roll, differs) => {
    expect(found(["b1", heldOn, roll])).toHaveLength(differs ? 1 : 0);
  });

  it("are told once for each branch, with the first of them, whatever their order", () => {
    const rows: readonly Row[] = [
      ["b2", "2025-06-03", 30],
      ["b1", "2025-06-03", 31],
      ["b1", "2025-04-03", 27],
      ["b1", "2025-04-03", 26],
      ["b1", "2025-04-04", 27],
      ["b1", "2025-05-03", 24],
    ];
    const first = { organisationId: "b1", sessions: 4, heldOn: "2025-04-03", roll: 26, counted: 21 };
    const other = { organisationId: "b2", sessions: 1, heldOn: "2025-06-03", roll: 30, counted: 21 };
    expect(found(...rows)).toEqual([first, other]);
    expect(found(...rows.toReversed())).toEqual([first, other]);
  });

  it("are something to see to, in both languages", () => {
    const made = review(registered([["b1", "2025-04-03", 26]]), yearPeriod(2025));
    const summary = summariseReview(made);
    expect(summary.bodies.map(({ attention }) => attention.map(({ sort, about }) => [sort, about]))).toEqual([
      [["roll-differs", "roll"]],
    ]);
    expect(summaryText(summary, "vi")).toContain(
      "số đảng viên trong danh sách - số ghi ở buổi sinh hoạt khác số liệu của tổ chức",
    );
    expect(summaryText(summary, "en")).toContain("members on the roll - another number at sessions");
    expect(reviewText(made, "vi", { parts: ["meetings"] })).toContain(
      "cần xem xét - Chi bộ, 1 buổi sinh hoạt: số đảng viên ghi ở buổi sinh hoạt khác số liệu của tổ chức; lần đầu 03/4/2025: 26 ≠ 21",
    );
    expect(reviewText(made, "en", { parts: ["meetings"] })).toContain(
      "1 session: sessions give another roll than the register counts; the first 3 April 2025: 26 ≠ 21",
    );
  });
});
