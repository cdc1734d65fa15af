// The members of a type written in line, `{ part: number; whole: number }`, have no name of their own to look up: the
// comment of the type explains them. Every other symbol must be documented.
import { Converter, ReflectionKind } from "typedoc";

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_END, ({ project }) => {
    // Options are frozen by now, so the list is lengthened in place.
    const excused = app.options.getValue("intentionallyNotDocumented");
    const inline = project.getReflectionsByKind(ReflectionKind.Property).filter(isInline);
    excused.push(...new Set(inline.map((reflection) => reflection.getFriendlyFullName())));
  });
}

function isInline(reflection) {
  const type = reflection.parent;
  // A parameter is explained by its own tag, and TypeDoc asks no more of it.
  const isOfParameter = type?.parent?.kindOf(ReflectionKind.Parameter);
  return !reflection.hasComment() && type?.kindOf(ReflectionKind.TypeLiteral) && !isOfParameter;
}
