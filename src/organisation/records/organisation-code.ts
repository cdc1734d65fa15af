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
 * Which parts has this organisation code, written with points or without? `null` when it is none.
 *
 * @example
 * ```ts
 * parseOrganisationCode("38.168.053.000.001"); // => ["38", "168", "053", null, "001"]
 * parseOrganisationCode("38168053000001"); // => ["38", "168", "053", null, "001"]
 * parseOrganisationCode("38.168.053"); // => null
 * ```
 */
export function parseOrganisationCode(text: string): OrganisationCode | null {
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const [, central, , ...others] = found;
  return [central, ...others.map((part) => (part === absent ? null : part))] as unknown as OrganisationCode;
}

/**
 * How is this organisation code written?
 *
 * @example
 * ```ts
 * formatOrganisationCode(["38", "168", "053", null, "001"]); // => "38.168.053.000.001"
 * ```
 */
export function formatOrganisationCode(code: OrganisationCode): string {
  return code.map((part) => part ?? absent).join(".");
}
