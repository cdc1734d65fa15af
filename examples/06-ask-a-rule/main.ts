// Asks a rule by a form that is made of the catalogue: the question, each fact with its words, its unit and what it may be,
// then the answer with its grounds. What is left out of --facts is not known.
//   --rule memberRating --on 2025-12-15 --facts "score=92,tasks=20,done=20,late=0"
import type { Outcome } from "chibo";
import { assessVote, voteFacts } from "chibo/meeting";
import { assessClass, memberYear } from "chibo/rating";
import { type CatalogueFact, factsOf, rules } from "chibo/rules";
import { villageFacts, villageFund } from "chibo/stipend";
import { dateText, type Language, outcomeText, word } from "chibo/text";
import { type CalendarDate, isCalendarDate } from "chibo/time";
import { languageOption, oneOf, outOption, readArguments, refuse } from "../shared/arguments.ts";

type Answers = Readonly<Record<string, unknown>>;

/** The questions that this program can ask; the catalogue has the forms of all. */
const asked = {
  memberRating: (answers: Answers, on: CalendarDate): Outcome<unknown> => assessClass(memberYear(answers), on),
  villageClass: (answers: Answers, on: CalendarDate): Outcome<unknown> => villageFund(villageFacts(answers), on),
  resolutionVote: (answers: Answers, on: CalendarDate): Outcome<unknown> =>
    assessVote(voteFacts({ ...answers, matter: "resolution" }), on),
} as const;

const questions = ["memberRating", "villageClass", "resolutionVote"] as const;

const values = readArguments({
  lang: languageOption,
  out: outOption,
  rule: {
    type: "string",
    default: "memberRating",
    value: { vi: questions.join("|"), en: questions.join("|") },
    says: { vi: "câu hỏi", en: "the question" },
  },
  on: {
    type: "string",
    default: "2025-12-15",
    value: { vi: "NGÀY", en: "DAY" },
    says: { vi: "ngày được hỏi, ghi như 2025-12-15", en: "the day that is asked about, as 2025-12-15" },
  },
  facts: {
    type: "string",
    default: "score=92,tasks=20,done=20,late=0",
    value: { vi: "TÊN=GIÁ-TRỊ,…", en: "NAME=VALUE,…" },
    says: { vi: "các dữ kiện đã biết", en: "the facts that are known" },
  },
});

const language: Language = oneOf("lang", values.lang, ["vi", "en"]);
const question = oneOf("rule", values.rule, questions);
const on: CalendarDate = isCalendarDate(values.on)
  ? values.on
  : refuse({
      vi: `"${values.on}" không phải là ngày; ghi như 2025-12-15.`,
      en: `"${values.on}" is no day; write it as 2025-12-15.`,
    });

const heads = {
  vi: { form: "Dữ kiện", answer: "Trả lời", unknown: "chưa rõ", yesNo: "có / không", day: "ngày", number: "số" },
  en: { form: "Facts", answer: "Answer", unknown: "not known", yesNo: "yes / no", day: "day", number: "number" },
}[language];

const form = factsOf(question, on);
const answers = Object.fromEntries(values.facts.split(",").map(readAnswer));

console.log(rules.find(({ id }) => id === question)?.question[language]);
console.log(`${dateText(on, language)}\n\n${heads.form}:`);
for (const fact of form) console.log(`- ${fact.words[language]} (${kindOf(fact)}): ${saidOf(fact)}`);
console.log(`\n${heads.answer}:`);
console.log(outcomeText(answered(), language));

/** The answer; a value that no fact can have is refused by the builder of the facts. */
function answered(): Outcome<unknown> {
  try {
    return asked[question](answers, on);
  } catch (error) {
    const en = error instanceof Error ? error.message : String(error);
    return refuse({ vi: "Có dữ kiện không thể có giá trị như đã ghi; xem lại từng mục ở trên.", en });
  }
}

/** One answer of the form, `name=value`, read as the schema of its fact has it. */
function readAnswer(given: string): readonly [string, unknown] {
  const [name = "", text = ""] = given.split("=");
  const fact = form.find((one) => one.name === name);
  if (fact === undefined) {
    const names = form.map((one) => one.name).join(", ");
    refuse({
      vi: `"${name}" không phải là dữ kiện của câu hỏi này; có ${names}.`,
      en: `"${name}" is no fact of this question; there are ${names}.`,
    });
  }
  if (isText(fact)) return [name, text];
  try {
    return [name, JSON.parse(text)];
  } catch {
    return refuse({
      vi: `"${given}": ghi một số, hoặc true / false.`,
      en: `"${given}": write a number, or true / false.`,
    });
  }
}

/** Whether a fact is written as a text: a word of a list, or a day. */
function isText({ schema }: CatalogueFact): boolean {
  const [shape] = schema["anyOf"] as readonly { readonly type?: string }[];
  return shape?.type === undefined || shape.type === "string";
}

/** What a fact may be, for a person. */
function kindOf({ oneOf: words, unit, schema }: CatalogueFact): string {
  if (words !== null) return words.map((one) => one[language]).join(" / ");
  if (unit !== null) return unit[language];
  const [shape] = schema["anyOf"] as readonly { readonly type?: string }[];
  if (shape?.type === "boolean") return heads.yesNo;
  return shape?.type === "string" ? heads.day : heads.number;
}

function saidOf({ name }: CatalogueFact): string {
  const answer = answers[name];
  return answer === undefined ? heads.unknown : word(String(answer), language);
}
