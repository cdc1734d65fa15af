// Calls a day and a month by their names. The compiler forgets the name of a type made of a text pattern, so that a
// parameter `on: CalendarDate` would be shown as three numbers with dashes, without a link.
import { Converter, ReferenceType, ReflectionKind, Type } from "typedoc";

const names = ["CalendarDate", "CalendarMonth", "CalendarQuarter"];

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const aliases = project.getReflectionsByKind(ReflectionKind.TypeAlias).filter(({ name }) => names.includes(name));
    const byPattern = new Map(aliases.map((alias) => [String(alias.type), alias]));
    const named = (type) => {
      const alias = type?.type === "templateLiteral" ? byPattern.get(String(type)) : undefined;
      if (alias !== undefined) return ReferenceType.createResolvedReference(alias.name, alias, project);
      for (const key of ["elementType", "target", "types", "elements", "typeArguments"]) {
        const part = type?.[key];
        if (Array.isArray(part)) type[key] = part.map(named);
        else if (part instanceof Type) type[key] = named(part);
      }
      return type;
    };
    for (const reflection of Object.values(project.reflections)) {
      if (!aliases.includes(reflection) && reflection.type instanceof Type) reflection.type = named(reflection.type);
    }
  });
}
