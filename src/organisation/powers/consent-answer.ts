import { allowed, notAllowed } from "./permission.ts";

/** What a higher body answered that was asked for its consent; `"none"` when it was not asked or has not answered. */
export type ConsentAnswer = "given" | "refused" | "none";

/** The words for an answer. */
export const consentAnswers: readonly ConsentAnswer[] = ["given", "refused", "none"];

type Asked<Name extends string> = Readonly<Record<Name, ConsentAnswer | null>>;

interface AnswerCondition<Name extends string> {
  readonly flag: { readonly from: readonly Name[]; readonly by: (facts: Asked<Name>) => boolean | null };
}

/** The conditions of a rule on the answer of the body that this fact holds. */
export function consentConditions<Name extends string>(
  name: Name,
): { readonly consentGiven: AnswerCondition<Name>; readonly consentRefused: AnswerCondition<Name> } {
  return { consentGiven: answered(name, "given"), consentRefused: answered(name, "refused") };
}

/**
 * The rows that decide by that answer, where these conditions are met, and against it where they are not; without an answer
 * a consent is needed.
 */
export function consentRows<const Conditions>(
  conditions: Conditions,
): readonly [
  { readonly when: { readonly not: Conditions }; readonly then: typeof notAllowed },
  { readonly when: "consentGiven"; readonly then: typeof allowed },
  { readonly when: "consentRefused"; readonly then: typeof notAllowed },
] {
  return [
    { when: { not: conditions }, then: notAllowed },
    { when: "consentGiven", then: allowed },
    { when: "consentRefused", then: notAllowed },
  ];
}

function answered<Name extends string>(name: Name, wanted: ConsentAnswer): AnswerCondition<Name> {
  return { flag: { from: [name], by: (facts) => (facts[name] === null ? null : facts[name] === wanted) } };
}
