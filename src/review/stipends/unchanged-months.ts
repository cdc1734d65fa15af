import {
  baseSalarySeries,
  type Holder,
  type KeptAfterPost,
  keptUntil,
  mergedTerritories,
  regionalWageSeries,
  type StipendPolicy,
} from "../../stipend/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  type Span,
} from "../../time/index.ts";

/** Tells by a text whether the answer of a holder can differ between two months: never where the texts are equal. */
export type MonthsAlike = (holder: Holder) => (month: CalendarMonth) => string;

/**
 * Finds the months in which a holder is due the same: those between which neither the law nor the facts turn. A policy that pays
 * once, by the quarter or by the year is asked anew each month, and so is one that measures how long ago something was.
 */
export function monthsAlike(policies: readonly StipendPolicy[]): MonthsAlike {
  const isMonthly = policies.every(({ frequency }) => frequency === "monthly");
  const measures = policies.some(({ whenIdle }) => whenIdle !== null);
  const kept = policies.flatMap(({ afterPost }) => afterPost ?? []);
  const lawDays = turnsOf([
    ...policies.flatMap(({ versions }) => versions),
    ...baseSalarySeries.values,
    ...regionalWageSeries.values,
    ...mergedTerritories.map(({ lastDay }) => ({ firstDay: lastDay, lastDay })),
  ]);
  return (holder) => {
    const { posts } = holder;
    if (!isMonthly || (measures && posts.some(isBroken))) return (month) => month;
    const days = [...turnsOf(posts), ...keptTurns(posts, kept)];
    for (const { organisation } of posts) for (const { on } of organisation.counts) days.push(on);
    return (month) => {
      const firstDay = firstDayOfMonth(month);
      const before = turnsUpTo(days, firstDay);
      // A month in which something turns is like no other one.
      if (before !== turnsUpTo(days, lastDayOfMonth(month))) return month;
      return `${turnsUpTo(lawDays, firstDay)} ${before}`;
    };
  };
}

/** The days from which what was kept of posts that ended is kept no longer. */
function keptTurns(posts: Holder["posts"], kept: readonly KeptAfterPost[]): readonly CalendarDate[] {
  return posts.flatMap(({ lastDay }) =>
    lastDay === null ? [] : kept.map((one) => addDays(keptUntil(lastDay, one), 1)),
  );
}

/** Whether a post ends, or its work was not done for a time. */
function isBroken({ lastDay, notPerformed }: Holder["posts"][number]): boolean {
  return lastDay !== null || (notPerformed !== null && notPerformed.length > 0);
}

/** The days on which spans begin, or are over. */
function turnsOf(spans: readonly Span[]): CalendarDate[] {
  return spans.flatMap(({ firstDay, lastDay }) => (lastDay === null ? [firstDay] : [firstDay, addDays(lastDay, 1)]));
}

function turnsUpTo(days: readonly CalendarDate[], day: CalendarDate): number {
  let turns = 0;
  for (const turn of days) if (turn <= day) turns += 1;
  return turns;
}
