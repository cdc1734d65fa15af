import {
  buildHierarchy,
  type Hierarchy,
  type Organisation,
  type OrganisationGiven,
  type OrganisationKind,
  organisation,
  reviewHierarchy,
} from "chibo/organisation";
import { parseRecords } from "chibo/schemas";
import { stratify } from "d3-hierarchy";
import { type Measured, measure } from "./measure.ts";

/** Every organisation of the Party on 31 August 2025 by count: the Centre, provinces, communes, grassroots, branches. */
const levels: readonly (readonly [OrganisationKind, number])[] = [
  ["central", 1],
  ["province", 34],
  ["commune", 3321],
  ["grassroots-organisation", 50_090],
  ["branch", 210_627],
];

const day = "2025-08-31";

// The records are objects as JSON.parse makes them, or as the door of chibo/schemas hands them on: what a program has in
// hand. Objects spread together in the benchmark itself are slower to read than all the rest takes. JSON.parse keeps one
// string for equal ids of up to ten characters, and one for each mention of longer ones, so that both lengths count.

/** Building the tree from records by level and shuffled, with ids of 8 characters as JSON.parse made them. */
export function benchShortIds(): readonly Measured[] {
  return benchBuilding(parsed(wholeParty(8, lawful)));
}

/** The same with ids of 20 characters. */
export function benchLongIds(): readonly Measured[] {
  return benchBuilding(parsed(wholeParty(20, lawful)));
}

/** The same with ids of 20 characters, and records as the door hands them on. */
export function benchRecordsOfTheDoor(): readonly Measured[] {
  const read = parseRecords("organisation", parsed(wholeParty(20, lawful)));
  if (read.kind === "refused") throw new Error(`Expected well-formed records: ${read.issues[0]?.code}.`);
  return benchBuilding(read.value);
}

/** Looking at every rule of structure for every organisation, beside building the hierarchy. */
export function benchStructure(): readonly Measured[] {
  const records = parsed(wholeParty(8, lawful));
  const shuffled = inAnyOrder(records);
  const { length: count } = records;
  const [fitting, mixed] = [hierarchyOf(records), hierarchyOf(shuffled)];
  const broken = hierarchyOf(parsed(wholeParty(8, unlawful)));
  return measure([
    { name: "buildHierarchy", count, run: () => buildHierarchy(records).kind.length },
    { name: "reviewHierarchy, nearly all lawful", count, run: () => reviewHierarchy(fitting, day).length },
    { name: "reviewHierarchy, nearly all with findings", count, run: () => reviewHierarchy(broken, day).length },
    { name: "buildHierarchy, shuffled", count, run: () => buildHierarchy(shuffled).kind.length },
    { name: "reviewHierarchy, nearly all lawful, shuffled", count, run: () => reviewHierarchy(mixed, day).length },
  ]);
}

function benchBuilding(records: readonly Organisation[]): readonly Measured[] {
  const shuffled = inAnyOrder(records);
  const toTree = stratify<Organisation>().parentId(({ parentId }) => parentId);
  const { length: count } = records;
  return measure([
    { name: "d3-hierarchy stratify", count, run: () => toTree([...records]).height },
    { name: "buildHierarchy", count, run: () => buildHierarchy(records).kind.length },
    { name: "d3-hierarchy stratify, shuffled", count, run: () => toTree([...shuffled]).height },
    { name: "buildHierarchy, shuffled", count, run: () => buildHierarchy(shuffled).kind.length },
  ]);
}

type Facts = Partial<OrganisationGiven>;

/** A few branches are large, without consent. */
function lawful(kind: OrganisationKind, index: number): Facts {
  const settled = { probationary: 1, partyGroups: 2, standingMembers: 0 };
  const numbers =
    kind === "branch"
      ? { official: index % 200 === 0 ? 40 : 9 + (index % 15), committeeMembers: 3 }
      : { official: 60 + (index % 40), committeeMembers: 8 };
  return { setting: "agency", consents: [], counts: [{ on: "2025-01-01", ...settled, ...numbers }] };
}

function unlawful(_: OrganisationKind, index: number): Facts {
  const numbers = { official: 5 + (index % 40), probationary: index % 3, partyGroups: index % 4 };
  return { consents: [], counts: [{ on: "2025-01-01", ...numbers, committeeMembers: 3, standingMembers: 0 }] };
}

function hierarchyOf(records: readonly Organisation[]): Hierarchy {
  const built = buildHierarchy(records);
  if (built.kind === "refused") throw new Error(`Expected records that hold together: ${built.issues[0]?.code}.`);
  return built.value;
}

function parsed(records: readonly Organisation[]): readonly Organisation[] {
  return JSON.parse(JSON.stringify(records));
}

function wholeParty(
  idLength: number,
  factsOf: (kind: OrganisationKind, index: number) => Facts,
): readonly Organisation[] {
  const idOf = (level: number, index: number): string => `${level}.${index}`.padStart(idLength, "0");
  return levels.flatMap(([kind, count], level) =>
    Array.from({ length: count }, (_, index): Organisation => {
      const above = levels[level - 1]?.[1] ?? 0;
      return organisation({
        armedForces: false,
        id: idOf(level, index),
        name: `${kind} ${index}`,
        kind,
        parentId: level === 0 ? null : idOf(level - 1, index % above),
        ...factsOf(kind, index),
      });
    }),
  );
}

function inAnyOrder(records: readonly Organisation[]): readonly Organisation[] {
  return [...records].sort((one, other) => hash(one.id) - hash(other.id));
}

function hash(text: string): number {
  let result = 0;
  for (const letter of text) result = (Math.imul(result, 31) + letter.charCodeAt(0)) | 0;
  return Math.imul(result, 0x9e3779b1) | 0;
}
