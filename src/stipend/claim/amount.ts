import { type Fraction, thousandths, type Vnd } from "../../money/index.ts";
import type { FactPath, ReadingCode } from "../../outcome/index.ts";
import type { StipendPolicy, StipendRate } from "../format/policy.ts";
import type { Post, SalaryCoefficients } from "../holder/post.ts";
import type { Claimant } from "./claimants.ts";
import { isThreshold, payable } from "./payable.ts";
import type { Question } from "./policies-in-force.ts";

const thousandth = 1000;
const whole: Fraction = { part: 1, whole: 1 };

/** A wage that amounts are computed from. */
export type Wage = "baseSalary" | "regionalWage";

/** What an amount lacks: a fact of the post, by its path, or a wage of which no level is known for the month. */
export type Lacking = { readonly fact: FactPath } | { readonly wage: Wage };

/** How much this rate is for the whole time, as an exact fraction of đồng; else what it lacks for that. */
export function wholeAmount(rate: StipendRate, post: Post, { baseSalary, regionalWage }: Question): Fraction | Lacking {
  if (rate.kind === "fixed") return { part: rate.dong, whole: 1 };
  const coefficient = thousandths(rate.coefficient);
  if (rate.kind === "of-regional-wage") {
    const { region } = post.organisation;
    if (regionalWage === null) return { wage: "regionalWage" };
    if (region === null) return { fact: "organisation.region" };
    return { part: regionalWage[region] * coefficient, whole: thousandth };
  }
  if (baseSalary === null) return { wage: "baseSalary" };
  if (rate.kind === "of-base-salary") return { part: baseSalary * coefficient, whole: thousandth };
  if (post.salary === null) return { fact: "salary" };
  return { part: baseSalary * inThousandths(post.salary) * coefficient, whole: thousandth * thousandth };
}

/**
 * How much this is for the days on which the post counts; `null` where that is no whole number of đồng and the document
 * prescribes no rounding.
 */
export function amountFor(
  { part, whole: of }: Fraction,
  { candidate: { policy }, served: { share } }: Claimant,
  readings: readonly ReadingCode[],
): Vnd | null {
  const paid = share === null ? whole : sharePaid(share, policy, readings);
  return payable({ part: part * paid.part, whole: of * paid.whole }, policy);
}

function sharePaid(share: Fraction, { partMonth }: StipendPolicy, readings: readonly ReadingCode[]): Fraction {
  if (isThreshold(partMonth)) return share.part >= partMonth.fullFrom ? whole : partMonth.below;
  return readings.includes(partMonth.readings.met) ? whole : share;
}

function inThousandths({ grade, leadership, beyondFrame }: SalaryCoefficients): number {
  return thousandths(grade) + thousandths(leadership) + thousandths(beyondFrame);
}
