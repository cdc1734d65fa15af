import { provisions, type Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import type { Span } from "../../time/index.ts";

/** Who is commended: a branch under a grassroots committee, a grassroots organisation, or a member. */
export type AwardRecipient = "branch" | "grassroots-organisation" | "member";

/** What is given: a certificate of merit (giấy khen), a commendation (bằng khen), or a flag (cờ). */
export type PartyAwardForm = "certificate" | "commendation" | "flag";

/**
 * Who gives it: the grassroots committee or, to a member, a grassroots branch; the standing committee of the district (until
 * 30 June 2025, when districts ended) or of the committee directly above grassroots (since 9 June 2025); the standing
 * committee of the province.
 */
export type AwardGiver =
  | "grassroots-committee"
  | "grassroots-branch"
  | "district-standing-committee"
  | "standing-committee-above-grassroots"
  | "provincial-standing-committee";

/** What goes with one award of the Party. */
export interface PartyAwardLevel extends Sourced {
  /** Who is commended. */
  readonly recipient: AwardRecipient;
  /** What is given. */
  readonly form: PartyAwardForm;
  /** Who gives it. */
  readonly giver: AwardGiver;
  /** The coefficient of the base salary. */
  readonly coefficient: Coefficient;
  /** The days on which this giver gives it. */
  readonly given: Span;
}

// The guidance counts from its day of issue. 06-HD/TW of 9 June 2025 gives the district's certificates to the standing
// committee above the grassroots; that its money is the district's until the letter said so is an inference. Letter 19780 of 29 December 2025, read in part, names another giver where it
// said district; that the coefficients it does not show stay the same is taken from one report. Awards out of schedule come
// to the same. What goes to a district-level organisation was not found.
const head = { document: "56-HD-VPTW@2015-10-27", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Lists what goes with each award of the Party (tiền thưởng kèm theo hình thức khen thưởng của tổ chức đảng).
 *
 * @example
 * ```ts
 * import { partyAwardLevels } from "chibo/stipend";
 *
 * partyAwardLevels.length; // => 16
 * ```
 */
export const partyAwardLevels: readonly PartyAwardLevel[] = /* @__PURE__ */ provisions(head, [
  {
    at: "II",
    recipient: "branch",
    form: "certificate",
    giver: "grassroots-committee",
    coefficient: "0.6",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "II",
    recipient: "branch",
    form: "certificate",
    giver: "district-standing-committee",
    coefficient: "1.5",
    given: { firstDay: "2015-10-27", lastDay: "2025-06-30" },
  },
  {
    at: "19",
    in: "06-HD-TW@2025-06-09",
    evidence: "unverified",
    recipient: "branch",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "1.5",
    given: { firstDay: "2025-06-09", lastDay: "2025-12-28" },
  },
  {
    at: "whole",
    in: "19780-CV-VPTW@2025-12-29",
    evidence: "single-source",
    recipient: "branch",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "1.5",
    given: { firstDay: "2025-12-29", lastDay: null },
  },
  {
    at: "II",
    recipient: "branch",
    form: "commendation",
    giver: "provincial-standing-committee",
    coefficient: "2",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "II",
    recipient: "grassroots-organisation",
    form: "certificate",
    giver: "district-standing-committee",
    coefficient: "2",
    given: { firstDay: "2015-10-27", lastDay: "2025-06-30" },
  },
  {
    at: "19",
    in: "06-HD-TW@2025-06-09",
    evidence: "unverified",
    recipient: "grassroots-organisation",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "2",
    given: { firstDay: "2025-06-09", lastDay: "2025-12-28" },
  },
  {
    at: "whole",
    in: "19780-CV-VPTW@2025-12-29",
    evidence: "unverified",
    recipient: "grassroots-organisation",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "2",
    given: { firstDay: "2025-12-29", lastDay: null },
  },
  {
    at: "II",
    recipient: "grassroots-organisation",
    form: "commendation",
    giver: "provincial-standing-committee",
    coefficient: "5",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "II",
    recipient: "grassroots-organisation",
    form: "flag",
    giver: "provincial-standing-committee",
    coefficient: "8",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "III",
    recipient: "member",
    form: "certificate",
    giver: "grassroots-committee",
    coefficient: "0.3",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "III",
    recipient: "member",
    form: "certificate",
    giver: "grassroots-branch",
    coefficient: "0.3",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
  {
    at: "III",
    recipient: "member",
    form: "certificate",
    giver: "district-standing-committee",
    coefficient: "1",
    given: { firstDay: "2015-10-27", lastDay: "2025-06-30" },
  },
  {
    at: "19",
    in: "06-HD-TW@2025-06-09",
    evidence: "unverified",
    recipient: "member",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "1",
    given: { firstDay: "2025-06-09", lastDay: "2025-12-28" },
  },
  {
    at: "whole",
    in: "19780-CV-VPTW@2025-12-29",
    evidence: "unverified",
    recipient: "member",
    form: "certificate",
    giver: "standing-committee-above-grassroots",
    coefficient: "1",
    given: { firstDay: "2025-12-29", lastDay: null },
  },
  {
    at: "III",
    recipient: "member",
    form: "commendation",
    giver: "provincial-standing-committee",
    coefficient: "1.5",
    given: { firstDay: "2015-10-27", lastDay: null },
  },
]);
