import { describe, expect, it } from "vitest";
import { documents } from "../../src/law/index.ts";
import { assessRequired, assessVotingBody } from "../../src/meeting/index.ts";
import {
  allowedParents,
  applyChanges,
  branchLeadersRule,
  buildForest,
  changeAuthority,
  countMembers,
  expectedForm,
  type Finding,
  type Hierarchy,
  homeMembers,
  kindsOn,
  largeBranchRule,
  leadingBody,
  legalStatusOf,
  membersByStatus,
  type Organisation,
  organisationFields,
  organisationKinds,
  overseasBranchRule,
  partyGroupsRule,
  recordsOn,
  reviewHierarchy,
  reviewLeadingBodies,
  sectionLeadersRule,
  sectionRule,
  smallOrganisationRule,
  standingCommitteeRule,
  standingShareRule,
  structureFacts,
  temporaryBranchRule,
  term,
  termEndsOn,
} from "../../src/organisation/index.ts";
import { type Checked, judge } from "../../src/outcome/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";
import { type CountedFacts, countedOrganisation } from "../kit/counted-organisation.ts";

const known = {
  official: 20,
  probationary: 0,
  partyGroups: 0,
  committeeMembers: 5,
  standingMembers: 0,
  setting: "agency",
  delegatedPowers: false,
  consents: [],
} as const;

const record = (facts: CountedFacts): Organisation => countedOrganisation({ ...known, ...facts });

const built = (records: readonly Organisation[]): Hierarchy =>
  (buildForest(records) as Extract<Checked<Hierarchy>, { kind: "accepted" }>).value;

const found = (records: readonly Organisation[], on: CalendarDate): readonly string[] =>
  reviewHierarchy(built(records), on).map(
    ({ organisationId, rule, finding }) => `${organisationId} ${rule} ${finding}`,
  );

const facts = structureFacts({ consents: [] });
const two = "2025-12-31";
const later = "2026-10-01";

// One test for each of the traps of hierarchy.md 15, by its number.
describe("what a naive library would miss", () => {
  it("1: a unit follows its own switch, not the day of the law", () => {
    const unit = { kind: "grassroots-organisation", switchedOn: "2026-09-30" } as const;
    expect(allowedParents(unit, "2026-09-29")).toMatchObject({ value: expect.arrayContaining(["commune"]) });
    expect(allowedParents(unit, "2026-09-30")).toMatchObject({ value: ["province"] });
  });

  it("2: what is not established is said to be so, with a reason", () => {
    const outcome = allowedParents({ kind: "section", switchedOn: "2026-09-30" }, later);
    expect(outcome).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
  });

  it("3: official, official with probationary, and those who have to come are counted apart", () => {
    const counts = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
    expect(assessRequired({ ...counts, roll: 30, exempt: 4 }, "2024-06-01").value).toBe(26);
    const small = record({ id: "a", kind: "grassroots-branch", official: 2, probationary: 28 });
    expect(found([small], "2024-06-01")).toEqual([
      "a formation breach",
      "a grassrootsBranch review",
      "a branchCommittee review",
    ]);
  });

  it("4: the tree has no fixed depth", () => {
    const commune = record({ id: "x", kind: "commune" });
    const mixed = [
      commune,
      record({ id: "a", kind: "branch", parentId: "x", setting: "village" }),
      record({ id: "b", kind: "grassroots-organisation", parentId: "x", official: 90 }),
      record({
        id: "s",
        kind: "section",
        parentId: "b",
        consents: [{ subject: "section", giver: "committee-two-levels-up", answeredOn: "2020-01-01", answer: "given" }],
      }),
      record({ id: "c", kind: "branch", parentId: "s" }),
      record({ id: "d", kind: "branch", parentId: "b" }),
    ];
    expect(found(mixed, two)).toEqual([]);
  });

  it("5: a kind is recorded, never computed: size gives what is expected, and a consent", () => {
    const small = { ...facts, official: 20, probationary: 0 };
    expect(judge(smallOrganisationRule, small)).toMatchObject({ value: "needs-consent" });
    const form = { switchedOn: null, parentKind: "commune", setting: "agency", official: 20, probationary: 0 } as const;
    expect(expectedForm(form, two)).toMatchObject({
      value: { form: "grassroots-branch", alternatives: [{ form: "grassroots-organisation" }, { form: "branch" }] },
    });
  });

  it("6: crossing thirty later is looked at again, and flips no kind", () => {
    const grown = record({ id: "a", kind: "grassroots-branch", official: 30, partyGroups: 3 });
    expect(found([grown], two)).toEqual(["a grassrootsBranch review"]);
    expect(grown.kind).toBe("grassroots-branch");
  });

  it("7: thirty is treated in two ways, by two rules", () => {
    const branch = { ...facts, parentKind: "grassroots-organisation", probationary: 0, partyGroups: 0 } as const;
    const answers = [29, 30, 31].map((official) =>
      [partyGroupsRule, largeBranchRule].map((rule) => judge(rule, { ...branch, official })),
    );
    expect(answers.map((pair) => pair.map((one) => one.kind === "assessed" && one.value))).toEqual([
      ["fits", "fits"],
      ["breach", "fits"],
      ["breach", "needs-consent"],
    ]);
  });

  it("8: a village branch stays a branch at any size", () => {
    const form = {
      switchedOn: null,
      parentKind: "commune",
      setting: "village",
      official: 200,
      probationary: 0,
    } as const;
    expect(expectedForm(form, two)).toMatchObject({ value: { form: "branch", alternatives: [] } });
  });

  it("9: a committee may have members who are none of the organisation", () => {
    const body = leadingBody({ organisationId: "a", kind: "grassroots-organisation" });
    const led = { ...body, members: 15, standingMembers: 5, hasInspectionCommission: true, setByCongress: 15 };
    const bodies = [{ ...led, appointedBeyond: 3, elected: 15, movedAtOnce: 0 }];
    expect(reviewLeadingBodies(bodies, two)).toEqual([]);
  });

  it("10: members on temporary transfer count at home alone; the exempt and the suspended leave the vote, not the count", () => {
    expect(Object.keys(organisationFields)).not.toContain("members");
    const members = membersByStatus({ organisationId: "a", officialHere: 2, officialTemporarilyExempt: 0 });
    const home = { ...members, officialAway: 1, officialExempt: 1, officialSuspended: 1, officialGuests: 7 };
    expect(countMembers(home, two, { threshold: "formation" })).toMatchObject({ value: 5 });
    const { official } = homeMembers(home);
    const body = { official, awayOnTransfer: 1, exemptAbsent: 1, suspended: 1, excusedFromCongress: 0 };
    const voters = [body, { ...body, exemptAbsent: 0 }].map((one) => assessVotingBody(one, two).value);
    expect(voters).toEqual([2, 3]);
    expect(judge(temporaryBranchRule, { ...facts, official: 2, probationary: 9 })).toMatchObject({ value: "breach" });
  });

  it("11: terms differ by kind and by day", () => {
    const ends = (kind: Organisation["kind"], startedOn: CalendarDate) =>
      termEndsOn(term({ kind, startedOn, isFirst: false, inPilot: true }), two);
    expect(ends("branch", "2025-06-30")).toMatchObject({ value: "2027-12-30" });
    expect(ends("branch", "2025-07-01")).toMatchObject({ value: "2030-07-01" });
    expect(ends("grassroots-branch", "2025-06-30")).toMatchObject({ value: "2030-06-30" });
  });

  it("12: a standing committee from nine committee members on, never in a branch or section, and at most a third", () => {
    const sized = (committeeMembers: number) =>
      judge(standingCommitteeRule, { ...facts, committeeMembers, standingMembers: 0 });
    expect([sized(8), sized(9)]).toMatchObject([{ value: "fits" }, { value: "breach" }]);
    const inside = leadingBody({ organisationId: "a", kind: "branch", members: 7, standingMembers: 3 });
    expect(judge(branchLeadersRule, inside)).toMatchObject({ value: "breach" });
    expect(judge(sectionLeadersRule, inside)).toMatchObject({ value: "breach" });
    const body = leadingBody({
      organisationId: "a",
      kind: "commune",
      members: 27,
      standingMembers: 11,
      newlyFormed: false,
    });
    expect(judge(standingShareRule, { ...body, kind: "commune" })).toMatchObject({ reason: "discretion" });
    expect(judge(standingShareRule, { ...body, kind: "upper-grassroots" })).toMatchObject({ value: "breach" });
  });

  it("13: a party group has no seal and decides nothing; one kind of it has no branch above", () => {
    expect(legalStatusOf("party-group")).toMatchObject({ hasSeal: false, decides: "no" });
    const group = { kind: "national-assembly-group", switchedOn: null } as const;
    expect(allowedParents(group, two)).toMatchObject({ value: ["central-direct"] });
  });

  it("14: probationary members count towards three only abroad", () => {
    const abroad = { ...facts, official: 1, probationary: 2 };
    expect(judge(overseasBranchRule, abroad)).toMatchObject({ value: "fits" });
    expect(judge(temporaryBranchRule, abroad)).toMatchObject({ value: "breach" });
  });

  it("15: party delegations are no kind of organisation; blocs end", () => {
    expect(organisationKinds.filter((kind) => /delegation|civil-affairs/.test(kind))).toEqual([]);
    expect(kindsOn("2025-02-28").includes("bloc")).toBe(true);
    expect(kindsOn("2025-03-01").includes("bloc")).toBe(false);
  });

  it("16: the armed forces are out of scope, and it is said", () => {
    const army: readonly Finding[] = reviewHierarchy(
      built([record({ id: "a", kind: "grassroots-branch", armedForces: true, official: 1 })]),
      two,
    );
    expect(army.map(({ outcome }) => outcome)).toMatchObject([{ kind: "out-of-scope", reason: "armed-forces" }]);
  });

  it("17: the verbs keep identity differently", () => {
    const records = [record({ id: "a", kind: "branch" }), record({ id: "b", kind: "branch" })];
    const idsAfter = (change: object): readonly string[] => {
      const checked = applyChanges(records, [{ on: two, decision: null, ...change } as never]);
      return checked.kind === "accepted" ? recordsOn(checked.value, two).map(({ id }) => id) : [];
    };
    expect(idsAfter({ act: "merge", ids: ["a"], into: "b" })).toEqual(["b"]);
    expect(idsAfter({ act: "consolidate", ids: ["a", "b"], created: record({ id: "c", kind: "branch" }) })).toEqual([
      "c",
    ]);
    expect(idsAfter({ act: "upgrade", id: "a", kind: "grassroots-branch" })).toEqual(["a", "b"]);
    expect(idsAfter({ act: "transfer", id: "a", to: "b" })).toEqual(["a", "b"]);
    const created = [record({ id: "c", kind: "branch" }), record({ id: "d", kind: "branch" })];
    expect(idsAfter({ act: "divide", id: "a", created, placed: {} })).toEqual(["b", "c", "d"]);
    // The same for the records, another authority: an administrative act, and a penalty.
    const decidedBy = (act: "dissolve" | "disband") => {
      const outcome = changeAuthority(built(records), { act, on: two, decision: null, id: "a", childrenTo: null });
      return outcome.kind === "assessed" ? outcome.value.decidedBy : null;
    };
    expect(idsAfter({ act: "dissolve", id: "a", childrenTo: null })).toEqual(["b"]);
    expect([decidedBy("dissolve"), decidedBy("disband")]).toEqual([
      "direct-superior-committee",
      "committee-two-levels-up",
    ]);
  });

  it("18: a document is its number with its day", () => {
    const numbered = documents.filter(({ number }) => number === "01-HD/TW");
    expect(numbered.length).toBeGreaterThan(2);
    expect(new Set(numbered.map(({ key }) => key)).size).toBe(numbered.length);
  });

  it("19: a kind is never read off a name", () => {
    const labelled = record({ id: "a", kind: "branch", name: "Đảng bộ bộ phận cơ quan", official: 20 });
    expect(found([labelled], two)).toEqual([]);
  });

  it("20: a local cut at fifty is no national rule", () => {
    const sized = (official: number) => found([record({ id: "a", kind: "branch", official, partyGroups: 3 })], two);
    expect(sized(50)).toEqual(sized(49));
  });

  it("21: every verdict cites its law and how well it is known", () => {
    const [finding] = reviewHierarchy(built([record({ id: "a", kind: "branch", official: 30 })]), two);
    expect(judge(sectionRule, facts).citation).toEqual({ document: "DIEU-LE@2011-01-19", provision: "21.5" });
    expect(finding?.outcome.evidence).toBe("official-text");
    expect(finding?.outcome.steps.every(({ citation }) => citation.document.includes("@"))).toBe(true);
  });
});
