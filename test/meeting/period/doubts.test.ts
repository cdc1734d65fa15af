import { describe, expect, it } from "vitest";
import {
  assessForm,
  assessMeetings,
  type BranchSession,
  branchSession,
  coverage,
  improperMeetings,
  localMeetingRules,
  type MeetingBranch,
  meetingBranch,
  partyGroupRuleOn,
  summariseMeetings,
} from "../../../src/meeting/index.ts";
import { meetingPass } from "../../../src/meeting/period/meeting-pass.ts";
import { judge } from "../../../src/outcome/index.ts";
import { monthPeriod, type Period } from "../../../src/time/index.ts";

const branch = meetingBranch({ id: "b1", kind: "branch" });
const source = {
  citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
const session = (heldOn: string, changes: object = {}): BranchSession =>
  branchSession({ id: heldOn, organisationId: "b1", heldOn, kind: "regular", ...changes } as never);
const whole = {
  minutes: 95,
  roll: 20,
  exempt: 0,
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  present: 20,
  absentWithoutReason: 0,
  longestExcusedRun: 0,
  prescribedOn: "none-prescribed",
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

const doubtsOf = (of: MeetingBranch, sessions: readonly BranchSession[], period: Period) => {
  const pass = meetingPass("review", [of], period);
  for (const one of sessions) pass.note(one);
  pass.summary();
  return [...pass.doubts()];
};
const may = monthPeriod("2024-05");

describe("a month that is in doubt", () => {
  it("is made up for on the first of several days, in whatever order the sessions come", () => {
    const madeUp = ["2024-05-20", "2024-06-10"].map((day) => session(day, { forMonth: "2024-04" }));
    for (const sessions of [madeUp, [...madeUp].reverse()]) {
      const [april] = doubtsOf(branch, sessions, monthPeriod("2024-04"));
      expect(april).toMatchObject({ doubt: "failed", state: "missing", madeUpOn: "2024-05-20" });
    }
  });

  it("is open where no law known sets how often a branch meets", () => {
    const [open] = doubtsOf(branch, [], monthPeriod("1990-05"));
    expect(open).toMatchObject({ doubt: "open", reason: "no-figure-in-force", missing: [] });
  });

  it("is open where no criteria were in force on the day", () => {
    const [open] = doubtsOf(branch, [session("2018-05-03")], monthPeriod("2018-05"));
    expect(open).toMatchObject({ doubt: "open", reason: "no-figure-in-force" });
  });

  it("fails by the earlier of two equal sessions, of one day by the first id", () => {
    const short = ["s2", "s1", "s3"].map((id) => session("2024-05-03", { ...whole, id, minutes: 30 }));
    for (const sessions of [short, [...short].reverse()]) {
      const [failed] = doubtsOf(branch, sessions, may);
      expect(failed).toMatchObject({
        doubt: "failed",
        grounds: { whyProper: { because: ["properSession.longEnough"] } },
      });
    }
  });

  it("is open by what an online session lacks: the counts, or an approval", () => {
    const online = { ...whole, form: "online" } as const;
    const [counts] = doubtsOf(branch, [session("2024-05-03", { ...online, cannotMeet: null, approved: true })], may);
    expect(counts).toMatchObject({ doubt: "open", reason: null, missing: ["cannotMeet"] });
    const [approval] = doubtsOf(branch, [session("2024-05-03", { ...online, cannotMeet: 15 })], may);
    expect(approval).toMatchObject({ doubt: "open", reason: "approval-not-recorded", missing: [] });
  });

  it("is open where only the minutes of local rules are not known", () => {
    const least = { operator: ">=", value: 120, ...source } as const;
    const small = meetingBranch({
      id: "b1",
      kind: "branch",
      localRules: [{ firstDay: "2024-01-01", smallBranchMinutes: { regular: least } }],
    });
    const [open] = doubtsOf(small, [session("2024-05-03", { ...whole, minutes: null })], may);
    expect(open).toMatchObject({ doubt: "open", reason: null, missing: ["minutes"] });
  });
});

describe("the doubts of a branch", () => {
  const online = { ...whole, form: "online" } as const;
  const partly = meetingBranch({ id: "b1", kind: "branch", completeIn: [] });

  it("are none where its meetings were properly held", () => {
    expect(doubtsOf(branch, [session("2024-05-03", whole)], may)).toEqual([]);
    expect(doubtsOf(branch, [session("2024-05-03", whole), session("2024-05-10")], may)).toEqual([]);
  });

  it("are told once, though it is listed twice", () => {
    const pass = meetingPass("review", [branch, branch], may);
    pass.summary();
    expect([...pass.doubts()]).toMatchObject([{ doubt: "failed", state: "missing" }]);
  });

  it("are none that an earlier month, made up for by another branch, could settle", () => {
    const other = meetingBranch({ id: "b2", kind: "branch" });
    const pass = meetingPass("review", [branch, other], may);
    pass.note(session("2024-05-03", { ...whole, id: "s1", organisationId: "b2" }));
    pass.note(session("2024-05-20", { ...whole, id: "s2", organisationId: "b2", forMonth: "2024-04" }));
    pass.note(session("2024-05-21", { ...whole, id: "s3", organisationId: "b3", forMonth: "2024-05" }));
    pass.summary();
    expect([...pass.doubts()]).toMatchObject([{ branch: { id: "b1" }, state: "missing", madeUpOn: null }]);
  });

  it("are made up for by no thematic session, and by none where the meeting was held", () => {
    const thematic = session("2024-06-10", { ...whole, kind: "thematic", forMonth: "2024-05" });
    expect(doubtsOf(branch, [thematic], may)).toMatchObject([{ state: "missing", madeUpOn: null }]);
    const short = session("2024-05-03", { ...whole, minutes: 30 });
    const again = session("2024-06-10", { ...whole, forMonth: "2024-05" });
    expect(doubtsOf(branch, [short, again], may)).toMatchObject([{ state: "held", madeUpOn: null }]);
  });

  it("are those of the better of two sessions that fail, in whatever order they come", () => {
    const held = session("2024-05-10", { ...whole, minutes: 30 });
    const late = session("2024-05-03", { ...whole, prescribedOn: "2024-05-02", minutesKept: false });
    for (const sessions of [
      [held, late],
      [late, held],
    ]) {
      const [failed] = doubtsOf(branch, sessions, may);
      expect(failed).toMatchObject({
        state: "held",
        grounds: { whyProper: { because: ["properSession.longEnough"] } },
      });
    }
  });

  it("of a form that was not allowed are told by that form", () => {
    const few = session("2024-05-03", { ...online, cannotMeet: 10, approved: true });
    expect(doubtsOf(branch, [few], may)).toMatchObject([
      {
        doubt: "failed",
        state: "missing",
        grounds: {
          whyHeld: {
            value: "not-fulfilled",
            because: ["meeting.branchRegular", "onlineInstead.moreThanHalfCannotMeet"],
          },
          whyProper: { value: "not-proper" },
        },
      },
    ]);
  });

  it("are told as facts in the order of their names", () => {
    const open = session("2024-05-03", { ...whole, minutes: null, present: null, contentFull: null });
    expect(doubtsOf(branch, [open], may)).toMatchObject([
      { doubt: "open", reason: null, missing: ["contentFull", "minutes", "present"] },
    ]);
  });

  it("are what is missing in each of two equal sessions", () => {
    const [one, two] = [
      session("2024-05-03", { ...whole, minutes: null, present: null }),
      session("2024-05-10", { ...whole, minutes: null, manySpoke: null }),
    ];
    for (const sessions of [
      [one, two],
      [two, one],
    ]) {
      expect(doubtsOf(branch, sessions, may)).toMatchObject([{ doubt: "open", missing: ["minutes"] }]);
    }
  });

  it("are left by the law where that is so of one of two equal sessions", () => {
    const [counts, approval] = [
      session("2024-05-03", { ...online, cannotMeet: null, approved: true }),
      session("2024-05-10", { ...online, cannotMeet: 15 }),
    ];
    for (const sessions of [
      [counts, approval],
      [approval, counts],
    ]) {
      expect(doubtsOf(branch, sessions, may)).toMatchObject([
        { doubt: "open", reason: "approval-not-recorded", missing: [] },
      ]);
    }
  });

  it("are left by the law where no criteria were in force, though not all sessions are at hand", () => {
    expect(doubtsOf(partly, [session("2018-05-03")], monthPeriod("2018-05"))).toMatchObject([
      { doubt: "open", reason: "no-figure-in-force", missing: [] },
    ]);
    expect(doubtsOf(partly, [], monthPeriod("2018-05"))).toMatchObject([{ doubt: "not-recorded" }]);
  });

  it("are not about minutes that are known, or that nobody asks for", () => {
    const least = { operator: ">=", value: 60, ...source } as const;
    const small = meetingBranch({
      id: "b1",
      kind: "branch",
      localRules: [{ firstDay: "2024-01-01", smallBranchMinutes: { regular: least } }],
    });
    const unknown = session("2024-05-03", { ...whole, minutes: 60, present: null });
    expect(doubtsOf(small, [unknown], may)).toMatchObject([{ doubt: "open", missing: ["present"] }]);
    const thematic = session("2024-05-03", { ...whole, kind: "thematic", minutes: null, present: null });
    const quarter = { firstDay: "2024-04-01", lastDay: "2024-06-30" } as const;
    const doubt = doubtsOf(branch, [thematic], quarter).find(({ period }) => period === "2024-Q2");
    expect(doubt).toMatchObject({ doubt: "open", missing: ["present"] });
  });
});

describe("a month that is assessed", () => {
  it("is held by small branches too before the first guidance, by criteria that are not known", () => {
    const least = { operator: ">=", value: 60, ...source } as const;
    const rules = localMeetingRules({ firstDay: "2016-01-01", smallBranchMinutes: { regular: least } });
    const small = meetingBranch({ id: "b1", kind: "branch", localRules: [rules] });
    const [open] = assessMeetings(small, [session("2017-05-03", whole)], monthPeriod("2017-05")).months;
    expect(open).toMatchObject({ state: "held", proper: "unknown", whyProper: { reason: "no-figure-in-force" } });
  });

  it("is made up for where it was missing, by the first session that names it", () => {
    const madeUp = ["2024-06-10", "2024-06-20"].map((day) => session(day, { ...whole, forMonth: "2024-05" }));
    const refused = session("2024-05-03", { ...whole, form: "online", cannotMeet: 5, approved: true });
    const short = session("2024-05-03", { ...whole, minutes: 30 });
    const thematic = session("2024-06-01", { ...whole, kind: "thematic", forMonth: "2024-05" });
    const partly = meetingBranch({ id: "b1", kind: "branch", completeIn: [] });
    const told = (sessions: readonly BranchSession[], of = branch) => {
      const { state, madeUpOn } = assessMeetings(of, sessions, may).months[0] ?? {};
      return [state, madeUpOn];
    };
    expect(told(madeUp)).toEqual(["missing", "2024-06-10"]);
    expect(told([refused, ...madeUp])).toEqual(["missing", "2024-06-10"]);
    expect(told(madeUp, partly)).toEqual(["undetermined", "2024-06-10"]);
    expect(told([short, ...madeUp])).toEqual(["held", null]);
    expect(told([thematic])).toEqual(["missing", null]);
  });

  it("has nothing to tell where the branch did not exist throughout", () => {
    const young = meetingBranch({ id: "b1", kind: "branch", firstDay: "2024-05-02" });
    expect(assessMeetings(young, [session("2024-05-03", whole)], may).months).toEqual([
      {
        ...{ period: "2024-05", state: "exempt", proper: null, sessionId: null, otherSessionIds: [], madeUpOn: null },
        ...{ whyHeld: null, whyProper: null },
      },
    ]);
  });

  it("counts of three sessions a year by party groups none that was held by all together", () => {
    const all = ["2024-01-03", "2024-02-03", "2024-03-03"].map((day) => session(day, whole));
    const facts = { ...whole, form: "party-groups", roll: 62, present: 62, partyGroups: 4, approved: true } as const;
    const groups = ["2024-04-03", "2024-05-03", "2024-06-03", "2024-07-03"].map((day) => session(day, facts));
    const { months } = assessMeetings(branch, [...groups, ...all], { firstDay: "2024-01-01", lastDay: "2024-07-31" });
    expect(months.map(({ state }) => state)).toEqual([
      ...["held", "held", "held"],
      ...["substituted", "substituted", "substituted", "missing"],
    ]);
  });

  it("is served by a session that names it as its own", () => {
    const named = session("2024-05-03", { ...whole, forMonth: "2024-05" });
    expect(assessMeetings(branch, [named], may).months[0]).toMatchObject({ state: "held", madeUpOn: null });
  });

  it("waits for the sessions where not all are at hand", () => {
    const partly = meetingBranch({ id: "b1", kind: "branch", completeIn: [] });
    const [open] = assessMeetings(partly, [], may).months;
    expect(open).toMatchObject({
      state: "undetermined",
      whyHeld: { kind: "insufficient-facts", missing: ["sessions"], because: [] },
      whyProper: { kind: "insufficient-facts", missing: ["sessions"] },
    });
  });

  it("is not missing by a session of no account where not all are at hand: another may be found", () => {
    const few = session("2024-05-03", { ...whole, form: "online", cannotMeet: 5, approved: true });
    const partly = meetingBranch({ id: "b1", kind: "branch", completeIn: [] });
    const [open] = assessMeetings(partly, [few], may).months;
    expect(open).toMatchObject({
      state: "undetermined",
      whyHeld: { kind: "insufficient-facts", missing: ["sessions"] },
    });
  });

  it("is open by the form of a session that meets every criterion", () => {
    const open = session("2024-05-03", { ...whole, form: "online", cannotMeet: 15, approved: null });
    const [month] = assessMeetings(branch, [open], may).months;
    expect(month?.whyHeld).toMatchObject({ kind: "undetermined", reason: "approval-not-recorded" });
    expect(month?.whyProper).toMatchObject({ kind: "undetermined", reason: "approval-not-recorded" });
  });

  it("is not held by a session whose form is not allowed", () => {
    const few = session("2024-05-03", { ...whole, form: "online", cannotMeet: 5, approved: true });
    const [month] = assessMeetings(branch, [few], may).months;
    expect(month).toMatchObject({
      state: "missing",
      whyHeld: { value: "not-fulfilled" },
      whyProper: { value: "not-proper" },
    });
  });
});

describe("many branches", () => {
  it("pass over a branch with nothing to explain", () => {
    const [other, all] = [meetingBranch({ id: "b2", kind: "branch" }), session("2024-05-03", whole)];
    expect([...improperMeetings([branch, other], [all], may)].map(({ organisationId }) => organisationId)).toEqual([
      "b2",
    ]);
  });

  it.each([
    ["kind", { kind: "reglar" }, /kind is "reglar"; did you mean "regular"\?$/],
    ["forMonth", { forMonth: "2024-13" }, /^the session: forMonth "2024-13" is no month/],
  ])("refuse a session whose %s is none", (_, changes, message) => {
    for (const month of ["2024-05", "2025-10"] as const) {
      const wrong = { ...session(`${month}-03`, whole), ...changes } as never;
      expect(() => summariseMeetings([branch], [wrong], monthPeriod(month))).toThrow(message);
    }
  });

  it("refuse minutes that are none, where local rules alone look at them", () => {
    const least = { operator: ">=", value: 60, ...source } as const;
    const rules = localMeetingRules({ firstDay: "2024-01-01", minutes: { thematic: least } });
    const of = meetingBranch({ id: "b1", kind: "branch", localRules: [rules] });
    const wrong = { ...session("2024-05-03", { ...whole, kind: "thematic" }), minutes: "95" } as never;
    expect(() => summariseMeetings([of], [wrong], { firstDay: "2024-04-01", lastDay: "2024-06-30" })).toThrow(
      'minutes is "95"; give a whole number from 0 up, or null where it is not known',
    );
  });

  it("refuse a count that is none, where no criteria look at it", () => {
    const wrong = { ...session("2018-05-03", whole), present: "20" } as never;
    expect(() => summariseMeetings([branch], [wrong], monthPeriod("2018-05"))).toThrow(
      'summariseMeetings: present is "20", required are 20; give whole numbers',
    );
  });
});

it("party groups met by local rules before there was a central one, whether or not these may change", () => {
  const hasGroups = { operator: ">=", value: 1, ...source } as const;
  const local = localMeetingRules({ firstDay: "2020-01-01", partyGroups: { hasGroups, approved: source } });
  const [before, groups] = ["2022-12-26", { partyGroups: 3, members: 40, ordinalInYear: 1, approved: true }] as const;
  const rule = partyGroupRuleOn(before, { localRules: [local] });
  expect(rule === null ? null : judge(rule, groups)).toMatchObject({ value: "allowed" });
  expect(partyGroupRuleOn(before, { localRules: [localMeetingRules({ firstDay: "2020-01-01" })] })).toBeNull();
  const of = meetingBranch({ id: "b1", kind: "branch", localRules: [local] });
  const held = session(before, { form: "party-groups", roll: 40, partyGroups: 3, approved: true });
  expect(assessForm(of, held, { ordinalInYear: 1 }).value).toBe("allowed");
});

it("a unit has a thing, or has not, or it is not known; nothing else", () => {
  const unit = { id: "b1", firstDay: null, lastDay: null, items: { "minutes-book": "yes" } };
  expect(() => coverage([unit as never], "2024-12-31", { item: "minutes-book" })).toThrow(
    'items.minutes-book is "yes"; give true or false, or leave it out where it is not known',
  );
});
