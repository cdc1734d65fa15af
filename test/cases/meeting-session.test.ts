import { describe, expect, it } from "vitest";
import { assessSession, type BranchSession } from "../../src/meeting/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";
import { session } from "../meeting/records.ts";

// Whether one session was held properly. HD 12-HD/BTCTW (6 July 2018): attendance over 85 %, 90 or 120 minutes.
// HD 42-HD/BTCTW (28 October 2025): attendance of 90 % or more, the same minutes.
const hd12 = "2024-05-03";
const hd42 = "2026-05-04";

type Case = readonly [string, CalendarDate, Partial<BranchSession>, boolean, readonly string[]];

const cases: readonly Case[] = [
  ["20 required, 17 present, 3 excused: exactly 85 %", hd12, { present: 17 }, false, ["attendance"]],
  ["20 required, 17 present, 3 excused: under 90 %", hd42, { present: 17 }, false, ["attendance"]],
  ["20 required, 18 present, 2 excused: over 85 %", hd12, { present: 18 }, true, []],
  ["20 required, 18 present, 2 excused: exactly 90 %", hd42, { present: 18 }, true, []],
  [
    "18 present, 1 of the absent without reason",
    hd12,
    { present: 18, absentWithoutReason: 1 },
    false,
    ["nobodyWithoutReason"],
  ],
  [
    "18 present, 1 of the absent without reason",
    hd42,
    { present: 18, absentWithoutReason: 1 },
    false,
    ["nobodyWithoutReason"],
  ],
  ["100 required, 86 present", hd12, { roll: 102, present: 86 }, true, []],
  ["100 required, 89 present", hd42, { roll: 102, present: 89 }, false, ["attendance"]],
  ["regular, 95 minutes", hd12, { minutes: 95 }, true, []],
  ["regular, 90 minutes", hd12, { minutes: 90 }, true, []],
  ["regular, 89 minutes", hd12, { minutes: 89 }, false, ["longEnough"]],
  ["regular, 90 minutes", hd42, { minutes: 90 }, true, []],
  ["regular, 89 minutes", hd42, { minutes: 89 }, false, ["longEnough"]],
  ["combined, 110 minutes", hd12, { kind: "combined", minutes: 110 }, false, ["longEnough"]],
  ["combined, 119 minutes", hd12, { kind: "combined", minutes: 119 }, false, ["longEnough"]],
  ["combined, 120 minutes", hd12, { kind: "combined", minutes: 120 }, true, []],
  ["combined, 119 minutes", hd42, { kind: "combined", minutes: 119 }, false, ["longEnough"]],
  ["combined, 120 minutes", hd42, { kind: "combined", minutes: 120 }, true, []],
  ["thematic by itself, 40 minutes: no least duration", hd12, { kind: "thematic", minutes: 40 }, true, []],
  ["a member excused the third time in a row", hd12, { longestExcusedRun: 3 }, true, []],
  ["a member excused the fourth time in a row", hd12, { longestExcusedRun: 4 }, false, ["noLongExcusedRun"]],
  ["a member excused the fourth time in a row: HD 42 does not ask", hd42, { longestExcusedRun: 4 }, true, []],
  ["on the day prescribed", hd12, { prescribedOn: hd12 }, true, []],
  ["a day before the day prescribed", hd12, { prescribedOn: "2024-05-04" }, false, ["onTime"]],
  ["a day after the day prescribed", hd12, { prescribedOn: "2024-05-02" }, false, ["onTime"]],
  [
    "the last day of HD 12: exactly 90 % is over 85 %",
    "2025-10-27",
    { present: 18, longestExcusedRun: 4 },
    false,
    ["noLongExcusedRun"],
  ],
  ["the first day of HD 42", "2025-10-28", { present: 18, longestExcusedRun: 4 }, true, []],
  ["the first day of HD 12", "2018-07-06", {}, true, []],
  ...(
    [
      "prepared",
      "contentFull",
      "orderKept",
      "wellChaired",
      "manySpoke",
      "minutesKept",
      "principlesKept",
      "resultsLed",
    ] as const
  ).map((criterion): Case => [`not ${criterion}`, hd42, { [criterion]: false }, false, [criterion]]),
];

describe("a session held properly", () => {
  it.each(cases)("%s (%s)", (_, heldOn, changes, proper, because) => {
    const outcome = assessSession(session(heldOn, changes));
    expect(outcome).toMatchObject({ kind: "assessed", value: proper ? "proper" : "not-proper", on: heldOn });
    const failing = outcome.steps.filter(({ result }) => result === "not-met").map(({ code }) => code);
    expect(failing).toEqual(because.map((name) => `properSession.${name}`));
    expect(failing.every((code) => outcome.because.includes(code))).toBe(true);
  });

  it("is judged by no figure before HD 12", () => {
    const outcome = assessSession(session("2018-07-05", { minutes: 10 }));
    expect(outcome).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force", steps: [] });
  });

  it("asks only for what can still change the answer", () => {
    expect(assessSession(session(hd12, { minutes: 89, present: null }))).toMatchObject({ value: "not-proper" });
    expect(assessSession(session(hd12, { present: null }))).toMatchObject({ missing: ["present"] });
    expect(assessSession(session(hd12, { prescribedOn: null }))).toMatchObject({ missing: ["prescribedOn"] });
  });

  it("leaves attendance open when nobody had to come", () => {
    expect(assessSession(session(hd12, { roll: 2, present: 0 }))).toMatchObject({ reason: "text-silent" });
  });

  it("names the guidance of its day", () => {
    const documents = (on: CalendarDate) =>
      new Set(assessSession(session(on)).steps.map(({ citation }) => citation.document));
    expect([...documents(hd12)]).toEqual(["12-HD-BTCTW@2018-07-06"]);
    expect([...documents(hd42)]).toEqual(["42-HD-BTCTW@2025-10-28"]);
  });
});
