import type { RegisterGiven } from "../../../register/index.ts";
import type { TableLanguage } from "./cell-writers.ts";

const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" } as const;
const commune = { id: "X1", kind: "commune", armedForces: false, territory: "tuyen-quang", consents: [] } as const;
const count = {
  on: "2025-01-01",
  official: 22,
  probationary: 1,
  partyGroups: 2,
  committeeMembers: 3,
  standingMembers: 0,
  households: 150,
} as const;
const consent = {
  subject: "large-branch",
  giver: "committee-two-levels-up",
  answeredOn: "2024-12-20",
  answer: "given",
} as const;
const branch = {
  id: "X1-01",
  kind: "branch",
  parentId: "X1",
  setting: "village",
  autonomy: "not-applicable",
  armedForces: false,
  ownSeal: false,
  consents: [consent],
  counts: [count],
} as const;
const session = {
  id: "X1-01-2025-01",
  organisationId: "X1-01",
  heldOn: "2025-01-03",
  prescribedOn: "2025-01-03",
  kind: "regular",
  form: "plenary",
  minutes: 95,
  roll: 23,
  exempt: 1,
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  present: 20,
  absentWithoutReason: 0,
  longestExcusedRun: 1,
  prepared: true,
  contentFull: true,
  orderKept: true,
  wellChaired: true,
  manySpoke: true,
  minutesKept: true,
  principlesKept: true,
  resultsLed: true,
  rated: "good",
} as const;
const post = { organisationId: "X1-01", role: "secretary", firstDay: "2025-01-01", notPerformed: [], pay: [] } as const;
const decision = { class: "good", decidedBy: "X1", decidedOn: "2025-12-20" } as const;
const classes = { excellent: 3, good: 17, completed: 2, "not-completed": 0 } as const;

const shared = {
  sessions: [session],
  holders: [{ key: "p1", posts: [post], otherPay: [] }],
  ratings: [{ organisationId: "X1-01", ...year, subject: { duty: "to-be-rated", decision } }],
  memberRatings: [{ organisationId: "X1-01", ...year, counts: { kind: "member", classes, exempt: 1 } }],
  results: [{ code: "admissions", organisationId: "X1-01", on: "2025-05-19", count: 1 }],
  terms: [{ organisationId: "X1-01", startedOn: "2025-01-15", isFirst: false }],
  leadingBodies: [{ organisationId: "X1-01", members: 3, standingMembers: 0, deputies: 1, deputyFromCommittee: true }],
  assignments: [{ followerKey: "k1", organisationId: "X1-01", firstDay: "2025-01-01" }],
  visits: [{ followerKey: "k1", organisationId: "X1-01", heldOn: "2025-01-03" }],
  plannedInspections: [{ organisationId: "X1-01", dueBy: "2025-09-30" }],
  inspections: [{ organisationId: "X1-01", heldOn: "2025-09-12" }],
  complete: [{ organisationId: "X1-01", of: "sessions", firstDay: "2025-01-01", lastDay: "2025-01-31" }],
  switches: [{ organisationId: "X1", on: "2026-10-01" }],
} as const satisfies Omit<RegisterGiven, "organisations">;

/** The rows of the templates: one invented commune with one branch, in which nothing is amiss. */
export const exampleRecords: Readonly<Record<TableLanguage, RegisterGiven>> = {
  vi: {
    organisations: [
      { ...commune, name: "Đảng bộ xã 01" },
      { ...branch, name: "Chi bộ thôn 01" },
    ],
    ...shared,
  },
  en: {
    organisations: [
      { ...commune, name: "Commune 01" },
      { ...branch, name: "Village branch 01" },
    ],
    ...shared,
  },
};
