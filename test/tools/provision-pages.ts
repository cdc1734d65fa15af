import { mkdirSync, writeFileSync } from "node:fs";
import { type Citation, type DocumentSource, documentOf } from "../../src/law/index.ts";
import { describeRule } from "../../src/outcome/index.ts";
import { rules, rulesOf } from "../../src/rules/index.ts";
import { documentName } from "../../src/text/citation/document-name.ts";
import type { Language } from "../../src/text/index.ts";
import { noPhrases } from "../../src/text/phrases/options.ts";
import { provisionIn, type SaidProvision, type Stated, stated } from "./law-report-rows.ts";
import { isHeadOfOthers } from "./law-report-values.ts";

// Pages of what the law provides outside the rules of the catalogue, which have pages of their own: levels, terms, time limits,
// score sheets, awards. They are made from the law tables, so that no number stands twice. `npm run provision-pages` writes
// them in both languages; a test holds them against the tables, and counts that no number is left out.

/** A page: its name, its titles, and the law files of which it is made. */
interface Topic extends Readonly<Record<Language, string>> {
  readonly name: string;
  readonly files: readonly string[];
}

/** The first topic that names a law file, or its folder, has it. */
const topics: readonly Topic[] = [
  {
    name: "policies",
    en: "Stipend policies: who is entitled to what",
    vi: "Chính sách phụ cấp, hỗ trợ: đối tượng và mức hưởng",
    files: ["stipend/policies"],
  },
  {
    name: "base-salary",
    en: "Base salary, regional wages, leadership coefficients and village funds",
    vi: "Mức lương cơ sở, lương tối thiểu vùng, hệ số chức vụ, quỹ phụ cấp thôn",
    files: ["stipend/wage", "stipend/village"],
  },
  { name: "dues", en: "Party dues", vi: "Đảng phí", files: ["stipend/dues"] },
  {
    name: "badges",
    en: "Party badges and their bonus",
    vi: "Huy hiệu Đảng và tiền thưởng",
    files: ["stipend/badge/badge.law.ts"],
  },
  {
    name: "awards",
    en: "Party awards and their bonus",
    vi: "Khen thưởng của Đảng và tiền thưởng",
    files: ["rating/awards", "stipend/badge/party-award.law.ts"],
  },
  { name: "terms", en: "Terms of office", vi: "Nhiệm kỳ", files: ["organisation/terms"] },
  {
    name: "structure",
    en: "Structure: kinds, levels and counts of members",
    vi: "Tổ chức: loại hình, cấp, cách tính số đảng viên",
    files: ["organisation/model", "organisation/structure", "organisation/members"],
  },
  {
    name: "committees",
    en: "Committees, advisory bodies and powers",
    vi: "Cấp ủy, cơ quan tham mưu, thẩm quyền",
    files: ["organisation/leading-body", "organisation/powers"],
  },
  {
    name: "procedures",
    en: "Procedures and time limits",
    vi: "Thủ tục và thời hạn",
    files: ["organisation/procedures"],
  },
  {
    name: "meeting-duties",
    en: "How often meetings are held",
    vi: "Chế độ sinh hoạt, hội nghị",
    files: ["meeting/duty", "register/records", "programme"],
  },
  {
    name: "sessions",
    en: "Sessions and votes: who is counted",
    vi: "Buổi sinh hoạt và biểu quyết: ai được tính",
    files: ["meeting/session", "meeting/vote"],
  },
  {
    name: "score-sheets",
    en: "Score sheets of branch meetings",
    vi: "Bảng chấm điểm sinh hoạt chi bộ",
    files: ["meeting/score"],
  },
  {
    name: "rating-order",
    en: "Rating: regulations, order, time limits and caps",
    vi: "Đánh giá, xếp loại: quy định, trình tự, thời hạn, tỷ lệ",
    files: ["rating"],
  },
];

const heads = {
  en: {
    made: "Made from the law tables by `npm run provision-pages`; do not edit. What the law provides beside the [conditions of the rules](../law/rules.md), row by row: the days on which it counts, the place in its document, and how well it is known. The signed text prevails.",
    columns: ["Provision", "Value", "Source", "Days", "Known"],
    documents: "Documents and where to read them",
    noPage: "no public page on record",
  },
  vi: {
    made: "Trang này được tạo từ các bảng quy định bằng `npm run provision-pages`; không sửa trực tiếp. Đây là những quy định ngoài [điều kiện của các quy tắc](../law/rules.md), từng dòng một: thời gian áp dụng, vị trí trong văn bản, mức độ xác minh. Văn bản đã ký có giá trị quyết định.",
    columns: ["Quy định", "Giá trị", "Căn cứ", "Thời gian áp dụng", "Mức độ xác minh"],
    documents: "Văn bản và nơi đọc",
    noPage: "chưa ghi nhận trang công khai nào",
  },
} as const;

/** Every page, by the path of its file. */
export function provisionPages(): Readonly<Record<string, string>> {
  const pages = topics.flatMap((topic) =>
    (["en", "vi"] as const).map((language) => [pathOf(topic, language), pageOf(topic, language)]),
  );
  return Object.fromEntries(pages);
}

function pathOf({ name }: Topic, language: Language): string {
  return `docs/rules/${name}${language === "vi" ? ".vi" : ""}.md`;
}

/** What the conditions of the rules rest on: they stand on the pages of the rules. */
const ofRules: ReadonlySet<Citation> = new Set(
  rules
    .flatMap(({ id, versions }) => versions.flatMap(({ firstDay }) => rulesOf(id, firstDay)))
    .flatMap(({ rule }) => describeRule(rule))
    .map(({ citation }) => citation),
);

/** By file and table, as neither a bundler nor a test runner need keep the order of the exports. */
function provisionsOf(topic: Topic): readonly Stated[] {
  return stated
    .filter(({ path, row }) => topicOf(path) === topic && !ofRules.has(row.citation))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other))));
}

function placeOf({ path, table: name }: Stated): string {
  return `${path} ${name}`;
}

function topicOf(path: string): Topic {
  const found = topics.find(({ files }) => files.some((file) => path.startsWith(`src/${file}`)));
  if (found === undefined) throw new Error(`${path} belongs to no page of provisions; name it in a topic`);
  return found;
}

function pageOf(topic: Topic, language: Language): string {
  const { made, documents } = heads[language];
  const provisions = provisionsOf(topic);
  const names = [...new Set(provisions.map(({ table: name }) => name))];
  const tables = names.map((name) =>
    tableOf(
      provisions.filter(({ table: own }) => own === name),
      language,
    ),
  );
  const keys = [...new Set(provisions.map(({ row }) => row.citation.document))].sort();
  const sources = keys.map((key) => sourcesLine(key, language));
  return `${[`# ${topic[language]}`, made, ...tables, `## ${documents}`, sources.join("\n")].join("\n\n")}\n`;
}

function tableOf(provisions: readonly Stated[], language: Language): string {
  const rows = provisions.map((one) => ({ ...provisionIn(one, language), url: urlOf(one.row.citation) }));
  const lines = rows.filter(({ value }) => !isHeadOfOthers(value)).map(cellsOf);
  const title = rows[0]?.tableTitle ?? "";
  return [`## ${title}`, table([heads[language].columns, heads[language].columns.map(() => "---"), ...lines])].join(
    "\n\n",
  );
}

function cellsOf(said: SaidProvision & { readonly url: string | null }): readonly string[] {
  const { tableTitle, title, value, citation, url, days, grade } = said;
  return [title === "" ? tableTitle : title, value, url === null ? citation : `[${citation}](${url})`, days, grade];
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

/** The first public page on which a document, or what it says, was seen. */
function urlOf({ document }: Citation): string | null {
  return documentOf(document).sources.find(({ url }) => url !== null)?.url ?? null;
}

function sourcesLine(key: Citation["document"], language: Language): string {
  const { sources, title } = documentOf(key);
  const told = sources.map(shownSource).join("; ") || heads[language].noPage;
  return `- ${documentName(key, language, noPhrases)} (${title}): ${told}`;
}

function shownSource({ title, url }: DocumentSource): string {
  return url === null ? title : `[${title}](${url})`;
}

if (process.argv[1]?.endsWith("provision-pages.ts")) {
  mkdirSync(new URL("../../docs/rules", import.meta.url), { recursive: true });
  for (const [path, text] of Object.entries(provisionPages())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
