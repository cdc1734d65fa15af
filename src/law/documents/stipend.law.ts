import type { LegalDocument } from "../document.ts";

export const stipendDocuments: readonly LegalDocument[] = [];
