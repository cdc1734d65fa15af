export { type AssessOptions, assess } from "./assess.ts";
export { assessReadings, type OpenPoints } from "./assess-readings.ts";
export type { Change } from "./candidates.ts";
export {
  type DecidingBody,
  type FactPath,
  type ReadingCode,
  type ReadingsCode,
  type ReasonCode,
  readingCodes,
  readingGroups,
  type StepCode,
} from "./codes.ts";
export type { ComputedFact, ConditionOn, Fact, FactSource, FactsOf, Readers } from "./condition.ts";
export { possibleAnswers, possibleRows } from "./deciding.ts";
export { type ConditionDescription, describeRule } from "./describe.ts";
export { appliedStep, groundsOf, joinedGrounds, noGrounds, regrounded } from "./grounds.ts";
export type { Checked, Issue, IssueCode, IssuePlace, RemedyCode } from "./issue.ts";
export { judge, judgeUnder } from "./judge.ts";
export { assessed, insufficientFacts, notInForce, outOfScope, undetermined } from "./make-outcome.ts";
export { type NextStep, type NextStepReason, nextSteps } from "./next-steps.ts";
export { type NextStepRow, nextStepTable, type SettlingRecord, type SettlingWay } from "./next-steps-table.ts";
export type {
  Assessed,
  Grounds,
  InsufficientFacts,
  LacksFacts,
  NotInForce,
  Operator,
  Outcome,
  OutOfScope,
  ReadingValue,
  Scalar,
  Step,
  Undetermined,
  Verdict,
} from "./outcome.ts";
export type { Bound, Choice, LawTable, OpenPoint, Provision, Share } from "./provision.ts";
export {
  type Answer,
  type AnswerCases,
  type AnswerKind,
  decidingSteps,
  isAssessed,
  mapOutcome,
  matchOutcome,
  requireAnswer,
  valueOr,
} from "./read-outcome.ts";
export { type ReadingOptions, requireReadings } from "./readings.ts";
export type { Requirement } from "./requirement.ts";
export { type Decided, type Rule, type RuleBasis, type RuleText, rule } from "./rule.ts";
export type { RuleOutline, RuleVersion } from "./rule-version.ts";
export { type ChangeOptions, whatWouldItTake } from "./what-would-it-take.ts";
export { type WhyNotOptions, whyNot } from "./why-not.ts";
