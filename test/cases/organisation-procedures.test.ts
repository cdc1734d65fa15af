import { describe, expect, it } from "vitest";
import {
  assessProcedure,
  disbandingFacts,
  dissolvingFacts,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressFacts,
  secretaryBallots,
  type TimeAway,
  timeAway,
} from "../../src/organisation/index.ts";
import type { AssessOptions, Outcome } from "../../src/outcome/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const on = "2025-12-31";

function answerOf(outcome: Outcome<string>): string {
  return outcome.kind === "assessed" ? outcome.value : outcome.kind;
}

const asked = extraordinaryCongressFacts({
  committeeInFavour: 0,
  committeeMembers: 15,
  lowerBodiesAsking: 0,
  lowerBodies: 10,
  superior: "given",
});

describe("a congress out of turn (hierarchy.md 6, 294 19)", () => {
  it.each<readonly [Partial<ExtraordinaryCongressFacts>, string]>([
    [{ committeeInFavour: 8 }, "allowed"],
    [{ committeeInFavour: 7 }, "not-allowed"],
    [{ committeeInFavour: 8, committeeMembers: 16 }, "not-allowed"],
    [{ lowerBodiesAsking: 6 }, "allowed"],
    [{ lowerBodiesAsking: 5 }, "not-allowed"],
    [{ committeeInFavour: 8, superior: "none" }, "needs-consent"],
    [{ committeeInFavour: 8, superior: "refused" }, "not-allowed"],
    [{ committeeInFavour: 8, superior: null }, "insufficient-facts"],
    [{ committeeInFavour: 0, committeeMembers: 0, lowerBodies: 0 }, "not-allowed"],
  ])("%o: %s", (facts, expected) => {
    expect(answerOf(assessProcedure("extraordinaryCongress", { ...asked, ...facts }, { on }))).toBe(expected);
  });
});

const away = (firstDay: CalendarDate, lastDay: CalendarDate, isStudy: boolean | null = false): TimeAway =>
  timeAway({ firstDay, lastDay, isStudy });

describe("an absence (hierarchy.md 7)", () => {
  it.each<readonly [citation: string, absence: TimeAway, transfer: string, exemption: string]>([
    ["three months less a day", away("2025-09-01", "2025-11-29"), "not-allowed", "allowed"],
    ["three months", away("2025-09-01", "2025-11-30"), "allowed", "allowed"],
    ["three months less a day from the middle of one", away("2025-09-15", "2025-12-13"), "not-allowed", "allowed"],
    ["three months from the middle of one", away("2025-09-15", "2025-12-14"), "allowed", "allowed"],
    ["three months from the end of November", away("2025-11-30", "2026-02-27"), "allowed", "allowed"],
    ["a year less a day", away("2025-09-01", "2026-08-30"), "allowed", "allowed"],
    ["a year", away("2025-09-01", "2026-08-31"), "not-allowed", "not-allowed"],
    ["a year of studies", away("2025-09-01", "2026-08-31", true), "allowed", "not-allowed"],
    ["two years of studies", away("2025-09-01", "2027-08-31", true), "allowed", "not-allowed"],
    ["two years of studies and a day", away("2025-09-01", "2027-09-01", true), "not-allowed", "not-allowed"],
    ["a year, of what is not known", away("2025-09-01", "2026-08-31", null), "insufficient-facts", "not-allowed"],
    ["two months, of what is not known", away("2025-09-01", "2025-10-31", null), "not-allowed", "allowed"],
    ["from a day not known", { ...away("2025-09-01", "2025-10-31"), firstDay: null }, ...both("insufficient-facts")],
    ["to a day not known", { ...away("2025-09-01", "2025-10-31"), lastDay: null }, ...both("insufficient-facts")],
  ])("%s", (_, absence, transfer, exemption) => {
    expect(answerOf(assessProcedure("temporaryTransfer", absence, { on }))).toBe(transfer);
    expect(answerOf(assessProcedure("temporaryExemption", absence, { on }))).toBe(exemption);
  });
});

function both<Value>(value: Value): readonly [Value, Value] {
  return [value, value];
}

describe("other procedures", () => {
  it.each([
    [2, "not-allowed"],
    [3, "allowed"],
  ])("after %i ballots that elected nobody, a secretary who is appointed: %s (294 23.3)", (failedBallots, expected) => {
    expect(answerOf(assessProcedure("appointedSecretary", secretaryBallots({ failedBallots }), { on }))).toBe(expected);
  });

  it.each([
    [true, null, "allowed"],
    [null, true, "allowed"],
    [false, false, "not-allowed"],
    [false, null, "insufficient-facts"],
  ])("task done %s, form unfit %s: %s (294 10.5.1)", (taskDone, formUnfit, expected) => {
    expect(answerOf(assessProcedure("dissolving", dissolvingFacts({ taskDone, formUnfit }), { on }))).toBe(expected);
  });
});

type Asked = (switchedOn: CalendarDate | null, options: AssessOptions) => Outcome<string>;

const votes = disbandingFacts({ proposing: 10, proposingCommittee: 15, deciding: 14, decidingCommittee: 27 });
const absence = away("2025-09-01", "2025-11-30");

describe("what rests on 294-QĐ/TW and its guidance", () => {
  it.each<readonly [string, CalendarDate, Asked]>([
    [
      "a congress out of turn",
      "2025-07-01",
      (switchedOn, options) => assessProcedure("extraordinaryCongress", { ...asked, switchedOn }, options),
    ],
    [
      "a secretary",
      "2025-07-01",
      (switchedOn, options) =>
        assessProcedure("appointedSecretary", secretaryBallots({ switchedOn, failedBallots: 3 }), options),
    ],
    [
      "a disbanding",
      "2025-07-01",
      (switchedOn, options) => assessProcedure("disbanding", { ...votes, switchedOn }, options),
    ],
    [
      "a dissolution",
      "2025-07-01",
      (switchedOn, options) =>
        assessProcedure("dissolving", dissolvingFacts({ switchedOn, taskDone: true, formUnfit: true }), options),
    ],
    [
      "a transfer",
      "2025-07-01",
      (switchedOn, options) => assessProcedure("temporaryTransfer", { ...absence, switchedOn }, options),
    ],
    [
      "an exemption",
      "2025-06-09",
      (switchedOn, options) => assessProcedure("temporaryExemption", { ...absence, switchedOn }, options),
    ],
  ])("%s: from %s to the unit's own switch", (_, firstDay, ask) => {
    expect(ask(null, { on: "2025-06-08" })).toMatchObject({ kind: "not-in-force", firstDay });
    expect(ask(null, { on: firstDay }).kind).toBe("assessed");
    const switchedOn = "2026-09-30";
    expect(ask(switchedOn, { on: "2026-09-29" })).toMatchObject({ kind: "assessed", evidence: "single-source" });
    expect(ask(switchedOn, { on: "2026-09-30" })).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    expect(ask(null, { on: "2026-09-30" })).toMatchObject({ kind: "undetermined", reason: "regime-not-recorded" });
    expect(ask(null, { on: "2026-09-30", readings: ["model-294"] }).kind).toBe("assessed");
  });
});
