import { thousandths } from "../money/index.ts";
import type { Stipend, StipendItem } from "../stipend/index.ts";
import { dongText } from "./format.ts";
import { type Language, noPhrases, type Phrases, word } from "./phrases.ts";

/**
 * What is due in a line: how each amount comes about where that is a product, who pays, and the sum. An item of a
 * province's own policy begins with the name of its group, where words for it are brought along.
 *
 * @param own - The words of the caller's own.
 *
 * @example
 * ```ts
 * stipendText({ total: vnd(0), items: [], beaten: [] }, "en"); // => "is due nothing"
 * ```
 */
export function stipendText({ total, items }: Stipend, language: Language, own: Phrases = noPhrases): string {
  if (items.length === 0) return word("review.notPaid", language);
  const due = items.map((item) => {
    const group = own.words[language][`${item.policy}.${item.group}`];
    const named = group === undefined ? "" : `${group}: `;
    return `${named}${sumText(item, language)} (${word(item.payer, language)})`;
  });
  const all = items.length === 1 ? "" : ` = ${dongText(total, language)}`;
  return `${word("review.paid", language)} ${due.join(" + ")}${all}`;
}

/** A whole coefficient of the base salary shows its product; a part of it, or a fixed sum, the amount alone. */
function sumText({ rate, baseSalary, amount }: StipendItem, language: Language): string {
  const paid = dongText(amount, language);
  if (rate.kind !== "of-base-salary" || baseSalary === null) return paid;
  if (baseSalary * thousandths(rate.coefficient) !== amount * thousandths("1")) return paid;
  return `${coefficientText(rate.coefficient, language)} × ${dongText(baseSalary, language)} = ${paid}`;
}

function coefficientText(coefficient: string, language: Language): string {
  return language === "vi" ? coefficient.replace(".", ",") : coefficient;
}
