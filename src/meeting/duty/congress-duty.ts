import { kindLawOf, kindsOn, type OrganisationKind, term, termEndsOn } from "../../organisation/index.ts";
import { mapOutcome, notInForce, type Outcome } from "../../outcome/index.ts";
import { type CalendarDate, monthsIn } from "../../time/index.ts";
import { bareGrounds } from "../grounds.ts";
import type { Frequency, MeetingUnit } from "./meeting-unit.ts";

/** The kinds whose congresses fall due at an interval that the terms of office tell. A section shares its parent's term. */
const congressKinds: readonly OrganisationKind[] = [
  "province",
  "district",
  "commune",
  "grassroots-organisation",
  "grassroots-branch",
  "branch",
];

/**
 * How many months after a congress held on this day the next one is due, by the term of office. That of a first term
 * after founding, merger or division is the committee's to set. `null` for kinds of which no regular term is known.
 */
export function congressRate(unit: MeetingUnit, on: CalendarDate): Outcome<Frequency> | null {
  const { kind, switchedOn, inPilot } = unit;
  if (!congressKinds.includes(kind)) return null;
  if (!kindsOn(on).includes(kind)) return notInForce(kindLawOf(kind), bareGrounds(on));
  const held = term({ kind, switchedOn, inPilot, startedOn: on, isFirst: false });
  return mapOutcome(termEndsOn(held, on), (endsOn) => {
    return { times: 1, months: monthsIn({ firstDay: on, lastDay: endsOn }).length - 1 };
  });
}
