// Calls each entry by what one imports: "chibo", or "chibo/text".
import { Converter, ReflectionKind } from "typedoc";

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
      entry.name = entry.name === "chibo" ? "chibo" : `chibo/${entry.name}`;
    }
  });
}
