/** A text that a spreadsheet would reckon, and one that looks as if it were guarded already. */
const reckoned = /^'*[=+\-@\t\r]/;

/** A text before which an apostrophe stands that keeps a spreadsheet from reckoning it. */
const guardedText = /^'+[=+\-@\t\r]/;

/** What is written into a cell: as spreadsheets take it for text, or exactly. */
export type CellForm = "spreadsheet" | "exact";

/**
 * Keeps a spreadsheet from reckoning a cell that begins with `=`, `+`, `-` or `@`: an apostrophe goes before it. A text that
 * looks guarded gets one more in either form, so that reading gives back what was written.
 */
export function guarded(cell: string, form: CellForm): string {
  return (form === "spreadsheet" ? reckoned : guardedText).test(cell) ? `'${cell}` : cell;
}
