// A real browser for the tests of what people see: Debian's chromium, or the one that CHROMIUM names.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const root = new URL("../../", import.meta.url).pathname;
const known = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where the browser is; `null` where none is installed. */
export const browserPath: string | null = known.find((path) => path !== undefined && existsSync(path)) ?? null;

/** A run that must see the pages fails without a browser; elsewhere the tests are passed over. */
export const isBrowserRequired: boolean = process.env["CHIBO_BROWSER"] === "required";

/** The widths that pages are looked at: a desk and a phone. */
export const widths = [1280, 390] as const;

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? "chromium", args: ["--no-sandbox"] });
}

/** A page that is open, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests for anything but the file itself. */
  readonly faults: readonly string[];
}

/** Opens a file from disk. */
export async function openFile(browser: Browser, file: string, width: number): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, faults };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds that is serious or critical, in the whole page or in one part of it. */
export async function seriousFindings(page: Page, within = "html"): Promise<readonly string[]> {
  // The page forbids foreign scripts; this one is evaluated, not loaded.
  await page.evaluate(axe);
  return page.evaluate(async (part) => {
    const run = (globalThis as unknown as { readonly axe: { readonly run: (part: string) => Promise<AxeResult> } }).axe;
    const { violations } = await run.run(part);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, within);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Keeps a picture of the page beside the report of the tests. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(root, "coverage", "pictures");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
