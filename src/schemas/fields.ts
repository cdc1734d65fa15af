import * as z from "zod";
import type { DocumentKey } from "../law/index.ts";
import type { Coefficient } from "../money/index.ts";
import type { IssueCode, RemedyCode } from "../outcome/index.ts";
import type { CalendarDate, CalendarMonth } from "../time/index.ts";

/** The shape of a month; also how the door tells its issues apart. */
export const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The shape of an exact coefficient; also how the door tells its issues apart. */
export const coefficientShape = /^\d{1,9}(\.\d{1,3})?$/;

export const text = z.string().min(1).normalize("NFC");
export const count = z.int().nonnegative();
export const flag = z.boolean();
export const date = z.iso.date() as unknown as z.ZodType<CalendarDate, CalendarDate>;
export const month = z.string().regex(monthShape) as unknown as z.ZodType<CalendarMonth, CalendarMonth>;
export const coefficient = z.string().regex(coefficientShape) as unknown as z.ZodType<Coefficient, Coefficient>;
export const documentKey = z.string().regex(/@\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<DocumentKey, DocumentKey>;
export const share = z.strictObject({ part: count, whole: z.int().positive() });

/** At the door an absent optional key reads as `null`: not known. */
export function orNull<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodNullable<Schema>> {
  return schema.nullable().default(null as never);
}

/** What a check of several fields reports; the door turns it into an issue. */
export interface Fault {
  readonly issue: IssueCode;
  readonly remedy: RemedyCode;
  readonly expected: string;
}

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
    const begins: CalendarDate | null = record[first];
    const ends: CalendarDate | null = record[last];
    if (begins === null || ends === null || begins <= ends) return;
    const params: Fault = { issue: "ends-before-it-begins", remedy: "correct-the-dates", expected: `>= ${begins}` };
    context.addIssue({ code: "custom", path: [last], params: { ...params } });
  };
}

/** Refuses a span that ends before it begins. */
export const inOrder = notBefore("firstDay", "lastDay");
