import { describe, expect, it } from "vitest";
import type { ExcellenceShare } from "../../../src/rating/index.ts";
import { type RatedRegister, rateAll, ratingIn } from "../../../src/review/rate-all/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";
import { branchOf2025 as branch, organisationOf2024 } from "../../kit/rating-facts.ts";
import { branchesOf, commune, decided, registerOf, rowOf, type SubjectGiven, terms } from "./commune.ts";

const year = yearPeriod(2025);
const excellent: SubjectGiven = { facts: branch };
const good: SubjectGiven = { facts: { ...branch, score: 80 } };
const open: SubjectGiven = { facts: { ...branch, score: null } };
const goodDecided = decided("good", "2025-12-15");
const excellentDecided = decided("excellent", "2025-12-15");

function times<One>(count: number, one: One): readonly One[] {
  return Array.from({ length: count }, () => one);
}

function rate(below: readonly SubjectGiven[], options: Partial<Parameters<typeof rateAll>[2]> = {}): RatedRegister {
  const ratings = below.map((subject, index) => ({ organisationId: `b${index + 1}`, ...year, subject }));
  const register = registerOf({ organisations: [commune, ...branchesOf(below.length)], ratings });
  return rateAll(register, year, { ...terms, decidedOn: "2025-12-20", ...options });
}

function allowedIn(rated: RatedRegister, which: "allowedAtLeast" | "allowedAtMost" = "allowedAtLeast"): unknown {
  const outcome = rated.groups[0]?.[which];
  return outcome?.value ?? outcome?.readings?.map(({ code, value }) => [code, value]);
}

describe("the cap on excellent in one group", () => {
  it("gives both counts where the bases differ, and who meets the conditions, never who is chosen", () => {
    const rated = rate([...times(20, excellent), ...times(70, good)]);
    expect(allowedIn(rated)).toEqual([
      ["strict-base", 15],
      ["broad-base", 18],
    ]);
    const [group] = rated.groups;
    expect(group).toMatchObject({
      group: "x1 branch",
      organisations: 90,
      decided: [],
      good: 70,
      open: [],
      state: "fewer-places",
    });
    expect(group?.meeting).toHaveLength(20);
    expect(group?.allowedAtMost).toBe(group?.allowedAtLeast);
    expect(rowOf(rated, "b1")).toMatchObject({ class: "excellent", lowest: "good", highest: "excellent" });
    expect(ratingIn(rated, "b1")).toMatchObject({
      outcome: { kind: "assessed", value: "excellent" },
      cap: { good: 70 },
    });
    expect(rated.summary.excellence).toEqual({
      decided: 0,
      meeting: 20,
      mayFall: 20,
      groups: { "all-fit": 0, "fewer-places": 1, exceeded: 0, "not-settled": 0 },
    });
    expect(rated.summary.organisations.classes).toMatchObject({ excellent: 20, good: 70 });
  });

  it.each([
    ["16 meet them: enough places only by the broad base", 16, 74, [], "not-settled"],
    ["16 meet them, by the broad base", 16, 74, ["broad-base"], "all-fit"],
    ["16 meet them, by the strict base", 16, 74, ["strict-base"], "fewer-places"],
    ["15 meet them: enough by either", 15, 75, [], "all-fit"],
    ["none does", 0, 10, [], "all-fit"],
  ] as const)("%s", (_, meeting, others, readings, state) => {
    const rated = rate([...times(meeting, excellent), ...times(others, good)], { readings });
    expect(rated.groups[0]?.state).toBe(state);
    expect(rated.organisations[0]?.lowest).toBe(state === "all-fit" && meeting > 0 ? "excellent" : "good");
  });

  it("counts decided classes with those by facts", () => {
    const rated = rate([excellentDecided, excellent, ...times(8, goodDecided)], { readings: ["strict-base"] });
    expect(rated.groups[0]).toMatchObject({ decided: ["b1"], meeting: ["b2"], good: 8, state: "fewer-places" });
    expect(allowedIn(rated)).toBe(1);
    expect(rowOf(rated, "b1")).toMatchObject({ lowest: "excellent", highest: "excellent" });
    expect(rowOf(rated, "b2")).toMatchObject({ lowest: "good", highest: "excellent" });
    expect(rated.summary.excellence).toMatchObject({ decided: 1, meeting: 1, mayFall: 1 });
  });

  it("says where more were decided excellent than it allows", () => {
    const rated = rate([excellentDecided, excellentDecided, ...times(3, goodDecided)]);
    expect(rated.groups[0]).toMatchObject({ decided: ["b1", "b2"], state: "exceeded" });
  });

  it("gives the least and the most while classes are open", () => {
    const rated = rate([...times(4, excellent), ...times(14, good), ...times(6, open)], { readings: ["strict-base"] });
    expect([allowedIn(rated), allowedIn(rated, "allowedAtMost")]).toEqual([3, 4]);
    expect(rated.groups[0]).toMatchObject({ open: ["b19", "b20", "b21", "b22", "b23", "b24"], state: "not-settled" });
    expect(rate([excellent, ...times(20, good), open]).groups[0]?.state).toBe("all-fit");
    const noneGood: SubjectGiven = { facts: { ...branch, score: 80, late: null, done: 10, tasks: null, beyond: null } };
    expect(rate([excellent, ...times(20, good), noneGood]).groups[0]?.state).toBe("all-fit");
  });

  it("is not known on a day without the share", () => {
    const year2024 = yearPeriod(2024);
    const ratings = [{ organisationId: "b1", ...year2024, subject: { facts: organisationOf2024 } }];
    const register = registerOf({ organisations: [commune, ...branchesOf(1)], ratings });
    const rated = rateAll(register, year2024, { ...terms, decidedOn: "2024-12-20", excellenceShare: "outstanding" });
    expect(rated.groups[0]?.allowedAtLeast.kind).toBe("not-in-force");
    expect(rated.groups[0]).toMatchObject({ meeting: ["b1"], state: "not-settled" });
    expect(rowOf(rated, "b1")).toMatchObject({ class: "excellent", lowest: "good" });
  });
});

describe("the groups", () => {
  const schools = ["b1", "b2"];
  const groupOf = ({ id }: { readonly id: string }) => (schools.includes(id) ? "schools" : null);

  it("are of the caller's naming; who is in none may have to fall", () => {
    const rated = rate([excellent, good, excellent], { group: groupOf });
    expect(rated.groups).toMatchObject([{ group: "schools", organisations: 2, meeting: ["b1"] }]);
    expect(rowOf(rated, "b3")).toMatchObject({ class: "excellent", lowest: "good", group: null });
    expect(ratingIn(rated, "b3").cap).toBeNull();
  });

  it("have each its own share where the caller says so", () => {
    const shareOf = (group: string): ExcellenceShare => (group === "schools" ? "outstanding" : "ordinary");
    const group = ({ id }: { readonly id: string }) => (id.length === 2 ? "schools" : "others");
    const rated = rate([...times(5, excellent), ...times(4, good), ...times(5, excellent)], {
      excellenceShare: shareOf,
      group,
      readings: ["broad-base"],
    });
    expect(rated.groups.map((one) => [one.group, one.share, one.allowedAtLeast.value])).toEqual([
      ["schools", "outstanding", 2],
      ["others", "ordinary", 1],
    ]);
  });

  it("of roots are not known, and a body not rated is in none", () => {
    const rated = rate([excellent, { duty: "newly-formed" }]);
    expect(rowOf(rated, "x1")?.group).toBeNull();
    expect(rated.groups).toMatchObject([{ organisations: 1 }]);
    expect(rate([{ duty: "exempt" }]).groups).toEqual([]);
  });

  it("that span levels enter the facts above as a bound", () => {
    const rated = rate([excellent, good], { group: () => "all" });
    expect(rated.groups).toMatchObject([{ organisations: 3, open: ["x1"] }]);
  });
});
