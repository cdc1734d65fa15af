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

describe("a month that is assessed", () => {
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
