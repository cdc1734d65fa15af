import { shown } from "../../guard/index.ts";
import type { Holder } from "../holder/holder.ts";

/**
 * Refuses what holds no holders.
 *
 * @param caller - The function that was called.
 * @param holders - The argument.
 * @throws TypeError when it cannot be gone through.
 */
export function requireMany(caller: string, holders: unknown): asserts holders is Iterable<Holder> {
  if (typeof holders === "object" && holders !== null && Symbol.iterator in holders) return;
  throw new TypeError(`${caller}: holders is ${shown(holders)}; give a list of holders`);
}
