export { type ChangedPart, changesInSeries, inOrderOfDays, type LegalChange } from "./changes-in-series.ts";
export type { Citation, DocumentKey, Sourced } from "./citation.ts";
export { type DatedValue, type LegalSeries, valueOn } from "./dated-value.ts";
export type { DocumentSource, DocumentStatus, Issuer, LegalDocument, SourceKind } from "./document.ts";
export { type Evidence, evidenceGrades, isAtLeast, weakestEvidence } from "./evidence.ts";
export { type Headed, type LawHead, provisions } from "./head.ts";
export { type NamedPlace, type Place, type PlacePart, type PlaceStep, placesIn, placesOf } from "./place.ts";
export { documentOf, documents, sourcesOf } from "./register.ts";
