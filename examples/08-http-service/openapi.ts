// The description of the service, made from the schemas of the records and the catalogue of the rules.
import { rules } from "chibo/rules";
import { jsonSchemaOf, type RecordKind } from "chibo/schemas";
import type { Language } from "chibo/text";
import { questions } from "./questions.ts";

/** The OpenAPI document. */
export function openApi(language: Language) {
  return {
    openapi: "3.1.0",
    info: { title: "chibo", version: "1" },
    paths: {
      ...Object.fromEntries(
        questions.map(([id, kind]) => [`/questions/${id}`, { post: questionPath(id, kind, language) }]),
      ),
      "/reviews": { post: reviewPath(language) },
    },
    components: {
      schemas: Object.fromEntries(questions.map(([, kind]) => [kind, jsonSchemaOf(kind)])),
      responses: { Issues: { description: { vi: "Dữ liệu chưa đúng", en: "What is wrong with the data" }[language] } },
    },
  };
}

const day = { schema: { type: "string", format: "date" }, required: true } as const;

function questionPath(id: string, kind: RecordKind, language: Language) {
  const rule = rules.find((one) => one.id === id);
  return {
    summary: rule?.title[language],
    description: rule?.question[language],
    parameters: [{ name: "on", in: "query", ...day }, languageParameter],
    requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${kind}` } } } },
    responses: responsesOf(language),
  };
}

function reviewPath(language: Language) {
  return {
    summary: { vi: "Rà soát một địa bàn", en: "Reviews a place" }[language],
    parameters: [{ name: "from", in: "query", ...day }, { name: "to", in: "query", ...day }, languageParameter],
    requestBody: { content: { "application/json": { schema: { type: "object" } } } },
    responses: responsesOf(language),
  };
}

const languageParameter = { name: "lang", in: "query", schema: { enum: ["vi", "en"] } } as const;

function responsesOf(language: Language) {
  const answer = { description: { vi: "Trả lời, kèm căn cứ", en: "The answer with its grounds" }[language] };
  return { "200": answer, "422": { $ref: "#/components/responses/Issues" } };
}
