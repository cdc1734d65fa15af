import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOn, hierarchyOn, parentOf, type StructureChange } from "../../src/organisation/index.ts";
import {
  branchesOf,
  buildRegister,
  completenessOf,
  countDifferences,
  hierarchyOf,
  holdersOf,
  membersOn,
  parentKindOn,
  type Register,
  type RegisterGiven,
  recordsOf,
  territoryOf,
  unitOn,
} from "../../src/register/index.ts";
import { addDays, type CalendarDate, daysBetween } from "../../src/time/index.ts";

const first: CalendarDate = "2024-01-01";
const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays(first, days));
const kinds = ["grassroots-organisation", "section", "branch", "branch", "temporary-branch", "party-group"] as const;

/** Organisations in a tree, each under one that comes before it, with dated counts, and a switch or two. */
const records: fc.Arbitrary<RegisterGiven> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      above: fc.nat(),
      since: fc.option(day, { nil: null }),
      official: fc.option(fc.nat(60), { nil: null }),
      on: day,
      territory: fc.option(fc.constantFrom("hoa-binh", "phu-tho"), { nil: null }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    organisations: rows.map(({ kind, above, since, official, on, territory }, index) => ({
      id: `o${index}`,
      name: `Tổ chức ${index}`,
      kind,
      armedForces: false,
      territory,
      parentId: index === 0 ? null : `o${above % index}`,
      parentSince: index === 0 ? null : since,
      counts: [{ on, official }],
    })),
    holders: rows.map((_, index) => ({
      key: `k${index}`,
      posts: [{ organisationId: `o${index}`, role: "secretary", firstDay: "2023-01-01" }],
    })),
    complete: rows.flatMap(({ on }, index) =>
      index % 3 === 0
        ? [{ organisationId: `o${index}`, of: "sessions" as const, firstDay: on, lastDay: addDays(on, 60) }]
        : [],
    ),
  }));

function registerOf(given: RegisterGiven): Register {
  const built = buildRegister(given);
  if (built.kind === "refused") throw new Error(JSON.stringify(built.issues));
  return built.value;
}

describe("a register", () => {
  it("is built again from its records, through JSON as well", () => {
    fc.assert(
      fc.property(records, (given) => {
        const stored = recordsOf(registerOf(given));
        expect(recordsOf(registerOf(stored))).toEqual(stored);
        expect(recordsOf(registerOf(JSON.parse(JSON.stringify(stored))))).toEqual(stored);
      }),
    );
  });

  it("knows the kind above as the hierarchy of the day does", () => {
    fc.assert(
      fc.property(records, day, (given, on) => {
        const register = registerOf(given);
        const hierarchy = hierarchyOn(register.hierarchy, on);
        for (const { id } of register.hierarchy.organisations) {
          expect(parentKindOn(register, id, on).value).toBe(parentOf(hierarchy, id)?.kind ?? null);
          expect(parentOf(hierarchyOf(register, on), id)?.id ?? null).toBe(parentOf(hierarchy, id)?.id ?? null);
        }
      }),
    );
  });

  it("adds up members as they are added up one by one", () => {
    fc.assert(
      fc.property(records, day, (given, on) => {
        const register = registerOf(given);
        const hierarchy = hierarchyOn(register.hierarchy, on);
        const { organisations } = hierarchy;
        const sumOf = (id: string): readonly [count: number, isKnown: boolean] => {
          const own = organisations.find((one) => one.id === id);
          const counted = own === undefined ? null : countsOn(own, on).official;
          if (counted !== null) return [counted, true];
          const below = organisations.filter(({ parentId, kind }) => parentId === id && kind !== "temporary-branch");
          const sums = below.map((one) => sumOf(one.id));
          return [sums.reduce((sum, [count]) => sum + count, 0), sums.length > 0 && sums.every(([, known]) => known)];
        };
        for (const { id } of organisations) {
          const { kind, count } = membersOn(register, id, on).official;
          expect([count, kind === "known"]).toEqual(sumOf(id));
        }
        for (const { organisationId, own, below } of countDifferences(register, on)) {
          expect(own).toBe(membersOn(register, organisationId, on).official.count);
          expect(own).not.toBe(below);
        }
      }),
    );
  });

  it("answers each day of a year by what was there on it, whatever changes came later", () => {
    fc.assert(
      fc.property(records, day, day, fc.nat(), (given, on, changed, which) => {
        const { organisations } = given;
        const { id, kind } = organisations[which % organisations.length] as (typeof organisations)[number];
        // Who is in a temporary branch has a home elsewhere: of another kind, it would be counted.
        fc.pre(kind !== "temporary-branch");
        const change: StructureChange = { act: "upgrade", on: changed, decision: null, id, kind: "commune" };
        const before = registerOf(given);
        const after = registerOf({ ...given, changes: [change] });
        for (const one of organisations) {
          const [unit, then] = [unitOn(before, one.id, on), unitOn(after, one.id, on)];
          expect(then.kind).toBe(one.id === id && changed <= on ? "commune" : unit.kind);
          expect(territoryOf(after, one.id, on)).toEqual(territoryOf(before, one.id, on));
          expect(membersOn(after, one.id, on)).toEqual(membersOn(before, one.id, on));
        }
      }),
    );
  });

  it("says of every day of a period once whether records are complete", () => {
    fc.assert(
      fc.property(records, (given) => {
        const register = registerOf(given);
        const period = { firstDay: first, lastDay: addDays(first, 365) };
        for (const { id } of register.hierarchy.organisations) {
          const spans = completenessOf(register, id, { list: "sessions", period });
          const days = spans.reduce((sum, { firstDay, lastDay }) => sum + daysBetween(firstDay, lastDay) + 1, 0);
          expect(days).toBe(daysBetween(period.firstDay, period.lastDay) + 1);
          spans.slice(1).forEach((span, index) => {
            expect(span.firstDay).toBe(addDays((spans[index] as (typeof spans)[number]).lastDay, 1));
            expect(span.state).not.toBe(spans[index]?.state);
          });
        }
      }),
    );
  });

  it("gives every day of a post once, under the kind above of that day", () => {
    fc.assert(
      fc.property(records, (given) => {
        const register = registerOf(given);
        const period = { firstDay: first, lastDay: addDays(first, 365) };
        for (const { posts } of holdersOf(register, period)) {
          posts.forEach((post, index) => {
            const next = posts[index + 1];
            expect(post.lastDay).toBe(next === undefined ? null : addDays(next.firstDay, -1));
            const on = post.firstDay < first ? first : post.firstDay;
            expect(post.organisation.parentKind).toBe(parentKindOn(register, post.organisation.id, on).value);
          });
        }
      }),
    );
  });

  it("has a branch in a period whenever it has it on a day of it", () => {
    fc.assert(
      fc.property(records, day, (given, on) => {
        const register = registerOf(given);
        const period = { firstDay: first, lastDay: addDays(first, 730) };
        const all = branchesOf(register, period).map(({ id }) => id);
        expect(branchesOf(register, on).every(({ id }) => all.includes(id))).toBe(true);
      }),
    );
  });
});
