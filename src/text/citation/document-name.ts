import { type DocumentKey, documents, type LegalDocument } from "../../law/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { words as english } from "../en/citation.ts";
import { dateText } from "../format/day-text.ts";
import type { Language } from "../language.ts";
import type { Phrases } from "../phrases/options.ts";
import { said } from "../phrases/tables.ts";
import { words as vietnamese } from "../vi/citation.ts";

/** A document as a citation names it, and how its places are numbered. */
export interface NamedDocument {
  /** Its type and number, and its day where the number alone does not tell which it is. */
  readonly name: string;
  /** Whether it is made of articles (điều), or of sections and points (mục, điểm). */
  readonly hasArticles: boolean;
}

const charter = "Điều lệ Đảng";
/** The regulations on the Charter are numbered by points under the number of its article. */
const charterRegulation = "Quy định thi hành Điều lệ Đảng";
const articleTypes: readonly string[] = ["QĐ", "NĐ", "CP", "NQ", "QH"];
/** The letters of the type in a number: `QĐ` of 294-QĐ/TW, `NĐ` of 73/2024/NĐ-CP. */
const typeIn = /^[\d/-]+[-/]([A-ZĐ]+)/u;

/** Names a document: a registered one by its number, another by what the caller brings along, else by its key. */
export function namedDocument(key: DocumentKey, language: Language, own: Phrases): NamedDocument {
  const registered = documents.find((one) => one.key === key);
  if (registered?.number === charter) {
    return { name: typesIn(language)[charter] as string, hasArticles: true };
  }
  const at = key.lastIndexOf("@");
  const number = registered?.number ?? said(own.numbers, key) ?? key.slice(0, at);
  const type = typeIn.exec(number)?.[1] ?? "";
  const typed = [said(typesIn(language), type), number].filter((part) => part !== undefined).join(" ");
  const day = dateText(key.slice(at + 1) as CalendarDate, language);
  return {
    name: registered !== undefined && isAlone(registered) ? typed : datedText(typed, day, language),
    hasArticles: articleTypes.includes(type) && registered?.title !== charterRegulation,
  };
}

function typesIn(language: Language): Readonly<Record<string, string>> {
  return (language === "vi" ? vietnamese : english).documentTypes;
}

/** Numbering restarts with every Congress term: some numbers are those of several documents. */
function isAlone({ number }: LegalDocument): boolean {
  return documents.filter((one) => one.number === number).length === 1;
}

function datedText(name: string, day: string, language: Language): string {
  return language === "vi" ? `${name} ngày ${day}` : `${name} of ${day}`;
}
