// Calls a day and a month by their names. The compiler forgets the name of a type made of a text pattern, so that a
// parameter `on: CalendarDate` would be shown as three numbers with dashes, without a link.
import { Converter, ReferenceType, ReflectionKind, Type } from "typedoc";

const names = ["CalendarDate", "CalendarMonth", "CalendarQuarter"];
const parts = ["elementType", "target", "types", "elements", "typeArguments"];

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const aliases = project.getReflectionsByKind(ReflectionKind.TypeAlias).filter(({ name }) => names.includes(name));
    const others = Object.values(project.reflections).filter((reflection) => !aliases.includes(reflection));
    for (const reflection of others) reflection.type = named(reflection.type, aliases);
  });
}

function named(type, aliases) {
  if (Array.isArray(type)) return type.map((part) => named(part, aliases));
  if (!(type instanceof Type)) return type;
  const alias = aliases.find((one) => type.type === "templateLiteral" && String(one.type) === String(type));
  if (alias !== undefined) return ReferenceType.createResolvedReference(alias.name, alias, alias.project);
  for (const key of parts.filter((part) => part in type)) type[key] = named(type[key], aliases);
  return type;
}
