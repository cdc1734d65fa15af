import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/schemas/index.ts";
import { type JsonPath, lineOfFault, linesInJson } from "../../../src/schemas/register/json-lines.ts";

const text = `{
  "a": [1, "x\\"]{",
    {"b": null, "c\\u0064":
      [true, -1.5e3]}
  ],

  "": {}
}`;

/** Every place, with how the value there begins, in the order in which they are written. */
function placesOf(value: unknown, path: JsonPath): readonly (readonly [path: JsonPath, begins: string])[] {
  if (typeof value !== "object" || value === null) return [[path, JSON.stringify(value)]];
  const isList = Array.isArray(value);
  return [
    [path, isList ? "[" : "{"],
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, isList ? Number(key) : key])),
  ];
}

describe("the lines of places in JSON", () => {
  it.each([
    [[], 1],
    [["a"], 2],
    [["a", 1], 2],
    [["a", 2], 3],
    [["a", 2, "b"], 3],
    [["a", 2, "cd"], 4],
    [["a", 2, "cd", 1], 4],
    [[""], 7],
    // What is not there is in the place in which it is missing.
    [["a", 2, "absent", 0], 3],
    [["a", 7], 2],
    [["absent"], 1],
  ] as readonly (readonly [JsonPath, number])[])("%j: %i", (path, line) => {
    expect(linesInJson(text, [path])).toEqual([line]);
    expect(linesInJson(text, [["a", 2], path, path])).toEqual([3, line, line]);
  });

  it("are those of every member of any value, written one a line", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        const places = placesOf(plain, []);
        const written = JSON.stringify(plain, null, 1);
        const paths = places.map(([path]) => path);
        const lines = linesInJson(written, paths);
        const rows = written.split("\n");
        for (const [index, [, inner]] of places.entries()) expect(rows[(lines[index] as number) - 1]).toContain(inner);
        // One line each, in order: all members of a value stand below it.
        expect([...lines].sort((one, other) => one - other)).toEqual(lines);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});

describe("the line at which a text stops being JSON", () => {
  it.each([
    ["[1,\n2,\n]", 3],
    ["{\n'a': 1}", 2],
    ['{"a": 1\n"b": 2}', 2],
    ['{"a"\n 1}', 2],
    ["[\nNaN]", 2],
    ["[1\n", 2],
    ['["a\nb"]', 1],
    ['[\n"a]', 2],
    ["[1]\n\n]", 3],
  ])("%j: %i", (wrong, line) => {
    expect(() => JSON.parse(wrong)).toThrow();
    expect(lineOfFault(wrong)).toBe(line);
  });
});

describe("issues of JSON files name the line", () => {
  const rows = (list: readonly object[]): string => `[\n${list.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
  const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false };
  const told = (...files: readonly (readonly [text: string, kind?: "organisations" | "results"])[]): unknown =>
    readRegister({ files: files.map(([text, kind], index) => ({ name: `${index}.json`, text, kind })) }).issues?.map(
      ({ code, place }) => [code, place?.file, place?.line, place?.column],
    );

  it("of each file apart, in the order of its lines", () => {
    const lists = `{"organisations":${rows([branch, { ...branch, id: "b2", armedForces: "no" }])},
"results": ${rows([{ organisationId: "x", code: "a", on: "2025-01-01", count: 1 }])},
"nothing": [],
"holders": {}}`;
    const more = rows([
      { ...branch, id: "b3" },
      { ...branch, id: "b4", kind: "brnch" },
    ]);
    expect(told([lists], [more, "organisations"])).toEqual([
      ["wrong-type", "0.json", 3, null],
      ["unknown-organisation", "0.json", 6, null],
      ["unknown-key", "0.json", 8, null],
      ["wrong-type", "0.json", 9, null],
      ["not-listed", "1.json", 3, null],
    ]);
  });

  it("of a text that is not JSON, of an old encoding, of a missing key", () => {
    expect(told(['[\n{"id":\n}]', "organisations"])).toEqual([["not-json", "0.json", 3, null]]);
    expect(told([rows([branch, { ...branch, id: "b2", name: "Chi bé sè 1" }]), "organisations"])).toEqual([
      ["legacy-encoding", "0.json", 3, null],
    ]);
    expect(told([rows([branch, { id: "b2", name: "Chi bộ 02", kind: "branch" }]), "organisations"])).toEqual([
      ["missing-key", "0.json", 3, null],
    ]);
  });
});
