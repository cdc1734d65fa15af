/** Records as a stream gives them: a list, a generator, the rows of a file or of a database as they come. */
export type RecordStream<Row> = Iterable<Row> | AsyncIterable<Row>;

/** How far a stream was read. */
export interface Drained {
  /** How many records were read. */
  readonly count: number;
  /** What the stream threw; `null` where it came to its end. */
  readonly thrown: { readonly message: string } | null;
}

/**
 * Reads a stream to its end, record by record. What the stream itself throws ends it; what `take` throws is thrown on, once
 * the stream is closed.
 */
export async function drain(
  stream: RecordStream<unknown>,
  take: (record: unknown, position: number) => void,
): Promise<Drained> {
  let count = 0;
  let isTaking = false;
  try {
    if (isAsync(stream)) {
      for await (const record of stream) {
        isTaking = true;
        take(record, count);
        count += 1;
        isTaking = false;
      }
    } else {
      for (const record of stream) {
        isTaking = true;
        take(record, count);
        count += 1;
        isTaking = false;
      }
    }
  } catch (thrown) {
    if (isTaking) throw thrown;
    return { count, thrown: { message: messageOf(thrown) } };
  }
  return { count, thrown: null };
}

/** Whether the argument is a stream; a text is none, for all that its letters can be gone through. */
export function isStream(value: unknown): value is RecordStream<unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { [Symbol.iterator]: each, [Symbol.asyncIterator]: later } = value as Partial<
    Iterable<unknown> & AsyncIterable<unknown>
  >;
  return typeof each === "function" || typeof later === "function";
}

function isAsync(stream: RecordStream<unknown>): stream is AsyncIterable<unknown> {
  return Symbol.asyncIterator in stream;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
