import { describe, expect, it } from "vitest";
import { buildRegister } from "../../src/register/index.ts";
import { review, reviewStream } from "../../src/review/index.ts";
import { type CalendarDate, monthPeriod } from "../../src/time/index.ts";
import { accepted } from "./places.ts";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
const citation = { document: "08-KH-DU@2025-09-19", provision: "1" } as const;
const rules = {
  organisationId: "b1",
  firstDay: "2025-09-19",
  citation,
  evidence: "single-source",
  verifiedOn: "2026-11-22",
  prescribedDay: { dayOfMonth: 3, shift: "next-working-day" },
} as const;
const session = { id: "s1", organisationId: "b1", heldOn: "2025-12-04", kind: "regular" } as const;
const december = monthPeriod("2025-12");
const register = (heldOn: CalendarDate) =>
  accepted(buildRegister({ organisations: [branch], sessions: [{ ...session, heldOn }], localRules: [rules] }));

/** What is told of the session, and which local rules are cited. */
function told({ meetings: [meeting] }: ReturnType<typeof review>): unknown {
  return [meeting?.shortfalls.map(({ sort, step }) => `${sort} ${step.code}`), meeting?.localRules];
}

describe("the day that a local rule fixes for meetings", () => {
  const cited = [{ citation, evidence: "single-source" }];
  const late = ["improper properSession.onTime"];

  it.each([
    ["2025-12-03", undefined, []],
    ["2025-12-04", undefined, []],
    ["2025-12-03", [], []],
    ["2025-12-04", [], late],
    ["2025-12-03", ["2025-12-03"], late],
    ["2025-12-04", ["2025-12-03"], []],
  ] as const)("held on %s, days off %j: %j, cited, and the same of a stream", async (heldOn, holidays, expected) => {
    const found = review(register(heldOn), december, { holidays });
    expect(told(found)).toEqual([expected, cited]);
    const rest = accepted(buildRegister({ organisations: [branch], localRules: [rules] }));
    const { sessions } = register(heldOn).records;
    expect((await reviewStream(rest, { sessions }, december, { holidays })).review).toEqual(found);
  });

  it("is not cited before it was in force", () => {
    expect(review(register("2025-12-03"), monthPeriod("2025-08")).meetings[0]?.localRules).toEqual([]);
  });

  it.each([
    ["3/12/2025", TypeError],
    [["3/12/2025"], RangeError],
  ])("days off that are none are refused: %j", (holidays, type) => {
    expect(() => review(register("2025-12-03"), december, { holidays: holidays as never })).toThrow(type);
  });
});
