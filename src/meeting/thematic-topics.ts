import type { CalendarDate } from "../time/index.ts";
import { nextToPrepare, type ThematicTopic } from "./thematic-turn.ts";

/** The thematic sessions of one branch in a span of days, and whose turn it is next. */
export interface BranchTopics {
  /** The id of the branch. */
  readonly branchId: string;
  /** Its thematic sessions within the days, in the order of their days. */
  readonly held: readonly ThematicTopic[];
  /** The id of the group whose turn it is to prepare the next one; `null` without groups. */
  readonly nextToPrepare: string | null;
}

/** How often one topic was taken up. */
export interface TopicCount {
  /** The topic. */
  readonly topic: string;
  /** The sessions about it. */
  readonly sessions: number;
  /** The branches that held them. */
  readonly branches: number;
}

/** The thematic sessions of many branches over a span of days, in counts that merge with {@link mergeTopicSummaries}. */
export interface TopicSummary {
  /** The first day of the span. */
  readonly firstDay: CalendarDate;
  /** The last day of the span. */
  readonly lastDay: CalendarDate;
  /** The branches that held any. */
  readonly branches: number;
  /** The sessions. */
  readonly sessions: number;
  /** Those that a party group is on record to have prepared. */
  readonly preparedByGroup: number;
  /** Those without a topic on record. */
  readonly withoutTopic: number;
  /** The topics, by name. */
  readonly topics: readonly TopicCount[];
}

/**
 * Which thematic sessions did this branch hold in these days, on what, and which of its party groups prepares the next
 * (sinh hoạt chuyên đề: nội dung và tổ đảng được phân công)?
 *
 * @param groups - The ids of the groups of the branch, in the order of their turns; an empty list without groups.
 * @param topics - The thematic sessions, in any order; those of other branches are passed over. Sessions before the days
 *   count for the turns.
 *
 * @example
 * ```ts
 * const held = { branchId: "b1", heldOn: "2024-03-20", topic: "Chuyển đổi số", preparedBy: "g1" };
 * const listed = topicsOf("b1", ["g1", "g2"], [held], "2024-01-01", "2024-12-31");
 * [listed.held.length, listed.nextToPrepare]; // => [1, "g2"]
 * ```
 */
export function topicsOf(
  branchId: string,
  groups: readonly string[],
  topics: Iterable<ThematicTopic>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): BranchTopics {
  const own = [...topics]
    .filter((one) => one.branchId === branchId && one.heldOn <= lastDay)
    .sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  const held = own.filter(({ heldOn }) => firstDay <= heldOn);
  return { branchId, held, nextToPrepare: nextToPrepare(groups, own) };
}

/**
 * Which topics did these branches take up in these days, and how often? One pass over the sessions, in any order.
 *
 * @example
 * ```ts
 * const held = { branchId: "b1", heldOn: "2024-03-20", topic: "Chuyển đổi số", preparedBy: "g1" };
 * const { sessions, topics } = summariseTopics([held, { ...held, branchId: "b2" }], "2024-01-01", "2024-12-31");
 * sessions; // => 2
 * topics; // => [{ topic: "Chuyển đổi số", sessions: 2, branches: 2 }]
 * ```
 */
export function summariseTopics(
  topics: Iterable<ThematicTopic>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): TopicSummary {
  const branches = new Set<string>();
  const byTopic = new Map<string, { sessions: number; readonly branches: Set<string> }>();
  let sessions = 0;
  let preparedByGroup = 0;
  let withoutTopic = 0;
  for (const { branchId, heldOn, topic, preparedBy } of topics) {
    if (heldOn < firstDay || lastDay < heldOn) continue;
    branches.add(branchId);
    sessions += 1;
    if (preparedBy !== null) preparedByGroup += 1;
    if (topic === null) {
      withoutTopic += 1;
      continue;
    }
    const count = byTopic.get(topic) ?? { sessions: 0, branches: new Set<string>() };
    byTopic.set(topic, count);
    count.sessions += 1;
    count.branches.add(branchId);
  }
  const counts = [...byTopic].map(([topic, count]) => {
    return { topic, sessions: count.sessions, branches: count.branches.size };
  });
  const totals = { branches: branches.size, sessions, preparedByGroup, withoutTopic };
  return { firstDay, lastDay, ...totals, topics: counts.sort(byName) };
}

/**
 * What do two summaries of the topics of different branches over the same days come to? The same as one summary of all.
 *
 * @throws RangeError when the two do not cover the same days.
 *
 * @example
 * ```ts
 * const none = summariseTopics([], "2024-01-01", "2024-12-31");
 * mergeTopicSummaries(none, none); // => none
 * mergeTopicSummaries(none, { ...none, lastDay: "2024-06-30" }); // throws RangeError
 * ```
 */
export function mergeTopicSummaries(one: TopicSummary, other: TopicSummary): TopicSummary {
  const { firstDay, lastDay } = one;
  if (firstDay !== other.firstDay || lastDay !== other.lastDay) {
    const expected = `${firstDay} to ${lastDay}`;
    throw new RangeError(`Expected a summary of ${expected}, received one of ${other.firstDay} to ${other.lastDay}.`);
  }
  const byTopic = new Map(one.topics.map((count) => [count.topic, count]));
  for (const { topic, sessions, branches } of other.topics) {
    const before = byTopic.get(topic) ?? { sessions: 0, branches: 0 };
    byTopic.set(topic, { topic, sessions: before.sessions + sessions, branches: before.branches + branches });
  }
  return {
    firstDay,
    lastDay,
    branches: one.branches + other.branches,
    sessions: one.sessions + other.sessions,
    preparedByGroup: one.preparedByGroup + other.preparedByGroup,
    withoutTopic: one.withoutTopic + other.withoutTopic,
    topics: [...byTopic.values()].sort(byName),
  };
}

/** By code units, which are the same everywhere. */
function byName(one: TopicCount, other: TopicCount): number {
  return one.topic < other.topic ? -1 : 1;
}
