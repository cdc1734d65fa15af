import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireList, requireOptions, requireRecord, requireText } from "../../guard/index.ts";
import { type CalendarDate, type Period, requireDay, requirePeriod } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import { ofOnePeriod } from "./meeting-summary.ts";

/** What a thematic session was about, and which party group (tổ đảng) prepared it. */
export interface ThematicTopic {
  /** The id of the branch that held it. */
  readonly organisationId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** What it was about; `null` when not on record. */
  readonly topic: string | null;
  /** The id of the group that prepared it; `null` when none did, or it is not on record. */
  readonly preparedBy: string | null;
}

/** Every member of a topic. */
export const thematicTopicFields: Fields<ThematicTopic> = {
  organisationId: { type: "text", required: true },
  heldOn: { type: "day", required: true },
  topic: "text",
  preparedBy: "text",
};

/**
 * Makes the record of what a thematic session was about (nội dung sinh hoạt chuyên đề). Required are `organisationId` and
 * `heldOn`; any other key that is absent is not on record.
 *
 * @param given - What is on record.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { thematicTopic } from "chibo/meeting";
 *
 * thematicTopic({ organisationId: "b1", heldOn: "2024-03-20", topic: "Chuyển đổi số" }).preparedBy; // => null
 * ```
 */
export function thematicTopic(given: Given<ThematicTopic, "organisationId" | "heldOn">): ThematicTopic {
  return build("thematicTopic", thematicTopicFields, given);
}

/** The thematic sessions of one branch in a period, and whose turn it is next. */
export interface BranchTopics {
  /** The id of the branch. */
  readonly organisationId: string;
  /** Its thematic sessions within the period, in the order of their days. */
  readonly held: readonly ThematicTopic[];
  /** The id of the group whose turn it is to prepare the next one; `null` without groups. */
  readonly nextToPrepare: string | null;
}

/** Which branch {@link topicsOf} asks about. */
export interface BranchTopicsOptions {
  /** The id of the branch. */
  readonly organisationId: string;
  /** The ids of its party groups, in the order of their turns; none when absent. */
  readonly groups?: readonly string[] | undefined;
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

/** The thematic sessions of many branches over a period, in counts that merge with {@link mergeTopicSummaries}. */
export interface TopicSummary extends Period {
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
 * Lists the thematic sessions that a branch held in a period, on what, and which of its party groups prepares the next
 * (sinh hoạt chuyên đề: nội dung và tổ đảng được phân công).
 *
 * @param topics - The thematic sessions, in any order; those of other branches are passed over. Sessions before the period
 * count for the turns.
 * @param period - The period.
 * @param options - The branch, and its groups in the order of their turns.
 * @returns The sessions in the order of their days, and whose turn it is.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { thematicTopic, topicsOf } from "chibo/meeting";
 * import { yearPeriod } from "chibo/time";
 *
 * const march = thematicTopic({ organisationId: "b1", heldOn: "2024-03-20", topic: "Chuyển đổi số", preparedBy: "g1" });
 * const listed = topicsOf([march], yearPeriod(2024), { organisationId: "b1", groups: ["g1", "g2"] });
 * [listed.held.length, listed.nextToPrepare]; // => [1, "g2"]
 * ```
 */
export function topicsOf(topics: Iterable<ThematicTopic>, period: Period, options: BranchTopicsOptions): BranchTopics {
  const all = checkedTopics("topicsOf", topics);
  requirePeriod("topicsOf", period);
  requireOptions("topicsOf", options, ["organisationId", "groups"]);
  const { organisationId, groups = [] } = options;
  requireText("topicsOf", "organisationId", organisationId);
  requireList("topicsOf", "groups", groups);
  const own = all
    .filter((one) => one.organisationId === organisationId && one.heldOn <= period.lastDay)
    .sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  const held = own.filter(({ heldOn }) => period.firstDay <= heldOn);
  return { organisationId, held, nextToPrepare: nextAmong(groups, own) };
}

/**
 * Finds the party group whose turn it is to prepare the next thematic session (phân công tổ đảng chuẩn bị chuyên đề): that
 * which has prepared none, in the order of the list; then that which did so longest ago.
 *
 * Turns are a habit of branches, not law: nothing is held against a branch that keeps none.
 *
 * @param groups - The ids of the groups, in the order of their turns.
 * @param topics - The thematic sessions that the branch has held so far, in any order; {@link topicsOf} picks them out.
 * @returns The id of the group; `null` without groups.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { nextToPrepare, thematicTopic } from "chibo/meeting";
 *
 * const march = thematicTopic({ organisationId: "b1", heldOn: "2024-03-20", preparedBy: "g1" });
 * nextToPrepare(["g1", "g2"], [march]); // => "g2"
 * nextToPrepare(["g1", "g2"], [march, { ...march, heldOn: "2024-06-20", preparedBy: "g2" }]); // => "g1"
 * ```
 */
export function nextToPrepare(groups: readonly string[], topics: Iterable<ThematicTopic>): string | null {
  requireList("nextToPrepare", "the groups", groups);
  return nextAmong(groups, checkedTopics("nextToPrepare", topics));
}

function nextAmong(groups: readonly string[], topics: readonly ThematicTopic[]): string | null {
  const lastTurns = new Map<string, string>();
  for (const { heldOn, preparedBy } of topics) {
    if (preparedBy != null && heldOn > (lastTurns.get(preparedBy) ?? "")) lastTurns.set(preparedBy, heldOn);
  }
  const lastTurn = (group: string): string => lastTurns.get(group) ?? "";
  const [first, ...others] = groups;
  if (first === undefined) return null;
  return others.reduce((next, group) => (lastTurn(group) < lastTurn(next) ? group : next), first);
}

/**
 * Summarises which topics many branches took up in a period, and how often (tổng hợp nội dung sinh hoạt chuyên đề), in one
 * pass over the sessions.
 *
 * @param topics - The thematic sessions, in any order.
 * @param period - The period.
 * @returns The counts, which merge with those of other branches.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { summariseTopics, thematicTopic } from "chibo/meeting";
 * import { yearPeriod } from "chibo/time";
 *
 * const held = thematicTopic({ organisationId: "b1", heldOn: "2024-03-20", topic: "Chuyển đổi số" });
 * const { sessions, topics } = summariseTopics([held, { ...held, organisationId: "b2" }], yearPeriod(2024));
 * sessions; // => 2
 * topics; // => [{ topic: "Chuyển đổi số", sessions: 2, branches: 2 }]
 * ```
 */
export function summariseTopics(topics: Iterable<ThematicTopic>, period: Period): TopicSummary {
  const all = checkedTopics("summariseTopics", topics);
  requirePeriod("summariseTopics", period);
  const { firstDay, lastDay } = period;
  const held = all.filter(({ heldOn }) => firstDay <= heldOn && heldOn <= lastDay);
  const byTopic = new Map<string, { sessions: number; readonly branches: Set<string> }>();
  for (const { topic, organisationId } of held) {
    if (topic == null) continue;
    const count = byTopic.get(topic) ?? { sessions: 0, branches: new Set<string>() };
    byTopic.set(topic, count);
    count.sessions += 1;
    count.branches.add(organisationId);
  }
  const counts = [...byTopic].map(([topic, { sessions, branches }]) => ({ topic, sessions, branches: branches.size }));
  return {
    firstDay,
    lastDay,
    branches: new Set(held.map(({ organisationId }) => organisationId)).size,
    sessions: held.length,
    preparedByGroup: held.filter(({ preparedBy }) => preparedBy != null).length,
    withoutTopic: held.filter(({ topic }) => topic == null).length,
    topics: counts.sort(byName),
  };
}

const topicSummaryFields: Fields<Omit<TopicSummary, keyof Period>> = {
  branches: { type: "count", required: true },
  sessions: { type: "count", required: true },
  preparedByGroup: { type: "count", required: true },
  withoutTopic: { type: "count", required: true },
  topics: {
    type: {
      list: {
        record: {
          topic: { type: "text", required: true },
          sessions: { type: "count", required: true },
          branches: { type: "count", required: true },
        },
      },
    },
    required: true,
  },
};

/**
 * Merges the summaries of the topics of different branches over the same days into one: the same as one summary of all of
 * them.
 *
 * @param summaries - The summaries, at least one.
 * @returns The summary of all their branches.
 * @throws TypeError for an argument that is no such list, RangeError when there is none or they cover different days.
 *
 * @example
 * ```ts
 * import { mergeTopicSummaries, summariseTopics } from "chibo/meeting";
 * import { yearPeriod } from "chibo/time";
 *
 * const none = summariseTopics([], yearPeriod(2024));
 * mergeTopicSummaries([none, none]); // => none
 * mergeTopicSummaries([none, { ...none, lastDay: "2024-06-30" }]); // throws RangeError
 * ```
 */
export function mergeTopicSummaries(summaries: Iterable<TopicSummary>): TopicSummary {
  const { listed, period } = ofOnePeriod("mergeTopicSummaries", summaries);
  for (const summary of listed) requireMembers("mergeTopicSummaries", "the summary", topicSummaryFields, summary);
  const byTopic = new Map<string, TopicCount>();
  for (const { topic, sessions, branches } of listed.flatMap((one) => one.topics)) {
    const before = byTopic.get(topic) ?? { sessions: 0, branches: 0 };
    byTopic.set(topic, { topic, sessions: before.sessions + sessions, branches: before.branches + branches });
  }
  const sum = (key: "branches" | "sessions" | "preparedByGroup" | "withoutTopic"): number =>
    listed.reduce((total, one) => total + one[key], 0);
  return {
    ...period,
    branches: sum("branches"),
    sessions: sum("sessions"),
    preparedByGroup: sum("preparedByGroup"),
    withoutTopic: sum("withoutTopic"),
    topics: [...byTopic.values()].sort(byName),
  };
}

function checkedTopics(caller: string, topics: Iterable<ThematicTopic>): readonly ThematicTopic[] {
  const all = listOf(caller, "the topics", topics);
  for (const topic of all) {
    requireRecord(caller, "the topic", topic);
    requireText(caller, "organisationId", topic.organisationId);
    requireDay(caller, topic.heldOn, "heldOn");
  }
  return all;
}

/** By code units, which are the same everywhere. */
function byName(one: TopicCount, other: TopicCount): number {
  return one.topic < other.topic ? -1 : 1;
}
