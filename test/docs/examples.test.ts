import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ical from "../../src/ical/index.ts";
import * as chibo from "../../src/index.ts";
import * as schemas from "../../src/schemas/index.ts";
import * as testing from "../../src/testing/index.ts";
import * as text from "../../src/text/index.ts";
import { type Example, examples, promisesOf } from "./examples.ts";

/**
 * What an example may use beside the exports: the citation of an invented document, and a rule made from it. The rule
 * answers whether a branch has at least three official members.
 */
const citation = { document: "00-QD-XX@2020-01-01", provision: "1" } as const;
const enough = chibo.rule(
  "example",
  { official: (facts: { readonly official: number | null }) => facts.official },
  { atLeast3: { operator: ">=", value: 3, citation, evidence: "official-text", verifiedOn: "2026-11-22" } },
  {
    conditions: { atLeast3: { number: "official" } },
    decide: [{ when: "atLeast3", then: { kind: "assessed", value: true } }],
    otherwise: { kind: "assessed", value: false },
  },
);

const scope = { ...chibo, ...text, ...schemas, ...ical, ...testing, fc, citation, enough };
const paths = [...new Set(examples.map(({ path }) => path))];

describe("examples in comments and guides", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(paths)("%s promises a result at least once", (path) => {
    const own = examples.filter((example) => example.path === path);
    expect(own.flatMap((example) => promisesOf(example, scope)).length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [`${example.path}:${example.line}`, example] as const))("%s", (_, example) => {
    check(example);
  });
});

function check(example: Example): void {
  for (const { text: line, actual, expected } of promisesOf(example, scope)) {
    if ("throws" in expected) expect(actual, line).toThrow(expect.objectContaining({ name: expected.throws }));
    else expect(actual(), line).toEqual(expected.value());
  }
}
