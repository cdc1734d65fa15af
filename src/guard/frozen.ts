/**
 * Tells whether nothing in a value can ever change.
 *
 * @param value - Any value.
 * @returns Whether it is frozen, and all inside it.
 */
export function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
