import { holdersOf, indexedOf, type Register, sessionsOf } from "../register/index.ts";
import { type Period, requirePeriod } from "../time/index.ts";
import { type ReviewOptions, type ReviewTerms, reviewTerms } from "./review-options.ts";
import { type Review, type ReviewPass, reviewPass } from "./review-pass.ts";

/**
 * Reviews a register over a period (tổng hợp, rà soát một địa bàn): its structure, its meetings, its stipends, its ratings, its
 * programmes. Each part is as of its own days, each finding has its law. Bodies and months are named; persons never.
 *
 * Where the register does not say that all records are at hand (`complete`), what has no record is not known: a month without
 * a session is missing only within such a span. A point that is open for many bodies is said once.
 *
 * @param register - The register.
 * @param period - The period.
 * @param options - The policies and programmes asked about, the share of excellent ratings, the days off, and the readings that
 * the caller has settled, such as `model-294` for units whose switch is not recorded.
 * @returns The review.
 * @throws TypeError when it is no register or the options are of a wrong form, RangeError for a day that is none or a word
 * that is not in its list.
 *
 * @example
 * ```ts
 * import { buildRegister, review } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const counts = [{ on: "2024-01-01", official: 2 }] as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, counts } as const;
 * const complete = [{ organisationId: "b1", of: "sessions", firstDay: "2024-01-01", lastDay: "2024-06-30" }] as const;
 * const built = buildRegister({ organisations: [branch], complete });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 *
 * const found = review(built.value, yearPeriod(2024));
 * found.structure.findings[0]?.rule; // => "branchSize"
 * found.meetings[0]?.shortfalls[0]?.cases[0]?.periods.length; // => 6
 * found.meetings[0]?.notRecorded[0]?.periods[0]; // => "2024-07"
 * found.stipends.total; // => 0
 * ```
 */
export function review(register: Register, period: Period, options: ReviewOptions = {}): Review {
  indexedOf("review", register);
  requirePeriod("review", period);
  const terms = reviewTerms("review", options);
  const pass = reviewPass(register, period, terms);
  addOwnRecords(pass, register, period, terms);
  return pass.result();
}

/** Adds the sessions and holders of the register itself. */
export function addOwnRecords(pass: ReviewPass, register: Register, period: Period, { daysOff }: ReviewTerms): void {
  for (const session of sessionsOf(register, undefined, daysOff)) pass.session(session);
  const holders = holdersOf(register, period);
  for (let first = 0; first < holders.length; first += holdersAtOnce) {
    pass.holders(holders.slice(first, first + holdersAtOnce));
  }
}

/** How many holders are added at once. */
export const holdersAtOnce = 1000;
