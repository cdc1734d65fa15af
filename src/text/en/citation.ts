import type { NamedPlace, PlacePart } from "../../law/index.ts";

/** The types of documents in English, by the letters in their numbers. */
const documentTypes: Readonly<Record<string, string>> = {
  "Điều lệ Đảng": "Party Charter",
  QĐ: "Regulation",
  QD: "Regulation",
  HD: "Guidance",
  CT: "Directive",
  KL: "Conclusion",
  NĐ: "Decree",
  ND: "Decree",
  CP: "Decree",
  NQ: "Resolution",
  QH: "Resolution",
  UBTVQH: "Resolution",
  CV: "Official letter",
  BTP: "Official letter",
  ĐA: "Scheme",
  DA: "Scheme",
  KH: "Plan",
};

/** What is numbered, as one and as several. */
const partWords: Readonly<Record<PlacePart, readonly [string, string]>> = {
  part: ["Part", "Parts"],
  section: ["Section", "Sections"],
  article: ["Article", "Articles"],
  clause: ["clause", "clauses"],
  point: ["point", "points"],
  criterion: ["criterion", "criteria"],
  annex: ["Annex", "Annexes"],
  form: ["Form", "Forms"],
};

/** Places that the document itself names and does not number. */
const namedPlaces: Readonly<Record<NamedPlace, string>> = {
  "after-meeting": "after the meeting",
  "criteria-frame": "frame of criteria",
  "meeting-preparation": "preparation of the meeting",
  "model-rules": "model working rules",
  "points-table": "table of points",
  "score-sheet": "score sheet",
  "thematic-meeting": "thematic meeting",
};

/** Numbers of one sort: "Article 24", "points a, b". */
function partText(part: PlacePart, numbers: readonly string[]): string {
  const [one, several] = partWords[part];
  return `${numbers.length === 1 ? one : several} ${numbers.join(", ")}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { documentTypes, namedPlaces, partText };
