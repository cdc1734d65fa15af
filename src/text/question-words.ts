import { openQuestionWords as englishOpen, settlementWords as englishSettlements } from "./en/open-questions.ts";
import { ruleQuestions as english, unitWords as englishUnits } from "./en/rule-questions.ts";
import type { Language } from "./language.ts";
import type {
  FactUnit,
  OpenQuestionCode,
  OpenQuestionWords,
  QuestionWords,
  RuleQuestion,
  Settlement,
} from "./rule-question.ts";
import { openQuestionWords as vietnameseOpen, settlementWords as vietnameseSettlements } from "./vi/open-questions.ts";
import { ruleQuestions as vietnamese, unitWords as vietnameseUnits } from "./vi/rule-questions.ts";

/** The question that a rule answers, in words. */
export function questionWords(question: RuleQuestion, language: Language): QuestionWords {
  return (language === "vi" ? vietnamese : english)[question];
}

/** What the number of a fact counts, in words. */
export function unitWord(unit: FactUnit, language: Language): string {
  return (language === "vi" ? vietnameseUnits : englishUnits)[unit];
}

/** An open question, and what is said of it elsewhere, in words. */
export function openWords(code: OpenQuestionCode, language: Language): OpenQuestionWords {
  return (language === "vi" ? vietnameseOpen : englishOpen)[code];
}

/** What would settle an open question, in words. */
export function settlementWord(code: Settlement, language: Language): string {
  return (language === "vi" ? vietnameseSettlements : englishSettlements)[code];
}
