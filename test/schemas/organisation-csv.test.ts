import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Organisation,
  organisation,
  organisationKinds,
  settings,
  villageTypes,
} from "../../src/organisation/index.ts";
import { organisationCsv, parseOrganisationCsv } from "../../src/schemas/index.ts";

const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
// U+FFFD stands where a program could not read a letter: a file that has it is refused.
const text = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((one) => !one.includes("\uFFFD"))
  .map((one) => `Chi bộ ${one.normalize("NFC")}`);
const day = fc.constantFrom("2020-01-01" as const, "2025-07-01" as const);

const count = orNull(fc.nat());
const flag = orNull(fc.boolean());

const counted = (on: "2020-01-01" | "2025-07-01") =>
  fc.record({
    on: fc.constant(on),
    official: count,
    probationary: count,
    partyGroups: count,
    committeeMembers: count,
    standingMembers: count,
    households: count,
  });

const anyOrganisation: fc.Arbitrary<Organisation> = fc.record({
  id: text,
  name: text,
  kind: fc.constantFrom(...organisationKinds),
  switchedOn: orNull(day),
  parentId: orNull(text),
  parentSince: orNull(day),
  firstDay: fc.constantFrom(null, "2020-01-01" as const),
  lastDay: orNull(day),
  setting: orNull(fc.constantFrom(...settings)),
  autonomy: orNull(fc.constant("recurrent" as const)),
  ownSeal: flag,
  decidedLevel: orNull(fc.constant("district" as const)),
  region: orNull(fc.constant("IV" as const)),
  territory: orNull(text),
  villageType: orNull(fc.constantFrom(...villageTypes)),
  securityKey: flag,
  borderOrIsland: flag,
  onceLargeVillage: flag,
  armedForces: fc.boolean(),
  delegatedPowers: flag,
  consents: orNull(
    fc.array(
      fc.record({
        subject: fc.constant("section" as const),
        giver: fc.constant("provincial-committee" as const),
        answeredOn: orNull(day),
        answer: fc.constantFrom("given" as const, "refused" as const),
      }),
      { maxLength: 2 },
    ),
  ),
  counts: fc.oneof(
    fc.constant([]),
    counted("2025-07-01").map((one) => [one]),
    fc.tuple(counted("2020-01-01"), counted("2025-07-01")),
  ),
});

/** The issues by row and column. */
function issuesOf(csv: string): readonly string[] {
  const read = parseOrganisationCsv(csv);
  return (read.issues ?? []).map(({ code, path }) => `${path.join(".")}: ${code}`);
}

describe("organisations as CSV", () => {
  it("come back with nothing lost", () => {
    fc.assert(
      fc.property(fc.array(anyOrganisation, { minLength: 1, maxLength: 5 }), (records) => {
        expect(parseOrganisationCsv(organisationCsv(records))).toEqual({ kind: "accepted", value: records });
      }),
    );
  });

  it("are read as people keep them", () => {
    const rows = [
      "\uFEFFId;NAME;Kind;Parent id;Counted on;Official;Probationary;Armed Forces;First day;Delegated powers",
      '001;"Chi bộ ""A""; thôn 1";chi-bo;;31/12/2025;1.250;1;không;01/7/2025;Có',
      "",
      "002;Chi bộ 2;branch;001;;;;FALSE;2025-07-01;true",
    ];
    const alike = { kind: "branch", armedForces: false, firstDay: "2025-07-01", delegatedPowers: true } as const;
    expect(parseOrganisationCsv(rows.join("\r\n"))).toEqual({
      kind: "accepted",
      value: [
        organisation({
          ...alike,
          id: "001",
          name: 'Chi bộ "A"; thôn 1',
          counts: [{ on: "2025-12-31", official: 1250, probationary: 1 }],
        }),
        organisation({ ...alike, id: "002", name: "Chi bộ 2", parentId: "001" }),
      ],
    });
  });

  it("may count an organisation again in a further row", () => {
    const headings = "id,name,kind,armedForces,countedOn,official,households";
    const rows = ["01,Chi bộ 1,branch,false,2024-01-01,30,", "01,,,,2025-01-01,,210", "02,Chi bộ 2,branch,false,,,"];
    expect(
      parseOrganisationCsv([headings, ...rows].join("\n")).value?.map(({ id, counts }) => [id, counts]),
    ).toMatchObject([
      [
        "01",
        [
          { on: "2024-01-01", official: 30 },
          { on: "2025-01-01", official: null, households: 210 },
        ],
      ],
      ["02", []],
    ]);
    expect(issuesOf([headings, rows[0], "01,,,,2023-01-01,31,"].join("\n"))).toEqual(["1.countedOn: out-of-order"]);
    expect(issuesOf([headings, rows[0], "01,,,,,31,"].join("\n"))).toEqual(["1.countedOn: missing-key"]);
    // Without the row before it, the second is an organisation of which hardly anything is told.
    expect(issuesOf([headings, rows[1]].join("\n"))).toContain("0.name: missing-key");
  });

  it.each([
    ["a month that does not exist", "01/13/2025,,12", ["0.firstDay: not-a-calendar-date", "0.countedOn: missing-key"]],
    ["a count that is none", "01/7/2025,31/12/2025,a dozen", ["0.official: wrong-type"]],
    ["a count of decimals", "01/7/2025,31/12/2025,2.5", ["0.official: wrong-type"]],
    ["a count without its day", "01/7/2025,,12", ["0.countedOn: missing-key"]],
  ])("tell %s by row and column", (_, cells, expected) => {
    const headings = "id,name,kind,armedForces,firstDay,countedOn,official";
    expect(issuesOf(`${headings}\n01,Chi bộ,branch,false,${cells}`)).toEqual(expected);
  });

  it.each(["cờ", "true?", "1 có", "yes"])("take no %s for yes", (cell) => {
    expect(issuesOf(`id,name,kind,armedForces\n01,Chi bộ,branch,${cell}`)).toEqual(["0.armedForces: wrong-type"]);
  });

  it("tell consents that are no JSON", () => {
    expect(issuesOf("id,name,kind,armedForces,consents\n01,Chi bộ,branch,false,yes")).toEqual([
      "0.consents: wrong-type",
    ]);
  });

  it("tell a column that no record has, and one that is there twice", () => {
    expect(issuesOf("id,name,kind,armedForces,note\n01,Chi bộ,branch,false,x")).toEqual(["0.note: unknown-key"]);
    expect(issuesOf("id,ID,id1,note,note\n01,02,03,,")).toEqual(["ID: unknown-key", "note: unknown-key"]);
    expect(issuesOf("id1,name,kind,armedForces\n01,Chi bộ,branch,false")).toContain("0.id1: unknown-key");
  });

  it("hold a stated total against the two counts", () => {
    const headings = "id,name,kind,armedForces,countedOn,official,probationary,statedMembers";
    expect(issuesOf(`${headings}\n01,Chi bộ,branch,false,2025-12-31,30,1,32`)).toEqual([
      "0.statedMembers: parts-do-not-add-up",
    ]);
    expect(organisationCsv([])).not.toContain("stated");
  });

  it("may end their lines as an old program did", () => {
    expect(parseOrganisationCsv("id,name,kind,armedForces\r01,Chi bộ,branch,false").value).toHaveLength(1);
  });

  it("are refused where letters were lost to an old encoding", () => {
    expect(parseOrganisationCsv("id,name\n01,Chi b\uFFFD").issues).toMatchObject([{ expected: "UTF-8" }]);
  });

  it("are refused where the rows are no CSV, and none of it is repeated", () => {
    const [issue] = parseOrganisationCsv('id,name\n01,"Chi bộ').issues ?? [];
    expect(issue).toMatchObject({ expected: "CSV", received: "CSV_QUOTE_NOT_CLOSED, 2" });
    expect(parseOrganisationCsv("")).toEqual({ kind: "accepted", value: [] });
  });

  it("are no list, or no text, for a plain caller", () => {
    expect(() => organisationCsv(undefined as never)).toThrow(/^organisationCsv: the organisations is undefined;/);
    expect(() => organisationCsv([null] as never)).toThrow(TypeError);
    expect(() => organisationCsv([{}] as never)).toThrow(/id of an organisation is null; it must be given/);
    expect(() => parseOrganisationCsv(undefined as never)).toThrow(TypeError);
  });
});
