import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { groupBy, requireList, requireText, shown } from "../../guard/index.ts";
import type { RatedKind } from "../records/rating-class.ts";

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

/** What each member of a node may be. */
export const ratingNodeFields: Fields<RatingNode> = {
  key: { type: "key", required: true },
  kind: { type: ["agency", "member", "leader", "leading-collective", "organisation"], required: true },
  organisationId: { type: "text", required: true },
  parentId: "text",
};

/**
 * Makes the record of somebody or something to be rated, in its place (đối tượng xếp loại trong hệ thống tổ chức). Required
 * are `key`, `kind` and `organisationId`; without `parentId` an organisation is the top.
 *
 * @param given - The key, the kind and the place.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type.
 *
 * @example
 * ```ts
 * import { ratingNode } from "chibo/rating";
 *
 * ratingNode({ key: "m", kind: "member", organisationId: "branch-01" }).parentId; // => null
 * ```
 */
export function ratingNode(given: Given<RatingNode, "key" | "kind" | "organisationId">): RatingNode {
  return build("ratingNode", ratingNodeFields, given);
}

/**
 * Lists these in the order in which they are rated (trình tự xếp loại): the collective before its head and its members;
 * members, the collective, the agency and the organisations below before the organisation. By 21-HD/BTCTW II.6,
 * 124-QĐ/TW Art. 11 and 366-QĐ/TW Art. 12(2). Among those that may come at the same time the order of the input is kept.
 *
 * @param nodes - Those to be rated, in any order.
 * @returns The same nodes, each after all that its rating waits for.
 * @throws TypeError when a node is of a wrong form; RangeError when the organisations stand under each other in a circle,
 * or a key comes twice.
 *
 * @example
 * ```ts
 * import { ratingNode, ratingOrder } from "chibo/rating";
 *
 * const commune = ratingNode({ key: "c", kind: "organisation", organisationId: "c" });
 * const branch = ratingNode({ key: "b", kind: "organisation", organisationId: "b", parentId: "c" });
 * const member = ratingNode({ key: "m", kind: "member", organisationId: "b" });
 * ratingOrder([commune, branch, member]).map((node) => node.key); // => ["m", "b", "c"]
 * ```
 */
export function ratingOrder(nodes: readonly RatingNode[]): readonly RatingNode[] {
  return ordered("ratingOrder", placesOf("ratingOrder", nodes)).map(({ node }) => node);
}

/**
 * Lists the ratings that must be done again when this one is annulled (hủy kết quả xếp loại): every one that was built on
 * it, in the order in which they are rated; the annulled one is not among them. By 366-QĐ/TW, Art. 15.
 *
 * @param nodes - Those that were rated, in any order.
 * @param annulled - The key of the one whose rating is annulled.
 * @returns Those to be rated again.
 * @throws TypeError when a node is of a wrong form; RangeError when no node has the key, and as {@link ratingOrder}.
 *
 * @example
 * ```ts
 * import { ratingNode, ratingsToRedo } from "chibo/rating";
 *
 * const commune = ratingNode({ key: "c", kind: "organisation", organisationId: "c" });
 * const branch = ratingNode({ key: "b", kind: "organisation", organisationId: "b", parentId: "c" });
 * const member = ratingNode({ key: "m", kind: "member", organisationId: "b" });
 * ratingsToRedo([commune, branch, member], "m").map((node) => node.key); // => ["b", "c"]
 * ratingsToRedo([commune], "x"); // throws RangeError
 * ```
 */
export function ratingsToRedo(nodes: readonly RatingNode[], annulled: string): readonly RatingNode[] {
  const places = placesOf("ratingsToRedo", nodes);
  requireText("ratingsToRedo", "the annulled key", annulled);
  const reached = new Set(places.filter(({ node }) => node.key === annulled));
  if (reached.size === 0) {
    throw new RangeError(`ratingsToRedo: no node has the key ${shown(annulled)}; give the key of one of the nodes`);
  }
  // The set grows while it is walked.
  for (const { followers } of reached) for (const follower of followers) reached.add(follower);
  return ordered("ratingsToRedo", places).flatMap((place) =>
    reached.has(place) && place.node.key !== annulled ? [place.node] : [],
  );
}

/** A node with those rated directly after it, and how many it still waits for. */
interface Place {
  readonly node: RatingNode;
  readonly followers: Place[];
  waitsFor: number;
}

/** Whoever waits for nobody comes first; whoever waits for nobody any more comes next. */
function ordered(caller: string, places: readonly Place[]): readonly Place[] {
  const ready = places.filter(({ waitsFor }) => waitsFor === 0);
  for (const { followers } of ready) {
    for (const follower of followers) {
      follower.waitsFor -= 1;
      if (follower.waitsFor === 0) ready.push(follower);
    }
  }
  if (ready.length === places.length) return ready;
  throw new RangeError(`${caller}: organisations stand under each other in a circle; correct parentId of one of them`);
}

/** One look-up for each node, none for each pair. */
function placesOf(caller: string, nodes: unknown): readonly Place[] {
  requireList(caller, "nodes", nodes);
  const places = nodes.map((node, index): Place => {
    requireMembers(`${caller}: nodes[${index}]`, "the node", ratingNodeFields, node);
    return { node: node as RatingNode, followers: [], waitsFor: 0 };
  });
  requireOwnKeys(caller, places);
  const organisations = byOrganisation(places, ["organisation"]);
  const persons = byOrganisation(places, ["member", "leader"]);
  for (const place of places) {
    const { kind, organisationId, parentId } = place.node;
    const above = organisations.get(kind === "organisation" ? (parentId ?? null) : organisationId) ?? [];
    const led = kind === "leading-collective" ? (persons.get(organisationId) ?? []) : [];
    for (const follower of above) follow(place, follower);
    for (const follower of led) follow(place, follower);
  }
  return places;
}

function requireOwnKeys(caller: string, places: readonly Place[]): void {
  const seen = new Set<string>();
  for (const { node } of places) {
    if (seen.has(node.key)) {
      throw new RangeError(`${caller}: the key ${shown(node.key)} comes twice; give each node a key of its own`);
    }
    seen.add(node.key);
  }
}

function byOrganisation(
  places: readonly Place[],
  kinds: readonly RatingNode["kind"][],
): ReadonlyMap<string | null, readonly Place[]> {
  const own = places.filter(({ node }) => kinds.includes(node.kind));
  return groupBy(own, ({ node }): string | null => node.organisationId);
}

function follow(place: Place, follower: Place): void {
  place.followers.push(follower);
  follower.waitsFor += 1;
}
