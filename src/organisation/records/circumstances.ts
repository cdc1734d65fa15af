/**
 * How far the unit of an organisation pays its own way (mức tự chủ tài chính): recurrent spending and investment, recurrent
 * spending, a part of it, or nothing because the budget pays; `not-applicable` where the question does not arise.
 */
export type Autonomy = "recurrent-and-investment" | "recurrent" | "partial" | "budget-funded" | "not-applicable";

/** The words for autonomy. */
export const autonomies: readonly Autonomy[] = [
  "recurrent-and-investment",
  "recurrent",
  "partial",
  "budget-funded",
  "not-applicable",
];

/**
 * The level that a recorded decision of the competent body gives a committee for its allowance (tương đương): `not-recorded`
 * when there is no such decision.
 */
export type DecidedLevel = "district" | "commune" | "not-recorded";

/** The words for a decided level. */
export const decidedLevels: readonly DecidedLevel[] = ["district", "commune", "not-recorded"];

/** The region of the minimum wage (vùng lương tối thiểu) in which an organisation lies. */
export type Region = "I" | "II" | "III" | "IV";

/** The words for a region. */
export const regions: readonly Region[] = ["I", "II", "III", "IV"];

/** The type of a village where the province sorts its villages (loại thôn). */
export type VillageType = "type-1" | "type-2" | "type-3";

/** The words for a village type. */
export const villageTypes: readonly VillageType[] = ["type-1", "type-2", "type-3"];
