// A spreadsheet in, a spreadsheet out: reads a workbook with a sheet for each list of the register, reviews it, and writes what it
// found into another workbook. Without --in a workbook of the place with large branches is made first, to be tried with.
//   npx tsx examples/12-spreadsheet/main.ts [--in register.xlsx] [--from 2024-01-01 --to 2024-12-31] [--out folder] [--lang en]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildRegister, type RegisterGiven, type Review, review, summariseReview } from "chibo";
import { type RegisterFile, readRegister, registerFiles } from "chibo/schemas";
import { issuesText, type Language, monthText, periodText, quarterText, word } from "chibo/text";
import { isCalendarDate, isCalendarMonth, periodOf } from "chibo/time";
import { parse } from "csv-parse/sync";
import { languageOption, oneOf, outOption, readArguments, refuse } from "../shared/arguments.ts";
import { readSheets, type Sheet, writeSheets } from "./workbook.ts";

const values = readArguments({
  in: {
    type: "string",
    default: "",
    value: { vi: "TỆP.xlsx", en: "FILE.xlsx" },
    says: { vi: "tệp cần đọc; mặc định là một tệp mẫu", en: "the workbook to read; by default one that is made first" },
  },
  out: outOption,
  from: {
    type: "string",
    default: "2024-01-01",
    value: { vi: "NGÀY", en: "DAY" },
    says: { vi: "ngày đầu của kỳ, ghi như 2024-01-01", en: "the first day of the period, as 2024-01-01" },
  },
  to: {
    type: "string",
    default: "2024-12-31",
    value: { vi: "NGÀY", en: "DAY" },
    says: { vi: "ngày cuối của kỳ, ghi như 2024-12-31", en: "the last day of the period, as 2024-12-31" },
  },
  lang: languageOption,
});
const language: Language = oneOf("lang", values.lang, ["vi", "en"]);
const out = values.out === "" ? new URL("out", import.meta.url).pathname : values.out;
mkdirSync(out, { recursive: true });

const input = values.in === "" ? await sampleWorkbook() : values.in;
const { from, to } = values;
if (!isCalendarDate(from) || !isCalendarDate(to)) {
  refuse({
    vi: "Sau --from và --to cần ngày như 2024-12-31.",
    en: "--from and --to ask for days such as 2024-12-31.",
  });
}

const read = readRegister({ files: [...(await readSheets(input)), ...listsBeside(input)] });
if (read.kind === "refused") {
  console.error(issuesText(read.issues, language));
  process.exit(1);
}
const found = review(read.value, periodOf(from, to));
const result = join(out, "review.xlsx");
await writeSheets(result, [attentionSheet(found), stipendSheet(found)]);
console.log(`${periodText(found, language)}: ${result}`);

/** A workbook as an office would have it: the tables that the library writes, a sheet for each; JSON for what is no table. */
async function sampleWorkbook(): Promise<string> {
  const records = new URL("../01-year-review/records/hoa-binh.json", import.meta.url);
  const {
    firstDay: _,
    lastDay: __,
    ...given
  } = JSON.parse(readFileSync(records, "utf8")) as RegisterGiven & Record<string, unknown>;
  const built = buildRegister(given);
  if (built.kind === "refused") refuse({ vi: issuesText(built.issues, "vi"), en: issuesText(built.issues, "en") });
  const files = registerFiles(built.value, { language });
  const delimiter = language === "vi" ? ";" : ",";
  const tables = files.filter(({ name }) => name.endsWith(".csv"));
  const sheets = tables.map(
    ({ name, text }): Sheet => ({ name: name.replace(/\.csv$/, ""), rows: parse(text, { bom: true, delimiter }) }),
  );
  // Named by its list, the file tells by itself what it holds.
  for (const { name, text, kind } of files) {
    if (name.endsWith(".json")) writeFileSync(join(out, name), `{ "${kind}": ${text} }\n`);
  }
  const path = join(out, "register.xlsx");
  await writeSheets(path, sheets);
  return path;
}

/** The lists that lie beside the workbook as JSON: what people are paid elsewhere is no table. */
function listsBeside(path: string): readonly RegisterFile[] {
  const folder = dirname(path);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** What somebody must see to, body by body. */
function attentionSheet(one: Review): Sheet {
  const heading = { vi: ["Tổ chức đảng", "Việc", "Về", "Thời gian"], en: ["Organisation", "What", "About", "Time"] }[
    language
  ];
  const rows = summariseReview(one).bodies.flatMap(({ name, attention }) =>
    attention.map(({ sort, about, periods }) => [
      name,
      word(`attention.${sort}`, language),
      word(about, language),
      periods.map((one) => (isCalendarMonth(one) ? monthText(one, language) : quarterText(one, language))).join(", "),
    ]),
  );
  return { name: word("summary.attention", language), rows: [heading, ...rows] };
}

/** What the posts cost, month by month and payer by payer. */
function stipendSheet({ stipends }: Review): Sheet {
  const heading = { vi: ["Tháng", "Nguồn chi", "Số lượt", "Đồng"], en: ["Month", "Payer", "Payments", "Đồng"] }[
    language
  ];
  const rows = stipends.months.flatMap(({ month, byPayer }) =>
    byPayer.map(({ code, items, total }) => [monthText(month, language), word(code, language), items, total]),
  );
  return { name: { vi: "Phụ cấp", en: "Stipends" }[language], rows: [heading, ...rows] };
}
