import { type DocumentKey, documents, type LegalDocument } from "../../law/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { words as english } from "../en/citation.ts";
import { dateText } from "../format/day-text.ts";
import type { Language } from "../language.ts";
import type { Phrases } from "../phrases/options.ts";
import { said } from "../phrases/tables.ts";
import { words as vietnamese } from "../vi/citation.ts";

const charter = "Điều lệ Đảng";
/** The letters of the type in a number: `QĐ` of 294-QĐ/TW, `NĐ` of 73/2024/NĐ-CP. */
const typeIn = /^[\d/-]+[-/]([A-ZĐ]+)/u;

/**
 * Names a document by its type and number, and its day where the number alone does not tell which it is: a registered one by
 * its number, another by what the caller brings along, else by its key.
 */
export function documentName(key: DocumentKey, language: Language, own: Phrases): string {
  const { documentTypes } = wordsIn(language);
  const registered = documents.find((one) => one.key === key);
  if (registered?.number === charter) return documentTypes[charter] as string;
  const at = key.lastIndexOf("@");
  const number = registered?.number ?? said(own.numbers, key) ?? key.slice(0, at);
  const type = said(documentTypes, typeIn.exec(number)?.[1] ?? "");
  const name = [type, number].filter((part) => part !== undefined).join(" ");
  const day = dateText(key.slice(at + 1) as CalendarDate, language);
  return registered !== undefined && isAlone(registered) ? name : datedText(name, day, language);
}

/** The words of citations in a language. */
export function wordsIn(language: Language): typeof english {
  return language === "vi" ? vietnamese : english;
}

/** Numbering restarts with every Congress term: some numbers are those of several documents. */
function isAlone({ number }: LegalDocument): boolean {
  return documents.filter((one) => one.number === number).length === 1;
}

function datedText(name: string, day: string, language: Language): string {
  return language === "vi" ? `${name} ngày ${day}` : `${name} of ${day}`;
}
