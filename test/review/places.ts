import { readFileSync } from "node:fs";
import type { Checked } from "../../src/outcome/index.ts";
import { branchMeetingScheme, type Programme } from "../../src/programme/index.ts";
import { type Review, type ReviewOptions, type ReviewRecords, review } from "../../src/review/index.ts";
import { parseRecords, type RecordKind, type RecordTypes } from "../../src/schemas/index.ts";
import { calendarDate } from "../../src/time/index.ts";

/** The three places of the first example. */
export type PlaceName = "lam-binh" | "tuyen-quang-office" | "hoa-binh";

type Raw = Readonly<Record<keyof ReviewRecords, unknown>> & { readonly firstDay: string; readonly lastDay: string };

/** What every review of these tests is asked. */
export const options = { excellenceShare: "ordinary" } as const satisfies ReviewOptions;

/** The records of a place as they lie beside the example, read through the door. */
export function recordsOf(place: PlaceName): ReviewRecords {
  const raw = rawOf(place);
  const read = <Kind extends RecordKind>(kind: Kind, rows: unknown): readonly RecordTypes[Kind][] =>
    accepted(parseRecords(kind, rows));
  return {
    organisations: read("organisation", raw.organisations),
    sessions: read("branchSession", raw.sessions ?? []),
    holders: read("holder", raw.holders ?? []),
    ratings: read("organisationRating", raw.ratings ?? []),
    memberRatings: read("memberRatings", raw.memberRatings ?? []),
    results: read("taskResult", raw.results ?? []),
  };
}

const reviews = new Map<PlaceName, Review>();

/** The review of a place over its own period, made once. */
export function reviewOf(place: PlaceName): Review {
  const made = reviews.get(place);
  if (made !== undefined) return made;
  const { firstDay, lastDay } = rawOf(place);
  const programmes: readonly Programme[] = place === "lam-binh" ? [branchMeetingScheme] : [];
  const period = { firstDay: calendarDate(firstDay), lastDay: calendarDate(lastDay) };
  const found = accepted(review(recordsOf(place), period, { ...options, programmes }));
  reviews.set(place, found);
  return found;
}

/** The value of records that hold together. */
export function accepted<Value>(checked: Checked<Value>): Value {
  if (checked.kind === "refused") throw new TypeError(JSON.stringify(checked.issues.slice(0, 3)));
  return checked.value;
}

function rawOf(place: PlaceName): Raw {
  const file = new URL(`../../examples/01-year-review/records/${place}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Raw;
}
