import type { LegalSeries } from "../law/index.ts";
import { excellenceCaps } from "./cap/excellence-cap.law.ts";
import { ratingGuidances, ratingRuleBooks } from "./rule-books/rule-books.law.ts";

/**
 * Lists what changes over time in the law of rating (quy định về xếp loại theo thời gian): the rule-book by the day of the
 * decision, the guidance under it, and the shares of the cap on excellent ratings.
 *
 * @example
 * ```ts
 * import { ratingSeries } from "chibo/rating";
 *
 * ratingSeries.map(({ code }) => code); // => ["rating-rule-book", "rating-guidance", "excellence-cap"]
 * ```
 */
export const ratingSeries: readonly LegalSeries[] = /* @__PURE__ */ [
  {
    code: "rating-rule-book",
    part: "rule",
    values: /* @__PURE__ */ ratingRuleBooks.map((book) => ({ ...book, value: book.code })),
  },
  {
    code: "rating-guidance",
    part: "rule",
    values: /* @__PURE__ */ ratingGuidances.map((guidance) => ({ ...guidance, value: guidance.citation.document })),
  },
  {
    code: "excellence-cap",
    part: "bound",
    values: /* @__PURE__ */ excellenceCaps.map((cap) => ({
      ...cap,
      value: { ordinary: cap.ordinary, outstanding: cap.outstanding },
    })),
  },
];
