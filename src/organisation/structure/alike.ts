import type { OrganisationCount } from "../records/organisation-count.ts";

/**
 * Answers by what they rest on: a tree with one level for each thing read, so that those who are alike in all of it share
 * one answer. Nothing is formatted and nothing compared but by identity: what is wrongly held for new costs only time.
 */
export interface Alike<Answer> {
  /** The next level; `null` while there is none. */
  branches: Map<unknown, Alike<Answer>> | null;
  answer: Answer | null;
}

/** A tree that knows no answer yet. */
export function noneAlike<Answer>(): Alike<Answer> {
  return { branches: null, answer: null };
}

/** One level further down, for those of whom this was read. */
export function alikeIn<Answer>(alike: Alike<Answer>, read: unknown): Alike<Answer> {
  alike.branches ??= new Map();
  const known = alike.branches.get(read);
  if (known !== undefined) return known;
  const branch = noneAlike<Answer>();
  alike.branches.set(read, branch);
  return branch;
}

/** Two counts of members fit into one whole number that is quick to look up while each is smaller than this. */
const mostMembers = 32_768;

/** Likewise three counts of bodies. */
const mostBodies = 1024;

type Counts = Omit<OrganisationCount, "on" | "households">;

/** Two levels further down, for those of the same counts; `null` where a count is too large to be looked up so. */
export function alikeInCounts<Answer>(alike: Alike<Answer>, counts: Counts): Alike<Answer> | null {
  const members = joined(place(counts.official), place(counts.probationary), mostMembers);
  const bodies = joined(place(counts.partyGroups), place(counts.committeeMembers), mostBodies);
  const all = joined(bodies, place(counts.standingMembers), mostBodies);
  const isExact = Number.isSafeInteger(members) && Number.isSafeInteger(all);
  return isExact ? alikeIn(alikeIn(alike, members), all) : null;
}

/** A count from 1 on, and 0 where it is not known. */
function place(count: number | null): number {
  return count === null ? 0 : count + 1;
}

function joined(first: number, second: number, most: number): number {
  return second < most ? first * most + second : Number.NaN;
}
