// One page for each rule of the catalogue in each language, made of the built library: days, conditions, which of them give
// which answer, readings, documents with where they can be read. Who does not code can check a number here.
import { readdirSync, readFileSync } from "node:fs";
import { Converter, MinimalSourceFile } from "typedoc";

const provisions = new URL("../rules/", import.meta.url);

const heads = {
  vi: {
    rules: "Các quy tắc",
    about: "Mỗi quy tắc một trang: ngày áp dụng, điều kiện, điều kiện nào cho câu trả lời nào, văn bản và nguồn.",
    numbers: "Mức, thời hạn, bảng điểm: từng quy định một",
    days: "Áp dụng",
    from: "từ",
    to: "đến",
    still: "đến nay",
    model: "theo Quy định 208-QĐ/TW",
    facts: "Dữ kiện",
    conditions: "Điều kiện",
    columns: ["Điều kiện", "Yêu cầu", "Căn cứ", "Mức độ xác minh"],
    answers: "Điều kiện nào cho câu trả lời nào",
    answerColumns: ["Thứ tự", "Khi", "Câu trả lời"],
    otherwise: "trường hợp còn lại",
    readings: "Chỗ văn bản để ngỏ",
    readingColumns: ["Điểm", "Các cách hiểu", "Căn cứ"],
    documents: "Văn bản và nơi đọc",
    noPage: "chưa ghi nhận trang công khai nào",
    ask: "Hỏi quy tắc này",
    join: { all: " và ", any: " hoặc " },
    not: "không phải: ",
  },
  en: {
    rules: "The rules",
    about: "A page for each rule: days in force, conditions, which of them give which answer, documents and sources.",
    numbers: "Levels, terms, sheets: provision by provision",
    days: "In force",
    from: "from",
    to: "to",
    still: "to this day",
    model: "under Regulation 208-QĐ/TW",
    facts: "Facts",
    conditions: "Conditions",
    columns: ["Condition", "Asked", "Source", "Known"],
    answers: "Which conditions give which answer",
    answerColumns: ["Order", "When", "Answer"],
    otherwise: "otherwise",
    readings: "What the text leaves open",
    readingColumns: ["Point", "Readings", "Source"],
    documents: "Documents and where to read them",
    noPage: "no public page on record",
    ask: "Ask this rule",
    join: { all: " and ", any: " or " },
    not: "not: ",
  },
};

/** Called by TypeDoc. */
export async function load(app) {
  const pages = rulePages({ ...(await import("chibo/rules")), ...(await import("chibo/text")) });
  app.converter.on(Converter.EVENT_BEGIN, ({ project }) => {
    for (const [name, text] of pages) {
      const file = new MinimalSourceFile(text, new URL(`../rules/${name}.md`, import.meta.url).pathname);
      app.converter.addDocument(project, file, name);
    }
  });
}

/** The text of every page by its name, made of the rules and the words of the library. */
export function rulePages(library) {
  const languages = ["en", "vi"];
  const pages = library.rules.flatMap((entry) =>
    languages.map((language) => [named(entry.id, language), pageOf(entry, language, library)]),
  );
  const lists = languages.map((language) => [named("all", language), listOf(language, library)]);
  return new Map([...lists, ...pages]);
}

function named(id, language) {
  return `rule-${id}${language === "vi" ? ".vi" : ""}`;
}

function listOf(language, { rules }) {
  const head = heads[language];
  const rows = rules.map(
    ({ id, title, question }) =>
      `- [${title[language]}](site:documents/${named(id, language)}.html): ${question[language]}`,
  );
  return [`# ${head.rules}`, head.about, rows.join("\n"), `## ${head.numbers}`, provisionLinks(language)].join("\n\n");
}

/** The pages of what the law provides beside the conditions of the rules, made by `npm run provision-pages`. */
function provisionLinks(language) {
  const names = readdirSync(provisions).filter((name) => name.endsWith(".vi.md") === (language === "vi"));
  const links = names.map((name) => {
    const [, title] = /^# (.+)$/m.exec(readFileSync(new URL(name, provisions), "utf8"));
    return `- [${title}](site:documents/rules/${name.replace(/md$/, "html")})`;
  });
  return links.join("\n");
}

function pageOf(entry, language, library) {
  const { id, title, question, versions } = entry;
  const other = language === "vi" ? "en" : "vi";
  const top = [
    `# ${title[language]}`,
    `${question[language]} (*${title[other]}*)`,
    `[${heads[language].ask}](site:ask-a-rule.html#lang=${language}&rule=${id}&on=${versions.at(-1).firstDay})`,
  ];
  return [...top, ...versions.flatMap((version) => versionOf(id, version, language, library))].join("\n\n");
}

function versionOf(id, version, language, library) {
  const head = heads[language];
  const { citationText, dateText, describeRule, rulesOf, stepPhrase, valueText, word } = library;
  const { rule } = rulesOf(id, version.firstDay).find(({ model }) => model === version.model);
  const last = version.lastDay === null ? head.still : `${head.to} ${dateText(version.lastDay, language)}`;
  const model = version.model === null ? "" : `, ${head.model}`;
  const phrase = (name) => stepPhrase(`${rule.code}.${name}`, language);
  const conditions = describeRule(rule).map(({ code, operator, expected, citation, evidence }) => [
    stepPhrase(code, language),
    operator === "read-as" ? "" : `${word(operator, language)} ${expectedText(expected, language, valueText)}`,
    citationText(citation, language),
    word(evidence, language),
  ]);
  const rows = [...rule.text.decide, { when: null, then: rule.text.otherwise }].filter(
    ({ when }) => when === null || isThere(when, rule.law),
  );
  const answers = rows.map(({ when, then }, index) => [
    String(index + 1),
    when === null ? head.otherwise : asked(when, phrase, head, rule.law),
    answerText(then, language, library),
  ]);
  const points = rule.openPoints.map(({ name, readings, citation }) => [
    phrase(name),
    [readings.met, readings.notMet].map((code) => word(code, language)).join("; "),
    citationText(citation, language),
  ]);
  const facts = version.facts.map(({ words, unit }) =>
    unit === null ? words[language] : `${words[language]} (${unit[language]})`,
  );
  return [
    `## ${head.days} ${head.from} ${dateText(version.firstDay, language)} ${last}${model}`,
    `${head.facts}: ${facts.join("; ")}.`,
    `### ${head.conditions}`,
    table(head.columns, conditions),
    `### ${head.answers}`,
    table(head.answerColumns, answers),
    ...(points.length > 0 ? [`### ${head.readings}`, table(head.readingColumns, points)] : []),
    `### ${head.documents}`,
    version.documents.map((document) => documentLine(document, head)).join("\n"),
  ];
}

/** A share of other than a hundred is shown as the law has it: two thirds. */
function expectedText(expected, language, valueText) {
  const isShare = typeof expected === "object" && "part" in expected && expected.whole !== 100;
  return isShare ? `${expected.part}/${expected.whole}` : valueText(expected, language);
}

/** Whether a requirement rests on anything that the law of these days has. */
function isThere(when, law) {
  if (typeof when === "string") return law[when] !== undefined;
  return (when.all ?? when.any ?? [when.not]).some((part) => isThere(part, law));
}

function asked(when, phrase, head, law) {
  if (typeof when === "string") return phrase(when);
  if ("not" in when) return `${head.not}${bracketed(when.not, phrase, head, law)}`;
  const kind = "all" in when ? "all" : "any";
  const parts = when[kind].filter((part) => isThere(part, law));
  return parts
    .map((part) => (parts.length === 1 ? asked(part, phrase, head, law) : bracketed(part, phrase, head, law)))
    .join(head.join[kind]);
}

function bracketed(when, phrase, head, law) {
  const text = asked(when, phrase, head, law);
  return typeof when === "string" || "not" in when ? text : `(${text})`;
}

function answerText(then, language, { word }) {
  if (then.kind === "assessed") return `**${word(String(then.value), language)}**`;
  const reason = then.reason === undefined ? "" : `: ${word(then.reason, language)}`;
  return `${word(then.kind, language)}${reason}`;
}

function documentLine({ number, sources }, head) {
  const shown = sources.map(({ title, url }) => (url === null ? title : `[${title}](${url})`));
  return `- ${number}: ${shown.join("; ") || head.noPage}`;
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
