import type { Field, Fields } from "../facts/index.ts";
import { type DocumentKey, type DocumentSource, documentOf, type Evidence, weakestEvidence } from "../law/index.ts";
import { meetingRuleVersions } from "../meeting/index.ts";
import { organisationRuleVersions } from "../organisation/index.ts";
import type { RuleVersion } from "../outcome/index.ts";
import { ratingRuleVersions } from "../rating/index.ts";
import { stipendRuleVersions } from "../stipend/index.ts";
import { factText, type QuestionWords, questionWords, type RuleQuestion, unitWord, word } from "../text/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { isWords, type JsonSchema, orNotKnown, schemaOf, typeOf } from "./fact-schema.ts";
import { unitOf } from "./fact-units.ts";

/** A text in both languages. */
export interface InBoth<Said = string> {
  /** In Vietnamese. */
  readonly vi: Said;
  /** In English. */
  readonly en: Said;
}

/** A word of a list, with what it is called. */
export interface CatalogueWord extends InBoth {
  /** The code, as records and answers carry it. */
  readonly code: string;
}

/** A fact that a rule asks for. Every fact may be `null`: not known. */
export interface CatalogueFact {
  /** Its key in the record of facts. */
  readonly name: string;
  /** What it is called. */
  readonly words: InBoth;
  /** What its number counts; `null` for other facts, and where the name says it. */
  readonly unit: InBoth | null;
  /** The words that it may be one of; `null` where it is no word of a list. */
  readonly oneOf: readonly CatalogueWord[] | null;
  /** What it may be, as JSON Schema. */
  readonly schema: JsonSchema;
}

/** A document on which a rule rests, and where it can be read. */
export interface CatalogueDocument {
  /** The key of the register of documents. */
  readonly key: DocumentKey;
  /** The number as printed. */
  readonly number: string;
  /** The public pages on which it, or what it says, was seen. */
  readonly sources: readonly DocumentSource[];
}

/** A question as one rule answers it on some days. */
export interface CatalogueVersion {
  /** The first day on which the rule holds. */
  readonly firstDay: CalendarDate;
  /** The last one; `null` while none is known. */
  readonly lastDay: CalendarDate | null;
  /** The model of structure that it is of; `null` where it holds whatever the model is, or until a switch. */
  readonly model: "model-208" | null;
  /** The code of the rule, with which the codes of its steps begin. */
  readonly code: string;
  /** The documents that it cites. */
  readonly documents: readonly CatalogueDocument[];
  /** How well the weakest of its conditions is known. */
  readonly evidence: Evidence;
  /** The facts that it asks for, in the order of its conditions. */
  readonly facts: readonly CatalogueFact[];
  /** The answers that it may give, beside that facts or law leave it open. */
  readonly answers: readonly CatalogueWord[];
  /** The JSON Schema (draft 2020-12) of its facts. */
  readonly schema: JsonSchema;
}

/** A question that rules answer: what it is called, and by which rule it is answered when. */
export interface CatalogueRule {
  /** The code of the question. */
  readonly id: RuleQuestion;
  /** The area of law. */
  readonly area: "organisation" | "meeting" | "rating" | "stipend";
  /** The heading. */
  readonly title: InBoth;
  /** The question. */
  readonly question: InBoth;
  /** The rules, in the order of their first days. */
  readonly versions: readonly [CatalogueVersion, ...CatalogueVersion[]];
}

/** Builds the catalogue from the rules of all areas. */
export function catalogue(): readonly CatalogueRule[] {
  return [
    ...ofArea("organisation", organisationRuleVersions()),
    ...ofArea("meeting", meetingRuleVersions()),
    ...ofArea("rating", ratingRuleVersions()),
    ...ofArea("stipend", stipendRuleVersions()),
  ];
}

function ofArea(area: CatalogueRule["area"], versions: readonly RuleVersion<RuleQuestion>[]): readonly CatalogueRule[] {
  const questions = [...new Set(versions.map(({ question }) => question))];
  return questions.map((id) => {
    const own = versions.filter(({ question }) => question === id);
    const inOrder = own.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));
    const [vi, en] = [questionWords(id, "vi"), questionWords(id, "en")];
    return {
      id,
      area,
      title: of("title", vi, en),
      question: of("question", vi, en),
      versions: inOrder.map(versionOf) as unknown as CatalogueRule["versions"],
    };
  });
}

function of(key: keyof QuestionWords, vi: QuestionWords, en: QuestionWords): InBoth {
  return { vi: vi[key], en: en[key] };
}

function versionOf({ firstDay, lastDay, model, rule }: RuleVersion): CatalogueVersion {
  const names = [...new Set(rule.conditions.flatMap(({ facts }) => facts))];
  const facts = names.map((name) => factOf(name, rule.fields as Fields));
  const values = rule.rows.flatMap(({ verdict }) => (verdict.kind === "assessed" ? [String(verdict.value)] : []));
  return {
    firstDay,
    lastDay,
    model,
    code: rule.code,
    documents: [...new Set(rule.conditions.map(({ law }) => law.citation.document))].map(documentIn),
    evidence: weakestEvidence(rule.conditions.map(({ law }) => law.evidence)),
    facts,
    answers: [...new Set(values)].map(wordOf),
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: Object.fromEntries(facts.map(({ name, words, schema }) => [name, { ...schema, title: words.vi }])),
    },
  };
}

function factOf(name: string, fields: Fields): CatalogueFact {
  const type = typeOf(fields[name] as Field);
  const unit = type === "count" || type === "number" ? unitOf(name) : null;
  return {
    name,
    words: inBoth((language) => factText(name, language)),
    unit: unit === null ? null : inBoth((language) => unitWord(unit, language)),
    oneOf: isWords(type) ? type.map(wordOf) : null,
    schema: orNotKnown(schemaOf(type)),
  };
}

function wordOf(code: string): CatalogueWord {
  return { code, ...inBoth((language) => word(code, language)) };
}

function inBoth(said: (language: "vi" | "en") => string): InBoth {
  return { vi: said("vi"), en: said("en") };
}

function documentIn(key: DocumentKey): CatalogueDocument {
  const { number, sources } = documentOf(key);
  return { key, number, sources };
}
