/**
 * What is wrong with a record accepted as input. Texts for each stand in `chibo/text`.
 *
 * - `unknown-key`: a key that the record does not have.
 * - `missing-key`: a key that must be given.
 * - `wrong-type`: a value of another type.
 * - `not-a-calendar-date`: a day that is none.
 * - `not-a-calendar-month`: a month that is none.
 * - `not-a-count`: a number that is no whole number from 0 up.
 * - `not-a-coefficient`: a decimal that is not exact text.
 * - `not-listed`: a word that is not in the list.
 * - `too-short`: an empty text or list.
 * - `identifies-a-person`: data that identify a person.
 * - `undivided-members`: one number of members, not split into official and probationary.
 * - `parts-do-not-add-up`: parts that do not add up to the whole.
 * - `more-than-the-whole`: a part larger than its whole.
 * - `duplicate-id`: an id that another record has.
 * - `unknown-parent`: a parent that is not among the records.
 * - `no-root`: records without a root.
 * - `several-roots`: several roots where one is asked for.
 * - `cycle`: records that are above themselves.
 * - `ends-before-it-begins`: a last day before the first.
 * - `outside-the-parent`: days outside those of the parent.
 * - `outside-the-life`: days outside those of the record itself.
 * - `overlap`: rows that overlap.
 * - `out-of-order`: rows that are not in the order of their days.
 * - `gap`: rows with days between them.
 * - `unreachable`: a row that no facts can reach.
 * - `too-many-combinations`: more combinations of facts than are tried.
 * - `not-json`: a text that is no JSON.
 * - `does-not-exist`: an organisation that does not exist on the day.
 * - `children-left`: organisations left under one that ends.
 * - `child-not-placed`: an organisation that a change leaves without a parent.
 * - `too-few-parts`: a split or a merger with fewer than two parts.
 * - `no-change`: a change that changes nothing.
 * - `label-clash`: two labels that read alike.
 * - `unknown-organisation`: the id of an organisation that is not among the records.
 * - `not-a-branch`: a session of an organisation that is no branch.
 * - `duplicate-record`: a record of the same thing as an earlier one, which would be counted twice.
 * - `unknown-period`: ratings of members for a period for which their organisation has no rating.
 * - `switched-twice`: a switch of an organisation that lies under another one that switched.
 * - `unknown-territory`: the code of a province that there is not.
 * - `unprintable-text`: a text with signs that cannot be seen.
 * - `too-long`: a text longer than is read.
 * - `too-deep`: records inside records, deeper than is read.
 * - `not-a-table`: a file that is neither a table nor JSON.
 * - `legacy-encoding`: a text that was not written in UTF-8.
 * - `unknown-table`: a table or a list of which its headings do not tell what it holds.
 * - `heading-twice`: two headings that mean the same column.
 * - `broken-quotes`: a row whose quotation marks do not match.
 * - `uneven-row`: a row with more or fewer cells than there are headings.
 * - `rounded-number`: a number that a spreadsheet shortened to a power of ten.
 * - `rows-disagree`: rows of one thing that say different things of it.
 */
export type IssueCode =
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "not-a-calendar-date"
  | "not-a-calendar-month"
  | "not-a-count"
  | "not-a-coefficient"
  | "not-listed"
  | "too-short"
  | "identifies-a-person"
  | "undivided-members"
  | "parts-do-not-add-up"
  | "more-than-the-whole"
  | "duplicate-id"
  | "unknown-parent"
  | "no-root"
  | "several-roots"
  | "cycle"
  | "ends-before-it-begins"
  | "outside-the-parent"
  | "outside-the-life"
  | "overlap"
  | "out-of-order"
  | "gap"
  | "unreachable"
  | "too-many-combinations"
  | "not-json"
  | "does-not-exist"
  | "children-left"
  | "child-not-placed"
  | "too-few-parts"
  | "no-change"
  | "label-clash"
  | "unknown-organisation"
  | "not-a-branch"
  | "duplicate-record"
  | "unknown-period"
  | "switched-twice"
  | "unknown-territory"
  | "unprintable-text"
  | "too-long"
  | "too-deep"
  | "not-a-table"
  | "legacy-encoding"
  | "unknown-table"
  | "heading-twice"
  | "broken-quotes"
  | "uneven-row"
  | "rounded-number"
  | "rows-disagree";

/** How to mend a record. Texts for each stand in `chibo/text`. */
export type RemedyCode =
  | "rename-or-remove-key"
  | "add-key"
  | "write-this-type"
  | "write-iso-date"
  | "write-iso-month"
  | "write-whole-count"
  | "write-exact-decimal"
  | "choose-from-list"
  | "remove-personal-data"
  | "write-an-opaque-key"
  | "split-official-and-probationary"
  | "correct-the-counts"
  | "give-unique-ids"
  | "add-or-correct-parent"
  | "ask-for-a-forest"
  | "break-the-cycle"
  | "correct-the-dates"
  | "order-by-day"
  | "reorder-or-remove"
  | "narrow-the-conditions"
  | "split-the-policy"
  | "write-valid-json"
  | "correct-the-change"
  | "place-the-children"
  | "tell-labels-apart"
  | "add-or-correct-organisation"
  | "choose-a-branch"
  | "keep-one-record"
  | "prefix-the-ids"
  | "add-the-rating"
  | "keep-one-switch"
  | "write-the-province-code"
  | "write-plain-text"
  | "shorten-the-text"
  | "flatten-the-records"
  | "save-as-csv"
  | "save-as-utf-8"
  | "write-the-headings"
  | "add-the-column"
  | "keep-one-column"
  | "rename-or-remove-column"
  | "close-the-quotes"
  | "fill-the-row"
  | "format-as-text"
  | "make-rows-agree"
  | "write-the-day"
  | "write-the-month"
  | "write-the-decimal"
  | "write-yes-or-no";

/** One thing that is wrong with records: where, what was expected, what was found, and how to mend it. */
export interface Issue {
  /** What is wrong. */
  readonly code: IssueCode;
  /** Where: keys and positions from the outside in. */
  readonly path: readonly (string | number)[];
  /** What would have been right, in symbols that need no translation: `"YYYY-MM-DD"`, `">= 0"`, `"official"`. */
  readonly expected: string;
  /** What was found, shortened. */
  readonly received: string;
  /** What to do about it. Texts for each stand in `chibo/text`. */
  readonly remedy: RemedyCode;
  /** Where it stands in the file that it was read from; absent for records that came from none. */
  readonly place?: IssuePlace | undefined;
}

/** Where a record stands in a file. */
export interface IssuePlace {
  /** The name of the file. */
  readonly file: string;
  /** The line, counted from 1; `null` where the file has no lines of records. */
  readonly line: number | null;
  /** The heading of the column; `null` where the file has no columns, or the issue is about the whole row. */
  readonly column: string | null;
}

/**
 * Records that hold together (`accepted`), or every issue that keeps them from it (`refused`). `checked.value` and
 * `checked.issues` can be read without narrowing; the one that is not there is `undefined`.
 */
export type Checked<Value> =
  | { readonly kind: "accepted"; readonly value: Value; readonly issues?: undefined; readonly notListed?: undefined }
  | {
      readonly kind: "refused";
      readonly issues: readonly Issue[];
      /** How many more issues there are than are listed; absent where all are. */
      readonly notListed?: number | undefined;
      readonly value?: undefined;
    };
