import { describe, expect, it } from "vitest";
import { documentOf, documents, evidenceGrades, type LegalDocument } from "../../src/law/index.ts";
import { isCalendarDate } from "../../src/time/index.ts";
import { lawTables } from "../tools/law-tables.ts";
import { everything, statements } from "./law-files.ts";

/** Documents known by a name, not by a number. */
const named: Readonly<Record<string, string>> = { "DIEU-LE@2011-01-19": "Điều lệ Đảng" };

/** Documents that no rule rests on, kept because people meet their numbers, and why. */
const keptForRecognition: Readonly<Record<string, string>> = {
  "10-CT-TW@2007-03-30": "the directive on branch meetings under which the guidance of 2018 was issued",
  "18-KL-TW@2017-09-22": "the conclusion that kept that directive",
  "363-QD-TW@2025-08-30": "the model working rules of branches in a commune's agencies",
};

/** Numbers of restricted papers. They are never registered. */
const restricted = ["38-HD/BTCTW"];

describe("the register of documents", () => {
  it("holds every key once", () => {
    const keys = documents.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("makes each key from the printed number and the day of issue", () => {
    const wanting = documents.filter(({ key, number, issuedOn }) =>
      key in named ? named[key] !== number : key !== `${folded(number)}@${issuedOn}`,
    );
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("gives days that exist, in order", () => {
    const wanting = documents.filter(
      (one) =>
        ![one.issuedOn, one.verifiedOn, one.inForceFrom, one.lastDay].every(
          (day) => day === null || isCalendarDate(day),
        ) ||
        one.verifiedOn > "2026-11-27" ||
        (one.inForceFrom !== null && one.lastDay !== null && one.lastDay < one.inForceFrom),
    );
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("grades every entry", () => {
    expect(documents.filter(({ evidence }) => !evidenceGrades.includes(evidence))).toEqual([]);
  });

  it("knows every document that took the place of another", () => {
    const keys = new Set(documents.map(({ key }) => key));
    const wanting = documents.filter(({ replacedBy }) => replacedBy !== null && !keys.has(replacedBy));
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("holds nothing restricted", () => {
    const wanting = documents.filter(({ number }) => restricted.includes(number) || /\/nb\b/i.test(number));
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("holds no document that nothing refers to", () => {
    const wanting = documents.filter((one) => !isReferredTo(one) && !(one.key in keptForRecognition));
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("marks on its page each document as cited, or as known only", () => {
    const page = lawTables()["docs/law/documents.md"]?.split("\n") ?? [];
    const markOf = (key: string) =>
      page
        .find((line) => line.startsWith(`| \`${key}\``))
        ?.split(" | ")
        .at(-1);
    const wanting = documents.filter(({ key }) => markOf(key) !== (isCited(key) ? "cited |" : "known only |"));
    expect(wanting.map(({ key }) => key)).toEqual([]);
  });

  it("excuses no document that is referred to after all", () => {
    const excused = documents.filter((one) => one.key in keptForRecognition);
    expect(excused.filter(isReferredTo)).toEqual([]);
    expect(Object.keys(keptForRecognition)).toHaveLength(excused.length);
  });
});

const cited = new Set<string>(statements.map(({ value }) => value.citation.document));
const linked = new Set(
  everything.flatMap(({ value }) =>
    Object.entries(value).flatMap(([key, part]) => (key !== "key" && typeof part === "string" ? [part] : [])),
  ),
);

const namedInTables = new Set(
  everything
    .filter(({ where }) => !where.startsWith("src/law/"))
    .flatMap(({ value }) => Object.values(value).filter((part) => typeof part === "string")),
);

/** Cited by a statement, or named in a law table outside the register. */
function isCited(key: string): boolean {
  return cited.has(key) || namedInTables.has(key);
}

/** Cited by a statement, named by a law table, in the place of another, or replaced: then it is history on record. */
function isReferredTo({ key, status, replacedBy }: LegalDocument): boolean {
  return cited.has(key) || linked.has(key) || replacedBy !== null || status === "dropped";
}

/** `294-QĐ/TW` as a key has it: `294-QD-TW`. */
function folded(number: string): string {
  return number.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").replace(/[/ ]/g, "-");
}

describe("what the register says of days and successors", () => {
  it.each(["29-QD-TW@2016-07-25", "24-QD-TW@2021-07-30", "232-QD-TW@2025-01-20"] as const)(
    "%s: its first day in force was not read",
    (key) => {
      expect(documentOf(key).inForceFrom).toBeNull();
    },
  );

  it("89-QĐ/TW ended with 365-QĐ/TW of 30 August 2025", () => {
    expect(documentOf("89-QD-TW@2017-08-04")).toMatchObject({
      lastDay: "2025-08-29",
      replacedBy: "365-QD-TW@2025-08-30",
    });
    expect(documentOf("365-QD-TW@2025-08-30")).toMatchObject({ number: "365-QĐ/TW", evidence: "corroborated" });
  });

  it("16/2023/NQ-HĐND of Bình Dương, by which others are paid, is registered", () => {
    expect(documentOf("16-2023-NQ-HDND@2023-07-26").issuer).toBe("provincial-people-council");
  });

  it.each(["02-HD-BTCTU@2025-11-21", "27-QD-TU@2023-10-30", "747-CV-TU@2023-02-24"] as const)(
    "%s is known from one source",
    (key) => {
      expect(documentOf(key).evidence).toBe("single-source");
    },
  );
});
