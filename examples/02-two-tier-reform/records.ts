import type { RegisterGiven } from "chibo";
import {
  type Organisation,
  type OrganisationCountGiven,
  type OrganisationGiven,
  organisation,
  type StructureChange,
  structureChange,
} from "chibo/organisation";

// An invented province with two districts, each with three communes, as it stood before 1 July 2025; and every change made
// of it since. All figures are made up.

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));

type Known = Pick<OrganisationGiven, "id" | "name" | "kind"> & Partial<OrganisationGiven>;

/** An organisation that is counted once, on its first day. */
function record(
  { firstDay = "2020-01-01", ...known }: Known,
  counted?: Omit<OrganisationCountGiven, "on">,
): Organisation {
  const counts = counted === undefined || firstDay === null ? [] : [{ on: firstDay, ...counted }];
  return organisation({ armedForces: false, consents: [], delegatedPowers: false, ...known, firstDay, counts });
}

const districts = ["H1", "H2"];
const communes = districts.flatMap((district) =>
  ["A", "B", "C"].map((letter) => ({ id: `${district}${letter}`, district })),
);

/** Six village branches in the first commune, five in the second, four in each of the others. */
const villagesOf: Readonly<Record<string, number>> = { H1A: 6, H1B: 5 };

const recordsBefore: readonly Organisation[] = [
  record({ id: "TW", name: "Trung ương", kind: "central", firstDay: null }),
  record({ id: "T", name: "Đảng bộ tỉnh A", kind: "province", parentId: "TW" }),
  ...districts.map((id) => record({ id, name: `Đảng bộ huyện ${id}`, kind: "district", parentId: "T" })),
  ...communes.map(({ id, district }) =>
    // How many members it has follows from its branches, here and in every other record that counts none.
    record(
      { id, name: `Đảng bộ xã ${id}`, kind: "grassroots-organisation", parentId: district, setting: "agency" },
      { committeeMembers: 11, standingMembers: 3 },
    ),
  ),
  ...communes.flatMap(({ id }) => numbered(villagesOf[id] ?? 4).map((number) => village(id, number))),
];

/** The branch of the first village of the first commune has forty members: more than thirty, with consent. */
function village(commune: string, number: string): Organisation {
  const isLarge = commune === "H1A" && number === "01";
  return record(
    {
      id: `${commune}-${number}`,
      name: `Chi bộ thôn ${number} (${commune})`,
      kind: "branch",
      parentId: commune,
      setting: "village",
      consents: isLarge
        ? [{ subject: "large-branch", giver: "committee-two-levels-up", answeredOn: "2021-03-01", answer: "given" }]
        : [],
    },
    {
      official: isLarge ? 39 : 20,
      probationary: 1,
      partyGroups: isLarge ? 3 : 0,
      committeeMembers: 5,
      standingMembers: 0,
    },
  );
}

/** Which communes become which: two and two become one, one stays by itself under a new name, one as well. */
const mapping: readonly (readonly [created: string, from: readonly string[]])[] = [
  ["X1", ["H1A", "H1B"]],
  ["X2", ["H1C", "H2A"]],
  ["X3", ["H2B", "H2C"]],
];

const reform = { on: "2025-07-01", decision: "01-QĐ/TU" } as const;
const conversion = { on: "2026-09-30", decision: "02-QĐ/TU" } as const;
const agencies = (id: string, name: string): Organisation =>
  record({ id, name, kind: "upper-grassroots", parentId: "T" }, { official: 600, probationary: 0 });
const inner = (id: string, name: string): Organisation =>
  record(
    { id, name, kind: "grassroots-organisation", parentId: "X1", setting: "agency" },
    { official: 40, probationary: 0, committeeMembers: 9, standingMembers: 3 },
  );
const armed = (id: string, name: string): Organisation =>
  record({ id, name, kind: "grassroots-branch", parentId: "X1", armedForces: true }, { official: 12, probationary: 0 });

/** 1 July 2025: communes become new ones under the province, the districts end, bodies of agencies are formed. */
const ofReform: readonly StructureChange[] = [
  ...mapping.map(([id, ids]) =>
    structureChange({
      ...reform,
      act: "consolidate",
      ids,
      created: record({ id, name: `Đảng bộ xã ${id}`, kind: "commune", parentId: "T" }),
    }),
  ),
  ...districts.map((id) => structureChange({ ...reform, act: "end", id })),
  ...[
    agencies("CQ", "Đảng bộ các cơ quan Đảng tỉnh"),
    agencies("UB", "Đảng bộ Ủy ban nhân dân tỉnh"),
    inner("X1-CQ", "Đảng bộ các cơ quan Đảng xã X1"),
    inner("X1-UB", "Đảng bộ Ủy ban nhân dân xã X1"),
    armed("X1-CA", "Chi bộ công an xã X1"),
    armed("X1-QS", "Chi bộ quân sự xã X1"),
  ].map((created) => structureChange({ ...reform, act: "found", created })),
];

/** 30 September 2026: the first commune becomes one level, with 23 branches straight under it. */
const ofConversion: readonly StructureChange[] = [
  structureChange({ ...conversion, act: "switch", id: "X1", kind: "grassroots-organisation" }),
  ...["X1-CQ", "X1-UB"].map((id) => structureChange({ ...conversion, act: "end", id })),
  ...["X1-CA", "X1-QS"].map((id) => structureChange({ ...conversion, act: "switch", id, kind: "branch" })),
  ...numbered(11).map((_, index) => {
    const [commune, number] = index < 6 ? ["H1A", index + 1] : ["H1B", index - 5];
    const id = `${commune}-${String(number).padStart(2, "0")}`;
    return structureChange({ ...conversion, act: "switch", id, kind: "branch" });
  }),
  ...numbered(10).map((number) =>
    structureChange({
      ...conversion,
      act: "found",
      created: record(
        {
          id: `X1-${number}`,
          name: `Chi bộ cơ quan ${number} (X1)`,
          kind: "branch",
          switchedOn: conversion.on,
          parentId: "X1",
          setting: "agency",
        },
        { official: 8, probationary: 0, committeeMembers: 0, standingMembers: 0, partyGroups: 0 },
      ),
    }),
  ),
];

/** Everything that is on record: the organisations as they were, and every change since. */
export const records: RegisterGiven = { organisations: recordsBefore, changes: [...ofReform, ...ofConversion] };
