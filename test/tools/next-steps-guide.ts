import { writeFileSync } from "node:fs";
import { type NextStepReason, nextStepTable, type ReasonCode, type SettlingRecord } from "../../src/outcome/index.ts";
import { words as english } from "../../src/text/en/next-steps.ts";
import { type Language, word } from "../../src/text/index.ts";
import { words as vietnamese } from "../../src/text/vi/next-steps.ts";
import { markdownTable } from "./markdown-table.ts";

// The guide to open answers is made from the table of what to do for each reason, so that no reason goes without its row.
// `npm run next-steps` writes it in both languages; a test holds it against the table.

/** The guide in both languages, by the path of its file. */
export function nextStepsGuide(): Readonly<Record<string, string>> {
  return {
    "docs/guides/next-steps.md": page("en", englishText),
    "docs/guides/next-steps.vi.md": page("vi", vietnameseText),
  };
}

/** What a page says around its tables. */
interface PageText {
  readonly title: string;
  readonly made: string;
  readonly opening: string;
  readonly example: string;
  readonly afterExample: string;
  readonly reasons: string;
  readonly kinds: string;
  readonly columns: readonly string[];
}

const facts = `const facts = memberYear({
  score: 92,
  tasks: 20,
  done: 20,
  late: 0,
  beyond: 5,
  shortcomings: 3,
  repaired: 3,
  degenerationConcluded: false,
  dutyViolationDisciplined: false,
  listedViolation: "none",
  selfDetectedAndRepaired: false,
});`;

const example = (language: Language): string => `\`\`\`ts
import { nextSteps } from "chibo";
import { assessClass, memberYear } from "chibo/rating";
import { nextStepsText } from "chibo/text";

${facts}
const open = assessClass(facts, "2025-12-15");
nextSteps(open).map((step) => [step.reason, step.decidedBy]); // => [["no-class-fits", "rating-authority"]]
nextSteps(open)[0]?.readings; // => [{ code: "band-as-floor", value: "good" }]
nextStepsText(open, "${language}").split("; ").length > 1; // => true
assessClass(facts, "2025-12-15", { readings: ["band-as-floor"] }).value; // => "good"
\`\`\``;

const englishText: PageText = {
  title: "Open answers: what to do next",
  made: "Made from the table of next steps by `npm run next-steps`; do not edit.",
  opening: `An answer that is not \`assessed\` is not a breach and not a guess. \`nextSteps\` turns it into data: why it is open, who
decides, which readings can be named and what each would give, and where the answer is written down. \`nextStepsText\`
says the same in words. An answer that is assessed has no next step.`,
  example: example("en"),
  afterExample:
    "Here 92 points with one unmet condition of the highest class fall through the literal bands of Article 11.",
  reasons: "The reasons",
  kinds: "The other kinds of answer",
  columns: ["Code", "Why it is open", "What to do", "Written down in"],
};

const vietnameseText: PageText = {
  title: "Câu trả lời còn để ngỏ: việc cần làm tiếp",
  made: "Lập từ bảng việc cần làm tiếp bằng `npm run next-steps`; không sửa tay.",
  opening: `Câu trả lời không phải \`assessed\` thì không phải là vi phạm, cũng không phải phỏng đoán. \`nextSteps\` đổi nó thành dữ
liệu: vì sao còn để ngỏ, ai quyết định, có thể nêu cách hiểu nào và mỗi cách hiểu cho kết quả gì, ghi câu trả lời vào
đâu. \`nextStepsText\` nói cùng nội dung ấy bằng lời. Câu trả lời đã xác định thì không có việc cần làm tiếp.`,
  example: example("vi"),
  afterExample:
    "Ở đây 92 điểm với một điều kiện của mức cao nhất chưa đạt thì không khớp khoảng điểm nào của Điều 11 theo câu chữ.",
  reasons: "Các lý do",
  kinds: "Các loại câu trả lời khác",
  columns: ["Mã", "Vì sao còn để ngỏ", "Việc cần làm", "Ghi vào"],
};

function page(language: Language, text: PageText): string {
  const reasons = Object.keys(nextStepTable) as readonly ReasonCode[];
  return `# ${text.title}

${text.made}

${text.opening}

${text.example}

${text.afterExample}

## ${text.reasons}

${markdownTable(
  text.columns,
  reasons.map((reason) => row(reason, nextStepTable[reason].record, language)),
)}

## ${text.kinds}

${markdownTable(
  text.columns,
  otherKinds.map((kind) => row(kind, null, language)),
)}
`;
}

const otherKinds = ["insufficient-facts", "not-in-force"] as const;

function row(reason: NextStepReason, record: SettlingRecord | null, language: Language): readonly string[] {
  const { adviceWords, recordWords } = language === "vi" ? vietnamese : english;
  const written = record === null ? "" : `\`${record}\` (${recordWords[record]})`;
  return [`\`${reason}\``, word(reason, language), adviceWords[reason], written];
}

if (process.argv[1]?.endsWith("next-steps-guide.ts")) {
  for (const [path, text] of Object.entries(nextStepsGuide())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
