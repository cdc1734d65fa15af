import { describe, expect, it } from "vitest";
import type { Consent } from "../../../src/organisation/index.ts";
import { lastAnswer, twoAnswers } from "../../../src/organisation/records/consent.ts";
import { requireOrganisations } from "../../../src/organisation/records/require-organisation.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { type CountedFacts, countedOrganisation } from "../../kit/counted-organisation.ts";

describe("a consent", () => {
  const one: Consent = {
    subject: "large-branch",
    giver: "committee-two-levels-up",
    answeredOn: "2025-01-01",
    answer: "given",
  };

  it("is none where the record holds no answer with a day, and not known where there is no record", () => {
    expect(lastAnswer([], "large-branch", "committee-two-levels-up")).toBe("none");
    expect(lastAnswer([{ ...one, answeredOn: null }], "large-branch", "committee-two-levels-up")).toBe("none");
    expect(lastAnswer(null, "large-branch", "committee-two-levels-up")).toBeNull();
  });

  it("contradicts another answer of that body on that day alone", () => {
    const refused: Consent = { ...one, answer: "refused" };
    expect(twoAnswers([one, one, refused])).toEqual([0, 2]);
    expect(twoAnswers([one, { ...refused, answeredOn: "2025-01-02" }])).toBeNull();
  });
});

describe("a whole record", () => {
  /** The record, and how often its id was read. */
  function watched(facts: CountedFacts) {
    const record = countedOrganisation(facts);
    const seen = { reads: 0 };
    const get = () => {
      seen.reads += 1;
      return record.id;
    };
    return { record: Object.defineProperty({ ...record }, "id", { get, enumerable: true }), seen };
  }

  it.each<readonly [string, CountedFacts]>([
    ["of which little is known", {}],
    ["with a parent", { parentId: "P" }],
    ["with days, some the same", { firstDay: "2025-07-01", parentSince: "2025-07-01", switchedOn: "2026-09-01" }],
    ["with a setting, consents and a count", { setting: "village", consents: [], official: 9, armedForces: true }],
  ])("%s is looked at once", (_, facts) => {
    const { record, seen } = watched(facts);
    requireOrganisations("test", "records", [record]);
    expect(seen.reads).toBe(1);
  });

  it("with several counts is looked at once", () => {
    const { record, seen } = watched({});
    const row = (on: CalendarDate) => ({ on, official: 9, probationary: 0 });
    const counts = [row("2024-01-01"), row("2025-01-01"), row("2025-01-02")];
    requireOrganisations("test", "records", [Object.assign(record, { counts })]);
    expect(seen.reads).toBe(1);
  });

  it("has the day of each of its counts read once", () => {
    let reads = 0;
    const counts = (["2024-01-01", "2025-01-01"] as const).map((day) => ({
      get on() {
        reads += 1;
        return day;
      },
    }));
    requireOrganisations("test", "records", [{ ...countedOrganisation({}), counts }]);
    expect(reads).toBe(counts.length);
  });

  it.each<readonly [string, object, string]>([
    ["an empty id", { id: "" }, 'records[0].id is ""; give a text'],
    ["an id that is no text", { id: 1 }, "records[0].id is 1; give a text"],
    ["a kind that is none", { kind: "chi-bo" }, 'records[0].kind is "chi-bo"; give'],
    ["a setting that is none", { setting: "hamlet" }, 'records[0].setting is "hamlet"; give'],
    ["armed forces as a word", { armedForces: "no" }, 'records[0].armedForces is "no"; give true or false'],
    ["a day that is none", { parentSince: "2025-02-30" }, 'records[0].parentSince "2025-02-30" is no day'],
    ["a count on no day", { counts: [{ on: null }] }, "records[0].counts[0].on null is no day"],
    ["a count that is a text", { counts: ["9"] }, 'records[0].counts[0] is "9"; give an object'],
    [
      "a day counted twice",
      { counts: [{ on: "2025-01-01" }, { on: "2025-01-01" }] },
      'records[0].counts[1] is of "2025-01-01", after "2025-01-01"; put the counts in the order of their days, each day once',
    ],
    [
      "consents that are no list, after counts in order",
      { counts: [{ on: "2024-01-01" }, { on: "2025-01-01" }], consents: "none" },
      'records[0].consents is "none"; give a list',
    ],
    [
      "consents that are no list, beside an empty parent",
      { parentId: "", consents: 3 },
      "records[0].consents is 3; give a list",
    ],
    ["no record at all", null as never, ""],
  ])("is refused for %s", (_, facts, message) => {
    const given = facts === null ? [3] : [{ ...countedOrganisation({}), ...facts }];
    const said = facts === null ? "test: records[0] is 3; give an object" : `test: ${message}`;
    expect(() => requireOrganisations("test", "records", given)).toThrow(said);
  });
});
