import { describe, expect, it } from "vitest";
import { inProvince, policiesInForce, territoryFor } from "../../../src/stipend/claim/policies-in-force.ts";
import { compiledPolicies } from "../../../src/stipend/format/compiled-policy.ts";
import { hoaBinh314, hoaBinhDirective26, type StipendPolicy } from "../../../src/stipend/index.ts";
import type { CalendarDate, CalendarMonth } from "../../../src/time/index.ts";
import { civilDefence, eachPaid, group, is, militia, ofBase, policy, source } from "../../kit/fixture-policies.ts";

const compiled = (...policies: readonly StipendPolicy[]) => compiledPolicies("test", policies);
const asked = (month: CalendarMonth, ...policies: readonly StipendPolicy[]) =>
  policiesInForce(month, { policies: compiled(...policies), readings: [] });
const codes = (some: readonly { readonly policy: StipendPolicy }[]) => some.map((one) => one.policy.code);
const lasting = (one: StipendPolicy, firstDay: CalendarDate, lastDay: CalendarDate | null = null): StipendPolicy => ({
  ...one,
  versions: [{ ...one.versions[0], firstDay, lastDay }],
});
const quarterly: StipendPolicy = { ...militia, code: "quarterly", frequency: "quarterly" };
const asking = policy(
  "asking",
  eachPaid("own"),
  { member: is("role", "committee-member"), benefit: { flag: "regularBenefit", ...source } },
  [group("member", { all: ["member", { not: "benefit" }] }, ofBase("0.25"))],
);
const known = { result: "not-met", citation: source.citation, evidence: source.evidence };

describe("a month", () => {
  it("has its days, its wages and the policies that can pay in it, those that ask for other pay apart", () => {
    const question = asked("2026-03", asking, militia, quarterly, lasting(civilDefence, "2026-04-01"));
    expect(question).toMatchObject({
      firstDay: "2026-03-01",
      lastDay: "2026-03-31",
      under: { readings: [] },
      baseSalary: 2_340_000,
      regionalWage: { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 },
      outOfTime: null,
    });
    expect(codes(question.candidates)).toEqual(["asking", "militia", "quarterly"]);
    expect(codes(question.plain)).toEqual(["militia", "quarterly"]);
    expect(codes(question.asking)).toEqual(["asking"]);
    expect(question.candidates.map(({ period }) => period.firstDay)).toEqual([
      "2026-03-01",
      "2026-03-01",
      "2026-01-01",
    ]);
    expect(asked("1993-03", militia)).toMatchObject({ baseSalary: null, regionalWage: null });
  });

  it("knows what a group amounts to where that is the same for everybody", () => {
    const amounts = (one: StipendPolicy, month: CalendarMonth = "2024-07") =>
      asked(month, one).candidates.flatMap((candidate) =>
        [...candidate.amounts].map(([{ code }, amount]) => [code, amount]),
      );
    const rated = (rate: Parameters<typeof group>[2], code = "rated"): StipendPolicy =>
      policy(code, eachPaid("own"), { secretary: is("role", "secretary") }, [group("secretary", "secretary", rate)]);
    expect(amounts(rated(ofBase("0.3")))).toEqual([["secretary", 702_000]]);
    expect(amounts(rated({ kind: "fixed", dong: 600_000 }))).toEqual([["secretary", 600_000]]);
    expect(amounts(rated({ kind: "of-salary", coefficient: "0.3" }))).toEqual([]);
    expect(amounts(rated({ kind: "of-regional-wage", coefficient: "0.3" }), "2026-03")).toEqual([]);
    expect(amounts(lasting(rated(ofBase("0.3")), "1990-01-01"), "1993-03")).toEqual([]);
    const rounding = { mode: "up", unit: 10_000, ...source } as const;
    expect(amounts({ ...rated(ofBase("0.3")), rounding })).toEqual([["secretary", 710_000]]);
  });
});

describe("a policy that pays nothing says why, by one step", () => {
  it.each<[string, CalendarMonth, StipendPolicy, object]>([
    [
      "before its first day",
      "2024-06",
      lasting(militia, "2024-07-01"),
      { ...known, code: "militia.inForce", actual: "2024-06-01", operator: ">=", expected: "2024-07-01" },
    ],
    [
      "after its last day",
      "2024-07",
      lasting(militia, "2020-01-01", "2024-06-30"),
      { ...known, code: "militia.inForce", actual: "2024-07-01", operator: "<=", expected: "2024-06-30" },
    ],
    [
      "as it is a draft",
      "2024-07",
      { ...militia, status: "planned" },
      { ...known, code: "militia.enacted", actual: "planned", operator: "one-of", expected: ["enacted"] },
    ],
    [
      "as it falls due at the end of the quarter",
      "2024-07",
      quarterly,
      { ...known, code: "quarterly.due", actual: "2024-07", operator: "is", expected: "2024-09" },
    ],
  ])("%s", (_, month, one, step) => {
    const { idle, candidates } = asked(month, one);
    expect(idle.map((each) => each.step)).toEqual([step]);
    expect(candidates).toEqual([]);
  });

  it("or none, where it pays", () => {
    expect(asked("2024-09", militia, quarterly).idle).toEqual([]);
  });
});

describe("policies none of which holds in the month", () => {
  const early = lasting(militia, "2010-01-01", "2012-12-31");
  const late = lasting(militia, "2015-01-01", "2018-12-31");
  const open = lasting(militia, "2016-01-01");

  it.each<[string, readonly StipendPolicy[], CalendarMonth, object | null]>([
    ["all over", [early, late], "2020-01", { firstDay: "2010-01-01", lastDay: "2018-12-31" }],
    ["all over, in another order", [late, early], "2020-01", { firstDay: "2010-01-01", lastDay: "2018-12-31" }],
    ["one without an end, still to come", [late, open], "2014-01", { firstDay: "2015-01-01", lastDay: null }],
    ["none at all", [], "2014-01", { firstDay: null, lastDay: null }],
    ["one that holds", [early, open], "2016-01", null],
  ])("%s", (_, policies, month, expected) => {
    expect(asked(month, ...policies).outOfTime).toEqual(expected);
  });
});

describe("the same in one province", () => {
  const own: StipendPolicy = { ...militia, code: "own", territory: "our-province" };
  const [version] = hoaBinh314.versions;
  const extended: StipendPolicy = {
    ...hoaBinh314,
    code: "extended",
    versions: [{ ...version, extendedTo: ["phu-tho", "area-9"] }],
  };
  const at = (home: string | null, month: CalendarMonth, ...policies: readonly StipendPolicy[]) => {
    const { candidates, idle, plain, asking: further } = inProvince(asked(month, ...policies), home);
    return [codes(candidates), codes([...plain, ...further]), idle.map(({ step }) => step.code)];
  };

  it.each<[string | null, CalendarMonth, readonly string[], readonly string[]]>([
    ["hoa-binh", "2025-06", ["militia", "hoaBinh314", "extended"], ["own.inTerritory"]],
    ["phu-tho", "2025-06", ["militia", "extended"], ["hoaBinh314.inTerritory", "own.inTerritory"]],
    // After the merger an area of the new province may be that of the old one.
    ["phu-tho", "2025-07", ["militia", "hoaBinh314", "extended"], ["own.inTerritory"]],
    ["vinh-phuc", "2025-07", ["militia"], ["hoaBinh314.inTerritory", "extended.inTerritory", "own.inTerritory"]],
    ["our-province", "2025-06", ["militia", "own"], ["hoaBinh314.inTerritory", "extended.inTerritory"]],
    ["area-9", "2025-06", ["militia", "extended"], ["hoaBinh314.inTerritory", "own.inTerritory"]],
    // A code that names no province is not known, and neither is none.
    ["hoabinh", "2025-06", ["militia", "hoaBinh314", "extended", "own"], []],
    [null, "2025-06", ["militia", "hoaBinh314", "extended", "own"], []],
  ])("%s in %s: %j", (home, month, holding, elsewhere) => {
    const [candidates, both, idle] = at(home, month, militia, hoaBinh314, extended, own);
    expect(candidates).toEqual(holding);
    expect([...(both ?? [])].sort()).toEqual([...holding].sort());
    expect(idle).toEqual(elsewhere);
  });

  it("says where a policy of elsewhere holds, whatever else keeps it from paying", () => {
    const { idle } = inProvince(asked("2024-07", hoaBinhDirective26, extended), "ha-noi");
    const { citation, evidence } = hoaBinhDirective26.versions[0];
    const step = { result: "not-met", actual: "ha-noi", operator: "one-of" };
    expect(idle.map((one) => one.step)).toEqual([
      { ...step, code: "hoaBinhDirective26.inTerritory", expected: ["hoa-binh"], citation, evidence },
      {
        ...step,
        code: "extended.inTerritory",
        expected: ["hoa-binh", "phu-tho", "area-9"],
        citation: version.citation,
        evidence: version.evidence,
      },
    ]);
    const home = inProvince(asked("2024-07", hoaBinhDirective26), "hoa-binh");
    expect(home.idle.map((one) => one.step.code)).toEqual(["hoaBinhDirective26.enacted"]);
  });

  it("is the province that a policy may ask about only where it holds by its own words", () => {
    const [national, local] = asked("2025-07", militia, hoaBinh314).candidates;
    if (national === undefined || local === undefined) throw new RangeError("Expected two policies.");
    expect(["hoa-binh", "phu-tho", null].map((home) => territoryFor(national, home))).toEqual([
      "hoa-binh",
      "phu-tho",
      null,
    ]);
    expect(["hoa-binh", "phu-tho", null].map((home) => territoryFor(local, home))).toEqual(["hoa-binh", null, null]);
  });
});

describe("what was asked is kept", () => {
  it("of one list by month and readings, and not of a base salary that is tried", () => {
    const policies = compiled(militia);
    const ask = (month: CalendarMonth, readings: readonly "full-month"[] = [], baseSalary?: never) =>
      policiesInForce(month, { policies, readings, ...(baseSalary === undefined ? {} : { baseSalary }) });
    const first = ask("2024-07");
    expect(ask("2024-07")).toBe(first);
    expect(ask("2024-08")).not.toBe(first);
    expect(ask("2024-07", ["full-month"])).not.toBe(first);
    expect(policiesInForce("2024-07", { policies: compiled(militia), readings: [] })).not.toBe(first);
    const tried = ask("2024-07", [], 2_530_000 as never);
    expect(tried).not.toBe(first);
    expect([first.baseSalary, tried.baseSalary, ask("2024-07").baseSalary]).toEqual([2_340_000, 2_530_000, 2_340_000]);
  });

  it("of a province once, and of a code that names none anew", () => {
    const question = asked("2024-07", militia, hoaBinh314);
    expect(inProvince(question, "ha-noi")).toBe(inProvince(question, "ha-noi"));
    expect(inProvince(question, "hoa-binh")).not.toBe(inProvince(question, "ha-noi"));
    expect(inProvince(question, "hoabinh")).not.toBe(inProvince(question, "hoabinh"));
    expect(inProvince(question, null)).toBe(question);
  });

  it("up to a thousand months of one list", () => {
    const policies = compiled();
    const ask = (index: number) =>
      policiesInForce(
        `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as CalendarMonth,
        {
          policies,
          readings: [],
        },
      );
    const all = Array.from({ length: 1000 }, (_, index) => ask(index));
    expect(ask(999)).toBe(all[999]);
    expect(ask(1000)).not.toBe(ask(1000));
    expect(ask(0)).toBe(all[0]);
  });
});
