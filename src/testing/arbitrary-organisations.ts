import fc from "fast-check";
import {
  allowedChildren,
  kindsOn,
  type Organisation,
  type OrganisationKind,
  unknownOrganisation,
} from "../organisation/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { orNull } from "./or-null.ts";

/** What is drawn for an organisation. */
interface Seed {
  /** Tells which of the organisations before it stands above it. */
  readonly above: number;
  /** Tells which of the lawful kinds it is. */
  readonly sort: number;
  readonly counts: Partial<Organisation>;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  above: fc.nat(),
  sort: fc.nat(),
  counts: fc.record<Partial<Organisation>>({
    official: orNull(2, 3, 8, 9, 29, 30, 31),
    probationary: orNull(0, 1, 2),
    partyGroups: orNull(0, 2, 4),
    committeeMembers: orNull(3, 5, 7),
    standingMembers: orNull(0, 3),
    setting: orNull("residential", "agency", "public-service", "enterprise"),
  }),
});

/** The kinds that may have others below them, with these. */
type Below = ReadonlyMap<OrganisationKind, readonly OrganisationKind[]>;

const grassroots: readonly OrganisationKind[] = ["grassroots-organisation", "grassroots-branch"];

/**
 * Records of one tree of organisations that may stand under one another on this day, in any order: ids are unique, and
 * parents come before or after what is below them. From 26 July 2026 they are organisations that have not switched to
 * the model of 208-QĐ/TW.
 *
 * @throws RangeError when the library knows no structure of that day: before 19 January 2011.
 *
 * @example
 * ```ts
 * const trees = fc.sample(arbitraryOrganisations("2025-07-01"), 20);
 * trees.every((records) => buildHierarchy(records).kind === "accepted"); // => true
 * arbitraryOrganisations("2011-01-18"); // throws RangeError
 * ```
 */
export function arbitraryOrganisations(on: CalendarDate): fc.Arbitrary<readonly Organisation[]> {
  const below = new Map(kindsOn(on).map((kind) => [kind, kindsBelow(kind, on)] as const));
  const withOthersBelow = new Map([...below].filter(([, kinds]) => kinds.length > 0));
  if (withOthersBelow.size === 0) throw new RangeError(`Expected a day whose structure is known, received ${on}.`);
  return fc
    .array(seed, { minLength: 1, maxLength: 40 })
    .map((seeds) => treeOf(seeds, withOthersBelow))
    .chain((records) => fc.shuffledSubarray([...records], { minLength: records.length }));
}

/** The kinds that may stand below this one without delegated powers. */
function kindsBelow(kind: OrganisationKind, on: CalendarDate): readonly OrganisationKind[] {
  const allowed = allowedChildren({ kind, switchedOn: null }, on, ["model-294"]);
  if (allowed.kind !== "assessed") return [];
  return grassroots.includes(kind) ? allowed.value.filter((one) => !grassroots.includes(one)) : allowed.value;
}

/** The first is the root; every other hangs on one before it that may have others below it. */
function treeOf(seeds: readonly Seed[], below: Below): readonly Organisation[] {
  const records: Organisation[] = [];
  for (const { above, sort, counts } of seeds) {
    const parents = records.filter(({ kind }) => below.has(kind));
    const parent = parents.length === 0 ? null : pick(parents, above);
    const kinds = parent === null ? [...below.keys()] : (below.get(parent.kind) as readonly OrganisationKind[]);
    const number = String(records.length + 1).padStart(2, "0");
    records.push({
      ...unknownOrganisation,
      ...counts,
      id: `o${number}`,
      name: `Tổ chức đảng ${number}`,
      kind: pick(kinds, sort),
      parentId: parent === null ? null : parent.id,
    });
  }
  return records;
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}
