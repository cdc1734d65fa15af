import { describe, expect, it } from "vitest";
import * as ruleEntry from "../../src/entries/rules.ts";
import type { LegalDocument } from "../../src/law/index.ts";
import { evidenceGrades, documents as legalDocuments } from "../../src/law/index.ts";
import { organisationKinds } from "../../src/organisation/index.ts";
import { describeRule, type Rule, readingCodes } from "../../src/outcome/index.ts";
import { coreWords as enCore } from "../../src/text/en/core.ts";
import * as en from "../../src/text/en/index.ts";
import { stepPhrase, word } from "../../src/text/index.ts";
import * as vi from "../../src/text/vi/index.ts";

type AnyRule = Rule<never, unknown>;
type Table = Readonly<Record<string, string>>;

const rules = Object.entries(ruleEntry as Readonly<Record<string, unknown>>).flatMap(
  ([name, value]): [string, AnyRule][] => (isRule(value) ? [[name, value]] : []),
);
const rooms = import.meta.glob<Readonly<Record<string, Table>>>("../../src/text/{vi,en}/*.ts", { eager: true });

function isRule(value: unknown): value is AnyRule {
  return typeof value === "object" && value !== null && "conditions" in value && "rows" in value && "code" in value;
}

describe("words and phrases", () => {
  it("exist for both languages alike", () => {
    expect(Object.keys(en.words).sort()).toEqual(Object.keys(vi.words).sort());
    expect(Object.keys(en.steps).sort()).toEqual(Object.keys(vi.steps).sort());
  });

  it("are composed, trimmed and not empty", () => {
    for (const text of [vi.words, vi.steps, en.words, en.steps].flatMap((table) => Object.values(table) as string[])) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text).not.toBe("");
    }
  });

  it("spell ủy and hòa the new way", () => {
    const all = [...Object.values(vi.words), ...Object.values(vi.steps)].join(" ");
    expect(all).not.toMatch(/uỷ|hoà(?![ni])/i);
  });

  it.each(["vi", "en"])("in %s no two rooms give one code two words", (language) => {
    const seen = new Map<string, string>();
    const tables = Object.entries(rooms).filter(
      ([file]) => file.includes(`/${language}/`) && !file.endsWith("index.ts"),
    );
    for (const [file, exports] of tables) {
      const words = Object.entries(exports).filter(([name]) => name.endsWith("Words"));
      for (const [code, text] of words.flatMap(([, table]) => Object.entries(table))) {
        expect([file, code, seen.get(code) ?? text]).toEqual([file, code, text]);
        seen.set(code, text);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  it.each(rules)("tell every condition of %s", (_, rule) => {
    for (const { code } of describeRule(rule)) {
      expect(stepPhrase(code, "vi")).not.toBe(code);
      expect(stepPhrase(code, "en")).not.toBe(code);
    }
  });

  it("tell every reading, kind of organisation and status of a document", () => {
    const statuses = new Set(legalDocuments.map(({ status }: LegalDocument) => status));
    for (const code of [...readingCodes, ...organisationKinds, ...evidenceGrades, ...statuses]) {
      expect([code, code in vi.words]).toEqual([code, true]);
    }
  });

  it("let a text that is no code through", () => {
    expect(word("Chi bộ 01", "en")).toBe("Chi bộ 01");
    expect(word("official-text", "en")).toBe(enCore["official-text"]);
  });
});
