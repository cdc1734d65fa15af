import { describe, expect, it } from "vitest";
import { type Programme, programme } from "../../src/programme/index.ts";
import { collectiveYear, organisationYear } from "../../src/rating/index.ts";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { review, reviewStructure } from "../../src/review/index.ts";
import { reviewText } from "../../src/text/index.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { accepted } from "./places.ts";

const year = yearPeriod(2025);
const office = { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false } as const;
const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1", armedForces: false } as const;
const registered = (records: Partial<RegisterGiven>) =>
  accepted(buildRegister({ organisations: [office, branch], ...records }));
const reviewed = (records: Partial<RegisterGiven>, programmes: readonly Programme[] = []) =>
  review(registered(records), year, { programmes });

describe("the local rules that a review applied", () => {
  const at = (provision: string) =>
    ({
      citation: { document: "08-KH-DU@2025-09-19", provision },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    }) as const;
  const rules = { organisationId: "x1", firstDay: "2025-01-01", ...at("1") } as const;
  const least = { operator: ">=", value: 90 } as const;

  it.each<readonly [string, object, readonly string[]]>([
    ["the minutes of a kind of session", { minutes: { regular: { ...least, ...at("2") } } }, ["2"]],
    [
      "the minutes of small branches, of the branch that they name",
      { organisationId: "b1", smallBranchMinutes: { thematic: { ...least, value: 45, ...at("3") } } },
      ["3"],
    ],
    [
      "party groups in place of the branch",
      { partyGroups: { hasGroups: { operator: ">=", value: 1, ...at("4") }, approved: at("5") } },
      ["5"],
    ],
    ["the day of the meeting", { prescribedDay: { dayOfMonth: 3, shift: "none", ...at("6") } }, ["6"]],
    ["rules up to the first day", { lastDay: "2025-01-01", minutes: { regular: { ...least, ...at("7") } } }, ["7"]],
    [
      "rules that ended the day before",
      { firstDay: "2024-01-01", lastDay: "2024-12-31", minutes: { regular: least } },
      [],
    ],
    ["rules that begin the day after", { firstDay: "2026-01-01", minutes: { regular: least } }, []],
  ])("%s: their provisions are named", (_, given, provisions) => {
    const { meetings } = reviewed({ localRules: [{ ...rules, ...given } as never] });
    expect(meetings[0]?.localRules.map(({ citation }) => citation.provision)).toEqual(provisions);
  });
});

describe("a target that is a share", () => {
  const target = {
    code: "any",
    unit: "branches",
    deadline: "2025-12-31",
    operator: ">=",
    share: { part: 9, whole: 10 },
    ofNothing: "unknown",
    citation: { document: "16-DA-TU@2020-01-03", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  } as const;
  const sessions = Array.from({ length: 12 }, (_, index) => {
    const heldOn = `2025-${String(index + 1).padStart(2, "0")}-03` as "2025-01-03";
    return { id: heldOn, organisationId: "b1", heldOn, kind: "combined" } as const;
  });

  it.each<readonly [string, string, object, string]>([
    ["that is measured", "branches-holding", { sessions }, "met"],
    ["of which something is not known", "branches-proper-regular", { sessions }, "insufficient-facts"],
    ["that the review does not measure", "households-escaped-poverty", { sessions }, "insufficient-facts"],
  ])("%s", (_, indicator, records, expected) => {
    const given = programme({
      code: "any",
      document: "16-DA-TU@2020-01-03",
      firstDay: "2025-01-01",
      lastDay: "2025-12-31",
      targets: [{ ...target, indicator }],
    });
    const [found] = reviewed(records, [given]).programmes;
    const outcome = found?.targets[0]?.outcome;
    expect(outcome?.value?.state ?? outcome?.kind).toBe(expected);
  });
});

describe("the ratings of a period", () => {
  const rating = { organisationId: "b1", ...year } as const;
  const decision = { class: "excellent", decidedBy: "x1", decidedOn: "2025-12-10" } as const;

  it("count the members by the records that count members", () => {
    const counts = { classes: { good: 20, completed: 2 } } as const;
    const { ratings } = reviewed({
      ratings: [{ ...rating, subject: {} }],
      memberRatings: [
        { ...rating, counts: { kind: "member", ...counts } },
        { ...rating, counts: { kind: "leader", ...counts } },
      ],
    });
    expect(ratings[0]?.members).toMatchObject({ rated: 22, goodOrBetter: 20 });
  });

  it("have a doubt without records below where it is about no organisation", () => {
    const facts = collectiveYear({ score: 45, forceMajeure: false, selfDetectedAndRepaired: false });
    const { ratings } = reviewed({ ratings: [{ ...rating, subject: { facts, decision } }] });
    expect(ratings[0]?.doubts).toMatchObject([
      { organisationId: "b1", review: { decided: "excellent", byFacts: { value: "not-completed" } }, below: null },
    ]);
  });

  it("leave open what the text leaves open, with the class of each reading", () => {
    const facts = collectiveYear({
      ...{ score: 92, tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 3 },
      ...{ degenerationConcluded: false, dutyViolationDisciplined: false, selfDetectedAndRepaired: false },
      ...{ subordinateDisciplined: false, memberDisciplined: false, wrongdoingConcluded: false, forceMajeure: false },
      ...{ unitTasks: 10, unitDone: 10, basicTargets: 5, basicTargetsMissed: 0 },
    });
    const { openPoints } = reviewed({ ratings: [{ ...rating, subject: { facts } }] });
    expect(openPoints.filter(({ part }) => part === "ratings")).toMatchObject([
      {
        reason: "no-class-fits",
        organisationIds: ["b1"],
        readings: [{ code: "band-as-floor", found: [{ rule: null, finding: "good", count: 1 }] }],
      },
    ]);
  });
});

describe("a figure that the records below contradict", () => {
  const rated = {
    ...year,
    subject: { decision: { class: "good", decidedBy: "x1", decidedOn: "2025-12-10" } },
  } as const;
  const body = (organisationId: string, facts: Parameters<typeof organisationYear>[0]) =>
    ({ organisationId, ...rated, subject: { ...rated.subject, facts: organisationYear(facts) } }) as const;
  const others = ["b2", "b3"].map((id) => ({ ...branch, id }));

  it("is told with both ends where a body below may count or not", () => {
    const found = reviewed({
      organisations: [office, branch, ...others],
      ratings: [
        body("x1", { ratedGood: 0 }),
        { organisationId: "b1", ...rated },
        { organisationId: "b2", ...year, subject: {} },
        { organisationId: "b3", ...rated },
      ],
    });
    expect(found.ratings[0]?.contradicted).toMatchObject([{ fact: "ratedGood", recorded: 0, atLeast: 2, atMost: 3 }]);
    expect(reviewText(found, "en")).toContain("recorded 0, by the records below 2 - 3");
  });

  it("is told without a number where it would show the ratings of a few members", () => {
    const counts = { kind: "member", classes: { good: 3 } } as const;
    const found = reviewed({
      ratings: [body("b1", { ratedGood: 2 })],
      memberRatings: [{ organisationId: "b1", ...year, counts }],
    });
    expect(found.ratings[0]?.contradicted).toMatchObject([{ fact: "ratedGood", recorded: null, atLeast: null }]);
    const lines = reviewText(found, "en").split("\n");
    expect(lines.find((line) => line.includes("differs from the records below"))).toMatch(
      / - a recorded figure differs from the records below$/,
    );
  });
});

describe("the models of structure, where one commune has switched and another has no record of it", () => {
  const communes = (["x1", "x2"] as const).map(
    (id) => ({ ...office, id, kind: "commune", consents: [], name: `Đảng bộ xã ${id}` }) as const,
  );
  const counts = [{ on: "2024-01-01", official: 2, probationary: 0 }] as const;
  const branches = (["x1", "x2"] as const).map(
    (parentId) => ({ ...branch, id: `b-${parentId}`, parentId, consents: [], counts }) as const,
  );

  it("are asked of the one that has none, and what is certain of the other is in no sum", () => {
    const switches = [{ organisationId: "x2", on: "2026-10-01" }] as const;
    const both = reviewStructure(registered({ organisations: [...communes, ...branches], switches }), "2026-11-26");
    const alone = reviewStructure(
      registered({ organisations: [...communes.slice(0, 1), ...branches.slice(0, 1)] }),
      "2026-11-26",
    );
    const ofModels = ({ openPoints }: typeof both) =>
      openPoints.filter(({ reason }) => reason === "regime-not-recorded");
    expect(ofModels(alone)).toHaveLength(1);
    expect(ofModels(both)).toEqual(ofModels(alone));
    expect(both.findings.map(({ organisationId }) => organisationId)).toContain("b-x2");
  });
});
