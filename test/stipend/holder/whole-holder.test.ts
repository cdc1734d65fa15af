import { describe, expect, it } from "vitest";
import { holderReader, wholeHolder } from "../../../src/stipend/holder/whole-holder.ts";
import {
  type Holder,
  holder,
  type PaidOrganisation,
  type Post,
  paidOrganisation,
  post,
} from "../../../src/stipend/index.ts";

const branch = paidOrganisation({
  id: "b1",
  kind: "branch",
  counts: [
    { on: "2020-01-01", official: 50 },
    { on: "2020-01-02", official: 51 },
  ],
});
const [first, second] = branch.counts;
const role = post({
  organisation: branch,
  role: "secretary",
  firstDay: "2020-01-01",
  lastDay: "2020-12-31",
  pay: [
    { from: "state-budget", document: "16-2023-NQ-HDND@2023-07-26" },
    { from: "social-insurance" },
    { from: "other" },
  ],
  notPerformed: [{ firstDay: "2020-02-01", lastDay: "2020-03-01" }, { firstDay: "2020-05-01" }],
  salary: { grade: "2.34" },
});
const person = holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [{ from: "other" }] });

const of = (change: object): Holder => ({ ...person, ...change });
const posted = (change: { readonly [Key in keyof Post]?: unknown }): Holder => of({ posts: [{ ...role, ...change }] });
const within = (change: { readonly [Key in keyof PaidOrganisation]?: unknown }): Holder =>
  posted({ organisation: { ...branch, ...change } });
const isTaken = (record: Holder): boolean => wholeHolder("ask", record) === record;

describe("a record that is whole is taken as it is", () => {
  it.each<[string, Holder]>([
    ["with all that there is", person],
    ["of no known province", of({ territory: null })],
    ["with no other pay", of({ otherPay: [] })],
    ["whose other pay is not known", of({ otherPay: null })],
    ["without posts", of({ posts: [] })],
    ["with two posts", of({ posts: [role, role] })],
    ["in a role of a province's own", posted({ role: "own:x" })],
    ["in a role that is not known", posted({ role: null })],
    ["in a post still held", posted({ lastDay: null })],
    ["whose work is not known to be done", posted({ notPerformed: null })],
    ["whose pay is not known", posted({ pay: null })],
    ["whose pay is nothing", posted({ pay: [] })],
    ["in an organisation that nobody counted", within({ counts: [] })],
  ])("%s", (_, record) => {
    expect(isTaken(record)).toBe(true);
  });
});

describe("what was left out is not known", () => {
  it.each<[string, Holder, Holder]>([
    ["the province", of({ territory: undefined }), of({ territory: null })],
    ["the other pay", of({ otherPay: undefined }), of({ otherPay: null })],
    ["the document of a pay", of({ otherPay: [{ from: "other" }] }), person],
    ["how a post ended", posted({ ended: undefined }), person],
    ["the salary", posted({ salary: undefined }), posted({ salary: null })],
    ["the role", posted({ role: undefined }), posted({ role: null })],
    ["the last day", posted({ lastDay: undefined }), posted({ lastDay: null })],
    ["the pay of a post", posted({ pay: undefined }), posted({ pay: null })],
    ["the days without work", posted({ notPerformed: undefined }), posted({ notPerformed: null })],
    ["the region", within({ region: undefined }), person],
    ["the counts", within({ counts: undefined }), within({ counts: [] })],
  ])("%s", (_, record, whole) => {
    expect(isTaken(record)).toBe(false);
    expect(wholeHolder("ask", record)).toEqual(whole);
  });
});

const refusals: readonly (readonly [unknown, string])[] = [
  [null, "the argument is null; give an object"],
  [1, "the argument is 1; give an object"],
  [of({ key: 1 }), "key is a number; give a text"],
  [of({ key: " " }), 'key is " "; give a text'],
  [of({ otherPay: 1 }), "otherPay is 1; give a list"],
  [
    of({ otherPay: [{ from: "x", document: null }] }),
    'otherPay[0]: from is "x"; give "state-budget", "social-insurance", "other"',
  ],
  [of({ posts: undefined }), '"posts" is missing; it must be given'],
  [of({ posts: 1 }), "posts is 1; give a list"],
  [of({ posts: [null] }), "posts[0] is null; give an object"],
  [of({ posts: [role, 1] }), "posts[1] is 1; give an object"],
  [posted({ organisation: null }), "posts[0]: organisation is null; give an object"],
  [posted({ organisation: 1 }), "posts[0]: organisation is 1; give an object"],
  [posted({ role: "secretry" }), 'posts[0]: role is "secretry"; did you mean "secretary"?'],
  [
    posted({ firstDay: "2020" }),
    'posts[0]: firstDay "2020" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [posted({ firstDay: undefined }), 'posts[0]: "firstDay" is missing; it must be given'],
  [
    posted({ lastDay: "2020-13-01" }),
    'posts[0]: lastDay "2020-13-01" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [posted({ pay: [null] }), "posts[0]: pay[0] is null; give an object"],
  [posted({ pay: {} }), "posts[0]: pay is an object; give a list"],
  [posted({ notPerformed: 1 }), "posts[0]: notPerformed is 1; give a list"],
  [posted({ notPerformed: [null] }), "posts[0]: notPerformed[0] is null; give an object"],
  [
    posted({ notPerformed: [{ firstDay: "2020-01-01", lastDay: null }, null] }),
    "posts[0]: notPerformed[1] is null; give an object",
  ],
  [
    posted({ notPerformed: [{ firstDay: "2020-01-01", lastDay: "x" }] }),
    'posts[0]: notPerformed[0]: lastDay "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [within({ id: 1 }), "posts[0]: organisation: id is 1; give a text"],
  [within({ counts: 1 }), "posts[0]: organisation: counts is 1; give a list"],
  [within({ counts: [null] }), "posts[0]: organisation: counts[0] is null; give an object"],
  [
    within({ counts: [{ ...first, on: "x" }] }),
    'posts[0]: organisation: counts[0]: on "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    within({ counts: [second, first] }),
    'posts[0]: organisation: counts[1] is of "2020-01-01", after "2020-01-02"; put the rows in the order of their days, each day once',
  ],
  [
    within({ counts: [first, first] }),
    'posts[0]: organisation: counts[1] is of "2020-01-01", after "2020-01-01"; put the rows in the order of their days, each day once',
  ],
];

describe("a record that is wrong is refused at its place", () => {
  it.each(refusals)("%#", (record, message) => {
    expect(() => wholeHolder("ask", record as Holder)).toThrow(`ask: the holder: ${message}`);
    expect(() => holderReader("ask")(record as Holder, 0)).toThrow(`ask: holders[0]: ${message}`);
  });
});

describe("a reader of many", () => {
  it("takes whole records as they are, each key once", () => {
    const read = holderReader("ask");
    const other = of({ key: "p2" });
    expect(read(person, 0)).toBe(person);
    expect(read(other, 1)).toBe(other);
    expect(() => read({ ...person }, 2)).toThrow(
      new RangeError("ask: holders[2] has the key of one before; give each person once, with all posts"),
    );
  });

  it("completes what was left out, and refuses a day that is none each time", () => {
    const read = holderReader("ask");
    expect(read(of({ territory: undefined }), 0)).toEqual(of({ territory: null }));
    for (const place of [1, 2]) {
      expect(() => read(posted({ firstDay: "2020" }), place)).toThrow(
        `ask: holders[${place}]: posts[0]: firstDay "2020"`,
      );
    }
  });
});
