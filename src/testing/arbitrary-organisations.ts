import fc from "fast-check";
import {
  allowedChildren,
  kindsOn,
  type Organisation,
  type OrganisationCountGiven,
  type OrganisationKind,
  organisation,
  type Setting,
} from "../organisation/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";
import { orNull } from "./or-null.ts";

/** What is drawn for an organisation. */
interface Seed {
  /** Tells which of the organisations before it stands above it. */
  readonly above: number;
  /** Tells which of the lawful kinds it is. */
  readonly sort: number;
  readonly setting: Setting | null;
  readonly counts: readonly OrganisationCountGiven[];
}

const seed: fc.Arbitrary<Seed> = fc.record({
  above: fc.nat(),
  sort: fc.nat(),
  setting: orNull("village", "residential-group", "agency", "public-service", "enterprise", "abroad", "other"),
  counts: fc
    .subarray(["2011-01-19", "2024-03-15", "2025-12-31"] as const)
    .chain((days) => fc.tuple(...days.map(counted))),
});

function counted(on: OrganisationCountGiven["on"]): fc.Arbitrary<OrganisationCountGiven> {
  return fc.record({
    on: fc.constant(on),
    official: orNull(2, 3, 8, 9, 29, 30, 31),
    probationary: orNull(0, 1, 2),
    partyGroups: orNull(0, 2, 4),
    committeeMembers: orNull(3, 5, 7),
    standingMembers: orNull(0, 3),
    households: orNull(0, 349, 350, 500),
  });
}

/** The kinds that may have others below them, with these. */
type Below = ReadonlyMap<OrganisationKind, readonly OrganisationKind[]>;

const grassroots: readonly OrganisationKind[] = ["grassroots-organisation", "grassroots-branch"];

/**
 * Makes records of one tree of organisations that may stand under one another on a day, in any order: ids are unique, and
 * parents come before or after what is below them. From 26 July 2026 they are organisations that have not switched to
 * the model of 208-QĐ/TW.
 *
 * @param on - The day.
 * @returns The arbitrary of lists of organisations.
 * @throws RangeError when the day is none, or the library knows no structure of that day: before 19 January 2011.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { buildHierarchy } from "chibo/organisation";
 * import { arbitraryOrganisations } from "chibo/testing";
 *
 * const trees = fc.sample(arbitraryOrganisations("2025-07-01"), 20);
 * trees.every((records) => buildHierarchy(records).kind === "accepted"); // => true
 * arbitraryOrganisations("2011-01-18"); // throws RangeError
 * ```
 */
export function arbitraryOrganisations(on: CalendarDate): fc.Arbitrary<readonly Organisation[]> {
  requireDay("arbitraryOrganisations", on);
  const below = new Map(kindsOn(on).map((kind) => [kind, kindsBelow(kind, on)] as const));
  const withOthersBelow = new Map([...below].filter(([, kinds]) => kinds.length > 0));
  if (withOthersBelow.size === 0)
    throw new RangeError(`arbitraryOrganisations: no structure is known of ${on}; give a day from 2011-01-19`);
  return fc
    .array(seed, { minLength: 1, maxLength: 40 })
    .map((seeds) => treeOf(seeds, withOthersBelow))
    .chain((records) => fc.shuffledSubarray([...records], { minLength: records.length }));
}

/** The kinds that may stand below this one without delegated powers. */
function kindsBelow(kind: OrganisationKind, on: CalendarDate): readonly OrganisationKind[] {
  const allowed = allowedChildren({ kind, switchedOn: null }, on, { readings: ["model-294"] });
  if (allowed.kind !== "assessed") return [];
  return grassroots.includes(kind) ? allowed.value.filter((one) => !grassroots.includes(one)) : allowed.value;
}

/** The first is the root; every other stands under one before it that may have others below it. */
function treeOf(seeds: readonly Seed[], below: Below): readonly Organisation[] {
  const records: Organisation[] = [];
  for (const { above, sort, ...known } of seeds) {
    const parents = records.filter(({ kind }) => below.has(kind));
    const parent = parents.length === 0 ? null : pick(parents, above);
    const kinds = parent === null ? [...below.keys()] : (below.get(parent.kind) as readonly OrganisationKind[]);
    const number = String(records.length + 1).padStart(2, "0");
    records.push(
      organisation({
        id: `o${number}`,
        name: `Tổ chức đảng ${number}`,
        kind: pick(kinds, sort),
        parentId: parent === null ? null : parent.id,
        armedForces: false,
        ...known,
      }),
    );
  }
  return records;
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}
