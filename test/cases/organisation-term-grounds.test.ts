import { describe, expect, it } from "vitest";
import {
  applyChanges,
  type CongressOrdinalOptions,
  congress,
  congressOrdinal,
  congressWindow,
  expectedForm,
  type FormFacts,
  formFacts,
  type Organisation,
  type OrganisationGiven,
  organisation,
  term,
  termEndsOn,
} from "../../src/organisation/index.ts";
import type { Outcome } from "../../src/outcome/index.ts";
import { told, under208, under294, under294Kept } from "../kit/told.ts";

const on = "2025-12-31";
const switched = { kind: "branch", switchedOn: "2026-09-01" } as const;
const form = (facts: Partial<FormFacts>): FormFacts => formFacts({ setting: "agency", ...facts });
const record = (id: string, parentId: string | null, more: Partial<OrganisationGiven> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", parentId, armedForces: false, ...more });

const { value: history } = applyChanges(
  [
    record("P", null, { kind: "province" }),
    record("a", "P"),
    record("b", "P"),
    record("c", "P"),
    record("s", "P", { switchedOn: "2026-09-01" }),
  ],
  [{ act: "consolidate", on: "2026-01-15", decision: null, ids: ["a", "c"], created: record("n", "P") }],
);
const held = [
  congress({ organisationId: "b", heldOn: "2020-05-01" }),
  congress({ organisationId: "b", heldOn: "2025-08-01" }),
  congress({ organisationId: "s", heldOn: "2020-05-01" }),
];

function ordinal(options: CongressOrdinalOptions): Outcome<number> {
  if (history === undefined) throw new Error("Expected a history.");
  return congressOrdinal(history, held, options);
}

type Row = readonly [question: string, ask: () => Outcome<unknown>, answer: object, steps: readonly string[]];

const rows: readonly Row[] = [
  [
    "a branch elected before 294-QĐ/TW (Charter 24.3)",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-06-30" }), on),
    {
      kind: "assessed",
      value: {
        dueOn: "2027-12-30",
        tolerance: { firstDay: "2027-06-30", lastDay: "2028-06-30" },
        consentOf: "grassroots-committee",
      },
    },
    [
      under294(on),
      "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text",
      "term.tolerance: 6 is 6, met - DIEU-LE@2011-01-19 24.3, official-text",
    ],
  ],
  [
    "its end alone rests on the length, not on the tolerance",
    () => termEndsOn(term({ kind: "branch", startedOn: "2025-06-30" }), on),
    { kind: "assessed", value: "2027-12-30" },
    [under294(on), "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text"],
  ],
  [
    "a branch in the pilot of five years (294-QĐ/TW 23.1)",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01", isFirst: false, inPilot: true }), on),
    { kind: "assessed", value: { dueOn: "2030-07-01", tolerance: null, consentOf: null } },
    [
      under294(on),
      "term.firstTerm: false is true, not-met - 294-QD-TW@2025-05-26 16.5, official-text",
      "term.pilot: true is true, met - 294-QD-TW@2025-05-26 23.1, official-text",
      "term.months: 60 is 60, met - 06-HD-TW@2025-06-09 13.4, official-text",
    ],
  ],
  [
    "a branch outside it",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01", isFirst: false, inPilot: false }), on),
    {
      kind: "assessed",
      value: {
        dueOn: "2028-01-01",
        tolerance: { firstDay: "2027-07-01", lastDay: "2028-07-01" },
        consentOf: "grassroots-committee",
      },
    },
    [
      under294(on),
      "term.firstTerm: false is true, not-met - 294-QD-TW@2025-05-26 16.5, official-text",
      "term.pilot: false is true, not-met - 294-QD-TW@2025-05-26 23.1, official-text",
      "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text",
      "term.tolerance: 6 is 6, met - DIEU-LE@2011-01-19 24.3, official-text",
    ],
  ],
  [
    "a branch of which nobody said whether it is in it",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01", isFirst: false }), on),
    { kind: "insufficient-facts", missing: ["inPilot"] },
    [
      under294(on),
      "term.firstTerm: false is true, not-met - 294-QD-TW@2025-05-26 16.5, official-text",
      "term.pilot: null is true, unknown - 294-QD-TW@2025-05-26 23.1, official-text",
    ],
  ],
  [
    "a branch of which nobody said whether the term is its first",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01" }), on),
    { kind: "insufficient-facts", missing: ["isFirst"] },
    [under294(on), "term.firstTerm: null is true, unknown - 294-QD-TW@2025-05-26 16.5, official-text"],
  ],
  [
    "a first term whose end was set (294-QĐ/TW 16.5)",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01", isFirst: true, endSet: "2028-01-31" }), on),
    { kind: "assessed", value: { dueOn: "2028-01-31", tolerance: null, consentOf: null } },
    [under294(on), "term.firstTerm: true is true, met - 294-QD-TW@2025-05-26 16.5, official-text"],
  ],
  [
    "a first term whose end was not set",
    () => congressWindow(term({ kind: "branch", startedOn: "2025-07-01", isFirst: true }), on),
    { kind: "undetermined", reason: "discretion", decidedBy: "direct-superior-committee", readings: [] },
    [under294(on), "term.firstTerm: true is true, met - 294-QD-TW@2025-05-26 16.5, official-text"],
  ],
  [
    "a branch of which no congress is recorded",
    () => congressWindow(term({ kind: "branch" }), on),
    { kind: "insufficient-facts", missing: ["startedOn"] },
    [under294(on)],
  ],
  [
    "a kind of which no term is known",
    () => congressWindow(term({ kind: "bloc", startedOn: "2024-01-01" }), "2024-06-01"),
    { kind: "out-of-scope", reason: "no-rule-known" },
    ["structureModel.four-level: 2024-06-01 >= 2011-01-19, met - DIEU-LE@2011-01-19 10, official-text"],
  ],
  [
    "a section (294-QĐ/TW 20.3.3)",
    () => congressWindow(term({ kind: "section", parentEndsOn: "2030-06-01" }), on),
    { kind: "assessed", value: { dueOn: "2030-06-01", tolerance: null, consentOf: null } },
    [under294(on), "term.asParent: true is true, met - 294-QD-TW@2025-05-26 20.3.3, official-text"],
  ],
  [
    "a section whose parent's term is not known",
    () => congressWindow(term({ kind: "section" }), on),
    { kind: "insufficient-facts", missing: ["parentEndsOn"] },
    [under294(on), "term.asParent: true is true, met - 294-QD-TW@2025-05-26 20.3.3, official-text"],
  ],
  [
    "a section after a switch",
    () => congressWindow(term({ kind: "section", switchedOn: "2026-09-01", parentEndsOn: "2030-06-01" }), "2026-10-01"),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "after a switch: a branch whose end was set by decision",
    () => congressWindow(term({ ...switched, startedOn: "2026-09-01", endSet: "2028-01-31" }), "2026-10-01"),
    { kind: "assessed", value: { dueOn: "2028-01-31", tolerance: null, consentOf: null } },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.endSetByDecision: true is true, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "a branch of which no congress is recorded",
    () => congressWindow(term(switched), "2026-10-01"),
    { kind: "insufficient-facts", missing: ["startedOn"] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "a branch elected before 294-QĐ/TW",
    () => congressWindow(term({ ...switched, startedOn: "2025-06-30" }), "2026-10-01"),
    {
      kind: "assessed",
      value: {
        dueOn: "2027-12-30",
        tolerance: { firstDay: "2027-06-30", lastDay: "2028-06-30" },
        consentOf: "grassroots-committee",
      },
    },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text",
      "term.tolerance: 6 is 6, met - DIEU-LE@2011-01-19 24.3, official-text",
    ],
  ],
  [
    "a branch of which nobody said whether the term is its first",
    () => congressWindow(term({ ...switched, startedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "insufficient-facts", missing: ["isFirst"] },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.firstTerm: null is true, unknown - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "a later term that began on the day of the switch",
    () => congressWindow(term({ ...switched, startedOn: "2026-09-01", isFirst: false }), "2026-10-01"),
    { kind: "assessed", value: { dueOn: "2031-09-01", tolerance: null, consentOf: null } },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.months: 60 is 60, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "a later term that began the day before it",
    () => congressWindow(term({ ...switched, startedOn: "2026-08-31", isFirst: false, inPilot: false }), "2026-10-01"),
    {
      kind: "assessed",
      value: {
        dueOn: "2029-02-28",
        tolerance: { firstDay: "2028-08-28", lastDay: "2029-08-28" },
        consentOf: "grassroots-committee",
      },
    },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.firstTerm: false is true, not-met - 294-QD-TW@2025-05-26 16.5, official-text",
      "term.pilot: false is true, not-met - 294-QD-TW@2025-05-26 23.1, official-text",
      "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text",
      "term.tolerance: 6 is 6, met - DIEU-LE@2011-01-19 24.3, official-text",
    ],
  ],
  [
    "a first term that began the day before it",
    () => congressWindow(term({ ...switched, startedOn: "2026-08-31", isFirst: true }), "2026-10-01"),
    { kind: "undetermined", reason: "discretion", decidedBy: "direct-superior-committee", readings: [] },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.firstTerm: true is true, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "a first term that began on the day of the switch ends with the parent's",
    () =>
      congressWindow(
        term({ ...switched, startedOn: "2026-09-01", isFirst: true, parentEndsOn: "2030-06-01" }),
        "2026-10-01",
      ),
    { kind: "assessed", value: { dueOn: "2030-06-01", tolerance: null, consentOf: null } },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.withParent: true is true, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "that of a parent whose term is not known",
    () => congressWindow(term({ ...switched, startedOn: "2026-09-01", isFirst: true }), "2026-10-01"),
    { kind: "insufficient-facts", missing: ["parentEndsOn"] },
    [
      under208("2026-10-01", "2026-09-01"),
      "term.withParent: true is true, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "with the model named and no day of a switch, a term of the first day of 208-QĐ/TW",
    () =>
      congressWindow(term({ kind: "branch", startedOn: "2026-07-26", isFirst: false }), "2026-10-01", {
        readings: ["model-208"],
      }),
    { kind: "assessed", value: { dueOn: "2031-07-26", tolerance: null, consentOf: null } },
    [
      "structureModel.switched: model-208 read-as model-208, met - 208-QD-TW@2026-07-26 not-known, single-source",
      under208("2026-10-01", "2026-07-26"),
      "term.months: 60 is 60, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "with the model named and no day of a switch, a term of the day before",
    () =>
      congressWindow(term({ kind: "branch", startedOn: "2026-07-25", isFirst: false, inPilot: false }), "2026-10-01", {
        readings: ["model-208"],
      }),
    {
      kind: "assessed",
      value: {
        dueOn: "2029-01-25",
        tolerance: { firstDay: "2028-07-25", lastDay: "2029-07-25" },
        consentOf: "grassroots-committee",
      },
    },
    [
      "structureModel.switched: model-208 read-as model-208, met - 208-QD-TW@2026-07-26 not-known, single-source",
      under208("2026-10-01", "2026-07-26"),
      "term.firstTerm: false is true, not-met - 294-QD-TW@2025-05-26 16.5, official-text",
      "term.pilot: false is true, not-met - 294-QD-TW@2025-05-26 23.1, official-text",
      "term.months: 30 is 30, met - DIEU-LE@2011-01-19 24.3, official-text",
      "term.tolerance: 6 is 6, met - DIEU-LE@2011-01-19 24.3, official-text",
    ],
  ],
  [
    "the number of a congress (06-HD/TW 13.2)",
    () => ordinal({ organisationId: "b", on }),
    { kind: "assessed", value: 2 },
    ["congressOrdinal.throughHistory: true is true, met - 06-HD-TW@2025-06-09 13.2, official-text"],
  ],
  [
    "one of an organisation that others were made into beside it",
    () => ordinal({ organisationId: "b", on: "2026-01-31" }),
    { kind: "assessed", value: 2 },
    ["congressOrdinal.throughHistory: true is true, met - 06-HD-TW@2025-06-09 13.2, official-text"],
  ],
  [
    "one of the organisation that they became",
    () => ordinal({ organisationId: "n", on: "2026-01-31" }),
    { kind: "undetermined", reason: "discretion", decidedBy: "direct-superior-committee", readings: [] },
    ["congressOrdinal.throughHistory: true is true, met - 06-HD-TW@2025-06-09 13.2, official-text"],
  ],
  [
    "one after a switch",
    () => ordinal({ organisationId: "s", on: "2026-10-01" }),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "one before it",
    () => ordinal({ organisationId: "s", on: "2026-08-31" }),
    { kind: "assessed", value: 1 },
    [
      under294Kept("2026-08-31"),
      "congressOrdinal.throughHistory: true is true, met - 01-HD-TW@2026-05-19 not-known, single-source",
    ],
  ],
  [
    "one of an organisation that the history does not know",
    () => ordinal({ organisationId: "x", on }),
    { kind: "assessed", value: 0 },
    ["congressOrdinal.throughHistory: true is true, met - 06-HD-TW@2025-06-09 13.2, official-text"],
  ],
  [
    "the form of 20 under a commune (Charter 21.3)",
    () => expectedForm(form({ official: 18, probationary: 2, parentKind: "commune" }), on),
    {
      kind: "assessed",
      value: {
        form: "grassroots-branch",
        consentOf: null,
        alternatives: [
          { form: "grassroots-organisation", consentOf: "direct-superior-committee" },
          { form: "branch", consentOf: null },
        ],
        partyGroups: false,
        committee: true,
      },
    },
    [
      under294(on),
      "formation.atLeast3Official: 18 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "residentialBranch.residential: agency one-of village,residential-group, not-met - 294-QD-TW@2025-05-26 20.2.2, official-text",
      "grassrootsBranch.fewerThan30: 20 < 30, met - DIEU-LE@2011-01-19 21.3, official-text",
      "partyGroups.atLeast30: 20 >= 30, not-met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "branchCommittee.atLeast9Official: 18 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "of 2, who are too few",
    () => expectedForm(form({ official: 2, probationary: 2, parentKind: "commune" }), on),
    { kind: "assessed", value: { form: null, consentOf: null, alternatives: [], partyGroups: false, committee: null } },
    [under294(on), "formation.atLeast3Official: 2 >= 3, not-met - DIEU-LE@2011-01-19 21.2, official-text"],
  ],
  [
    "of 30 under a commune, where people live",
    () => expectedForm(form({ official: 30, probationary: 0, parentKind: "commune", setting: "village" }), on),
    {
      kind: "assessed",
      value: { form: "branch", consentOf: null, alternatives: [], partyGroups: true, committee: true },
    },
    [
      under294(on),
      "formation.atLeast3Official: 30 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "residentialBranch.residential: village one-of village,residential-group, met - 294-QD-TW@2025-05-26 20.2.2, official-text",
      "partyGroups.atLeast30: 30 >= 30, met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "partyGroups.severalGroups: 0 > 1, not-met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "branchCommittee.atLeast9Official: 30 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "of 31 under a grassroots organisation (Charter 21.5)",
    () => expectedForm(form({ official: 31, probationary: 0, parentKind: "grassroots-organisation" }), on),
    {
      kind: "assessed",
      value: {
        form: "branch",
        consentOf: "committee-two-levels-up",
        alternatives: [{ form: "section", consentOf: "committee-two-levels-up" }],
        partyGroups: true,
        committee: true,
      },
    },
    [
      under294(on),
      "formation.atLeast3Official: 31 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "largeBranch.underGrassrootsCommittee: grassroots-organisation one-of grassroots-organisation, met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.moreThan30: 31 > 30, met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.consentGiven: false is true, not-met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.consentRefused: false is true, not-met - DIEU-LE@2011-01-19 21.5, official-text",
      "partyGroups.atLeast30: 31 >= 30, met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "partyGroups.severalGroups: 0 > 1, not-met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "branchCommittee.atLeast9Official: 31 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "of 31 under a section, which is asked nothing of its size",
    () => expectedForm(form({ official: 31, probationary: 0, parentKind: "section" }), on),
    {
      kind: "assessed",
      value: { form: "branch", consentOf: null, alternatives: [], partyGroups: true, committee: true },
    },
    [
      under294(on),
      "formation.atLeast3Official: 31 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "partyGroups.atLeast30: 31 >= 30, met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "partyGroups.severalGroups: 0 > 1, not-met - 294-QD-TW@2025-05-26 20.3.2, official-text",
      "branchCommittee.atLeast9Official: 31 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "of 9 whose superior is not known",
    () => expectedForm(form({ official: 9, probationary: 0 }), on),
    { kind: "insufficient-facts", missing: ["parentKind"] },
    [under294(on), "formation.atLeast3Official: 9 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text"],
  ],
  [
    "of 9 under a branch",
    () => expectedForm(form({ official: 9, probationary: 0, parentKind: "branch" }), on),
    { kind: "out-of-scope", reason: "no-rule-known" },
    [under294(on), "formation.atLeast3Official: 9 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text"],
  ],
  [
    "after a switch, of 31 under a grassroots organisation",
    () =>
      expectedForm(
        form({ official: 31, probationary: 0, parentKind: "grassroots-organisation", switchedOn: "2026-09-01" }),
        "2026-10-01",
      ),
    {
      kind: "assessed",
      value: {
        form: "branch",
        consentOf: "committee-two-levels-up",
        alternatives: [{ form: "subordinate-organisation", consentOf: null }],
        partyGroups: null,
        committee: true,
      },
    },
    [
      under208("2026-10-01", "2026-09-01"),
      "formation.atLeast3Official: 31 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "form208.belowGrassroots: grassroots-organisation one-of subordinate-organisation,branch, met - 208-QD-TW@2026-07-26 not-known, single-source",
      "largeBranch.underGrassrootsCommittee: grassroots-organisation one-of grassroots-organisation, met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.moreThan30: 31 > 30, met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.consentGiven: false is true, not-met - DIEU-LE@2011-01-19 21.5, official-text",
      "largeBranch.consentRefused: false is true, not-met - DIEU-LE@2011-01-19 21.5, official-text",
      "grassrootsBranch.fewerThan30: 31 < 30, not-met - DIEU-LE@2011-01-19 21.3, official-text",
      "branchCommittee.atLeast9Official: 31 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "after a switch, of 9 under a subordinate organisation",
    () =>
      expectedForm(
        form({ official: 9, probationary: 0, parentKind: "subordinate-organisation", switchedOn: "2026-09-01" }),
        "2026-10-01",
      ),
    {
      kind: "assessed",
      value: { form: "branch", consentOf: null, alternatives: [], partyGroups: null, committee: true },
    },
    [
      under208("2026-10-01", "2026-09-01"),
      "formation.atLeast3Official: 9 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
      "form208.belowGrassroots: subordinate-organisation one-of subordinate-organisation,branch, met - 208-QD-TW@2026-07-26 not-known, single-source",
      "branchCommittee.atLeast9Official: 9 >= 9, met - DIEU-LE@2011-01-19 24.4, official-text",
    ],
  ],
  [
    "after a switch, of 9 under a province",
    () =>
      expectedForm(
        form({ official: 9, probationary: 0, parentKind: "province", switchedOn: "2026-09-01" }),
        "2026-10-01",
      ),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [
      under208("2026-10-01", "2026-09-01"),
      "formation.atLeast3Official: 9 >= 3, met - DIEU-LE@2011-01-19 21.2, official-text",
    ],
  ],
];

describe("an answer about terms, congresses and forms, and all that it rests on", () => {
  it.each(rows)("%s", (_, ask, answer, steps) => {
    expect(told(ask())).toEqual({ answer, steps });
  });
});
