import { describe, expect, it } from "vitest";
import {
  buildForest,
  type Finding,
  type Hierarchy,
  type Organisation,
  reviewHierarchy,
} from "../../../src/organisation/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { countedOrganisation } from "../../kit/counted-organisation.ts";

function forest(records: readonly Organisation[]): Hierarchy {
  const checked = buildForest(records);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

const above = countedOrganisation({ id: "00", kind: "grassroots-organisation" });
const large = countedOrganisation({
  parentId: "00",
  official: 40,
  probationary: 0,
  partyGroups: 3,
  committeeMembers: 5,
  consents: [],
});
const given: Organisation = {
  ...large,
  consents: [{ subject: "large-branch", giver: "committee-two-levels-up", answeredOn: "2020-01-01", answer: "given" }],
};

/** What was found of each branch, without the organisation above. */
function foundOf(branches: readonly Organisation[], on: CalendarDate): readonly Finding[] {
  const ids = branches.map(({ id }) => id);
  return reviewHierarchy(forest([above, ...branches]), on).filter(({ organisationId }) => ids.includes(organisationId));
}

describe("organisations that are alike", () => {
  it("share one explained answer, each under its own id", () => {
    const found = foundOf([large, { ...large, id: "02" }], "2025-12-31");
    expect(found.map(({ organisationId, rule }) => [organisationId, rule])).toEqual([
      ["01", "largeBranch"],
      ["02", "largeBranch"],
    ]);
    expect(found[0]?.outcome).toBe(found[1]?.outcome);
  });

  it("are asked anew where anything differs, in whatever order they come", () => {
    const found = foundOf(
      [given, { ...large, id: "02" }, { ...given, id: "03" }, { ...large, id: "04" }],
      "2025-12-31",
    );
    expect(found.map(({ organisationId, finding }) => [organisationId, finding])).toEqual([
      ["02", "needs-consent"],
      ["04", "needs-consent"],
    ]);
  });

  it("differ in the day of their switch, which the answer names", () => {
    const branches: readonly Organisation[] = [
      { ...large, switchedOn: "2026-08-01" },
      { ...large, id: "02", switchedOn: "2026-09-01" },
      { ...large, id: "03", switchedOn: "2026-09-01" },
    ];
    const found = foundOf(branches, "2026-10-01").filter(({ rule }) => rule === "largeBranch");
    const days = found.map(({ organisationId, outcome }) => [organisationId, outcome.steps[0]?.expected]);
    expect(days).toEqual([
      ["01", "2026-08-01"],
      ["02", "2026-09-01"],
      ["03", "2026-09-01"],
    ]);
  });
});
