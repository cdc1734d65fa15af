// Writes the page of the tables that are accepted as input, in both languages, from the tables themselves.
import { writeFileSync } from "node:fs";
import type { TableWord } from "../../src/schemas/csv/cells.ts";
import { tables } from "../../src/schemas/register/find-table.ts";
import type { ColumnType, Table, TableColumn } from "../../src/schemas/register/table.ts";
import { fileNames } from "../../src/schemas/register/write/file-names.ts";

type Language = "vi" | "en";
type Row = readonly string[];

const said = {
  vi: {
    title: "Các bảng nhập dữ liệu: tiêu đề và câu chữ",
    note: "Lập từ chính các bảng bằng `npm run register-tables`; không sửa tay. Cách đọc tệp: [dữ liệu của đơn vị](your-data.vi.md).",
    rules:
      "Tiêu đề được nhận không phân biệt hoa thường, dấu và ký hiệu; câu chữ trong ô được nhận cả khi viết không dấu. Ô trống là chưa rõ, trừ nơi ghi khác.",
    file: "Tệp",
    heads: ["Tiêu đề", "Tiếng Anh", "Mã", "Bắt buộc", "Trong ô", "Tiêu đề khác được nhận"],
    required: "có",
    blank: "trống là",
    words: "Câu chữ trong ô",
    wordHeads: ["Mã", "Tiếng Việt", "Tiếng Anh", "Cũng được nhận"],
    types: {
      text: "chữ",
      province: "tên hoặc mã tỉnh",
      indicator: "chỉ tiêu: kết nạp đảng viên, hoặc mã chỉ tiêu",
      count: "số: 1200 hoặc 1.200",
      total: "số, phải bằng chính thức cộng dự bị",
      day: "ngày: 31/12/2025 hoặc 2025-12-31",
      month: "tháng: 3/2025 hoặc 2025-03",
      flag: "có, không, x, 1, 0",
      coefficient: "hệ số: 0,25",
      nothing: "không (danh sách trống)",
      pay: "không, hoặc các nguồn nối bằng dấu +",
      "day-or-none": "ngày, hoặc: không quy định",
    },
  },
  en: {
    title: "Tables of input: headings and words",
    note: "Made from the tables themselves by `npm run register-tables`; not to be edited. How files are read: [your data](your-data.md).",
    rules:
      "Headings are known without regard to capitals, marks and signs; words in cells also without marks. An empty cell is not known, but where it says otherwise.",
    file: "File",
    heads: ["Vietnamese", "Heading", "Code", "Required", "In its cells", "Other headings read alike"],
    required: "yes",
    blank: "empty means",
    words: "Words in cells",
    wordHeads: ["Code", "Vietnamese", "English", "Read alike"],
    types: {
      text: "text",
      province: "name or code of a province",
      indicator: "indicator: admissions, or its code",
      count: "number: 1200 or 1.200",
      total: "number, official and probationary together",
      day: "day: 31/12/2025 or 2025-12-31",
      month: "month: 3/2025 or 2025-03",
      flag: "yes, no, x, 1, 0; có, không",
      coefficient: "coefficient: 0,25 or 0.25",
      nothing: "no (an empty list)",
      pay: "no, or sources joined by +",
      "day-or-none": "day, or: none prescribed",
    },
  },
} as const;

/** The pages by their paths. */
export function registerTables(): Readonly<Record<string, string>> {
  return { "docs/guides/tables.md": page("en"), "docs/guides/tables.vi.md": page("vi") };
}

function page(language: Language): string {
  const { title, note, rules, words } = said[language];
  const own = tables.flatMap((table) => tableLines(table, language));
  const lists = wordLists().flatMap(([name, list]) => wordLines(name, list, language));
  return `# ${title}\n\n${note}\n\n${rules}\n\n${own.join("\n")}\n## ${words}\n\n${lists.join("\n").trimEnd()}\n`;
}

function tableLines({ name, list, added, columns }: Table, language: Language): readonly string[] {
  const { file, heads } = said[language];
  const rows = columns.map((column) => columnRow(column, language));
  return [
    `## ${name}`,
    "",
    `${file}: \`${fileNames[added === undefined ? list : "consents"][language]}.csv\``,
    "",
    ...lines(heads, rows),
    "",
  ];
}

function columnRow({ code, vi, en, also = [], isRequired, type, blank }: TableColumn, language: Language): Row {
  const { required, blank: means } = said[language];
  const meaning = blank === undefined ? "" : `; ${means} \`${String(blank)}\``;
  return [vi, en, `\`${code}\``, isRequired ? required : "", `${typeText(type, language)}${meaning}`, also.join("; ")];
}

function typeText(type: ColumnType, language: Language): string {
  if (typeof type === "string") return said[language].types[type];
  return type.map(([, vi, en]) => (language === "vi" ? vi : en)).join("; ");
}

/** Each list of words once, by the code of the first column that has it. */
function wordLists(): readonly (readonly [string, readonly TableWord[]])[] {
  const known = new Map<readonly TableWord[], string>();
  for (const { name, columns } of tables) {
    for (const { code, type } of columns) {
      if (typeof type !== "string" && !known.has(type)) known.set(type, `${name}.${code}`);
    }
  }
  return [...known].map(([list, name]) => [name, list]);
}

function wordLines(name: string, list: readonly TableWord[], language: Language): readonly string[] {
  const rows = list.map(([code, vi, en, ...others]) => [`\`${code}\``, vi, en, others.join("; ")]);
  return [`### ${name}`, "", ...lines(said[language].wordHeads, rows), ""];
}

function lines(head: Row, rows: readonly Row[]): readonly string[] {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

if (process.argv[1]?.endsWith("register-tables.ts")) {
  for (const [path, text] of Object.entries(registerTables())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
