import type { DecidingBody, Outcome } from "../../outcome/index.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import type { StructureRuleCode } from "./structure-rules.ts";

/** One thing about the structure of one organisation that somebody should see, with the explained answer behind it. */
export interface Finding {
  /** The rule that was asked. */
  readonly rule: StructureRuleCode;
  /** The organisation it is about. */
  readonly organisationId: string;
  /**
   * What was found: a breach, only where the law is known from its text or two sources; a consent that is needed and not
   * recorded; a matter to look at again; or a question that facts or law leave open.
   */
  readonly finding: "breach" | "needs-consent" | "review" | "undetermined";
  /** Whose consent is needed; `null` unless one is. */
  readonly consentOf: DecidingBody | null;
  /** The answer of the rule, explained. */
  readonly outcome: Outcome<StructureAnswer>;
}
