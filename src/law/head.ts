import { requireRecord } from "../guard/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";
import type { DocumentKey, Sourced } from "./citation.ts";
import type { Evidence } from "./evidence.ts";

/** What the rows of a law table have in common: where they stand, how well that is known, and when it was checked. */
export interface LawHead {
  /** The document that the rows cite, unless a row names another. */
  readonly document: DocumentKey;
  /** How well the rows are known, unless a row says otherwise. */
  readonly evidence: Evidence;
  /** The day on which the rows were last checked against their source, unless a row says otherwise. */
  readonly verifiedOn: CalendarDate;
}

/**
 * A law table as it is used: every row that says where it stands carries its citation, its evidence and the day on which
 * it was checked. Literal types are kept, for rules rely on them.
 */
export type Headed<Table> = Table extends readonly unknown[]
  ? { readonly [Index in keyof Table]: Headed<Table[Index]> }
  : Table extends object
    ? Table extends { readonly at: string }
      ? {
          readonly [Key in keyof Table as Exclude<Key, "at" | "in" | "evidence" | "verifiedOn">]: Headed<Table[Key]>;
        } & Sourced
      : { readonly [Key in keyof Table]: Headed<Table[Key]> }
    : Table;

/**
 * Writes a law table under a head: the document, the evidence and the day of the check stand once, and a row says only
 * where in the document it stands (`at`) and what differs (`in` for another document, `evidence`, `verifiedOn`).
 *
 * Rows may lie at any depth: in a record of provisions, a list, a series of dated values, a policy. The table comes back
 * deeply frozen. Call it with a pure annotation, so that a bundler drops the tables that a program does not use.
 *
 * @param head - The document, the evidence and the day of the check that hold for every row.
 * @param table - The rows. Each row with `at` becomes a provision with its source.
 * @returns The same table, in which every row with `at` has `citation`, `evidence` and `verifiedOn` instead.
 * @throws TypeError when the head or the table is missing, RangeError when the day of the check is none.
 *
 * @example
 * ```ts
 * import { provisions } from "chibo/rules";
 *
 * const law = provisions(
 *   { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" },
 *   { score90: { at: "11.1", operator: ">=", value: 90 } },
 * );
 * law.score90.citation; // => { document: "366-QD-TW@2025-08-30", provision: "11.1" }
 * ```
 */
export function provisions<const Table>(head: LawHead, table: Table): Headed<Table> {
  requireRecord("provisions", "the head", head);
  requireDay("provisions", head.verifiedOn, "verifiedOn");
  if (typeof table !== "object" || table === null) requireRecord("provisions", "the table", table);
  return sourced(head, table) as Headed<Table>;
}

function sourced(head: LawHead, node: unknown): unknown {
  if (Array.isArray(node)) return Object.freeze(node.map((one) => sourced(head, one)));
  if (typeof node !== "object" || node === null) return node;
  const { at, in: document = head.document, ...row } = node as Partial<Record<string, unknown>>;
  const entries = Object.entries(row).map(([key, value]) => [key, sourced(head, value)]);
  if (at === undefined) return Object.freeze(Object.fromEntries(entries));
  return Object.freeze({
    ...Object.fromEntries(entries),
    citation: Object.freeze({ document, provision: at }),
    evidence: row["evidence"] ?? head.evidence,
    verifiedOn: row["verifiedOn"] ?? head.verifiedOn,
  });
}
