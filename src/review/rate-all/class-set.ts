import { type RatingClass, type RecordedClass, ratingClasses } from "../../rating/index.ts";

/** The classes that are still possible for a body, one bit for each, and a bit for having none. */
export type ClassSet = number;

/** Nothing is counted of the body. */
export const notCounted: ClassSet = 0;
/** Each class is possible. */
export const anyClass: ClassSet = 15;
/** The body may have no class at all: nothing says that it is rated. */
export const maybeNone: ClassSet = 16;

/** How many of each class, in the order of the classes. */
export type ClassCounts = readonly [excellent: number, good: number, completed: number, notCompleted: number];

/** The set of one class. A class of the rule-books before 2018 may stand for any of those since. */
export function setOf(one: RecordedClass): ClassSet {
  const place = (ratingClasses as readonly RecordedClass[]).indexOf(one);
  return place === -1 ? anyClass : 1 << place;
}

/** Tells whether the class is in the set. */
export function has(set: ClassSet, one: RatingClass): boolean {
  return (set & setOf(one)) !== 0;
}

/** Tells whether the set leaves nothing open. */
export function isOne(set: ClassSet): boolean {
  return (set & maybeNone) === 0 && (set & (set - 1)) === 0;
}

/** The best class of a set that has one. */
export function bestOf(set: ClassSet): RatingClass {
  return ratingClasses.find((one) => has(set, one)) as RatingClass;
}

/** The worst class of a set that has one. */
export function worstOf(set: ClassSet): RatingClass {
  return ratingClasses.findLast((one) => has(set, one)) as RatingClass;
}

/** The set with every class between its best and its worst. */
export function withBetween(set: ClassSet): ClassSet {
  const [best, worst] = [setOf(bestOf(set)), setOf(worstOf(set))];
  return set | (2 * worst - best);
}
