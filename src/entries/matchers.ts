export {
  type ChiboMatchers,
  type ExpectedOf,
  type MatcherResult,
  toBeAssessed,
  toBeUndetermined,
  toCite,
} from "../matchers/index.ts";
