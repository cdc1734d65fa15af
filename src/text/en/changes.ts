/** There was none before, or it was not known. */
const begins = (after: string): string => `begins: ${after}`;

/** There is none any more. */
const ends = (before: string): string => `ends: ${before}`;

/** It is more. */
const rises = (before: string, after: string): string => `from ${before} up to ${after}`;

/** It is less. */
const falls = (before: string, after: string): string => `from ${before} down to ${after}`;

/** It is another. */
const turns = (before: string, after: string): string => `from “${before}” to “${after}”`;

/** It is the same as before. */
const stays = (value: string): string => `still ${value}`;

/** Where the law said so before. */
const formerly = (cited: string): string => `formerly: ${cited}`;

/** How well the source is known. */
const known = (before: string, after: string): string => `evidence: from “${before}” to “${after}”`;

/** A policy by its document. */
const policy = (document: string): string => `amounts under ${document}`;

/** The coefficients of a policy. */
const rates = (list: string): string => `coefficients ${list}`;

/** Provinces that become one. */
const merger = "merger of provinces";

/** The same amounts on other conditions. */
const conditions = (rates: string): string => `other conditions, still ${rates}`;

/** What it concerns. */
const concerns = (organisations: string, posts: string | null, unsettled: string | null): string =>
  [counted(organisations, "organisation"), ...told(posts, "post"), ...told(unsettled, "open case")].join(", ");

function told(count: string | null, noun: string): readonly string[] {
  return count === null ? [] : [counted(count, noun)];
}

function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = {
  begins,
  ends,
  rises,
  falls,
  turns,
  stays,
  formerly,
  known,
  policy,
  rates,
  conditions,
  concerns,
  merger,
};
