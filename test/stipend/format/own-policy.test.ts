import { describe, expect, it } from "vitest";
import {
  assessStipend,
  judgeStipend,
  payroll,
  type StipendPolicy,
  shippedPolicies,
  stipendPolicy,
} from "../../../src/stipend/index.ts";
import { holding, hospital, organisation, post, village } from "../../kit/stipend-holder.ts";

const source = {
  citation: { document: "314-NQ-HDND@2023-12-08", provision: "a" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** A policy of a province's own: a fixed amount for branch secretaries not paid under another document. */
const own: StipendPolicy = {
  code: "own",
  document: "314-NQ-HDND@2023-12-08",
  status: "enacted",
  territory: "hoa-binh",
  keptAfterMerger: source,
  concurrency: { family: "own", paid: "each-post-paid", ...source },
  frequency: "monthly",
  partMonth: { readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer", ...source },
  whenIdle: null,
  afterPost: null,
  headCountDay: null,
  insured: null,
  countsForDues: null,
  includesContributions: null,
  taxable: null,
  rounding: { mode: "half-up", unit: 1, ...source },
  words: null,
  documents: [],
  versions: [
    {
      firstDay: "1992-01-01",
      lastDay: "2025-12-31",
      ...source,
      conditions: {
        secretary: { fact: "role", oneOf: ["secretary"], ...source },
        paidElsewhere: { paidUnder: ["16-2023-NQ-HDND@2023-07-26"], ...source },
      },
      groups: [
        {
          code: "secretary",
          when: { all: ["secretary", { not: "paidElsewhere" }] },
          then: { kind: "pays", rate: { kind: "fixed", dong: 600_000 }, payer: "provincial-budget" },
          ...source,
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
};
const [version] = own.versions;
const policies = [own];
const elsewhere = { from: "other", document: "16-2023-NQ-HDND@2023-07-26" } as const;

describe("a policy of a province's own", () => {
  it("pays a fixed amount, also where there is no base salary", () => {
    const holder = holding([post("secretary", hospital, { firstDay: "1990-01-01" })]);
    expect(assessStipend(holder, "2024-01", { policies })).toMatchObject({ value: { total: 600_000 } });
    expect(assessStipend(holder, "1992-06", { policies })).toMatchObject({
      value: { total: 600_000, items: [{ baseSalary: null }] },
    });
  });

  it("is kept after the merger where a row says so, until its last day", () => {
    const holder = holding([post("secretary", hospital)]);
    expect(assessStipend(holder, "2025-12", { policies })).toMatchObject({ value: { total: 600_000 } });
    const ended = assessStipend(holder, "2026-01", { policies });
    expect(ended).toMatchObject({ kind: "not-in-force", firstDay: "1992-01-01", lastDay: "2025-12-31" });
    expect(ended.steps).toMatchObject([{ code: "own.inForce", operator: "<=", expected: "2025-12-31" }]);
  });

  it("leaves out who is paid under the other document, and asks where that is not known", () => {
    const paid = holding([post("secretary", hospital, { pay: [elsewhere] })]);
    expect(assessStipend(paid, "2024-01", { policies })).toMatchObject({ value: { total: 0 } });
    const unknown = holding([post("secretary", hospital, { pay: null })]);
    expect(assessStipend(unknown, "2024-01", { policies })).toMatchObject({ missing: ["posts.0.pay"] });
  });

  it("pays each post, and every unknown one matters", () => {
    const other = organisation({ id: "o2" });
    const both = holding([post("secretary", hospital), post("secretary", other)]);
    expect(assessStipend(both, "2024-01", { policies })).toMatchObject({ value: { total: 1_200_000, superseded: [] } });
    const half = holding([post("secretary", hospital), post(null, other)]);
    expect(assessStipend(half, "2024-01", { policies })).toMatchObject({ missing: ["posts.1.role"] });
  });

  it("rounds a part month as it prescribes", () => {
    const holder = holding([post("secretary", hospital, { firstDay: "2024-01-09", lastDay: "2024-01-15" })]);
    expect(assessStipend(holder, "2024-01", { policies, readings: ["days-served"] })).toMatchObject({
      value: { total: 135_484 },
    });
  });

  it("leaves open a share of a base salary in a month without one", () => {
    const [group] = version.groups;
    if (group === undefined) throw new RangeError("Expected a group.");
    const rate = { kind: "of-base-salary", coefficient: "0.2" } as const;
    const groups = [{ ...group, then: { kind: "pays", rate, payer: "own-unit" } as const }];
    const early = stipendPolicy({ ...own, versions: [{ ...version, groups }] });
    const holder = holding([post("secretary", hospital, { firstDay: "1990-01-01" })]);
    expect(judgeStipend(holder, "1992-06", { policies: [early] })).toMatchObject({
      kind: "undetermined",
      reason: "no-figure-in-force",
      citation: { document: "314-NQ-HDND@2023-12-08" },
    });
    const ofSalary = groups.map((one) => ({ ...one, then: { ...one.then, rate: { ...rate, kind: "of-salary" } } }));
    const staff = { ...own, versions: [{ ...version, groups: ofSalary }] } as StipendPolicy;
    expect(assessStipend(holder, "1992-06", { policies: [staff] })).toMatchObject({ reason: "no-figure-in-force" });
    expect(assessStipend(holder, "2024-01", { policies: [staff] })).toMatchObject({ missing: ["posts.0.salary"] });
  });

  it("bounds an open amount that is no whole number of đồng", () => {
    const [group] = version.groups;
    if (group === undefined) throw new RangeError("Expected a group.");
    const rate = { kind: "of-salary", coefficient: "0.001" } as const;
    const groups = [{ ...group, then: { kind: "pays", rate, payer: "own-unit" } as const }];
    const small = stipendPolicy({
      ...own,
      code: "small",
      rounding: null,
      concurrency: { family: "own", paid: "highest-only", ...source },
      versions: [{ ...version, lastDay: null, groups }],
    });
    const salary = { grade: "2.345", leadership: "0", beyondFrame: "0" } as const;
    const staff = holding([post("secretary", hospital, { salary })]);
    expect(assessStipend(staff, "2024-08", { policies: [small] })).toMatchObject({ reason: "convention-not-named" });
    const unknown = holding([post(null, hospital, { salary })]);
    expect(assessStipend(unknown, "2024-08", { policies: [small] })).toMatchObject({ missing: ["posts.0.role"] });
  });

  it("is no pay of the budget where the unit bears it", () => {
    const conditions = { secretary: { fact: "role", oneOf: ["secretary"], ...source } } as const;
    const then = { kind: "pays", rate: { kind: "fixed", dong: 100_000 }, payer: "own-unit" } as const;
    const groups = [{ code: "secretary", when: "secretary", then, ...source }];
    const byUnit = stipendPolicy({ ...own, code: "byUnit", versions: [{ ...version, conditions, groups }] });
    const holder = holding([post("secretary", hospital)]);
    expect(assessStipend(holder, "2024-01", { policies: [...shippedPolicies, byUnit] })).toMatchObject({
      value: { total: 550_000 },
    });
  });

  it("may leave an amount open without a bound", () => {
    const [group] = version.groups;
    if (group === undefined) throw new RangeError("Expected a group.");
    const then = { kind: "undetermined", reason: "amount-not-set", decidedBy: null, atMost: null } as const;
    const concurrency = { ...own.concurrency, family: "own", paid: "highest-only" } as const;
    const unset = stipendPolicy({
      ...own,
      code: "unset",
      concurrency: { family: "own", paid: concurrency.paid, ...source },
      versions: [{ ...version, groups: [{ ...group, then }] }],
    });
    const holder = holding([post("secretary", hospital)]);
    expect(assessStipend(holder, "2024-01", { policies: [unset] })).toMatchObject({
      reason: "amount-not-set",
      decidedBy: null,
    });
    expect(assessStipend(holder, "2024-01", { policies: [...policies, unset] })).toMatchObject({
      reason: "amount-not-set",
    });
  });
});

describe("no policy", () => {
  it("is in force", () => {
    expect(assessStipend(holding([]), "2024-01", { policies: [] })).toMatchObject({
      kind: "not-in-force",
      firstDay: null,
      evidence: "unverified",
    });
  });
});

describe("a payroll", () => {
  it("counts what is paid, not due, open, lacking facts and outside", () => {
    const holders = [
      holding([post("secretary", hospital)]),
      holding([post("deputy-secretary", village(50, 0))], { key: "p2" }),
      holding([post(null, hospital)], { key: "p3" }),
    ];
    expect(payroll(holders, "2024-01", { policies })).toMatchObject({
      total: 600_000,
      paid: 1,
      unpaid: 1,
      undetermined: 0,
      insufficient: 1,
      outside: 0,
      byPayer: [{ code: "provincial-budget", items: 1, total: 600_000 }],
      byOrganisation: [{ code: "hospital", items: 1, total: 600_000 }],
      byRole: [{ code: "secretary", items: 1, total: 600_000 }],
    });
    expect(payroll(holders, "2026-01", { policies })).toMatchObject({ outside: 3, total: 0 });
  });
});
