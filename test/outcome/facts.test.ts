import { describe, expect, it } from "vitest";
import { assess, judge, type Readers, rule } from "../../src/outcome/index.ts";
import { at, no, yes } from "./invented.ts";

interface Year {
  readonly score: number | null;
  readonly done: number | null;
  readonly tasks: number | null;
  readonly exemplary: boolean | null;
  readonly violation: "none" | "concluded" | null;
  readonly remark: string | null;
}

const readers: Readers<Year> = {
  score: (year) => year.score,
  done: (year) => year.done,
  tasks: (year) => year.tasks,
  exemplary: (year) => year.exemplary,
  violation: (year) => year.violation,
  remark: (year) => year.remark,
};

const law = {
  score90: { ...at("1"), operator: ">=", value: 90 },
  allDone: { ...at("2"), operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  work: { ...at("3"), operator: ">", value: 0 },
  exemplary: at("4"),
  violation: { ...at("5"), oneOf: ["concluded"] },
  remark: { ...at("6"), oneOf: ["praised"] },
  mostDone: { ...at("7"), operator: ">", value: 5 },
  clean: at("8"),
} as const;

const conditions = {
  score90: { number: "score" },
  allDone: { part: "done", of: "tasks" },
  work: { sum: ["tasks", "done"] },
  exemplary: { flag: "exemplary" },
  violation: { text: "violation" },
  remark: { text: "remark" },
  mostDone: {
    number: {
      from: ["tasks", "done"],
      by: ({ tasks, done }: Year) => (tasks === null || done === null ? null : tasks - done),
    },
  },
  clean: {
    flag: { from: ["violation"], by: ({ violation }: Year) => (violation === null ? null : violation === "none") },
  },
} as const;

const fields = {
  score: "number",
  done: "count",
  tasks: { type: "count", absent: null },
  exemplary: "flag",
  violation: ["none", "concluded"],
} as const;

type Name = keyof typeof law;

const whether = (name: Name) =>
  rule("year", { readers, law, fields }, { conditions, decide: [{ when: name, then: yes }], otherwise: no });

const known: Year = { score: 92, done: 8, tasks: 20, exemplary: true, violation: "none", remark: "praised" };

const answerTo = (name: Name, change: object): unknown => judge(whether(name), { ...known, ...change });

describe("a fact that is not known", () => {
  it.each<[Name, keyof Year]>([
    ["score90", "score"],
    ["allDone", "done"],
    ["allDone", "tasks"],
    ["exemplary", "exemplary"],
    ["violation", "violation"],
    ["remark", "remark"],
    ["mostDone", "tasks"],
    ["clean", "violation"],
  ])("leaves %s open without %s, be it null, undefined or left out", (name, fact) => {
    const { [fact]: _, ...rest } = known;
    for (const facts of [{ ...rest, [fact]: null }, { ...rest, [fact]: undefined }, rest]) {
      const subject = whether(name);
      expect(judge(subject, facts as Year)).toBe(subject.insufficient);
      expect(assess(subject, facts as Year, { on: "2025-12-15" }).missing).toEqual([fact]);
    }
  });

  it("is shown as null", () => {
    const { steps } = assess(whether("score90"), {} as Year, { on: "2025-12-15" });
    expect(steps.map(({ actual }) => actual)).toEqual([null, null, { atLeast: 0 }, null, null, null, null, null]);
  });
});

describe("a fact that cannot be compared", () => {
  const number = "give a number from 0 up, or null where it is not known";
  const count = "give a whole number from 0 up, or null where it is not known";
  it.each<[Name, object, string]>([
    ["score90", { score: "92" }, `score is "92"; ${number}`],
    ["score90", { score: Number.NaN }, `score is NaN; ${number}`],
    ["score90", { score: Number.POSITIVE_INFINITY }, `score is Infinity; ${number}`],
    ["score90", { score: true }, `score is true; ${number}`],
    ["allDone", { done: "8" }, `done is "8"; ${count}`],
    ["allDone", { tasks: "20" }, `tasks is "20"; ${count}`],
    ["allDone", { done: null, tasks: [] }, `tasks is a list of 0; ${count}`],
    ["work", { done: {} }, `done is an object; ${count}`],
    ["exemplary", { exemplary: 1 }, "exemplary is 1; give true or false, or null where it is not known"],
    ["remark", { remark: 5 }, "remark is 5; give a text, or null where it is not known"],
    ["violation", { violation: "conclded" }, 'violation is "conclded"; did you mean "concluded"?'],
    ["violation", { violation: 0 }, 'violation is 0; give "none", "concluded", or null'],
    ["mostDone", { tasks: "20" }, `tasks is "20"; ${count}`],
    ["mostDone", { done: Number.NaN }, `done is NaN; ${count}`],
    ["clean", { violation: "weighed" }, 'violation is "weighed"; give "none", "concluded"'],
  ])("is refused by %s: %o", (name, change, message) => {
    expect(() => answerTo(name, change)).toThrow(new TypeError(message));
  });

  it.each<[Name, object, string]>([
    ["score90", { score: -1 }, `score is -1; ${number}`],
    ["allDone", { done: -1 }, `done is -1; ${count}`],
    ["allDone", { done: 1.5 }, `done is 1.5; ${count}`],
    ["allDone", { tasks: 20.5 }, `tasks is 20.5; ${count}`],
    ["work", { done: 0.5 }, `done is 0.5; ${count}`],
    ["mostDone", { tasks: 20.5 }, `tasks is 20.5; ${count}`],
    ["mostDone", { tasks: -20, done: null }, `tasks is -20; ${count}`],
  ])("is refused by %s, being out of range: %o", (name, change, message) => {
    expect(() => answerTo(name, change)).toThrow(new RangeError(message));
  });

  it.each<[object, string]>([
    [{ done: 21 }, "done is 21, more than tasks, which is 20"],
    [{ done: 1, tasks: 0 }, "done is 1, more than tasks, which is 0"],
  ])("is refused by every question, being a part above its whole: %o", (change, found) => {
    const message = `${found}; correct one of them`;
    const facts = { ...known, ...change };
    expect(() => judge(whether("clean"), facts)).toThrow(new RangeError(message));
    expect(() => assess(whether("clean"), facts, { on: "2025-12-15" })).toThrow(new RangeError(message));
  });

  it("may be above a number of which it is no part", () => {
    const more = rule(
      "more",
      { readers, law: { allDone: law.allDone } },
      {
        conditions: { allDone: { number: "done", per: "tasks" } },
        decide: [{ when: "allDone", then: yes }],
        otherwise: no,
      },
    );
    expect(judge(more, { ...known, done: 21 })).toMatchObject(yes);
    expect(judge(more, { ...known, done: 19 })).toMatchObject(no);
  });

  it("is as large as counts come, and of any size where it is a score", () => {
    expect(answerTo("work", { done: 2 ** 40, tasks: 2 ** 40 })).toMatchObject(yes);
    expect(answerTo("score90", { score: 90.25 })).toMatchObject(yes);
  });

  it("is a word of the list or any text, where no list is described", () => {
    expect(answerTo("remark", { remark: "blamed" })).toMatchObject(no);
    expect(answerTo("violation", { violation: "none" })).toMatchObject(no);
  });

  it("is any known value of a fact that is not described, but never a number that is none", () => {
    const plain = rule(
      "plain",
      { readers, law: { mostDone: law.mostDone } },
      { conditions: { mostDone: conditions.mostDone }, decide: [{ when: "mostDone", then: yes }], otherwise: no },
    );
    expect(judge(plain, known)).toMatchObject(yes);
    expect(() => judge(plain, { ...known, done: Number.NaN })).toThrow(
      new TypeError("done is NaN; give a finite number, or null where it is not known"),
    );
    expect(judge(plain, { tasks: 20 } as Year)).toMatchObject({ kind: "insufficient-facts" });
  });

  it("is a word that is computed, and one of a fact described as any text", () => {
    const computed = rule(
      "word",
      { readers, law: { remark: law.remark }, fields: { remark: "text", exemplary: "flag", violation: "text" } },
      {
        conditions: {
          remark: {
            text: {
              from: ["remark", "exemplary"],
              by: ({ remark, exemplary }) => (exemplary === true ? "praised" : remark),
            },
          },
        },
        decide: [{ when: "remark", then: yes }],
        otherwise: no,
      },
    );
    expect(judge(computed, known)).toMatchObject(yes);
    expect(judge(computed, { ...known, exemplary: false, remark: "blamed" })).toMatchObject(no);
    expect(() => judge(computed, { ...known, exemplary: 1 as never })).toThrow(
      new TypeError("exemplary is 1; give true or false, or null where it is not known"),
    );
    const plain = rule(
      "plainWord",
      { readers, law: { remark: law.remark }, fields: { remark: "text" } },
      { conditions: { remark: { text: "remark" } }, decide: [{ when: "remark", then: yes }], otherwise: no },
    );
    expect(judge(plain, { ...known, remark: "blamed" })).toMatchObject(no);
  });

  it("is refused where it is computed wrongly", () => {
    const wrong = rule(
      "wrong",
      { readers, law: { mostDone: law.mostDone } },
      {
        conditions: { mostDone: { number: { from: ["tasks", "done"], by: () => Number.NaN } } },
        decide: [{ when: "mostDone", then: yes }],
        otherwise: no,
      },
    );
    expect(() => judge(wrong, known)).toThrow(
      new TypeError("tasks, done is NaN; give a number, or null where it is not known"),
    );
  });

  it("is described in several ways: a text, a day, a record", () => {
    const described = rule(
      "described",
      {
        readers,
        law: { clean: law.clean },
        fields: { remark: "text", violation: { record: {} }, score: "coefficient" },
      },
      {
        conditions: { clean: { flag: { from: ["remark", "violation", "score"], by: () => true } } },
        decide: [{ when: "clean", then: yes }],
        otherwise: no,
      },
    );
    expect(judge(described, { ...known, score: "0.25" as never })).toMatchObject(yes);
    expect(() => judge(described, { ...known, score: "0.25" as never, remark: 1 as never })).toThrow(
      new TypeError("remark is 1; give a text, or null where it is not known"),
    );
  });
});

describe("a question without its parts", () => {
  const subject = whether("score90");

  it.each<[string, () => unknown, string]>([
    ["facts", () => judge(subject, undefined as never), "judge: facts is undefined; give an object"],
    ["facts", () => assess(subject, null as never, { on: "2025-12-15" }), "assess: facts is null; give an object"],
    ["a rule", () => judge(undefined as never, known), "judge: the rule is undefined; give one made by rule()"],
    ["a rule", () => judge(known as never, subject as never), "judge: the rule is an object; give one made by rule()"],
  ])("has no %s", (_, ask, message) => {
    expect(ask).toThrow(new TypeError(message));
  });
});
