import { provisions } from "../../law/index.ts";

// When a branch session counts as held properly: HD 12-HD/BTCTW (2018), then HD 42-HD/BTCTW (2025). Before HD 12 no
// figure is known. A new guidance is a new entry; a criterion it does not have is `undefined` in its table.

const head = { document: "12-HD-BTCTW@2018-07-06", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * The criteria of each guidance for every session, with the least minutes by kind of session; for a small branch the
 * competent committee sets these.
 */
export const sessionLaws = /* @__PURE__ */ provisions(head, [
  {
    firstDay: "2018-07-06",
    lastDay: "2025-10-27",
    criteria: {
      attendance: { at: "II.3.1", operator: ">", share: { part: 85, whole: 100 }, ofNothing: "unknown" },
      nobodyWithoutReason: { at: "II.3.1", operator: "<=", value: 0 },
      noLongExcusedRun: { at: "II.3.1", operator: "<=", value: 3 },
      prepared: { at: "II.3.2" },
      onTime: { at: "II.3.3" },
      contentFull: { at: "II.3.3" },
      orderKept: { at: "II.3.3" },
      wellChaired: { at: "II.3.3" },
      manySpoke: { at: "II.3.3" },
      minutesKept: { at: "II.3.3" },
      principlesKept: { at: "II.3.4" },
      resultsLed: { at: "II.3.5" },
    },
    smallBranch: { at: "II.3.3" },
    minutes: {
      regular: { at: "II.3.3", operator: ">=", value: 90 },
      thematic: undefined,
      combined: { at: "II.3.3", operator: ">=", value: 120 },
    },
  },
  {
    firstDay: "2025-10-28",
    lastDay: null,
    criteria: {
      attendance: {
        at: "criterion 2",
        in: "42-HD-BTCTW@2025-10-28",
        evidence: "single-source",
        operator: ">=",
        share: { part: 90, whole: 100 },
        ofNothing: "unknown",
      },
      nobodyWithoutReason: {
        at: "criterion 2",
        in: "42-HD-BTCTW@2025-10-28",
        evidence: "single-source",
        operator: "<=",
        value: 0,
      },
      noLongExcusedRun: undefined,
      prepared: { at: "criterion 3", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      onTime: { at: "criterion 1", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      contentFull: { at: "criterion 4.2", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      orderKept: { at: "criterion 4.1", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      wellChaired: { at: "criterion 4.3", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      manySpoke: { at: "criterion 4.2", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      minutesKept: { at: "criterion 7", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      principlesKept: { at: "criterion 5", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
      resultsLed: { at: "criterion 6", in: "42-HD-BTCTW@2025-10-28", evidence: "single-source" },
    },
    smallBranch: { at: "criterion 1", in: "42-HD-BTCTW@2025-10-28" },
    minutes: {
      regular: { at: "criterion 1", in: "42-HD-BTCTW@2025-10-28", operator: ">=", value: 90 },
      thematic: undefined,
      combined: { at: "criterion 1", in: "42-HD-BTCTW@2025-10-28", operator: ">=", value: 120 },
    },
  },
]);

// HD 12-HD/BTCTW takes out exempt members and special duty, HD 03-HD/TW the exempt and suspended; the rest is inference,
// and says so.

/** Who is taken out of, or added to, the roll when the attendance that a session requires is counted. */
export const requiredLaw = /* @__PURE__ */ provisions(head, {
  exempt: { at: "II.3.1" },
  temporarilyExempt: { at: "II.3.1", evidence: "unverified" },
  suspended: { at: "II.1", in: "03-HD-TW@2022-12-27", evidence: "unverified" },
  specialDuty: { at: "II.3.1" },
  awayOnTransfer: { at: "9.3.2", in: "24-QD-TW@2021-07-30", evidence: "unverified" },
  transfereesIn: { at: "9.3.2", in: "24-QD-TW@2021-07-30", evidence: "unverified" },
});
