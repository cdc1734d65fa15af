import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize, relative } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { browserPath, isBrowserRequired, launch, seriousFindings, widths } from "./browser.ts";

const site = new URL("../../docs/site/", import.meta.url).pathname;
const isBuilt = existsSync(join(site, "index.html"));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

describe.skipIf(!isBuilt && !isBrowserRequired)("the pages of the site", () => {
  const pages = isBuilt ? filesIn(site).filter((file) => file.endsWith(".html")) : [];
  const texts = new Map(pages.map((file) => [file, readFileSync(join(site, file), "utf8")]));

  it("have no broken link and no broken anchor", () => {
    const ids = new Map(
      [...texts].map(([file, text]) => [file, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = [...texts].flatMap(([file, text]) =>
      linksIn(text)
        .filter((link) => !leadsSomewhere(file, link, ids))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("show each rule of the catalogue in both languages, marked by language, each with its twin", () => {
    for (const { id, title } of rules) {
      const [en, vi] = [texts.get(`documents/rule-${id}.html`) ?? "", texts.get(`documents/rule-${id}.vi.html`) ?? ""];
      expect(vi).toContain(`>${title.vi}<`);
      expect(vi).toContain('lang="vi"');
      expect(vi).toContain(`href="../documents/rule-${id}.html"`);
      expect(en).toContain(`href="../documents/rule-${id}.vi.html"`);
    }
  });

  it("carry no path of the machine that built them", () => {
    const root = new URL("../../", import.meta.url).pathname;
    expect(filesIn(site).filter((file) => readFileSync(join(site, file), "utf8").includes(root))).toEqual([]);
  });

  describe.skipIf(browserPath === null && !isBrowserRequired)("in a browser", () => {
    let browser: Browser;
    let server: Server;

    beforeAll(async () => {
      browser = await launch();
      server = serve();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    const looked = [
      "documents/rule-memberRating.vi.html",
      "documents/rule-all.html",
      "documents/guides/stipends.vi.html",
      "documents/guides/questions.html",
      "documents/guides/getting-started.vi.html",
      "documents/CHANGELOG.html",
      "documents/law/rules.html",
    ];
    it.each(widths.flatMap((width) => looked.map((path) => [path, width] as const)))(
      "%s fits at %i px, with no error and nothing that axe finds serious",
      async (path, width) => {
        const page = await browser.newPage({ viewport: { width, height: 844 } });
        const faults: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error") faults.push(message.text());
        });
        page.on("pageerror", (error) => faults.push(error.message));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
        await page.waitForSelector("main");
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect(await seriousFindings(page, "main")).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      },
    );
  });
});

function serve(): Server {
  return createServer((request, response) => {
    const file = join(site, normalize(decodeURI(new URL(request.url ?? "/", "http://localhost").pathname)));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
}

function linksIn(text: string): readonly string[] {
  const links = [...text.matchAll(/ href="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
  return [...new Set(links)].filter((link) => !/^(?:https?:|mailto:)/.test(link));
}

function leadsSomewhere(
  from: string,
  link: string,
  ids: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): boolean {
  const [path = "", anchor] = link.split("#").map(decodeURIComponent);
  const to = path === "" ? from : normalize(join(dirname(from), path));
  if (to.endsWith("ask-a-rule.html")) return ids.has(to);
  if (!to.endsWith(".html") || anchor === undefined || anchor === "") return existsSync(join(site, to));
  return ids.get(to)?.has(anchor) ?? false;
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(site, join(entry.parentPath, entry.name)));
}
