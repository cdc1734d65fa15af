import { assessed, type Outcome, undetermined } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { ordinalLaw } from "../procedures/change.law.ts";
import type { History, StructureChange } from "../changes/change.ts";
import { flagStep, groundsOf } from "../model/legal-step.ts";

/** A congress (đại hội) that was held. */
export interface Congress {
  /** The organisation whose congress it was. */
  readonly organisationId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
}

/**
 * The how-manieth congress of this organisation was the last one held by this day (đại hội lần thứ mấy)? The count runs on
 * through its history: an organisation that others joined keeps its own, the heirs of a division continue that of the
 * divided one, a new organisation begins at one (06-HD/TW 13.2). For one consolidated out of several the committee above
 * says whose count it continues. 0 while none was held.
 *
 * @param congresses - Every congress of the organisation and of those before it.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Đảng bộ 01", kind: "commune" };
 * const created = [{ ...one, id: "02" }, { ...one, id: "03" }];
 * const { value } = applyChanges([one], [
 *   { act: "divide", on: "2025-07-01", decision: null, id: "01", created, placed: {} },
 * ]);
 * const held = [{ organisationId: "01", heldOn: "2020-05-01" }, { organisationId: "02", heldOn: "2025-08-01" }];
 * congressOrdinal(value, "02", held, "2025-12-31").value; // => 2
 * congressOrdinal(value, "03", held, "2025-12-31").value; // => 1
 * ```
 */
export function congressOrdinal(
  history: History,
  id: string,
  congresses: readonly Congress[],
  on: CalendarDate,
): Outcome<number> {
  const grounds = groundsOf(on, [flagStep("congressOrdinal.throughHistory", ordinalLaw.throughHistory, true)]);
  let count = 0;
  let until: CalendarDate | null = null;
  let current = id;
  for (;;) {
    count += congresses.filter(
      ({ organisationId, heldOn }) => organisationId === current && heldOn <= on && (until === null || heldOn < until),
    ).length;
    const origin = originOf(history, current);
    if (origin === null) return assessed(count, grounds);
    if (origin.act === "consolidate") {
      return undetermined({ reason: "discretion", decidedBy: "direct-superior-committee", readings: [] }, grounds);
    }
    until = origin.on;
    current = origin.id;
  }
}

type Origin = Extract<StructureChange, { readonly act: "consolidate" | "divide" }>;

/** The change that made the organisation out of others; `null` when none did. */
function originOf({ changes }: History, id: string): Origin | null {
  const isOrigin = (change: StructureChange): change is Origin =>
    (change.act === "consolidate" && change.created.id === id) ||
    (change.act === "divide" && change.created.some((created) => created.id === id));
  return changes.find(isOrigin) ?? null;
}
