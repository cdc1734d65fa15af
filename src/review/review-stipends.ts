import { sumVnd, type Vnd, vnd } from "../money/index.ts";
import type { Outcome } from "../outcome/index.ts";
import {
  assessStipend,
  type Holder,
  type PaidOrganisation,
  type PayrollTotal,
  type PostRole,
  payroll,
  type Stipend,
  type StipendOptions,
} from "../stipend/index.ts";
import { type CalendarMonth, monthOf, monthsIn, type Period } from "../time/index.ts";

/** A month from which a post is due another amount, or has another answer, than before. */
export interface StipendChange {
  /** The month. */
  readonly month: CalendarMonth;
  /** The organisation of the first post of the holder. */
  readonly organisation: PaidOrganisation;
  /** The roles of the holder's posts. Nothing else tells who it is. */
  readonly roles: readonly (PostRole | null)[];
  /** What is due from that month on, explained. */
  readonly outcome: Outcome<Stipend>;
}

/** What the posts cost in a period (kinh phí phụ cấp, hỗ trợ). */
export interface StipendReview extends Period {
  /** The sum over all months. */
  readonly total: Vnd;
  /** The sums by payer. */
  readonly byPayer: readonly PayrollTotal[];
  /** What is due, at the first month and at each change. */
  readonly changes: readonly StipendChange[];
  /** The lines over all months that the law leaves open or that lack facts; they are in no sum. */
  readonly notAssessed: number;
}

/** Reviews what posts are due in the months of a period, by payer, and when it changes. */
export function reviewStipends(holders: readonly Holder[], period: Period, options: StipendOptions): StipendReview {
  const { firstDay, lastDay } = period;
  const payrolls = monthsIn(period).map((month) => payroll(holders, month, options));
  const lawChanges = new Set(
    options.policies.flatMap(({ versions }) => versions.map((version) => monthOf(version.firstDay))),
  );
  const told = new Map<string, Answer>();
  const changes = payrolls.flatMap(({ month, lines }) =>
    lines.flatMap(({ answer }, index) => {
      const holder = holders[index] as Holder;
      const last = told.get(holder.key);
      const amount = answer.kind === "assessed" ? answer.value.total : answer.kind;
      if (last?.amount === amount && !lawChanges.has(month)) return [];
      const outcome = assessStipend(holder, month, options);
      const now = { amount, reasons: outcome.because.join(" ") };
      told.set(holder.key, now);
      return isNews(last, now) ? changeOf(holder, month, outcome) : [];
    }),
  );
  return {
    firstDay,
    lastDay,
    total: sumVnd(payrolls.map(({ total }) => total)),
    byPayer: added(payrolls.flatMap(({ byPayer }) => byPayer)),
    changes,
    notAssessed: payrolls.reduce((sum, { undetermined, insufficient }) => sum + undetermined + insufficient, 0),
  };
}

interface Answer {
  readonly amount: number | string;
  readonly reasons: string;
}

/** Another amount is news; the same for other reasons only where nothing is due: why not has changed. */
function isNews(last: Answer | undefined, now: Answer): boolean {
  return last?.amount !== now.amount || (now.amount === 0 && last.reasons !== now.reasons);
}

function changeOf({ posts }: Holder, month: CalendarMonth, outcome: Outcome<Stipend>): readonly StipendChange[] {
  const [first] = posts;
  if (first === undefined) return [];
  return [{ month, organisation: first.organisation, roles: posts.map(({ role }) => role), outcome }];
}

function added(totals: readonly PayrollTotal[]): readonly PayrollTotal[] {
  const sums = new Map<string, PayrollTotal>();
  for (const { code, items, total } of totals) {
    const sum = sums.get(code) ?? { code, items: 0, total: vnd(0) };
    sums.set(code, { code, items: sum.items + items, total: vnd(sum.total + total) });
  }
  return [...sums.values()];
}
