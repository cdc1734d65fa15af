import { provisions } from "../law/index.ts";

// Who is counted for the attendance of a session. HD 12-HD/BTCTW takes out exempt members and special duty, HD 03-HD/TW
// the exempt and suspended; the rest is inference, and says so.

const head = { document: "12-HD-BTCTW@2018-07-06", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** Who is taken out of, or added to, the roll when the attendance that a session requires is counted. */
export const requiredLaw = /* @__PURE__ */ provisions(head, {
  exempt: { at: "II.3.1" },
  temporarilyExempt: { at: "II.3.1", evidence: "unverified" },
  suspended: { at: "II.1", in: "03-HD-TW@2022-12-27", evidence: "unverified" },
  specialDuty: { at: "II.3.1" },
  awayOnTransfer: { at: "9.3.2", in: "24-QD-TW@2021-07-30", evidence: "unverified" },
  transfereesIn: { at: "9.3.2", in: "24-QD-TW@2021-07-30", evidence: "unverified" },
});
