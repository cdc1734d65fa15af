import { ruleQuestions as english, unitWords as englishUnits } from "./en/rule-questions.ts";
import type { Language } from "./language.ts";
import type { FactUnit, QuestionWords, RuleQuestion } from "./rule-question.ts";
import { ruleQuestions as vietnamese, unitWords as vietnameseUnits } from "./vi/rule-questions.ts";

/** The question that a rule answers, in words. */
export function questionWords(question: RuleQuestion, language: Language): QuestionWords {
  return (language === "vi" ? vietnamese : english)[question];
}

/** What the number of a fact counts, in words. */
export function unitWord(unit: FactUnit, language: Language): string {
  return (language === "vi" ? vietnameseUnits : englishUnits)[unit];
}
