import type { OrganisationYear } from "../records/organisation-year.ts";

/** The counts of those below by class: the members of a branch, or the organisations directly under an organisation. */
export const countedBelow = ["ratedExcellent", "ratedGood", "ratedCompleted", "ratedNotCompleted"] as const;

/** Counts those below that are rated good or better; `null` while a count is not known. */
export function goodOrBetter({ ratedExcellent, ratedGood }: OrganisationYear): number | null {
  return ratedExcellent === null || ratedGood === null ? null : ratedExcellent + ratedGood;
}

/** Counts those below that are rated completed or better. */
export function completedOrBetter(facts: OrganisationYear): number | null {
  const better = goodOrBetter(facts);
  return better === null || facts.ratedCompleted === null ? null : better + facts.ratedCompleted;
}

/** Counts those below that are rated at all. */
export function ratedBelow(facts: OrganisationYear): number | null {
  const better = completedOrBetter(facts);
  return better === null || facts.ratedNotCompleted === null ? null : better + facts.ratedNotCompleted;
}
