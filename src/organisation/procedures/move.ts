import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Unit } from "../records/unit.ts";

/** A member's move to another place of work or home. */
export interface Move extends Pick<Unit, "switchedOn"> {
  /** The day of the decision or the move from which the time runs. */
  readonly movedOn: CalendarDate;
  /** The day on which the letter of introduction (giấy giới thiệu) was issued; `null` when it was not, or is not known. */
  readonly letterIssuedOn: CalendarDate | null;
}

/** Every member of a move, for its builder and its readers. */
export const moveFields: Fields<Move> = {
  movedOn: { type: "day", required: true },
  letterIssuedOn: "day",
  switchedOn: "day",
};

/**
 * Makes the record of a member's move to another place of work or home (chuyển nơi công tác, nơi cư trú).
 *
 * @param given - The day of the move, required; `letterIssuedOn` left out means that no letter of introduction was issued, or
 * that its day is not known; `switchedOn` left out, that the organisation left has no recorded switch to 208-QĐ/TW.
 * @returns The move, whole.
 * @throws TypeError for an unknown key; RangeError for a day that is none or missing.
 *
 * @example
 * ```ts
 * import { move } from "chibo/organisation";
 *
 * move({ movedOn: "2025-07-01" }).letterIssuedOn; // => null
 * ```
 */
export function move(given: Given<Move, "movedOn">): Move {
  return build("move", moveFields, given);
}
