import { build, type Fields } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * That an organisation and everything below it came under the model of 208-QĐ/TW on a day: one record for a whole subtree,
 * in place of `switchedOn` on each organisation. An organisation's own `switchedOn` ranks above it.
 */
export interface ModelSwitch {
  /** The id of the organisation at the top. */
  readonly organisationId: string;
  /** The first day under the model. */
  readonly on: CalendarDate;
}

/** Every member of a switch, for its builder and its readers. */
export const modelSwitchFields: Fields<ModelSwitch> = {
  organisationId: { type: "text", required: true },
  on: { type: "day", required: true },
};

/**
 * Makes the record of the switch of an organisation and everything below it to the model of 208-QĐ/TW (chuyển sang mô hình
 * theo Quy định 208-QĐ/TW). Both keys are required.
 *
 * @param given - The organisation at the top, and the first day under the model.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { modelSwitch } from "chibo";
 *
 * modelSwitch({ organisationId: "province-01", on: "2026-10-01" }).on; // => "2026-10-01"
 * ```
 */
export function modelSwitch(given: ModelSwitch): ModelSwitch {
  return build("modelSwitch", modelSwitchFields, given);
}
