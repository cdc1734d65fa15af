import { describe, expect, it } from "vitest";
import { documents, evidenceGrades } from "../../../src/law/index.ts";
import { organisationKinds } from "../../../src/organisation/index.ts";
import { describeRule, type Rule, readingCodes } from "../../../src/outcome/index.ts";
import { factWords as englishFacts } from "../../../src/text/en/facts/index.ts";
import * as en from "../../../src/text/en/index.ts";
import { stepPhrase, word } from "../../../src/text/index.ts";
import { factWords as vietnameseFacts } from "../../../src/text/vi/facts/index.ts";
import * as vi from "../../../src/text/vi/index.ts";

type AnyRule = Rule<never, unknown>;
type Table = Readonly<Record<string, string>>;
type Exports = Readonly<Record<string, unknown>>;

const rooms = import.meta.glob<Readonly<Record<string, Table>>>("../../../src/text/{vi,en}/**/*.ts", { eager: true });
const sources = import.meta.glob<Exports>("../../../src/{organisation,meeting,stipend,rating,programme}/**/*.ts", {
  eager: true,
});
const days = ["2012-01-01", "2019-11-01", "2024-01-01", "2025-08-01", "2025-12-01", "2026-12-01"];

/** Every rule that a room exports, by itself, in a list of versions, or for a day. */
const rules = [
  ...new Map(
    Object.values(sources)
      .flatMap(rulesOf)
      .map((rule) => [rule.code, rule]),
  ).values(),
];

function rulesOf(exports: Exports): readonly AnyRule[] {
  return Object.entries(exports).flatMap(([name, value]) => {
    if (typeof value === "function" && name.endsWith("RuleOn")) return days.flatMap((day) => asked(value, day));
    return rulesIn(value);
  });
}

function asked(ruleOn: object, day: string): readonly AnyRule[] {
  try {
    return rulesIn((ruleOn as (day: string) => unknown)(day));
  } catch {
    // Those that ask for more than a day are met through the rules that they choose from.
    return [];
  }
}

function rulesIn(value: unknown, depth = 3): readonly AnyRule[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (isRule(value)) return [value];
  return Object.values(value).flatMap((one) => rulesIn(one, depth - 1));
}

function isRule(value: object): value is AnyRule {
  return "conditions" in value && "rows" in value && "code" in value;
}

/** Every word and every name of a fact of a language, with the file that gives it. */
function wordsOf(language: string): readonly (readonly [file: string, key: string, text: string])[] {
  const files = Object.entries(rooms).filter(([file]) => file.includes(`/${language}/`) && !file.endsWith("index.ts"));
  return files.flatMap(([file, exports]) =>
    Object.entries(exports).flatMap(([name, table]) => {
      if (!/(?:Words|Facts)$/.test(name) || /^(?:advice|record|settlement|openQuestion)/.test(name)) return [];
      const sort = name.endsWith("Facts") ? "fact" : "word";
      return Object.entries(table).map(([code, text]) => [file, `${sort} ${code}`, text] as const);
    }),
  );
}

describe("words and phrases", () => {
  const tables = {
    words: [vi.words, en.words],
    conditions: [vi.conditions, en.conditions],
    facts: [vietnameseFacts, englishFacts],
  } as const;

  it.each(Object.entries(tables))("%s exist for both languages alike", (_, [vietnamese, english]) => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
  });

  it("are composed, trimmed and not empty", () => {
    const texts = Object.values(tables).flatMap((both) => both.flatMap((table) => Object.values(table)));
    expect(texts.filter((text) => text === "" || text !== text.normalize("NFC").trim())).toEqual([]);
  });

  it("spell ủy and hòa the new way", () => {
    const all = Object.values(tables).flatMap(([vietnamese]) => Object.values(vietnamese));
    expect(all.join(" ")).not.toMatch(/uỷ|hoà(?![ni])/i);
  });

  it("speak of data as officials do", () => {
    const all = Object.values(tables).flatMap(([vietnamese]) => Object.values(vietnamese));
    expect(all.join(" ")).not.toMatch(/dữ kiện|hồ sơ thô|khóa lạ|buổi họp chưa đúng/i);
    const english = Object.values(tables).flatMap(([, table]) => Object.values(table));
    expect(english.join(" ")).not.toMatch(/inspection committee|come in at|all told|\bhang on\b/i);
  });

  it.each(["vi", "en"])("in %s no two rooms give one code two words", (language) => {
    const seen = new Map<string, string>();
    for (const [file, key, text] of wordsOf(language)) {
      expect([file, key, seen.get(key) ?? text]).toEqual([file, key, text]);
      seen.set(key, text);
    }
    expect(seen.size).toBeGreaterThan(400);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))("tell every condition and fact of %s", (_, rule) => {
    for (const { code, facts } of describeRule(rule)) {
      expect(stepPhrase(code, "vi")).not.toBe(code);
      expect(stepPhrase(code, "en")).not.toBe(code);
      for (const fact of facts) expect([fact, Object.hasOwn(vietnameseFacts, fact)]).toEqual([fact, true]);
    }
  });

  it("are asked for by many rules", () => {
    expect(rules.length).toBeGreaterThan(60);
  });

  it("tell every reading, kind of organisation and status of a document", () => {
    const statuses = new Set(documents.map(({ status }) => status));
    for (const code of [...readingCodes, ...organisationKinds, ...evidenceGrades, ...statuses]) {
      expect([code, Object.hasOwn(vi.words, code)]).toEqual([code, true]);
    }
  });
});

describe("a word", () => {
  it("lets a text that is no code through, names of object members too", () => {
    expect(word("Chi bộ 01", "en")).toBe("Chi bộ 01");
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(word(name, "vi")).toBe(name);
      expect(stepPhrase(name as never, "vi")).toBe(name);
    }
  });

  it("is that of its list where several lists have the code", () => {
    expect(word("good", "vi")).toBe("hoàn thành tốt nhiệm vụ");
    expect(word("good", "vi", { of: "sessionClass" })).toBe("tốt");
    expect(word("held", "vi")).toBe("có sinh hoạt");
    expect(word("held", "vi", { of: "post" })).toBe("đang giữ chức danh");
    expect(word("regular", "vi")).toBe("thường kỳ");
    expect(word("regular", "vi", { of: "session" })).toBe("sinh hoạt thường kỳ");
    expect(word("excellent", "en", { of: "sessionClass" })).toBe("excellent");
  });

  it.each([
    [[1, "vi"], TypeError, "word: the code is 1; give a text"],
    [["good"], TypeError, "word: the language is undefined"],
    [["good", "fr"], RangeError, 'word: the language is "fr"; give "vi", "en"'],
    [["good", "toString"], RangeError, "word: the language"],
    [["good", "vi", { of: "sessions" }], RangeError, 'did you mean "session"?'],
    [["good", "vi", { own: {} }], TypeError, 'word has no "own"'],
    [["good", "vi", null], TypeError, "word: the options are null"],
  ])("refuses %j", (given, error, message) => {
    const call = (): string => (word as (...all: unknown[]) => string)(...given);
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });
});
