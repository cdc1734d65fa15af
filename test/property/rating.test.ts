import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capExcellent,
  excellencePool,
  judgeClass,
  mergeRatingSummaries,
  type RatingNode,
  ratingClasses,
  ratingOrder,
  ratingsToRedo,
  summaryOfCounts,
} from "../../src/rating/index.ts";
import { member } from "../kit/rating-facts.ts";

const on = "2025-12-15";
const share = fc.constantFrom("ordinary", "outstanding");
const base = fc.constantFrom("strict-base", "broad-base");

function rank(score: number, late: number, done: number): number {
  const verdict = judgeClass({ ...member, score, late, done }, on, { readings: ["band-as-floor"] });
  return verdict.kind === "assessed" ? ratingClasses.indexOf(verdict.value) : ratingClasses.length;
}

describe("classes", () => {
  it("never fall when the score rises, if a higher score bars no lower class", () => {
    const number = fc.integer({ min: 50, max: 100 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 10, max: 20 }),
        (a, b, late, done) => {
          expect(rank(Math.max(a, b), late, done)).toBeLessThanOrEqual(rank(Math.min(a, b), late, done));
        },
      ),
    );
  });
});

describe("the cap on excellent", () => {
  it("never exceeds its text, and leaves no place unused", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), share, base, (candidates, good, name, reading) => {
        const pool = excellencePool({ group: "g", candidates, good });
        const outcome = capExcellent(pool, on, { share: name, readings: [reading] });
        if (outcome.kind !== "assessed") throw new Error(`Expected a number, received ${outcome.kind}.`);
        const percent = name === "ordinary" ? 20 : 25;
        const holds = (excellent: number): boolean => {
          const whole = reading === "strict-base" ? candidates + good - excellent : candidates + good;
          return 100 * excellent <= percent * whole;
        };
        const { allowed } = outcome.value;
        expect(holds(allowed)).toBe(true);
        expect(allowed === candidates || !holds(allowed + 1)).toBe(true);
      }),
    );
  });

  it("places everyone once, whatever the order of the pool", () => {
    const points = fc.array(fc.option(fc.integer({ min: 90, max: 95 }), { nil: null }), { maxLength: 30 });
    fc.assert(
      fc.property(points, fc.nat(100), base, (all, good, reading) => {
        const candidates = all.map((one, index) => ({ key: `m${index}`, points: one }));
        const split = (some: typeof candidates) => {
          const outcome = capExcellent({ group: "g", candidates: some, good }, on, {
            share: "ordinary",
            readings: [reading],
          });
          if (outcome.kind !== "assessed") throw new Error(`Expected a split, received ${outcome.kind}.`);
          return outcome.value;
        };
        const { excellent, tied, placesForTied, good: cut, allowed } = split(candidates);
        expect([...excellent, ...tied, ...cut].sort()).toEqual(candidates.map(({ key }) => key).sort());
        expect(excellent.length + placesForTied).toBe(allowed);
        expect(tied.length === 0 || (placesForTied > 0 && placesForTied < tied.length)).toBe(true);
        const turned = split([...candidates].reverse());
        expect([...turned.tied].sort()).toEqual([...tied].sort());
        expect([...turned.excellent].sort()).toEqual([...excellent].sort());
      }),
    );
  });
});

describe("summaries", () => {
  it("merge to the same whatever the order", () => {
    const counts = fc.record({ excellent: fc.nat(50), good: fc.nat(50), completed: fc.nat(50) });
    const summary = counts.map((classes) => summaryOfCounts({ kind: "member", classes }));
    fc.assert(
      fc.property(summary, summary, summary, (a, b, c) => {
        const whole = mergeRatingSummaries([a, b, c]);
        expect(mergeRatingSummaries([c, mergeRatingSummaries([b, a])])).toEqual(whole);
        expect(whole.rated).toBe(a.rated + b.rated + c.rated);
      }),
    );
  });
});

describe("the order of rating", () => {
  const kinds = fc.constantFrom("member", "leader", "leading-collective", "agency");
  const trees = fc
    .tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(kinds, fc.nat(1000))))
    .map(([parents, others]): readonly RatingNode[] => {
      const organisations = parents.map((pick, index): RatingNode => {
        const parentId = index === 0 ? null : `o${pick % index}`;
        return { key: `o${index}`, kind: "organisation", organisationId: `o${index}`, parentId };
      });
      const rest = others.map(([kind, pick], index): RatingNode => {
        return { key: `x${index}`, kind, organisationId: `o${pick % parents.length}`, parentId: null };
      });
      return [...organisations, ...rest];
    });
  /** The dependence said pair by pair, without any index. */
  const waitsFor = (one: RatingNode, other: RatingNode): boolean => {
    if (one.kind === "organisation") {
      return other.kind === "organisation"
        ? other.parentId === one.organisationId
        : other.organisationId === one.organisationId;
    }
    const isPerson = one.kind === "member" || one.kind === "leader";
    return isPerson && other.kind === "leading-collective" && other.organisationId === one.organisationId;
  };

  it("puts everyone once, after all that it waits for", () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const order = ratingOrder(nodes);
        expect(order.map(({ key }) => key).sort()).toEqual(nodes.map(({ key }) => key).sort());
        order.forEach((one, place) => {
          expect(order.slice(place).some((other) => other !== one && waitsFor(one, other))).toBe(false);
        });
      }),
    );
  });

  it("re-rates exactly the dependants of an annulled rating", () => {
    fc.assert(
      fc.property(trees, fc.nat(1000), (nodes, pick) => {
        const annulled = nodes[pick % nodes.length] as RatingNode;
        const depends = (one: RatingNode): boolean =>
          nodes.some((other) => waitsFor(one, other) && (other === annulled || depends(other)));
        const expected = nodes.filter((one) => one !== annulled && depends(one)).map(({ key }) => key);
        const redone = ratingsToRedo(nodes, annulled.key).map(({ key }) => key);
        expect([...redone].sort()).toEqual(expected.sort());
      }),
    );
  });
});
