import { describe, expect, it } from "vitest";
import { assessPowers, fullTimeStaff, powerFacts, staffFacts } from "../../../src/organisation/index.ts";

const on = "2025-12-31";
const facts = powerFacts({ official: 101, goodYears: 3 });

describe("facts of powers", () => {
  it("have every member, what is left out as not known", () => {
    expect(facts).toEqual({
      switchedOn: null,
      kind: null,
      parentKind: null,
      armedForces: null,
      ofCentralBody: null,
      official: 101,
      probationary: null,
      legalPersonality: null,
      grassrootsUnits: null,
      wideArea: null,
      goodYears: 3,
      commissionConsulted: null,
      secretariat: null,
      commission: null,
    });
    expect(staffFacts({ level: "delegated" })).toEqual({
      switchedOn: null,
      official: null,
      probationary: null,
      level: "delegated",
    });
  });

  it.each([
    [{ secretariat: "yes" }, 'powerFacts: secretariat is "yes"'],
    [{ oficial: 3 }, 'powerFacts has no "oficial"; did you mean "official"?'],
    [{ armedForces: 1 }, "powerFacts: armedForces is 1; give true or false"],
  ])("%o are refused: %s", (given, message) => {
    expect(() => powerFacts(given as never)).toThrow(message);
  });

  it("of staff need a level", () => {
    expect(() => staffFacts({} as never)).toThrow('staffFacts: "level" is missing');
  });
});

describe("questions about powers", () => {
  it("read what is left out or undefined as not known", () => {
    expect(assessPowers("admissionPowers", { goodYears: undefined, official: 101 } as never, { on }).missing).toEqual([
      "goodYears",
    ]);
    expect(fullTimeStaff({ level: "delegated", official: 3 } as never, on).missing).toEqual(["probationary"]);
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      "other powers",
      () => assessPowers("admissionPower" as never, facts, { on }),
      'assessPowers: the powers is "admissionPower"; did you mean "admissionPowers"?',
    ],
    [
      "swapped arguments",
      () => assessPowers(facts as never, "admissionPowers" as never, { on }),
      "assessPowers: the powers",
    ],
    [
      "a day in the place of options",
      () => assessPowers("pilotPowers", facts, on as never),
      "assessPowers: the options",
    ],
    ["no day", () => assessPowers("pilotPowers", facts, {} as never), "assessPowers: on undefined is no day"],
    ["no facts", () => assessPowers("pilotPowers", null as never, { on }), "assessPowers: the facts is null"],
    [
      "a number as text",
      () => assessPowers("pilotPowers", { ...facts, official: "101" } as never, { on }),
      'assessPowers: official is "101"; give a number',
    ],
    ["no level", () => fullTimeStaff({} as never, on), 'fullTimeStaff: "level" is missing'],
  ])("refuse %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
