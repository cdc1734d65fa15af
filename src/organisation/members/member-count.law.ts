import { provisions } from "../../law/index.ts";

// Who counts (ai được tính): towards which head-counts a member counts by status, and whom each threshold counts. A text
// that says only "đảng viên" is read as official and probationary members of the home organisation, those away on temporary
// transfer among them and those come on one not: 294-QĐ/TW says so for one threshold, for the others it is inference.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd294SingleSourceHead = {
  document: "294-QD-TW@2025-05-26",
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** What each status counts as. `firstDay`: from when the text holds; for earlier days nobody read one. */
export const memberStatusLaw = /* @__PURE__ */ provisions(qd294Head, {
  officialHere: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2011-01-19",
    at: "21.2",
    in: "DIEU-LE@2011-01-19",
  },
  officialAway: { countsAs: ["official", "official-and-probationary"], firstDay: "2025-07-01", at: "6.3.2" },
  officialExempt: { countsAs: ["official", "official-and-probationary"], firstDay: "2025-07-01", at: "7" },
  officialTemporarilyExempt: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-06-09",
    at: "10.3.a",
    in: "06-HD-TW@2025-06-09",
  },
  // That a suspended member leaves the body that votes was read; that such a member counts towards a threshold is presumed.
  officialSuspended: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-07-01",
    at: "9.3.2",
    evidence: "unverified",
  },
  probationaryHere: {
    countsAs: ["official-and-probationary"],
    firstDay: "2011-01-19",
    at: "3.4",
    in: "DIEU-LE@2011-01-19",
  },
  probationaryUndecided: {
    countsAs: ["official-and-probationary"],
    firstDay: "2011-01-19",
    at: "5.1",
    in: "DIEU-LE@2011-01-19",
    evidence: "corroborated",
  },
  probationaryAway: { countsAs: ["official-and-probationary"], firstDay: "2025-07-01", at: "6.3.2" },
  officialGuests: { countsAs: ["official-guests"], firstDay: "2025-07-01", at: "6.3.2" },
  probationaryGuests: { countsAs: [], firstDay: "2025-07-01", at: "6.3.2" },
  residenceContacts: { countsAs: [], firstDay: "2025-06-09", at: "10.3.đ", in: "06-HD-TW@2025-06-09" },
});

/** Whom each threshold counts, and what is known of it for a unit that has switched to 208-QĐ/TW. */
export const countingBaseLaw = /* @__PURE__ */ provisions(qd294SingleSourceHead, {
  formation: {
    at: "21.2",
    in: "DIEU-LE@2011-01-19",
    evidence: "official-text",
    counts: "official",
    afterSwitch: "stays",
  },
  branchSize: {
    at: "24.1",
    in: "DIEU-LE@2011-01-19",
    evidence: "official-text",
    counts: "official",
    afterSwitch: "stays",
  },
  grassrootsBranch: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  smallOrganisation: {
    at: "20.3.1",
    evidence: "official-text",
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
  },
  largeBranch: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "stays" },
  partyGroups: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  branchCommittee: {
    at: "24.4",
    in: "DIEU-LE@2011-01-19",
    evidence: "official-text",
    counts: "official",
    afterSwitch: "stays",
  },
  temporaryBranch: {
    at: "6.3.2.d",
    evidence: "official-text",
    counts: "official-guests",
    afterSwitch: "text-not-read",
  },
  overseasBranch: {
    at: "6.3.3.b",
    evidence: "official-text",
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
  },
  upperGrassroots: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  delegatedPowers: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  pilotPowers: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  admissionPowers: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
  fullTimeStaff: { at: "20.3.1", counts: "official-and-probationary", afterSwitch: "text-not-read" },
});
