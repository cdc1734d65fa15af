import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, isBrowserRequired, keepPicture, launch, openFile, seriousFindings, widths } from "./browser.ts";

const root = new URL("../../", import.meta.url).pathname;

test("a run that must see the pages has a browser", () => {
  expect(isBrowserRequired && browserPath === null, "install chromium, or name it in CHROMIUM").toBe(false);
});

describe.skipIf(browserPath === null)("the page of the main job", () => {
  let browser: Browser;
  let file = "";

  beforeAll(async () => {
    const out = run("examples/01-year-review/main.ts", "--out");
    const page = readdirSync(out).find((name) => name.endsWith(".html"));
    file = join(out, page ?? "no page was written");
    browser = await launch();
  });

  afterAll(() => browser.close());

  test.each(widths)("opens from disk at %i px: no error, no request, nothing wider than the screen", async (width) => {
    const { page, faults } = await openFile(browser, file, width);
    await keepPicture(page, `review-${width}`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(widths)(
    "has nothing that axe calls serious at %i px, closed and with an explanation open",
    async (width) => {
      const { page } = await openFile(browser, file, width);
      expect(await seriousFindings(page)).toEqual([]);
      await page.locator(".why").first().click();
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `review-${width}-why`);
      await page.close();
    },
  );

  test("shows the figures of the articles", async () => {
    const { page } = await openFile(browser, file, 1280);
    const cards = await page.locator(".place").first().locator(".cards").innerText();
    for (const figure of ["100/100", "97/100", "89/100", "90,0%", "93,2%"]) expect(cards).toContain(figure);
    const place = await page.locator(".place").first().innerText();
    expect(place).toContain("179");
    expect(await page.locator(".place").nth(2).innerText()).toContain("468.000 đồng");
    await page.close();
  });

  test("changes its language, all of it, and says so to a screen reader", async () => {
    const { page } = await openFile(browser, file, 1280);
    const heading = page.locator("h1");
    expect(await heading.innerText()).toBe("Rà soát công tác tổ chức đảng");
    await page.click("#language");
    expect(await heading.innerText()).toBe("Review of Party organisations");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await page.title()).toBe("Review of Party organisations");
    expect(await page.locator("option").first().innerText()).toBe("all");
    expect(await page.locator("main").innerText()).not.toContain("sinh hoạt thường kỳ");
    await page.close();
  });

  test("opens the explanation of a cell by the keyboard alone, with law, grade and address, and gives the focus back", async () => {
    const { page } = await openFile(browser, file, 1280);
    const cell = page.locator(".heat td").first();
    await cell.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.locator("dialog");
    expect(await dialog.isVisible()).toBe(true);
    expect(await page.locator("#why-title").innerText()).toBe("Chi bộ 002, tháng 02/2020: đúng quy định");
    const told = await dialog.innerText();
    expect(told).toContain("khoản 2, Điều 24, Điều lệ Đảng (đã đọc văn bản)");
    expect(await dialog.locator("a").first().getAttribute("href")).toMatch(/^https?:\/\//);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("TD");
    await page.close();
  });

  test("filters by name without marks, by sort and by evidence", async () => {
    const { page } = await openFile(browser, file, 1280);
    const place = page.locator(".place").first();
    const rows = place.locator(".findings tbody tr:visible");
    const all = await rows.count();
    await place.locator('[data-filter="name"]').fill("chi bo 031");
    expect(await rows.count()).toBe(1);
    expect(await place.locator(".heat").first().locator("tbody tr:visible").count()).toBe(1);
    await place.locator('[data-filter="name"]').fill("");
    await place.locator('[data-filter="sort"]').selectOption("improper");
    const improper = await rows.count();
    expect(improper).toBeGreaterThan(0);
    expect(improper).toBeLessThan(all);
    await place.locator('[data-filter="evidence"]').selectOption("official-text");
    expect(await rows.count()).toBe(0);
    await page.close();
  });

  test("prints to paper", async () => {
    const { page } = await openFile(browser, file, 1280);
    const pdf = await page.pdf({ format: "A4", landscape: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.close();
  });
});

describe.skipIf(browserPath === null)("a page whose names try to be scripts", () => {
  test("shows them as they are written, and runs none", async () => {
    const file = run("test/browser/hostile-page.ts");
    const browser = await launch();
    const { page, faults } = await openFile(browser, file, 1280);
    await page.locator(".why").first().click();
    expect(faults).toEqual([]);
    expect(await page.title()).toBe("Rà soát công tác tổ chức đảng");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator(".tree").innerText()).toContain(`<img src=x onerror="document.title='taken'">`);
    await browser.close();
  });
});

/** Runs a program with the place to write to as its last argument, and gives that place. */
function run(program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "chibo-page-"));
  const place = args.length === 0 ? join(folder, "page.html") : folder;
  const all = ["--tsconfig", "examples/tsconfig.json", program, ...args, place];
  execFileSync("node_modules/.bin/tsx", all, { cwd: root, stdio: "pipe", maxBuffer: 1e8 });
  return place;
}
