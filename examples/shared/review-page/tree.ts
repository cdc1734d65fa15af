// The organisations as a tree that opens and closes; each has the number of matters to see to.
import { type ReviewedOrganisation, summariseReview } from "chibo";
import { word } from "chibo/text";
import { alike, both, escaped, said } from "./both.ts";
import { heads } from "./heads.ts";
import type { Notes } from "./notes.ts";
import type { ReviewedPlace } from "./place.ts";

/** How many levels stand open at first. */
const levelsOpen = 1;

/** The tree of a place. */
export function treePart({ review }: ReviewedPlace, notes: Notes): string {
  const ids = new Set(review.organisations.map(({ id }) => id));
  const below = grouped(review.organisations, ids);
  const attention = new Map(summariseReview(review).bodies.map((body) => [body.organisationId, body]));
  const node = (organisation: ReviewedOrganisation, depth: number): string => {
    const { id, name, kind } = organisation;
    const body = attention.get(id);
    const mark =
      body === undefined
        ? ""
        : ` ${notes.button(`<span class="count">${body.attention.length}</span>`, {
            title: alike(name),
            lines: body.attention.map((one) =>
              both((language) => `${word(one.about, language)} - ${word(`attention.${one.sort}`, language)}`),
            ),
            sources: [],
          })}`;
    const label = `<span class="name">${escaped(name)}</span> <small>${said(both((language) => word(kind, language)))}</small>`;
    const own = below.get(id) ?? [];
    const data = `data-name="${escaped(name)}"`;
    if (own.length === 0) return `<li ${data}>${label}${mark}</li>`;
    return `<li ${data}><details${depth < levelsOpen ? " open" : ""}><summary>${label} <small>(${own.length})</small></summary>${mark}<ul>
${own.map((one) => node(one, depth + 1)).join("\n")}
</ul></details></li>`;
  };
  const roots = below.get(null) ?? [];
  return `<ul class="tree" aria-label="${escaped(heads.tree.vi)}">${roots.map((root) => node(root, 0)).join("\n")}</ul>`;
}

type Below = ReadonlyMap<string | null, readonly ReviewedOrganisation[]>;

/** What stands under each; a root is what has nothing above it among these. */
function grouped(organisations: readonly ReviewedOrganisation[], ids: ReadonlySet<string>): Below {
  const below = new Map<string | null, ReviewedOrganisation[]>();
  for (const organisation of organisations) {
    const { parentId } = organisation;
    const above = parentId !== null && ids.has(parentId) ? parentId : null;
    below.set(above, [...(below.get(above) ?? []), organisation]);
  }
  return below;
}
