import { describe, expect, it } from "vitest";
import {
  buildForest,
  type Consent,
  type Finding,
  leadingBody,
  type Organisation,
  reviewHierarchy,
  reviewLeadingBodies,
} from "../../../src/organisation/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { type CountedFacts, countedOrganisation } from "../../kit/counted-organisation.ts";
import { told, under208, under294 } from "../../kit/told.ts";

const top = countedOrganisation({ id: "T", kind: "central" });
const province = countedOrganisation({ id: "P", kind: "province", parentId: "T" });
const body = countedOrganisation({ id: "g", kind: "grassroots-organisation", parentId: "P" });
const section = countedOrganisation({ id: "s", kind: "section", parentId: "g", consents: [] });

function foundOf(id: string, records: readonly Organisation[], on: CalendarDate): readonly Finding[] {
  const { value } = buildForest([top, province, body, section, ...records]);
  if (value === undefined) throw new Error("Expected a hierarchy.");
  return reviewHierarchy(value, on).filter(({ organisationId }) => organisationId === id);
}

/** A branch of which everything is known and fits. */
const fits: CountedFacts = {
  ...{ id: "b", parentId: "g", setting: "agency", consents: [] },
  ...{ official: 9, probationary: 0, partyGroups: 0, committeeMembers: 3, standingMembers: 0 },
};
const branch = (more: CountedFacts = {}): Organisation => countedOrganisation({ ...fits, ...more });
const words = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, finding }) => `${rule}: ${finding}`);

describe("a finding and all that it rests on", () => {
  const place = "parents.model208: section one-of grassroots-organisation,subordinate-organisation, not-met";
  const kept = "parents.model294: section one-of grassroots-organisation,section,commune,upper-grassroots, met";
  const open = { kind: "undetermined", decidedBy: "provincial-committee" };
  const number208 = "208-QD-TW@2026-07-26 not-known, single-source";

  it("is of a branch under a section: lawful under one model, a breach under the other", () => {
    const [found] = foundOf("b", [branch({ parentId: "s" })], "2026-10-01");
    expect(found && [found.rule, found.finding, told(found.outcome)]).toEqual([
      "parents",
      "undetermined",
      {
        answer: {
          ...open,
          reason: "regime-not-recorded",
          readings: [
            { code: "model-208", value: "breach" },
            { code: "model-294", value: "fits" },
          ],
        },
        steps: [
          `structureModel.switched: null read-as model-208, unknown - ${number208}`,
          under208("2026-10-01", "2026-07-26"),
          `${place} - ${number208}`,
          "structureModel.model-294-kept: 2026-10-01 >= 2026-04-08, met - 20-QD-TW@2026-04-08 not-known, single-source",
          `${kept} - 294-QD-TW@2025-05-26 20.2.2, official-text`,
        ],
      },
    ]);
  });

  it("is of one that has switched, by one source: a matter to look at", () => {
    const [found] = foundOf("b", [branch({ parentId: "s", switchedOn: "2026-09-01" })], "2026-10-01");
    expect(found && [found.rule, found.finding, told(found.outcome)]).toEqual([
      "parents",
      "review",
      {
        answer: { kind: "assessed", value: "breach" },
        steps: [under208("2026-10-01", "2026-09-01"), `${place} - ${number208}`],
      },
    ]);
  });

  it("is of a size that rests on the Charter alone: the model is named and decides nothing", () => {
    const [found] = foundOf("b", [branch({ official: 2, committeeMembers: 0 })], "2025-12-31");
    expect(found && [found.rule, found.finding, told(found.outcome)]).toEqual([
      "branchSize",
      "breach",
      {
        answer: { kind: "assessed", value: "breach" },
        steps: [
          `~ ${under294("2025-12-31")}`,
          "branchSize.atLeast3Official: 2 >= 3, not-met - DIEU-LE@2011-01-19 24.1, official-text",
        ],
      },
    ]);
  });

  it("is of a rule whose text was not read after the switch: the model alone", () => {
    const switched = branch({ switchedOn: "2026-09-01", official: 30, partyGroups: 2 });
    const [found] = foundOf("b", [switched], "2026-10-01").filter(({ rule }) => rule === "partyGroups");
    expect(found && [found.finding, told(found.outcome)]).toEqual([
      "undetermined",
      {
        answer: { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
        steps: [under208("2026-10-01", "2026-09-01")],
      },
    ]);
  });

  it("is of leaders: the model is named and decides", () => {
    const leaders = { standingMembers: 0, deputies: 1, deputyFromCommittee: true, hasInspectionCommission: false };
    const [found] = reviewLeadingBodies(
      [leadingBody({ organisationId: "b", kind: "branch", members: 8, ...leaders })],
      "2025-12-31",
    );
    expect(found && told(found.outcome).steps.slice(0, 1)).toEqual([under294("2025-12-31")]);
  });
});

describe("a review of branches", () => {
  const answered = (answer: Consent["answer"], subject: Consent["subject"] = "large-branch"): readonly Consent[] => [
    { subject, giver: "committee-two-levels-up", answeredOn: "2025-06-30", answer },
  ];
  const large = { official: 31, partyGroups: 2 } as const;

  it.each<readonly [string, readonly Organisation[], readonly string[]]>([
    ["nothing of one that fits", [branch()], []],
    ["a consent that nobody recorded", [branch(large)], ["largeBranch: needs-consent"]],
    ["nothing where it was given", [branch({ ...large, consents: answered("given") })], []],
    ["a breach where it was refused", [branch({ ...large, consents: answered("refused") })], ["largeBranch: breach"]],
    [
      "a consent that is still needed where another one was refused",
      [branch({ ...large, consents: answered("refused", "section") })],
      ["largeBranch: needs-consent"],
    ],
    [
      "groups that nobody counted, though another body hangs under it",
      [branch({ official: 30, partyGroups: null }), countedOrganisation({ id: "c", kind: "branch", parentId: "b" })],
      ["partyGroups: undetermined"],
    ],
    [
      "nothing where its groups have records of their own",
      [
        branch({ official: 30, partyGroups: null }),
        countedOrganisation({ id: "c", kind: "party-group", parentId: "b" }),
        countedOrganisation({ id: "d", kind: "party-group", parentId: "b" }),
      ],
      [],
    ],
    [
      "groups of which one alone exists on the day",
      [
        branch({ official: 30, partyGroups: null }),
        countedOrganisation({ id: "c", kind: "party-group", parentId: "b" }),
        countedOrganisation({ id: "d", kind: "party-group", parentId: "b", lastDay: "2025-12-30" }),
      ],
      ["partyGroups: breach"],
    ],
  ])("finds %s", (_, records, expected) => {
    expect(words(foundOf("b", records, "2025-12-31"))).toEqual(expected);
  });

  it("holds each kind that has switched against its own rules", () => {
    const switched = { switchedOn: "2026-09-01" } as const;
    const records = [
      countedOrganisation({ id: "s2", kind: "section", parentId: "g", consents: [], ...switched }),
      branch({ ...switched, official: 2 }),
    ];
    const alone = words(foundOf("b", records.slice(1), "2026-10-01"));
    expect(words(foundOf("b", records, "2026-10-01"))).toEqual(alone);
    expect(words(foundOf("b", records.toReversed(), "2026-10-01"))).toEqual(alone);
    expect(alone).toContain("branchSize: review");
  });
});
