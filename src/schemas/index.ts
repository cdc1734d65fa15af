export { jsonSchemaOf } from "./json-schema.ts";
export { parseNestedOrganisations } from "./nested-organisations.ts";
export { type RecordKind, recordKinds } from "./record-kinds.ts";
export { type Picked, parseJson, parseRecord, parseRecords, pickRecord } from "./records.ts";
export {
  type FileRead,
  type ReadRegister,
  type RegisterFile,
  type RegisterFilesOptions,
  type RegisterSources,
  type RegisterTable,
  readRegister,
  registerFiles,
  type TemplateFilesOptions,
  templateFiles,
  type WrittenFile,
} from "./register/index.ts";
export type { RecordTypes } from "./schemas.ts";
