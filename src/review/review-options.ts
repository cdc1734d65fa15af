import { requireList, requireOptions, requireWord } from "../guard/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../outcome/index.ts";
import { type Programme, requireProgramme } from "../programme/index.ts";
import type { ExcellenceShare } from "../rating/index.ts";
import type { SessionsOfOptions } from "../register/index.ts";
import { type StipendPolicy, shippedPolicies } from "../stipend/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";

/** By what a place is reviewed. */
export interface ReviewOptions extends ReadingOptions {
  /** The stipend policies asked about; those that the library ships when left out. */
  readonly policies?: readonly StipendPolicy[] | undefined;
  /** The programmes to hold the results against; none when left out. */
  readonly programmes?: readonly Programme[] | undefined;
  /** The share of excellent ratings that the rating authority applies; the cap is not asked about when left out. */
  readonly excellenceShare?: ExcellenceShare | undefined;
  /** The days off beside Saturdays and Sundays, for the days that local rules fix for meetings; not known when left out. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** The options once they are looked through. */
export interface ReviewTerms {
  readonly policies: readonly StipendPolicy[];
  readonly programmes: readonly Programme[];
  readonly share: ExcellenceShare | null;
  readonly readings: readonly ReadingCode[];
  readonly daysOff: SessionsOfOptions;
}

const optionKeys: readonly (keyof ReviewOptions)[] = [
  "policies",
  "programmes",
  "excellenceShare",
  "holidays",
  "readings",
];
const shares: readonly ExcellenceShare[] = ["ordinary", "outstanding"];

/** Looks through the options of a review. */
export function reviewTerms(caller: string, options: ReviewOptions): ReviewTerms {
  requireOptions(caller, options, optionKeys);
  const {
    policies = shippedPolicies,
    programmes = [],
    excellenceShare: share = null,
    holidays,
    readings = [],
  } = options;
  requireList(caller, "policies", policies);
  requireList(caller, "programmes", programmes);
  for (const one of programmes) requireProgramme(caller, one);
  if (share !== null) requireWord(caller, "excellenceShare", share, shares);
  requireReadings(caller, readings);
  if (holidays !== undefined) requireDays(caller, holidays);
  return { policies, programmes, share, readings, daysOff: { holidays } };
}

function requireDays(caller: string, days: readonly CalendarDate[]): void {
  requireList(caller, "holidays", days);
  for (const day of days) requireDay(caller, day, "holidays");
}
