import { requireCount, requireKnownKeys, requireList, requireRecord, requireText } from "../guard/index.ts";
import type { MemberRatings, OrganisationRating, TaskResult } from "../register/index.ts";
import { requireDay, requirePeriod } from "../time/index.ts";
import type { ReviewRecords } from "./records.ts";

const keys: readonly (keyof ReviewRecords)[] = [
  "organisations",
  "sessions",
  "holders",
  "ratings",
  "memberRatings",
  "results",
];

/** The records of a place with every list; one that was not handed in is empty. */
export type WholeRecords = { readonly [Key in keyof ReviewRecords]-?: NonNullable<ReviewRecords[Key]> };

/**
 * Fills in the lists that were not handed in, and refuses records that are none. Organisations, sessions and holders are
 * looked through by their rooms.
 *
 * @param records - What was handed in.
 * @returns Every list.
 * @throws TypeError for an unknown key, a list that is none, or a record of a wrong form; RangeError for a day that is
 * none.
 */
export function wholeRecords(records: ReviewRecords): WholeRecords {
  requireRecord("review", "the records", records);
  requireKnownKeys("review: the records", records, keys);
  const { organisations, sessions = [], holders = [], ratings = [], memberRatings = [], results = [] } = records;
  const whole = { organisations, sessions, holders, ratings, memberRatings, results };
  for (const [name, list] of Object.entries(whole)) requireList("review", name, list);
  for (const [index, rating] of ratings.entries()) requireRating(`ratings[${index}]`, rating);
  for (const [index, rating] of memberRatings.entries()) requireMemberRating(`memberRatings[${index}]`, rating);
  for (const [index, result] of results.entries()) requireResult(`results[${index}]`, result);
  return whole;
}

function requireRating(name: string, rating: OrganisationRating): void {
  requireOwned(name, rating);
  requireRecord("review", `${name}.subject`, rating.subject);
}

function requireMemberRating(name: string, rating: MemberRatings): void {
  requireOwned(name, rating);
  requireRecord("review", `${name}.counts`, rating.counts);
}

function requireOwned(name: string, rating: OrganisationRating | MemberRatings): void {
  requireRecord("review", name, rating);
  requireText("review", `${name}.organisationId`, rating.organisationId);
  const { firstDay, lastDay } = rating;
  requirePeriod("review", { firstDay, lastDay });
}

function requireResult(name: string, result: TaskResult): void {
  requireRecord("review", name, result);
  requireText("review", `${name}.code`, result.code);
  requireText("review", `${name}.organisationId`, result.organisationId);
  requireDay("review", result.on, `${name}.on`);
  requireCount("review", `${name}.count`, result.count);
}
