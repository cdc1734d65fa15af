export type { ChiboMatchers, ExpectedOf, MatcherResult } from "./matcher-types.ts";
export { toBeAssessed } from "./to-be-assessed.ts";
export { toBeUndetermined } from "./to-be-undetermined.ts";
export { toCite } from "./to-cite.ts";
