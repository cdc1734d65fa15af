import type { Sourced } from "../law/index.ts";
import type { Span } from "../time/index.ts";

/** What can be told of a rule without asking it: its facts, its conditions and its answers. */
export interface RuleOutline {
  /** The code of the rule; the codes of its steps begin with it. */
  readonly code: string;
  /** What each fact may be. */
  readonly fields: object;
  /** The conditions: on which facts each rests, and where it stands. */
  readonly conditions: readonly { readonly facts: readonly string[]; readonly law: Sourced }[];
  /** The rows of the decision, each with its answer. */
  readonly rows: readonly { readonly verdict: { readonly kind: string; readonly value?: unknown } }[];
}

/** A rule that answers a question on some days. */
export interface RuleVersion<Question extends string = string> extends Span {
  /** The question that it answers. */
  readonly question: Question;
  /** The model of structure that it is of; `null` where it holds whatever the model is, or until a switch. */
  readonly model: "model-208" | null;
  /** The rule. */
  readonly rule: RuleOutline;
}
