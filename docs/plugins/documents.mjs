// Calls a document by its heading, and turns the names of exports in it into links, so that a guide leads to its
// functions.
import { Converter, ReflectionKind } from "typedoc";

/** The path of the file of each document in this folder, without its ending. */
export const fileNames = new WeakMap();

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const entries = project.getReflectionsByKind(ReflectionKind.Module).flatMap(({ children }) => children ?? []);
    const exported = new Map(entries.map((reflection) => [reflection.name, reflection]));
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const heading = /^# (.+)$/m.exec(document.content[0]?.text ?? "")?.[1];
      // The name until here is that of the file: the address of the page stays when its heading is worded anew.
      fileNames.set(document, document.name.replace(/^docs\//, ""));
      // The changelog is headed by the name of the package.
      if (heading !== undefined) document.name = heading === project.name ? "Changelog" : heading;
      document.content = document.content.map((part) => linked(part, exported));
    }
  });
}

function linked(part, exported) {
  const name = part.kind === "code" ? part.text.replaceAll("`", "") : "";
  const target = exported.get(name);
  return target === undefined ? part : { kind: "inline-tag", tag: "@linkcode", text: name, target };
}
