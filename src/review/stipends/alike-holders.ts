import { countsAsOf } from "../../organisation/index.ts";
import type { Holder, PaidOrganisation, StipendPolicy } from "../../stipend/index.ts";
import { type Period, yearOf, yearPeriod } from "../../time/index.ts";

/**
 * Tells holders apart by all that a policy can ask of them in a period, but for who they are and which organisations they serve:
 * those of one text are due the same, each in its own organisations.
 */
export function alikeness(policies: readonly StipendPolicy[], period: Period): (holder: Holder) => string {
  // What a yearly payment looks at begins with the year.
  const { firstDay } = yearPeriod(yearOf(period.firstDay));
  const { lastDay } = yearPeriod(yearOf(period.lastDay));
  const asksWhenBegun = policies.some(asksForTheFirstDay);
  const organisationKey = organisationsAlike({ firstDay, lastDay });
  return ({ territory, posts, otherPay, badgeYears, healthInsured, qualification }) => {
    const isSimple = posts.length < 2 && !asksWhenBegun;
    const ids: string[] = [];
    const held = posts.map(({ organisation, ...post }) => {
      if (!ids.includes(organisation.id)) ids.push(organisation.id);
      const began = isSimple && post.firstDay < firstDay ? null : post.firstDay;
      const { role, lastDay: last, ended, notPerformed, pay, salary } = post;
      return [
        ids.indexOf(organisation.id),
        organisationKey(organisation),
        role,
        began,
        last,
        ended,
        notPerformed,
        pay,
        salary,
      ];
    });
    return JSON.stringify([territory, held, otherPay, badgeYears, healthInsured, qualification]);
  };
}

function asksForTheFirstDay({ frequency, versions }: StipendPolicy): boolean {
  return (
    frequency === "once" ||
    versions.some(({ conditions }) => Object.values(conditions).some((condition) => "postBegan" in condition))
  );
}

/** Numbers organisations: those of one number are alike in all that a policy can ask of them in the period. */
function organisationsAlike({ firstDay, lastDay }: Period): (organisation: PaidOrganisation) => number {
  const known = new Map<PaidOrganisation, number>();
  const numbers = new Map<string, number>();
  return (organisation) => {
    const before = known.get(organisation);
    if (before !== undefined) return before;
    const { id: _, counts, ...facts } = organisation;
    const counted = [
      { ...countsAsOf(counts, firstDay), on: null },
      ...counts.filter(({ on }) => firstDay < on && on <= lastDay),
    ].map(({ on, official, probationary, households }) => [on, official, probationary, households]);
    const key = JSON.stringify([facts, counted]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known.set(organisation, number);
    return number;
  };
}
