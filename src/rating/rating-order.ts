import type { RatedKind } from "./rating-class.ts";

/** Somebody or something to be rated, in its place: what its rating waits for follows from that. */
export interface RatingNode {
  /** The opaque key. */
  readonly key: string;
  /** Who or what it is; `agency` is the government, Front, mass or professional body that an organisation leads. */
  readonly kind: RatedKind | "agency";
  /** The organisation that it is, belongs to, leads or is led by. */
  readonly organisationId: string;
  /** For an organisation, the one directly above; `null` for the top, and for everything else. */
  readonly parentId: string | null;
}

/**
 * In which order are these rated (trình tự xếp loại)? The collective before its head and its members; members, the
 * collective, the agency and the organisations below before the organisation. Among those that may come at the same time
 * the order of the input is kept.
 *
 * @throws RangeError when the organisations stand under each other in a circle, or a key comes twice.
 *
 * @example
 * ```ts
 * const commune = { key: "c", kind: "organisation", organisationId: "c", parentId: null };
 * const branch = { key: "b", kind: "organisation", organisationId: "b", parentId: "c" };
 * const member = { key: "m", kind: "member", organisationId: "b", parentId: null };
 * ratingOrder([commune, branch, member]).map((node) => node.key); // => ["m", "b", "c"]
 * ```
 */
export function ratingOrder(nodes: readonly RatingNode[]): readonly RatingNode[] {
  const waitsFor = countsOf(nodes);
  const ready = nodes.filter(({ key }) => waitsFor.get(key) === 0);
  const followers = followersOf(nodes);
  // The list grows while it is walked: whoever waits for nobody any more comes next.
  for (const { key } of ready) {
    for (const follower of followers(key)) {
      const left = (waitsFor.get(follower.key) ?? 0) - 1;
      waitsFor.set(follower.key, left);
      if (left === 0) ready.push(follower);
    }
  }
  if (ready.length < nodes.length) throw new RangeError("Expected organisations without a circle, received one.");
  return ready;
}

/**
 * Which ratings must be done again when this one is annulled (hủy kết quả xếp loại)? Every one that was built on it, in
 * the order in which they are rated; the annulled one is not among them.
 *
 * @throws RangeError when no node has the key, and as {@link ratingOrder}.
 *
 * @example
 * ```ts
 * const commune = { key: "c", kind: "organisation", organisationId: "c", parentId: null };
 * const branch = { key: "b", kind: "organisation", organisationId: "b", parentId: "c" };
 * const member = { key: "m", kind: "member", organisationId: "b", parentId: null };
 * ratingsToRedo([commune, branch, member], "m").map((node) => node.key); // => ["b", "c"]
 * ratingsToRedo([commune], "x"); // throws RangeError
 * ```
 */
export function ratingsToRedo(nodes: readonly RatingNode[], annulled: string): readonly RatingNode[] {
  if (!nodes.some(({ key }) => key === annulled)) {
    throw new RangeError(`Expected the key of a rated one, received "${annulled}".`);
  }
  const followers = followersOf(nodes);
  const reached = new Set([annulled]);
  for (const key of reached) for (const follower of followers(key)) reached.add(follower.key);
  return ratingOrder(nodes).filter(({ key }) => key !== annulled && reached.has(key));
}

/** Who is rated directly after whom: one look-up for each organisation, none for each pair. */
function followersOf(nodes: readonly RatingNode[]): (key: string) => readonly RatingNode[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  if (byKey.size < nodes.length) throw new RangeError("Expected every key once, received one twice.");
  const organisations = new Map<string, RatingNode>();
  const persons = new Map<string, RatingNode[]>();
  for (const node of nodes) {
    if (node.kind === "organisation") organisations.set(node.organisationId, node);
    if (node.kind !== "member" && node.kind !== "leader") continue;
    const own = persons.get(node.organisationId) ?? [];
    own.push(node);
    persons.set(node.organisationId, own);
  }
  return (key) => {
    const node = byKey.get(key);
    if (node === undefined) return [];
    const above = organisations.get(node.kind === "organisation" ? (node.parentId ?? "") : node.organisationId);
    const afterIt = node.kind === "leading-collective" ? (persons.get(node.organisationId) ?? []) : [];
    return above === undefined ? afterIt : [...afterIt, above];
  };
}

function countsOf(nodes: readonly RatingNode[]): Map<string, number> {
  const followers = followersOf(nodes);
  const counts = new Map(nodes.map(({ key }) => [key, 0]));
  for (const { key } of nodes) {
    for (const follower of followers(key)) counts.set(follower.key, (counts.get(follower.key) ?? 0) + 1);
  }
  return counts;
}
