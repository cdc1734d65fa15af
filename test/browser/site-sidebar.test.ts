import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, isBrowserRequired, launch, openFile, seriousFindings } from "./browser.ts";

const site = new URL("../../docs/site/", import.meta.url).pathname;
const canRun = browserPath !== null && existsSync(`${site}index.html`);

describe.skipIf(!canRun && !isBrowserRequired)("the sidebar of the site", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it("names the entries, then the documents in folders", async () => {
    const { page } = await openFile(browser, `${site}index.html`, 1280);
    await page.waitForSelector("#tsd-nav-container > li > details");
    const titles = await page.$$eval("#tsd-nav-container > li", (items) =>
      items.map((item) => item.querySelector("span")?.textContent ?? ""),
    );
    const firstFolder = titles.findIndex((title) => !title.startsWith("chibo"));
    expect(titles.slice(0, 3)).toEqual(["chibo", "chibo/organisation", "chibo/meeting"]);
    expect(titles.slice(firstFolder)).toEqual([
      "Guides",
      "Concepts",
      "Rules and numbers of the law",
      "Documents and open questions",
      "Tiếng Việt: hướng dẫn",
      "Tiếng Việt: quy tắc và số liệu",
      "About chibo",
    ]);
    await page.close();
  });

  it.each(["modules/chibo_matchers.html", "documents/rules/terms.vi.html"])(
    "of %s has no link in a heading that folds, nor has the page anything that axe finds serious",
    async (path) => {
      const { page } = await openFile(browser, `${site}${path}`, 1280);
      await page.waitForSelector("#tsd-nav-container > li > details");
      expect(await page.$$eval("summary a", (links) => links.map((link) => link.outerHTML))).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
      await page.close();
    },
  );
});
