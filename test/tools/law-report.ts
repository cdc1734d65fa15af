import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { calendarDate } from "../../src/time/index.ts";
import { type ReportRequest, type ReportRow, reportedDocuments, reportRows } from "./law-report-rows.ts";

// The report for a reviewer of law: every provision that rests on a document, or counts on a day, as a table to mark.
// `npm run law-report -- --document 366-QĐ/TW --format csv --out 366.csv`

/** What a reviewer marks: the last two columns are empty. */
const columns: readonly (readonly [keyof ReportRow | "verdict" | "remark", string])[] = [
  ["sentence", "Nội dung"],
  ["value", "Giá trị"],
  ["citation", "Căn cứ"],
  ["grade", "Mức độ chắc chắn"],
  ["days", "Thời gian áp dụng"],
  ["sources", "Nơi đăng"],
  ["cases", "Ca kiểm thử"],
  ["place", "Vị trí trong mã nguồn"],
  ["verdict", "Kết luận (đúng, sai, chưa rõ)"],
  ["remark", "Ý kiến"],
];

/** The formats of a report. */
export type ReportFormat = "markdown" | "csv";

/** The report as a text. */
export function lawReport(request: ReportRequest, format: ReportFormat): string {
  const rows = reportRows(request).map((row) =>
    columns.map(([key]) => (key === "verdict" || key === "remark" ? "" : row[key])),
  );
  const head = columns.map(([, title]) => title);
  if (format === "csv") return stringify([head, ...rows], { bom: true, delimiter: ";" });
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---")), ...rows.map(line)];
  return `# ${titleOf(request)}\n\nSố quy định: ${rows.length}. Không phải văn bản chính thức; văn bản đã ký có giá trị quyết định.\n\n${lines.join("\n")}\n`;
}

function titleOf({ document, day }: ReportRequest): string {
  const told = document === null ? [] : reportedDocuments(document).map(({ number, title }) => `${number}, ${title}`);
  return ["Rà soát pháp lý", ...told, ...(day === null ? [] : [`ngày ${day}`])].join(": ");
}

/** Reads what is asked for on the command line. */
export function reportArguments(args: readonly string[]): {
  readonly request: ReportRequest;
  readonly format: ReportFormat;
  readonly out: string | null;
} {
  const options = {
    document: { type: "string" },
    day: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  } as const;
  const { document = null, day, format = "markdown", out = null } = parseArgs({ args: [...args], options }).values;
  if (document === null && day === undefined) throw new RangeError("give --document NUMBER, --day YYYY-MM-DD, or both");
  if (format !== "markdown" && format !== "csv") throw new RangeError(`--format is ${format}; give markdown or csv`);
  return { request: { document, day: day === undefined ? null : calendarDate(day) }, format, out };
}

if (process.argv[1]?.endsWith("law-report.ts")) {
  const { request, format, out } = reportArguments(process.argv.slice(2));
  const text = lawReport(request, format);
  if (out === null) process.stdout.write(text);
  else writeFileSync(out, text);
}
