// Lets the search of the reference find Vietnamese words.
//
// The search library cuts from both ends of a word whatever is not ASCII, so that "Đảng" or "ủy" is never found. Here
// only what is neither letter nor digit is cut, and each text is also indexed without its marks: "dang bo" finds
// "đảng bộ". Of several words all must occur, and a word that stands whole ranks above a part of one: else "chi bộ" finds
// "children" first.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import lunr from "lunr";
import { Comment, IndexEvent, ReflectionKind, RendererEvent } from "typedoc";
import { fileNames } from "./documents.mjs";

const anyPart = `split(" ").map(c=>c.length?\`*\${c}*\`:"")`;
const everyWord = `split(" ").map(c=>c.length?\`+*\${c}* \${c}^9\`:"")`;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Called by TypeDoc. */
export function load(app) {
  const trimmer = (token) => token.update((text) => text.normalize("NFC").replace(edges, ""));
  // The index names its functions by label; the reader of the index knows this one.
  trimmer.label = lunr.trimmer.label;
  lunr.trimmer = trimmer;

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.folded = 1;
    event.searchFieldWeights.foldedName = 10;
    event.searchFieldWeights.words = 6;
    event.searchResults.forEach((reflection, index) => {
      reflection.relevanceBoost = boostOf(reflection);
      event.searchFields[index].folded = folded(textOf(reflection));
      event.searchFields[index].foldedName = folded(reflection.name);
      event.searchFields[index].words = `${wordsOf(reflection.name)} ${conditionsOf(reflection)}`;
    });
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const path = join(outputDirectory, "assets", "main.js");
    const script = readFileSync(path, "utf8");
    if (!script.includes(anyPart)) throw new Error("The search of this version of TypeDoc asks in another way.");
    writeFileSync(
      path,
      script.replace(anyPart, () => everyWord),
    );
  });
}

/** Guides, pages of rules and functions are looked for; members of records, tables and test helpers seldom. */
function boostOf(reflection) {
  const file = fileNames.get(reflection);
  if (file !== undefined) return /^(?:decisions|law|not-built|CONTRIBUTING)/.test(file) ? 0.5 : 3;
  const isHelper = /chibo\/(?:testing|matchers)/.test(reflection.parent?.getFullName() ?? "");
  if (isHelper || reflection.kindOf(ReflectionKind.Property)) return 0.3;
  return reflection.kindOf(ReflectionKind.Function) ? 2 : 1;
}

/** What a page of a rule asks: the first cells of its tables. */
function conditionsOf(reflection) {
  if (!fileNames.get(reflection)?.startsWith("rule-")) return "";
  const cells = [...textOf(reflection).matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell);
  return `${cells.join(" ")} ${folded(cells.join(" "))}`;
}

/** The words of which a name is put together: "assess stipend" of `assessStipend`. */
function wordsOf(name) {
  return folded(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")).toLowerCase();
}

function textOf(reflection) {
  const comments = [reflection.comment, ...(reflection.signatures ?? []).map((signature) => signature.comment)];
  const parts = comments.flatMap((comment) => comment?.summary ?? []);
  return Comment.combineDisplayParts([...parts, ...(reflection.content ?? [])]);
}

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
