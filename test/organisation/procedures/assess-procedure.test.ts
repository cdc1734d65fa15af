import { describe, expect, it } from "vitest";
import {
  assessProcedure,
  buildForest,
  changeAuthority,
  disbandingFacts,
  dissolutionDeadline,
  dissolvingFacts,
  extraordinaryCongressFacts,
  move,
  organisation,
  probationEndsOn,
  secretaryBallots,
  timeAway,
  transferDeadlines,
} from "../../../src/organisation/index.ts";

const on = "2025-12-31";

describe("facts of procedures", () => {
  it("have every member, what is left out as not known", () => {
    const notKnown = { switchedOn: null };
    expect(secretaryBallots({})).toEqual({ ...notKnown, failedBallots: null });
    expect(dissolvingFacts({ taskDone: true })).toEqual({ ...notKnown, taskDone: true, formUnfit: null });
    expect(timeAway({ firstDay: on })).toEqual({ ...notKnown, firstDay: on, lastDay: null, isStudy: null });
    expect(move({ movedOn: on })).toEqual({ movedOn: on, letterIssuedOn: null, switchedOn: null });
    expect(disbandingFacts({ deciding: 3 })).toEqual({
      ...notKnown,
      proposing: null,
      proposingCommittee: null,
      deciding: 3,
      decidingCommittee: null,
    });
    expect(extraordinaryCongressFacts({ superior: "none" })).toEqual({
      ...notKnown,
      committeeInFavour: null,
      committeeMembers: null,
      lowerBodiesAsking: null,
      lowerBodies: null,
      superior: "none",
    });
  });

  it.each<readonly [string, () => unknown, string]>([
    ["a misspelt key", () => timeAway({ lastday: on } as never), 'timeAway has no "lastday"; did you mean "lastDay"?'],
    ["a day that is none", () => timeAway({ lastDay: "2025-02-30" }), 'timeAway: lastDay "2025-02-30" is no day'],
    ["a move on no day", () => move({} as never), 'move: "movedOn" is missing'],
    ["a broken count", () => secretaryBallots({ failedBallots: 2.5 }), "secretaryBallots: failedBallots is 2.5"],
    ["another answer", () => extraordinaryCongressFacts({ superior: "no" as never }), 'superior is "no"'],
  ])("refuse %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("questions about procedures", () => {
  const branch = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
  const { value: hierarchy } = buildForest([branch]);
  const ending = { act: "end", on, decision: null, id: "01", childrenTo: null } as const;

  it("read what is left out or undefined as not known", () => {
    expect(assessProcedure("dissolving", { taskDone: false, formUnfit: undefined } as never, { on }).missing).toEqual([
      "formUnfit",
    ]);
    expect(assessProcedure("temporaryExemption", { firstDay: on } as never, { on }).missing).toEqual(["lastDay"]);
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      "another procedure",
      () => assessProcedure("dissolve" as "dissolving", dissolvingFacts({}), { on }),
      'assessProcedure: the procedure is "dissolve"; give "extraordinaryCongress"',
    ],
    ["no facts", () => assessProcedure("dissolving", undefined as never, { on }), "assessProcedure: the facts"],
    [
      "no options",
      () => assessProcedure("dissolving", dissolvingFacts({}), undefined as never),
      "assessProcedure: the options",
    ],
    [
      "a fact of another type",
      () => assessProcedure("appointedSecretary", { failedBallots: "3" } as never, { on }),
      'assessProcedure: failedBallots is "3"; give a number',
    ],
    ["an admission on no day", () => probationEndsOn("2025-3-26"), 'probationEndsOn: "2025-3-26" is no day'],
    [
      "a year of holidays",
      () => transferDeadlines(move({ movedOn: on }), 2025 as never),
      "transferDeadlines: the holidays",
    ],
    ["a holiday that is none", () => dissolutionDeadline(on, ["2/9"] as never), 'dissolutionDeadline: a holiday "2/9"'],
    ["a hierarchy that is none", () => changeAuthority({} as never, ending), "changeAuthority: the hierarchy"],
    [
      "another act",
      () => changeAuthority(hierarchy as never, { ...ending, act: "close" } as never),
      'changeAuthority: the act is "close"',
    ],
    [
      "a founding of nothing",
      () => changeAuthority(hierarchy as never, { act: "found", on, decision: null } as never),
      "changeAuthority: created is undefined",
    ],
  ])("refuse %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });

  it("refuse a change of an organisation that there is not", () => {
    expect(() => changeAuthority(hierarchy as never, { ...ending, id: "02" })).toThrow(RangeError);
  });
});
