import type { Hierarchy } from "../organisation/index.ts";
import type { RegisterRecords } from "./records/register-records.ts";

declare const registered: unique symbol;

/**
 * One register (hồ sơ thống nhất): the organisations of a place, and everything recorded of them, checked together. Made by
 * `buildRegister`, and read by views such as `holdersOf` and by questions such as `review`. The records are the plain data to
 * store.
 */
export interface Register {
  /** The records, list by list. */
  readonly records: RegisterRecords;
  /** The organisations with their links, after all changes; those that have ended are among them. */
  readonly hierarchy: Hierarchy;
  /** @hidden */
  readonly [registered]: true;
}
