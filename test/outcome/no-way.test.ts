import { expect, it } from "vitest";
import { assessed, qd366MemberRule, whatWouldItTake } from "../../src/entries/rules.ts";
import { memberYear } from "../../src/rating/index.ts";

const facts = memberYear({ score: 45, selfDetectedAndRepaired: false });

it("where nothing may change there is no way to another answer", () => {
  expect(whatWouldItTake(qd366MemberRule, facts, { target: "excellent", changeable: [] })).toEqual([]);
  expect(whatWouldItTake(qd366MemberRule, facts, { target: "excellent", changeable: ["disciplined"] })).toEqual([]);
});

it("an answer that no row gives is refused", () => {
  expect(() =>
    whatWouldItTake(qd366MemberRule, facts, { target: "brilliant" as never, changeable: ["score"] }),
  ).toThrow(RangeError);
});

it("evidence that is no grade is refused", () => {
  const step = {
    code: "own.step",
    result: "met",
    actual: true,
    operator: "is",
    expected: true,
    citation: { document: "DIEU-LE@2011-01-19", provision: "1" },
    evidence: "hearsay",
  };
  const grounds = { on: "2025-12-15", steps: [step], because: ["own.step"] };
  expect(() => assessed(1, grounds as never)).toThrow(/^evidence of a step: "hearsay" is no grade; give official-text/);
});
