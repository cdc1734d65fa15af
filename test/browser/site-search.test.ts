import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, isBrowserRequired, launch, openFile } from "./browser.ts";

const site = new URL("../../docs/site/index.html", import.meta.url).pathname;
const canRun = browserPath !== null && existsSync(site);

/** What is looked for, and the pages of which one must be the first or the second of the hits. */
const looked = [
  ["chi bo", /rule-\w*(?:Branch|Secretary)\.vi/],
  ["chi bộ", /rule-\w*(?:Branch|Secretary)\.vi/],
  ["phụ cấp", /guides\/stipends\.vi/],
  ["phu cap", /guides\/stipends\.vi/],
  ["stipend", /concepts\/stipend-policies|guides\/stipends|assessStipend/],
  ["xep loai", /guides\/ratings/],
  ["xếp loại", /guides\/ratings/],
  ["sinh hoat chuyen de", /rule-thematicSession\.vi/],
  ["50 đảng viên", /rules\/policies\.vi|rule-partyGroupSession\.vi/],
  ["base salary", /baseSalaryOn|rules\/base-salary/],
  ["assessStipend", /functions\/chibo_stipend\.assessStipend/],
  ["366", /rule-\w+Rating|guides\/ratings/],
  ["314", /rules\/policies|hoaBinh314/],
  ["dang phi", /rules\/dues\.vi/],
  ["huy hiệu", /rules\/badges\.vi/],
  ["nhiem ky", /rules\/terms\.vi/],
  ["366-QĐ/TW: (đảng viên)", /rule-memberRating|rules\/rating-order/],
] as const;

describe.skipIf(!canRun && !isBrowserRequired)("the search of the site", () => {
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    browser = await launch();
    ({ page, faults } = await openFile(browser, site, 1280));
    // The index is loaded when the search is opened, not before.
    expect(await page.evaluate("window.searchData")).toBeUndefined();
    await page.click("#tsd-search-trigger");
    await page.waitForFunction(
      `document.querySelector("#tsd-search-status")?.textContent?.includes("Preparing") === false`,
    );
  });

  afterAll(() => browser.close());

  it.each(looked)("finds %s first or second, with no error", async (words, expected) => {
    const hits = await search(page, words);
    expect(hits.slice(0, 2).join("\n")).toMatch(expected);
    // A browser loads no pictures out of another file from disk.
    expect(faults.filter((fault) => !fault.startsWith("Unsafe attempt to load URL file:"))).toEqual([]);
  });
});

/** The addresses of the hits, best first. */
async function search(page: Page, words: string): Promise<readonly string[]> {
  const input = page.locator("#tsd-search-input");
  await input.fill("zzzzqqqq");
  await page.waitForFunction(`document.querySelectorAll("#tsd-search-results li").length === 0`);
  await input.fill(words);
  await page.waitForSelector("#tsd-search-results li");
  return page.$$eval("#tsd-search-results li a", (items) => items.map((item) => item.getAttribute("href") ?? ""));
}
