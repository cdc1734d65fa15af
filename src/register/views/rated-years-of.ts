import type { RatedSubject } from "../../rating/index.ts";
import { type Period, requirePeriod } from "../../time/index.ts";
import { indexedOf } from "../indexed.ts";
import type { Register } from "../register.ts";

/** What is to be rated of an organisation for a period. */
export interface RatedYear {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What is known of its rating: facts, a recorded decision, or both. */
  readonly subject: RatedSubject;
}

/**
 * Lists what is to be rated in a period (đối tượng xếp loại): the ratings of organisations for just this period.
 *
 * @param register - The register.
 * @param period - The period, as the ratings have it.
 * @returns The organisations with what is known of their ratings, in the order of the records.
 * @throws TypeError when it is no register, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, ratedYearsOf } from "chibo";
 * import { assessRating } from "chibo/rating";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const decision = { class: "good", decidedBy: "x1", decidedOn: "2025-12-20" } as const;
 * const ratings = [{ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }];
 * const built = buildRegister({ organisations: [branch], ratings });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const years = ratedYearsOf(built.value, yearPeriod(2025));
 * years.map(({ subject }) => assessRating(subject, "2026-01-31").outcome.value); // => ["good"]
 * ```
 */
export function ratedYearsOf(register: Register, period: Period): readonly RatedYear[] {
  const { ratings } = indexedOf("ratedYearsOf", register).records;
  requirePeriod("ratedYearsOf", period);
  return ratings.flatMap(({ organisationId, subject, firstDay, lastDay }) =>
    firstDay === period.firstDay && lastDay === period.lastDay ? [{ organisationId, subject }] : [],
  );
}
