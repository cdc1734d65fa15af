export { isExactDecimal } from "./decimal.ts";
export { isDeeplyFrozen } from "./frozen.ts";
export { groupBy } from "./group-by.ts";
export { nearestOf } from "./nearest.ts";
export { foldedKey, isPersonal, isUndivided, requireOpaque, tellsAPerson } from "./personal-keys.ts";
export {
  meant,
  requireCount,
  requireFunction,
  requireIterable,
  requireKnownKeys,
  requireList,
  requireOptions,
  requireRecord,
  requireText,
  requireWhole,
  requireWord,
  shown,
  unknownKey,
} from "./require.ts";
