import { describe, expect, it } from "vitest";
import { build, type Fields, type Given } from "../../src/facts/index.ts";

interface Count {
  readonly on: string;
  readonly official: number | null;
}

interface Body {
  readonly id: string;
  readonly kind: "branch" | "section";
  readonly score: number | null;
  readonly members: number | null;
  readonly armed: boolean | null;
  readonly name: string | null;
  readonly firstDay: string | null;
  readonly month: string | null;
  readonly rate: string | null;
  readonly code: string | null;
  readonly counts: readonly Count[];
  readonly consents: readonly string[] | null;
  readonly form: "plenary" | { readonly online: boolean | null } | readonly Count[] | null;
  readonly superior: { readonly id: string; readonly kind: string | null } | null;
}

const countFields: Fields<Count> = { on: { type: "day", required: true }, official: "count" };

const bodyFields: Fields<Body> = {
  id: { type: "text", required: true },
  kind: { type: ["branch", "section"], required: true },
  score: "number",
  members: "count",
  armed: "flag",
  name: "text",
  firstDay: "day",
  month: "month",
  rate: "coefficient",
  code: { startsWith: "vn:" },
  counts: { type: { list: { record: countFields }, inOrderOf: "on" }, absent: [] },
  consents: { list: "text" },
  form: { either: [["plenary"], { record: { online: "flag" } }, { list: { record: countFields } }] },
  superior: { record: { id: { type: "text", required: true }, kind: "text" } },
};

interface BodyGiven extends Given<Omit<Body, "counts" | "form">, "id" | "kind"> {
  readonly counts?: readonly Given<Count, "on">[] | undefined;
  readonly form?: unknown;
}

const body = (given: BodyGiven): Body => build("body", bodyFields, given);

const wrong =
  (given: object): (() => unknown) =>
  () =>
    body({ id: "b1", kind: "branch", ...given } as BodyGiven);

const plain: Body = {
  id: "b1",
  kind: "branch",
  score: null,
  members: null,
  armed: null,
  name: null,
  firstDay: null,
  month: null,
  rate: null,
  code: null,
  counts: [],
  consents: null,
  form: null,
  superior: null,
};

describe("a record", () => {
  it("has every key in one order, what is absent with its meaning", () => {
    const built = body({ kind: "branch", id: "b1" });
    expect(built).toEqual(plain);
    expect(Object.keys(built)).toEqual(Object.keys(plain));
    expect(Object.keys(body({ score: 3, kind: "branch", id: "b1" }))).toEqual(Object.keys(plain));
  });

  it("reads undefined as absent, and null as not known", () => {
    expect(body({ id: "b1", kind: "branch", score: undefined, counts: undefined, armed: null })).toEqual(plain);
  });

  it("keeps what is given", () => {
    const given = {
      id: "b1",
      kind: "section",
      score: 92.5,
      members: 31,
      armed: false,
      name: "Chi bộ 01",
      firstDay: "2025-07-01",
      month: "2025-07",
      rate: "0.25",
      code: "vn:01",
      counts: [],
      consents: [],
      form: "plenary",
      superior: null,
    } as const;
    expect(body(given)).toEqual(given);
  });

  it("is made anew, and changes nothing that it was made of", () => {
    const counts = Object.freeze([Object.freeze({ on: "2024-01-01", official: 60 })]);
    const given = Object.freeze({ id: "b1", kind: "branch", counts } as const);
    const built = body(given);
    expect(built.counts).toEqual(counts);
    expect(built.counts).not.toBe(counts);
    expect(Object.isFrozen(body({ id: "b1", kind: "branch" }).counts)).toBe(true);
  });

  it("lets what is inside be given in part", () => {
    expect(body({ id: "b1", kind: "branch", counts: [{ on: "2024-01-01" }] }).counts).toEqual([
      { on: "2024-01-01", official: null },
    ]);
    expect(body({ id: "b1", kind: "branch", superior: { id: "x" } as never }).superior).toEqual({
      id: "x",
      kind: null,
    });
  });

  it("builds the first of several types that it is", () => {
    expect(body({ id: "b1", kind: "branch", form: {} }).form).toEqual({ online: null });
    expect(body({ id: "b1", kind: "branch", form: [{ on: "2024-01-01" }] }).form).toEqual([
      { on: "2024-01-01", official: null },
    ]);
  });
});

describe("what a record does not have", () => {
  it.each<[string, object, string]>([
    ["a misspelt key", { scor: 92 }, 'body has no "scor"; did you mean "score"?'],
    [
      "a strange key",
      { zzz: 1 },
      'body has no "zzz"; it has id, kind, score, members, armed, name, firstDay, month, rate, code, counts, consents, form, superior',
    ],
    [
      "a misspelt key inside",
      { counts: [{ on: "2024-01-01", offical: 3 }] },
      'body: counts[0] has no "offical"; did you mean "official"?',
    ],
    ["a missing key inside", { counts: [{ official: 3 }] }, 'body: counts[0]: "on" is missing; it must be given'],
    ["a required key that is undefined", { kind: undefined }, 'body: "kind" is missing; it must be given'],
    ["a required key that is null", { id: null }, "body: id is null; give a text"],
    ["null where absence has another meaning", { counts: null }, "body: counts is null; give a list"],
    ["a score that is none", { score: Number.NaN }, "body: score is NaN; give a number"],
    ["a score as text", { score: "92" }, 'body: score is "92"; give a number'],
    ["a count as text", { members: "31" }, 'body: members is "31"; give a number'],
    ["a yes as a number", { armed: 1 }, "body: armed is 1; give true or false"],
    ["an empty text", { name: " " }, 'body: name is " "; give a text'],
    [
      "a rate as a number",
      { rate: 0.25 },
      'body: rate is 0.25; give a decimal of at most three places as text, such as "0.25"',
    ],
    ["another beginning", { code: "us:01" }, 'body: code is "us:01"; give a text that begins with "vn:"'],
    ["a near word", { kind: "brnch" }, 'body: kind is "brnch"; did you mean "branch"?'],
    ["a strange word", { kind: "cell" }, 'body: kind is "cell"; give "branch", "section"'],
    ["no word", { kind: 7 }, 'body: kind is 7; give one of "branch", "section"'],
    ["no list", { consents: "b2" }, 'body: consents is "b2"; give a list'],
    ["a strange thing in a list", { consents: ["b2", 3] }, "body: consents[1] is 3; give a text"],
    ["no record", { superior: "x" }, 'body: superior is "x"; give an object'],
    ["a list for a record", { superior: [] }, "body: superior is a list of 0; give an object"],
    ["none of several types", { form: 5 }, "body: form is 5; give a list"],
  ])("is refused: %s", (_, given, message) => {
    expect(wrong(given)).toThrow(new TypeError(message));
  });

  it.each<[string, object, string]>([
    ["a negative count", { members: -1 }, "body: members is -1; give a whole number from 0 up"],
    ["a broken count", { members: 1.5 }, "body: members is 1.5; give a whole number from 0 up"],
    [
      "a day without its zeroes",
      { firstDay: "2025-7-1" },
      'body: firstDay "2025-7-1" is no day; write "2025-07-01" or use calendarDate()',
    ],
    [
      "a month that is none",
      { month: "2025-13" },
      'body: month "2025-13" is no month; write a month such as "2025-07" or use calendarMonth()',
    ],
    [
      "rows out of order",
      { counts: [{ on: "2024-02-01" }, { on: "2024-01-01" }] },
      'body: counts[1] is of "2024-01-01", after "2024-02-01"; put the rows in the order of their days, each day once',
    ],
    [
      "a day twice",
      { counts: [{ on: "2024-02-01" }, { on: "2024-02-01" }] },
      'body: counts[1] is of "2024-02-01", after "2024-02-01"; put the rows in the order of their days, each day once',
    ],
  ])("is refused: %s", (_, given, message) => {
    expect(wrong(given)).toThrow(new RangeError(message));
  });

  it.each([undefined, null, 5, "b1", [], () => 1])("is refused: %o in place of a record", (given) => {
    expect(() => build("body", bodyFields, given)).toThrow(TypeError);
  });

  it("is refused where it comes from JSON with a trap", () => {
    expect(() => body(JSON.parse('{"id":"b1","kind":"branch","__proto__":{}}'))).toThrow(
      /^body has no "__proto__"; it has id/,
    );
  });
});
