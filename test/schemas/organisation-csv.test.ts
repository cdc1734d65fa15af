import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Organisation, organisationKinds, unknownOrganisation } from "../../src/organisation/index.ts";
import { organisationCsv, parseOrganisationCsv } from "../../src/schemas/index.ts";

const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
// U+FFFD stands where a program could not read a letter: a file that has it is refused.
const text = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((one) => !one.includes("\uFFFD"))
  .map((one) => `Chi bộ ${one.normalize("NFC")}`);
const day = fc.constantFrom("2020-01-01" as const, "2025-07-01" as const);

const organisation: fc.Arbitrary<Organisation> = fc.record({
  id: text,
  name: text,
  kind: fc.constantFrom(...organisationKinds),
  parentId: orNull(text),
  parentSince: orNull(day),
  firstDay: fc.constantFrom(null, "2020-01-01" as const),
  lastDay: orNull(day),
  switchedOn: orNull(day),
  official: orNull(fc.nat()),
  probationary: orNull(fc.nat()),
  partyGroups: orNull(fc.nat()),
  committeeMembers: orNull(fc.nat()),
  standingMembers: orNull(fc.nat()),
  setting: orNull(fc.constantFrom("residential" as const, "abroad" as const)),
  armedForces: fc.boolean(),
  delegatedPowers: orNull(fc.boolean()),
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
});

describe("organisations as CSV", () => {
  it("come back with nothing lost", () => {
    fc.assert(
      fc.property(fc.array(organisation, { minLength: 1, maxLength: 5 }), (records) => {
        expect(parseOrganisationCsv(organisationCsv(records))).toEqual({ kind: "accepted", value: records });
      }),
    );
  });

  it("are read as people keep them", () => {
    const rows = [
      "\uFEFFId;NAME;Kind;Parent id;Official;Probationary;Armed Forces;First day;Delegated powers",
      '001;"Chi bộ ""A""; thôn 1";chi-bo;;12;1;không;01/7/2025;Có',
      "",
      "002;Chi bộ 2;branch;001;;;FALSE;2025-07-01;true",
    ];
    expect(parseOrganisationCsv(rows.join("\r\n"))).toEqual({
      kind: "accepted",
      value: [
        {
          ...unknownOrganisation,
          id: "001",
          name: 'Chi bộ "A"; thôn 1',
          kind: "branch",
          official: 12,
          probationary: 1,
          firstDay: "2025-07-01",
          delegatedPowers: true,
        },
        {
          ...unknownOrganisation,
          id: "002",
          name: "Chi bộ 2",
          kind: "branch",
          parentId: "001",
          firstDay: "2025-07-01",
          delegatedPowers: true,
        },
      ],
    });
  });

  it.each([
    ["a month that does not exist", "01/13/2025,12", "0.firstDay: not-a-calendar-date"],
    ["a count that is none", "01/7/2025,a dozen", "0.official: wrong-type"],
  ])("tell %s by row and column", (_, cells, expected) => {
    const read = parseOrganisationCsv(`id,name,kind,armedForces,firstDay,official\n01,Chi bộ,branch,false,${cells}`);
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([expected]);
  });

  it("tell a column that no record has", () => {
    const read = parseOrganisationCsv("id,name,kind,armedForces,note\n01,Chi bộ,branch,false,x");
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual(["0.note: unknown-key"]);
  });

  it("are refused where letters were lost to an old encoding", () => {
    expect(parseOrganisationCsv("id,name\n01,Chi b\uFFFD")).toMatchObject({
      kind: "refused",
      issues: [{ expected: "UTF-8" }],
    });
  });

  it("are refused where the rows are no CSV", () => {
    expect(parseOrganisationCsv('id,name\n01,"Chi bộ')).toMatchObject({
      kind: "refused",
      issues: [{ expected: "CSV" }],
    });
    expect(parseOrganisationCsv("")).toEqual({ kind: "accepted", value: [] });
  });
});
