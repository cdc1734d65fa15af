export {
  jsonSchemaOf,
  organisationCsv,
  type Picked,
  parseJson,
  parseNestedOrganisations,
  parseOrganisationCsv,
  parseRecord,
  parseRecords,
  pickRecord,
  type RecordKind,
  type RecordTypes,
  recordKinds,
} from "../schemas/index.ts";
