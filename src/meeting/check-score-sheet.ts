import { type Issue, type IssueCode, type RemedyCode, shown } from "../outcome/index.ts";
import type { Marks } from "./score-meeting.ts";
import { markedParts, type ScoreItem, type ScoreSheet } from "./score-sheet.ts";

/**
 * Does this score sheet hold together? The maxima add up to the total, the parts to their item, every code stands once,
 * the bands cover the points from the total down to 0 without gap or overlap, and the gate names items of the sheet.
 * Every issue is listed; none means that it does.
 *
 * @example
 * ```ts
 * const [hd42] = scoreSheets;
 * checkScoreSheet(hd42); // => []
 * checkScoreSheet({ ...hd42, total: 110 }).map(({ code, path }) => [code, path]); // => [["parts-do-not-add-up", ["total"]]]
 * ```
 */
export function checkScoreSheet(sheet: ScoreSheet): readonly Issue[] {
  const { items } = sheet;
  return [...(items === null ? [] : itemFaults(sheet, items)), ...bandFaults(sheet), ...gateFaults(sheet)];
}

/**
 * Do these marks fit the sheet? Every code is one that the sheet marks, and no marks are below 0 or above the maximum.
 *
 * @example
 * ```ts
 * const [hd42] = scoreSheets;
 * checkMarks(hd42, { time: 6, speed: 1 }).map(({ code }) => code); // => ["more-than-the-whole", "not-listed"]
 * ```
 */
export function checkMarks(sheet: ScoreSheet, marks: Marks): readonly Issue[] {
  const parts = markedParts(sheet.items ?? []);
  return Object.entries(marks).flatMap(([code, given]) => {
    const part = parts.find((one) => one.code === code);
    if (part === undefined) {
      return [fault("not-listed", [code], parts.map((one) => one.code).join(", "), given, "choose-from-list")];
    }
    if (typeof given !== "number") return [];
    if (!(given >= 0)) return [fault("not-a-count", [code], ">= 0", given, "correct-the-counts")];
    return given <= part.maximum
      ? []
      : [fault("more-than-the-whole", [code], `<= ${part.maximum}`, given, "correct-the-counts")];
  });
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
      ...(classes.indexOf(one) === index
        ? []
        : [fault("duplicate-id", ["bands", index, "class"], "a new class", one, "give-unique-ids")]),
      ...(below === null || from < below
        ? []
        : [fault("ends-before-it-begins", ["bands", index, "from"], `< ${below}`, from, counts)]),
    ]),
  ];
}

function gateFaults({ gate, items }: ScoreSheet): readonly Issue[] {
  if (gate === null || items === null) return [];
  const codes = items.flatMap((item) => [item.code, ...item.parts.map((part) => part.code)]);
  return gate.fullMarks.flatMap((code, index) =>
    codes.includes(code)
      ? []
      : [fault("not-listed", ["gate", "fullMarks", index], codes.join(", "), code, "choose-from-list")],
  );
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
