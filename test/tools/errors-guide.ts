import { writeFileSync } from "node:fs";
import type { IssueCode, RemedyCode } from "../../src/outcome/index.ts";
import * as english from "../../src/text/en/issues.ts";
import type { Language } from "../../src/text/index.ts";
import * as vietnamese from "../../src/text/vi/issues.ts";
import { markdownTable } from "./markdown-table.ts";

// The catalogue of errors is made from the words of issues and remedies, so that no code goes without its row.
// `npm run errors` writes it in both languages; a test holds it against the words.

/** The catalogue in both languages, by the path of its file. */
export function errorsGuide(): Readonly<Record<string, string>> {
  return { "docs/guides/errors.md": page("en"), "docs/guides/errors.vi.md": page("vi") };
}

/** What a page says around its tables. */
interface PageText {
  readonly title: string;
  readonly made: string;
  readonly opening: string;
  readonly parts: string;
  readonly wrongCalls: string;
  readonly wrongCallsText: string;
  readonly issues: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly remedies: string;
  readonly remediesText: string;
  readonly expected: string;
  readonly expectedText: string;
  readonly heads: Readonly<Record<"issue" | "remedy" | "symbol", readonly [string, string]>>;
}

type Topic = "value" | "count" | "hierarchy" | "days" | "change" | "register" | "file";

const topicOf: Readonly<Record<IssueCode, Topic>> = {
  "unknown-key": "value",
  "missing-key": "value",
  "wrong-type": "value",
  "not-a-calendar-date": "value",
  "not-a-calendar-month": "value",
  "not-a-count": "value",
  "not-a-coefficient": "value",
  "not-listed": "value",
  "unknown-territory": "value",
  "too-short": "value",
  "too-long": "value",
  "too-deep": "value",
  "unprintable-text": "value",
  "identifies-a-person": "count",
  "undivided-members": "count",
  "parts-do-not-add-up": "count",
  "more-than-the-whole": "count",
  "duplicate-id": "hierarchy",
  "unknown-parent": "hierarchy",
  "no-root": "hierarchy",
  "several-roots": "hierarchy",
  cycle: "hierarchy",
  "label-clash": "hierarchy",
  "ends-before-it-begins": "days",
  "outside-the-parent": "days",
  "outside-the-life": "days",
  overlap: "days",
  "out-of-order": "days",
  gap: "days",
  unreachable: "days",
  "too-many-combinations": "days",
  "does-not-exist": "change",
  "children-left": "change",
  "child-not-placed": "change",
  "too-few-parts": "change",
  "no-change": "change",
  "unknown-organisation": "register",
  "not-a-branch": "register",
  "duplicate-record": "register",
  "unknown-period": "register",
  "switched-twice": "register",
  "not-json": "file",
  "not-a-table": "file",
  "legacy-encoding": "file",
  "unknown-table": "file",
  "heading-twice": "file",
  "broken-quotes": "file",
  "uneven-row": "file",
  "rounded-number": "file",
  "rows-disagree": "file",
};

const issueExample = (language: Language): string => `\`\`\`ts
import { parseRecord } from "chibo/schemas";
import { issueText } from "chibo/text";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, firstDay: "2025-02-30" };
const read = parseRecord("organisation", branch);
const [issue] = read.issues ?? [];
[issue?.code, issue?.path, issue?.remedy]; // => ["not-a-calendar-date", ["firstDay"], "write-iso-date"]
console.log(issue && issueText(issue, "${language}"));
\`\`\``;

const callExample = `\`\`\`ts
import { memberYear } from "chibo/rating";
import { baseSalaryOn } from "chibo/stipend";
import { calendarDate } from "chibo/time";

baseSalaryOn("2024-7-1"); // throws RangeError
memberYear(JSON.parse('{ "scor": 92 }')); // throws TypeError
baseSalaryOn(calendarDate("2024-07-01")).value; // => 2340000
\`\`\``;

const englishText: PageText = {
  title: "Errors and remedies",
  made: "Made from the words of the library by `npm run errors`; do not edit.",
  opening: `There are two kinds of error. **Records** that do not hold together come back as issues: all of them, at once, and nothing
is thrown. A **wrong call** throws. That the law leaves a question open is no error: see [open answers](next-steps.md).`,
  parts: `An issue is data: \`code\` says what is wrong, \`path\` where (keys and positions, from the outside in), \`expected\` and
\`received\` what should stand there and what does, \`remedy\` how to mend it. Records read from files have a \`place\` as well: file,
line and column. \`issueText\` says it all in a line, and \`issuesText\` says a list of them, those that are alike in one line. No issue
repeats a text that could speak of a person. Where there are more than 1,000 issues, some of every kind are listed, and
\`notListed\` counts the rest.`,
  wrongCalls: "What is thrown",
  wrongCallsText: `A call that a program should never make throws at once, with the function, what it received and what to write instead:
a \`TypeError\` where the kind of a value is wrong or a key is unknown, a \`RangeError\` where a value is not among those that there
are, such as a day that is none. Text from outside goes through \`calendarDate\`, or through the readers of \`chibo/schemas\`.`,
  issues: "What is wrong: issue codes",
  topics: {
    value: "Keys and values",
    count: "Counts, and data of persons",
    hierarchy: "Ids and parents",
    days: "Days and rows",
    change: "Changes of the structure",
    register: "Records of a register",
    file: "Files and tables",
  },
  remedies: "How to mend it: remedy codes",
  remediesText: "Each issue names its remedy.",
  expected: "What was expected",
  expectedText:
    "`expected` is written in symbols that need no translation. Lists of words are joined by `|`; some stand for more than they say:",
  heads: {
    issue: ["Code", "What is wrong"],
    remedy: ["Code", "What to do"],
    symbol: ["Symbol", "What it stands for"],
  },
};

const vietnameseText: PageText = {
  title: "Lỗi và cách sửa",
  made: "Lập từ câu chữ của thư viện bằng `npm run errors`; không sửa tay.",
  opening: `Có hai loại lỗi. **Bản ghi** không khớp được trả về thành danh sách lỗi: tất cả, cùng một lúc, không ngắt chương trình.
**Gọi sai** thì ngắt chương trình. Văn bản để ngỏ một câu hỏi không phải là lỗi: xem [câu trả lời còn để ngỏ](next-steps.vi.md).`,
  parts: `Mỗi lỗi là dữ liệu: \`code\` nói sai gì, \`path\` nói ở đâu (tên trường và vị trí, từ ngoài vào trong), \`expected\` và
\`received\` nói phải là gì và đang là gì, \`remedy\` nói sửa thế nào. Bản ghi đọc từ tệp có thêm \`place\`: tệp, dòng và cột.
\`issueText\` nói tất cả trong một dòng, \`issuesText\` nói cả danh sách, các lỗi giống nhau gộp một dòng. Không lỗi nào lặp lại đoạn
chữ có thể nói về một người. Khi có hơn 1.000 lỗi, mỗi loại được liệt kê một số, \`notListed\` đếm phần còn lại.`,
  wrongCalls: "Lỗi ngắt chương trình",
  wrongCallsText: `Lời gọi mà chương trình không bao giờ nên có thì bị ngắt ngay, kèm tên hàm, giá trị nhận được và cách viết đúng:
\`TypeError\` khi sai kiểu giá trị hoặc có trường lạ, \`RangeError\` khi giá trị không thuộc những giá trị có thể có, như một ngày
không có trong lịch. Chữ lấy từ bên ngoài thì qua \`calendarDate\`, hoặc qua các hàm đọc của \`chibo/schemas\`.`,
  issues: "Sai gì: mã lỗi",
  topics: {
    value: "Tên trường và giá trị",
    count: "Số lượng, và dữ liệu cá nhân",
    hierarchy: "Mã và cấp trên",
    days: "Ngày và các dòng",
    change: "Thay đổi tổ chức",
    register: "Bản ghi của hồ sơ thống nhất",
    file: "Tệp và bảng",
  },
  remedies: "Sửa thế nào: mã cách sửa",
  remediesText: "Lỗi nào cũng nêu cách sửa của nó.",
  expected: "Phải là gì",
  expectedText:
    "`expected` viết bằng ký hiệu không cần dịch. Danh sách các mã được nối bằng `|`; một số ký hiệu có nghĩa rộng hơn chữ của nó:",
  heads: {
    issue: ["Mã", "Sai gì"],
    remedy: ["Mã", "Cần làm gì"],
    symbol: ["Ký hiệu", "Nghĩa"],
  },
};

function page(language: Language): string {
  const text = language === "vi" ? vietnameseText : englishText;
  const { issueWords, remedyWords, symbolWords } = language === "vi" ? vietnamese : english;
  const codes = Object.keys(issueWords) as readonly IssueCode[];
  const remedies = Object.keys(remedyWords) as readonly RemedyCode[];
  const plain: Readonly<Record<string, string>> = english.symbolWords;
  const symbols = Object.entries(symbolWords).filter(([symbol]) => plain[symbol] !== symbol);
  const topics = (Object.keys(text.topics) as readonly Topic[]).map((topic) => {
    const own = codes.filter((code) => topicOf[code] === topic);
    return `### ${text.topics[topic]}\n\n${rows(
      text.heads.issue,
      own.map((code) => [code, issueWords[code]]),
    )}`;
  });
  return `# ${text.title}

${text.made}

${text.opening}

${issueExample(language)}

${text.parts}

## ${text.wrongCalls}

${text.wrongCallsText}

${callExample}

## ${text.issues}

${topics.join("\n\n")}

## ${text.remedies}

${text.remediesText}

${rows(
  text.heads.remedy,
  remedies.map((code) => [code, remedyWords[code]]),
)}

## ${text.expected}

${text.expectedText}

${rows(text.heads.symbol, symbols)}
`;
}

function rows(heads: readonly string[], pairs: readonly (readonly [string, string])[]): string {
  return markdownTable(
    heads,
    pairs.map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

if (process.argv[1]?.endsWith("errors-guide.ts")) {
  for (const [path, text] of Object.entries(errorsGuide())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
