import type { LegalDocument } from "../document.ts";

export const ratingDocuments: readonly LegalDocument[] = [];
