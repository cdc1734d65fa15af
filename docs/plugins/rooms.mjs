// Calls each entry by what one imports, "chibo" or "chibo/text", and puts each export of the main entry under its room,
// the folder it is written in: hundreds of names in one alphabet tell a newcomer nothing.
import { CommentTag, Converter, ReflectionKind } from "typedoc";

const rooms = {
  organisation: "Structure",
  meeting: "Meetings",
  stipend: "Stipends",
  rating: "Ratings",
  programme: "Programmes",
  review: "Review",
  changes: "Law and evidence",
  law: "Law and evidence",
  outcome: "Outcomes and rules",
  time: "Days",
  money: "Money",
};

/** Called by TypeDoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
      entry.name = entry.name === "index" ? "chibo" : `chibo/${entry.name}`;
    }
    for (const reflection of project.getChildByName(["chibo"]).children) {
      const room = rooms[/\/src\/(\w+)\//.exec(project.getSymbolIdFromReflection(reflection)?.fileName)?.[1]];
      const { comment } = reflection.signatures?.[0] ?? reflection;
      if (room !== undefined) comment?.blockTags.push(new CommentTag("@category", [{ kind: "text", text: room }]));
    }
  });
}
