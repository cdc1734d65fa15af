import { describe, expect, it } from "vitest";
import { chunksOf } from "../../src/review/index.ts";

async function* later<Row>(rows: readonly Row[], thrown?: Error) {
  for (const row of rows) yield await Promise.resolve(row);
  if (thrown !== undefined) throw thrown;
}

/** The parts that came, and what was thrown after them. */
async function partsOf(stream: Parameters<typeof chunksOf>[0], count: number) {
  const parts: (readonly unknown[])[] = [];
  try {
    for await (const part of chunksOf(stream, count)) parts.push(part);
  } catch (thrown) {
    return { parts, thrown };
  }
  return { parts, thrown: null };
}

describe("the records of a stream in parts", () => {
  it.each([
    ["nothing", [], 2, []],
    ["fewer than a part", [1], 2, [[1]]],
    ["just a part", [1, 2], 2, [[1, 2]]],
    ["more than a part", [1, 2, 3], 2, [[1, 2], [3]]],
    ["parts of one", [1, 2], 1, [[1], [2]]],
  ] as const)("%s, at hand and as it comes", async (_, rows, count, parts) => {
    expect(await partsOf(rows, count)).toEqual({ parts, thrown: null });
    expect(await partsOf(new Set(rows), count)).toEqual({ parts, thrown: null });
    expect(await partsOf(later(rows), count)).toEqual({ parts, thrown: null });
  });

  it("that breaks off: what was read before is handed on first", async () => {
    const thrown = new Error("connection lost");
    expect(await partsOf(later([1, 2, 3], thrown), 2)).toEqual({ parts: [[1, 2], [3]], thrown });
    expect(await partsOf(later([1, 2], thrown), 2)).toEqual({ parts: [[1, 2]], thrown });
  });

  it("closes the stream of which no more is asked", async () => {
    let isClosed = false;
    function* rows() {
      try {
        yield* [1, 2, 3];
      } finally {
        isClosed = true;
      }
    }
    for await (const part of chunksOf(rows(), 1)) {
      expect(part).toEqual([1]);
      break;
    }
    expect(isClosed).toBe(true);
  });

  it.each([
    [
      "a text",
      "abc",
      2,
      'chunksOf: the stream is "abc"; give a list, a generator or another iterable, or an asynchronous one',
    ],
    [
      "nothing",
      undefined,
      2,
      "chunksOf: the stream is undefined; give a list, a generator or another iterable, or an asynchronous one",
    ],
    ["no part", [], 0, "chunksOf: count is 0; give a whole number from 1 on"],
    ["half a record", [], 1.5, "chunksOf: count is 1.5; give a whole number from 1 on"],
    ["a text for the count", [], "2", 'chunksOf: count is "2"; give a number'],
  ])("refuses %s", (_, stream, count, message) => {
    expect(() => chunksOf(stream as never, count as never)).toThrow(message);
  });
});
