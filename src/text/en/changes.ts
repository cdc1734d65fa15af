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

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { begins, ends, rises, falls, turns, stays };
