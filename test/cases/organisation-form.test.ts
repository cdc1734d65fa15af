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
      alternatives: [{ form: "section", consentOf: "committee-two-levels-up" }],
    },
  ],
  [
    "no number for a section",
    { official: 31, parentKind: "section" },
    four,
    { form: "branch", consentOf: null, partyGroups: false },
  ],
];

// regime-208, 2 and 3: one word "chi bộ", or an organisation under the grassroots; the numbers are the Charter's.
const switched = { parentKind: "grassroots-organisation", switchedOn: "2026-10-01" } as const;
const either = [{ form: "subordinate-organisation", consentOf: null }] as const;
const rows208: readonly Row[] = [
  ["294 to the switch", { ...switched, official: 8 }, "2026-09-30", { form: "branch", partyGroups: false }],
  ["208", { ...switched, official: 8 }, "2026-10-01", { form: "branch", partyGroups: null, committee: false }],
  ["Charter 24.4", { ...switched, official: 9 }, "2026-10-01", { form: "branch", committee: true, alternatives: [] }],
  ["Charter 21.3", { ...switched, official: 30 }, "2026-10-01", { consentOf: null, alternatives: either }],
  [
    "Charter 21.5",
    { ...switched, official: 31 },
    "2026-10-01",
    { form: "branch", consentOf: "committee-two-levels-up", alternatives: either },
  ],
  [
    "208",
    { ...switched, parentKind: "subordinate-organisation", official: 40 },
    "2026-10-01",
    { form: "branch", consentOf: null, alternatives: [] },
  ],
];

describe("the form that the law expects", () => {
  it.each(rows)("%s: %o on %s", (_, facts, on, expected) => {
    expect(expectedForm({ ...known, ...facts }, on)).toMatchObject({ kind: "assessed", value: expected });
  });

  it.each(rows208)("after a switch to 208-QĐ/TW, %s: %o on %s", (_, facts, on, value) => {
    expect(expectedForm({ ...known, ...facts }, on)).toMatchObject({
      kind: "assessed",
      value,
      evidence: "single-source",
    });
  });

  it.each<readonly [string, Partial<FormFacts>, CalendarDate, object]>([
    ["the parent", { parentKind: null }, two, { kind: "insufficient-facts", missing: ["parentKind"] }],
    ["the official members", { official: null, probationary: 0 }, two, { missing: ["official"] }],
    ["the setting", { setting: null, official: 40 }, two, { missing: ["setting"] }],
    ["a parent that nothing may be under", { parentKind: "party-group" }, two, { kind: "out-of-scope" }],
    [
      "208, under a province",
      { parentKind: "province", switchedOn: "2026-09-01" },
      "2026-10-01",
      { reason: "text-not-read" },
    ],
    ["208, the parent", { parentKind: null, switchedOn: "2026-09-01" }, "2026-10-01", { missing: ["parentKind"] }],
    ["208 or not", {}, "2026-10-01", { reason: "regime-not-recorded" }],
    ["208, but too few anyway", { official: 2 }, "2026-10-01", { kind: "assessed", value: { form: null } }],
  ])("is open for want of %s", (_, facts, on, expected) => {
    expect(expectedForm({ ...known, ...facts }, on)).toMatchObject(expected);
  });
});
