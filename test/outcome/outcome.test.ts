import { describe, expect, it } from "vitest";
import {
  appliedStep,
  assessed,
  decidingSteps,
  type Grounds,
  groundsOf,
  insufficientFacts,
  joinedGrounds,
  mapOutcome,
  noGrounds,
  notInForce,
  type Outcome,
  outOfScope,
  regrounded,
  type Step,
  undetermined,
} from "../../src/outcome/index.ts";
import { withGrounds } from "../../src/outcome/make-outcome.ts";
import { at } from "./invented.ts";

const step = (name: string, evidence: Step["evidence"]): Step => ({
  code: `made.${name}`,
  result: "met",
  actual: true,
  operator: "is",
  expected: true,
  citation: at("1").citation,
  evidence,
});
const grounds: Grounds = {
  on: "2026-11-22",
  steps: [step("a", "corroborated"), step("b", "unverified"), step("c", "single-source")],
  because: ["made.c", "made.a"],
};

const double = (value: number): number => value * 2;

describe("outcomes made by hand", () => {
  it.each<[string, Outcome<number>, object]>([
    ["assessed", assessed(3, grounds), { value: 3 }],
    ["insufficient-facts", insufficientFacts(["official"], grounds), { missing: ["official"] }],
    [
      "undetermined",
      undetermined({ reason: "discretion", decidedBy: null, readings: [] }, grounds),
      { reason: "discretion", decidedBy: null, readings: [] },
    ],
    [
      "not-in-force",
      notInForce({ firstDay: null, lastDay: "2025-06-30" }, grounds),
      { firstDay: null, lastDay: "2025-06-30" },
    ],
    ["out-of-scope", outOfScope("armed-forces", grounds), { reason: "armed-forces" }],
  ])("%s carries its grounds and the weakest evidence that decided", (kind, outcome, own) => {
    expect(outcome).toEqual({ kind, ...own, ...grounds, evidence: "single-source" });
  });

  it.each<[string, () => unknown, string]>([
    ["no grounds", () => assessed(3, undefined as never), "assessed: grounds is undefined; give an object"],
    [
      "no steps",
      () => assessed(3, { on: "2026-11-22" } as never),
      "assessed: grounds: steps is undefined; give a list",
    ],
    [
      "no deciding codes",
      () => outOfScope("armed-forces", { on: "2025-07-01", steps: [] } as never),
      "outOfScope: grounds: because is undefined; give a list",
    ],
    [
      "a step that is none",
      () => insufficientFacts([], { ...grounds, steps: [null as never] }),
      "insufficientFacts: grounds: a step is null; give an object",
    ],
    ["no list", () => insufficientFacts("a" as never, grounds), 'insufficientFacts: missing is "a"; give a list'],
    ["no reason", () => outOfScope(undefined as never, grounds), "outOfScope: the reason is undefined; give a text"],
    [
      "no open point",
      () => undetermined(null as never, grounds),
      "undetermined: the first argument is null; give an object",
    ],
    ["no span", () => notInForce(undefined as never, grounds), "notInForce: the span is undefined; give an object"],
    ["no change", () => mapOutcome(assessed(3, grounds), 5 as never), "mapOutcome: change is 5; give a function"],
  ])("are not made with %s", (_, make, message) => {
    expect(make).toThrow(new TypeError(message));
  });

  it("are not made as of a day that is none", () => {
    const wrong = { ...grounds, on: "2025-6-30" } as const;
    expect(() => assessed(3, wrong)).toThrow(/^assessed: on "2025-6-30" is no day; write "2025-06-30"/);
    const span = { firstDay: "2025-6-30", lastDay: null } as const;
    expect(() => notInForce(span, grounds)).toThrow(/^notInForce: firstDay "2025-6-30" is no day/);
    expect(() => notInForce({ firstDay: null, lastDay: "2025-02-30" }, grounds)).toThrow(RangeError);
  });

  it("can be made from a quick answer", () => {
    const span = { firstDay: null, lastDay: "2025-06-30" } as const;
    expect(withGrounds({ kind: "not-in-force", ...span, citation: null }, grounds)).toEqual(notInForce(span, grounds));
  });

  it("is known no better than both grounds, once they are joined", () => {
    const own = { on: "2026-11-22", steps: [step("d", "unverified")], because: ["made.d"] } as const;
    const joined = joinedGrounds(own, assessed(3, grounds));
    expect(regrounded(assessed(3, grounds), joined)).toEqual({
      kind: "assessed",
      value: 3,
      on: "2026-11-22",
      steps: [...own.steps, ...grounds.steps],
      because: ["made.d", "made.c", "made.a"],
      evidence: "unverified",
    });
  });

  it("have steps and grounds made in one place", () => {
    const law = { citation: at("1").citation, evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
    const months = appliedStep("term.months", law, { actual: 60 });
    expect(months).toEqual({
      code: "term.months",
      result: "met",
      actual: 60,
      operator: "is",
      expected: 60,
      citation: law.citation,
      evidence: "corroborated",
    });
    expect(appliedStep("term.ended", law, { actual: null, result: "unknown" })).toMatchObject({ expected: true });
    expect(groundsOf("2026-11-22", [months])).toEqual({ on: "2026-11-22", steps: [months], because: ["term.months"] });
    expect(noGrounds("2026-11-22")).toEqual({ on: "2026-11-22", steps: [], because: [] });
  });

  it("lists the deciding steps in the order of the text", () => {
    expect(decidingSteps(grounds).map(({ code }) => code)).toEqual(["made.a", "made.c"]);
  });
});

describe("mapOutcome", () => {
  it("changes the value, and the value under each reading", () => {
    expect(mapOutcome(assessed(3, grounds), double)).toEqual(assessed(6, grounds));
    const readings = [
      { code: "strict-base", value: 1 },
      { code: "broad-base", value: 2 },
    ] as const;
    const open = { reason: "open-reading", decidedBy: null } as const;
    expect(mapOutcome(undetermined<number>({ ...open, readings }, grounds), double)).toEqual(
      undetermined(
        {
          ...open,
          readings: [
            { code: "strict-base", value: 2 },
            { code: "broad-base", value: 4 },
          ],
        },
        grounds,
      ),
    );
  });

  it("leaves every other kind as it is", () => {
    const outcome = outOfScope("armed-forces", grounds);
    expect(mapOutcome(outcome, double)).toBe(outcome);
  });
});
