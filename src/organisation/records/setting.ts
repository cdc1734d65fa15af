import { requireWord } from "../../guard/index.ts";

/**
 * Where an organisation works (loại hình cơ sở): a village (thôn, bản), a residential group (tổ dân phố), an agency (cơ
 * quan), a public-service unit such as a school or health station (đơn vị sự nghiệp), an enterprise (doanh nghiệp), abroad
 * (ngoài nước), or elsewhere.
 */
export type Setting = "village" | "residential-group" | "agency" | "public-service" | "enterprise" | "abroad" | "other";

/** The words for a setting. */
export const settings: readonly Setting[] = [
  "village",
  "residential-group",
  "agency",
  "public-service",
  "enterprise",
  "abroad",
  "other",
];

/**
 * Tells whether a setting is residential (địa bàn dân cư): a village or a residential group.
 *
 * @param setting - The setting of an organisation; `null` when not known.
 * @returns Whether it is residential; `null` when the setting is not known.
 * @throws TypeError or RangeError when the word is no setting.
 *
 * @example
 * ```ts
 * import { isResidential } from "chibo/organisation";
 *
 * isResidential("village"); // => true
 * isResidential("agency"); // => false
 * isResidential(null); // => null
 * ```
 */
export function isResidential(setting: Setting | null): boolean | null {
  if (setting === null) return null;
  requireWord("isResidential", "the setting", setting, settings);
  return setting === "village" || setting === "residential-group";
}
