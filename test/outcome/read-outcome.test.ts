import { describe, expect, it } from "vitest";
import {
  assessed,
  decidingSteps,
  insufficientFacts,
  isAssessed,
  mapOutcome,
  matchOutcome,
  type NextStep,
  nextSteps,
  nextStepTable,
  noGrounds,
  notInForce,
  type Outcome,
  outOfScope,
  type ReasonCode,
  undetermined,
  type Verdict,
  valueOr,
} from "../../src/outcome/index.ts";

const grounds = noGrounds("2026-11-22");

const span = { firstDay: "2025-07-01", lastDay: null } as const;
const readings = [
  { code: "strict-base", value: 0 },
  { code: "broad-base", value: 4 },
] as const;
const open = { reason: "open-reading", decidedBy: "rating-authority", readings } as const;

const outcomes: readonly Outcome<number>[] = [
  assessed(0, grounds),
  insufficientFacts(["score", "late"], grounds),
  undetermined<number>(open, grounds),
  notInForce(span, grounds),
  outOfScope("armed-forces", grounds),
];

const quick: Verdict<number> = { kind: "insufficient-facts", citation: null };

describe("valueOr", () => {
  it("gives the value, 0 as well, and the other where there is none", () => {
    expect(outcomes.map((outcome) => valueOr(outcome, null))).toEqual([0, null, null, null, null]);
    expect(valueOr(quick, "?")).toBe("?");
  });
});

describe("isAssessed", () => {
  it("tells an answer with a value", () => {
    expect(outcomes.map((outcome) => isAssessed(outcome))).toEqual([true, false, false, false, false]);
    expect(outcomes.filter(isAssessed).map(({ value }) => value)).toEqual([0]);
    expect(isAssessed(quick)).toBe(false);
  });
});

describe("matchOutcome", () => {
  const told = (answer: Outcome<number> | Verdict<number>): string =>
    matchOutcome(answer, {
      assessed: ({ value }) => `value ${value}`,
      "insufficient-facts": ({ missing }) => `missing ${missing ?? "facts"}`,
      undetermined: ({ reason }) => `open: ${reason}`,
      "not-in-force": ({ firstDay }) => `from ${firstDay}`,
      "out-of-scope": ({ reason }) => `outside: ${reason}`,
    });

  it("takes the case of the kind", () => {
    expect(outcomes.map(told)).toEqual([
      "value 0",
      "missing score,late",
      "open: open-reading",
      "from 2025-07-01",
      "outside: armed-forces",
    ]);
    expect(told(quick)).toBe("missing facts");
  });

  it("refuses cases that are missing", () => {
    expect(() => matchOutcome(quick, { assessed: () => 1 } as never)).toThrow(
      new TypeError('matchOutcome: the case "insufficient-facts" is undefined; give a function'),
    );
    expect(() => matchOutcome(quick, undefined as never)).toThrow(TypeError);
  });
});

describe("nextSteps", () => {
  it("is nothing for an answer", () => {
    expect(nextSteps(assessed(0, grounds))).toEqual([]);
  });

  it("says who decides, where it is written down, and what each reading gives", () => {
    expect(nextSteps(undetermined<number>(open, grounds))).toEqual([
      { reason: "open-reading", decidedBy: "rating-authority", record: "readings", readings },
    ]);
  });

  it("says which facts are missing, and which days to ask about", () => {
    const nobody = { decidedBy: null, record: null, readings: [] };
    expect(nextSteps(insufficientFacts(["score"], grounds))).toEqual([
      { reason: "insufficient-facts", ...nobody, missing: ["score"] },
    ]);
    expect(nextSteps(notInForce(span, grounds))).toEqual([{ reason: "not-in-force", ...nobody, ...span }]);
    expect(nextSteps(outOfScope("armed-forces", grounds))).toEqual([
      { reason: "armed-forces", ...nobody, record: "armedForces" },
    ]);
  });

  it("knows a row for every reason, and survives JSON", () => {
    for (const reason of Object.keys(nextStepTable) as readonly ReasonCode[]) {
      const steps: readonly NextStep[] = nextSteps(undetermined({ reason, decidedBy: null, readings: [] }, grounds));
      expect(steps).toEqual([{ reason, decidedBy: null, record: nextStepTable[reason].record, readings: [] }]);
      expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
    }
  });
});

describe("what is no answer", () => {
  it.each<[string, (answer: never) => unknown]>([
    ["valueOr", (answer) => valueOr(answer, null)],
    ["isAssessed", (answer) => isAssessed(answer)],
    ["matchOutcome", (answer) => matchOutcome(answer, {} as never)],
    ["mapOutcome", (answer) => mapOutcome(answer, (value) => value)],
    ["nextSteps", (answer) => nextSteps(answer)],
  ])("is refused by %s", (caller, ask) => {
    const remedy = "give an outcome or a verdict";
    expect(() => ask(undefined as never)).toThrow(new TypeError(`${caller}: the answer is undefined; ${remedy}`));
    expect(() => ask(5 as never)).toThrow(new TypeError(`${caller}: the answer is 5; ${remedy}`));
    expect(() => ask({ kind: "accepted" } as never)).toThrow(
      new TypeError(`${caller}: the answer is an object; ${remedy}`),
    );
  });

  it("has no deciding steps", () => {
    expect(() => decidingSteps(undefined as never)).toThrow(
      new TypeError("decidingSteps: the argument is undefined; give an outcome"),
    );
  });
});
