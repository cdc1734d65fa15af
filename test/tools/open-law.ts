import { writeFileSync } from "node:fs";
import { assessVote, meetingDuties, meetingUnit, type VoteMatter, voteFacts } from "../../src/meeting/index.ts";
import {
  advisoryBodies,
  advisoryFacts,
  allowedParents,
  assessPowers,
  committeeFacts,
  committeeLimits,
  dissolutionDeadline,
  expectedForm,
  formFacts,
  type MembershipTerm,
  type MembershipTermCode,
  membershipTerm,
  move,
  type OrganisationKind,
  type PowersCode,
  powerFacts,
  type Term,
  term,
  termEndsOn,
  tiersOn,
  transferDeadlines,
  unit,
} from "../../src/organisation/index.ts";
import { membershipLaw208 } from "../../src/organisation/procedures/membership-208.law.ts";
import type { Outcome, ReadingCode } from "../../src/outcome/index.ts";
import { openQuestions, rules } from "../../src/rules/index.ts";
import { dateText, type Language, stepPhrase, word } from "../../src/text/index.ts";
import { type CalendarDate, isCalendarDate } from "../../src/time/index.ts";

// What is answered as of today, and on what grade, question by question; and what is not known. Both are made by asking the
// library itself. `npm run open-law` writes the pages in both languages; a test holds them against the answers.

const today = "2026-11-26";
const switchDay = "2026-10-01";

/** The pages, by the path of their file. */
export function openLawPages(): Readonly<Record<string, string>> {
  return {
    "docs/law/today.md": todayPage("en"),
    "docs/law/today.vi.md": todayPage("vi"),
    "docs/law/open-questions.md": openPage("en"),
    "docs/law/open-questions.vi.md": openPage("vi"),
  };
}

interface Row {
  readonly vi: string;
  readonly en: string;
  readonly ask: (switchedOn: CalendarDate | null, readings: readonly ReadingCode[]) => Outcome<unknown>;
}

function todayPage(language: Language): string {
  const said = pageTexts[language];
  const lines = rows().map((row) => {
    const switched = row.ask(switchDay, []);
    const open = row.ask(null, []);
    return [row[language], answerText(switched, language), gradeOf(switched, language), openText(open, language)];
  });
  return [
    `# ${said.title}`,
    "",
    said.made,
    "",
    said.opening,
    "",
    table(said.columns, lines),
    "",
    `## ${said.rulesTitle}`,
    "",
    said.rulesOpening,
    "",
    table(
      said.rulesColumns,
      rules.flatMap(({ question, versions }) =>
        versions
          .filter(({ lastDay }) => lastDay === null || lastDay >= today)
          .map(({ model, evidence, documents, firstDay }) => [
            question[language],
            model === null ? said.before : said.after,
            documents.map(({ number }) => number).join(", "),
            dateText(firstDay, language),
            word(evidence, language),
          ]),
      ),
    ),
    "",
  ].join("\n");
}

function openPage(language: Language): string {
  const said = openTexts[language];
  const of = (kind: (typeof openQuestions)[number]["kind"]): string =>
    table(
      said.columns,
      openQuestions
        .filter((one) => one.kind === kind)
        .map(({ question, lead, documents, touches, decidedBy, settledBy }) => [
          question[language],
          lead === null ? said.nothing : lead[language],
          documents.map(({ number }) => number).join(", ") || "-",
          touches.map((name) => `\`${name}\``).join(", "),
          decidedBy === null ? "-" : decidedBy[language],
          settledBy[language],
        ]),
    );
  const parts = (["unread-text", "silent-point", "lead", "reading"] as const).flatMap((kind) => [
    `## ${said.kinds[kind]}`,
    "",
    of(kind),
    "",
  ]);
  return [`# ${said.title}`, "", said.made, "", said.opening, "", ...parts].join("\n");
}

function table(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(columns), row(columns.map(() => "---")), ...lines.map(row)].join("\n");
}

function answerText(outcome: Outcome<unknown>, language: Language): string {
  if (outcome.kind === "assessed") return saidOf(outcome.value, language);
  if (outcome.kind === "undetermined") return word(outcome.reason, language);
  return word(outcome.kind, language);
}

function gradeOf(outcome: Outcome<unknown>, language: Language): string {
  return outcome.kind === "assessed" ? word(outcome.evidence, language) : "-";
}

/** What is said of a unit whose switch is not recorded: the same under both models, or the value under each. */
function openText(outcome: Outcome<unknown>, language: Language): string {
  const said = pageTexts[language];
  if (outcome.kind === "assessed") return said.same;
  if (outcome.kind !== "undetermined" || outcome.readings.length === 0) return answerText(outcome, language);
  return outcome.readings.map(({ code, value }) => `${code.slice(-3)}: ${saidOf(value, language)}`).join("; ");
}

function saidOf(value: unknown, language: Language): string {
  const said = pageTexts[language];
  if (value === null) return said.notNamed;
  if (typeof value === "boolean") return value ? said.yes : said.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return isCalendarDate(value) ? dateText(value, language) : wordFor(value, language);
  if (Array.isArray(value)) return value.map((one) => saidOf(one, language)).join(", ") || said.none;
  return ofRecord(value as Readonly<Record<string, unknown>>, language);
}

function wordFor(code: string, language: Language): string {
  return said(language, code) ?? word(code, language);
}

function said(language: Language, code: string): string | undefined {
  const words: Readonly<Record<string, string>> = answerWords[language];
  return words[code];
}

function ofRecord(record: Readonly<Record<string, unknown>>, language: Language): string {
  if ("operator" in record) return ofTerm(record as unknown as MembershipTerm, language);
  if ("times" in record) return ofRate(record as { readonly times: number; readonly months: number }, language);
  if ("form" in record && record["form"] === null) return pageTexts[language].noForm;
  if ("atLeast" in record) return ofRange(record as { readonly atLeast: number | null; readonly atMost: number });
  return Object.entries(record)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${wordFor(key, language)}: ${saidOf(value, language)}`)
    .join(", ");
}

function ofTerm({ operator, value, unit: counts }: MembershipTerm, language: Language): string {
  const signs = { ">=": "≥ ", "<=": "≤ ", is: "" } as const;
  return `${signs[operator]}${saidOf(value, language)}${counts === null ? "" : ` ${wordFor(counts, language)}`}`;
}

function ofRate({ times, months }: { readonly times: number; readonly months: number }, language: Language): string {
  return pageTexts[language].rate(times, months);
}

function ofRange({ atLeast, atMost }: { readonly atLeast: number | null; readonly atMost: number }): string {
  return atLeast === null ? `≤ ${atMost}` : `${atLeast} - ${atMost}`;
}

function rows(): readonly Row[] {
  return [
    { vi: "Các cấp của hệ thống tổ chức", en: "The levels", ask: levels },
    ...(["branch", "subordinate-organisation", "grassroots-organisation", "section", "party-group"] as const).map(
      superiors,
    ),
    ...[2, 8, 9, 30, 31].map(form),
    { vi: "Số lượng chi ủy viên, phó bí thư chi bộ", en: "Committee and deputies of a branch", ask: branchLimits },
    {
      vi: "Cơ quan tham mưu, giúp việc của đảng ủy cơ sở",
      en: "Advisory bodies of a grassroots committee",
      ask: advisers,
    },
    ...terms.map(termRow),
    ...(["branch", "grassroots-organisation", "subordinate-organisation"] as const).flatMap(meetings),
    ...(["resolution", "admission", "official-recognition", "striking-off", "expulsion"] as const).map(vote),
    ...(["admissionPowers", "delegatedPowers", "pilotPowers"] as const).map(powers),
    {
      vi: "Thời hạn chuyển sinh hoạt của người chuyển đi ngày 01/10/2026",
      en: "By when one who moved on 1 October 2026 begins the transfer",
      ask: transfer,
    },
    {
      vi: "Thời hạn thu hồi hồ sơ sau giải thể ngày 01/10/2026",
      en: "By when a body dissolved on 1 October 2026 is settled",
      ask: dissolution,
    },
    ...(Object.keys(membershipLaw208) as MembershipTermCode[]).map(membership),
  ];
}

function levels(switchedOn: CalendarDate | null): Outcome<unknown> {
  return tiersOn(today, { readings: switchedOn === null ? [] : ["model-208"] });
}

function superiors(kind: OrganisationKind): Row {
  return {
    vi: `Cấp trên trực tiếp của ${word(kind, "vi")}`,
    en: `Whom a ${word(kind, "en")} may be under`,
    ask: (switchedOn) => allowedParents(unit({ kind, switchedOn }), today),
  };
}

function form(official: number): Row {
  const facts = formFacts({ parentKind: "grassroots-organisation", setting: "agency", official, probationary: 0 });
  return {
    vi: `Loại hình của tổ chức có ${official} đảng viên chính thức, trực thuộc đảng bộ cơ sở`,
    en: `Form of a body of ${official} official members under a grassroots organisation`,
    ask: (switchedOn) => expectedForm({ ...facts, switchedOn }, today),
  };
}

function branchLimits(switchedOn: CalendarDate | null): Outcome<unknown> {
  return committeeLimits(committeeFacts({ kind: "branch", switchedOn }), today);
}

function advisers(switchedOn: CalendarDate | null): Outcome<unknown> {
  const facts = advisoryFacts({ kind: "grassroots-organisation", delegatedPowers: false, switchedOn });
  return advisoryBodies(facts, today);
}

type TermCase = readonly [vi: string, en: string, facts: Omit<Term, "switchedOn">];

const branchTerm = {
  kind: "branch",
  startedOn: switchDay,
  isFirst: false,
  endSet: null,
  inPilot: false,
  parentEndsOn: null,
} as const;
const terms: readonly TermCase[] = [
  ["Nhiệm kỳ của chi bộ bầu ngày 01/10/2026", "Term of a branch elected on 1 October 2026", branchTerm],
  [
    "Nhiệm kỳ của chi bộ bầu ngày 15/9/2025, không thí điểm",
    "Term of a branch elected on 15 September 2025, not in the pilot",
    { ...branchTerm, startedOn: "2025-09-15" },
  ],
  [
    "Nhiệm kỳ của chi bộ thành lập ngày 01/10/2026, cấp trên hết nhiệm kỳ ngày 30/6/2030",
    "Term of a branch founded on 1 October 2026, the term above ending on 30 June 2030",
    { ...branchTerm, isFirst: true, parentEndsOn: "2030-06-30" },
  ],
  [
    "Nhiệm kỳ của đảng bộ cơ sở đại hội ngày 01/7/2025",
    "Term of a grassroots organisation whose congress was on 1 July 2025",
    { ...branchTerm, kind: "grassroots-organisation", startedOn: "2025-07-01" },
  ],
];

function termRow([vi, en, facts]: TermCase): Row {
  return { vi, en, ask: (switchedOn) => termEndsOn(term({ ...facts, switchedOn }), today) };
}

function meetings(kind: OrganisationKind): readonly Row[] {
  const duties = (switchedOn: CalendarDate | null) =>
    meetingDuties(
      meetingUnit({ id: "01", kind, switchedOn, counts: [{ on: "2026-01-01", official: 12 }], delegatedPowers: false }),
      today,
    );
  return duties(switchDay).map(({ body, meeting }, at) => ({
    vi: `Chế độ họp của ${word(kind, "vi")}: ${word(body, "vi", { of: "duty" })} (${word(meeting, "vi", { of: "duty" })})`,
    en: `How often a ${word(kind, "en")} meets: ${word(body, "en", { of: "duty" })} (${word(meeting, "en", { of: "duty" })})`,
    ask: (switchedOn) => duties(switchedOn)[at]?.frequency as Outcome<unknown>,
  }));
}

function vote(matter: VoteMatter): Row {
  const none = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
  return {
    vi: `14 trên 20 đảng viên chính thức tán thành ${word(matter, "vi", { of: "voteMatter" })}`,
    en: `14 of 20 official members are in favour: ${word(matter, "en", { of: "voteMatter" })}`,
    ask: (switchedOn) => assessVote(voteFacts({ ...none, matter, official: 20, inFavour: 14, switchedOn }), today),
  };
}

function powers(code: PowersCode): Row {
  const facts = powerFacts({
    kind: "grassroots-organisation",
    parentKind: "province",
    armedForces: false,
    ofCentralBody: false,
    official: 450,
    probationary: 10,
    grassrootsUnits: 12,
    wideArea: true,
    goodYears: 3,
    commissionConsulted: true,
  });
  return {
    vi: `${word(code, "vi")}: đảng bộ cơ sở có 460 đảng viên, trực thuộc tỉnh`,
    en: `${word(code, "en")}: a grassroots organisation of 460 members under a province`,
    ask: (switchedOn) => assessPowers(code, { ...facts, switchedOn }, { on: today }),
  };
}

function transfer(switchedOn: CalendarDate | null): Outcome<unknown> {
  return transferDeadlines(move({ movedOn: switchDay, switchedOn }), []);
}

function dissolution(switchedOn: CalendarDate | null): Outcome<unknown> {
  return dissolutionDeadline(switchDay, [], { switchedOn });
}

function membership(code: MembershipTermCode): Row {
  return {
    vi: stepPhrase(`membership.${code}`, "vi"),
    en: stepPhrase(`membership.${code}`, "en"),
    ask: (switchedOn) => membershipTerm(code, { switchedOn }, { on: today }),
  };
}

const answerWords = {
  vi: {
    years: "năm",
    months: "tháng",
    "working-days": "ngày làm việc",
    "lower-secondary": "trung học cơ sở trở lên",
    "next-meeting": "buổi sinh hoạt gần nhất của chi bộ",
    "admission-decision": "ngày ký quyết định kết nạp",
    "raised-card": "giơ thẻ",
    "at-home": "nơi sinh hoạt chính thức",
    form: "loại hình",
    consentOf: "cần đồng ý",
    alternatives: "cũng có thể",
    partyGroups: "chia tổ đảng",
    committee: "có chi ủy",
    members: "ủy viên",
    standing: "ban thường vụ",
    deputies: "phó bí thư",
    bodies: "cơ quan",
    atMost: "nhiều nhất",
    startBy: "bắt đầu trước",
    presentBy: "nộp hồ sơ trước",
    grassroots: "cơ sở",
  },
  en: {
    years: "years",
    months: "months",
    "working-days": "working days",
    "lower-secondary": "lower secondary or more",
    "next-meeting": "the next meeting of the branch",
    "admission-decision": "the day of the admission decision",
    "raised-card": "raised card",
    "at-home": "at home",
    form: "form",
    consentOf: "consent of",
    alternatives: "or",
    partyGroups: "party groups",
    committee: "committee",
    members: "members",
    standing: "standing committee",
    deputies: "deputies",
    bodies: "bodies",
    atMost: "at most",
    startBy: "begins by",
    presentBy: "papers by",
    grassroots: "grassroots",
  },
} as const;

const pageTexts = {
  en: {
    title: "The law of today",
    made: "Made by `npm run open-law` from the answers of the library; do not edit.",
    opening: `What is answered as of ${dateText(today, "en")} for a unit that switched to 208-QĐ/TW on ${dateText(switchDay, "en")}, and how well it is known.
The text of 208-QĐ/TW was not read: what rests on it is known from one source at best, and is never called a breach. The last
column is for a unit whose switch is not recorded: what differs is shown under each model, 208 and 294. What is open is
among the [open questions](open-questions.md).`,
    columns: ["Question", "Answer", "Known", "Switch not recorded"],
    rulesTitle: "Rules in force",
    rulesOpening:
      "Every question that a rule answers today, with the documents that it cites and how well its conditions are known.",
    rulesColumns: ["Question", "For", "Documents", "Since", "Known"],
    before: "until a switch, or any unit",
    after: "after a switch",
    same: "the same",
    notNamed: "not known",
    none: "none",
    noForm: "none can be formed",
    yes: "yes",
    no: "no",
    rate: (times: number, months: number) => `${times} in ${months} months`,
  },
  vi: {
    title: "Pháp luật hôm nay",
    made: "Lập bằng `npm run open-law` từ câu trả lời của thư viện; không sửa tay.",
    opening: `Những gì trả lời được tính đến ngày ${dateText(today, "vi")} cho tổ chức đã chuyển sang mô hình theo Quy định 208-QĐ/TW ngày ${dateText(switchDay, "vi")},
và mức độ chắc chắn. Chưa đọc được toàn văn Quy định 208-QĐ/TW: những gì dựa vào văn bản này nhiều nhất là có
một nguồn, và không gọi là vi phạm. Cột cuối dành cho tổ chức chưa ghi nhận ngày chuyển: điểm nào khác nhau thì nêu theo từng mô hình,
208 và 294. Những điểm chưa rõ có ở [các câu hỏi còn để ngỏ](open-questions.vi.md).`,
    columns: ["Câu hỏi", "Trả lời", "Mức độ chắc chắn", "Chưa ghi nhận ngày chuyển"],
    rulesTitle: "Các quy tắc đang áp dụng",
    rulesOpening:
      "Mọi câu hỏi mà một quy tắc trả lời được hôm nay, kèm văn bản viện dẫn và mức độ chắc chắn của các điều kiện.",
    rulesColumns: ["Câu hỏi", "Áp dụng cho", "Văn bản", "Từ ngày", "Mức độ chắc chắn"],
    before: "trước khi chuyển, hoặc mọi tổ chức",
    after: "sau khi chuyển",
    same: "như trên",
    notNamed: "chưa rõ",
    none: "không có",
    noForm: "chưa đủ điều kiện thành lập",
    yes: "có",
    no: "không",
    rate: (times: number, months: number) => `${times} lần trong ${months} tháng`,
  },
} as const;

const openTexts = {
  en: {
    title: "Open questions of law",
    made: "Made by `npm run open-law` from `openQuestions` of `chibo/rules`; do not edit.",
    opening: `What is not known, which answers it keeps open, who decides it and what would settle it. What secondary, unpublished
texts say is a lead and no answer: the library does not give it.`,
    columns: ["Question", "Said elsewhere", "Documents", "Keeps open", "Who decides", "Settled by"],
    nothing: "nothing",
    kinds: {
      "unread-text": "Texts that were not read",
      "silent-point": "Points on which the texts read are silent",
      lead: "Points of which secondary texts alone speak",
      reading: "Readings that a caller may name",
    },
  },
  vi: {
    title: "Các câu hỏi pháp luật còn để ngỏ",
    made: "Lập bằng `npm run open-law` từ `openQuestions` của `chibo/rules`; không sửa tay.",
    opening: `Những điểm chưa rõ, câu trả lời nào còn phải để ngỏ, ai quyết định và điều gì làm rõ được. Nội dung của văn bản thứ cấp
chưa công bố chỉ là dấu vết, thư viện không coi là câu trả lời.`,
    columns: ["Câu hỏi", "Nơi khác nói", "Văn bản", "Để ngỏ", "Ai quyết định", "Làm rõ bằng"],
    nothing: "không có",
    kinds: {
      "unread-text": "Văn bản chưa đọc được",
      "silent-point": "Điểm mà văn bản đã đọc không nói đến",
      lead: "Điểm chỉ có văn bản thứ cấp nói đến",
      reading: "Cách hiểu mà người hỏi có thể chọn",
    },
  },
} as const;

if (process.argv[1]?.endsWith("open-law.ts") === true) {
  for (const [path, text] of Object.entries(openLawPages())) writeFileSync(path, text);
}
