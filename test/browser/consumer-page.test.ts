import { mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installedPackage } from "../package/packed.ts";
import { browserPath, isBrowserRequired, launch } from "./browser.ts";

/** The same questions in the page, in its worker and in Node. */
const questions = `
import { assessClass, memberYear } from "chibo/rating";
import { baseSalaryOn } from "chibo/stipend";
import { dongText, outcomeText } from "chibo/text";

export function answers() {
  const outcome = assessClass(
    memberYear({ score: 45, selfDetectedAndRepaired: false }),
    "2026-06-30",
  );
  return [dongText(baseSalaryOn("2026-07-01").value, "vi"), outcome.kind, outcomeText(outcome, "vi")];
}
`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>chibo</title><link rel="icon" href="data:,">
<pre id="page"></pre><pre id="worker"></pre><script type="module" src="./main.js"></script></html>`;

const main = `
import { answers } from "./questions.js";

document.querySelector("#page").textContent = JSON.stringify(answers());
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  document.querySelector("#worker").textContent = data;
};
`;

const worker = `
import { answers } from "./questions.js";

postMessage(JSON.stringify(answers()));
`;

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

describe.skipIf(browserPath === null && !isBrowserRequired)("a page that Vite builds with the packed library", () => {
  let consumer: Consumer;
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    consumer = installedPackage();
    const program = join(consumer.folder, "page");
    mkdirSync(program);
    consumer.write("page/questions.js", questions);
    consumer.write("page/index.html", page);
    consumer.write("page/main.js", main);
    consumer.write("page/worker.js", worker);
    await build({ root: program, configFile: false, logLevel: "silent", worker: { format: "es" } });
    server = createServer((request, response) => {
      const path = request.url === "/" ? "/index.html" : (request.url ?? "");
      response.setHeader("content-type", types[extname(path)] ?? "text/plain");
      response.end(readFileSync(join(program, "dist", path)));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    consumer.remove();
  });

  it("answers in the page and in a worker as in Node", async () => {
    consumer.write(
      "in-node.mjs",
      'import { answers } from "./page/questions.js"; console.log(JSON.stringify(answers()));',
    );
    const inNode = consumer.node("in-node.mjs").trim();
    const opened = await browser.newPage();
    const faults: string[] = [];
    opened.on("pageerror", (error) => faults.push(error.message));
    opened.on("console", (message) => faults.push(message.text()));
    await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await opened.waitForFunction('document.querySelector("#worker").textContent !== ""');
    expect(JSON.parse(inNode)).toContain("2.530.000 đồng");
    expect(await opened.textContent("#page")).toBe(inNode);
    expect(await opened.textContent("#worker")).toBe(inNode);
    expect(faults).toEqual([]);
  });
});
