/** A copy of a record without some of its keys. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Omit<Whole, Key> {
  const copy: Partial<Whole> = { ...whole };
  for (const key of keys) delete copy[key];
  return copy as Omit<Whole, Key>;
}
