import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ancestorsOf,
  buildForest,
  buildHierarchy,
  childrenOf,
  descendantsOf,
  type Hierarchy,
  type Organisation,
  organisationKinds,
  organisationOf,
  parentOf,
  pathTo,
  reviewHierarchy,
  rootsOf,
} from "../../src/organisation/index.ts";
import { countedOrganisation } from "../kit/counted-organisation.ts";

const count = fc.option(fc.nat({ max: 40 }), { nil: null });

/** A random forest: each record is under an earlier one or under none; then the records are put in another order. */
const forest: fc.Arbitrary<readonly Organisation[]> = fc
  .array(
    fc.record({
      above: fc.nat(),
      isRoot: fc.boolean(),
      kind: fc.constantFrom(...organisationKinds),
      official: count,
      probationary: count,
      partyGroups: count,
      committeeMembers: count,
    }),
    { maxLength: 40 },
  )
  .map((seeds) =>
    seeds.map(({ above, isRoot, ...facts }, index) =>
      countedOrganisation({
        ...facts,
        id: `${index}`,
        parentId: isRoot || index === 0 ? null : `${above % index}`,
      }),
    ),
  )
  .chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));

function built(records: readonly Organisation[]): Hierarchy {
  const checked = buildForest(records);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

/** The same questions, answered the slow and simple way. */
const naive = {
  children: (records: readonly Organisation[], id: string) => records.filter(({ parentId }) => parentId === id),
  ancestors(records: readonly Organisation[], id: string): readonly Organisation[] {
    const parent = records.find((one) => one.id === records.find((other) => other.id === id)?.parentId);
    return parent === undefined ? [] : [parent, ...naive.ancestors(records, parent.id)];
  },
  descendants(records: readonly Organisation[], id: string): readonly Organisation[] {
    return naive.children(records, id).flatMap((child) => [child, ...naive.descendants(records, child.id)]);
  },
};

describe("a random forest", () => {
  it("is navigated as the simple way does", () => {
    fc.assert(
      fc.property(forest, (records) => {
        const hierarchy = built(records);
        for (const { id } of records) {
          expect(organisationOf(hierarchy, id)?.id).toBe(id);
          expect(childrenOf(hierarchy, id)).toEqual(naive.children(records, id));
          expect(ancestorsOf(hierarchy, id)).toEqual(naive.ancestors(records, id));
          expect(descendantsOf(hierarchy, id)).toEqual(naive.descendants(records, id));
          expect(parentOf(hierarchy, id)).toEqual(naive.ancestors(records, id)[0] ?? null);
          expect(pathTo(hierarchy, id).map((one) => one.id)).toEqual([
            ...ancestorsOf(hierarchy, id)
              .map((one) => one.id)
              .toReversed(),
            id,
          ]);
        }
      }),
    );
  });

  it("loses and doubles nothing: the roots and what is under them are all the records", () => {
    fc.assert(
      fc.property(forest, (records) => {
        const hierarchy = built(records);
        const all = rootsOf(hierarchy).flatMap((root) => [root, ...descendantsOf(hierarchy, root.id)]);
        expect(all.map(({ id }) => Number(id)).toSorted((one, other) => one - other)).toEqual(records.map((_, i) => i));
      }),
    );
  });

  it("is the same again from stored records", () => {
    fc.assert(
      fc.property(forest, (records) => {
        expect(built(JSON.parse(JSON.stringify(records)))).toEqual(built(records));
      }),
    );
  });

  it("is checked without regard to the order of the records, which it leaves as they were", () => {
    fc.assert(
      fc.property(forest, fc.constantFrom("2024-06-01", "2025-12-31", "2026-10-01"), (records, on) => {
        const before = JSON.stringify(records);
        const key = (findings: readonly object[]): readonly string[] =>
          findings.map((one) => JSON.stringify(one)).toSorted();
        expect(key(reviewHierarchy(built(records), on))).toEqual(key(reviewHierarchy(built(records.toReversed()), on)));
        expect(JSON.stringify(records)).toBe(before);
      }),
    );
  });

  it("never calls anything a breach that rests on one source", () => {
    fc.assert(
      fc.property(forest, fc.constantFrom("2026-04-08", "2026-10-01"), (records, on) => {
        for (const { finding, outcome } of reviewHierarchy(built(records), on)) {
          if (finding !== "breach") continue;
          const deciding = outcome.steps.filter(({ code }) => outcome.because.includes(code));
          expect(deciding.length).toBeGreaterThan(0);
          for (const { evidence } of deciding) expect(["official-text", "corroborated"]).toContain(evidence);
        }
      }),
    );
  });
});

describe("random links", () => {
  const links = fc.array(fc.option(fc.nat({ max: 15 }), { nil: null }), { maxLength: 15 });

  it("are refused exactly where a walk upwards does not end at a root", () => {
    fc.assert(
      fc.property(links, (parents) => {
        const records = parents.map((parent, index) =>
          countedOrganisation({ id: `${index}`, parentId: parent === null ? null : `${parent}` }),
        );
        const ends = parents.every((_, start) => {
          let at: number | null | undefined = start;
          for (let step = 0; step <= parents.length && typeof at === "number"; step += 1) at = parents[at];
          return at === null;
        });
        expect(buildForest(records).kind).toBe(ends ? "accepted" : "refused");
        const isOne = ends && parents.filter((parent) => parent === null).length === 1;
        expect(buildHierarchy(records).kind).toBe(isOne ? "accepted" : "refused");
      }),
    );
  });

  it("name as members of circles exactly those that come back to themselves", () => {
    fc.assert(
      fc.property(links, (parents) => {
        const records = parents.map((parent, index) =>
          countedOrganisation({ id: `${index}`, parentId: parent === null ? null : `${parent}` }),
        );
        const checked = buildForest(records);
        const issues = checked.kind === "refused" ? checked.issues : [];
        const named = issues.filter(({ code }) => code === "cycle").map(({ path }) => Number(path[0]));
        const circular = parents.flatMap((_, start) => {
          let at: number | null | undefined = parents[start];
          for (let step = 0; step < parents.length && typeof at === "number" && at !== start; step += 1)
            at = parents[at];
          return at === start ? [start] : [];
        });
        expect(named.toSorted((one, other) => one - other)).toEqual(circular);
      }),
    );
  });
});
