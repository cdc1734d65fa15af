import type { LegalDocument } from "../document.ts";

export const charterDocuments: readonly LegalDocument[] = [];
