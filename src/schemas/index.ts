export { jsonSchemaOf } from "./json-schema.ts";
export { parseNestedOrganisations } from "./nested-organisations.ts";
export { organisationCsv } from "./organisation-csv.ts";
export { parseOrganisationCsv } from "./parse-organisation-csv.ts";
export { type RecordKind, recordKinds } from "./record-kinds.ts";
export { type Picked, parseJson, parseRecord, parseRecords, pickRecord } from "./records.ts";
export {
  type FileRead,
  type ReadRegister,
  type RegisterFile,
  type RegisterSources,
  type RegisterTable,
  readRegister,
} from "./register/index.ts";
export type { RecordTypes } from "./schemas.ts";
