import { describe, expect, it } from "vitest";
import {
  type Assignment,
  assignment,
  buildForest,
  type Hierarchy,
  missedMonths,
  type Organisation,
  organisation,
  reviewAssignments,
  reviewInspections,
} from "../../../src/organisation/index.ts";

const record = (id: string, facts: Partial<Organisation> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", armedForces: false, ...facts });

function built(records: readonly Organisation[]): Hierarchy {
  const { value } = buildForest(records);
  if (value === undefined) throw new Error("The records do not hold together.");
  return value;
}

const follow = (followerKey: string, organisationId: string, facts: Partial<Assignment> = {}): Assignment =>
  assignment({ followerKey, organisationId, firstDay: "2025-01-01", ...facts });

describe("assignments (seeds 000 and 001)", () => {
  const hierarchy = built([
    record("01"),
    record("02"),
    record("03", { kind: "section" }),
    record("04", { lastDay: "2025-06-30" }),
  ]);
  const terms = { kinds: ["branch"], mostPerMember: 2 } as const;

  it("say who is not followed, who follows too many, and what leads nowhere", () => {
    const assignments = [follow("a", "01"), follow("a", "01"), follow("a", "03"), follow("a", "04"), follow("b", "x")];
    expect(reviewAssignments(hierarchy, assignments, { on: "2025-12-31", terms })).toEqual({
      unfollowed: ["02"],
      overloaded: [{ followerKey: "a", bodies: 3 }],
      idle: [follow("a", "04"), follow("b", "x")],
    });
  });

  it("count on their own days alone", () => {
    const assignments = [follow("a", "01", { lastDay: "2025-06-30" }), follow("b", "02", { firstDay: "2025-07-01" })];
    expect(reviewAssignments(hierarchy, assignments, { on: "2025-06-30", terms }).unfollowed).toEqual(["02", "04"]);
    expect(reviewAssignments(hierarchy, assignments, { on: "2025-07-01", terms }).unfollowed).toEqual(["01"]);
  });

  it("two a member are not too many where two are wanted", () => {
    const assignments = [follow("a", "01"), follow("a", "02")];
    expect(reviewAssignments(hierarchy, assignments, { on: "2025-12-31", terms }).overloaded).toEqual([]);
  });

  it("are kept month by month", () => {
    const assignments = [follow("a", "01", { firstDay: "2025-01-02", lastDay: "2025-05-30" })];
    const visits = [
      { followerKey: "a", organisationId: "01", heldOn: "2025-03-31" },
      { followerKey: "b", organisationId: "01", heldOn: "2025-02-03" },
      { followerKey: "a", organisationId: "02", heldOn: "2025-02-03" },
    ] as const;
    const months = (firstDay: "2025-01-01" | "2025-02-02", lastDay: "2025-12-31" | "2025-04-29") =>
      missedMonths(assignments, visits, { firstDay, lastDay }).map(({ month }) => month);
    expect(months("2025-01-01", "2025-12-31")).toEqual(["2025-02", "2025-04"]);
    expect(months("2025-02-02", "2025-04-29")).toEqual([]);
  });
});

describe("inspections against a programme (seed 003)", () => {
  const plans = [
    { organisationId: "01", dueBy: "2025-12-31" },
    { organisationId: "01", dueBy: "2025-06-30" },
    { organisationId: "02", dueBy: "2025-06-30" },
    { organisationId: "03", dueBy: "2025-09-30" },
  ] as const;
  const held = [
    { organisationId: "01", heldOn: "2025-08-01" },
    { organisationId: "01", heldOn: "2025-06-30" },
    { organisationId: "04", heldOn: "2025-05-05" },
    { organisationId: "02", heldOn: "2025-10-01" },
  ] as const;
  const states = (on: "2025-06-30" | "2025-09-30" | "2025-12-31") =>
    reviewInspections(plans, held, on).planned.map(({ organisationId, state }) => `${organisationId} ${state}`);

  it("are held, held late, missing or to come", () => {
    expect(states("2025-06-30")).toEqual([
      "01 inspected",
      "02 inspection-to-come",
      "03 inspection-to-come",
      "01 inspection-to-come",
    ]);
    expect(states("2025-09-30")).toEqual(["01 inspected", "02 not-inspected", "03 inspection-to-come", "01 inspected"]);
    expect(states("2025-12-31")).toEqual(["01 inspected", "02 inspected-late", "03 not-inspected", "01 inspected"]);
  });

  it("count what was held, and list what nobody planned", () => {
    const report = reviewInspections(plans, held, "2025-12-31");
    expect(report.held).toEqual({ part: 3, whole: 4 });
    expect(report.unplanned).toEqual([{ organisationId: "04", heldOn: "2025-05-05" }]);
  });

  it("held on the same day are each counted once", () => {
    const twice = [held[2], held[2]];
    expect(reviewInspections([{ organisationId: "04", dueBy: "2025-12-31" }], twice, "2025-12-31").unplanned).toEqual([
      held[2],
    ]);
  });
});
