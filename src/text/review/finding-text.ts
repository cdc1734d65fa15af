import { requireRecord, requireText } from "../../guard/index.ts";
import type { Finding } from "../../organisation/index.ts";
import type { Language } from "../language.ts";
import { answerText, requireOutcome } from "../outcome/outcome-text.ts";
import { noPhrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";

/** How {@link findingText} names the organisation. */
export interface FindingTextOptions extends TextOptions {
  /** The name of the organisation; its id when left out. */
  readonly name?: string | undefined;
}

/**
 * Writes a finding about the structure of one organisation in a line (vấn đề về cơ cấu tổ chức).
 *
 * @param finding - The finding.
 * @param language - The language.
 * @param options - The name of the organisation, and the words of the caller's own.
 * @returns The organisation, the rule that was asked, and what was found.
 * @throws TypeError when the finding is none or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation, reviewHierarchy } from "chibo/organisation";
 * import { findingText } from "chibo/text";
 *
 * const counts = [{ on: "2024-01-01", official: 2 }] as const;
 * const branch = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, counts });
 * const hierarchy = buildHierarchy([branch]);
 * if (hierarchy.kind === "refused") throw new TypeError(hierarchy.issues[0]?.code);
 * const [first] = reviewHierarchy(hierarchy.value, "2024-06-30");
 * first && findingText(first, "en", { name: branch.name }); // => "Chi bộ 01 - official members of the branch: against the rules"
 * ```
 */
export function findingText(finding: Finding, language: Language, options: FindingTextOptions = {}): string {
  requireRecord("findingText", "the finding", finding);
  requireText("findingText", "rule", finding.rule);
  requireText("findingText", "organisationId", finding.organisationId);
  requireOutcome("findingText", finding.outcome);
  phrasesIn("findingText", language, options, ["name"]);
  const { name = finding.organisationId } = options;
  requireText("findingText", "name", name);
  return findingIn(finding, name, language);
}

/** The finding in a line, without checks. */
export function findingIn({ rule, finding, consentOf, outcome }: Finding, name: string, language: Language): string {
  const consent = consentOf === null ? "" : ` (${wordOf(consentOf, language)})`;
  const answer =
    outcome.kind === "assessed"
      ? `${wordOf(finding, language)}${consent}`
      : answerText(outcome, language, noPhrases, String);
  return `${name} - ${wordOf(rule, language)}: ${answer}`;
}
