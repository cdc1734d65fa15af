import type { TableWord } from "../../csv/cells.ts";
import type { Table, TableColumn } from "../table.ts";
import { organisationColumn } from "./organisation-column.ts";
import { classWords, dutyWords, notRatedWords, ratedKindWords } from "./words.ts";

export const ratingsTable: Table = {
  name: "ratings",
  list: "ratings",
  columns: [
    organisationColumn,
    {
      code: "firstDay",
      at: "firstDay",
      type: "day",
      vi: "Từ ngày",
      en: "First day",
      also: ["Ngày bắt đầu", "From"],
      isRequired: true,
    },
    {
      code: "lastDay",
      at: "lastDay",
      type: "day",
      vi: "Đến ngày",
      en: "Last day",
      also: ["Ngày kết thúc", "To"],
      isRequired: true,
    },
    { code: "duty", at: "subject.duty", type: dutyWords, vi: "Diện xếp loại", en: "Duty" },
    {
      code: "class",
      at: "subject.decision.class",
      type: classWords,
      vi: "Mức xếp loại",
      en: "Class",
      also: ["Xếp loại"],
    },
    {
      code: "decidedBy",
      at: "subject.decision.decidedBy",
      type: "text",
      vi: "Cấp quyết định",
      en: "Decided by",
      also: ["Mã cấp quyết định"],
    },
    { code: "decidedOn", at: "subject.decision.decidedOn", type: "day", vi: "Ngày quyết định", en: "Decided on" },
  ],
};

export const memberRatingsTable: Table = {
  name: "memberRatings",
  list: "memberRatings",
  columns: [
    organisationColumn,
    {
      code: "firstDay",
      at: "firstDay",
      type: "day",
      vi: "Từ ngày",
      en: "First day",
      also: ["Ngày bắt đầu", "From"],
      isRequired: true,
    },
    {
      code: "lastDay",
      at: "lastDay",
      type: "day",
      vi: "Đến ngày",
      en: "Last day",
      also: ["Ngày kết thúc", "To"],
      isRequired: true,
    },
    { code: "kind", at: "counts.kind", type: ratedKindWords, vi: "Đối tượng", en: "Rated", blank: "member" },
    .../* @__PURE__ */ counted(classWords, "counts.classes"),
    { code: "exemptFromRating", at: "counts.exempt", type: "count", vi: "Miễn xếp loại", en: "Exempt" },
    .../* @__PURE__ */ counted(notRatedWords, "counts.notRated"),
  ],
};

export const resultsTable: Table = {
  name: "results",
  list: "results",
  columns: [
    {
      code: "code",
      at: "code",
      type: "indicator",
      vi: "Chỉ tiêu",
      en: "Code",
      also: ["Mã chỉ tiêu"],
      isRequired: true,
    },
    organisationColumn,
    { code: "on", at: "on", type: "day", vi: "Ngày", en: "On", also: ["Ngày đạt"], isRequired: true },
    { code: "count", at: "count", type: "count", vi: "Số lượng", en: "Count", also: ["Kết quả"], isRequired: true },
  ],
};

/** A column of counts for each of these words; its heading is the word. */
function counted(words: readonly TableWord[], within: string): readonly TableColumn[] {
  return words.map(([code, vi, en, ...also]) => ({ code, at: `${within}.${code}`, type: "count", vi, en, also }));
}
