import { build, type Fields } from "../../facts/index.ts";
import type { DecidingBody } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * What a consent is about: the three exceptions of Charter 21.5 - a grassroots organisation (đảng bộ cơ sở) of fewer than 30
 * members, a branch of more than 30 under a grassroots committee, a section (đảng bộ bộ phận) - and, from 1 July 2025, a
 * grassroots organisation or branch under a grassroots committee with delegated powers.
 */
export type ConsentSubject =
  | "small-grassroots-organisation"
  | "large-branch"
  | "section"
  | "under-grassroots-committee";

/** A body that can give a consent. */
export type ConsentGiver = Extract<
  DecidingBody,
  | "direct-superior-committee"
  | "committee-two-levels-up"
  | "grassroots-committee"
  | "provincial-committee"
  | "central-organisation-commission"
  | "secretariat"
  | "politburo"
  | "central-committee"
>;

/** A recorded answer of a higher body that was asked for its consent (đồng ý bằng văn bản). */
export interface Consent {
  /** The form of organisation that was asked for. */
  readonly subject: ConsentSubject;
  /** The body that answered. */
  readonly giver: ConsentGiver;
  /** The day of the answer; `null` when not known. */
  readonly answeredOn: CalendarDate | null;
  /** The answer. */
  readonly answer: "given" | "refused";
}

/** What {@link consent} is given: the day of the answer may be absent. */
export interface ConsentGiven extends Omit<Consent, "answeredOn"> {
  /** The day of the answer; absent when not known. */
  readonly answeredOn?: CalendarDate | null | undefined;
}

const subjects: readonly ConsentSubject[] = [
  "small-grassroots-organisation",
  "large-branch",
  "section",
  "under-grassroots-committee",
];

const givers: readonly ConsentGiver[] = [
  "direct-superior-committee",
  "committee-two-levels-up",
  "grassroots-committee",
  "provincial-committee",
  "central-organisation-commission",
  "secretariat",
  "politburo",
  "central-committee",
];

/** Every member of a consent, for its builder and its readers. */
export const consentFields: Fields<Consent> = {
  subject: { type: subjects, required: true },
  giver: { type: givers, required: true },
  answeredOn: "day",
  answer: { type: ["given", "refused"], required: true },
};

/**
 * Makes the record of a consent (đồng ý bằng văn bản) that was given or refused.
 *
 * Required are `subject`, `giver` and `answer`. `answeredOn` is not known when absent: such an answer does not count, and
 * neither does one of another body than the rule names.
 *
 * @param given - What is known of the consent.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a wrong word, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { consent } from "chibo/organisation";
 *
 * const asked = consent({ subject: "large-branch", giver: "committee-two-levels-up", answer: "given" });
 * asked.answeredOn; // => null
 * ```
 */
export function consent(given: ConsentGiven): Consent {
  return build("consent", consentFields, given);
}

/**
 * Finds two different answers of one body on one subject and day, of which nobody can say which one counts.
 *
 * @returns The positions of the two; `null` where there are none.
 */
export function twoAnswers(consents: readonly Consent[]): readonly [first: number, second: number] | null {
  const seen = new Map<string, { readonly index: number; readonly answer: Consent["answer"] }>();
  for (const [index, { subject, giver, answeredOn, answer }] of consents.entries()) {
    if (answeredOn === null) continue;
    const key = `${subject} ${giver} ${answeredOn}`;
    const first = seen.get(key) ?? { index, answer };
    if (first.answer !== answer) return [first.index, index];
    seen.set(key, first);
  }
  return null;
}

/** Refuses two different answers of one body on one subject and day. */
export function requireOneAnswer(caller: string, consents: readonly Consent[] | null): void {
  const two = consents === null ? null : twoAnswers(consents);
  if (two === null) return;
  const [first, second] = two;
  throw new RangeError(
    `${caller}: consents[${second}] is another answer than consents[${first}], of the same body and day; keep one of them`,
  );
}

/**
 * Tells what a body last answered about a subject: `"none"` when the record holds no answer of it with a day, `null` when
 * there is no record.
 */
export function lastAnswer(
  consents: readonly Consent[] | null,
  subject: ConsentSubject,
  giver: ConsentGiver,
): "given" | "refused" | "none" | null {
  if (consents === null) return null;
  let last: Consent | null = null;
  for (const one of consents) {
    const isOf = one.subject === subject && one.giver === giver;
    if (isOf && one.answeredOn !== null && (last?.answeredOn ?? "") <= one.answeredOn) last = one;
  }
  return last === null ? "none" : last.answer;
}
