// A table that scrolls by itself where it is wider than the screen, and can be reached by the keyboard for that.
import { type Both, escaped, said } from "./both.ts";

/** A table: what it is of, its headings, and its rows as HTML. */
export interface Table {
  /** What a screen reader calls it; no two on a page are alike. */
  readonly label: Both;
  readonly columns: readonly Both[];
  readonly rows: readonly string[];
  /** The class by which the script and the styles know it. */
  readonly as?: string;
}

/** The table as HTML. */
export function tableText({ label, columns, rows, as = "" }: Table): string {
  const heads = columns.map((column) => `<th scope="col">${said(column)}</th>`);
  return `<div class="table" tabindex="0" role="region" aria-label="${escaped(label.vi)}" data-vi="${escaped(label.vi)}" data-en="${escaped(label.en)}"><table class="${as}"><thead><tr>${heads.join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
