import type { DocumentKey } from "../../src/law/index.ts";

/** What was looked for in a document, once, and what was found. */
export interface LookedFor {
  readonly documents: readonly DocumentKey[];
  /** Whether the articles were looked for, or a page on which the document can be read. */
  readonly sought: "articles" | "page";
  /** What was found, in one line. */
  readonly found: string;
}

const decreesOfLevels: readonly DocumentKey[] = [
  "25-CP@1993-05-23",
  "06-CP@1997-01-21",
  "175-1999-ND-CP@1999-12-15",
  "77-2000-ND-CP@2000-12-15",
  "03-2003-ND-CP@2003-01-15",
  "118-2005-ND-CP@2005-09-15",
  "94-2006-ND-CP@2006-09-07",
  "166-2007-ND-CP@2007-11-16",
  "33-2009-ND-CP@2009-04-06",
  "28-2010-ND-CP@2010-03-25",
  "22-2011-ND-CP@2011-04-04",
  "31-2012-ND-CP@2012-04-12",
  "47-2016-ND-CP@2016-05-26",
  "47-2017-ND-CP@2017-04-24",
  "72-2018-ND-CP@2018-05-15",
  "38-2019-ND-CP@2019-05-09",
];

/** The day of the look-ups. */
export const lookedOn = "2026-11-27";

/**
 * Every document of which a statement still names no article, or of which no page is known, and what was found when it was
 * looked for. A test holds it complete.
 */
export const lookedFor: readonly LookedFor[] = [
  {
    documents: ["208-QD-TW@2026-07-26", "01-HD-TW@2026-05-19", "20-QD-TW@2026-04-08"],
    sought: "articles",
    found:
      "No text. Secondary, unpublished texts speak of them without articles that agree. The pages of a ministry and of a province that carry 208 and 20 are in the register; what could be read of them ends before the text.",
  },
  {
    documents: ["128-QD-TW@2004-12-14"],
    sought: "articles",
    found:
      "Two law pages tell its coefficients, as amended in 2009, without a place; no text, and no day of the amendment.",
  },
  {
    documents: ["132-QD-TW@2018-03-08"],
    sought: "articles",
    found:
      "A law page tells the three steps without an article; a copy in altered words could be read as far as its first articles. That the steps stand before Article 12, on the classes, is not said.",
  },
  {
    documents: ["202-2025-QH15@2025-06-12"],
    sought: "articles",
    found:
      "The press tells the mergers in the order in which the plan numbers them; a program has clause 4 of Article 1 for Phú Thọ. The text was not read, and a program is no text.",
  },
  {
    documents: ["342-QD-TW@2010-12-28"],
    sought: "articles",
    found:
      "It has parts by letters, of which the first holds general rules; the copies that could be read end there. A bank of questions places what branches pass up in section II, point 1: no text.",
  },
  {
    documents: ["01-QD-TW@2026-02-03"],
    sought: "articles",
    found:
      "Three papers tell the rates without articles, and one portal places the shares of the regional wage in Article 3, which stands. The official page that carries the text could not be read.",
  },
  {
    documents: ["25-2023-NQ-HDND@2023-12-08"],
    sought: "articles",
    found: "An official page tells levels and principles without articles; the portal's copy ends in the preamble.",
  },
  {
    documents: ["137-2014-NQ-HDND@2014-07-18"],
    sought: "articles",
    found:
      "Article 1 sets the monthly support, as its opening words say: who is in it and the levels stand there. The first day, the part of a month and what is an inference stay without an article.",
  },
  {
    documents: ["26-CT-TU@2022-08-08"],
    sought: "articles",
    found: "Known from one newspaper article, which names no point.",
  },
  {
    documents: ["16-DA-TU@2020-01-03"],
    sought: "articles",
    found: "Known from one newspaper article on its first two years; the targets themselves were not found.",
  },
  {
    documents: ["45-CT-TW@2025-04-14"],
    sought: "articles",
    found:
      "An enterprise and the press summarise it without its sections; the numbers by kind stand in an annex not seen.",
  },
  {
    documents: ["19780-CV-VPTW@2025-12-29"],
    sought: "articles",
    found: "A letter; what could be seen of it has no numbered points.",
  },
  {
    documents: ["02-HD-BTCTU@2025-11-21"],
    sought: "articles",
    found: "Nothing beside the secondary text in which it was seen.",
  },
  {
    documents: ["29-QD-TW@2016-07-25", "24-QD-TW@2021-07-30", "01-HD-TW@2021-09-28"],
    sought: "articles",
    found:
      "Badges stand in 27.3.a of 29, 27 of 24 and section 18 of the guidance, and are placed. The four days under the two regulations, and discipline under the guidance, were not read in a place of their own; nor was, in 24, the grassroots organisation below a delegated committee.",
  },
  {
    documents: ["232-QD-TW@2025-01-20"],
    sought: "articles",
    found: "Nothing on the grassroots organisation below a delegated committee.",
  },
  {
    documents: ["198-KL-TW@2025-10-08", "02-HD-BTCTW@2026-05-22"],
    sought: "articles",
    found:
      "Of 198, several papers have the report before the 15th of the last month of a quarter, among what the Politburo asks of the committees; its number there was not seen. Of 02, nothing.",
  },
  {
    documents: ["16-HD-BTCTW@2018-09-24", "07-HD-BTCTW@2011-10-11"],
    sought: "articles",
    found:
      "Of 16, a portal has the text, of which the aims alone could be read. Of 07, nothing. Their dates need no article.",
  },
  {
    documents: ["169-QD-TW@2008-06-24", "199-BTP-KHTC@2009-07-07", "747-CV-TU@2023-02-24"],
    sought: "articles",
    found: "What is cited is the document itself: its days, or a letter of one matter.",
  },
  {
    documents: ["50-CT-TW@2025-07-23"],
    sought: "articles",
    found: "Two press pages on the directive as a whole, none with the day of the meeting.",
  },
  {
    documents: decreesOfLevels,
    sought: "articles",
    found:
      "Tables of levels and the press name the decree and the level, not the article. Only Decree 66/2013 was read, and is placed.",
  },
  {
    documents: ["86-2019-QH14@2019-11-12"],
    sought: "articles",
    found: "The press names the resolution and the level that never came; not the article.",
  },
  {
    documents: ["293-2025-ND-CP@2025-11-10"],
    sought: "articles",
    found: "Two programs cite Article 3 with the four levels: a program is no text.",
  },
  {
    documents: ["01-HD-TW@2026-05-19", "293-2025-ND-CP@2025-11-10", "143-QD-TW@2024-05-03", "02-HD-BTCTW@2026-05-22"],
    sought: "page",
    found: "No page that carries or describes it.",
  },
  {
    documents: ["02-HD-BTCTU@2025-11-21", "08-KH-DU@2025-09-19"],
    sought: "page",
    found: "Seen in secondary, unpublished texts only.",
  },
  {
    documents: ["26-CT-TU@2022-08-08", "16-DA-TU@2020-01-03"],
    sought: "page",
    found: "Known from a newspaper article whose address is not on record; no other page.",
  },
];
