import { type DatedValue, type LegalSeries, provisions } from "../../law/index.ts";

// The general minimum wage (lương tối thiểu chung), called base salary (mức lương cơ sở) since 1 July 2013: one series.
// `firstDay` is the first day that the level counts for pay, which may lie before its decree was issued or in force.
// Sources disagree on the start of the first level (1 April 1993 or 1 January 1995), hence its weaker evidence.
// Where only the decree and not its article is known, the provision reads "whole". A new level: end the last row, add one.

const head = { document: "25-CP@1993-05-23", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Lists every level of the base salary (mức lương cơ sở) in đồng a month, with the days on which it counts.
 *
 * @example
 * ```ts
 * import { baseSalarySeries } from "chibo/stipend";
 *
 * baseSalarySeries.values.length; // => 20
 * ```
 */
export const baseSalarySeries: LegalSeries<number> & {
  readonly values: readonly [DatedValue<number>, ...DatedValue<number>[]];
} = /* @__PURE__ */ provisions(head, {
  code: "base-salary",
  values: [
    { firstDay: "1993-04-01", lastDay: "1996-12-31", value: 120_000, at: "whole", evidence: "single-source" },
    { firstDay: "1997-01-01", lastDay: "1999-12-31", value: 144_000, at: "whole", in: "06-CP@1997-01-21" },
    { firstDay: "2000-01-01", lastDay: "2000-12-31", value: 180_000, at: "whole", in: "175-1999-ND-CP@1999-12-15" },
    { firstDay: "2001-01-01", lastDay: "2002-12-31", value: 210_000, at: "whole", in: "77-2000-ND-CP@2000-12-15" },
    { firstDay: "2003-01-01", lastDay: "2005-09-30", value: 290_000, at: "whole", in: "03-2003-ND-CP@2003-01-15" },
    { firstDay: "2005-10-01", lastDay: "2006-09-30", value: 350_000, at: "whole", in: "118-2005-ND-CP@2005-09-15" },
    { firstDay: "2006-10-01", lastDay: "2007-12-31", value: 450_000, at: "whole", in: "94-2006-ND-CP@2006-09-07" },
    { firstDay: "2008-01-01", lastDay: "2009-04-30", value: 540_000, at: "whole", in: "166-2007-ND-CP@2007-11-16" },
    { firstDay: "2009-05-01", lastDay: "2010-04-30", value: 650_000, at: "whole", in: "33-2009-ND-CP@2009-04-06" },
    { firstDay: "2010-05-01", lastDay: "2011-04-30", value: 730_000, at: "whole", in: "28-2010-ND-CP@2010-03-25" },
    { firstDay: "2011-05-01", lastDay: "2012-04-30", value: 830_000, at: "whole", in: "22-2011-ND-CP@2011-04-04" },
    { firstDay: "2012-05-01", lastDay: "2013-06-30", value: 1_050_000, at: "whole", in: "31-2012-ND-CP@2012-04-12" },
    {
      firstDay: "2013-07-01",
      lastDay: "2016-04-30",
      value: 1_150_000,
      at: "3(2)",
      verifiedOn: "2026-11-27",
      in: "66-2013-ND-CP@2013-06-27",
    },
    { firstDay: "2016-05-01", lastDay: "2017-06-30", value: 1_210_000, at: "whole", in: "47-2016-ND-CP@2016-05-26" },
    { firstDay: "2017-07-01", lastDay: "2018-06-30", value: 1_300_000, at: "whole", in: "47-2017-ND-CP@2017-04-24" },
    { firstDay: "2018-07-01", lastDay: "2019-06-30", value: 1_390_000, at: "whole", in: "72-2018-ND-CP@2018-05-15" },
    { firstDay: "2019-07-01", lastDay: "2023-06-30", value: 1_490_000, at: "whole", in: "38-2019-ND-CP@2019-05-09" },
    { firstDay: "2023-07-01", lastDay: "2024-06-30", value: 1_800_000, at: "3(2)", in: "24-2023-ND-CP@2023-05-14" },
    { firstDay: "2024-07-01", lastDay: "2026-06-30", value: 2_340_000, at: "3(2)", in: "73-2024-ND-CP@2024-06-30" },
    {
      firstDay: "2026-07-01",
      lastDay: null,
      value: 2_530_000,
      at: "3(2)",
      in: "161-2026-ND-CP@2026-05-15",
      evidence: "official-text",
    },
  ],
});
