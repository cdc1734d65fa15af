import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessClass, memberYear } from "../../src/rating/index.ts";
import { rules } from "../../src/rules/index.ts";
import { assessStipend, holder, paidOrganisation, post, shippedPolicies } from "../../src/stipend/index.ts";
import { outcomeText, stepText } from "../../src/text/index.ts";
import { browserPath, isBrowserRequired, keepPicture, launch, openFile, seriousFindings, widths } from "./browser.ts";

const year = { score: 92, tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 3 };
const found = { degenerationConcluded: false, dutyViolationDisciplined: false, selfDetectedAndRepaired: false };
const article11 = `rule=memberRating&on=2025-12-15&listedViolation=none&${addressOf({ ...year, ...found })}`;
const rated = assessClass(memberYear({ ...year, ...found, listedViolation: "none" }), "2025-12-15");

const place = { kind: "branch", setting: "public-service", autonomy: "recurrent" } as const;
const counted = { official: 60, probationary: 2 };
const hoaBinh = `rule=stipend&on=2024-07-15&territory=hoa-binh&role=secretary&firstDay=2022-01-01&paidForPost=false&paidFromBudget=false&${addressOf({ ...place, ...counted })}`;
const counts = [{ on: "2022-01-01", ...counted }] as const;
const branch = paidOrganisation({ id: "b1", ...place, counts });
const secretary = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
const person = holder({ key: "p1", territory: "hoa-binh", posts: [secretary], otherPay: [] });
const due = assessStipend(person, "2024-07", { policies: shippedPolicies });

const languages = ["vi", "en"] as const;
const asked = languages.flatMap((language) => [
  ["Article 11", language, article11, rated] as const,
  ["a stipend of Hòa Bình", language, hoaBinh, due] as const,
]);

describe.skipIf(browserPath === null && !isBrowserRequired)("ask a rule", () => {
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), "chibo-"));
    mkdirSync(join(out, "assets"));
    const plugin = new URL("../../docs/plugins/ask-a-rule.mjs", import.meta.url).href;
    const { askARule } = (await import(/* @vite-ignore */ plugin)) as {
      readonly askARule: (out: string) => Uint8Array;
    };
    expect(askARule(out).length).toBeLessThan(500_000);
    file = join(out, "ask-a-rule.html");
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each(asked)("answers %s in %s as the library does", async (_, language, address, outcome) => {
    const { page, faults } = await openFile(browser, `${file}#lang=${language}&${address}`, 1280);
    expect(await page.textContent(".answer")).toBe(outcomeText<unknown>(outcome, language).split("\n")[0]);
    const steps = await page.$$eval("output ol > li", (items) => items.map((item) => item.textContent));
    expect(steps.map((text, index) => text.startsWith(stepText(outcome.steps[index] as never, language)))).toEqual(
      outcome.steps.map(() => true),
    );
    expect(await page.locator(".decides").count()).toBe(
      outcome.steps.filter(({ code }) => outcome.because.includes(code)).length,
    );
    expect(await page.locator("output a[href^=http]").count()).toBeGreaterThan(0);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("answers as it is filled in, keeps the question in the address, and says what it would take", async () => {
    const { page, faults } = await openFile(browser, `${file}#lang=vi&${article11}`, 390);
    await page.fill("[name=score]", "84");
    await page.fill("[name=beyond]", "6");
    expect(await page.textContent(".answer")).toContain("hoàn thành tốt nhiệm vụ");
    expect(new URL(page.url()).hash).toContain("score=84");
    expect(await page.textContent("output")).toContain("điểm: từ 84 lên 90");
    await page.reload();
    expect(await page.inputValue("[name=score]")).toBe("84");
    await page.fill("[name=score]", "");
    expect(await page.textContent(".answer")).toContain("thiếu thông tin");
    await page.fill("[name=done]", "30");
    expect(await page.locator(".refused").allTextContents()).toEqual([
      expect.stringMatching(/\(30\) không thể lớn hơn .*\(\d+\)$/),
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("asks every question of the catalogue on its first day without a fault", async () => {
    const { page, faults } = await openFile(browser, `${file}#lang=en`, 1280);
    for (const { id, versions } of rules) {
      for (const { firstDay, facts } of versions) {
        await page.evaluate(`location.hash = "lang=en&rule=${id}&on=${firstDay}"`);
        await page.waitForFunction(`document.querySelector("[name=on]")?.value === "${firstDay}"`);
        const names = await page.$$eval("fieldset [name]", (fields) => fields.map((one) => one.getAttribute("name")));
        expect(facts.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
        expect(await page.locator(".answer").count()).toBe(1);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(widths)("is reached by keyboard, fits, and has nothing that axe finds serious at %i px", async (width) => {
    for (const scheme of ["light", "dark"] as const) {
      const { page } = await openFile(browser, `${file}#lang=vi&${hoaBinh}`, width);
      await page.emulateMedia({ colorScheme: scheme });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `ask-a-rule-${width}-${scheme}`);
      await page.focus("[name=rule]");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement?.name")).toBe("on");
      await page.close();
    }
  });
});

function addressOf(facts: Readonly<Record<string, string | number | boolean>>): string {
  return new URLSearchParams(
    Object.entries(facts).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
