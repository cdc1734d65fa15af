import { provisions, type Sourced } from "../../law/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** Provinces whose People's Councils ended in a merger. */
export interface MergedTerritory extends Sourced {
  /** The codes of the provinces before it, by which policies and holders name them; one may live on as a name. */
  readonly codes: readonly string[];
  /** Their last day. */
  readonly lastDay: CalendarDate;
  /** The code of the province that their area belongs to since. */
  readonly mergedInto: string;
}

// Eleven provinces were not merged and are not listed. The days and the parts are told by the press of June 2025; the text
// itself was not read.
const head = { document: "202-2025-QH15@2025-06-12", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Lists the mergers of provinces of 1 July 2025 (sáp nhập tỉnh): 52 became 23. Resolution 202/2025/QH15.
 *
 * @example
 * ```ts
 * import { mergedTerritories } from "chibo/stipend";
 *
 * mergedTerritories.find((merger) => merger.codes.includes("hoa-binh"))?.mergedInto; // => "phu-tho"
 * mergedTerritories.length; // => 23
 * ```
 */
export const mergedTerritories: readonly MergedTerritory[] = /* @__PURE__ */ provisions(head, [
  { at: "whole", codes: ["ha-giang", "tuyen-quang"], lastDay: "2025-06-30", mergedInto: "tuyen-quang" },
  { at: "whole", codes: ["yen-bai", "lao-cai"], lastDay: "2025-06-30", mergedInto: "lao-cai" },
  { at: "whole", codes: ["bac-kan", "thai-nguyen"], lastDay: "2025-06-30", mergedInto: "thai-nguyen" },
  { at: "whole", codes: ["hoa-binh", "vinh-phuc", "phu-tho"], lastDay: "2025-06-30", mergedInto: "phu-tho" },
  { at: "whole", codes: ["bac-giang", "bac-ninh"], lastDay: "2025-06-30", mergedInto: "bac-ninh" },
  { at: "whole", codes: ["thai-binh", "hung-yen"], lastDay: "2025-06-30", mergedInto: "hung-yen" },
  { at: "whole", codes: ["hai-duong", "hai-phong"], lastDay: "2025-06-30", mergedInto: "hai-phong" },
  { at: "whole", codes: ["ha-nam", "nam-dinh", "ninh-binh"], lastDay: "2025-06-30", mergedInto: "ninh-binh" },
  { at: "whole", codes: ["quang-binh", "quang-tri"], lastDay: "2025-06-30", mergedInto: "quang-tri" },
  { at: "whole", codes: ["quang-nam", "da-nang"], lastDay: "2025-06-30", mergedInto: "da-nang" },
  { at: "whole", codes: ["kon-tum", "quang-ngai"], lastDay: "2025-06-30", mergedInto: "quang-ngai" },
  { at: "whole", codes: ["binh-dinh", "gia-lai"], lastDay: "2025-06-30", mergedInto: "gia-lai" },
  { at: "whole", codes: ["ninh-thuan", "khanh-hoa"], lastDay: "2025-06-30", mergedInto: "khanh-hoa" },
  { at: "whole", codes: ["dak-nong", "binh-thuan", "lam-dong"], lastDay: "2025-06-30", mergedInto: "lam-dong" },
  { at: "whole", codes: ["phu-yen", "dak-lak"], lastDay: "2025-06-30", mergedInto: "dak-lak" },
  {
    at: "whole",
    codes: ["ba-ria-vung-tau", "binh-duong", "ho-chi-minh-city"],
    lastDay: "2025-06-30",
    mergedInto: "ho-chi-minh-city",
  },
  { at: "whole", codes: ["binh-phuoc", "dong-nai"], lastDay: "2025-06-30", mergedInto: "dong-nai" },
  { at: "whole", codes: ["long-an", "tay-ninh"], lastDay: "2025-06-30", mergedInto: "tay-ninh" },
  { at: "whole", codes: ["soc-trang", "hau-giang", "can-tho"], lastDay: "2025-06-30", mergedInto: "can-tho" },
  { at: "whole", codes: ["ben-tre", "tra-vinh", "vinh-long"], lastDay: "2025-06-30", mergedInto: "vinh-long" },
  { at: "whole", codes: ["tien-giang", "dong-thap"], lastDay: "2025-06-30", mergedInto: "dong-thap" },
  { at: "whole", codes: ["bac-lieu", "ca-mau"], lastDay: "2025-06-30", mergedInto: "ca-mau" },
  { at: "whole", codes: ["kien-giang", "an-giang"], lastDay: "2025-06-30", mergedInto: "an-giang" },
]);

/**
 * Lists the provinces that the mergers of 1 July 2025 left as they were (tỉnh, thành phố không sáp nhập).
 *
 * @example
 * ```ts
 * import { unmergedTerritories } from "chibo/stipend";
 *
 * unmergedTerritories.codes.length; // => 11
 * ```
 */
export const unmergedTerritories = /* @__PURE__ */ provisions(head, {
  at: "whole",
  codes: [
    "cao-bang",
    "dien-bien",
    "ha-noi",
    "ha-tinh",
    "hue",
    "lai-chau",
    "lang-son",
    "nghe-an",
    "quang-ninh",
    "son-la",
    "thanh-hoa",
  ],
});
