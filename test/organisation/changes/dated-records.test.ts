import { describe, expect, it } from "vitest";
import {
  applyChanges,
  datedRecordsOf,
  hierarchyOn,
  type Organisation,
  organisation,
  parseOrganisationCode,
  type StructureChange,
} from "../../../src/organisation/index.ts";

const of = (id: string, parentId: string | null, kind: Organisation["kind"], more: object = {}): Organisation =>
  organisation({ id, name: `Tổ chức ${id}`, parentId, kind, armedForces: false, ...more });
const records = [
  of("P", null, "province"),
  of("x1", "P", "commune"),
  of("x2", "P", "commune"),
  of("c1", "x1", "grassroots-organisation"),
  of("b1", "c1", "branch"),
];
const transfer = (on: StructureChange["on"], to: string): StructureChange => ({
  act: "transfer",
  on,
  decision: null,
  id: "c1",
  to,
});

const dated = (changes: readonly StructureChange[]) => {
  const checked = applyChanges(records, changes);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  const found = datedRecordsOf(checked.value).changed.get("c1") ?? [];
  return found.map(({ since, record }) => [since, record.parentId]);
};

describe("the records of an organisation that is changed twice", () => {
  it("begin each on the day of its change", () => {
    const changes = [transfer("2025-07-01", "x2"), transfer("2025-09-01", "x1")];
    expect(dated(changes)).toEqual([
      [null, "x1"],
      ["2025-07-01", "x2"],
      ["2025-09-01", "x1"],
    ]);
  });

  it("are the last of one day", () => {
    const changes = [transfer("2025-07-01", "x2"), transfer("2025-07-01", "x1")];
    expect(dated(changes)).toEqual([
      [null, "x1"],
      ["2025-07-01", "x1"],
    ]);
  });
});

describe("an organisation that joins another", () => {
  it("leaves the count unknown where one of both was not counted", () => {
    const counted = [
      of("c1", null, "grassroots-organisation"),
      of("b1", "c1", "branch", { counts: [{ on: "2024-01-01", official: 10, probationary: 1 }] }),
      of("b2", "c1", "branch"),
    ];
    const merged = applyChanges(counted, [{ act: "merge", on: "2025-07-01", decision: null, ids: ["b2"], into: "b1" }]);
    const found =
      merged.kind === "accepted" ? datedRecordsOf(merged.value).records.find(({ id }) => id === "b1") : null;
    expect(found?.counts.map(({ on, official, probationary }) => [on, official, probationary])).toEqual([
      ["2024-01-01", null, null],
      ["2025-07-01", null, null],
    ]);
  });

  it("is told among the first of many that are placed nowhere", () => {
    const many = Array.from({ length: 15 }, (_, index) => of(`b${index + 10}`, "c1", "branch"));
    const checked = applyChanges(
      [...records, ...many],
      [
        {
          act: "divide",
          on: "2025-07-01",
          decision: null,
          id: "c1",
          created: [of("c2", "x1", "grassroots-organisation"), of("c3", "x1", "grassroots-organisation")],
          placed: { nobody: "c2" },
        },
      ],
    );
    const told = (checked.issues ?? []).map(({ expected }) => expected).join("\n");
    expect(told).toContain("b1, b10, b11");
    expect(told).toContain("… (16)");
  });
});

it("a history made by hand that changes what is not in it is refused", () => {
  const history = {
    records,
    changes: [{ act: "upgrade", on: "2025-07-01", decision: null, id: "zz", kind: "commune" }],
  };
  expect(() => datedRecordsOf(history as never)).toThrow(
    'the history changes "zz", which is not in its records; make it with applyChanges()',
  );
  expect(() => hierarchyOn(history as never, "2025-08-01")).toThrow(/"zz"/);
});

it("a code is a text", () => {
  expect(() => parseOrganisationCode(38 as never)).toThrow("parseOrganisationCode: the code is 38; give a text");
});
