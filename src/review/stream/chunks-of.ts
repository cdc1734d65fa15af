import { shown } from "../../guard/index.ts";
import { isStream, type RecordStream } from "./drain.ts";

/**
 * Hands on the records of a stream in lists of a length (chia luồng dữ liệu thành từng phần), so that every function over many
 * takes them from a database, a file or a queue: each part gives a summary, and summaries merge (`mergePayrolls`,
 * `mergeRatingSummaries`, `mergeMeetingSummaries`). Never more than one part is held. The stream may be synchronous or
 * asynchronous; where it throws, what was read before is handed on first.
 *
 * Parts must not tear apart what is judged together. A holder with all posts and a year of one body are one record each; the
 * sessions of a branch are many: hand them to `reviewStream`, or make the parts by branch. A record that comes twice is found
 * within a part alone.
 *
 * @param stream - A list, a generator or another iterable, or an asynchronous one.
 * @param count - How many records make a part, at least one.
 * @returns The parts, in the order of the stream; the last may be shorter.
 * @throws TypeError when it is no stream or the count no number, RangeError when the count is no whole number from one on.
 *
 * @example
 * ```ts
 * import { chunksOf } from "chibo";
 * import { holder, mergePayrolls, payroll, shippedPolicies } from "chibo/stipend";
 *
 * async function* holders() {
 *   for (const key of ["h1", "h2", "h3"]) yield holder({ key, territory: null, posts: [], otherPay: [] });
 * }
 * const parts = [];
 * for await (const some of chunksOf(holders(), 2)) {
 *   parts.push(payroll(some, "2025-07", { policies: shippedPolicies }));
 * }
 * parts.map(({ lines }) => lines.length); // => [2, 1]
 * mergePayrolls(parts).total; // => 0
 * ```
 */
export function chunksOf<Row>(stream: RecordStream<Row>, count: number): AsyncIterable<readonly Row[]> {
  if (!isStream(stream)) {
    throw new TypeError(
      `chunksOf: the stream is ${shown(stream)}; give a list, a generator or another iterable, or an asynchronous one`,
    );
  }
  if (typeof count !== "number") throw new TypeError(`chunksOf: count is ${shown(count)}; give a number`);
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`chunksOf: count is ${shown(count)}; give a whole number from 1 on`);
  }
  return chunked(stream, count);
}

async function* chunked<Row>(stream: RecordStream<Row>, count: number): AsyncGenerator<readonly Row[]> {
  let waiting: Row[] = [];
  try {
    for await (const row of stream) {
      waiting.push(row);
      if (waiting.length < count) continue;
      const part = waiting;
      waiting = [];
      yield part;
    }
  } catch (thrown) {
    if (waiting.length > 0) yield waiting;
    throw thrown;
  }
  if (waiting.length > 0) yield waiting;
}
