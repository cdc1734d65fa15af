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

describe("a call that cannot be answered is refused", () => {
  it.each(refusals)("by %s of %j", (name, given, text) => {
    const message = text.startsWith(`${name} `) ? text : `${name}: ${text}`;
    expect(() => anyOf[name]?.(...given)).toThrow(message);
  });
});
