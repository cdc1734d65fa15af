import type { CalendarDate } from "../../time/index.ts";

/** A body that a programme (chương trình kiểm tra) wants inspected by a day. */
export interface PlannedInspection {
  /** The body. */
  readonly organisationId: string;
  /** The last day to inspect it. */
  readonly dueBy: CalendarDate;
}

/** An inspection that was held. */
export interface Inspection {
  /** The body that was inspected. */
  readonly organisationId: string;
  /** The day. */
  readonly heldOn: CalendarDate;
}

/** How a planned inspection stands: held in time, held late, not held though due, or still to come. */
export type InspectionState = "inspected" | "inspected-late" | "not-inspected" | "inspection-to-come";

/** A programme of inspections as it stands on a day. */
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

/**
 * How does a programme of inspections stand on this day? Each inspection is counted for one plan: the earliest held for the
 * earliest due of the same body. What is held after the day does not count yet.
 *
 * @example
 * ```ts
 * const plans = [{ organisationId: "01", dueBy: "2025-06-30" }, { organisationId: "02", dueBy: "2025-12-31" }];
 * const held = [{ organisationId: "01", heldOn: "2025-07-02" }];
 * const report = checkInspections(plans, held, "2025-09-30");
 * report.planned.map(({ state }) => state); // => ["inspected-late", "inspection-to-come"]
 * report.held; // => { part: 1, whole: 2 }
 * ```
 */
export function checkInspections(
  plans: readonly PlannedInspection[],
  inspections: readonly Inspection[],
  on: CalendarDate,
): InspectionReport {
  const waiting = inspections
    .filter(({ heldOn }) => heldOn <= on)
    .toSorted((one, other) => order(one.heldOn, other.heldOn));
  const planned = plans
    .toSorted((one, other) => order(one.dueBy, other.dueBy))
    .map((plan) => {
      const found = waiting.findIndex(({ organisationId }) => organisationId === plan.organisationId);
      const [inspection] = found === -1 ? [] : waiting.splice(found, 1);
      const heldOn = inspection?.heldOn ?? null;
      return { ...plan, state: stateOf(plan.dueBy, heldOn, on), heldOn };
    });
  const part = planned.filter(({ heldOn }) => heldOn !== null).length;
  return { planned, unplanned: waiting, held: { part, whole: plans.length } };
}

function stateOf(dueBy: CalendarDate, heldOn: CalendarDate | null, on: CalendarDate): InspectionState {
  if (heldOn !== null) return heldOn <= dueBy ? "inspected" : "inspected-late";
  return on <= dueBy ? "inspection-to-come" : "not-inspected";
}

function order(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : Number(one > other);
}
