import type { TableColumn } from "../table.ts";

/** The organisation that a row is about, by its code. */
export const organisationColumn: TableColumn = {
  code: "organisationId",
  at: "organisationId",
  type: "text",
  vi: "Mã tổ chức",
  en: "Organisation",
  also: ["Tổ chức", "Mã chi bộ", "Chi bộ", "Mã", "Organisation ID", "Branch"],
  isRequired: true,
};
