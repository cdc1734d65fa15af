import { describe, expect, it } from "vitest";
import {
  assessAppointedSecretary,
  assessDisbanding,
  assessDissolving,
  assessExtraordinaryCongress,
  assessTemporaryExemption,
  assessTemporaryTransfer,
  type ExtraordinaryCongressFacts,
  type TimeAway,
  type Unit,
  unknownExtraordinaryCongress,
} from "../../src/organisation/index.ts";
import type { Outcome, ReadingCode } from "../../src/outcome/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const on = "2025-12-31";

function answerOf(outcome: Outcome<string>): string {
  return outcome.kind === "assessed" ? outcome.value : outcome.kind;
}

const asked: typeof unknownExtraordinaryCongress = {
  ...unknownExtraordinaryCongress,
  committeeInFavour: 0,
  committeeMembers: 15,
  lowerBodiesAsking: 0,
  lowerBodies: 10,
  superior: "given",
};

describe("a congress out of turn (hierarchy.md 6, 294 19)", () => {
  it.each<readonly [Partial<ExtraordinaryCongressFacts>, string]>([
    [{ committeeInFavour: 8 }, "fits"],
    [{ committeeInFavour: 7 }, "breach"],
    [{ committeeInFavour: 8, committeeMembers: 16 }, "breach"],
    [{ lowerBodiesAsking: 6 }, "fits"],
    [{ lowerBodiesAsking: 5 }, "breach"],
    [{ committeeInFavour: 8, superior: "none" }, "needs-consent"],
    [{ committeeInFavour: 8, superior: "refused" }, "breach"],
    [{ committeeInFavour: 8, superior: null }, "insufficient-facts"],
    [{ committeeInFavour: 0, committeeMembers: 0, lowerBodies: 0 }, "breach"],
  ])("%o: %s", (facts, expected) => {
    expect(answerOf(assessExtraordinaryCongress({ ...asked, ...facts }, on))).toBe(expected);
  });
});

type Switched = TimeAway & Pick<Unit, "switchedOn">;

const away = (firstDay: CalendarDate, lastDay: CalendarDate, isStudy: boolean | null = false): Switched => ({
  switchedOn: null,
  firstDay,
  lastDay,
  isStudy,
});

describe("an absence (hierarchy.md 7)", () => {
  it.each<readonly [citation: string, absence: Switched, transfer: string, exemption: string]>([
    ["three months less a day", away("2025-09-01", "2025-11-29"), "breach", "fits"],
    ["three months", away("2025-09-01", "2025-11-30"), "fits", "fits"],
    ["three months less a day from the middle of one", away("2025-09-15", "2025-12-13"), "breach", "fits"],
    ["three months from the middle of one", away("2025-09-15", "2025-12-14"), "fits", "fits"],
    ["three months from the end of November", away("2025-11-30", "2026-02-27"), "fits", "fits"],
    ["a year less a day", away("2025-09-01", "2026-08-30"), "fits", "fits"],
    ["a year", away("2025-09-01", "2026-08-31"), "breach", "breach"],
    ["a year of studies", away("2025-09-01", "2026-08-31", true), "fits", "breach"],
    ["two years of studies", away("2025-09-01", "2027-08-31", true), "fits", "breach"],
    ["two years of studies and a day", away("2025-09-01", "2027-09-01", true), "breach", "breach"],
    ["a year, of what is not known", away("2025-09-01", "2026-08-31", null), "insufficient-facts", "breach"],
    ["two months, of what is not known", away("2025-09-01", "2025-10-31", null), "breach", "fits"],
    ["from a day not known", { ...away("2025-09-01", "2025-10-31"), firstDay: null }, ...both("insufficient-facts")],
    ["to a day not known", { ...away("2025-09-01", "2025-10-31"), lastDay: null }, ...both("insufficient-facts")],
  ])("%s", (_, absence, transfer, exemption) => {
    expect(answerOf(assessTemporaryTransfer(absence, on))).toBe(transfer);
    expect(answerOf(assessTemporaryExemption(absence, on))).toBe(exemption);
  });
});

function both<Value>(value: Value): readonly [Value, Value] {
  return [value, value];
}

describe("other procedures", () => {
  it.each([
    [2, "breach"],
    [3, "fits"],
  ])("after %i ballots that elected nobody, a secretary who is appointed: %s (294 23.3)", (failedBallots, expected) => {
    expect(answerOf(assessAppointedSecretary({ switchedOn: null, failedBallots }, on))).toBe(expected);
  });

  it.each([
    [true, null, "fits"],
    [null, true, "fits"],
    [false, false, "breach"],
    [false, null, "insufficient-facts"],
  ])("task done %s, form unfit %s: %s (294 10.5.1)", (taskDone, formUnfit, expected) => {
    expect(answerOf(assessDissolving({ switchedOn: null, taskDone, formUnfit }, on))).toBe(expected);
  });
});

type Asked = (on: CalendarDate, switchedOn: CalendarDate | null, named?: readonly ReadingCode[]) => Outcome<string>;

describe("what rests on 294-QĐ/TW and its guidance", () => {
  it.each<readonly [string, CalendarDate, Asked]>([
    [
      "a congress out of turn",
      "2025-07-01",
      (day, switchedOn, named) => assessExtraordinaryCongress({ ...asked, switchedOn }, day, named),
    ],
    [
      "a secretary",
      "2025-07-01",
      (day, switchedOn, named) => assessAppointedSecretary({ switchedOn, failedBallots: 3 }, day, named),
    ],
    [
      "a disbanding",
      "2025-07-01",
      (day, switchedOn, named) =>
        assessDisbanding(
          { proposing: 10, proposingCommittee: 15, deciding: 14, decidingCommittee: 27, switchedOn },
          day,
          named,
        ),
    ],
    [
      "a dissolution",
      "2025-07-01",
      (day, switchedOn, named) => assessDissolving({ switchedOn, taskDone: true, formUnfit: true }, day, named),
    ],
    [
      "a transfer",
      "2025-07-01",
      (day, switchedOn, named) =>
        assessTemporaryTransfer({ ...away("2025-09-01", "2025-11-30"), switchedOn }, day, named),
    ],
    [
      "an exemption",
      "2025-06-09",
      (day, switchedOn, named) =>
        assessTemporaryExemption({ ...away("2025-09-01", "2025-11-30"), switchedOn }, day, named),
    ],
  ])("%s: from %s to the unit's own switch", (_, firstDay, ask) => {
    expect(ask("2025-06-08", null)).toMatchObject({ kind: "not-in-force", firstDay });
    expect(ask(firstDay, null).kind).toBe("assessed");
    expect(ask("2026-09-29", "2026-09-30")).toMatchObject({ kind: "assessed", evidence: "single-source" });
    expect(ask("2026-09-30", "2026-09-30")).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    expect(ask("2026-09-30", null)).toMatchObject({ kind: "undetermined", reason: "regime-not-recorded" });
    expect(ask("2026-09-30", null, ["model-294"]).kind).toBe("assessed");
  });
});
