export { type Arrears, type ArrearsMonth, arrears, type PaidHolder, type PaidMonth } from "./arrears.ts";
export { assessStipend } from "./assess-stipend.ts";
export { type BadgeGrade, type BadgeYears, badgeDays, badgeGrades } from "./badge.law.ts";
export { type BadgeFacts, badgeBonus, badgesDue } from "./badge.ts";
export { baseSalarySeries } from "./base-salary.law.ts";
export { baseSalaryOn, judgeBaseSalary } from "./base-salary.ts";
export { binhDuong25 } from "./binh-duong-25.law.ts";
export { checkPolicy } from "./check-policy.ts";
export { committeeAllowance169 } from "./committee-allowance-169.law.ts";
export { comparePolicies, type HolderDifference, type PolicyComparison } from "./compare-policies.ts";
export { type BaseSalaryChangeCost, costOfBaseSalaryChange } from "./cost-of-base-salary-change.ts";
export { costPolicy, type MonthCost, type PolicyCost } from "./cost-policy.ts";
export { countEligiblePosts, type EligiblePosts, type PostCount } from "./count-eligible-posts.ts";
export { type DuesKept, type DuesLevel, type DuesRate, type DuesRules, duesRules } from "./dues.law.ts";
export { type Dues, type DuesFacts, type DuesStanding, duesOwed } from "./dues.ts";
export { type DuesPayer, type DuesSheet, duesSheet } from "./dues-sheet.ts";
export { hoaBinh314 } from "./hoa-binh-314.law.ts";
export { hoaBinhDirective26 } from "./hoa-binh-directive-26.law.ts";
export {
  type Autonomy,
  type HeadCount,
  type HouseholdCount,
  type PaidOrganisation,
  type Pay,
  type Post,
  type PostEnd,
  type PostHolder,
  type PostRole,
  type Qualification,
  type SalaryCoefficients,
  type Setting,
  unknownPaidOrganisation,
  unknownPost,
  unknownPostHolder,
} from "./holder.ts";
export { judgeStipend } from "./judge-stipend.ts";
export {
  type AwardGiver,
  type AwardRecipient,
  type PartyAwardForm,
  type PartyAwardLevel,
  partyAwardLevels,
} from "./party-award.law.ts";
export { type PartyAward, partyAwardMoney } from "./party-award.ts";
export { partyWorkAllowance } from "./party-work-allowance.law.ts";
export { type Payroll, type PayrollLine, type PayrollTotal, payroll } from "./payroll.ts";
export { droppedBaseSalary } from "./planned-base-salary.law.ts";
export type {
  CountFact,
  FundCap,
  GroupAnswer,
  Payer,
  PolicyCondition,
  PolicyVersion,
  PostBegan,
  StipendGroup,
  StipendPolicy,
  StipendRate,
  WordFact,
  YesNoFact,
} from "./policy.ts";
export type {
  Concurrency,
  DayThreshold,
  IdleRule,
  KeptAfterPost,
  Label,
  PaymentFrequency,
  PolicyWords,
  RoundingRule,
} from "./policy-terms.ts";
export type { PostFacts } from "./post-facts.ts";
export { rapporteurAllowance } from "./rapporteur-allowance.law.ts";
export { type ReadyPolicy, type ReadyVersion, readyPolicy } from "./ready-policy.ts";
export { type Region, regionalWageSeries } from "./regional-wage.law.ts";
export { regionalWageOn } from "./regional-wage.ts";
export type { Stipend, StipendItem } from "./stipend.ts";
export { stipendPolicies } from "./stipend-policies.ts";
export { type StipendYear, stipendYear } from "./stipend-year.ts";
export { type MergedTerritory, mergedTerritories } from "./territory.law.ts";
export { type VillageFundLevel, villageFundLaw33, villageFundLaw34, villageFundLevels } from "./village-fund.law.ts";
export {
  type VillageClass,
  type VillageFacts,
  type VillageFund,
  villageClass33,
  villageClass34,
  villageFund,
} from "./village-fund.ts";
export { vinhPhuc137 } from "./vinh-phuc-137.law.ts";
