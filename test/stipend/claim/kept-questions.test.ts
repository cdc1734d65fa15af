import { expect, it } from "vitest";
import { timeTogether } from "../../../src/stipend/claim/served-time.ts";
import { checkPolicy, judgeStipend, payroll, shippedPolicies } from "../../../src/stipend/index.ts";
import { hoaBinh314 } from "../../../src/stipend/policies/hoa-binh-314.law.ts";
import { addMonths, monthOf } from "../../../src/time/index.ts";
import { holding, hospital, post } from "../../kit/stipend-holder.ts";

it("a stipend is the same however many months were asked about before", () => {
  // What was asked is kept of lists that nobody can change.
  const policies = Object.freeze([...shippedPolicies]);
  const secretary = holding([post("secretary", hospital)]);
  const ask = () => judgeStipend(secretary, "2024-07", { policies });
  const first = ask();
  for (let count = 0; count < 1010; count += 1) {
    judgeStipend(secretary, monthOf(addMonths("1930-01-01", count)), { policies });
  }
  expect(ask()).toEqual(first);
});

it("two spells of a month that together fill it are the whole of it", () => {
  const spell = (part: number) => ({ share: { part, whole: 31 }, tenure: "held", performed: true }) as const;
  expect(timeTogether([spell(10), spell(20)])).toMatchObject({ share: { part: 30, whole: 31 } });
  expect(timeTogether([spell(15), spell(16)])).toMatchObject({ share: null });
  expect(timeTogether([spell(20), spell(20)])).toMatchObject({ share: null });
  expect(timeTogether([null, spell(20)])).toEqual(spell(20));
});

it("a day of checking that is none is an issue of the policy, at its place", () => {
  const text = JSON.stringify(hoaBinh314).replaceAll(/"verifiedOn":"[^"]*"/g, '"verifiedOn":"2026-02-30"');
  const issues = checkPolicy(JSON.parse(text));
  expect(issues.length).toBeGreaterThan(0);
  expect(issues[0]).toMatchObject({
    code: "not-a-calendar-date",
    received: '"2026-02-30"',
    remedy: "correct-the-dates",
  });
});

it.each([
  ["no record", null, /holders\[0\]/],
  ["a post that is none", { ...holding([]), posts: [null] }, /posts\[0\]/],
  [
    "an organisation that is none",
    { ...holding([]), posts: [{ ...post("secretary", hospital), organisation: null }] },
    /organisation/,
  ],
  ["a pay that is none", { ...holding([]), otherPay: [null] }, /otherPay\[0\]/],
  [
    "a count that is none",
    { ...holding([]), posts: [{ ...post("secretary", hospital), organisation: { ...hospital, counts: [null] } }] },
    /counts\[0\]/,
  ],
])("a holder is refused at its place: %s", (_, holder, message) => {
  expect(() => payroll([holder as never], "2024-07", { policies: shippedPolicies })).toThrow(message);
});
