import { assessed, type Outcome, type ReadingCode } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { modelStep, type Tier, underModels } from "./model.ts";

const unrecorded = { switchedOn: null } as const;

/**
 * Which basic levels does the Party have on this day, from the top? Four until 30 June 2025; from 1 July 2025 the Centre,
 * the province and the commune. From 26 July 2026 it depends on each unit's switch to 208-QĐ/TW, so the answer is
 * undetermined until the caller names a model.
 *
 * @param named - `model-294` or `model-208`, to settle which model is asked about.
 *
 * @example
 * ```ts
 * mapOutcome(tiersOn("2025-06-30"), (tiers) => tiers.length).value; // => 4
 * tiersOn("2025-07-01").value; // => ["central", "province", "commune"]
 * tiersOn("2026-10-01").reason; // => "regime-not-recorded"
 * tiersOn("2026-10-01", ["model-208"]).value; // => ["central", "province", "grassroots"]
 * ```
 */
export function tiersOn(on: CalendarDate, named: readonly ReadingCode[] = []): Outcome<readonly Tier[]> {
  return underModels(unrecorded, on, named, (model) => {
    const step = modelStep(model, unrecorded, on);
    return assessed(model.tiers, { on, steps: [step], because: [step.code] });
  });
}
