import { requireText } from "../../guard/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { type Hierarchy, linksOf } from "./hierarchy.ts";
import { descendantsOf, organisationOf } from "./navigate.ts";

/**
 * Writes the Mermaid flow chart of a hierarchy, or of one organisation with all under it (sơ đồ tổ chức).
 *
 * @param hierarchy - The hierarchy.
 * @param rootId - The id of the organisation to begin at; all of the hierarchy when it is left out.
 * @returns The text of the chart.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { buildHierarchy, mermaidText, organisation } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * mermaidText(built.value).split("\n").slice(2); // => ['  n1["Chi bộ 01"]', "  n0 --> n1"]
 * mermaidText(built.value, "01").split("\n").length; // => 2
 * ```
 */
export function mermaidText(hierarchy: Hierarchy, rootId?: string): string {
  if (rootId !== undefined) requireText("mermaidText", "rootId", rootId);
  const shown = rootId === undefined ? linksOf("mermaidText", hierarchy).organisations : subtree(hierarchy, rootId);
  const nodeOf = new Map<string | null, string>(shown.map(({ id }, index) => [id, `n${index}`]));
  const nodes = shown.map(({ id, name }) => `  ${nodeOf.get(id)}["${quoted(name)}"]`);
  const links = shown.flatMap(({ id, parentId }) => {
    const parent = nodeOf.get(parentId);
    return parent === undefined ? [] : [`  ${parent} --> ${nodeOf.get(id)}`];
  });
  return ["flowchart TD", ...nodes, ...links].join("\n");
}

function subtree(hierarchy: Hierarchy, rootId: string): readonly Organisation[] {
  const below = descendantsOf(hierarchy, rootId);
  return [organisationOf(hierarchy, rootId) as Organisation, ...below];
}

/** The signs that would end a quoted name or be read as something else, as Mermaid writes them. */
const entities: Readonly<Record<string, string>> = {
  "#": "#35;",
  '"': "#quot;",
  "<": "#lt;",
  ">": "#gt;",
  "`": "#96;",
};

function quoted(name: string): string {
  return name.replace(/[#"<>`]/g, (sign) => entities[sign] as string).replace(/\s+/g, " ");
}
