import { describe, expect, it } from "vitest";
import type { BranchSessionGiven } from "../../src/meeting/index.ts";
import { buildRegister, type MemberRatingsGiven, type RegisterGiven } from "../../src/register/index.ts";
import { seenKeys } from "../../src/register/join/seen-keys.ts";
import { type ReviewStreams, review, reviewStream } from "../../src/review/index.ts";
import { periodOf, yearPeriod } from "../../src/time/index.ts";
import { accepted, options, periodOfPlace, registerOf } from "./places.ts";

const period = periodOf("2024-01-01", "2024-06-30");
const branch = { kind: "branch", armedForces: false, territory: "hoa-binh" } as const;
const bodies = {
  organisations: [
    { ...branch, id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation" },
    { ...branch, id: "b1", name: "Chi bộ 01", parentId: "x1" },
    { ...branch, id: "b2", name: "Chi bộ 02", parentId: "x1", lastDay: "2024-04-30" },
  ],
  ratings: [{ organisationId: "b1", ...yearPeriod(2023), subject: {} }],
  complete: (["sessions", "posts", "memberRatings"] as const).map((of) => ({ organisationId: "x1", of, ...period })),
} as const satisfies RegisterGiven;
const register = accepted(buildRegister(bodies));

const months = ["01", "02", "03", "04", "05", "06"] as const;
const sessions: readonly BranchSessionGiven[] = months.map((month) => ({
  id: `s${month}`,
  organisationId: "b1",
  heldOn: `2024-${month}-03`,
  kind: "regular",
}));
const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;
const holders = ["p1", "p2", "p3"].map((key) => ({ key, posts: [post], otherPay: [] }));
const years: readonly MemberRatingsGiven[] = [
  { organisationId: "b1", ...yearPeriod(2023), counts: { kind: "member", classes: { good: 20 } } },
];

async function* breaking<Row>(rows: Iterable<Row>, error: unknown = new Error("connection lost")) {
  yield* rows;
  throw error;
}

const streamed = (streams: unknown, on = register) => reviewStream(on, streams as ReviewStreams, period);
const missing = ({ meetings }: { readonly meetings: ReturnType<typeof review>["meetings"] }, id = "b1") =>
  meetings[0]?.shortfalls
    .filter(({ meeting, sort }) => meeting === "regular" && sort === "missing")
    .flatMap(({ cases }) => cases.filter(({ organisationId }) => organisationId === id))
    .flatMap(({ periods }) => periods);

describe("a review of streams", () => {
  it.each(["tuyen-quang-office", "hoa-binh"] as const)("is the review of %s", async (place) => {
    const { sessions: own, holders: persons, memberRatings, ...rest } = registerOf(place).records;
    const emptied = accepted(buildRegister(rest));
    const streams = { sessions: [...own].reverse(), holders: persons, memberYears: memberRatings };
    const found = await reviewStream(emptied, streams, periodOfPlace(place), options);
    expect(found.review).toEqual(review(registerOf(place), periodOfPlace(place), options));
    expect(found.issues).toEqual([]);
    expect(found.read).toEqual({
      sessions: own.length,
      holders: persons.length,
      memberYears: memberRatings.length,
    });
  });

  it("is that of the register where no stream is handed in", async () => {
    const found = await streamed({});
    expect(found).toEqual({
      review: review(register, period),
      read: { sessions: 0, holders: 0, memberYears: 0 },
      refused: { sessions: 0, holders: 0, memberYears: 0 },
      issues: [],
      notListed: 0,
      brokenOff: [],
    });
  });
});

describe("records that do not hold together", () => {
  const [session, , , april] = sessions as readonly [BranchSessionGiven, ...BranchSessionGiven[]];

  it.each<[string, unknown, string, (string | number)[]]>([
    [
      "an unknown organisation",
      { ...session, id: "f", organisationId: "b9" },
      "unknown-organisation",
      ["organisationId"],
    ],
    ["what is no branch", { ...session, id: "f", organisationId: "x1" }, "not-a-branch", ["organisationId"]],
    [
      "after the last day",
      { ...session, id: "f", organisationId: "b2", heldOn: "2024-05-03" },
      "outside-the-life",
      ["heldOn"],
    ],
    ["an id that came before", { ...april, id: "s01" }, "duplicate-id", ["id"]],
    ["a day that is none", { ...session, id: "f", heldOn: "2024-02-30" }, "not-a-calendar-date", ["heldOn"]],
    ["no record", 3, "wrong-type", []],
    ["a key too many", { ...session, id: "f", head: 1 }, "unknown-key", ["head"]],
  ])("a session with %s is an issue, in no sum, and the rest goes on", async (_, fault, code, inward) => {
    const given = [...sessions.slice(0, 3), fault, ...sessions.slice(3)];
    const found = await streamed({ sessions: given });
    expect(found.issues).toMatchObject([{ code, path: ["sessions", 3, ...inward] }]);
    expect([found.read.sessions, found.refused.sessions]).toEqual([7, 1]);
    expect(found.review.meetings[0]?.sessions).toBe(6);
  });

  it("a holder or the ratings of members are issues by the names of their streams", async () => {
    const strange = { ...post, organisationId: "b9" };
    const found = await streamed({
      holders: [...holders, { key: "p1", posts: [post] }, { key: "p9", posts: [post, strange] }],
      memberYears: [...years, ...years, { ...years[0], ...yearPeriod(2022) }, { ...years[0], organisationId: "b9" }],
    });
    expect(found.issues.map(({ code, path, expected }) => [code, path.join("."), expected])).toEqual([
      ["duplicate-record", "holders.3.key", "!= holders.0"],
      ["unknown-organisation", "holders.4.posts.1.organisationId", "organisations[].id"],
      ["duplicate-record", "memberYears.1", "!= memberYears.0"],
      ["unknown-period", "memberYears.2.firstDay", "ratings[]: 2022-01-01 – 2022-12-31"],
      ["unknown-organisation", "memberYears.3.organisationId", "organisations[].id"],
    ]);
    expect(found.review.stipends.holders).toBe(3);
    expect(found.review.ratings[0]?.members?.rated).toBe(20);
  });

  it("a record that the register holds already is told by its place there", async () => {
    const holding = accepted(buildRegister({ ...bodies, sessions, holders, memberRatings: years }));
    const found = await streamed({ sessions, holders, memberYears: years }, holding);
    expect(found.refused).toEqual({ sessions: 6, holders: 3, memberYears: 1 });
    expect(found.issues[0]?.expected).toBe("!= register.sessions.0.id");
    expect(found.issues.at(-1)?.expected).toBe("!= register.memberRatings.0");
    expect(found.review.stipends).toEqual(review(holding, period).stipends);
  });

  it("a month is not missing in a branch of which a record was refused", async () => {
    const found = await streamed({ sessions: [...sessions.slice(0, 5), { ...sessions[5], heldOn: "2024-06-31" }] });
    expect(missing(found.review)).toEqual([]);
    expect(found.review.meetings[0]?.notRecorded).toContainEqual({
      meeting: "regular",
      periods: ["2024-06"],
      organisationIds: ["b1"],
    });
    expect(found.review.notComplete).toEqual([
      { of: "sessions", ...period, organisationIds: ["b1"] },
      expect.anything(),
    ]);
    expect(missing(found.review, "b2")).toEqual(["2024-01", "2024-02", "2024-03", "2024-04"]);
  });

  it("are listed up to a thousand, some of every kind, with the count of the rest", async () => {
    function* many() {
      for (let index = 0; index < 5000; index += 1) yield { ...session, id: `f${index}`, organisationId: `n${index}` };
      yield { ...session, id: "f0", heldOn: "2024-02-30" };
    }
    const found = await streamed({ sessions: many() });
    expect([found.issues.length, found.notListed, found.refused.sessions]).toEqual([1000, 4001, 5001]);
    expect(found.issues.at(-1)).toMatchObject({ code: "not-a-calendar-date", path: ["sessions", 5000, "heldOn"] });
  });

  it("tell nothing of a person", async () => {
    const person = { key: "Nguyễn Văn A", posts: [{ ...post, organisationId: "Nguyễn Văn A" }] };
    const { issues } = await streamed({ holders: [person, person] });
    expect(issues.length).toBe(5);
    expect(JSON.stringify(issues)).not.toContain("Nguyễn");
  });
});

describe("a stream that throws", () => {
  it("is counted up to there, nothing lost or doubled, and the others are read to their end", async () => {
    const found = await streamed({ sessions: breaking(sessions.slice(0, 4)), holders, memberYears: years });
    expect(found.brokenOff).toEqual([{ list: "sessions", after: 4, message: "connection lost" }]);
    expect(found.read).toEqual({ sessions: 4, holders: 3, memberYears: 1 });
    expect(found.review.meetings[0]?.sessions).toBe(4);
    expect(found.review.stipends.holders).toBe(3);
  });

  it("leaves nothing missing that may have come later", async () => {
    const whole = await streamed({ sessions: sessions.slice(0, 4) });
    expect(missing(whole.review)).toEqual(["2024-05", "2024-06"]);
    const found = await streamed({ sessions: breaking(sessions.slice(0, 4)) });
    expect(missing(found.review)).toEqual([]);
    expect(missing(found.review, "b2")).toEqual([]);
    expect(found.review.meetings[0]?.branchesNotComplete).toBe(2);
    expect(found.review.notComplete).toContainEqual({ of: "sessions", ...period, organisationIds: ["x1"] });
  });

  it("counts those that wait to be added together", async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ ...sessions[index % 6], id: `m${index}` }));
    const found = await streamed({ sessions: breaking(many), holders: breaking(holders, "gone") });
    expect(found.brokenOff).toEqual([
      { list: "sessions", after: 1001, message: "connection lost" },
      { list: "holders", after: 3, message: "gone" },
    ]);
    expect(found.review.meetings[0]?.sessions).toBe(1001);
    expect(found.review.stipends).toEqual(review(accepted(buildRegister({ ...bodies, holders })), period).stipends);
    expect(found.review.notComplete).toContainEqual({ of: "posts", ...period, organisationIds: ["x1"] });
  });

  it.each<[string, unknown]>([
    ["a text", "gone"],
    ["nothing", null],
  ])("may throw %s", async (_, error) => {
    const found = await streamed({ memberYears: breaking(years, error) });
    expect(found.brokenOff).toEqual([{ list: "memberYears", after: 1, message: String(error) }]);
  });

  it("may be one that cannot be begun", async () => {
    const shut = {
      [Symbol.iterator]: () => {
        throw new Error("no such table");
      },
    };
    const found = await streamed({ sessions: shut });
    expect(found.brokenOff).toEqual([{ list: "sessions", after: 0, message: "no such table" }]);
  });
});

describe("misuse", () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["no register", () => reviewStream({} as never, {}, period), /reviewStream: the register is not one/],
    ["no streams", () => reviewStream(register, undefined as never, period), /reviewStream: the streams/],
    ["a name that is near", () => streamed({ session: [] }), /reviewStream.*sessions/],
    ["a text", () => streamed({ sessions: "s1" }), /reviewStream: sessions is "s1", which is no stream/],
    ["null", () => streamed({ holders: null }), /reviewStream: holders is null/],
    ["a function", () => streamed({ memberYears: () => years }), /reviewStream: memberYears/],
    ["an unknown option", () => reviewStream(register, {}, period, { reading: [] } as never), /reviewStream.*readings/],
  ])("%s is told with the argument and the remedy", async (_, call, message) => {
    await expect(call()).rejects.toThrow(TypeError);
    await expect(call()).rejects.toThrow(message);
  });

  it("a day that is none is a RangeError", async () => {
    const swapped = { firstDay: "2024-06-30", lastDay: "2024-01-01" } as const;
    await expect(reviewStream(register, {}, swapped)).rejects.toThrow(RangeError);
  });
});

describe("the memory of keys", () => {
  it("has room for more than one table", () => {
    const seen = seenKeys(["r0", "r1"], 2);
    expect(["a", "b", "c", "d", "e"].map((key, index) => seen(key, index))).toEqual([null, null, null, null, null]);
    expect([seen("a", 9), seen("e", 9), seen("r1", 9)]).toEqual([
      { of: "stream", position: 0 },
      { of: "stream", position: 4 },
      { of: "register", position: 1 },
    ]);
  });
});
