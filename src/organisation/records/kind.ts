import { shown } from "../../guard/index.ts";

/** The kinds of Party organisation (loại hình tổ chức đảng) that the library knows, by code. */
export type OrganisationKind =
  | "central"
  | "central-direct"
  | "province"
  | "district"
  | "bloc"
  | "commune"
  | "upper-grassroots"
  | "grassroots-organisation"
  | "grassroots-branch"
  | "section"
  | "subordinate-organisation"
  | "branch"
  | "party-group"
  | "temporary-branch"
  | "overseas-provisional-branch"
  | "national-assembly-group";

/** The codes of the kinds, each with the Vietnamese name in ASCII that {@link parseKind} also accepts. */
const asciiNames: Readonly<Record<OrganisationKind, string>> = {
  central: "trung-uong",
  "central-direct": "dang-bo-truc-thuoc-trung-uong",
  province: "dang-bo-tinh",
  district: "dang-bo-huyen",
  bloc: "dang-bo-khoi",
  commune: "dang-bo-xa",
  "upper-grassroots": "dang-bo-cap-tren-co-so",
  "grassroots-organisation": "dang-bo-co-so",
  "grassroots-branch": "chi-bo-co-so",
  section: "dang-bo-bo-phan",
  "subordinate-organisation": "dang-bo-truc-thuoc-co-so",
  branch: "chi-bo",
  "party-group": "to-dang",
  "temporary-branch": "chi-bo-sinh-hoat-tam-thoi",
  "overseas-provisional-branch": "chi-bo-sinh-hoat-du-bi",
  "national-assembly-group": "to-dang-doan-dai-bieu-quoc-hoi",
};

/**
 * Lists every kind of Party organisation (loại hình tổ chức đảng) that the library knows, from the Centre downwards.
 *
 * @example
 * ```ts
 * import { organisationKinds } from "chibo/organisation";
 *
 * organisationKinds.length; // => 16
 * organisationKinds[0]; // => "central"
 * ```
 */
export const organisationKinds: readonly OrganisationKind[] = /* @__PURE__ */ Object.keys(
  asciiNames,
) as OrganisationKind[];

/**
 * Finds the kind (loại hình) that a code names: the code of the library, or the Vietnamese name in ASCII with hyphens.
 * Abbreviations such as CB or CBCS are never guessed at: they stand for several things.
 *
 * @param text - The code as written.
 * @returns The kind; `null` for anything else.
 * @throws TypeError when the argument is no text.
 *
 * @example
 * ```ts
 * import { parseKind } from "chibo/organisation";
 *
 * parseKind("grassroots-organisation"); // => "grassroots-organisation"
 * parseKind("dang-bo-co-so"); // => "grassroots-organisation"
 * parseKind("CBCS"); // => null
 * ```
 */
export function parseKind(text: string): OrganisationKind | null {
  if (typeof text !== "string") throw new TypeError(`parseKind: the code is ${shown(text)}; give a text`);
  return organisationKinds.find((kind) => kind === text || asciiNames[kind] === text) ?? null;
}
