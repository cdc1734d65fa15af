// The order of the sidebar: the entries, then the documents in folders by what they are and by language. What folds has no
// link in its heading, where a keyboard could not tell opening from going: the page of an entry stands first inside it.
import { RendererEvent } from "typedoc";

/** The title of each folder, and the addresses of the documents in it; the first that fits has a document. */
const folders = [
  ["Guides", /^documents\/guides\/(?!.*\.vi\.html)/],
  ["Concepts", /^documents\/(?:concepts\/|glossary)(?!.*\.vi\.html)/],
  ["Rules and numbers of the law", /^documents\/rules?[-/](?!.*\.vi\.html)/],
  ["Documents and open questions", /^documents\/law\/(?!.*\.vi\.html)/],
  ["Tiếng Việt: hướng dẫn", /^documents\/(?:guides\/|concepts\/|README).*\.vi\.html/],
  ["Tiếng Việt: quy tắc và số liệu", /^documents\/(?:rules?[-/]|law\/).*\.vi\.html/],
  ["About chibo", /^documents\//],
];

/** What one reads first in a folder. */
const first = ["getting-started", "questions", "README", "rule-all", "today"];

/** Called by TypeDoc. */
export function load(app) {
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    const { theme } = app.renderer;
    const navigation = arranged(theme.getNavigation(project));
    theme.getNavigation = () => navigation;
  });
}

function arranged(elements) {
  const folderOf = ({ path }) => folders.find(([, addresses]) => addresses.test(path));
  const entries = elements.filter((element) => folderOf(element) === undefined).map(unlinked);
  const made = folders.map((folder) => ({
    text: folder[0],
    children: elements.filter((element) => folderOf(element) === folder).sort((a, b) => rankOf(a) - rankOf(b)),
  }));
  return [...entries, ...made.filter(({ children }) => children.length > 0)];
}

function unlinked({ children = [], ...entry }) {
  return { text: entry.text, children: [entry, ...children] };
}

/** What is not named keeps its place after what is. */
function rankOf({ path }) {
  const rank = first.findIndex((name) => path.includes(`/${name}.`));
  return rank === -1 ? first.length : rank;
}
