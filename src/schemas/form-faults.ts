import type { Issue } from "../outcome/index.ts";

/** How deep records may lie inside records. */
export const deepest = 64;

/** A record as far as its form was looked through: what is wrong, and whether the rest may be read. */
export interface Form {
  readonly issues: readonly Issue[];
  /** Whether it ends: what lies too deep, or in itself, is read no further. */
  readonly ends: boolean;
}

/**
 * Looks through a record before it is read, for what a reader would not survive or would pass over: records inside records
 * deeper than is read, a record inside itself, and keys that no object can have.
 *
 * @param value - The record.
 * @param path - Where it is.
 * @returns What is wrong.
 */
export function formOf(value: unknown, path: Issue["path"]): Form {
  const noKeys: Issue[] = [];
  const ends = look(value, [...path], noKeys);
  return ends ? { issues: noKeys, ends } : { issues: [tooDeep(path)], ends };
}

/** Whether a value ends within the depth that is read; on the way, the keys are noted that no object can have. */
function look(value: unknown, path: (string | number)[], noKeys: Issue[], depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > deepest) return false;
  if (Object.hasOwn(value, "__proto__")) noKeys.push(noKey(path));
  return Object.entries(value).every(([key, inner]) => {
    if (typeof inner !== "object" || inner === null) return true;
    path.push(Array.isArray(value) ? Number(key) : key);
    const ends = look(inner, path, noKeys, depth + 1);
    path.pop();
    return ends;
  });
}

/** Tells of a record that lies too deep, by the record that was handed in. */
export function tooDeep(path: Issue["path"]): Issue {
  const [expected, received] = [`<= ${deepest}`, `> ${deepest}`];
  return { code: "too-deep", path, expected, received, remedy: "flatten-the-records" };
}

function noKey(path: Issue["path"]): Issue {
  const remedy = "rename-or-remove-key";
  return { code: "unknown-key", path: [...path, "__proto__"], expected: "-", received: "…", remedy };
}
