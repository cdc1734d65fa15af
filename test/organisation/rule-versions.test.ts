import { describe, expect, it } from "vitest";
import { organisationRuleVersions, structureSeries } from "../../src/organisation/index.ts";

describe("the rules of organisation and their days", () => {
  it("are all that there are, in the order of the Charter, those of 208-QĐ/TW after the one whose place they take", () => {
    expect(
      organisationRuleVersions().map(({ question, model, firstDay, lastDay }) =>
        [question, firstDay, lastDay, model].join(" ").trim(),
      ),
    ).toEqual([
      "delegatedParent 2016-07-25 2021-07-29",
      "delegatedParent 2021-07-30 2025-01-19",
      "delegatedParent 2025-01-20 2025-06-30",
      "delegatedParent 2025-07-01",
      "residentialBranch 2025-07-01",
      "formation 2011-01-19",
      "branchSize 2011-01-19",
      "grassrootsBranch 2011-01-19",
      "smallOrganisation 2011-01-19",
      "largeBranch 2011-01-19",
      "section 2011-01-19",
      "partyGroups 2025-07-01",
      "branchCommittee 2011-01-19",
      "standingCommittee 2011-01-19",
      "temporaryBranch 2025-07-01",
      "overseasBranch 2025-01-20 2025-06-30",
      "overseasBranch 2025-07-01",
      "branchLeaders 2025-07-01",
      "branchLeaders 2026-07-26  model-208",
      "sectionLeaders 2025-06-09",
      "standingShare 2025-07-01",
      "communeLeaders 2025-07-01",
      "leadersFromStanding 2011-01-19",
      "inspectionCommission 2025-05-30",
      "inspectionCommission 2026-07-26  model-208",
      "appointedMembers 2025-07-01",
      "movedMembers 2025-07-01",
      "upperGrassroots 2025-07-01 2026-04-07",
      "upperGrassroots 2026-04-08",
      "delegatedPowers 2025-07-01",
      "pilotPowers 2023-07-10",
      "admissionPowers 2025-07-01",
      "admissionPowers 2026-07-26  model-208",
      "underProvince 2025-07-01",
      "specialZone 2025-07-01",
      "extraordinaryCongress 2025-07-01",
      "appointedSecretary 2025-07-01",
      "disbanding 2025-07-01",
      "dissolving 2025-07-01",
      "temporaryTransfer 2025-07-01",
      "temporaryExemption 2025-06-09",
    ]);
  });

  it("each have the rule that answers", () => {
    for (const { question, rule } of organisationRuleVersions()) expect(rule).toMatchObject({ code: question });
  });
});

describe("the rules of structure over time", () => {
  const charter = "DIEU-LE@2011-01-19";
  const qd294 = "294-QD-TW@2025-05-26";

  it.each<readonly [code: string, part: string, kinds: string, days: readonly string[]]>([
    [
      "delegatedParent",
      "rule",
      "grassroots-organisation grassroots-branch",
      [
        "2016-07-25 2021-07-29: delegatedParent.delegatedPowers is true - 29-QD-TW@2016-07-25 19, official-text",
        "2021-07-30 2025-01-19: delegatedParent.delegatedPowers is true - 24-QD-TW@2021-07-30 not-known, single-source",
        "2025-01-20 2025-06-30: delegatedParent.delegatedPowers is true - 232-QD-TW@2025-01-20 not-known, single-source",
        `2025-07-01 null: delegatedParent.delegatedPowers is true, delegatedParent.consentGiven is true, delegatedParent.consentRefused is true - ${qd294} 20.1.1, official-text`,
      ],
    ],
    [
      "smallOrganisation",
      "bound",
      "grassroots-organisation",
      [
        `2011-01-19 null: smallOrganisation.fewerThan30 < 30, smallOrganisation.consentGiven is true, smallOrganisation.consentRefused is true - ${charter} 21.5, official-text`,
      ],
    ],
    [
      "section",
      "rule",
      "section",
      [
        `2011-01-19 null: section.consentGiven is true, section.consentRefused is true - ${charter} 21.5, official-text`,
      ],
    ],
    [
      "partyGroups",
      "bound",
      "grassroots-branch branch",
      [`2025-07-01 null: partyGroups.atLeast30 >= 30, partyGroups.severalGroups > 1 - ${qd294} 20.3.2, official-text`],
    ],
    [
      "overseasBranch",
      "bound",
      "overseas-provisional-branch",
      [
        "2025-01-20 2025-06-30: overseasBranch.atLeast3 >= 3 - 232-QD-TW@2025-01-20 6.3.3.b, corroborated",
        `2025-07-01 null: overseasBranch.atLeast3 >= 3 - ${qd294} 6.3.3.b, official-text`,
      ],
    ],
  ])("%s", (code, part, kinds, days) => {
    const found = structureSeries().find((one) => one.code === `structure.${code}`);
    expect([found?.part, found?.kinds.join(" ")]).toEqual([part, kinds]);
    const told = found?.values.map(({ firstDay, lastDay, value, citation, evidence, verifiedOn }) => {
      const asked = value.map((one) => `${one.code} ${one.operator} ${one.expected}`).join(", ");
      expect(verifiedOn).toBe("2026-11-22");
      return `${firstDay} ${lastDay}: ${asked} - ${citation.document} ${citation.provision}, ${evidence}`;
    });
    expect(told).toEqual(days);
  });
});
