import type { RegisterList } from "../../../register/index.ts";
import type { TableLanguage } from "./cell-writers.ts";

/** What the file of a list is called, without its ending. */
export const fileNames: Readonly<Record<RegisterList | "consents", Readonly<Record<TableLanguage, string>>>> = {
  organisations: { vi: "to-chuc", en: "organisations" },
  consents: { vi: "y-kien-dong-y", en: "consents" },
  changes: { vi: "thay-doi-to-chuc", en: "changes" },
  sessions: { vi: "sinh-hoat", en: "sessions" },
  holders: { vi: "chuc-danh", en: "posts" },
  ratings: { vi: "xep-loai-to-chuc", en: "ratings" },
  memberRatings: { vi: "xep-loai-dang-vien", en: "member-ratings" },
  results: { vi: "ket-qua", en: "results" },
  terms: { vi: "nhiem-ky", en: "terms" },
  leadingBodies: { vi: "cap-uy", en: "leading-bodies" },
  assignments: { vi: "phan-cong-theo-doi", en: "assignments" },
  visits: { vi: "du-sinh-hoat", en: "visits" },
  plannedInspections: { vi: "ke-hoach-kiem-tra", en: "planned-inspections" },
  inspections: { vi: "kiem-tra", en: "inspections" },
  localRules: { vi: "quy-dinh-dia-phuong", en: "local-rules" },
  complete: { vi: "ho-so-da-du", en: "complete-records" },
  switches: { vi: "chuyen-mo-hinh", en: "switches" },
};
