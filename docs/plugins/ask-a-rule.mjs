// Puts the page "ask a rule" into the site: one page, its style, and its program with the built library inside.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { RendererEvent } from "typedoc";

const folder = new URL("../ask/", import.meta.url).pathname;

/** Called by TypeDoc. */
export function load(app) {
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const bytes = askARule(outputDirectory);
    app.logger.info(`ask a rule: ${kilobytes(bytes.length)} KB, ${kilobytes(gzipSync(bytes).length)} KB gzipped`);
  });
}

/** Writes the page into a folder that has `assets`, and gives its program back. */
export function askARule(out) {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, "ask.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "error",
    // The package itself, as it is published, not the sources to which the editor is led.
    tsconfigRaw: {},
  });
  const bytes = outputFiles[0].contents;
  writeFileSync(join(out, "assets", "ask-a-rule.js"), bytes);
  copyFileSync(join(folder, "ask-a-rule.css"), join(out, "assets", "ask-a-rule.css"));
  copyFileSync(join(folder, "../theme/favicon.svg"), join(out, "assets", "favicon.svg"));
  copyFileSync(join(folder, "ask-a-rule.html"), join(out, "ask-a-rule.html"));
  return bytes;
}

function kilobytes(bytes) {
  return Math.round(bytes / 1024);
}
