import { requireList, shown } from "../../guard/index.ts";

/**
 * The parts of an organisation code (mã tổ chức đảng): two digits and four times three. `null` where a part is `000`: there
 * is no organisation of that part. A part tells nothing about the level: since 2026 the same parts are used for other tiers.
 */
export type OrganisationCode = readonly [
  central: string,
  upper: string | null,
  grassroots: string | null,
  subordinate: string | null,
  branch: string | null,
];

const shape = /^(\d{2})(\.?)(\d{3})\2(\d{3})\2(\d{3})\2(\d{3})$/;
const absent = "000";

/**
 * Reads an organisation code (mã tổ chức đảng), written with points or without.
 *
 * @param text - The code as written.
 * @returns Its parts; `null` when it is none.
 * @throws TypeError when the argument is no text.
 *
 * @example
 * ```ts
 * import { parseOrganisationCode } from "chibo/organisation";
 *
 * parseOrganisationCode("38.168.053.000.001"); // => ["38", "168", "053", null, "001"]
 * parseOrganisationCode("38168053000001"); // => ["38", "168", "053", null, "001"]
 * parseOrganisationCode("38.168.053"); // => null
 * ```
 */
export function parseOrganisationCode(text: string): OrganisationCode | null {
  if (typeof text !== "string") throw new TypeError(`parseOrganisationCode: the code is ${shown(text)}; give a text`);
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const [, central, , ...others] = found;
  return [central, ...others.map((part) => (part === absent ? null : part))] as unknown as OrganisationCode;
}

/**
 * Writes an organisation code (mã tổ chức đảng) with points.
 *
 * @param code - The parts.
 * @returns The text.
 * @throws TypeError when the argument is no list of parts.
 *
 * @example
 * ```ts
 * import { formatOrganisationCode } from "chibo/organisation";
 *
 * formatOrganisationCode(["38", "168", "053", null, "001"]); // => "38.168.053.000.001"
 * ```
 */
export function formatOrganisationCode(code: OrganisationCode): string {
  requireList("formatOrganisationCode", "the parts", code);
  return code.map((part) => part ?? absent).join(".");
}
