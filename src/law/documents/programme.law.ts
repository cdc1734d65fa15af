import type { LegalDocument } from "../document.ts";

export const programmeDocuments: readonly LegalDocument[] = [];
