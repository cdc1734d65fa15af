import type { LegalDocument } from "../document.ts";

export const salaryDocuments: readonly LegalDocument[] = [];
