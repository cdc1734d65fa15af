import { provisions } from "../law/index.ts";
import type { Programme } from "./programme.ts";

// The scheme was seen only through a review of one district, printed in November 2022. The targets it set were not found:
// what stands here are the levels that the review reports, used as thresholds and marked so.

const head = { document: "16-DA-TU@2020-01-03", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * The Tuyên Quang scheme on branch meetings for 2020 to 2022 (Đề án 16-ĐA/TU), with the levels that Lâm Bình district
 * reported as thresholds.
 *
 * @example
 * ```ts
 * import { branchMeetingScheme } from "chibo/programme";
 *
 * branchMeetingScheme.targets.every((target) => target.standing === "reported"); // => true
 * ```
 */
export const branchMeetingScheme: Programme = /* @__PURE__ */ provisions(head, {
  code: "branchMeetingScheme",
  document: "16-DA-TU@2020-01-03",
  firstDay: "2020-01-03",
  lastDay: "2022-12-31",
  targets: [
    {
      at: "whole",
      code: "monthlyMeetings",
      indicator: "branches-holding",
      unit: "branches",
      operator: ">=",
      share: { part: 100, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "properRegularMeetings",
      indicator: "branches-proper-regular",
      unit: "branches",
      operator: ">=",
      share: { part: 97, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "properThematicMeetings",
      indicator: "branches-proper-thematic",
      unit: "branches",
      operator: ">=",
      share: { part: 89, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "attendance",
      indicator: "attendance-lowest",
      unit: "members",
      operator: ">=",
      share: { part: 90, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "participation",
      indicator: "attendance-pooled",
      unit: "members",
      operator: ">=",
      share: { part: 93, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "ratedMeetings",
      indicator: "branches-rating-every-session",
      unit: "branches",
      operator: ">=",
      share: { part: 100, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "admissions",
      indicator: "admissions",
      unit: "members",
      operator: ">=",
      value: 179,
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "goodBranches",
      indicator: "organisations-good-or-better",
      unit: "branches",
      operator: ">",
      share: { part: 90, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
    {
      at: "whole",
      code: "goodMembers",
      indicator: "members-good-or-better",
      unit: "members",
      operator: ">",
      share: { part: 85, whole: 100 },
      ofNothing: "unknown",
      deadline: "2022-12-31",
      standing: "reported",
    },
  ],
});
