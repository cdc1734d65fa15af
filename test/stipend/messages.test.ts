import { describe, expect, it } from "vitest";
import * as stipend from "../../src/stipend/index.ts";

// Every refusal, whole: who refuses, what was given, and what to give instead.

const duesGroups =
  '"salaried", "on-sick-or-maternity-leave", "pensioner", "student", "other-below-retirement-age", "other-at-retirement-age"';
const places =
  '"special-city", "province", "provincial-city-class-1", "provincial-city-class-2", "provincial-city-class-3", "inner-district", "rural-district"';
const anyOf = stipend as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

const refusals: readonly (readonly [string, readonly unknown[], string])[] = [
  ["duesOwed", [null, "2026-03"], "the facts is null; give an object"],
  ["duesOwed", [{}, "2026-3"], '"2026-3" is no month; write a month such as "2025-07" or use calendarMonth()'],
  ["duesOwed", [{}, "2026-03", { reading: [] }], 'duesOwed has no "reading"; did you mean "readings"?'],
  [
    "duesOwed",
    [{}, "2026-03", { readings: ["x"] }],
    '"x" is no reading; give the name of one, such as an undetermined answer lists',
  ],
  ["duesOwed", [{ group: "x" }, "2026-03"], `group is "x"; give ${duesGroups}`],
  ["duesOwed", [{ income: -1 }, "2026-03"], "income is -1; give a whole number from 0 up"],
  ["duesOwed", [{ region: "V" }, "2026-03"], 'region is "V"; give "I", "II", "III", "IV"'],
  [
    "duesPayer",
    [{ key: "Nguyễn Văn A" }],
    "key has a space, or digits as of a card or telephone; give an opaque key, never a name",
  ],
  ["duesPayer", [{ group: "student" }], '"key" is missing; it must be given'],
  ["duesPayer", [{ key: "p1", income: "1" }], 'income is "1"; give a number'],
  ["duesFacts", [{ gruop: "student" }], 'duesFacts has no "gruop"; did you mean "group"?'],
  ["duesFacts", [{ group: "students" }], 'group is "students"; did you mean "student"?'],
  ["duesSheet", [null, "2026-03", { level: "branch" }], "payers is null; give a list"],
  [
    "duesSheet",
    [[], "2026-3", { level: "branch" }],
    '"2026-3" is no month; write a month such as "2025-07" or use calendarMonth()',
  ],
  [
    "duesSheet",
    [[], "2026-03", { level: "x" }],
    'level is "x"; give "branch", "commune-grassroots", "other-grassroots", "above-grassroots"',
  ],
  ["duesSheet", [[], "2026-03", { levels: "x" }], 'duesSheet has no "levels"; did you mean "level"?'],
  [
    "duesSheet",
    [[], "2026-03", { level: "branch", readings: ["x"] }],
    '"x" is no reading; give the name of one, such as an undetermined answer lists',
  ],
  ["duesSheet", [[null], "2026-03", { level: "branch" }], "payers[0]: the facts is null; give an object"],
  [
    "duesSheet",
    [[{ key: "p1", group: "x" }], "2026-03", { level: "branch" }],
    `payers[0]: group is "x"; give ${duesGroups}`,
  ],
  ["baseSalaryOn", ["2026-1-1"], '"2026-1-1" is no day; write "2026-01-01" or use calendarDate()'],
  ["regionalWageOn", ["V", "2026-01-01"], 'the region is "V"; give "I", "II", "III", "IV"'],
  ["regionalWageOn", ["I", "2026-1-1"], '"2026-1-1" is no day; write "2026-01-01" or use calendarDate()'],
  ["leadershipCoefficientOn", [null, "2024-08-01"], "the post is null; give an object"],
  ["leadershipCoefficientOn", [{ place: "x", role: "secretary" }, "2024-08-01"], `place is "x"; give ${places}`],
  [
    "leadershipCoefficientOn",
    [{ place: "province", role: "x" }, "2024-08-01"],
    'role is "x"; give "secretary", "deputy-secretary"',
  ],
  [
    "leadershipCoefficientOn",
    [{ place: "province", role: "secretary" }, "2024-8-01"],
    '"2024-8-01" is no day; write "2024-08-01" or use calendarDate()',
  ],
  ["villageFacts", [{ household: 1 }], 'villageFacts has no "household"; did you mean "households"?'],
  ["villageFund", [null, "2024-08-01"], "the facts is null; give an object"],
  ["villageFund", [{}, "2024-8-01"], '"2024-8-01" is no day; write "2024-08-01" or use calendarDate()'],
  ["villageClassRuleOn", ["2024-8-01"], '"2024-8-01" is no day; write "2024-08-01" or use calendarDate()'],
];

const period = { firstDay: "2024-01-01", lastDay: "2024-01-31" };
const { binhDuong25: policy, shippedPolicies: policies } = stipend;
const person = stipend.holder({ key: "p1", posts: [] });
const sheet = stipend.payroll([], "2024-01", { policies });
const noMonth = '"2024-1" is no month; write a month such as "2025-07" or use calendarMonth()';
const noReading = '"x" is no reading; give the name of one, such as an undetermined answer lists';
const noIterable = "holders is 1; give a list or another iterable";

const ofPolicies: readonly (readonly [string, readonly unknown[], string])[] = [
  ["assessStipend", [person, "2024-1", { policies }], noMonth],
  ["assessStipend", [null, "2024-01", { policies }], "the holder: the argument is null; give an object"],
  ["assessStipend", [person, "2024-01", { policies: 1 }], "policies is 1; give a list"],
  ["assessStipend", [person, "2024-01", { policies: [1] }], "policies[0]: the value is 1; give an object"],
  ["assessStipend", [person, "2024-01", { policies, readings: ["x"] }], noReading],
  ["judgeStipend", [person, "2024-1", { policies }], noMonth],
  ["judgeStipend", [null, "2024-01", { policies }], "the holder: the argument is null; give an object"],
  ["judgeStipend", [person, "2024-01", { polices: 1 }], 'judgeStipend has no "polices"; did you mean "policies"?'],
  ["payroll", [1, "2024-01", { policies }], noIterable],
  ["payroll", [1, "2024-01", { policies, eachLine: () => null }], noIterable],
  ["payroll", [[], "2024-1", { policies }], noMonth],
  ["payroll", [[], "2024-01", { policies, each: 1 }], 'payroll has no "each"; did you mean "eachLine"?'],
  ["payroll", [[], "2024-01", { policies, eachLine: 1 }], "eachLine is 1; give a function"],
  ["mergePayrolls", [5], "payrolls is 5; give a list or another iterable"],
  ["mergePayrolls", [[null]], "a payroll is null; give an object"],
  ["mergePayrolls", [[{ ...sheet, lines: 3 }]], "lines is 3; give a list"],
  ["mergePayrolls", [[{ ...sheet, byRole: 3 }]], "byRole is 3; give a list"],
  ["mergePayrolls", [[{ ...sheet, month: 3 }]], "3 is no month; write a month"],
  ["comparePolicies", [null, period, { before: policy, after: policy }], "holders is null; give a list"],
  [
    "comparePolicies",
    [[null], period, { before: policy, after: policy }],
    "holders[0]: the argument is null; give an object",
  ],
  [
    "comparePolicies",
    [[], period, { before: policy, after: policy, reading: [] }],
    'comparePolicies has no "reading"; did you mean "readings"?',
  ],
  ["comparePolicies", [[], period, { before: policy, after: policy, readings: ["x"] }], noReading],
  ["comparePolicies", [[], period, { before: null, after: policy }], "before: the value is null; give an object"],
  ["comparePolicies", [[], period, { before: policy, after: null }], "after: the value is null; give an object"],
  [
    "comparePolicies",
    [[], { ...period, lastDay: "x" }, { before: policy, after: policy }],
    'lastDay "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["costOfBaseSalaryChange", [1, "2024-01", { policies, baseSalary: 1 }], noIterable],
  ["costOfBaseSalaryChange", [[], "2024-1", { policies, baseSalary: 1 }], noMonth],
  [
    "costOfBaseSalaryChange",
    [[], "2024-01", { policies, baseSalary: -1 }],
    "baseSalary is -1; give a whole number from 0 up",
  ],
  [
    "costOfBaseSalaryChange",
    [[], "2024-01", { policies, baseSalary: 1, reading: [] }],
    'costOfBaseSalaryChange has no "reading"; did you mean "readings"?',
  ],
  [
    "costOfBaseSalaryChange",
    [[person, person], "2024-01", { policies, baseSalary: 1_490_000 }],
    "holders[1] has the key of one before; give each person once, with all posts",
  ],
  ["arrears", [null, period, { policies }], "the record of what was paid is null; give an object"],
  ["arrears", [{ holder: null, months: [] }, period, { policies }], "the holder: the argument is null; give an object"],
  ["arrears", [{ holder: person, months: 1 }, period, { policies }], "months is 1; give a list"],
  [
    "arrears",
    [{ holder: person, months: [{ month: "2024-01", paid: -1 }] }, period, { policies }],
    "months[0]: paid is -1; give a whole number from 0 up",
  ],
  ["arrears", [{ holder: person, months: [] }, { firstDay: 1 }, { policies }], "firstDay 1 is no day"],
  [
    "arrears",
    [{ holder: person, months: [] }, period, { polices: 1 }],
    'arrears has no "polices"; did you mean "policies"?',
  ],
  ["paidHolder", [{ holder: person }], '"months" is missing; it must be given'],
  ["paidHolder", [{ months: [] }], '"holder" is missing; it must be given'],
  [
    "paidHolder",
    [{ holder: person, months: [{ month: "2024-01" }] }],
    'months[0]: "paid" is missing; it must be given',
  ],
  ["paidHolder", [{ holder: person, months: [{ paid: 1 }] }], 'months[0]: "month" is missing; it must be given'],
  ["stipendYear", [person, 10_000, { policies }], "10000 is no year; give a whole number of four digits such as 2025"],
  ["stipendYear", [person, 2024, { policies: 1 }], "policies is 1; give a list"],
  ["stipendYear", [null, 2024, { policies }], "the holder: the argument is null; give an object"],
  ["costPolicy", [[], 1, { policy }], "the period is 1; give its firstDay and lastDay, as yearPeriod(2025) does"],
  ["costPolicy", [[], period, { policies }], 'costPolicy has no "policies"; it has policy, readings'],
  ["costPolicy", [[], period, { policy: 1 }], "policy: the value is 1; give an object"],
  ["costPolicy", [[], period, { policy, readings: ["x"] }], noReading],
  ["costPolicy", [1, period, { policy }], noIterable],
  ["countEligiblePosts", [[], "2024-1", { policy }], noMonth],
  ["countEligiblePosts", [1, "2024-01", { policy }], noIterable],
  ["checkPolicy", [null], "the policy: the value is null; give an object"],
  ["stipendPolicy", [null], "the value is null; give an object"],
  [
    "holder",
    [{ key: "a b", posts: [] }],
    "key has a space, or digits as of a card or telephone; give an opaque key, never a name",
  ],
  [
    "post",
    [{ organisation: { id: "b1" }, firstDay: "2024-07-02", lastDay: "2024-07-01" }],
    'lastDay is "2024-07-01", before firstDay "2024-07-02"; correct the days',
  ],
  ["post", [null], "the argument is null; give an object"],
  ["paidOrganisation", [null], "the argument is null; give an object"],
];

describe("a call that cannot be answered is refused", () => {
  it.each([...refusals, ...ofPolicies])("by %s of %j", (name, given, text) => {
    const message = text.startsWith(`${name} `) ? text : `${name}: ${text}`;
    expect(() => anyOf[name]?.(...given)).toThrow(message);
  });
});
