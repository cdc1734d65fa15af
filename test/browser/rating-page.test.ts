import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runExample } from "../kit/run-example.ts";
import { browserPath, keepPicture, launch, openFile, seriousFindings, widths } from "./browser.ts";

describe.skipIf(browserPath === null)("the page of the year-end rating", () => {
  let browser: Browser;
  let file = "";

  beforeAll(async () => {
    file = join(runExample("05-year-end-rating/main.ts").folder, "ratings.html");
    browser = await launch();
  });

  afterAll(() => browser.close());

  test.each(widths)("opens from disk at %i px: no error, nothing wider than the screen, axe clean", async (width) => {
    const { page, faults } = await openFile(browser, file, width);
    await keepPicture(page, `ratings-${width}`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await seriousFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("says who gets which class, the cap both ways, and that the records are illustrative", async () => {
    const { page } = await openFile(browser, file, 1280);
    const text = await page.locator("body").innerText();
    for (const said of ["Chi bộ 01", "Chi bộ 18", "hoàn thành tốt nhiệm vụ", "DỮ LIỆU MINH HỌA"]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("tính trên số hoàn thành tốt nhiệm vụ trở lên");
    await page.close();
  });
});
