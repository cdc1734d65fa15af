import { build, type Field, type Fields, merged } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import {
  notRatedReasons,
  type RatingCounts,
  type RatingCountsGiven,
  ratingCounts,
  ratingCountsFields,
  recordedClasses,
} from "../../rating/index.ts";
import { type Period, periodOf } from "../../time/index.ts";

/** The ratings of the members of one organisation for a period, as counts (xếp loại đảng viên). */
export interface MemberRatings extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** How many members were rated in each class. */
  readonly counts: RatingCounts;
}

/** What {@link memberRatings} is given: every key, the counts as `ratingCounts` takes them. */
export interface MemberRatingsGiven extends Omit<MemberRatings, "counts"> {
  /** How many members were rated in each class. */
  readonly counts: RatingCountsGiven;
}

/** The members of the ratings of members. */
export const memberRatingsFields: Fields<MemberRatings> = {
  organisationId: { type: "text", required: true },
  firstDay: { type: "day", required: true },
  lastDay: { type: "day", required: true },
  counts: { type: { record: ratingCountsFields }, required: true },
};

const count: Field = { type: "count", absent: undefined };

function countOfEach(words: readonly string[]): Fields {
  return Object.fromEntries(words.map((word) => [word, count]));
}

/** The same, with a member for each class and each reason, for the check of records that no builder made. */
export const countedMemberRatingsFields: Fields<MemberRatings> = /* @__PURE__ */ merged(memberRatingsFields, {
  counts: {
    type: {
      record: /* @__PURE__ */ merged(ratingCountsFields, {
        classes: { type: { record: /* @__PURE__ */ countOfEach(recordedClasses) }, required: true },
        notRated: { type: { record: /* @__PURE__ */ countOfEach(notRatedReasons) }, absent: {} },
      }),
    },
    required: true,
  },
});

/**
 * Makes the record of the ratings of the members of one organisation for a period, as counts (xếp loại đảng viên). All its
 * keys are required; in `counts`, a class that is left out was counted 0 times.
 *
 * @param given - The organisation, the days of the period, and the counts.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * days that are swapped.
 *
 * @example
 * ```ts
 * import { memberRatings } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const counts = { kind: "member", classes: { excellent: 4, good: 20 } } as const;
 * memberRatings({ organisationId: "b1", ...yearPeriod(2025), counts }).counts.exempt; // => 0
 * ```
 */
export function memberRatings(given: MemberRatingsGiven): MemberRatings {
  requireRecord("memberRatings", "the argument", given);
  const { counts, ...own } = given;
  const fields = { ...memberRatingsFields, counts: "text" } as const;
  const { organisationId, firstDay, lastDay } = build<MemberRatings>("memberRatings", fields, own);
  return { organisationId, ...periodOf(firstDay, lastDay), counts: ratingCounts(counts) };
}
