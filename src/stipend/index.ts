export { type BadgeGrade, type BadgeYears, badgeGrades, badgeRules, type DueBadgeYears } from "./badge/badge.law.ts";
export { badgeBonus } from "./badge/badge.ts";
export {
  type BadgeDiscipline,
  type BadgeFacts,
  badgeFacts,
  badgeFactsFields,
  type DeferringDiscipline,
} from "./badge/badge-facts.ts";
export { type BadgeOptions, badgesDue } from "./badge/badges-due.ts";
export {
  type AwardGiver,
  type AwardRecipient,
  type PartyAwardForm,
  type PartyAwardLevel,
  partyAwardLevels,
} from "./badge/party-award.law.ts";
export { type PartyAward, partyAward, partyAwardFields, partyAwardMoney } from "./badge/party-award.ts";
export { assessStipend } from "./claim/assess-stipend.ts";
export { judgeStipend } from "./claim/judge-stipend.ts";
export { keptUntil } from "./claim/served-time.ts";
export type { Stipend, StipendItem } from "./claim/stipend.ts";
export type { PolicyOptions, StipendOptions } from "./claim/stipend-options.ts";
export { type DuesKept, type DuesLevel, type DuesRate, type DuesRules, duesRules } from "./dues/dues.law.ts";
export { type Dues, duesOwed } from "./dues/dues.ts";
export { type DuesFacts, type DuesGroup, duesFacts, duesFactsFields } from "./dues/dues-facts.ts";
export {
  type DuesPayer,
  type DuesSheet,
  type DuesSheetOptions,
  duesPayer,
  duesPayerFields,
  duesSheet,
} from "./dues/dues-sheet.ts";
export { checkPolicy } from "./format/check-policy.ts";
export { type CompiledPolicy, type CompiledVersion, compiledPolicy } from "./format/compiled-policy.ts";
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
} from "./format/policy.ts";
export { factWords, payers, yesNoFacts } from "./format/policy-fields.ts";
export type {
  Concurrency,
  DayThreshold,
  IdleRule,
  KeptAfterPost,
  Label,
  PaymentFrequency,
  PolicyWords,
  RoundingRule,
} from "./format/policy-terms.ts";
export { type PostFacts, postFactFields } from "./format/post-facts.ts";
export { type PolicyVersionGiven, type StipendPolicyGiven, stipendPolicy } from "./format/stipend-policy.ts";
export {
  type Holder,
  type HolderGiven,
  holder,
  holderFields,
  type Qualification,
  qualifications,
} from "./holder/holder.ts";
export {
  type PaidOrganisation,
  type PaidOrganisationGiven,
  paidOrganisation,
  paidOrganisationFields,
} from "./holder/paid-organisation.ts";
export {
  type Pay,
  type PayGiven,
  type Post,
  type PostEnd,
  type PostGiven,
  type PostRole,
  payFields,
  post,
  postEnds,
  postFields,
  postRoles,
  type SalaryCoefficients,
  type SalaryCoefficientsGiven,
  salaryFields,
} from "./holder/post.ts";
export {
  type Arrears,
  type ArrearsMonth,
  arrears,
  type PaidHolder,
  type PaidHolderGiven,
  type PaidMonth,
  paidHolder,
  paidHolderFields,
} from "./payroll/arrears.ts";
export {
  type ComparisonOptions,
  comparePolicies,
  type HolderDifference,
  type PolicyComparison,
} from "./payroll/compare-policies.ts";
export {
  type BaseSalaryChangeCost,
  type BaseSalaryChangeOptions,
  costOfBaseSalaryChange,
} from "./payroll/cost-of-base-salary-change.ts";
export { costPolicy, type MonthCost, type PolicyCost, type PolicyEffect } from "./payroll/cost-policy.ts";
export { countEligiblePosts, type EligiblePosts, type PostCount } from "./payroll/count-eligible-posts.ts";
export { mergePayrolls } from "./payroll/merge-payrolls.ts";
export { type Payroll, type PayrollLine, type PayrollOptions, type PayrollTotal, payroll } from "./payroll/payroll.ts";
export { type StipendYear, stipendYear } from "./payroll/stipend-year.ts";
export { binhDuong25 } from "./policies/binh-duong-25.law.ts";
export { committeeAllowance169 } from "./policies/committee-allowance-169.law.ts";
export { hoaBinh314 } from "./policies/hoa-binh-314.law.ts";
export { hoaBinhDirective26 } from "./policies/hoa-binh-directive-26.law.ts";
export { partyWorkAllowance } from "./policies/party-work-allowance.law.ts";
export { rapporteurAllowance } from "./policies/rapporteur-allowance.law.ts";
export { shippedPolicies } from "./policies/shipped-policies.ts";
export { type MergedTerritory, mergedTerritories, unmergedTerritories } from "./policies/territory.law.ts";
export { isTerritory, territoryMeant } from "./policies/territory.ts";
export { vinhPhuc137 } from "./policies/vinh-phuc-137.law.ts";
export { type StipendQuestion, stipendRuleVersions } from "./rule-versions.ts";
export {
  type VillageFundLevel,
  villageFundLaw33,
  villageFundLaw34,
  villageFundLevels,
} from "./village/village-fund.law.ts";
export {
  type VillageClass,
  type VillageFacts,
  type VillageFund,
  villageClassRule,
  villageClassRuleOn,
  villageClassRuleTo2023,
  villageFacts,
  villageFactsFields,
  villageFund,
} from "./village/village-fund.ts";
export { baseSalarySeries } from "./wage/base-salary.law.ts";
export { baseSalaryOn } from "./wage/base-salary.ts";
export {
  type LeadershipPlace,
  type LeadershipPost,
  type LeadershipRole,
  leadershipCoefficientOn,
} from "./wage/leadership-coefficient.ts";
export { droppedBaseSalary } from "./wage/planned-base-salary.law.ts";
export { regionalWageSeries } from "./wage/regional-wage.law.ts";
export { regionalWageOn } from "./wage/regional-wage.ts";
