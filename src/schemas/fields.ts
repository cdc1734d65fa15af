import * as z from "zod";
import { tellsAPerson } from "../guard/index.ts";
import type { DocumentKey } from "../law/index.ts";
import type { Coefficient } from "../money/index.ts";
import type { IssueCode, RemedyCode } from "../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, isCalendarDate } from "../time/index.ts";
import { legacyEncodingOf } from "./csv/legacy-encoding.ts";

const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;
const coefficientShape = /^\d{1,9}(\.\d{1,3})?$/;
const documentShape = /@\d{4}-\d{2}-\d{2}$/;
const ownRoleShape = /^own:[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a text that has not the shape it must have, by the pattern of that shape. */
export const shapes: ReadonlyMap<
  string,
  { readonly code: IssueCode; readonly remedy: RemedyCode; readonly expected: string }
> = new Map([
  [String(monthShape), { code: "not-a-calendar-month", remedy: "write-iso-month", expected: "YYYY-MM" }],
  [String(coefficientShape), { code: "not-a-coefficient", remedy: "write-exact-decimal", expected: "0.25" }],
  [String(documentShape), { code: "wrong-type", remedy: "write-this-type", expected: "NUMBER@YYYY-MM-DD" }],
  [String(ownRoleShape), { code: "wrong-type", remedy: "write-this-type", expected: "own:…" }],
]);

/** The longest text that is read. */
const longestText = 1000;

/** Control characters, line separators, marks of direction, letters of no width, halves of letters, letters that were lost. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u;

/** A text that can be read: its length is looked at before anything else is done with it. */
export const text = z.string().min(1).max(longestText, { abort: true }).superRefine(readable).normalize("NFC");
/** A key that tells nobody who the person is. */
export const opaqueKey = text.superRefine((value, context) => {
  if (typeof value !== "string" || !tellsAPerson(value)) return;
  const params: Fault = { issue: "identifies-a-person", remedy: "write-an-opaque-key", expected: "key" };
  context.addIssue({ code: "custom", path: [], params: { ...params } });
});
export const count = z.int().nonnegative();
export const flag = z.boolean();
export const date = z.iso.date() as unknown as z.ZodType<CalendarDate, CalendarDate>;
export const month = z.string().regex(monthShape) as unknown as z.ZodType<CalendarMonth, CalendarMonth>;
export const coefficient = z.string().regex(coefficientShape) as unknown as z.ZodType<Coefficient, Coefficient>;
export const documentKey = z.string().regex(documentShape) as unknown as z.ZodType<DocumentKey, DocumentKey>;
/** Aborts, so that a misspelt role of the library's is told by their list and not by this shape. */
export const ownRole = z.string().regex(ownRoleShape, { abort: true }) as unknown as z.ZodType<
  `own:${string}`,
  `own:${string}`
>;
export const share = z.strictObject({ part: count, whole: z.int().positive() });

/** One of these words. */
export function wordOf<Word extends string>(words: readonly Word[]): z.ZodEnum<{ [One in Word]: One }> {
  return z.enum(words as readonly [Word, ...Word[]]) as unknown as z.ZodEnum<{ [One in Word]: One }>;
}

/** An absent optional key reads as `null`: not known. */
export function orNull<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodNullable<Schema>> {
  return schema.nullable().default(null as never);
}

/** What a check of several fields reports; the reader turns it into an issue. */
export interface Fault {
  readonly issue: IssueCode;
  readonly remedy: RemedyCode;
  readonly expected: string;
}

/** Refuses a text that is blank, has signs that cannot be seen, or was written in another encoding. */
function readable(value: string, context: z.RefinementCtx): void {
  const params = unreadable(value);
  if (params !== null) context.addIssue({ code: "custom", path: [], params: { ...params } });
}

function unreadable(value: string): Fault | null {
  if (value !== "" && value.trim() === "") return { issue: "too-short", remedy: "write-this-type", expected: ">= 1" };
  if (unprintable.test(value)) return { issue: "unprintable-text", remedy: "write-plain-text", expected: "string" };
  const legacy = legacyEncodingOf(value);
  return legacy === null ? null : { issue: "legacy-encoding", remedy: "save-as-utf-8", expected: "UTF-8" };
}

/** A check of a whole record or list is made beside what is wrong with its parts. */
export const beside: { readonly when: (payload: { readonly value: unknown }) => boolean } = {
  when: ({ value }) => typeof value === "object" && value !== null,
};

/** Refuses a record in which a part is larger than its whole. Parts that are not known are not held against anything. */
export function atMost<Key extends string>(
  pairs: readonly (readonly [part: Key, whole: Key])[],
): (record: Readonly<Record<Key, unknown>>, context: z.RefinementCtx) => void {
  return (record, context) => {
    for (const [part, whole] of pairs) {
      const [small, large] = [record[part], record[whole]];
      if (typeof small !== "number" || typeof large !== "number" || small <= large) continue;
      const params: Fault = {
        issue: "more-than-the-whole",
        remedy: "correct-the-counts",
        expected: `${part} <= ${whole} = ${large}`,
      };
      context.addIssue({ code: "custom", path: [part], params: { ...params } });
    }
  };
}

/** Refuses a record in which something ends before it begins. Days that are not known are not held against anything. */
export function notBefore<First extends string, Last extends string>(
  first: First,
  last: Last,
): (record: Readonly<Record<First | Last, CalendarDate | null>>, context: z.RefinementCtx) => void {
  return (record, context) => {
    const begins: unknown = record[first];
    const ends: unknown = record[last];
    if (!isCalendarDate(begins) || !isCalendarDate(ends) || begins <= ends) return;
    const params: Fault = { issue: "ends-before-it-begins", remedy: "correct-the-dates", expected: `>= ${begins}` };
    context.addIssue({ code: "custom", path: [last], params: { ...params } });
  };
}

/** Refuses a span that ends before it begins. */
export const inOrder = notBefore("firstDay", "lastDay");

/** Refuses rows that are not in the order of their days, each day once; the issue names the row and the one before it. */
export function inOrderOfDays<Key extends "on" | "firstDay">(
  name: string,
  key: Key,
): (rows: readonly { readonly [Day in Key]: CalendarDate }[], context: z.RefinementCtx) => void {
  return (rows, context) => {
    if (!Array.isArray(rows)) return;
    for (const [index, row] of rows.entries()) {
      const [before, on]: readonly unknown[] = [rows[index - 1]?.[key], row?.[key]];
      if (!isCalendarDate(before) || !isCalendarDate(on) || before < on) continue;
      const expected = `> ${before} = ${name}.${index - 1}.${key}`;
      const params: Fault = { issue: "out-of-order", remedy: "order-by-day", expected };
      context.addIssue({ code: "custom", path: [index, key], params: { ...params } });
    }
  };
}
