import { describe, expect, it } from "vitest";
import { type ExpectedForm, expectedForm, type FormFacts } from "../../src/organisation/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const known: FormFacts = {
  switchedOn: null,
  parentKind: "commune",
  setting: "agency",
  official: 20,
  probationary: 0,
};
const four = "2024-06-01";
const two = "2025-12-31";

type Row = readonly [citation: string, facts: Partial<FormFacts>, on: CalendarDate, expected: Partial<ExpectedForm>];

const consentOf = "direct-superior-committee";
const rows: readonly Row[] = [
  ["Charter 21.2", { official: 2, probationary: 9 }, two, { form: null, committee: null }],
  ["Charter 21.2", { official: 3 }, two, { form: "grassroots-branch", committee: false }],
  ["Charter 24.4", { official: 8 }, two, { form: "grassroots-branch", committee: false }],
  ["Charter 24.4", { official: 9 }, two, { form: "grassroots-branch", committee: true }],
  [
    "Charter 21.3",
    { official: 28, probationary: 1, parentKind: "district" },
    four,
    { form: "grassroots-branch", alternatives: [{ form: "grassroots-organisation", consentOf }] },
  ],
  [
    "Charter 21.4",
    { official: 28, probationary: 2, parentKind: "district" },
    four,
    { form: "grassroots-organisation", alternatives: [], committee: null },
  ],
  [
    "294 20.2.1: or a branch of a grassroots organisation",
    { official: 28, probationary: 2 },
    two,
    { form: "grassroots-organisation", alternatives: [{ form: "branch", consentOf: null }] },
  ],
  [
    "294 20.2.2: a village branch at any size",
    { official: 40, setting: "village" },
    two,
    { form: "branch", alternatives: [], consentOf: null, partyGroups: true, committee: true },
  ],
  [
    "294 20.3.2",
    { official: 29, parentKind: "grassroots-organisation" },
    two,
    { form: "branch", consentOf: null, partyGroups: false },
  ],
  [
    "294 20.3.2",
    { official: 30, parentKind: "grassroots-organisation" },
    two,
    { form: "branch", consentOf: null, partyGroups: true, alternatives: [] },
  ],
  [
    "Charter 21.5",
    { official: 31, parentKind: "grassroots-organisation" },
    two,
    {
      form: "branch",
      // The committee above the grassroots committee: from the branch, two levels up (Charter 21.5).
      consentOf: "committee-two-levels-up",
      partyGroups: true,
      alternatives: [{ form: "section", consentOf }],
    },
  ],
  [
    "no number for a section",
    { official: 31, parentKind: "section" },
    four,
    { form: "branch", consentOf: null, partyGroups: false },
  ],
];

describe("the form that the law expects", () => {
  it.each(rows)("%s: %o on %s", (_, facts, on, expected) => {
    expect(expectedForm({ ...known, ...facts }, on)).toMatchObject({ kind: "assessed", value: expected });
  });

  it.each<readonly [string, Partial<FormFacts>, CalendarDate, object]>([
    ["the parent", { parentKind: null }, two, { kind: "insufficient-facts", missing: ["parentKind"] }],
    ["the official members", { official: null, probationary: 0 }, two, { missing: ["official"] }],
    ["the setting", { setting: null, official: 40 }, two, { missing: ["setting"] }],
    ["a parent that nothing may be under", { parentKind: "party-group" }, two, { kind: "out-of-scope" }],
    ["208, not read", { switchedOn: "2026-09-01" }, "2026-10-01", { reason: "text-not-read" }],
    ["208 or not", {}, "2026-10-01", { reason: "regime-not-recorded" }],
    ["208, but too few anyway", { official: 2 }, "2026-10-01", { kind: "assessed", value: { form: null } }],
  ])("is open for want of %s", (_, facts, on, expected) => {
    expect(expectedForm({ ...known, ...facts }, on)).toMatchObject(expected);
  });
});
