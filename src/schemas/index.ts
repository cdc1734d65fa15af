export { jsonSchemaOf, recordKinds } from "./json-schema.ts";
export {
  type Picked,
  parseJson,
  parseRecord,
  parseRecords,
  pickRecord,
  type RecordKind,
} from "./records.ts";
export type { RecordTypes } from "./schemas.ts";
