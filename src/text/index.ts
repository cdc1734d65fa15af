export { citationText } from "./citation/citation-text.ts";
export { factWords as englishFacts } from "./en/facts/index.ts";
export { dateText, monthText, quarterText } from "./format/day-text.ts";
export { dongText } from "./format/dong-text.ts";
export { numberText } from "./format/number-text.ts";
export { type PercentTextOptions, percentText } from "./format/percent-text.ts";
export { periodText } from "./format/period-text.ts";
export { type Language, requireLanguage } from "./language.ts";
export { changeHereText } from "./outcome/change-here-text.ts";
export { legalChangeText, waysText } from "./outcome/change-text.ts";
export { factText } from "./outcome/fact-text.ts";
export { issuesText, issueText } from "./outcome/issue-text.ts";
export { nextStepsText } from "./outcome/next-steps-text.ts";
export { type OutcomeTextOptions, outcomeText } from "./outcome/outcome-text.ts";
export { stepText } from "./outcome/step-text.ts";
export { stipendText } from "./outcome/stipend-text.ts";
export { valueText } from "./outcome/value-text.ts";
export type { Phrases, TextOptions } from "./phrases/options.ts";
export { phrasesOf } from "./phrases/own-phrases.ts";
export { stepPhrase, type Vocabulary, type WordOptions, word } from "./phrases/phrases.ts";
export { openWords, questionWords, settlementWord, unitWord } from "./question-words.ts";
export { type FindingTextOptions, findingText } from "./review/finding-text.ts";
export { type ReviewPart, type ReviewTextOptions, reviewText } from "./review/review-text.ts";
export { type SummaryTextOptions, summaryText } from "./review/summary-text.ts";
export type {
  FactUnit,
  OpenQuestionCode,
  OpenQuestionWords,
  QuestionWords,
  RuleQuestion,
  Settlement,
} from "./rule-question.ts";
export { factWords as vietnameseFacts } from "./vi/facts/index.ts";
