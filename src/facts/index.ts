export { build } from "./build.ts";
export { requireFact } from "./fact.ts";
export type { Field, Fields, FieldType, Given, ListField, MayBeAbsent } from "./fields.ts";
export { knownFacts } from "./known-facts.ts";
export { merged } from "./merged.ts";
export { requireMembers, requireMembersOnce } from "./require-members.ts";
