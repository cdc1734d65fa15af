import { countsAsOf, type OrganisationKind } from "../../organisation/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type Indexed, indexedOf, recordOn, type Tree } from "../indexed.ts";
import type { Register } from "../register.ts";
import { childrenAt, treeOn } from "../tree.ts";
import type { DerivedCount, DerivedFrom } from "./derived.ts";
import { asked } from "./places.ts";

/** The two kinds of members that are counted. */
type MemberKind = "official" | "probationary";

/** The kinds whose members have their home elsewhere, so that they are in no sum. */
const homeElsewhere: ReadonlySet<OrganisationKind> = /* @__PURE__ */ new Set([
  "temporary-branch",
  "national-assembly-group",
]);

/**
 * Derives the members of an organisation on a day (số đảng viên), official and probationary apart: its own count as of the
 * day, or else what those of the organisations below it add up to. Where one below has none, the sum is the least that it can
 * be (`at-least`), and `notKnown` lists which.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns Both numbers, each with the organisations whose counts were added up.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, membersOn } from "chibo";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { name: "Chi bộ", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const counts = [{ on: "2025-12-31", official: 30, probationary: 2 }] as const;
 * const built = buildRegister({ organisations: [commune, { ...branch, id: "b1", counts }, { ...branch, id: "b2" }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { official } = membersOn(built.value, "x1", "2025-12-31");
 * [official.kind, official.count, official.notKnown]; // => ["at-least", 30, ["b2"]]
 * membersOn(built.value, "b1", "2025-12-31").official.kind; // => "known"
 * ```
 */
export function membersOn(
  register: Register,
  id: string,
  on: CalendarDate,
): Readonly<Record<"official" | "probationary", DerivedCount>> {
  const [indexed, position] = asked("membersOn", register, id, on);
  const tree = treeOn(indexed, on);
  return {
    official: countedFrom(indexed, tree, position, "official", on),
    probationary: countedFrom(indexed, tree, position, "probationary", on),
  };
}

function countedFrom(
  register: Indexed,
  tree: Tree,
  position: number,
  member: MemberKind,
  on: CalendarDate,
): DerivedCount {
  const derivedFrom: DerivedFrom[] = [];
  const notKnown: string[] = [];
  let count = 0;
  const waiting = [position];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { id: organisationId, counts } = recordOn(register, at, on);
    const own = countsAsOf(counts, on)[member];
    if (own !== null) {
      count += own;
      derivedFrom.push({ list: "organisations", organisationId });
      continue;
    }
    const below = countedChildren(register, tree, at, on);
    if (below.length === 0) notKnown.push(organisationId);
    for (let index = below.length - 1; index >= 0; index -= 1) waiting.push(below[index] as number);
  }
  return { kind: notKnown.length === 0 ? "known" : "at-least", count, derivedFrom, notKnown };
}

/** The organisations directly below whose members have their home there. */
function countedChildren(register: Indexed, tree: Tree, position: number, on: CalendarDate): readonly number[] {
  return [...childrenAt(tree, position)].filter((child) => !homeElsewhere.has(recordOn(register, child, on).kind));
}

/** A count of an organisation that differs from what those below it add up to. */
export interface CountDifference {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** Which members. */
  readonly member: "official" | "probationary";
  /** Its own count as of the day. */
  readonly own: number;
  /** What the organisations below it add up to, all of them known. */
  readonly below: number;
}

/**
 * Lists the organisations whose own count of members on a day is another than what those below them add up to (số liệu không
 * khớp giữa cấp trên và cấp dưới). Where one below has no count, nothing is held against the own.
 *
 * @param register - The register.
 * @param on - The day.
 * @returns The differences, in the order of the records.
 * @throws TypeError when it is no register, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, countDifferences } from "chibo";
 *
 * const known = { armedForces: false } as const;
 * const counts = [{ on: "2025-12-31", official: 30 }] as const;
 * const commune = { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune", counts } as const;
 * const branch = { ...known, id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1" } as const;
 * const built = buildRegister({ organisations: [commune, { ...branch, counts: [{ on: "2025-12-31", official: 28 }] }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * countDifferences(built.value, "2025-12-31");
 * // => [{ organisationId: "x1", member: "official", own: 30, below: 28 }]
 * ```
 */
export function countDifferences(register: Register, on: CalendarDate): readonly CountDifference[] {
  const indexed = indexedOf("countDifferences", register);
  requireDay("countDifferences", on);
  const tree = treeOn(indexed, on);
  const official = differencesOf(indexed, tree, "official", on);
  const probationary = differencesOf(indexed, tree, "probationary", on);
  const { organisations } = indexed.hierarchy;
  return organisations.flatMap(({ id }, position) =>
    [official.get(position), probationary.get(position)].flatMap((found) =>
      found === undefined ? [] : [{ organisationId: id, ...found }],
    ),
  );
}

type Difference = Omit<CountDifference, "organisationId">;

/** Goes up the tree once: each organisation adds its own count, or what is below it, to the one above. */
function differencesOf(
  register: Indexed,
  tree: Tree,
  member: MemberKind,
  on: CalendarDate,
): ReadonlyMap<number, Difference> {
  const found = new Map<number, Difference>();
  const size = tree.parents.length;
  const below = new Float64Array(size);
  const isCounted = new Uint8Array(size);
  const isUnknown = new Uint8Array(size);
  const addTo = (parent: number, counted: number | null): void => {
    isCounted[parent] = 1;
    if (counted === null) isUnknown[parent] = 1;
    else below[parent] = (below[parent] as number) + counted;
  };
  for (const position of tree.upwards) {
    const { kind, counts } = recordOn(register, position, on);
    const own = countsAsOf(counts, on)[member];
    const isSummed = isCounted[position] === 1 && isUnknown[position] === 0;
    const sum = isSummed ? (below[position] as number) : null;
    if (own !== null && sum !== null && own !== sum) found.set(position, { member, own, below: sum });
    const parent = tree.parents[position] as number;
    if (parent !== -1 && !homeElsewhere.has(kind)) addTo(parent, own ?? sum);
  }
  return found;
}
