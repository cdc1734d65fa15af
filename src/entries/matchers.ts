export {
  type ChiboMatchers,
  type Expected,
  type ExpectedOf,
  type MatcherResult,
  toBeAssessed,
  toBeUndetermined,
  toCite,
} from "../matchers/index.ts";
