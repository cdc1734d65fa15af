import { assessed, type Outcome, type ReadingOptions } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { readingsOf } from "./asked.ts";
import { groundsOf } from "./legal-step.ts";
import { modelStep, type Tier, underModels } from "./model.ts";

const unrecorded = { switchedOn: null } as const;

/**
 * Lists the basic levels that the Party has on a day, from the top (các cấp của hệ thống tổ chức). Four until 30 June 2025
 * (Charter 10); from 1 July 2025 the Centre, the province and the commune (294-QĐ/TW 10). From 26 July 2026 it depends on
 * each unit's switch to 208-QĐ/TW, so the answer is undetermined until the caller names a model.
 *
 * @param on - The day.
 * @param options - `readings`: `model-294` or `model-208`, to settle which model is asked about.
 * @returns The levels.
 * @throws TypeError for options of another form, RangeError for a day that is none or a name that is no reading.
 *
 * @example
 * ```ts
 * import { tiersOn } from "chibo/organisation";
 *
 * tiersOn("2025-06-30").value?.length; // => 4
 * tiersOn("2025-07-01").value; // => ["central", "province", "commune"]
 * tiersOn("2026-10-01").reason; // => "regime-not-recorded"
 * tiersOn("2026-10-01", { readings: ["model-208"] }).value; // => ["central", "province", "grassroots"]
 * ```
 */
export function tiersOn(on: CalendarDate, options: ReadingOptions = {}): Outcome<readonly Tier[]> {
  requireDay("tiersOn", on);
  const readings = readingsOf("tiersOn", options);
  return underModels(unrecorded, on, readings, (model) =>
    assessed(model.tiers, groundsOf(on, [modelStep(model, unrecorded, on)])),
  );
}
