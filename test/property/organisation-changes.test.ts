import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyChanges,
  buildForest,
  flatOrganisations,
  hierarchyOn,
  nestedOrganisations,
  type Organisation,
  organisation,
  recordsOn,
  type StructureChange,
  successorsOf,
} from "../../src/organisation/index.ts";
import { parseNestedOrganisations, parseRecords } from "../../src/schemas/index.ts";
import { addDays, type CalendarDate } from "../../src/time/index.ts";

const blank = (id: string, parentId: string | null): Organisation =>
  organisation({ id, name: id, kind: "branch", armedForces: false, parentId });

/** A random tree and random changes of it; many of them cannot be made. */
const story = fc
  .record({
    parents: fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 10 }),
    acts: fc.array(
      fc.record({
        act: fc.constantFrom("found", "merge", "consolidate", "divide", "transfer", "end", "upgrade"),
        a: fc.nat({ max: 14 }),
        b: fc.nat({ max: 14 }),
        day: fc.nat({ max: 5 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ parents, acts }) => ({
    records: parents.map((above, index) => blank(`${index}`, index === 0 ? null : `${above % index}`)),
    changes: acts.map((one, index) => changeOf(one, index)),
  }));

function changeOf(
  { act, a, b, day }: { readonly act: string; readonly a: number; readonly b: number; readonly day: number },
  index: number,
): StructureChange {
  const dated = { on: addDays("2025-07-01", day), decision: null };
  const [id, other] = [`${a}`, `${b}`];
  switch (act) {
    case "found":
      return { ...dated, act: "found", created: blank(`new ${index}`, id) };
    case "merge":
      return { ...dated, act: "merge", ids: [id], into: other };
    case "consolidate":
      return { ...dated, act: "consolidate", ids: [id, other], created: blank(`new ${index}`, "0") };
    case "divide":
      return {
        ...dated,
        act: "divide",
        id,
        created: [blank(`new ${index}`, "0"), blank(`new ${index}b`, "0")],
        placed: {},
      };
    case "transfer":
      return { ...dated, act: "transfer", id, to: other };
    case "upgrade":
      return { ...dated, act: "upgrade", id, kind: "grassroots-branch" };
    default:
      return { ...dated, act: "end", id, childrenTo: b % 2 === 0 ? null : "0" };
  }
}

/** The parent of each organisation that exists on the day, worked out one change at a time over the whole list. */
function naive(records: readonly Organisation[], changes: readonly StructureChange[], on: CalendarDate) {
  let links = new Map(records.map(({ id, parentId }) => [id, parentId]));
  const under = (from: readonly string[], to: string) => {
    links = new Map([...links].map(([id, parent]) => [id, parent !== null && from.includes(parent) ? to : parent]));
  };
  for (const change of changes.filter((one) => one.on <= on)) {
    for (const { id, parentId } of foundBy(change)) links.set(id, parentId);
    if (change.act === "transfer") links.set(change.id, change.to);
    const to = heirOf(change);
    if (to !== null) under(endedBy(change), to);
    for (const id of endedBy(change)) links.delete(id);
  }
  return links;
}

function foundBy(change: StructureChange): readonly Organisation[] {
  if (change.act === "found" || change.act === "consolidate") return [change.created];
  return change.act === "divide" ? change.created : [];
}

function heirOf(change: StructureChange): string | null {
  if (change.act === "merge") return change.into;
  if (change.act === "consolidate") return change.created.id;
  return change.act === "end" ? change.childrenTo : null;
}

function endedBy(change: StructureChange): readonly string[] {
  if (change.act === "merge" || change.act === "consolidate") return change.ids;
  return change.act === "divide" || change.act === "end" ? [change.id] : [];
}

/** As many of the changes as can be made one after another. */
function possible(records: readonly Organisation[], changes: readonly StructureChange[]): readonly StructureChange[] {
  const made: StructureChange[] = [];
  for (const change of changes.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))) {
    if (applyChanges(records, [...made, change]).kind === "accepted") made.push(change);
  }
  return made;
}

describe("random trees and random changes", () => {
  it("lose and double nothing, and are on each day as the simple way has it", () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 6 }), ({ records, changes }, day) => {
        const made = possible(records, changes);
        const checked = applyChanges(records, made);
        if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
        const on = addDays("2025-06-30", day);
        const links = naive(records, made, on);
        const standing = recordsOn(checked.value, on);
        expect(new Map(standing.map(({ id, parentId }) => [id, parentId]))).toEqual(links);
        expect(standing).toHaveLength(links.size);
        expect(buildForest(standing).kind).toBe("accepted");
        expect(hierarchyOn(checked.value, on).organisations).toEqual(standing);
      }),
      { numRuns: 300 },
    );
  });

  it("leave every organisation with itself or its heirs, and none that does not exist", () => {
    fc.assert(
      fc.property(story, ({ records, changes }) => {
        const made = possible(records, changes);
        const checked = applyChanges(records, made);
        if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
        const standing = new Set(recordsOn(checked.value, "2026-01-01").map(({ id }) => id));
        for (const { id } of records) {
          const heirs = successorsOf(checked.value, id, "2026-01-01").map((one) => one.id);
          expect(heirs.every((heir) => standing.has(heir))).toBe(true);
          expect(heirs.includes(id)).toBe(standing.has(id));
        }
      }),
    );
  });

  it("are accepted as input as they went out", () => {
    fc.assert(
      fc.property(story, ({ records, changes }) => {
        const stored = JSON.parse(JSON.stringify({ records, changes }));
        expect(parseRecords("organisation", stored.records)).toEqual({ kind: "accepted", value: records });
        expect(parseRecords("structureChange", stored.changes)).toEqual({ kind: "accepted", value: changes });
        const tree = buildForest(records);
        const nested = tree.kind === "accepted" ? nestedOrganisations(tree.value) : [];
        const read = parseNestedOrganisations(JSON.parse(JSON.stringify(nested)));
        expect(read).toEqual({ kind: "accepted", value: flatOrganisations(nested) });
      }),
    );
  });

  it("are refused whole: nothing that was given is changed", () => {
    fc.assert(
      fc.property(story, ({ records, changes }) => {
        const before = JSON.stringify([records, changes]);
        applyChanges(records, changes);
        expect(JSON.stringify([records, changes])).toBe(before);
      }),
    );
  });
});
