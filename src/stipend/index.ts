export { assessStipend } from "./assess-stipend.ts";
export { baseSalarySeries } from "./base-salary.law.ts";
export { baseSalaryOn, judgeBaseSalary } from "./base-salary.ts";
export { committeeAllowance169 } from "./committee-allowance-169.law.ts";
export { costPolicy, type MonthCost, type PolicyCost } from "./cost-policy.ts";
export { hoaBinh314 } from "./hoa-binh-314.law.ts";
export { hoaBinhDirective26 } from "./hoa-binh-directive-26.law.ts";
export {
  type Autonomy,
  type HeadCount,
  type PaidOrganisation,
  type Pay,
  type Post,
  type PostHolder,
  type PostRole,
  type Setting,
  unknownPaidOrganisation,
} from "./holder.ts";
export { judgeStipend } from "./judge-stipend.ts";
export { type Payroll, type PayrollLine, type PayrollTotal, payroll } from "./payroll.ts";
export { droppedBaseSalary } from "./planned-base-salary.law.ts";
export type {
  Concurrency,
  CountFact,
  GroupAnswer,
  Payer,
  PolicyCondition,
  PolicyVersion,
  StipendGroup,
  StipendPolicy,
  StipendRate,
  WordFact,
  YesNoFact,
} from "./policy.ts";
export type { PostFacts } from "./post-facts.ts";
export { type ReadyPolicy, type ReadyVersion, readyPolicy } from "./ready-policy.ts";
export type { Stipend, StipendItem } from "./stipend.ts";
export { stipendPolicies } from "./stipend-policies.ts";
export { type MergedTerritory, mergedTerritories } from "./territory.law.ts";
