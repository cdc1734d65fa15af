import { requireList, requireRecord } from "../../guard/index.ts";
import { thousandths } from "../../money/index.ts";
import type { Stipend, StipendItem } from "../../stipend/index.ts";
import { dongText } from "../format/dong-text.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { said } from "../phrases/tables.ts";

/**
 * Writes what is due in a line (mức hưởng): how each amount comes about where that is a product, who pays, and the sum. An
 * item of a province's own policy begins with the name of its group, where words for it are brought along.
 *
 * @param stipend - What is due.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The amounts in a line.
 * @throws TypeError when the stipend is no record of items or an option is unknown, RangeError when there is no such
 * language.
 *
 * @example
 * ```ts
 * import { assessStipend, holder, shippedPolicies } from "chibo/stipend";
 * import { stipendText } from "chibo/text";
 *
 * const nobody = holder({ key: "p1", territory: "hoa-binh", posts: [], otherPay: [] });
 * const due = assessStipend(nobody, "2024-07", { policies: shippedPolicies });
 * due.kind === "assessed" ? stipendText(due.value, "en") : due.kind; // => "is due nothing"
 * ```
 */
export function stipendText(stipend: Stipend, language: Language, options: TextOptions = {}): string {
  requireRecord("stipendText", "the stipend", stipend);
  requireList("stipendText", "items", stipend.items);
  return dueText(stipend, language, phrasesIn("stipendText", language, options));
}

/** What is due in a line, without checks. */
export function dueText({ total, items }: Stipend, language: Language, own: Phrases): string {
  if (items.length === 0) return wordOf("review.notPaid", language);
  const due = items.map((item) => {
    const group = said(own.words[language], `${item.policy}.${item.group}`);
    const named = group === undefined ? "" : `${group}: `;
    return `${named}${sumText(item, language)} (${wordOf(item.payer, language)})`;
  });
  const all = items.length === 1 ? "" : ` = ${dongText(total, language)}`;
  return `${wordOf("review.paid", language)} ${due.join(" + ")}${all}`;
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
