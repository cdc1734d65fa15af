import { stratify } from "d3-hierarchy";
import {
  buildHierarchy,
  checkStructure,
  type Hierarchy,
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
  const records = wholeParty(lawful);
  const shuffled = [...records].sort((one, other) => hash(one.id) - hash(other.id));
  const toTree = stratify<Organisation>().parentId(({ parentId }) => parentId);
  const { length: count } = records;
  const [fitting, broken] = [hierarchyOf(records), hierarchyOf(wholeParty(unlawful))];
  return measure([
    { name: "d3-hierarchy stratify", count, run: () => toTree([...records]).height },
    { name: "buildHierarchy", count, run: () => buildHierarchy(records).kind.length },
    { name: "d3-hierarchy stratify, shuffled", count, run: () => toTree([...shuffled]).height },
    { name: "buildHierarchy, shuffled", count, run: () => buildHierarchy(shuffled).kind.length },
    { name: "checkStructure, nearly all lawful", count, run: () => checkStructure(fitting, "2025-08-31").length },
    { name: "checkStructure, nearly all with findings", count, run: () => checkStructure(broken, "2025-08-31").length },
  ]);
}

type Facts = Partial<Organisation>;

/** A few branches are large, without consent. */
function lawful(kind: OrganisationKind, index: number): Facts {
  const settled = { probationary: 1, partyGroups: 2, standingMembers: 0, setting: "agency", consents: [] } as const;
  if (kind === "branch")
    return { ...settled, official: index % 200 === 0 ? 40 : 9 + (index % 15), committeeMembers: 3 };
  return { ...settled, official: 60 + (index % 40), committeeMembers: 8 };
}

function unlawful(_: OrganisationKind, index: number): Facts {
  const counts = { official: 5 + (index % 40), probationary: index % 3, partyGroups: index % 4 };
  return { ...counts, committeeMembers: 3, standingMembers: 0, consents: [] };
}

function hierarchyOf(records: readonly Organisation[]): Hierarchy {
  const built = buildHierarchy(records);
  if (built.kind === "refused") throw new Error(`Expected records that hold together: ${built.issues[0]?.code}.`);
  return built.value;
}

function wholeParty(factsOf: (kind: OrganisationKind, index: number) => Facts): readonly Organisation[] {
  return levels.flatMap(([kind, count], level) =>
    Array.from({ length: count }, (_, index): Organisation => {
      const above = levels[level - 1]?.[1] ?? 0;
      return {
        ...unknownOrganisation,
        id: `${level}.${index}`,
        name: `${kind} ${index}`,
        kind,
        parentId: level === 0 ? null : `${level - 1}.${index % above}`,
        ...factsOf(kind, index),
      };
    }),
  );
}

function hash(text: string): number {
  let result = 0;
  for (const letter of text) result = (Math.imul(result, 31) + letter.charCodeAt(0)) | 0;
  return Math.imul(result, 0x9e3779b1) | 0;
}
