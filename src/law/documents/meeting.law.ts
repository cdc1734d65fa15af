import type { LegalDocument } from "../document.ts";

export const meetingDocuments: readonly LegalDocument[] = [];
