export type {
  CatalogueDocument,
  CatalogueFact,
  CatalogueRule,
  CatalogueVersion,
  CatalogueWord,
  InBoth,
} from "./catalogue.ts";
export type { JsonSchema } from "./fact-schema.ts";
export { type OpenQuestion, openQuestions } from "./open-questions.ts";
export { factsOf, rules } from "./rules.ts";
export { type RuleOfDay, rulesOf } from "./rules-of.ts";
