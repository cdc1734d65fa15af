export type { OrganisationKind, Unit } from "./unit.ts";
