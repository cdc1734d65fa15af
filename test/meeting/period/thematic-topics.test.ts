import { describe, expect, it } from "vitest";
import { mergeTopicSummaries, summariseTopics, type ThematicTopic, topicsOf } from "../../../src/meeting/index.ts";
import { parseRecords } from "../../../src/schemas/index.ts";
import { type CalendarDate, periodOf, quarterPeriod, yearPeriod } from "../../../src/time/index.ts";

const held = (
  organisationId: string,
  heldOn: CalendarDate,
  topic: string | null,
  preparedBy: string | null = null,
): ThematicTopic => ({
  organisationId,
  heldOn,
  topic,
  preparedBy,
});

const topics = [
  held("b2", "2024-05-20", "Chuyển đổi số", "h1"),
  held("b1", "2024-06-20", "Chuyển đổi số", "g2"),
  held("b1", "2024-03-20", "Cải cách hành chính", "g1"),
  held("b1", "2024-04-20", "Chuyển đổi số"),
  held("b1", "2023-12-20", "Xây dựng nông thôn mới", "g3"),
  held("b2", "2024-02-20", null),
  held("b1", "2025-01-20", "Chuyển đổi số", "g1"),
];

describe("the thematic sessions of a branch", () => {
  it("are listed by day, and those before the days still count for the turns", () => {
    const listed = topicsOf(topics, yearPeriod(2024), { organisationId: "b1", groups: ["g1", "g2", "g3"] });
    expect(listed.held.map(({ heldOn, topic }) => [heldOn, topic])).toEqual([
      ["2024-03-20", "Cải cách hành chính"],
      ["2024-04-20", "Chuyển đổi số"],
      ["2024-06-20", "Chuyển đổi số"],
    ]);
    expect(listed.nextToPrepare).toBe("g3");
    expect(
      topicsOf(topics, quarterPeriod("2024-Q1"), { organisationId: "b1", groups: ["g1", "g2"] }).nextToPrepare,
    ).toBe("g2");
  });

  it("are none for a branch that held none, and nobody's turn without groups", () => {
    expect(topicsOf(topics, yearPeriod(2024), { organisationId: "b3" })).toEqual({
      organisationId: "b3",
      held: [],
      nextToPrepare: null,
    });
  });
});

it("thematic sessions of one day stand as they are told", () => {
  const [one, two] = [held("b1", "2024-03-20", "Đoàn kết"), held("b1", "2024-03-20", "An sinh xã hội")];
  for (const told of [
    [one, two],
    [two, one],
  ]) {
    expect(topicsOf(told, yearPeriod(2024), { organisationId: "b1" }).held).toEqual(told);
  }
});

describe("the topics of many branches", () => {
  it("are counted by session and by branch", () => {
    expect(summariseTopics(topics, yearPeriod(2024))).toEqual({
      firstDay: "2024-01-01",
      lastDay: "2024-12-31",
      branches: 2,
      sessions: 5,
      preparedByGroup: 3,
      withoutTopic: 1,
      topics: [
        { topic: "Chuyển đổi số", sessions: 3, branches: 2 },
        { topic: "Cải cách hành chính", sessions: 1, branches: 1 },
      ],
    });
  });

  it("of some branches and of the others are together those of all, by name", () => {
    const year = yearPeriod(2024);
    const more = [...topics, held("b2", "2024-08-20", "An sinh xã hội"), held("b3", "2024-08-20", "Đoàn kết")];
    const of = (ids: readonly string[]) =>
      summariseTopics(
        more.filter((one) => ids.includes(one.organisationId)),
        year,
      );
    const all = summariseTopics(more, year);
    expect(all.topics.map(({ topic, sessions, branches }) => [topic, sessions, branches])).toEqual([
      ["An sinh xã hội", 1, 1],
      ["Chuyển đổi số", 3, 2],
      ["Cải cách hành chính", 1, 1],
      ["Đoàn kết", 1, 1],
    ]);
    expect(mergeTopicSummaries([of(["b1"]), of(["b2"]), of(["b3"])])).toEqual(all);
    expect(mergeTopicSummaries([of(["b3", "b2"]), of(["b1"])])).toEqual(all);
  });

  it("merge only over the same days", () => {
    const year = summariseTopics(topics, yearPeriod(2024));
    expect(() => mergeTopicSummaries([year, summariseTopics([], periodOf("2024-01-02", "2024-12-31"))])).toThrow(
      RangeError,
    );
    expect(() => mergeTopicSummaries([year, summariseTopics([], periodOf("2024-01-01", "2024-12-30"))])).toThrow(
      RangeError,
    );
  });
});

describe("a topic at the door", () => {
  it("may be without a topic and a group, never without a day", () => {
    expect(parseRecords("thematicTopic", [{ organisationId: "b1", heldOn: "2024-03-20" }])).toEqual({
      kind: "accepted",
      value: [held("b1", "2024-03-20", null)],
    });
    expect(parseRecords("thematicTopic", [{ organisationId: "b1", heldOn: "20/3/2024", hoTen: "x" }])).toMatchObject({
      kind: "refused",
      issues: [{ code: "not-a-calendar-date" }, { code: "identifies-a-person" }],
    });
  });
});
