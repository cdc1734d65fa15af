import type { Hierarchy } from "./hierarchy.ts";
import { descendantsOf, organisationOf } from "./navigate.ts";
import type { Organisation } from "../records/organisation.ts";

/**
 * The text of a Mermaid flow chart of the hierarchy, or of one organisation with all under it.
 *
 * @param rootId - The organisation to begin at; `null` for all.
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * const text = mermaidText(buildHierarchy([top, one]).value, null);
 * text.split("\n").slice(2); // => ['  n1["Chi bộ 01"]', "  n0 --> n1"]
 * ```
 */
export function mermaidText(hierarchy: Hierarchy, rootId: string | null): string {
  const shown = rootId === null ? hierarchy.organisations : subtree(hierarchy, rootId);
  const nodeOf = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
  const nodes = shown.map(({ id, name }) => `  ${nodeOf.get(id)}["${quoted(name)}"]`);
  const links = shown.flatMap(({ id, parentId }) => {
    const parent = parentId === null ? undefined : nodeOf.get(parentId);
    return parent === undefined ? [] : [`  ${parent} --> ${nodeOf.get(id)}`];
  });
  return ["flowchart TD", ...nodes, ...links].join("\n");
}

function subtree(hierarchy: Hierarchy, rootId: string): readonly Organisation[] {
  const below = descendantsOf(hierarchy, rootId);
  return [organisationOf(hierarchy, rootId) as Organisation, ...below];
}

/** A name inside quotes: a quote, a hash and a line break would end it or be read as something else. */
function quoted(name: string): string {
  return name.replace(/#/g, "#35;").replace(/"/g, "#quot;").replace(/\s+/g, " ");
}
