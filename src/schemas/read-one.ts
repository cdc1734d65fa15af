import type * as z from "zod";
import { foldedKey, isPersonal, isUndivided, nearestOf } from "../guard/index.ts";
import type { Checked, Issue, IssueCode } from "../outcome/index.ts";
import { faultOf } from "./fault.ts";
import { formOf } from "./form-faults.ts";
import { hiddenText, receivedText } from "./received.ts";
import type { RecordSchema } from "./schemas.ts";

type Path = Issue["path"];

/** What is wrong with texts: they are told by their length. */
const ofTexts: readonly IssueCode[] = ["too-long", "unprintable-text", "legacy-encoding"];
type ZodIssue = z.core.$ZodIssue;

/**
 * Reads one record: our own type, or every issue at once.
 *
 * @param record - How records of the kind are read.
 * @param input - What was handed in.
 * @param path - Where it is among the records handed in.
 * @returns The record, or its issues.
 */
export function readOne<Value>(record: RecordSchema<Value>, input: unknown, path: Path): Checked<Value> {
  const form = formOf(input, path);
  if (!form.ends) return { kind: "refused", issues: form.issues };
  const result = record.schema.safeParse(input);
  if (result.success && form.issues.length === 0) return { kind: "accepted", value: result.data };
  const found = result.success ? [] : [...result.error.issues, ...beside(result.error.issues, record, input)];
  const issues = found.flatMap((issue) => issuesOf(issue, input, record, path));
  return { kind: "refused", issues: [...form.issues, ...issues.filter(({ path: at }) => at.at(-1) !== "__proto__")] };
}

/** Of a record that does not say of which sort it is, what is wrong beside that. */
function beside(issues: readonly ZodIssue[], { unclear }: RecordSchema<unknown>, input: unknown): readonly ZodIssue[] {
  const [first] = issues;
  if (unclear === undefined || first?.code !== "invalid_union") return [];
  return unclear.safeParse(input).error?.issues ?? [];
}

function issuesOf(issue: ZodIssue, input: unknown, record: RecordSchema<unknown>, path: Path): readonly Issue[] {
  const inner = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    const isOutside = inner.length === 0;
    const strange = isOutside ? record : unknownInside;
    return issue.keys.map((key) => strangeKey(key, valueAt(input, [...inner, key]), strange, [...path, ...inner, key]));
  }
  const nearest = issue.code === "invalid_union" ? nearestShape(issue) : null;
  if (nearest !== null) {
    return nearest.flatMap((one) =>
      issuesOf({ ...one, path: [...inner, ...one.path] } as ZodIssue, input, record, path),
    );
  }
  const value = valueAt(input, inner);
  const { code, remedy, expected, words } = faultOf(issue, value);
  const at = [...path, ...inner];
  // Whatever may be absent reads as not known: a key is missed only where it must be given.
  if (value === undefined)
    return [{ code: "missing-key", path: at, expected, received: "undefined", remedy: "add-key" }];
  if (code === "identifies-a-person") return [{ code, path: at, expected, received: "…", remedy }];
  const isText = ofTexts.includes(code) || (code === "wrong-type" && expected === "string");
  return [{ code, path: at, expected, received: isText ? hiddenText(value) : receivedText(value, words), remedy }];
}

/** Of several shapes that a value may have, the issues of the one it is nearest to; `null` where it has none of them. */
function nearestShape({ errors }: Extract<ZodIssue, { code: "invalid_union" }>): readonly ZodIssue[] | null {
  const shaped = errors.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  return shaped.reduce<readonly ZodIssue[] | null>(
    (nearest, issues) => (nearest === null || issues.length < nearest.length ? issues : nearest),
    null,
  );
}

/** What lies inside a record has keys of its own, of which the record knows nothing. */
const unknownInside = { keys: [], byFoldedKey: new Map<string, string>() };

/** A key that the record does not have. What it holds is not repeated: nobody knows of whom it speaks. */
function strangeKey(
  key: string,
  value: unknown,
  { keys, byFoldedKey, inside = {} }: Omit<RecordSchema<unknown>, "schema">,
  path: Path,
): Issue {
  const received = hiddenText(value);
  if (isUndivided(key)) {
    const expected = "official, probationary";
    return { code: "undivided-members", path, expected, received, remedy: "split-official-and-probationary" };
  }
  // A known key in other letters is recognised before one is taken for personal. A key that some other record of the kind
  // has is no help to this one.
  const meant = keys.includes(key) ? undefined : byFoldedKey.get(foldedKey(key));
  if (meant === undefined && isPersonal(key)) {
    return { code: "identifies-a-person", path, expected: "key", received: "…", remedy: "remove-personal-data" };
  }
  const expected =
    meant ??
    (Object.hasOwn(inside, key) ? inside[key] : undefined) ??
    (keys.includes(key) ? "-" : (nearestOf(key, keys) ?? "-"));
  return { code: "unknown-key", path, expected, received, remedy: "rename-or-remove-key" };
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) value = (value as Record<string | number, unknown> | null)?.[key];
  return value;
}
