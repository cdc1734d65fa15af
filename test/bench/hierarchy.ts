import { stratify } from "d3-hierarchy";
import {
  buildHierarchy,
  checkStructure,
  type Organisation,
  type OrganisationKind,
  unknownOrganisation,
} from "../../src/index.ts";
import { type Measured, measure } from "./measure.ts";

/** Every organisation of the Party on 31 August 2025 by count: the Centre, provinces, communes, grassroots, branches. */
const levels: readonly (readonly [OrganisationKind, number])[] = [
  ["central", 1],
  ["province", 34],
  ["commune", 3321],
  ["grassroots-organisation", 50_090],
  ["branch", 210_627],
];

/** Building the tree, and looking at every rule of structure for every organisation. */
export function benchHierarchy(): readonly Measured[] {
  const records = wholeParty();
  const shuffled = [...records].sort((one, other) => hash(one.id) - hash(other.id));
  const toTree = stratify<Organisation>().parentId(({ parentId }) => parentId);
  const built = buildHierarchy(records);
  if (built.kind === "refused") throw new Error(`Expected records that hold together: ${built.issues[0]?.code}.`);
  return measure([
    { name: "d3-hierarchy stratify", count: records.length, run: () => toTree([...records]).height },
    { name: "buildHierarchy", count: records.length, run: () => buildHierarchy(records).kind.length },
    { name: "buildHierarchy, shuffled", count: records.length, run: () => buildHierarchy(shuffled).kind.length },
    { name: "checkStructure", count: records.length, run: () => [...checkStructure(built.value, "2025-08-31")].length },
  ]);
}

function wholeParty(): readonly Organisation[] {
  return levels.flatMap(([kind, count], level) =>
    Array.from({ length: count }, (_, index): Organisation => {
      const above = levels[level - 1]?.[1] ?? 0;
      return {
        ...unknownOrganisation,
        id: `${level}.${index}`,
        name: `${kind} ${index}`,
        kind,
        parentId: level === 0 ? null : `${level - 1}.${index % above}`,
        official: 5 + (index % 40),
        probationary: index % 3,
        partyGroups: index % 4,
        committeeMembers: 3,
        standingMembers: 0,
        consents: [],
      };
    }),
  );
}

function hash(text: string): number {
  let result = 0;
  for (const letter of text) result = (Math.imul(result, 31) + letter.charCodeAt(0)) | 0;
  return Math.imul(result, 0x9e3779b1) | 0;
}
