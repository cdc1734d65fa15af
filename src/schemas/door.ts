import { closest } from "fastest-levenshtein";
import type * as z from "zod";
import { shown } from "../guard/index.ts";
import type { Checked, Issue, IssueCode, RemedyCode } from "../outcome/index.ts";
import { coefficientShape, type Fault, monthShape } from "./fields.ts";
import type { RecordSchema } from "./schemas.ts";

type Path = Issue["path"];
type ZodIssue = z.core.$ZodIssue;
type Told = readonly [IssueCode, RemedyCode, string];

/** Keys that would tell who a person is, folded to small letters without marks. */
const identifying: readonly string[] = [
  "name",
  "fullname",
  "hoten",
  "ten",
  "cccd",
  "cmnd",
  "cmt",
  "idcard",
  "dateofbirth",
  "birthday",
  "ngaysinh",
  "phone",
  "sodienthoai",
  "dienthoai",
  "email",
  "address",
  "diachi",
  "cardnumber",
  "sothe",
  "sothedang",
  "quequan",
];

/** Reads one record: our own type, or every issue at once. */
export function readOne<Value>({ schema, keys }: RecordSchema<Value>, input: unknown, path: Path): Checked<Value> {
  const result = schema.safeParse(input);
  if (result.success) return { kind: "accepted", value: result.data };
  return { kind: "refused", issues: result.error.issues.flatMap((issue) => issuesOf(issue, input, keys, path)) };
}

function issuesOf(issue: ZodIssue, input: unknown, keys: readonly string[], path: Path): readonly Issue[] {
  const inner = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    const known = inner.length === 0 ? keys : [];
    return issue.keys.map((key) => strangeKey(key, valueAt(input, [...inner, key]), known, [...path, ...inner, key]));
  }
  const nearest = issue.code === "invalid_union" ? nearestShape(issue) : null;
  if (nearest !== null) {
    return nearest.flatMap((one) => issuesOf({ ...one, path: [...inner, ...one.path] } as ZodIssue, input, keys, path));
  }
  const value = valueAt(input, inner);
  const [fault, mend, expected] = faultOf(issue, value);
  const [code, remedy] = value === undefined ? (["missing-key", "add-key-or-null"] as const) : [fault, mend];
  return [{ code, path: [...path, ...inner], expected, received: shown(value), remedy }];
}

/** Of several shapes that a value may have, the issues of the one it comes nearest to; `null` where it has none of them. */
function nearestShape({ errors }: Extract<ZodIssue, { code: "invalid_union" }>): readonly ZodIssue[] | null {
  const shaped = errors.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  return shaped.reduce<readonly ZodIssue[] | null>(
    (nearest, issues) => (nearest === null || issues.length < nearest.length ? issues : nearest),
    null,
  );
}

function strangeKey(key: string, value: unknown, known: readonly string[], path: Path): Issue {
  const received = shown(value);
  const folded = foldedKey(key);
  if (folded === "members" || folded === "sodangvien") {
    const expected = "official, probationary";
    return { code: "undivided-members", path, expected, received, remedy: "split-official-and-probationary" };
  }
  if (identifying.includes(folded)) {
    // What identifies a person is not repeated, not even in an issue.
    return { code: "identifies-a-person", path, expected: "key", received: "…", remedy: "remove-personal-data" };
  }
  // A key that some other record of the kind has is no help to this one.
  const expected = known.length === 0 || known.includes(key) ? "-" : closest(key, [...known]);
  return { code: "unknown-key", path, expected, received, remedy: "rename-or-remove-key" };
}

function faultOf(issue: ZodIssue, value: unknown): Told {
  switch (issue.code) {
    case "invalid_type":
      return typeof value === "number" && issue.expected !== "string"
        ? ["not-a-count", "write-whole-count", "0, 1, 2, …"]
        : ["wrong-type", "write-this-type", issue.expected];
    case "too_small":
      return typeof value === "number"
        ? ["not-a-count", "write-whole-count", `>= ${issue.minimum}`]
        : ["too-short", "write-this-type", `>= ${issue.minimum}`];
    case "too_big":
      return ["more-than-the-whole", "correct-the-counts", `<= ${issue.maximum}`];
    case "invalid_format":
      return formatFault(issue.format, String(issue.pattern));
    case "invalid_value":
      return ["not-listed", "choose-from-list", listed(issue.values)];
    case "invalid_union":
      return ["not-listed", "choose-from-list", "options" in issue ? listed(issue.options as readonly unknown[]) : "-"];
    default:
      return toldBy(issue);
  }
}

/** The checks of several fields are ours and say themselves what is wrong; no other kind of issue is left. */
function toldBy(issue: ZodIssue): Told {
  const { params } = issue as { readonly params?: unknown };
  const fault = params as Fault;
  return [fault.issue, fault.remedy, fault.expected];
}

function formatFault(format: string, pattern: string): Told {
  if (format === "date") return ["not-a-calendar-date", "write-iso-date", "YYYY-MM-DD"];
  if (pattern === String(monthShape)) return ["not-a-calendar-month", "write-iso-month", "YYYY-MM"];
  if (pattern === String(coefficientShape)) return ["not-a-coefficient", "write-exact-decimal", "0.25"];
  return ["wrong-type", "write-this-type", pattern];
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(", ");
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) value = (value as Record<string | number, unknown> | null)?.[key];
  return value;
}

function foldedKey(key: string): string {
  const plain = key.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
  return plain.toLowerCase().replace(/[^a-z]/g, "");
}
