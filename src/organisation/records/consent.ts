import type { DecidingBody } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * What a consent is about: the three exceptions of Charter 21.5 - a grassroots organisation (đảng bộ cơ sở) of fewer
 * than 30 members, a branch of more than 30 under a grassroots committee, a section (đảng bộ bộ phận) - and, from 1 July
 * 2025, a grassroots organisation or branch under a grassroots committee with delegated powers.
 */
export type ConsentSubject =
  | "small-grassroots-organisation"
  | "large-branch"
  | "section"
  | "under-grassroots-committee";

/** A recorded answer of a higher body that was asked for its consent (đồng ý bằng văn bản). */
export interface Consent {
  /** The form of organisation that was asked for. */
  readonly subject: ConsentSubject;
  /** The body that answered. */
  readonly giver: DecidingBody;
  /** The day of the answer; `null` when not known. */
  readonly answeredOn: CalendarDate | null;
  /** The answer. */
  readonly answer: "given" | "refused";
}

/**
 * What was last answered about this subject? `"none"` when the record holds no answer, `null` when there is no record.
 * An answer without a day counts as the earliest.
 */
export function lastAnswer(
  consents: readonly Consent[] | null,
  subject: ConsentSubject,
): "given" | "refused" | "none" | null {
  if (consents === null) return null;
  let last: Consent | null = null;
  for (const consent of consents) {
    if (consent.subject === subject && (last?.answeredOn ?? "") <= (consent.answeredOn ?? "")) last = consent;
  }
  return last === null ? "none" : last.answer;
}
