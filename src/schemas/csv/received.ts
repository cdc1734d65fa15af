/** The most signs of a cell that are repeated. */
const mostShown = 20;

/** What looks like a number or a day, perhaps with a short word after it; not the digits of a telephone or a card. */
const numberLike = /^[-+]?(?!(?:\D*\d){9})\d[\d.,/:\s-]*(?:[eE]\+?\d+)?(?:\s?\p{L}{1,3}\.?)?$/u;

/** A cell as an issue repeats it: only where it looks like a number; any other by its length. */
export function receivedNumber(cell: string): string {
  return cell.length <= mostShown && numberLike.test(cell) ? shownCell(cell) : hiddenCell(cell);
}

/** A cell with its length. */
export function shownCell(cell: string): string {
  return `${JSON.stringify(cell)} (${cell.length})`;
}

/** A cell by its length alone. */
export function hiddenCell(cell: string): string {
  return `"…" (${cell.length})`;
}
