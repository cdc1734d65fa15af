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
  return ordered(placesOf(nodes)).map(({ node }) => node);
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
  const places = placesOf(nodes);
  const reached = new Set(places.filter(({ node }) => node.key === annulled));
  if (reached.size === 0) throw new RangeError(`Expected the key of a rated one, received "${annulled}".`);
  // The set grows while it is walked.
  for (const { followers } of reached) for (const follower of followers) reached.add(follower);
  return ordered(places).flatMap((place) => (reached.has(place) && place.node.key !== annulled ? [place.node] : []));
}

/** A node with those rated directly after it, and how many it still waits for. */
interface Place {
  readonly node: RatingNode;
  readonly followers: Place[];
  waitsFor: number;
}

/** Whoever waits for nobody comes first; whoever waits for nobody any more comes next. */
function ordered(places: readonly Place[]): readonly Place[] {
  const ready = places.filter(({ waitsFor }) => waitsFor === 0);
  for (const { followers } of ready) {
    for (const follower of followers) {
      follower.waitsFor -= 1;
      if (follower.waitsFor === 0) ready.push(follower);
    }
  }
  if (ready.length < places.length) throw new RangeError("Expected organisations without a circle, received one.");
  return ready;
}

/** One look-up for each node, none for each pair. */
function placesOf(nodes: readonly RatingNode[]): readonly Place[] {
  if (new Set(nodes.map(({ key }) => key)).size < nodes.length) {
    throw new RangeError("Expected every key once, received one twice.");
  }
  const places = nodes.map((node): Place => ({ node, followers: [], waitsFor: 0 }));
  const organisations = byOrganisation(places, ["organisation"]);
  const persons = byOrganisation(places, ["member", "leader"]);
  for (const place of places) {
    const { kind, organisationId, parentId } = place.node;
    const above = organisations.get(kind === "organisation" ? parentId : organisationId) ?? [];
    const led = kind === "leading-collective" ? (persons.get(organisationId) ?? []) : [];
    for (const follower of [...above, ...led]) follow(place, follower);
  }
  return places;
}

function byOrganisation(
  places: readonly Place[],
  kinds: readonly RatingNode["kind"][],
): ReadonlyMap<string | null, readonly Place[]> {
  const groups = new Map<string | null, Place[]>();
  for (const place of places.filter(({ node }) => kinds.includes(node.kind))) {
    const group = groups.get(place.node.organisationId);
    if (group === undefined) groups.set(place.node.organisationId, [place]);
    else group.push(place);
  }
  return groups;
}

function follow(place: Place, follower: Place): void {
  place.followers.push(follower);
  follower.waitsFor += 1;
}
