import { requireRecord, shown } from "../../guard/index.ts";
import type { Issue, IssueCode, RemedyCode } from "../../outcome/index.ts";
import type { GradeScale, ScaleMeasure } from "./grade-scale.ts";
import { isMeasure, type Mark, type Marks } from "./marks.ts";
import { markedParts, requireSheet, type ScoreItem, type ScorePart, type ScoreSheet } from "./score-sheet.ts";

/**
 * Checks whether a score sheet holds together: the maxima add up to the total, the parts to their item, every code stands
 * once, the bands cover the points from the total down to 0 without gap or overlap, the gate names items of the sheet, and
 * every scale marks an item within its maximum. A hole inside a scale is no issue: {@link marksOnScale} has its readings.
 *
 * @param sheet - The score sheet.
 * @returns Every issue; none when it holds together.
 * @throws TypeError when the argument is no score sheet, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { checkScoreSheet, scoreSheets } from "chibo/meeting";
 *
 * const [hd42] = scoreSheets;
 * if (hd42 === undefined) throw new Error("the sheet is shipped");
 * checkScoreSheet(hd42); // => []
 * checkScoreSheet({ ...hd42, total: 110 }).map(({ code, path }) => [code, path]); // => [["parts-do-not-add-up", ["total"]]]
 * ```
 */
export function checkScoreSheet(sheet: ScoreSheet): readonly Issue[] {
  requireSheet("checkScoreSheet", sheet);
  const { items } = sheet;
  return [
    ...(items == null ? [] : itemFaults(sheet, items)),
    ...bandFaults(sheet),
    ...(items == null ? [] : [...gateFaults(sheet, items), ...scaleFaults(sheet, items), ...moveFaults(sheet, items)]),
  ];
}

/**
 * Checks whether marks fit a sheet: every code is one that the sheet marks, no marks are below 0 or above the maximum, and
 * measures stand only where the sheet has a scale.
 *
 * @param sheet - The score sheet.
 * @param given - The marks by item.
 * @returns Every issue; none when the marks fit.
 * @throws TypeError when an argument is of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { checkMarks, scoreSheets } from "chibo/meeting";
 *
 * const [hd42] = scoreSheets;
 * const issues = hd42 === undefined ? [] : checkMarks(hd42, { time: 6, speed: 1 });
 * issues.map(({ code }) => code); // => ["more-than-the-whole", "not-listed"]
 * ```
 */
export function checkMarks(sheet: ScoreSheet, given: Marks): readonly Issue[] {
  requireSheet("checkMarks", sheet);
  requireRecord("checkMarks", "the marks", given);
  const parts = markedParts(sheet.items ?? []);
  return Object.entries(given).flatMap(([code, mark]) => {
    const part = parts.find((one) => one.code === code);
    if (part !== undefined) return markFaults(sheet, part, mark);
    return [fault("not-listed", [code], parts.map((one) => one.code).join(", "), mark, "choose-from-list")];
  });
}

function markFaults(sheet: ScoreSheet, { code, maximum }: ScorePart, mark: Mark | undefined): readonly Issue[] {
  if (mark == null || mark === "not-applicable") return [];
  if (isMeasure(mark)) return measureFaults(sheet, code, mark);
  if (typeof mark !== "number") return [fault("wrong-type", [code], "number", mark, "write-this-type")];
  if (!(mark >= 0)) return [fault("not-a-count", [code], ">= 0", mark, "correct-the-counts")];
  return mark <= maximum ? [] : [fault("more-than-the-whole", [code], `<= ${maximum}`, mark, "correct-the-counts")];
}

/** Counts that are no counts, and a measure without a scale. */
function measureFaults({ scales }: ScoreSheet, code: string, measure: ScaleMeasure): readonly Issue[] {
  if (!scales.some((scale) => scale.code === code)) {
    return [fault("wrong-type", [code], "number", measure, "write-this-type")];
  }
  const { part, whole, absentWithoutReason = null } = measure;
  return Object.entries({ part, whole, absentWithoutReason }).flatMap(([key, count]) =>
    (key === "absentWithoutReason" && count === null) || isCount(count)
      ? []
      : [fault("not-a-count", [code, key], ">= 0", count, "write-whole-count")],
  );
}

function isCount(count: unknown): boolean {
  return Number.isInteger(count) && (count as number) >= 0;
}

function itemFaults({ total }: ScoreSheet, items: readonly ScoreItem[]): readonly Issue[] {
  const codes = items.flatMap((item) => [item.code, ...item.parts.map((part) => part.code)]);
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...unequal(["total"], total, sumOf(items)),
    ...items.flatMap((item, index) =>
      item.parts.length === 0 ? [] : unequal(["items", index, "maximum"], item.maximum, sumOf(item.parts)),
    ),
    ...repeated.map((code) => fault("duplicate-id", ["items"], "a new code", code, "give-unique-ids")),
  ];
}

/** From the best class down, each band ends where the one before begins; the last begins at 0. */
function bandFaults({ bands, total }: ScoreSheet): readonly Issue[] {
  const classes = bands.map((band) => band.class);
  const ends = bands.map(({ below }, index) => {
    const expected = bands[index - 1]?.from ?? null;
    if (below === expected) return [];
    const isGap = below !== null && expected !== null && below < expected;
    return [fault(isGap ? "gap" : "overlap", ["bands", index, "below"], String(expected), below, counts)];
  });
  const last = bands.length - 1;
  const lowest = bands[last]?.from ?? null;
  const highest = bands[0]?.from ?? 0;
  return [
    ...ends.flat(),
    ...(lowest === 0 ? [] : [fault("gap", ["bands", Math.max(last, 0), "from"], "0", lowest, counts)]),
    ...(highest <= total ? [] : [fault("more-than-the-whole", ["bands", 0, "from"], `<= ${total}`, highest, counts)]),
    ...bands.flatMap(({ class: one, from, below }, index) => [
      ...(one === null || classes.indexOf(one) === index
        ? []
        : [fault("duplicate-id", ["bands", index, "class"], "a new class", one, "give-unique-ids")]),
      ...(below === null || from < below
        ? []
        : [fault("ends-before-it-begins", ["bands", index, "from"], `< ${below}`, from, counts)]),
    ]),
  ];
}

function gateFaults({ gate }: ScoreSheet, items: readonly ScoreItem[]): readonly Issue[] {
  const codes = items.flatMap((item) => [item.code, ...item.parts.map((part) => part.code)]);
  return (gate?.fullMarks ?? []).flatMap((code, index) => unlisted(codes, code, ["gate", "fullMarks", index]));
}

/** A scale marks one item, within its maximum; its best grade has no end and its lowest no beginning. */
function scaleFaults({ scales }: ScoreSheet, items: readonly ScoreItem[]): readonly Issue[] {
  const parts = markedParts(items);
  const codes = scales.map(({ code }) => code);
  return scales.flatMap((scale, index) => [
    ...unlisted(codesOf(parts), scale.code, ["scales", index, "code"]),
    ...(codes.indexOf(scale.code) === index
      ? []
      : [fault("duplicate-id", ["scales", index, "code"], "a new code", scale.code, "give-unique-ids")]),
    ...gradeFaults(scale, parts.find(({ code }) => code === scale.code) ?? null).map((one) => ({
      ...one,
      path: ["scales", index, "grades", ...one.path],
    })),
  ]);
}

function gradeFaults({ grades }: GradeScale, part: ScorePart | null): readonly Issue[] {
  const last = grades.length - 1;
  const [best] = grades;
  if (best === undefined) return [fault("too-short", [], ">= 1", 0, counts)];
  const lowest = grades[last] as typeof best;
  return [
    ...(best.to === null ? [] : [fault("gap", [0, "to"], "null", best.to, counts)]),
    ...(lowest.from === null ? [] : [fault("gap", [last, "from"], "null", lowest.from, counts)]),
    ...(part === null || best.marks <= part.maximum
      ? []
      : [fault("more-than-the-whole", [0, "marks"], `<= ${part.maximum}`, best.marks, counts)]),
    ...grades.flatMap(({ marks }, index) => {
      const before = grades[index - 1]?.marks ?? null;
      if (before === null || marks < before) return [];
      return [fault("overlap", [index, "marks"], `< ${before}`, marks, "reorder-or-remove")];
    }),
  ];
}

function moveFaults({ moves }: ScoreSheet, items: readonly ScoreItem[]): readonly Issue[] {
  const codes = codesOf(markedParts(items));
  return moves.flatMap(({ from, to }, index) => [
    ...unlisted(codes, from, ["moves", index, "from"]),
    ...unlisted(
      codes.filter((code) => code !== from),
      to,
      ["moves", index, "to"],
    ),
  ]);
}

function codesOf(parts: readonly ScorePart[]): readonly string[] {
  return parts.map(({ code }) => code);
}

function unlisted(codes: readonly string[], code: string, path: Issue["path"]): readonly Issue[] {
  return codes.includes(code) ? [] : [fault("not-listed", path, codes.join(", "), code, "choose-from-list")];
}

const counts = "correct-the-counts";

function sumOf(items: readonly { readonly maximum: number }[]): number {
  return items.reduce((sum, { maximum }) => sum + maximum, 0);
}

function unequal(path: Issue["path"], stated: number, added: number): readonly Issue[] {
  return stated === added ? [] : [fault("parts-do-not-add-up", path, String(added), stated, counts)];
}

function fault(code: IssueCode, path: Issue["path"], expected: string, received: unknown, remedy: RemedyCode): Issue {
  return { code, path, expected, received: shown(received), remedy };
}
