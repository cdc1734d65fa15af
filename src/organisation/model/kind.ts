import type { Citation, Evidence } from "../../law/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { kindsLaw } from "./kind.law.ts";
import type { OrganisationKind } from "../records/unit.ts";

/** From when to when a kind of organisation exists, with the law that says so. */
export interface KindLaw {
  /** The first day on which the kind exists; `null` when it is older than the Charter of 2011. */
  readonly firstDay: CalendarDate | null;
  /** The last day on which any unit may be of the kind; `null` while none is known. */
  readonly lastDay: CalendarDate | null;
  /** Whether a unit is of the kind only from, or only until, its recorded switch to the model of 208-QĐ/TW. */
  readonly atSwitch: "begins" | "ends" | "stays";
  /** Where the law says so. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
  /** The day on which that was last checked. */
  readonly verifiedOn: CalendarDate;
}

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
 * Every kind of Party organisation (loại hình tổ chức đảng) that the library knows, from the Centre downwards.
 *
 * @example
 * ```ts
 * organisationKinds.length; // => 16
 * ```
 */
export const organisationKinds: readonly OrganisationKind[] = /* @__PURE__ */ Object.keys(
  asciiNames,
) as OrganisationKind[];

/**
 * Which kinds of organisation exist on this day? From 26 July 2026 the kinds of both models do: a unit stays under
 * 294-QĐ/TW until its own recorded switch.
 *
 * @example
 * ```ts
 * kindsOn("2025-06-30").includes("district"); // => true
 * kindsOn("2025-07-01").includes("district"); // => false
 * kindsOn("2025-07-01").includes("commune"); // => true
 * ```
 */
export function kindsOn(on: CalendarDate): readonly OrganisationKind[] {
  return organisationKinds.filter((kind) => {
    const { firstDay, lastDay } = kindLawOf(kind);
    return (firstDay === null || firstDay <= on) && (lastDay === null || on <= lastDay);
  });
}

/**
 * From when to when does this kind exist, and where does the law say so?
 *
 * @example
 * ```ts
 * kindLawOf("district").lastDay; // => "2025-06-30"
 * ```
 */
export function kindLawOf(kind: OrganisationKind): KindLaw {
  return kindsLaw[kind];
}

/**
 * Which kind does this code name? The code of the library or the Vietnamese name in ASCII with hyphens; `null` for
 * anything else. Abbreviations such as CB or CBCS are never guessed at: they stand for several things.
 *
 * @example
 * ```ts
 * parseKind("grassroots-organisation"); // => "grassroots-organisation"
 * parseKind("dang-bo-co-so"); // => "grassroots-organisation"
 * parseKind("CBCS"); // => null
 * ```
 */
export function parseKind(text: string): OrganisationKind | null {
  return organisationKinds.find((kind) => kind === text || asciiNames[kind] === text) ?? null;
}
