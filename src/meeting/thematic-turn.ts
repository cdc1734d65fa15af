import type { CalendarDate } from "../time/index.ts";

/** What a thematic session was about, and which party group (tổ đảng) prepared it. */
export interface ThematicTopic {
  /** The id of the branch that held it. */
  readonly branchId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** What it was about; `null` when not on record. */
  readonly topic: string | null;
  /** The id of the group that prepared it; `null` when none did, or it is not on record. */
  readonly preparedBy: string | null;
}

/**
 * Whose turn is it to prepare the next thematic session (phân công tổ đảng chuẩn bị chuyên đề)? That of a group that
 * has prepared none, in the order of the list; then of the group that did so longest ago. `null` without groups.
 *
 * Turns are a habit of branches, not law: nothing is held against a branch that keeps none.
 *
 * @param groups - The ids of the groups, in the order of their turns.
 * @param topics - The thematic sessions that the branch has held so far, in any order; {@link topicsOf} picks them out.
 *
 * @example
 * ```ts
 * const march = { branchId: "b1", heldOn: "2024-03-20", topic: null, preparedBy: "g1" };
 * nextToPrepare(["g1", "g2"], [march]); // => "g2"
 * nextToPrepare(["g1", "g2"], [march, { ...march, heldOn: "2024-06-20", preparedBy: "g2" }]); // => "g1"
 * ```
 */
export function nextToPrepare(groups: readonly string[], topics: readonly ThematicTopic[]): string | null {
  const lastTurn = (group: string): string =>
    topics.reduce((latest, { heldOn, preparedBy }) => (preparedBy === group && heldOn > latest ? heldOn : latest), "");
  const [first, ...others] = groups;
  if (first === undefined) return null;
  return others.reduce((next, group) => (lastTurn(group) < lastTurn(next) ? group : next), first);
}
