import type { ChangeInLaw } from "../../changes/index.ts";
import { holdersOf, type Register } from "../../register/index.ts";
import { type PayrollLine, payroll, type StipendPolicy, shippedPolicies } from "../../stipend/index.ts";
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  periodOf,
} from "../../time/index.ts";

/** What a change in pay concerns. */
interface Concerned {
  readonly organisations: readonly string[];
  readonly posts: number;
  readonly unsettled: number;
}

/** The posts that a change in pay concerns; `null` where it is about something else. */
export function postsConcerned(register: Register, { code, on }: ChangeInLaw): Concerned | null {
  const policies = policiesOf(code);
  if (policies === null) return null;
  const months = [monthBefore(on), monthFrom(on)] as const;
  const holders = holdersOf(register, periodOf(firstDayOfMonth(months[0]), lastDayOfMonth(months[1])));
  const lines = months.flatMap((month) => payroll(holders, month, { policies }).lines);
  const paid = new Map(lines.flatMap(paidPosts));
  const open = new Set(lines.flatMap(({ holder, answer }) => (isOpen(answer.kind) ? [holder] : [])));
  return { organisations: [...new Set(paid.values())], posts: paid.size, unsettled: open.size };
}

/** The shipped policies whose amounts change with it; `null` where none does. */
function policiesOf(code: string): readonly StipendPolicy[] | null {
  if (code === "base-salary") return shippedPolicies.filter((policy) => restsOn(policy, "of-base-salary"));
  if (code === "regional-wage") return shippedPolicies.filter((policy) => restsOn(policy, "of-regional-wage"));
  return code.startsWith("policy.") ? shippedPolicies.filter((policy) => code === `policy.${policy.code}`) : null;
}

/** A share of a salary is one of the base salary too. */
function restsOn({ versions }: StipendPolicy, wage: "of-base-salary" | "of-regional-wage"): boolean {
  return versions.some(({ groups }) =>
    groups.some(({ then }) => {
      if (then.kind !== "pays") return false;
      const { kind } = then.rate;
      return kind === wage || (kind === "of-salary" && wage === "of-base-salary");
    }),
  );
}

function monthBefore(on: CalendarDate): CalendarMonth {
  return monthOf(addDays(firstDayOfMonth(monthOf(on)), -1));
}

/** The first month that is paid by what is new: pay goes by the first day of a month. */
function monthFrom(on: CalendarDate): CalendarMonth {
  const first = firstDayOfMonth(monthOf(on));
  return monthOf(on === first ? first : addMonths(first, 1));
}

/** Each post that is paid, by its holder and place, with its organisation. */
function paidPosts({ holder, answer }: PayrollLine): readonly (readonly [string, string])[] {
  if (answer.kind !== "assessed") return [];
  return answer.value.items.map(({ post, organisation }) => [JSON.stringify([holder, post]), organisation]);
}

function isOpen(kind: PayrollLine["answer"]["kind"]): boolean {
  return kind === "undetermined" || kind === "insufficient-facts";
}
