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
  CV: "Official letter",
  BTP: "Official letter",
  ĐA: "Scheme",
  DA: "Scheme",
  KH: "Plan",
};

const article = /^(\d+)(?:[.(](\d+)\)?(?:[.(]([a-zđ]|\d+)\)?)?)?$/u;
const annexed = /^(\d+); Annex (\d+)$/u;

/** The place in a document of articles: "article 24(2)". */
function articleText(provision: string): string {
  const [, of, clause, last] = article.exec(provision) ?? [];
  if (of !== undefined) {
    if (clause === undefined) return `article ${of}`;
    if (last === undefined) return `article ${of}(${clause})`;
    return /\d/u.test(last) ? `article ${of}(${clause}.${last})` : `article ${of}(${clause})(${last})`;
  }
  const [, of2, annex] = annexed.exec(provision) ?? [];
  if (of2 !== undefined) return `article ${of2} and annex ${annex}`;
  return /^\d/u.test(provision) ? `article ${provision}` : sectionText(provision);
}

/** The place in a document of sections and points: "section II.3.1", "point 10.4.2.a". */
function sectionText(provision: string): string {
  if (/^[IVX]+\b/u.test(provision)) return `section ${provision}`;
  if (/^\d/u.test(provision)) return `point ${provision}`;
  if (/^[A-Z]$/u.test(provision)) return `part ${provision}`;
  return provision
    .replace(/^tiêu chí (?=\d)/u, "criterion ")
    .replace(/^mục (?=[IVX\d])/u, "section ")
    .replace(named, (place) => places[place] as string);
}

/** Places that the document itself names and does not number. */
const places: Readonly<Record<string, string>> = {
  "bảng chấm điểm": "score sheet",
  "bảng điểm": "table of points",
  "chuẩn bị sinh hoạt": "preparation of the meeting",
  "khung tiêu chí": "frame of criteria",
  "quy chế mẫu": "model working rules",
  "sau sinh hoạt": "after the meeting",
  "sinh hoạt chuyên đề": "thematic meeting",
};
const named =
  /^(?:bảng chấm điểm|bảng điểm|chuẩn bị sinh hoạt|khung tiêu chí|quy chế mẫu|sau sinh hoạt|sinh hoạt chuyên đề)$/u;

/** Points that have letters alone: "points a, b". */
function lettersText(letters: readonly string[]): string {
  return `${letters.length === 1 ? "point" : "points"} ${letters.join(", ")}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { documentTypes, articleText, sectionText, lettersText };
