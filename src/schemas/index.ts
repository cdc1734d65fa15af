export { jsonSchemaOf, recordKinds } from "./json-schema.ts";
export { parseNestedOrganisations } from "./nested-organisations.ts";
export { organisationCsv, parseOrganisationCsv } from "./organisation-csv.ts";
export {
  type Picked,
  parseJson,
  parseRecord,
  parseRecords,
  pickRecord,
  type RecordKind,
} from "./records.ts";
export type { RecordTypes } from "./schemas.ts";
