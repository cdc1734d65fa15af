import { expect, it } from "vitest";
import { meetingRuleVersions } from "../../src/meeting/rule-versions.ts";

it("every rule of meetings and votes is listed with its days", () => {
  const versions = meetingRuleVersions();
  expect(versions.map(({ question, model, firstDay, lastDay }) => [question, model, firstDay, lastDay])).toEqual([
    // HD 12 and HD 42-HD/BTCTW.
    ["regularSession", null, "2018-07-06", "2025-10-27"],
    ["thematicSession", null, "2018-07-06", "2025-10-27"],
    ["combinedSession", null, "2018-07-06", "2025-10-27"],
    ["regularSession", null, "2025-10-28", null],
    ["thematicSession", null, "2025-10-28", null],
    ["combinedSession", null, "2025-10-28", null],
    // HD 03-HD/TW.
    ["partyGroupSession", null, "2022-12-27", null],
    ["onlineSession", null, "2022-12-27", "2025-07-22"],
    ["onlineSession", null, "2025-07-23", null],
    // The Charter of 2011; the delegation of powers with 294-QĐ/TW.
    ["electedCommittee", null, "2011-01-19", null],
    ["delegatedCommittee", null, "2025-07-01", null],
    ["strikingOff", null, "2011-01-19", null],
    // 24, 294 and 208-QĐ/TW.
    ["resolutionVote", null, "2021-07-30", "2025-06-30"],
    ["resolutionVote", null, "2025-07-01", "2026-07-25"],
    ["resolutionVote", null, "2026-07-26", null],
    ["resolutionVote", "model-208", "2026-07-26", null],
    ["twoThirdsVote", null, "2025-07-01", "2026-07-25"],
    ["twoThirdsVote", null, "2026-07-26", null],
    ["twoThirdsVote", "model-208", "2026-07-26", null],
    // 06-HD/TW and what came after it.
    ["committeeAdmission", null, "2025-06-09", "2026-05-18"],
    ["committeeAdmission", null, "2026-05-19", null],
    ["committeeDecision", null, "2025-07-01", "2026-04-07"],
    ["committeeDecision", null, "2026-04-08", null],
    // Congresses.
    ["congressQuorum", null, "2011-01-19", null],
    ["communeDelegates", null, "2025-04-14", "2026-01-23"],
    ["congressRequest", null, "2011-01-19", "2025-06-30"],
    ["congressRequest", null, "2025-07-01", "2026-04-07"],
    ["congressRequest", null, "2026-04-08", null],
  ]);
  expect(versions.filter(({ rule }) => rule.conditions.length === 0)).toEqual([]);
});
