import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, isBrowserRequired, launch, openFile } from "./browser.ts";

const site = new URL("../../docs/site/index.html", import.meta.url).pathname;
const canRun = browserPath !== null && existsSync(site);

/** What is looked for, and what the first or the second of the hits is called. */
const looked = [
  ["chi bộ", /chi bộ|branch/i],
  ["phụ cấp", /phụ cấp|stipend/i],
  ["phu cap", /phụ cấp|stipend/i],
  ["stipend", /stipend/i],
  ["xep loai", /xếp loại|rating/i],
  ["xếp loại", /xếp loại|rating/i],
  ["sinh hoat chuyen de", /chuyên đề|thematic|sinh hoạt/i],
  ["base salary", /base.?salary/i],
  ["assessStipend", /^(?:chibo\/stipend\.)?assessStipend$/m],
  ["366", /366|xếp loại|rating|rated/i],
  ["314", /314|phụ cấp|stipend/i],
] as const;

describe.skipIf(!canRun && !isBrowserRequired)("the search of the site", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openFile(browser, site, 1280));
    await page.click("#tsd-search-trigger");
    // The index is loaded when the search is opened.
    await page.waitForFunction(
      `document.querySelector("#tsd-search-status")?.textContent?.includes("Preparing") === false`,
    );
  });

  afterAll(() => browser.close());

  it.each(looked)("finds %s first or second", async (words, expected) => {
    const hits = await search(page, words);
    expect(hits.slice(0, 2).join("\n")).toMatch(expected);
  });
});

async function search(page: Page, words: string): Promise<readonly string[]> {
  const input = page.locator("#tsd-search-input");
  await input.fill("zzzzqqqq");
  await page.waitForFunction(`document.querySelectorAll("#tsd-search-results li").length === 0`);
  await input.fill(words);
  await page.waitForSelector("#tsd-search-results li");
  return page.$$eval("#tsd-search-results li", (items) => items.map((item) => item.textContent.trim()));
}
