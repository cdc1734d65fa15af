import { describe, expect, it } from "vitest";
import {
  applyChanges,
  congress,
  congressOrdinal,
  congressState,
  congressWindow,
  organisation,
  term,
  termEndsOn,
} from "../../../src/organisation/index.ts";

const on = "2025-12-01";

describe("the record of a term", () => {
  it("has every member, what is left out as not known", () => {
    expect(term({ kind: "branch" })).toEqual({
      kind: "branch",
      switchedOn: null,
      startedOn: null,
      isFirst: null,
      endSet: null,
      inPilot: null,
      parentEndsOn: null,
    });
  });

  it.each<readonly [string, () => unknown, string]>([
    ["no kind", () => term({} as never), 'term: "kind" is missing'],
    ["a misspelt key", () => term({ kind: "branch", started: on } as never), 'term has no "started"'],
    [
      "a day that is none",
      () => term({ kind: "branch", startedOn: "2025-06-31" }),
      'term: startedOn "2025-06-31" is no day',
    ],
    ["a congress of nobody", () => congress({ heldOn: on } as never), 'congress: "organisationId" is missing'],
  ])("refuses %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("questions about terms", () => {
  const current = term({ kind: "branch", startedOn: "2022-03-15" });

  it("read what is left out or undefined as not known, and let other keys through", () => {
    const wider = { kind: "branch", organisationId: "01", startedOn: undefined } as never;
    expect(termEndsOn(wider, on).missing).toEqual(["startedOn"]);
    expect(congressState(wider, on).missing).toEqual(["startedOn"]);
  });

  it.each([
    ["termEndsOn", termEndsOn],
    ["congressWindow", congressWindow],
    ["congressState", congressState],
  ] as const)("%s refuses what it cannot read", (name, ask) => {
    expect(() => ask(on as never, current as never)).toThrow(`${name}: the term is "${on}"; give an object`);
    expect(() => ask(current, "2025-12-1")).toThrow(`${name}: "2025-12-1" is no day; write "2025-12-01"`);
    expect(() => ask({ ...current, isFirst: "no" } as never, on)).toThrow(
      `${name}: isFirst is "no"; give true or false`,
    );
    expect(() => ask(current, on, { readings: ["model294" as never] })).toThrow(
      `${name}: "model294" is no reading; did you mean "model-294"?`,
    );
    expect(() => ask(current, on, { named: [] } as never)).toThrow(`${name} has no "named"`);
  });
});

describe("the number of a congress", () => {
  const { value: history } = applyChanges(
    [organisation({ id: "01", name: "Đảng bộ 01", kind: "commune", armedForces: false })],
    [],
  );
  const held = [congress({ organisationId: "01", heldOn: "2025-08-01" })];

  it.each<readonly [string, () => unknown, string]>([
    [
      "no history",
      () => congressOrdinal(null as never, held, { organisationId: "01", on }),
      "congressOrdinal: the history",
    ],
    [
      "arguments that are swapped",
      () => congressOrdinal(held as never, history as never, { organisationId: "01", on }),
      "congressOrdinal: the history",
    ],
    [
      "a congress on no day",
      () => congressOrdinal(history as never, [{ organisationId: "01" }] as never, { organisationId: "01", on }),
      'congressOrdinal: "heldOn" is missing',
    ],
    [
      "no organisation",
      () => congressOrdinal(history as never, held, { on } as never),
      "congressOrdinal: organisationId",
    ],
    [
      "another option",
      () => congressOrdinal(history as never, held, { id: "01", on } as never),
      'congressOrdinal has no "id"',
    ],
  ])("refuses %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
