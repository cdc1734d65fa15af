import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, Fields, FieldType } from "../../src/facts/index.ts";
import * as meeting from "../../src/meeting/index.ts";
import * as organisation from "../../src/organisation/index.ts";
import * as rating from "../../src/rating/index.ts";
import { jsonSchemaOf, parseRecord } from "../../src/schemas/index.ts";
import { schemaOf } from "../../src/schemas/of-fields.ts";
import { factKinds } from "../kit/fact-kinds.ts";

type Builder = (given: object) => unknown;
const rooms = { ...meeting, ...organisation, ...rating } as unknown as Readonly<Record<string, Builder & Fields>>;

/** What may stand for a value of any type: much of it is right for some member, and wrong for another. */
const anything = [0, 1, 2, 7, 30, -1, 1.5, true, false, null, "x", "2025-06-30", "2025-02-30", "", [], {}];

/** A value for a member: right, as far as its type says, or anything. */
function valuesOf(field: Field): fc.Arbitrary<unknown> {
  const type = typeof field === "object" && "type" in field ? field.type : (field as FieldType);
  const words = Array.isArray(type) ? (type as readonly string[]) : [];
  const own = type === "flag" ? [true, false] : type === "day" ? ["2024-01-01", "2025-06-30"] : [0, 1, 2, 3, 4, 5];
  return fc.oneof(
    { arbitrary: fc.constantFrom(...(words.length > 0 ? words : own)), weight: 12 },
    { arbitrary: fc.constantFrom(...anything), weight: 1 },
  );
}

describe("records whose schema is made from the members of their builder", () => {
  it.each(factKinds)("%s is accepted where its builder accepts it, and reads the same", (kind) => {
    const fields = rooms[`${kind}Fields`] as Fields;
    const build = rooms[kind] as Builder;
    const arbitrary = fc.record(Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, valuesOf(one)])), {
      requiredKeys: Object.entries(fields).flatMap(([key, one]) =>
        typeof one === "object" && "required" in one ? [key] : [],
      ),
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        const read = parseRecord(kind, given);
        let built: unknown = null;
        try {
          built = build(given);
        } catch {
          expect(read.kind).toBe("refused");
          return;
        }
        expect(read).toEqual({ kind: "accepted", value: built });
      }),
      { numRuns: 300 },
    );
  });

  it.each(factKinds)("%s refuses a key that it does not have, and one of a person", (kind) => {
    const { issues = [] } = parseRecord(kind, { "Họ và tên": "x", unheardOf: 1 });
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["identifies-a-person", "unknown-key"]));
  });

  it("members of every sort have a schema", () => {
    const schema = schemaOf({
      list: { list: { record: { on: { type: "day", required: true } } }, inOrderOf: "on" },
      either: { either: ["count", ["none"]] },
      most: { type: "number", atMost: 10 },
      start: { type: { startsWith: "own:" }, required: true },
      absent: { type: "flag", absent: false },
      open: { type: "flag", absent: null },
      plain: { list: "text" },
    });
    const whole = { list: [{ on: "2025-01-01" }], either: "none", most: 10, start: "own:a", plain: ["a"] };
    expect(schema.parse(whole)).toEqual({ ...whole, absent: false, open: null });
    for (const wrong of [
      { list: [{ on: "2025-01-02" }, { on: "2025-01-01" }] },
      { either: "some" },
      { most: 11 },
      { start: "x" },
      { absent: null },
      { plain: [1] },
    ]) {
      expect(schema.safeParse({ ...whole, ...wrong }).success).toBe(false);
    }
  });
});

describe("JSON Schema", () => {
  it("names each key in Vietnamese, and in English beside it", () => {
    const { properties } = jsonSchemaOf("voteFacts") as { readonly properties: Readonly<Record<string, object>> };
    expect(properties["official"]).toMatchObject({ title: "số đảng viên chính thức", description: "official members" });
    const untold = Object.entries(properties).filter(([, member]) => !("title" in member));
    expect(untold).toEqual([]);
  });
});
