import { expect, it } from "vitest";
import { absenceLedger, branchSession } from "../../src/meeting/index.ts";
import { inspection, plannedInspection, reviewInspections } from "../../src/organisation/index.ts";
import { capExcellent, excellencePool, ratingNode, ratingOrder } from "../../src/rating/index.ts";

// Counted, never timed: how often a function reads its records. Twice the records may be read twice as often and a little
// more, for sorting; a function that holds each against each would read them four times as often.

const most = 2.4;
const id = (index: number): string => String(index).padStart(6, "0");
const list = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Records of which each reading of a member is counted. */
function counted<Row extends object>(rows: readonly Row[], count: () => void): readonly Row[] {
  const get = (row: Row, key: string | symbol): unknown => {
    count();
    return Reflect.get(row, key);
  };
  return rows.map((row) => new Proxy(row, { get }));
}

const jobs: readonly [string, (count: number, read: () => void) => unknown][] = [
  [
    "ratingOrder",
    (count, read) => {
      const parentOf = (index: number): string | null => (index === 0 ? null : id(Math.floor(index / 50)));
      const nodes = list(count, (index) =>
        ratingNode({ key: `k${index}`, kind: "organisation", organisationId: id(index), parentId: parentOf(index) }),
      );
      return ratingOrder(counted(nodes.toReversed(), read));
    },
  ],
  [
    "capExcellent",
    (count, read) => {
      const candidates = list(count, (index) => ({ key: `k${index}`, points: 50 + index / count }));
      const pool = excellencePool({ group: "g", candidates, good: count });
      const readAt = { ...pool, candidates: counted(candidates, read) };
      return capExcellent(readAt, "2025-12-15", { share: "ordinary" });
    },
  ],
  [
    "absenceLedger",
    (count, read) => {
      const absences = list(count, (index) => ({ member: `m${index}`, excused: true }));
      const session = branchSession({ id: "s", organisationId: "b1", heldOn: "2025-01-03", kind: "regular", absences });
      return absenceLedger([{ ...session, absences: counted(absences, read) }]);
    },
  ],
  [
    "reviewInspections",
    (count, read) => {
      const planned = list(count, (index) => plannedInspection({ organisationId: id(index), dueBy: "2025-06-30" }));
      const held = list(count, (index) => inspection({ organisationId: id(index), heldOn: "2025-06-01" }));
      return reviewInspections(counted(planned, read), counted(held, read), "2025-12-31");
    },
  ],
];

it.each(jobs)("%s reads twice the records about twice as often", (_, run) => {
  const [once, twice] = [400, 800].map((count) => {
    let reads = 0;
    run(count, () => {
      reads += 1;
    });
    return reads;
  }) as [number, number];
  expect(once).toBeGreaterThan(400);
  expect(twice / once).toBeLessThan(most);
});
