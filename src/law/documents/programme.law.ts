import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/** The schemes and resolutions that set targets. */
export const programmeDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "16-DA-TU@2020-01-03",
    number: "16-ĐA/TU",
    title: "Nâng cao chất lượng sinh hoạt chi bộ; tỉnh Tuyên Quang, giai đoạn 2020-2022",
    issuer: "provincial-party-committee",
  },
]);
