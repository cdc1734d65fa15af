import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesIn, foreignIn } from "../kit/foreign-words.ts";
import { runProgram } from "../kit/run-program.ts";
import { browserPath, isBrowserRequired, launch, openFile, seriousFindings, widths } from "./browser.ts";

describe.skipIf(browserPath === null && !isBrowserRequired)("the form of example 13", () => {
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), "chibo-"));
    expect(runProgram("13-web-form/main.ts", "--out", out).status).toBe(0);
    file = join(out, "form.html");
    browser = await launch();
  });

  afterAll(() => browser.close());

  it("answers as it is filled in, and takes what is empty for not known", async () => {
    const { page, faults } = await openFile(browser, file, 1280);
    expect(await page.textContent("output")).toContain("thiếu thông tin");
    await page.fill("[name=score]", "45");
    await page.selectOption("[name=selfDetectedAndRepaired]", "false");
    expect(await page.textContent("output p")).toBe("không hoàn thành nhiệm vụ");
    expect(await page.textContent("output")).toContain("khoản 4, Điều 11, Quy định 366-QĐ/TW");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("says nothing in English, and no code in either language, however it is filled in", async () => {
    const said = async (query: string): Promise<string> => {
      const { page } = await openFile(browser, `${file}${query}`, 1280);
      const texts: string[] = [];
      for (const score of ["", "45", "-1"]) {
        await page.fill("[name=score]", score);
        texts.push(...(await page.locator("h1, label, option, output").allInnerTexts()));
      }
      await page.fill("[name=on]", "");
      texts.push(await page.locator("output").innerText());
      await page.close();
      // The key of the field that an issue is about comes first.
      return texts.join("\n").replace(/^[\w.]+:/gm, " ");
    };
    const vietnamese = await said("");
    expect(vietnamese).toContain("chưa chọn ngày");
    expect(foreignIn(vietnamese)).toEqual([]);
    expect(codesIn(vietnamese)).toEqual([]);
    expect(codesIn(await said("?lang=en"))).toEqual([]);
  });

  it("tells at the field what cannot be, in words", async () => {
    const { page } = await openFile(browser, file, 390);
    await page.fill("[name=tasks]", "5");
    await page.fill("[name=done]", "9");
    expect(await page.getAttribute("[name=done]", "aria-invalid")).toBe("true");
    expect(await page.textContent("output")).not.toMatch(/undefined|\[object|TypeError|RangeError/);
    await page.fill("[name=done]", "5");
    expect(await page.getAttribute("[name=done]", "aria-invalid")).toBeNull();
    await page.close();
  });

  it.each(widths)("has nothing that axe finds serious at %i px, in English too", async (width) => {
    const { page, faults } = await openFile(browser, `${file}?lang=en`, width);
    expect(await page.title()).toBe("Rating of a member");
    expect(await page.textContent("output")).toContain("Article 11");
    expect(await seriousFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
