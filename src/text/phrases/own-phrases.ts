import { requireList, requireRecord } from "../../guard/index.ts";
import type { Label, StipendPolicy } from "../../stipend/index.ts";
import type { Language } from "../language.ts";
import type { Phrases } from "./options.ts";
import { phraseOf } from "./phrases.ts";
import type { Table } from "./tables.ts";

/** What the library itself asks under every policy, by the names that the step codes end with. */
const commonSteps = [
  "inTerritory",
  "held",
  "performed",
  "partMonth",
  "headCountDay",
  "concurrentPosts",
  "keptAfterMerger",
  "inForce",
  "enacted",
  "due",
] as const;

/**
 * Gathers the words that policies of a province's own carry (`words`, `documents`), for every function of `chibo/text`
 * that takes the caller's words. A name that is not given in English stands in Vietnamese.
 *
 * @param policies - The policies, such as those of a province's own resolution (nghị quyết).
 * @returns The words, to be given as `phrases`.
 * @throws TypeError when the argument is no list of policies, or their words are no labels.
 *
 * @example
 * ```ts
 * import { hoaBinh314 } from "chibo/stipend";
 * import { phrasesOf, stepPhrase, word } from "chibo/text";
 *
 * const label = { vi: "chi bộ đông đảng viên", en: null };
 * const words = { name: label, groups: {}, conditions: { large: label }, codes: {} };
 * const phrases = phrasesOf([{ ...hoaBinh314, code: "ours", words }]);
 * stepPhrase("ours.large", "vi", { phrases }); // => "chi bộ đông đảng viên"
 * stepPhrase("ours.inForce", "en", { phrases }); // => "the document is in force"
 * word("ours", "vi", { phrases }); // => "chi bộ đông đảng viên"
 * ```
 */
export function phrasesOf(policies: readonly StipendPolicy[]): Phrases {
  requireList("phrasesOf", "the policies", policies);
  for (const [index, policy] of policies.entries()) {
    requireRecord("phrasesOf", `policies[${index}]`, policy);
    requireList("phrasesOf", `policies[${index}].documents`, policy.documents);
    if (policy.words !== null) requireLabels(`policies[${index}].words`, policy.words);
  }
  return {
    words: { vi: merged(policies, wordsIn("vi")), en: merged(policies, wordsIn("en")) },
    steps: { vi: merged(policies, stepsIn("vi")), en: merged(policies, stepsIn("en")) },
    numbers: merged(policies, ({ documents }) => documents.map(({ key, number }) => [key, number])),
  };
}

function requireLabels(place: string, words: unknown): void {
  requireRecord("phrasesOf", place, words);
  const { name, groups, conditions, codes } = words as Readonly<Record<string, unknown>>;
  requireRecord("phrasesOf", `${place}.name`, name);
  for (const [list, labels] of Object.entries({ groups, conditions, codes })) {
    requireRecord("phrasesOf", `${place}.${list}`, labels);
    for (const label of Object.values(labels)) requireRecord("phrasesOf", `a label of ${place}.${list}`, label);
  }
}

type Entries = readonly (readonly [code: string, text: string])[];

function merged(policies: readonly StipendPolicy[], entriesOf: (policy: StipendPolicy) => Entries): Table {
  return Object.fromEntries(policies.flatMap(entriesOf));
}

function wordsIn(language: Language): (policy: StipendPolicy) => Entries {
  return ({ code, words }) => {
    if (words === null) return [];
    const groups = Object.entries(words.groups).map(([group, label]) => [`${code}.${group}`, label] as const);
    const labels = [[code, words.name] as const, ...groups, ...Object.entries(words.codes)];
    return labels.map(([name, label]) => [name, inLanguage(label, language)]);
  };
}

function stepsIn(language: Language): (policy: StipendPolicy) => Entries {
  return ({ code, words }) => {
    const common = commonSteps.map((name) => [`${code}.${name}`, phraseOf(`stipendPolicy.${name}`, language)] as const);
    const conditions = Object.entries(words?.conditions ?? {});
    return [...common, ...conditions.map(([name, label]) => [`${code}.${name}`, inLanguage(label, language)] as const)];
  };
}

function inLanguage({ vi, en }: Label, language: Language): string {
  return language === "en" && en !== null ? en : vi;
}
