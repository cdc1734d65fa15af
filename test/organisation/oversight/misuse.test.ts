import { describe, expect, it } from "vitest";
import {
  assignment,
  assignmentTerms,
  buildForest,
  inspection,
  missedMonths,
  organisation,
  plannedInspection,
  reviewAssignments,
  reviewInspections,
  visit,
} from "../../../src/organisation/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";

const on = "2025-12-31";
const follow = assignment({ followerKey: "k1", organisationId: "01", firstDay: "2025-01-01" });
const terms = assignmentTerms({ kinds: ["branch"], mostPerMember: 3 });
const { value: hierarchy } = buildForest([
  organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false }),
]);

describe("records of oversight", () => {
  it("are what was given", () => {
    expect(follow).toEqual({ followerKey: "k1", organisationId: "01", firstDay: "2025-01-01", lastDay: null });
    expect(terms).toEqual({ kinds: ["branch"], mostPerMember: 3 });
    const held = { followerKey: "k1", organisationId: "01", heldOn: on } as const;
    expect(visit(held)).toEqual(held);
    expect(plannedInspection({ organisationId: "01", dueBy: on })).toEqual({ organisationId: "01", dueBy: on });
    expect(inspection({ organisationId: "01", heldOn: on })).toEqual({ organisationId: "01", heldOn: on });
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      "no follower",
      () => assignment({ organisationId: "01", firstDay: on } as never),
      'assignment: "followerKey" is missing',
    ],
    ["a visit on no day", () => visit({ ...follow, heldOn: on } as never), 'visit has no "firstDay"'],
    [
      "terms of another kind",
      () => assignmentTerms({ kinds: ["chi-bo" as never], mostPerMember: 1 }),
      'kinds[0] is "chi-bo"',
    ],
    [
      "terms without a number",
      () => assignmentTerms({ kinds: [] } as never),
      'assignmentTerms: "mostPerMember" is missing',
    ],
    ["a plan without a day", () => plannedInspection({ organisationId: "01" } as never), '"dueBy" is missing'],
    ["an inspection of nobody", () => inspection({ organisationId: "", heldOn: on }), "inspection: organisationId is"],
  ])("refuse %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("reviews of oversight", () => {
  it.each<readonly [string, () => unknown, string]>([
    [
      "a hierarchy that is none",
      () => reviewAssignments([] as never, [follow], { on, terms }),
      "reviewAssignments: the hierarchy is a list of 0; give an object",
    ],
    [
      "assignments that are no list",
      () => reviewAssignments(hierarchy as never, follow as never, { on, terms }),
      "reviewAssignments: the assignments is an object; give a list",
    ],
    [
      "an assignment that is none",
      () => reviewAssignments(hierarchy as never, [{ ...follow, firstDay: "1/1/2025" } as never], { on, terms }),
      'reviewAssignments: firstDay "1/1/2025" is no day',
    ],
    [
      "a day in the place of options",
      () => reviewAssignments(hierarchy as never, [follow], on as never),
      `reviewAssignments: the options is "${on}"; give an object`,
    ],
    [
      "no terms",
      () => reviewAssignments(hierarchy as never, [follow], { on } as never),
      "reviewAssignments: the terms is undefined",
    ],
    [
      "visits that are no list",
      () => missedMonths([follow], {} as never, yearPeriod(2025)),
      "missedMonths: the visits",
    ],
    ["no period", () => missedMonths([follow], [], on as never), "missedMonths: the period"],
    [
      "a period that ends before it begins",
      () => missedMonths([follow], [], { firstDay: on, lastDay: "2025-01-01" }),
      "missedMonths: the period ends on 2025-01-01",
    ],
    [
      "plans that are none",
      () => reviewInspections([null as never], [], on),
      "reviewInspections: a planned inspection is null",
    ],
    ["no day", () => reviewInspections([], [], undefined as never), "reviewInspections: undefined is no day"],
  ])("refuse %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
