import type { Outcome } from "../../outcome/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import type { Holder } from "../holder/holder.ts";
import { wholeHolder } from "../holder/whole-holder.ts";
import { claimantsOf } from "./claimants.ts";
import { claimsOf } from "./claims.ts";
import { explained } from "./explain.ts";
import { explainedOnce } from "./explain-claim.ts";
import { underReadings } from "./open-points.ts";
import { inProvince, policiesInForce, type Question } from "./policies-in-force.ts";
import { settle } from "./settle.ts";
import type { Stipend } from "./stipend.ts";
import { type StipendOptions, stipendTerms } from "./stipend-options.ts";

/**
 * Assesses what a person is due for a month under these policies (phụ cấp, hỗ trợ hằng tháng), and why. Nothing due is an
 * assessed 0 with the conditions that fail.
 *
 * Posts of one role in one organisation that follow each other, such as that of a secretary elected again on the 15th, count
 * as one post with the days of both, where the policy puts them into one group; its item names the place of the later one.
 *
 * Claims of one family compete and only the highest is paid; one that is not known and cannot win asks for nothing. The
 * steps explain, for each policy, the post that decides. Where a document is silent on part months, on the day of the
 * head-count, on several posts or on what became of it after a merger, the answer is `undetermined` if that matters, until
 * a reading is named.
 *
 * @param holder - The person with the posts held.
 * @param month - The month.
 * @param options - The policies asked about, and the readings that the caller has settled.
 * @returns The sum, its items and the amounts superseded, with the conditions that decided.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a month that is none, for a reading
 * that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { assessStipend, holder, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
 *
 * const branch = paidOrganisation({
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
 * });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const secretary = holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] });
 *
 * assessStipend(secretary, "2024-07", { policies: shippedPolicies }).value?.total; // => 585000
 *
 * const merged = assessStipend(secretary, "2025-08", { policies: shippedPolicies });
 * merged.reason; // => "territory-merged"
 * merged.readings?.map(({ code, value }) => [code, value.total]); // => [["kept-after-merger", 585000], ["ended-with-merger", 0]]
 * ```
 */
export function assessStipend(holder: Holder, month: CalendarMonth, options: StipendOptions): Outcome<Stipend> {
  const whole = wholeHolder("assessStipend", holder);
  requireMonth("assessStipend", month);
  return assessQuestion(whole, policiesInForce(month, stipendTerms("assessStipend", options)));
}

/** The same, with the policies of the month looked up once for many holders. */
export function assessQuestion(holder: Holder, asked: Question): Outcome<Stipend> {
  const question = inProvince(asked, holder.territory);
  const claimants = claimantsOf(holder, question, question.under.readings);
  const explain = explainedOnce();
  return underReadings(claimants, question, (readings) => {
    const settledQuestion = { ...question, under: { readings } };
    const claims = claimsOf(claimants, settledQuestion);
    const all = claims.map((claim) => explain(claim, settledQuestion));
    return explained(all, settle(claims, readings), settledQuestion);
  });
}
