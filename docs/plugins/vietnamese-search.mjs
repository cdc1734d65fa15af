// Lets the search of the reference find Vietnamese words, with or without their marks.
//
// Texts and questions lose their marks alike: "dang bo" and "đảng bộ" are one word to the index. Vietnamese writes a word in
// syllables, so two that stand side by side are also indexed as one: "chi bộ" finds branches before whatever begins with
// "chi", and "50 đảng viên" those of fifty members. Of several words all must occur; a word may go on.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import lunr from "lunr";
import { Comment, IndexEvent, PageEvent, ReflectionKind, RendererEvent } from "typedoc";
import { fileNames } from "./documents.mjs";

/** What the program of the page says, and what it is to say. */
const replaced = [
  // How it asks the index.
  [`i.split(" ").map(c=>c.length?\`*\${c}*\`:"").join(" ")`, `(${queryOf})(${wordsOf},i)`],
  // Which names stand above others.
  [
    "l.name.toLowerCase().startsWith(i.toLowerCase())&&(d*=10/(1+Math.abs(l.name.length-i.length)))",
    "l.name.toLowerCase()===i.toLowerCase()&&(d*=10)",
  ],
  // When it loads the index: where somebody searches, not on every page.
  [
    "function a(){xe(i),n.setSelectionRange",
    'function a(){let h=document.getElementById("tsd-search-script");h.src||=h.dataset.src;xe(i),n.setSelectionRange',
  ],
];

/** Called by TypeDoc. */
export function load(app) {
  const trimmer = (token) => token;
  // The index names its functions by label; the reader of the index knows this one. Texts come with their words apart.
  trimmer.label = lunr.trimmer.label;
  lunr.trimmer = trimmer;

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights = { title: 10, titlePairs: 20, conditionPairs: 6, text: 1 };
    event.searchResults.forEach((reflection, index) => {
      reflection.relevanceBoost = boostOf(reflection);
      event.searchFields[index] = fieldsOf(reflection);
    });
  });

  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents.replace(/<script async src=("[^"]*search\.js")/, "<script data-src=$1");
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const path = join(outputDirectory, "assets", "main.js");
    writeFileSync(path, replaced.reduce(replacedIn, readFileSync(path, "utf8")));
    const index = readFileSync(join(outputDirectory, "assets", "search.js"));
    app.logger.info(`search: ${kilobytes(index)} KB, ${kilobytes(gzipSync(index))} KB gzipped`);
  });
}

function kilobytes({ length }) {
  return Math.round(length / 1024);
}

function replacedIn(script, [from, to]) {
  if (!script.includes(from)) throw new Error(`The search of this version of TypeDoc says no more: ${from}`);
  return script.replace(from, () => to);
}

/** Guides, pages of rules and functions are looked for; types less, members of records and test helpers seldom. */
function boostOf(reflection) {
  const file = fileNames.get(reflection);
  if (file !== undefined) return /^(?:decisions|law|not-built|CONTRIBUTING)/.test(file) ? 0.5 : 3;
  const isHelper = /chibo\/(?:testing|matchers)/.test(reflection.parent?.getFullName() ?? "");
  if (isHelper || reflection.kindOf(ReflectionKind.Property)) return 0.3;
  if (reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias])) return 0.5;
  return reflection.kindOf(ReflectionKind.Function) ? 2 : 1;
}

function fieldsOf(reflection) {
  const { name } = reflection;
  // "assessStipend" is looked for as it stands, and by the words of which it is put together.
  const title = wordsOf(`${name} ${name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ")}`);
  const text = textOf(reflection);
  const conditions = [...text.matchAll(/^(?:#+ (.+)|\| ([^|]+) \|)/gm)].map(([, heading, cell]) => heading ?? cell);
  return {
    title: title.join(" "),
    titlePairs: pairsOf(title).join(" "),
    conditionPairs: [...new Set(conditions.flatMap((condition) => pairsOf(wordsOf(condition))))].join(" "),
    text: wordsOf(text).join(" "),
  };
}

function pairsOf(words) {
  return words.slice(1).map((word, at) => `${words[at]}_${word}`);
}

/** What is said about it, without code and addresses. */
function textOf(reflection) {
  const comments = [reflection.comment, ...(reflection.signatures ?? []).map((signature) => signature.comment)];
  const parts = comments.flatMap((comment) => comment?.summary ?? []);
  return Comment.combineDisplayParts([...parts, ...(reflection.content ?? [])])
    .replaceAll(/^```.*?^```/gms, "")
    .replaceAll(/\]\([^)]*\)/g, "]");
}

/** The words of a text in small letters, without marks; in the page too. */
function wordsOf(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** What the index is asked; in the page alone. A number with what it counts comes before all else. */
function queryOf(words, text) {
  const parts = words(text);
  const pairs = parts.slice(1).map((word, at) => `${parts[at]}_${word}^${/\d/.test(parts[at]) ? 9999 : 9}`);
  return [...parts.map((word) => `+${word}* ${word}^9`), ...pairs].join(" ");
}
