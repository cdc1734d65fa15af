export { assessStipend } from "./assess-stipend.ts";
export { baseSalarySeries } from "./base-salary.law.ts";
export { baseSalaryOn, judgeBaseSalary } from "./base-salary.ts";
export { binhDuong25 } from "./binh-duong-25.law.ts";
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
  type SalaryCoefficients,
  type Setting,
  unknownPaidOrganisation,
  unknownPost,
  unknownPostHolder,
} from "./holder.ts";
export { judgeStipend } from "./judge-stipend.ts";
export { partyWorkAllowance } from "./party-work-allowance.law.ts";
export { type Payroll, type PayrollLine, type PayrollTotal, payroll } from "./payroll.ts";
export { droppedBaseSalary } from "./planned-base-salary.law.ts";
export type {
  Concurrency,
  CountFact,
  DayThreshold,
  FundCap,
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
export { rapporteurAllowance } from "./rapporteur-allowance.law.ts";
export { type ReadyPolicy, type ReadyVersion, readyPolicy } from "./ready-policy.ts";
export { type Region, regionalWageSeries } from "./regional-wage.law.ts";
export { regionalWageOn } from "./regional-wage.ts";
export type { Stipend, StipendItem } from "./stipend.ts";
export { stipendPolicies } from "./stipend-policies.ts";
export { type MergedTerritory, mergedTerritories } from "./territory.law.ts";
export { vinhPhuc137 } from "./vinh-phuc-137.law.ts";
