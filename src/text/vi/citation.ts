/** Tên loại văn bản, theo chữ viết tắt trong số hiệu. */
const documentTypes: Readonly<Record<string, string>> = {
  "Điều lệ Đảng": "Điều lệ Đảng",
  QĐ: "Quy định",
  QD: "Quy định",
  HD: "Hướng dẫn",
  CT: "Chỉ thị",
  KL: "Kết luận",
  NĐ: "Nghị định số",
  ND: "Nghị định số",
  CP: "Nghị định số",
  NQ: "Nghị quyết",
  QH: "Nghị quyết số",
  CV: "Công văn",
  BTP: "Công văn",
  ĐA: "Đề án",
  DA: "Đề án",
  KH: "Kế hoạch",
};

const article = /^(\d+)(?:[.(](\d+)\)?(?:[.(]([a-zđ]|\d+)\)?)?)?$/u;
const pointsOfClause = /^(\d+)\((\d+)\.(\d+)\)-\((\d+)\.(\d+)\)$/u;
const articleAndAnnex = /^(\d+); Annex (\d+)$/u;
const section = /^([IVX]+(?:\.[A-Z])?)(?:\.([\d.]+))?(, .+)?$/u;
const point = /^(\d+(?:\.\d+)*)(?:[.(]([a-zđ])\)?)?$/u;

/** Nơi quy định trong văn bản gồm các điều: "khoản 2, Điều 24". */
function articleText(provision: string): string {
  const [, of, clause, last] = article.exec(provision) ?? [];
  if (of !== undefined) {
    const letter = last === undefined ? "" : `điểm ${/\d/u.test(last) ? `${clause}.${last}` : last}, `;
    return `${letter}${clause === undefined ? "" : `khoản ${clause}, `}Điều ${of}`;
  }
  const many = pointsOfClause.exec(provision);
  if (many !== null)
    return `điểm ${many[2]}.${many[3]} đến điểm ${many[4]}.${many[5]}, khoản ${many[2]}, Điều ${many[1]}`;
  const annexed = articleAndAnnex.exec(provision);
  return annexed === null ? sectionText(provision) : `Điều ${annexed[1]} và Phụ lục ${annexed[2]}`;
}

/** Nơi quy định trong văn bản gồm các mục, điểm: "điểm 3.1, mục II", "điểm a, mục 10.4.2". */
function sectionText(provision: string): string {
  const [, roman, inside, place] = section.exec(provision) ?? [];
  if (roman !== undefined) return `${inside === undefined ? "" : `điểm ${inside}, `}mục ${roman}${place ?? ""}`;
  const [, numbered, letter] = point.exec(provision) ?? [];
  if (numbered !== undefined) return `${letter === undefined ? "" : `điểm ${letter}, `}mục ${numbered}`;
  return /^[A-Z]$/u.test(provision) ? `phần ${provision}` : provision;
}

/** Các điểm chỉ mang chữ cái: "điểm a, b". */
function lettersText(letters: readonly string[]): string {
  return `điểm ${letters.join(", ")}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { documentTypes, articleText, sectionText, lettersText };
