import { describe, expect, it } from "vitest";
import { toBeAssessed, toBeUndetermined, toCite } from "../../src/matchers/index.ts";
import {
  assessed,
  insufficientFacts,
  notInForce,
  type Outcome,
  outOfScope,
  undetermined,
  type Verdict,
} from "../../src/outcome/index.ts";

expect.extend({ toBeAssessed, toBeUndetermined, toCite });

const citation = { document: "314-NQ-HDND@2023-12-08", provision: "a" } as const;
const other = { document: "366-QD-TW@2025-08-30", provision: "11.1" } as const;
const grounds = {
  on: "2025-07-01",
  steps: [
    {
      code: "largeBranch.moreThan30",
      result: "met",
      actual: 62,
      operator: ">",
      expected: 30,
      citation,
      evidence: "single-source",
    },
    {
      code: "qd366.atLeast90",
      result: "not-met",
      actual: 40,
      operator: ">=",
      expected: 90,
      citation: other,
      evidence: "corroborated",
    },
  ],
  because: ["largeBranch.moreThan30"],
} as const;

interface Paid {
  readonly sum: number;
  readonly parts: readonly { readonly payer: string; readonly amount: number }[];
}

const paid: Outcome<Paid> = assessed({ sum: 585_000, parts: [{ payer: "own-unit", amount: 585_000 }] }, grounds);
const open = undetermined<string>({ reason: "territory-merged", decidedBy: "people-council", readings: [] }, grounds);
const others: readonly Outcome<string>[] = [
  open,
  insufficientFacts(["official"], grounds),
  notInForce({ firstDay: null, lastDay: "2025-06-30" }, grounds),
  outOfScope("armed-forces", grounds),
];
const quick: Verdict<string> = { kind: "assessed", value: "good", citation };
const nothing = { kind: "not-in-force", firstDay: null, lastDay: null, citation: null } as Verdict<string>;
const missing = { kind: "insufficient-facts", citation } as Verdict<string>;
const answer = <Value>(value: Value): Outcome<Value> => assessed(value, grounds);

function messageOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

describe("toBeAssessed", () => {
  it("holds the given keys of a record, every member of a list, and what the runner can match", () => {
    expect(paid).toBeAssessed();
    expect(paid).toBeAssessed({ sum: 585_000 });
    expect(paid).toBeAssessed({ parts: [{ amount: expect.any(Number) }] });
    expect(paid).toBeAssessed(expect.objectContaining({ sum: 585_000 }));
    expect(paid).toBeAssessed({});
    expect(quick).toBeAssessed("good");
    expect(paid).not.toBeAssessed({ sum: 0 });
    expect(paid).not.toBeAssessed({ parts: [] });
    expect(answer<unknown>(0)).toBeAssessed(0);
    expect(answer<unknown>(false)).not.toBeAssessed(true);
    expect(answer<unknown>(null)).toBeAssessed(null);
    expect(answer<unknown>(null)).not.toBeAssessed({});
    expect(answer<unknown>("good")).not.toBeAssessed({});
    expect(answer<unknown>("good")).not.toBeAssessed(["good"]);
  });

  it("does not take a value that was forgotten for any value", () => {
    expect(paid).not.toBeAssessed(undefined);
  });

  it.each(others)("is not met by the answer $kind", (outcome) => {
    expect(outcome).not.toBeAssessed();
    expect(outcome).not.toBeAssessed("good");
    expect(messageOf(() => expect(outcome).toBeAssessed("good"))).toContain('Expected an assessed answer of "good"');
  });

  it("says what was expected, what was found, and why with the law", () => {
    const message = messageOf(() => expect(paid).toBeAssessed({ sum: 0, parts: [{ amount: expect.any(String) }] }));
    expect(message).toContain("  sum: expected 0, received 585000\n");
    expect(message).toContain("  parts.0.amount: expected Any, received 585000\n");
    expect(message).toMatch(/has more than 30 members.*62/);
    expect(message).toMatch(/314\/NQ-HĐND/);
    expect(message).not.toContain("atLeast90");
    expect(messageOf(() => expect(answer<unknown>("good")).toBeAssessed("completed"))).toContain(
      '  the value: expected "completed", received "good"',
    );
    expect(messageOf(() => expect(paid).not.toBeAssessed({ sum: 585_000 }))).toContain(
      'Expected not an assessed answer of {"sum":585000}',
    );
    expect(messageOf(() => expect(paid).not.toBeAssessed())).toContain("Expected no assessed answer");
    expect(messageOf(() => expect(open).toBeAssessed())).toContain("Expected an assessed answer, received:\n");
  });

  it("shows the runner only what was compared", () => {
    expect(toBeAssessed(paid, { sum: 0, parts: [{ amount: 1 }] })).toMatchObject({
      actual: { sum: 585_000, parts: [{ amount: 585_000 }] },
      expected: { sum: 0, parts: [{ amount: 1 }] },
    });
    expect(toBeAssessed(paid, { parts: [], none: 1 }).actual).toEqual({ parts: paid.value?.parts });
    expect(toBeAssessed(quick, "good").actual).toBe("good");
  });

  it("tells a quick answer with its law", () => {
    expect(messageOf(() => expect(quick).toBeAssessed("completed"))).toMatch(/good\n {2}.*314\/NQ-HĐND/);
    expect(messageOf(() => expect(nothing).toBeAssessed("completed"))).toContain("not in force");
    expect(messageOf(() => expect(missing).toBeAssessed("completed"))).toMatch(/314\/NQ-HĐND/);
  });
});

describe("toBeUndetermined", () => {
  it("holds the kind, and the reason where one is given", () => {
    expect(open).toBeUndetermined();
    expect(open).toBeUndetermined("territory-merged");
    expect(open).not.toBeUndetermined("discretion");
    expect(paid).not.toBeUndetermined();
  });

  it("is given a reason as text", () => {
    expect(() => toBeUndetermined(open, 1 as never)).toThrow(/^toBeUndetermined: the reason is 1;/);
  });

  it("says which reason it is instead, and why with the law", () => {
    const message = messageOf(() => expect(open).toBeUndetermined("discretion"));
    expect(message).toContain('for the reason "discretion", received "territory-merged"');
    expect(message).toMatch(/314\/NQ-HĐND/);
    expect(messageOf(() => expect(paid).toBeUndetermined())).toContain("Expected an undetermined answer\n");
    expect(messageOf(() => expect(open).not.toBeUndetermined())).toContain("Expected not an undetermined answer");
  });
});

describe("toCite", () => {
  it("holds the documents of what decided, and a provision where one is given", () => {
    expect(paid).toCite("314-NQ-HDND@2023-12-08");
    expect(paid).toCite("314-NQ-HDND@2023-12-08", "a");
    expect(paid).not.toCite("314-NQ-HDND@2023-12-08", "b");
    expect(paid).not.toCite("366-QD-TW@2025-08-30");
    expect(quick).toCite("314-NQ-HDND@2023-12-08");
  });

  it("says on what the answer rests instead", () => {
    expect(messageOf(() => expect(paid).toCite("366-QD-TW@2025-08-30", "11.1"))).toContain(
      "Expected an answer that rests on 366-QD-TW@2025-08-30, 11.1; it rests on 314-NQ-HDND@2023-12-08, a\n",
    );
    expect(messageOf(() => expect(nothing).toCite("366-QD-TW@2025-08-30"))).toContain("it rests on no provision");
    expect(messageOf(() => expect(paid).not.toCite("314-NQ-HDND@2023-12-08"))).toContain(
      "Expected an answer that does not rest on 314-NQ-HDND@2023-12-08",
    );
  });

  it.each([undefined, 314, "", "314-NQ-HDND", "@2023-12-08"])("refuses %s as a document", (document) => {
    expect(() => toCite(paid, document as never)).toThrow(TypeError);
    expect(() => toCite(paid, document as never)).toThrow(/^toCite: the document is /);
    expect(() => toCite(paid, "314-NQ-HDND@2023-12-08", 1 as never)).toThrow(/^toCite: the provision is 1;/);
  });
});

describe("the types", () => {
  it("know what may be expected of the answer", () => {
    // @ts-expect-error: the sum is a number
    expect(paid).not.toBeAssessed({ sum: "585000" });
    // @ts-expect-error: there is no such key
    expect(paid).not.toBeAssessed({ total: 585_000 });
    // @ts-expect-error: no reason of that name
    expect(open).not.toBeUndetermined("merged");
    expect(answer<"good" | "completed">("good")).toBeAssessed("good");
    // @ts-expect-error: no such class
    expect(answer<"good" | "completed">("good")).not.toBeAssessed("excelent");
  });
});

describe("what is no answer", () => {
  const matchers = { toBeAssessed, toBeUndetermined, toCite };

  it.each(Object.entries(matchers))("is refused by %s, expected or expected not", (name, matcher) => {
    for (const received of [undefined, null, 585_000, "assessed", [paid], { kind: "accepted", value: 1 }, {}]) {
      const run = () => matcher(received, "366-QD-TW@2025-08-30" as never);
      expect(run).toThrow(TypeError);
      expect(run).toThrow(new RegExp(`^${name}: the received value `));
    }
    expect(() => matcher(Promise.resolve(paid), "366-QD-TW@2025-08-30" as never)).toThrow(/await it/);
  });
});
