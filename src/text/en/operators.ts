import type { Operator } from "../../outcome/index.ts";

/** Between values of which one is asked. */
const or = " or ";

/** What is asked of a number or a share: "at least 50", "more than 30", "at most 7", "none". */
function boundText(operator: Operator, bound: string, isNothing: boolean): string {
  switch (operator) {
    case ">":
      return isNothing ? "any" : `more than ${bound}`;
    case ">=":
      return `at least ${bound}`;
    case "<":
      return `fewer than ${bound}`;
    default:
      return isNothing ? "none" : `at most ${bound}`;
  }
}

/** What is asked of a day: "from 19 January 2011". */
function dayText(operator: Operator, day: string): string {
  switch (operator) {
    case ">":
      return `after ${day}`;
    case ">=":
      return `from ${day}`;
    case "<":
      return `before ${day}`;
    default:
      return `until ${day}`;
  }
}

/** How often: "1 time a month", "2 times a year". */
function frequencyText(times: string, months: number): string {
  const span: Readonly<Record<number, string>> = { 1: "a month", 3: "a quarter", 12: "a year" };
  return `${times} ${times === "1" ? "time" : "times"} ${span[months] ?? `in ${months} months`}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { or, boundText, dayText, frequencyText };
