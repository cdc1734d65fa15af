/** What is wrong with a record at the door. Texts for each stand in `chibo/text`. */
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
  | "not-json"
  | "not-in-being"
  | "children-left"
  | "child-not-placed"
  | "too-few-parts"
  | "no-change"
  | "label-clash";

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
  | "write-valid-json"
  | "correct-the-change"
  | "place-the-children"
  | "tell-labels-apart";

/** One thing that is wrong with the records handed in: where, what was expected, what came, and how to mend it. */
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
}

/** Records that hold together, or every issue that keeps them from it. */
export type Checked<Value> =
  | { readonly kind: "accepted"; readonly value: Value; readonly issues?: undefined }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly value?: undefined };
