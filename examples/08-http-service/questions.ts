// The questions that the service answers. Each has its code in the catalogue of chibo/rules, and the kind of record that its
// facts are, so that the door of chibo/schemas checks them.
import type { Checked, Outcome } from "chibo";
import { assessClass } from "chibo/rating";
import { parseRecord, type RecordKind } from "chibo/schemas";
import type { CalendarDate } from "chibo/time";

const kinds = {
  memberRating: "memberYear",
  leaderRating: "leaderYear",
  collectiveRating: "collectiveYear",
  organisationRating: "organisationYear",
} as const satisfies Readonly<Record<string, RecordKind>>;

/** A question that is asked by HTTP. */
export type Question = keyof typeof kinds;

/** Every question, with the kind of record that it is asked with. */
export const questions = Object.entries(kinds) as readonly (readonly [Question, RecordKind])[];

/** Whether a word of a path is a question. */
export function isQuestion(word: string): word is Question {
  return Object.hasOwn(kinds, word);
}

/** Checks the facts as they came, and answers. */
export function ask(question: Question, facts: unknown, on: CalendarDate): Checked<Outcome<unknown>> {
  const checked = parseRecord(kinds[question], facts);
  return checked.kind === "accepted" ? { kind: "accepted", value: assessClass(checked.value, on) } : checked;
}
