import { countsAsOf, type OrganisationCount } from "../../organisation/index.ts";
import type { Holder, PaidOrganisation, StipendPolicy } from "../../stipend/index.ts";
import { type CalendarDate, type Period, yearOf, yearPeriod } from "../../time/index.ts";

/** Tells holders apart, but for who they are and which organisations they serve. */
export interface Alikeness {
  /** Those of one text are due the same, each in its own organisations: numbers on one side of every bound count as one. */
  readonly sort: (holder: Holder) => string;
  /** Those of one text are due it for the same reasons too, number by number. */
  readonly exact: (holder: Holder) => string;
}

/** Tells holders apart by all that a policy can ask of them in a period. */
export function alikeness(policies: readonly StipendPolicy[], period: Period): Alikeness {
  // What a yearly payment looks at begins with the year.
  const { firstDay } = yearPeriod(yearOf(period.firstDay));
  const { lastDay } = yearPeriod(yearOf(period.lastDay));
  const years = { firstDay, lastDay };
  const asksWhenBegun = policies.some(asksForTheFirstDay);
  const keyOf = (organisationKey: (organisation: PaidOrganisation) => number) => (holder: Holder) =>
    holderKey(holder, { firstDay, asksWhenBegun, organisationKey });
  return {
    sort: keyOf(organisationsAlike(years, sidesOfBounds(policies))),
    exact: keyOf(organisationsAlike(years, numbersOf)),
  };
}

interface KeyTerms {
  readonly firstDay: CalendarDate;
  readonly asksWhenBegun: boolean;
  readonly organisationKey: (organisation: PaidOrganisation) => number;
}

function holderKey(
  { territory, posts, otherPay, badgeYears, healthInsured, qualification }: Holder,
  { firstDay, asksWhenBegun, organisationKey }: KeyTerms,
): string {
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
}

function asksForTheFirstDay({ frequency, versions }: StipendPolicy): boolean {
  return (
    frequency === "once" ||
    versions.some(({ conditions }) => Object.values(conditions).some((condition) => "postBegan" in condition))
  );
}

/** What a policy can ask of the counts of a day. */
type CountKey = (count: OrganisationCount) => readonly (number | null)[];

const numbersOf: CountKey = ({ official, probationary, households }) => [official, probationary, households];

/** On which side of every bound the counts lie; a sum of which a part is not known counts part by part. */
function sidesOfBounds(policies: readonly StipendPolicy[]): CountKey {
  const bounds = new Map<string, Set<number>>();
  for (const { versions } of policies) {
    for (const { conditions } of versions) {
      for (const condition of Object.values(conditions)) {
        if (!("sum" in condition)) continue;
        const facts = condition.sum.join();
        bounds.set(facts, (bounds.get(facts) ?? new Set<number>()).add(condition.value));
      }
    }
  }
  const sums = [...bounds].map(([facts, values]) => ({
    facts: facts.split(",") as (keyof OrganisationCount)[],
    values: [...values],
  }));
  return (count) =>
    sums.flatMap(({ facts, values }) => {
      const numbers = facts.map((fact) => (count[fact] as number | null | undefined) ?? null);
      if (numbers.includes(null)) return numbers;
      const sum = (numbers as readonly number[]).reduce((one, other) => one + other, 0);
      return values.map((value) => Math.sign(sum - value));
    });
}

/** Numbers organisations: those of one number are alike in all that a policy can ask of them in the period. */
function organisationsAlike(
  { firstDay, lastDay }: Period,
  countKey: CountKey,
): (organisation: PaidOrganisation) => number {
  const known = new WeakMap<PaidOrganisation, number>();
  const numbers = new Map<string, number>();
  return (organisation) => {
    const before = known.get(organisation);
    if (before !== undefined) return before;
    const { id: _, counts, ...facts } = organisation;
    const days = [firstDay, ...counts.map(({ on }) => on).filter((on) => firstDay < on && on <= lastDay)];
    const counted = days.map((on, place) => [place === 0 ? null : on, ...countKey(countsAsOf(counts, on))]);
    const key = JSON.stringify([facts, counted]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known.set(organisation, number);
    return number;
  };
}
