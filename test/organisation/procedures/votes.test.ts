import { describe, expect, it } from "vitest";
import {
  disbandingFacts,
  dissolvingFacts,
  extraordinaryCongressFacts,
  leadingBody,
  powerFacts,
  qd208AdmissionPowersRule,
  qd208InspectionCommissionRule,
  secretaryBallots,
  standingShareRule,
  structureFacts,
  timeAway,
} from "../../../src/organisation/index.ts";
import { judge } from "../../../src/outcome/index.ts";

const body = { organisationId: "01", kind: "grassroots-organisation" } as const;

describe("votes and other counts", () => {
  it.each<readonly [message: string, kind: typeof RangeError | typeof TypeError, make: () => unknown]>([
    [
      "disbandingFacts: proposing is 16, more than proposingCommittee, which is 15; correct one of them",
      RangeError,
      () => disbandingFacts({ proposing: 16, proposingCommittee: 15 }),
    ],
    [
      "disbandingFacts: deciding is 28, more than decidingCommittee, which is 27; correct one of them",
      RangeError,
      () => disbandingFacts({ deciding: 28, decidingCommittee: 27 }),
    ],
    [
      "disbandingFacts: proposing is -1; give a whole number from 0 up",
      RangeError,
      () => disbandingFacts({ proposing: -1 }),
    ],
    [
      "disbandingFacts: deciding is 1.5; give a whole number from 0 up",
      RangeError,
      () => disbandingFacts({ deciding: 1.5 }),
    ],
    [
      "extraordinaryCongressFacts: committeeInFavour is 16, more than committeeMembers, which is 15; correct one of them",
      RangeError,
      () => extraordinaryCongressFacts({ committeeInFavour: 16, committeeMembers: 15 }),
    ],
    [
      "extraordinaryCongressFacts: lowerBodiesAsking is 3, more than lowerBodies, which is 2; correct one of them",
      RangeError,
      () => extraordinaryCongressFacts({ lowerBodiesAsking: 3, lowerBodies: 2 }),
    ],
    [
      'extraordinaryCongressFacts: superior is "yes"; give "given", "refused", "none"',
      TypeError,
      () => extraordinaryCongressFacts({ superior: "yes" as never }),
    ],
    [
      "leadingBody: standingMembers is 3, more than members, which is 2; correct one of them",
      RangeError,
      () => leadingBody({ ...body, standingMembers: 3, members: 2 }),
    ],
    [
      "leadingBody: movedAtOnce is 3, more than elected, which is 2; correct one of them",
      RangeError,
      () => leadingBody({ ...body, movedAtOnce: 3, elected: 2 }),
    ],
    [
      "structureFacts: standingMembers is 3, more than committeeMembers, which is 2; correct one of them",
      RangeError,
      () => structureFacts({ standingMembers: 3, committeeMembers: 2 }),
    ],
    [
      "secretaryBallots: failedBallots is -1; give a whole number from 0 up",
      RangeError,
      () => secretaryBallots({ failedBallots: -1 }),
    ],
    [
      'dissolvingFacts: taskDone is "yes"; give true or false',
      TypeError,
      () => dissolvingFacts({ taskDone: "yes" as never }),
    ],
    [
      'timeAway: firstDay "2025-02-30" is no day; write a day such as "2025-07-01" or use calendarDate()',
      RangeError,
      () => timeAway({ firstDay: "2025-02-30" }),
    ],
  ])("are refused: %s", (message, kind, make) => {
    expect(make).toThrow(new kind(message));
    expect(make).toThrow(kind);
  });

  it("may be those of all", () => {
    expect(disbandingFacts({ proposing: 15, proposingCommittee: 15 })).toMatchObject({ proposing: 15 });
    expect(leadingBody({ ...body, members: 2, standingMembers: 2 })).toMatchObject({ standingMembers: 2 });
  });
});

describe("what a rule leaves open", () => {
  const open = { kind: "undetermined", readings: [] };

  it("names the reason and who decides", () => {
    const commune = leadingBody({ ...body, kind: "commune", members: 27, standingMembers: 11 });
    expect(judge(standingShareRule, commune)).toEqual({
      ...open,
      reason: "discretion",
      decidedBy: "politburo",
      citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    });
    expect(judge(qd208InspectionCommissionRule, leadingBody({ ...body, hasInspectionCommission: true }))).toEqual({
      ...open,
      reason: "text-not-read",
      decidedBy: null,
      citation: { document: "21-QD-TW@2026-04-11", provision: "7" },
    });
    expect(judge(qd208AdmissionPowersRule, powerFacts({ kind: "subordinate-organisation" }))).toEqual({
      ...open,
      reason: "text-not-read",
      decidedBy: null,
      citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    });
  });
});
