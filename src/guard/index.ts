export { nearestOf } from "./nearest.ts";
export {
  meant,
  requireCount,
  requireKnownKeys,
  requireList,
  requireRecord,
  requireText,
  requireWord,
  shown,
} from "./require.ts";
