import type { CalendarDate } from "../../time/index.ts";
import type { Unit } from "../records/unit.ts";

/** A term of office (nhiệm kỳ): of whom, since when, and what makes it unlike others. `null` means not known. */
export interface Term extends Unit {
  /** The day of the congress that began it, or of the appointment. */
  readonly startedOn: CalendarDate | null;
  /** Whether it is the first term after the organisation was founded, merged or divided. */
  readonly isFirst: boolean | null;
  /** The end that the committee above set for a first term. */
  readonly endSet: CalendarDate | null;
  /** Whether the branch takes part in the pilot of a congress every five years. */
  readonly inPilot: boolean | null;
  /** The end of the term of the grassroots organisation above, which a section shares. */
  readonly parentEndsOn: CalendarDate | null;
}

/** A term of which only the unit is to be filled in. */
export const unknownTerm: Omit<Term, "kind"> = {
  switchedOn: null,
  startedOn: null,
  isFirst: null,
  endSet: null,
  inPilot: null,
  parentEndsOn: null,
};
