// What every page of the site has: an address that stays, the language it is written in, a switch to the other language, the
// main part marked as such. Writes `llms.txt`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DocumentReflection, JSX, KindRouter, PageEvent, ReflectionKind, RendererEvent } from "typedoc";
import { fileNames } from "./documents.mjs";

/** Addresses of documents are made of their files, not of their headings. */
class ByFile extends KindRouter {
  getIdealBaseName(reflection) {
    const name = fileNames.get(reflection);
    return name === undefined ? super.getIdealBaseName(reflection) : `documents/${name}`;
  }
}

const said = {
  en: { ask: "Ask a rule", rules: "Rules", other: "Tiếng Việt", home: "documents/README.vi.html" },
  vi: { ask: "Hỏi một quy tắc", rules: "Quy tắc", other: "English", home: "index.html" },
};

/** Called by TypeDoc. */
export function load(app) {
  app.renderer.defineRouter("by-file", ByFile);
  app.renderer.hooks.on("content.begin", () => JSX.createElement(JSX.Raw, { html: "<main>" }));
  app.renderer.hooks.on("content.end", () => JSX.createElement(JSX.Raw, { html: "</main>" }));
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = finished(page);
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory, project }) => {
    writeFileSync(join(outputDirectory, "llms.txt"), llmsText(project));
  });
}

function finished({ model, project, contents, url }) {
  const own = fileNames.get(model);
  const language = own?.endsWith(".vi") ? "vi" : "en";
  const root = "../".repeat(url.split("/").length - 1);
  const other = language === "vi" ? "en" : "vi";
  const { ask, rules, other: switched, home } = said[language];
  const to = twinOf(own, project) ?? home;
  const list = `documents/rule-all${language === "vi" ? ".vi" : ""}.html`;
  const links = [
    `<a href="${root}${list}">${rules}</a>`,
    `<a href="${root}ask-a-rule.html#lang=${language}">${ask}</a>`,
    `<a href="${root}${to}" lang="${other}" hreflang="${other}">${switched}</a>`,
  ];
  return (
    contents
      .replace('<html class="default" lang="en"', `<html class="default" lang="${language}"`)
      .replace('<div id="tsd-toolbar-links"></div>', () => `<div id="tsd-toolbar-links">${links.join("")}</div>`)
      // What folds holds no link in its heading, where a keyboard could not tell opening from going.
      .replaceAll(/<summary.*?<\/summary>/gs, (summary) => summary.replace(/<a [^>]*tsd-anchor-icon.*?<\/a>/s, ""))
      // A table that scrolls by itself must be reached by keyboard.
      .replaceAll("<table>", '<table tabindex="0">')
      .replaceAll(
        /href="site:([^"]*)"(?: class="external")?(?: target="_blank")?/g,
        (_, path) => `href="${root}${path}"`,
      )
  );
}

/** The same page in the other language. */
function twinOf(own, project) {
  if (own === undefined) return undefined;
  const name = own.endsWith(".vi") ? own.slice(0, -3) : `${own}.vi`;
  const names = project.getReflectionsByKind(ReflectionKind.Document).map((document) => fileNames.get(document));
  return names.includes(name) ? `documents/${name}.html` : undefined;
}

/** The list of pages for programs that read. */
function llmsText(project) {
  const documents = project
    .getReflectionsByKind(ReflectionKind.Document)
    .filter((one) => one instanceof DocumentReflection);
  const entries = project.getReflectionsByKind(ReflectionKind.Module);
  const pages = documents.map((document) => `- [${document.name}](documents/${fileNames.get(document)}.html)`);
  const modules = entries.map(({ name }) => `- [${name}](modules/${name.replace("/", "_")}.html)`);
  const about =
    "> The organisation of the Communist Party of Vietnam and its rules as of any day, in TypeScript; each answer names its law. Unofficial; the signed text prevails.";
  return `# chibo\n\n${about}\n\n## Entries\n\n${modules.join("\n")}\n\n## Pages\n\n${pages.join("\n")}\n\n- [Ask a rule](ask-a-rule.html)\n`;
}
