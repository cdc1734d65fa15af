import { sumVnd, type Vnd } from "../../money/index.ts";
import type { Outcome, ReadingCode } from "../../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, monthsBetween } from "../../time/index.ts";
import { assessStipend } from "../claim/assess-stipend.ts";
import type { Stipend } from "../claim/stipend.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";

/** What a person is due over a calendar year. */
export interface StipendYear {
  /** The opaque key of the holder. */
  readonly holder: string;
  /** The year. */
  readonly year: number;
  /** The twelve months, each with its own explained answer. */
  readonly months: readonly { readonly month: CalendarMonth; readonly outcome: Outcome<Stipend> }[];
  /** The sum of the months that are assessed. */
  readonly total: Vnd;
  /** How many months are not assessed and so not in the total. */
  readonly notAssessed: number;
}

/**
 * What is this person due over this calendar year, month by month?
 *
 * @param policies - The policies asked about, made ready by {@link readyPolicy}.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   headCounts: [{ on: "2024-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * stipendYear(holder, 2024, stipendPolicies).total; // => 6210000
 * ```
 */
export function stipendYear(
  holder: PostHolder,
  year: number,
  policies: readonly ReadyPolicy[],
  named: readonly ReadingCode[] = [],
): StipendYear {
  const [firstDay, lastDay] = [`${year}-01-01`, `${year}-12-31`] as const satisfies readonly CalendarDate[];
  const months = monthsBetween(firstDay, lastDay).map((month) => ({
    month,
    outcome: assessStipend(holder, month, policies, named),
  }));
  const assessed = months.flatMap(({ outcome }) => (outcome.kind === "assessed" ? [outcome.value.total] : []));
  return {
    holder: holder.key,
    year,
    months,
    total: sumVnd(assessed),
    notAssessed: months.length - assessed.length,
  };
}
