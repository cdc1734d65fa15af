import { expect, it } from "vitest";
import {
  holder,
  type PayrollLine,
  paidOrganisation,
  payroll,
  post,
  shippedPolicies,
} from "../../../src/stipend/index.ts";

const commune = paidOrganisation({ id: "c1", kind: "commune", armedForces: false });
const role = post({ organisation: commune, role: "committee-member", firstDay: "2022-01-01", pay: [] });
const holders = ["p1", "p2", "p3"].map((key) => holder({ key, territory: "phu-tho", posts: [role], otherPay: [] }));

it("hands over each line and keeps none, with the same totals", () => {
  const taken: PayrollLine[] = [];
  const { lines, ...totals } = payroll(holders, "2024-07", { policies: shippedPolicies });
  const long = payroll(holders, "2024-07", { policies: shippedPolicies, eachLine: (line) => taken.push(line) });
  expect(long).toEqual({ ...totals, lines: [] });
  expect(taken).toEqual(lines);
});

it("refuses a person who comes twice, lines kept or not, and what is no function", () => {
  const twice = [...holders, ...holders];
  const eachLine = (): void => undefined;
  expect(() => payroll(twice, "2024-07", { policies: shippedPolicies, eachLine })).toThrow("holders[3]");
  expect(() => payroll(twice, "2024-07", { policies: shippedPolicies })).toThrow("holders[3]");
  const none = { policies: shippedPolicies, eachLine: "none" as never };
  expect(() => payroll(holders, "2024-07", none)).toThrow(TypeError);
  expect(() => payroll(holders, "2024-07", none)).toThrow("payroll: eachLine");
});
