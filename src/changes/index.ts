export type {
  ChangeInLaw,
  ExcellenceShares,
  MeetingRateInLaw,
  PolicyTermsInForce,
  SessionThreshold,
} from "./change-in-law.ts";
export { changesBetween } from "./changes-between.ts";
export { concernsDelegatedOnly, kindsConcerned } from "./kinds-concerned.ts";
