import type * as z from "zod";
import type { IssueCode, RemedyCode } from "../outcome/index.ts";
import { type Fault, shapes } from "./fields.ts";

type ZodIssue = z.core.$ZodIssue;

/** What is wrong, how to mend it, what was expected, and the words that may stand there. */
export interface ToldFault {
  readonly code: IssueCode;
  readonly remedy: RemedyCode;
  readonly expected: string;
  readonly words?: readonly string[];
}

/** What is expected where a number would stand. */
const numbers: readonly string[] = ["number", "int"];

/**
 * Reads what is wrong out of an issue of zod.
 *
 * @param issue - Any issue but one about unknown keys.
 * @param value - What was received.
 * @returns The fault in the codes of the library.
 */
export function faultOf(issue: ZodIssue, value: unknown): ToldFault {
  switch (issue.code) {
    case "invalid_type":
      return typeof value === "number" && numbers.includes(issue.expected)
        ? told("not-a-count", "write-whole-count", "0, 1, 2, …")
        : told("wrong-type", "write-this-type", issue.expected);
    case "too_small":
      return typeof value === "number"
        ? told("not-a-count", "write-whole-count", `>= ${issue.minimum}`)
        : told("too-short", "write-this-type", `>= ${issue.minimum}`);
    case "invalid_key":
      return faultOf(issue.issues[0] as ZodIssue, issue.path?.at(-1));
    case "too_big":
      if (typeof value === "string") return told("too-long", "shorten-the-text", `<= ${issue.maximum}`);
      return issue.maximum === Number.MAX_SAFE_INTEGER
        ? told("not-a-count", "write-whole-count", "0, 1, 2, …")
        : told("more-than-the-whole", "correct-the-counts", `<= ${issue.maximum}`);
    case "invalid_format":
      return formatFault(issue.format, String(issue.pattern));
    case "invalid_value":
      return notListed(issue.values);
    case "invalid_union":
      return notListed("options" in issue ? (issue.options as readonly unknown[]) : []);
    default:
      return toldBy(issue);
  }
}

/** The checks of several fields are ours and say themselves what is wrong; no other kind of issue is left. */
function toldBy(issue: ZodIssue): ToldFault {
  const { params } = issue as { readonly params?: unknown };
  const { issue: code, remedy, expected } = params as Fault;
  return { code, remedy, expected };
}

function formatFault(format: string, pattern: string): ToldFault {
  if (format === "date") return told("not-a-calendar-date", "write-iso-date", "YYYY-MM-DD");
  return shapes.get(pattern) as ToldFault;
}

function notListed(values: readonly unknown[]): ToldFault {
  const words = values.map(String);
  const expected = words.length === 0 ? "-" : words.join(", ");
  return { code: "not-listed", remedy: "choose-from-list", expected, words };
}

function told(code: IssueCode, remedy: RemedyCode, expected: string): ToldFault {
  return { code, remedy, expected };
}
