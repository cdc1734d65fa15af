import { describe, expect, it } from "vitest";
import {
  absenceLedger,
  assessMeetings,
  type BranchSession,
  branchSession,
  improperMeetings,
  judgeMeetings,
  meetingBranch,
  summariseMeetings,
  withExcusedRuns,
} from "../../../src/meeting/index.ts";
import { quarterPeriod } from "../../../src/time/index.ts";

const branch = meetingBranch({ id: "b1", kind: "branch" });
const period = quarterPeriod("2024-Q2");
const session = (id: string, changes: Partial<BranchSession> = {}): BranchSession =>
  branchSession({ id, organisationId: "b1", heldOn: "2024-05-03", kind: "regular", absences: [], ...changes });
const april = session("s1", { heldOn: "2024-04-03" });
const may = session("s2");
const thematic = session("s3", { kind: "thematic", heldOn: "2024-05-20" });
const elsewhere = session("s4", { organisationId: "b01" });

type Asked = (sessions: readonly BranchSession[]) => unknown;

const ofOneBranch: Readonly<Record<string, Asked>> = {
  judgeMeetings: (sessions) => judgeMeetings(branch, sessions, period),
  assessMeetings: (sessions) => assessMeetings(branch, sessions, period),
  absenceLedger,
  withExcusedRuns,
};
const ofMany: Readonly<Record<string, Asked>> = {
  summariseMeetings: (sessions) => summariseMeetings([branch], sessions, period),
  improperMeetings: (sessions) => [...improperMeetings([branch], sessions, period)],
};

describe.each(Object.entries({ ...ofOneBranch, ...ofMany }))("%s", (name, asked) => {
  it("takes each session once, in any order", () => {
    expect(asked([thematic, may, april])).toEqual(asked([april, may, thematic]));
  });

  it.each([
    ["the first of its month", [april, may, thematic, may]],
    ["another of its month", [may, thematic, april, thematic]],
    ["a third of its month", [may, thematic, session("s5", { heldOn: "2024-05-27" }), thematic]],
  ])("refuses a session that is given twice: %s", (_, sessions) => {
    const twice = sessions.at(-1)?.id;
    expect(() => asked(sessions)).toThrow(
      new RangeError(`${name}: the session "${twice}" is given twice; give each session once, with an id of its own`),
    );
  });
});

it.each(Object.entries(ofOneBranch))("%s refuses a session of another branch", (name, asked) => {
  expect(() => asked([may, elsewhere])).toThrow(
    new RangeError(`${name}: organisationId of the session "s4" is "b01"; give the sessions of "b1" only`),
  );
});

it.each(Object.entries(ofMany))("%s refuses a session of a branch that is not listed", (name, asked) => {
  expect(() => asked([may, elsewhere])).toThrow(
    new RangeError(
      `${name}: organisationId of the session "s4" is "b01", no branch that is listed; list the branch or leave the session out`,
    ),
  );
});

it.each(Object.entries(ofMany))(
  "%s lets one pass that was held outside the period, where it counts for nothing",
  (_, asked) => {
    const [before, after] = [
      { ...elsewhere, heldOn: "2024-03-31" } as const,
      { ...elsewhere, heldOn: "2024-07-01" } as const,
    ];
    expect(asked([may, before, after])).toEqual(asked([may]));
  },
);

it("counts the sessions by party groups of the whole year, each once", () => {
  const groups = session("s6", { heldOn: "2024-01-03", form: "party-groups" });
  expect(() => summariseMeetings([branch], [groups, may, groups], period)).toThrow(/"s6" is given twice/);
});

it("takes what lies before the year and after the period as it comes", () => {
  const [before, after] = [session("s7", { heldOn: "2023-12-03" }), session("s8", { heldOn: "2024-07-03" })];
  expect(summariseMeetings([branch], [may, before, after], period).sessions).toBe(1);
});
