import {
  type CellReader,
  readCoefficient,
  readCount,
  readDay,
  readFlag,
  readMonth,
  readNothing,
  readText,
  wordReader,
} from "../csv/cells.ts";
import { foldedWord, unmarked } from "../csv/fold.ts";
import type { ColumnType, TableColumn } from "./table.ts";
import { indicatorWords, payWords } from "./tables/words.ts";

const readPayWord: CellReader = /* @__PURE__ */ wordReader(payWords);
const readIndicator: CellReader = /* @__PURE__ */ wordReader(indicatorWords);
const nonePrescribed = /* @__PURE__ */ wordReader([["none-prescribed", "không quy định", "none prescribed"]]);
const cityOfHoChiMinh = "ho-chi-minh";

const readers: Readonly<Record<Extract<ColumnType, string>, CellReader>> = {
  text: readText,
  count: readCount,
  total: readCount,
  day: readDay,
  month: readMonth,
  flag: readFlag,
  coefficient: readCoefficient,
  nothing: readNothing,
  province: (cell, refuse) => {
    const name = readText(cell, refuse);
    return typeof name === "string" ? provinceCode(name) : undefined;
  },
  indicator: (cell, refuse) => readIndicator(cell, () => undefined) ?? readText(cell, refuse),
  pay: (cell, refuse) => {
    if (readNothing(cell, () => undefined) !== undefined) return [];
    const words = cell.split("+").map((word) => readPayWord(word.trim(), refuse));
    return words.includes(undefined) ? undefined : words.map((from) => ({ from }));
  },
  "day-or-none": (cell, refuse) => nonePrescribed(cell, () => undefined) ?? readDay(cell, refuse),
};

const ofColumns = new Map<TableColumn, CellReader>();

/** How the cells of a column are read. */
export function readerOf(column: TableColumn): CellReader {
  const known = ofColumns.get(column);
  if (known !== undefined) return known;
  const { type } = column;
  const made = typeof type === "string" ? readers[type] : wordReader(type);
  ofColumns.set(column, made);
  return made;
}

/** The code of a province by its name; a code stays as it is. */
function provinceCode(name: string): string {
  if (/^[a-z0-9-]+$/.test(name)) return name;
  const plain = unmarked(foldedWord(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/i, "")));
  const code = plain.replace(/[^a-z0-9]+/g, "-");
  return code === cityOfHoChiMinh ? "ho-chi-minh-city" : code;
}
