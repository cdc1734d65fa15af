import fc from "fast-check";
import { type Readers, rule } from "../../src/outcome/index.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";
import { at } from "./invented.ts";

interface Month {
  readonly official: number | null;
  readonly probationary: number | null;
  readonly present: number | null;
  readonly state: string | null;
  readonly excused: boolean | null;
}

const readers: Readers<Month> = {
  official: (month) => month.official,
  probationary: (month) => month.probationary,
  present: (month) => month.present,
  state: (month) => month.state,
  excused: (month) => month.excused,
};

const law = {
  held: { ...at("1"), oneOf: ["held", "held-late"] },
  atLeast3: { ...at("2"), operator: ">=", value: 3 },
  attendance: { ...at("3"), operator: ">", share: { part: 2, whole: 3 }, ofNothing: "unknown" },
  excused: at("4"),
  base: { ...at("5"), readings: { met: "strict-base", notMet: "broad-base" }, decidedBy: "caller" },
} as const;

/** An invented rule with one condition of every sort. */
const subject = rule(
  "month",
  { readers, law },
  {
    conditions: {
      held: { text: "state" },
      atLeast3: { sum: ["official", "probationary"] },
      attendance: { part: "present", of: "official" },
      excused: { flag: "excused" },
      base: "as-read",
    },
    decide: [
      { when: { not: "atLeast3" }, then: { kind: "out-of-scope", reason: "no-rule-known" } },
      { when: { all: ["held", "attendance"] }, then: { kind: "assessed", value: "proper" } },
      { when: { all: ["held", "excused"] }, then: { kind: "assessed", value: "proper" } },
      { when: { all: ["held", "base"] }, then: { kind: "assessed", value: "not-proper" } },
      { when: "excused", then: { kind: "undetermined", reason: "discretion", decidedBy: "secretariat" } },
    ],
    otherwise: { kind: "assessed", value: "missing" },
  },
);

const plain: Month = { official: 9, probationary: 0, present: 6, state: "held", excused: false };

keepsThePromises({
  rule: subject,
  known: fc.record({
    official: fc.integer({ min: 1, max: 9 }),
    probationary: fc.integer({ min: 0, max: 2 }),
    present: fc.integer({ min: 0, max: 9 }),
    state: fc.constantFrom("held", "held-late", "missing"),
    excused: fc.boolean(),
  }),
  cases: [
    { facts: plain, named: ["strict-base"] },
    { facts: { ...plain, present: 7 } },
    { facts: { ...plain, official: 2, probationary: 0, present: 2 } },
    { facts: { ...plain, official: 2, probationary: 1, present: 2 } },
    { facts: { ...plain, official: 3, probationary: 1, present: 3 } },
    { facts: { ...plain, official: 3, present: 3 } },
  ],
});
