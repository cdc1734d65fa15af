/** There was none before, or it was not known. */
export const begins = (after: string): string => `begins: ${after}`;

/** There is none any more. */
export const ends = (before: string): string => `ends: ${before}`;

/** It is more. */
export const rises = (before: string, after: string): string => `from ${before} up to ${after}`;

/** It is less. */
export const falls = (before: string, after: string): string => `from ${before} down to ${after}`;

/** It is another. */
export const turns = (before: string, after: string): string => `from “${before}” to “${after}”`;

/** It is the same as before. */
export const stays = (value: string): string => `still ${value}`;
