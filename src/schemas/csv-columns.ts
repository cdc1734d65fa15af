import type { Organisation, OrganisationCount } from "../organisation/index.ts";
import { organisationCountShape, organisationShape } from "./organisation.ts";

/** The members of an organisation that have a column of their own, in the order of the record. */
export const ownColumns: readonly Exclude<keyof Organisation, "counts">[] = (
  Object.keys(organisationShape.shape) as (keyof Organisation)[]
).filter((key) => key !== "counts");

/** The members of a count with their columns: the day of the count has a name that tells what it is the day of. */
export const countColumns: readonly { readonly column: string; readonly member: keyof OrganisationCount }[] = (
  Object.keys(organisationCountShape.shape) as (keyof OrganisationCount)[]
).map((member) => ({ column: member === "on" ? "countedOn" : member, member }));

/** All columns in the order in which they are written. */
export const csvColumns: readonly string[] = [...ownColumns, ...countColumns.map(({ column }) => column)];

const flagColumns: readonly string[] = [
  "ownSeal",
  "securityKey",
  "borderOrIsland",
  "onceLargeVillage",
  "armedForces",
  "delegatedPowers",
];
const dayColumns: readonly string[] = ["switchedOn", "parentSince", "firstDay", "lastDay", "countedOn"];
const numberColumns: readonly string[] = countColumns
  .map(({ column }) => column)
  .filter((column) => column !== "countedOn");

const flags: ReadonlyMap<string, boolean> = new Map([
  ["có", true],
  ["co", true],
  ["true", true],
  ["không", false],
  ["khong", false],
  ["false", false],
]);
const dayMonthYear = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const plainNumber = /^\d{1,15}$/;
const groupedNumber = /^\d{1,3}(\.\d{3})+$/;

/**
 * Tells what a cell means in its column: a day as 01/7/2025, a number as 1.250, yes and no in words. Text that means
 * nothing else stays, for the check of the record to tell what is wrong with it.
 *
 * @param column - The name of the column.
 * @param cell - What stands in the cell; not empty.
 * @returns The value.
 */
export function meaningOf(column: string, cell: string): unknown {
  if (dayColumns.includes(column)) return dayOf(cell);
  if (numberColumns.includes(column)) return numberOf(cell);
  if (flagColumns.includes(column)) return flags.get(cell.normalize("NFC").toLowerCase()) ?? cell;
  return column === "consents" ? jsonOf(cell) : cell;
}

/**
 * Finds the column that a heading means: without regard to capitals, marks, blanks and signs.
 *
 * @param heading - The heading as it was written.
 * @returns The name of the column; `null` when there is none.
 */
export function columnOf(heading: string): string | null {
  return byFoldedName.get(folded(heading)) ?? null;
}

const byFoldedName: ReadonlyMap<string, string> = new Map(csvColumns.map((column) => [folded(column), column]));

function dayOf(cell: string): string {
  const [, day = "", month = "", year] = dayMonthYear.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function numberOf(cell: string): unknown {
  if (plainNumber.test(cell)) return Number(cell);
  return groupedNumber.test(cell) ? Number(cell.replaceAll(".", "")) : cell;
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function folded(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
  return plain.toLowerCase().replace(/[^a-z0-9]/g, "");
}
