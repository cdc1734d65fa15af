import type { Bound, Provision } from "../outcome/index.ts";
import type { CalendarDate, Span } from "../time/index.ts";
import type { SessionKind } from "./session.ts";

/**
 * What a session by party groups must meet to stand in for the branch; `undefined` where the instrument sets nothing.
 */
// A type, not an interface: only a type fits the law tables of the kernel.
export type PartyGroupLaw = {
  /** The branch has party groups. */
  readonly hasGroups: Bound;
  /** The least number of members. */
  readonly enoughMembers: Bound | undefined;
  /** How many such sessions a calendar year may have. */
  readonly withinYearlyCap: Bound | undefined;
  /** The competent committee approved it. */
  readonly approved: Provision;
};

/**
 * What a province, ward or bloc lays down for its branches beside the central rules, with its own citation. It comes on
 * top of the central rules and never loosens them, small branches apart; `null` where it sets nothing.
 */
export interface LocalMeetingRules extends Span {
  /** The least minutes of each kind of session. */
  readonly minutes: Readonly<Record<SessionKind, Bound | null>>;
  /**
   * The least minutes that the competent committee sets for the branch as a small one (chi bộ ít đảng viên), in place of
   * the central ones: HD 12 and HD 42-HD/BTCTW leave them to it. `null` where it has set none.
   */
  readonly smallBranchMinutes: Readonly<Record<SessionKind, Bound | null>> | null;
  /** Sessions by party groups, before the central rule of 27 December 2022 knew them. */
  readonly partyGroups: PartyGroupLaw | null;
}

/** A branch (chi bộ) whose meetings are assessed. */
export interface MeetingBranch {
  /** The id that its sessions name. */
  readonly id: string;
  /** The recorded kind: `branch` below a committee, `grassroots-branch` for a chi bộ cơ sở. */
  readonly kind: "branch" | "grassroots-branch";
  /** The first day of its existence; `null` when it lies before everything asked about. */
  readonly firstDay: CalendarDate | null;
  /** The last day of its existence; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
  /** The local rules for it; an empty list when none are supplied. */
  readonly localRules: readonly LocalMeetingRules[];
}
