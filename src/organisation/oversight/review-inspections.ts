import { groupBy, requireList } from "../../guard/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { factsOf } from "../model/asked.ts";
import { type Inspection, inspectionFields, type PlannedInspection, plannedInspectionFields } from "./inspection.ts";

/** Where a planned inspection stands: held in time, held late, not held though due, or still to come. */
export type InspectionState = "inspected" | "inspected-late" | "not-inspected" | "inspection-to-come";

/** A programme of inspections as of a day. */
export interface InspectionReport {
  /** Each planned inspection with its state and the inspection that was held for it; `null` when none was. */
  readonly planned: readonly (PlannedInspection & {
    readonly state: InspectionState;
    readonly heldOn: CalendarDate | null;
  })[];
  /** The inspections that were not planned. */
  readonly unplanned: readonly Inspection[];
  /** How many of the planned ones were held, in time or late. */
  readonly held: { readonly part: number; readonly whole: number };
}

const caller = "reviewInspections";

/**
 * Reviews a programme of inspections as of a day (thực hiện chương trình kiểm tra): what was held in time, held late, not
 * held, or not planned? Each inspection counts for one plan: the earliest held for the earliest due of the same body. What
 * is held after the day does not count yet.
 *
 * @param planned - What the programme wants.
 * @param inspections - The inspections that were held.
 * @param on - The day the question is about.
 * @returns Each planned inspection with its state, the earliest due first; those not planned; and how many were held.
 * @throws TypeError for an argument of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { inspection, plannedInspection, reviewInspections } from "chibo/organisation";
 *
 * const planned = [
 *   plannedInspection({ organisationId: "01", dueBy: "2025-06-30" }),
 *   plannedInspection({ organisationId: "02", dueBy: "2025-12-31" }),
 * ];
 * const report = reviewInspections(planned, [inspection({ organisationId: "01", heldOn: "2025-07-02" })], "2025-09-30");
 * report.planned.map(({ state }) => state); // => ["inspected-late", "inspection-to-come"]
 * report.held; // => { part: 1, whole: 2 }
 * ```
 */
export function reviewInspections(
  planned: readonly PlannedInspection[],
  inspections: readonly Inspection[],
  on: CalendarDate,
): InspectionReport {
  requireList(caller, "the planned inspections", planned);
  for (const plan of planned) factsOf(caller, plannedInspectionFields, plan, "a planned inspection");
  requireList(caller, "the inspections", inspections);
  for (const inspection of inspections) factsOf(caller, inspectionFields, inspection, "an inspection");
  requireDay(caller, on);

  const known = inspections
    .filter(({ heldOn }) => heldOn <= on)
    .toSorted((one, other) => order(one.heldOn, other.heldOn));
  const byBody = groupBy(known.entries(), ([, { organisationId }]) => organisationId);
  const waiting = new Map([...byBody].map(([body, own]) => [body, own.values()]));
  const counted = new Set<number>();
  const stated = planned
    .toSorted((one, other) => order(one.dueBy, other.dueBy))
    .map((plan) => {
      const next = waiting.get(plan.organisationId)?.next();
      if (next === undefined || next.done === true)
        return { ...plan, state: stateOf(plan.dueBy, null, on), heldOn: null };
      const [place, { heldOn }] = next.value;
      counted.add(place);
      return { ...plan, state: stateOf(plan.dueBy, heldOn, on), heldOn };
    });
  return {
    planned: stated,
    unplanned: known.filter((_, place) => !counted.has(place)),
    held: { part: counted.size, whole: planned.length },
  };
}

function stateOf(dueBy: CalendarDate, heldOn: CalendarDate | null, on: CalendarDate): InspectionState {
  if (heldOn !== null) return heldOn <= dueBy ? "inspected" : "inspected-late";
  return on <= dueBy ? "inspection-to-come" : "not-inspected";
}

function order(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : Number(one > other);
}
