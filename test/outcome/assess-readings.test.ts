import { describe, expect, it } from "vitest";
import {
  assessed,
  assessReadings,
  type Grounds,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../src/outcome/index.ts";
import { at } from "./invented.ts";

const on = "2026-11-22";

const points = {
  year: { ...at("1"), readings: { met: "calendar-year", notMet: "rolling-year" }, decidedBy: "caller" },
  month: {
    ...at("2"),
    evidence: "single-source",
    readings: { met: "full-month", notMet: "days-served" },
    decidedBy: "payer",
  },
} as const;

const step: Step = {
  code: "months.served",
  result: "met",
  actual: 3,
  operator: ">",
  expected: 0,
  ...at("3"),
};
const grounds: Grounds = { on, steps: [step], because: ["months.served"] };

const ask = (answer: (named: readonly ReadingCode[]) => Outcome<number>, named: readonly ReadingCode[] = []) =>
  assessReadings({ code: "months", points }, { on, readings: named }, answer);

describe("assessReadings", () => {
  it("is assessed where every reading agrees, without naming any as a ground", () => {
    const outcome = ask(() => assessed(3, grounds));
    expect(outcome).toMatchObject({
      kind: "assessed",
      value: 3,
      because: ["months.served"],
      evidence: "official-text",
    });
    expect(outcome.steps.map(({ code, result }) => [code, result])).toEqual([
      ["months.year", "unknown"],
      ["months.month", "unknown"],
      ["months.served", "met"],
    ]);
  });

  it("is undetermined where they differ, with the value under each", () => {
    expect(ask((named) => assessed(named.includes("full-month") ? 3 : 2, grounds))).toMatchObject({
      kind: "undetermined",
      reason: "open-reading",
      decidedBy: "payer",
      readings: [
        { code: "full-month", value: 3 },
        { code: "days-served", value: 2 },
      ],
      because: ["months.month", "months.served"],
      evidence: "single-source",
    });
  });

  it("is assessed under the readings named, which become steps", () => {
    const outcome = ask(
      (named) => assessed(named.includes("full-month") ? 3 : 2, grounds),
      ["days-served", "calendar-year"],
    );
    expect(outcome).toMatchObject({ kind: "assessed", value: 2 });
    expect(outcome.steps.map(({ code, result, actual }) => [code, result, actual])).toEqual([
      ["months.year", "met", "calendar-year"],
      ["months.month", "not-met", "days-served"],
      ["months.served", "met", 3],
    ]);
  });

  it("asks for the facts that any reading still misses", () => {
    const outcome = ask((named) =>
      named.includes("full-month")
        ? insufficientFacts(["lastDay"], grounds)
        : named.includes("calendar-year")
          ? insufficientFacts(["firstDay", "lastDay"], grounds)
          : assessed(2, grounds),
    );
    expect(outcome).toMatchObject({ kind: "insufficient-facts", missing: ["lastDay", "firstDay"] });
  });

  it("keeps what an answer leaves open, and puts its readings after its own", () => {
    const inner = { reason: "amount-not-set", decidedBy: "people-council", readings: [] } as const;
    expect(
      ask((named) => (named.includes("full-month") ? undetermined<number>(inner, grounds) : assessed(2, grounds))),
    ).toMatchObject({
      kind: "undetermined",
      reason: "amount-not-set",
      decidedBy: "people-council",
      readings: [{ code: "days-served", value: 2 }],
    });
    const nested = { ...inner, readings: [{ code: "year-end", value: 7 }] } as const;
    expect(
      ask((named) => (named.includes("full-month") ? undetermined<number>(nested, grounds) : assessed(2, grounds))),
    ).toMatchObject({
      readings: [
        { code: "full-month+year-end", value: 7 },
        { code: "days-served", value: 2 },
      ],
    });
  });

  it("passes on an answer that is none", () => {
    expect(ask(() => outOfScope("armed-forces", grounds))).toMatchObject({ kind: "out-of-scope" });
  });

  it("leaves a gap without a value where a reading lies outside the rule", () => {
    expect(
      ask((named) => (named.includes("full-month") ? outOfScope("no-rule-known", grounds) : assessed(2, grounds))),
    ).toMatchObject({
      kind: "undetermined",
      reason: "no-rule-known",
      readings: [{ code: "days-served", value: 2 }],
    });
  });

  it("refuses both readings of one point", () => {
    expect(() => ask(() => assessed(3, grounds), ["full-month", "days-served"])).toThrow(RangeError);
  });

  it.each<[string, readonly unknown[], string]>([
    ["nothing", [], "assessReadings: the first argument is undefined; give an object"],
    ["no code", [{ points }], "assessReadings: code is undefined; give a text"],
    ["no points", [{ code: "months" }], "assessReadings: points is undefined; give an object"],
    ["a point that is none", [{ code: "months", points: { a: 1 } }], "assessReadings: points: a is 1; give an object"],
    [
      "a point without readings",
      [{ code: "months", points: { a: {} } }],
      "assessReadings: points: a: readings is undefined; give an object",
    ],
    [
      "no options",
      [{ code: "months", points }],
      "assessReadings: the options are undefined; give an object with on, readings",
    ],
    [
      "no assessment",
      [{ code: "months", points }, { on }],
      "assessReadings: assessUnder is undefined; give a function",
    ],
    [
      "an assessment that gives none",
      [{ code: "months", points }, { on }, () => null],
      "assessReadings: the answer is null; give an outcome or a verdict",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(() => (assessReadings as (...given: readonly unknown[]) => unknown)(...given)).toThrow(
      new TypeError(message),
    );
  });
});
