import { describe, expect, it } from "vitest";
import {
  assessStipend,
  type Concurrency,
  committeeAllowance169,
  type Holder,
  hoaBinh314,
  hoaBinhDirective26,
  judgeStipend,
  type Post,
  type StipendGroup,
  type StipendPolicy,
  type StipendRate,
} from "../../../src/stipend/index.ts";
import type { CalendarMonth } from "../../../src/time/index.ts";
import { eachPaid, giaLai, group, is, militia, ofBase, policy, silent, source } from "../../kit/fixture-policies.ts";
import { commune, district, holding, hospital, organisation, post, province } from "../../kit/stipend-holder.ts";

// What an answer rests on, step by step, and which claims decide it. A list of policies is made anew for each question.

type Answer = ReturnType<typeof assessStipend>;

const asked = (one: Holder, month: CalendarMonth, ...policies: readonly StipendPolicy[]): Answer =>
  assessStipend(one, month, { policies });
const judged = (one: Holder, month: CalendarMonth, ...policies: readonly StipendPolicy[]) =>
  judgeStipend(one, month, { policies });
const told = ({ steps }: Answer): readonly string[] =>
  steps.map(({ code, result, actual, operator, expected }) => `${code} ${result} (${actual} ${operator} ${expected})`);
const highest = (family: string): Concurrency => ({ family, paid: "highest-only", ...source });
const fixed = (dong: number): StipendRate => ({ kind: "fixed", dong });
const secretary = is("role", "secretary");
const front = is("role", "front-head");
const seat = (body = commune, known: Partial<Post> = {}): Post => post("secretary", body, known);

describe("the steps of an answer", () => {
  it("of a person without posts are those of the policies that pay nothing", () => {
    const outcome = asked(holding([]), "2024-07", hoaBinhDirective26, hoaBinh314, { ...militia, territory: "ha-noi" });
    expect(told(outcome)).toEqual([
      "hoaBinhDirective26.enacted not-met (directive one-of enacted)",
      "militia.inTerritory not-met (hoa-binh one-of ha-noi)",
    ]);
    expect(outcome.because).toEqual(["hoaBinhDirective26.enacted", "militia.inTerritory"]);
  });

  it("of a fixed amount rest on no wage", () => {
    const flat = policy("flat", eachPaid("own"), { secretary }, [group("secretary", "secretary", fixed(600_000))]);
    const outcome = asked(holding([seat()]), "2024-07", flat);
    expect(told(outcome)).toEqual(["flat.secretary met (secretary one-of secretary)"]);
    expect(outcome).toMatchObject({ value: { total: 600_000 }, because: ["flat.secretary"] });
  });

  it("name each open reading once, and what the merger leaves open", () => {
    const salaried = holding([seat(hospital)], { otherPay: [{ from: "state-budget", document: null }] });
    const before = asked(salaried, "2024-07", hoaBinh314);
    expect(told(before)).toEqual([
      "hoaBinh314.anyBudgetPay unknown (null read-as any-budget-pay)",
      "hoaBinh314.inTerritory met (hoa-binh one-of hoa-binh)",
      "hoaBinh314.branch met (branch one-of branch)",
      "hoaBinh314.atLeast50 met (57 >= 50)",
      "hoaBinh314.paidForPost not-met (false is true)",
      "hoaBinh314.paidFromBudget met (true is true)",
      "hoaBinh314.residential not-met (public-service one-of village,residential-group)",
      "hoaBinh314.selfFinancing met (recurrent one-of recurrent-and-investment,recurrent)",
      "hoaBinh314.enterprise not-met (public-service one-of enterprise)",
      "hoaBinh314.secretary met (secretary one-of secretary)",
      "hoaBinh314.otherPost not-met (secretary one-of deputy-secretary,committee-member,party-group-leader)",
      "baseSalary.counts met (2024-07-01 >= 2024-07-01)",
    ]);
    const after = asked(holding([seat(hospital)]), "2025-08", hoaBinh314);
    expect(told(after).at(-1)).toBe("hoaBinh314.keptAfterMerger unknown (null read-as kept-after-merger)");
    expect(after.because.at(-1)).toBe("hoaBinh314.keptAfterMerger");
  });

  it("tell how a time served in part is paid only where something is paid", () => {
    const part = { firstDay: "2024-07-20" } as const;
    expect(told(asked(holding([post("other-post", commune, part)]), "2024-07", militia))).toEqual([
      "militia.commander met (other-post one-of other-post)",
      "militia.partMonth not-met (12 >= 15)",
      "baseSalary.counts met (2024-07-01 >= 2024-07-01)",
    ]);
    const then = { kind: "undetermined", reason: "amount-not-set", decidedBy: null, atMost: null } as const;
    const open: StipendPolicy = {
      ...militia,
      versions: [{ ...militia.versions[0], groups: [{ code: "open", when: "commander", then, ...source }] }],
    };
    const undecided = asked(holding([post("other-post", commune, part)]), "2024-07", open);
    expect(undecided).toMatchObject({ kind: "undetermined", reason: "amount-not-set" });
    expect(told(undecided)).toEqual(["militia.commander met (other-post one-of other-post)"]);
    expect(told(asked(holding([seat(commune, part)]), "2024-07", militia))).toEqual([
      "militia.commander not-met (secretary one-of other-post)",
    ]);
  });

  it("are those of the post that comes nearest, where none is paid", () => {
    const local = policy(
      "local",
      eachPaid("own"),
      { secretary, village: is("setting", "village"), sealed: { flag: "ownSeal", ...source } },
      [group("secretary", { all: ["secretary", "village", "sealed"] }, ofBase("1"))],
    );
    const [far, near] = [
      seat(organisation({ id: "far", setting: "agency", ownSeal: false })),
      seat(organisation({ id: "near", setting: "village", ownSeal: false })),
    ];
    for (const posts of [
      [far, near],
      [near, far],
    ]) {
      const outcome = asked(holding(posts), "2024-07", local);
      expect(outcome.because).toEqual(["local.sealed"]);
      expect(told(outcome)).toContain("local.village met (village one-of village)");
    }
  });

  it("are those of the post that is paid, not of one that it supersedes", () => {
    const levels = policy(
      "levels",
      highest("own"),
      { secretary, province: is("kind", "province"), commune: is("kind", "commune") },
      [
        group("province", { all: ["secretary", "province"] }, ofBase("0.5")),
        group("commune", { all: ["secretary", "commune"] }, ofBase("0.3")),
      ],
    );
    for (const posts of [
      [seat(commune), seat(province)],
      [seat(province), seat(commune)],
    ]) {
      const outcome = asked(holding(posts), "2024-07", levels);
      expect(outcome).toMatchObject({ value: { total: 1_170_000, superseded: [{ amount: 702_000 }] } });
      expect(told(outcome)).toContain("levels.province met (province one-of province)");
    }
  });

  it("are those of an open claim alone, where one that is paid stands beside it", () => {
    const paid = policy("paid", eachPaid("one"), { secretary }, [group("secretary", "secretary", ofBase("1"))]);
    const open = policy("open", eachPaid("other"), { sealed: { flag: "ownSeal", ...source } }, [
      group("sealed", "sealed", ofBase("1")),
    ]);
    const outcome = asked(holding([seat()]), "2024-07", paid, open);
    expect(outcome).toMatchObject({
      kind: "insufficient-facts",
      missing: ["posts.0.organisation.ownSeal"],
      because: ["open.sealed", "baseSalary.counts"],
    });
  });

  it("out of time are known as well as the policy, and not at all where there is none", () => {
    const one = holding([seat()]);
    expect(asked(one, "2004-12", militia)).toMatchObject({ kind: "not-in-force", evidence: "single-source" });
    expect(asked(one, "2004-12")).toEqual({
      kind: "not-in-force",
      firstDay: null,
      lastDay: null,
      on: "2004-12-01",
      steps: [],
      because: [],
      evidence: "unverified",
    });
  });
});

describe("what is not known is asked for where it is missing", () => {
  const denying = (flag: "paidForPost" | "paidFromBudget" | "regularBenefit") =>
    policy("own", eachPaid("own"), { secretary, paid: { flag, ...source } }, [
      group("secretary", { all: ["secretary", { not: "paid" }] }, ofBase("1")),
    ]);
  const budget = [{ from: "state-budget", document: null }] as const;
  const insurance = [{ from: "social-insurance", document: null }] as const;
  const elsewhere = [{ from: "other", document: null }] as const;
  type Pays = typeof budget | typeof insurance | typeof elsewhere | readonly [] | null;

  it.each<["paidForPost" | "paidFromBudget" | "regularBenefit", Pays, Pays, number | readonly string[]]>([
    ["paidForPost", null, null, ["posts.0.pay"]],
    ["paidForPost", null, [], ["posts.0.pay"]],
    ["paidForPost", [], null, 2_340_000],
    ["paidForPost", budget, null, 0],
    ["paidForPost", insurance, [], 2_340_000],
    ["paidFromBudget", null, null, ["posts.0.pay", "otherPay"]],
    ["paidFromBudget", null, [], ["posts.0.pay"]],
    ["paidFromBudget", [], null, ["otherPay"]],
    ["paidFromBudget", budget, null, 0],
    ["paidFromBudget", null, budget, 0],
    ["paidFromBudget", [], insurance, 2_340_000],
    ["regularBenefit", [], insurance, 0],
    ["regularBenefit", insurance, null, 0],
    ["regularBenefit", budget, [], 0],
    ["regularBenefit", [], elsewhere, 2_340_000],
    ["regularBenefit", [], [], 2_340_000],
  ])("%s, by the post %j, else %j: %j", (flag, pay, otherPay, expected) => {
    const outcome = asked(holding([seat(commune, { pay })], { otherPay }), "2024-07", denying(flag));
    expect(outcome.value?.total ?? outcome.missing).toEqual(expected);
  });

  it("and pay of which no document is named is under none", () => {
    const document = "16-2023-NQ-HDND@2023-07-26";
    const under = policy("own", eachPaid("own"), { under16: { paidUnder: [document], ...source } }, [
      group("under", "under16", ofBase("1")),
    ]);
    const total = (...documents: readonly (typeof document | null)[]) => {
      const pay = documents.map((one) => ({ from: "other", document: one }) as const);
      return asked(holding([seat(commune, { pay })]), "2024-07", under).value?.total;
    };
    expect([total(), total(null), total(document), total(null, document)]).toEqual([0, 0, 2_340_000, 2_340_000]);
  });
});

describe("a policy that asks what else is paid", () => {
  const asking = (code: string, flag: "paidFromBudget" | "regularBenefit") =>
    policy(code, eachPaid(code), { secretary, paid: { flag, ...source } }, [
      group("secretary", { all: ["secretary", { not: "paid" }] }, fixed(100_000)),
    ]);
  const paying = (payer: "own-unit" | "commune-budget"): StipendPolicy => {
    const then = { kind: "pays", rate: fixed(500_000), payer } as const;
    return policy("first", eachPaid("first"), { secretary }, [
      { code: "secretary", when: "secretary", then, ...source },
    ]);
  };
  const total = (...policies: readonly StipendPolicy[]) =>
    asked(holding([seat()]), "2024-07", ...policies).value?.total;

  it("counts what the others pay, whoever is named first, where a budget bears it", () => {
    for (const flag of ["paidFromBudget", "regularBenefit"] as const) {
      expect(total(asking("second", flag), paying("commune-budget"))).toBe(500_000);
      expect(total(paying("commune-budget"), asking("second", flag))).toBe(500_000);
      expect(total(paying("own-unit"), asking("second", flag))).toBe(600_000);
    }
  });

  it("does not count what another such policy pays", () => {
    expect(total(asking("second", "paidFromBudget"), asking("third", "paidFromBudget"))).toBe(200_000);
  });

  it("counts the document under which the others pay", () => {
    const under = policy(
      "second",
      eachPaid("second"),
      { secretary, first: { paidUnder: [source.citation.document], ...source } },
      [group("secretary", { all: ["secretary", "first"] }, fixed(100_000))],
    );
    expect(total(under)).toBe(0);
    expect(total(under, paying("own-unit"))).toBe(600_000);
  });
});

describe("of claims of one family of which the highest is paid", () => {
  const known = policy("known", highest("own"), { secretary }, [group("secretary", "secretary", fixed(500_000))]);
  const answering = (...thens: readonly StipendGroup["then"][]): StipendPolicy =>
    policy(
      "open",
      highest("own"),
      { sealed: { flag: "ownSeal", ...source } },
      thens.map((then, index) => ({
        code: `group${index}`,
        when: index === 0 ? "sealed" : ({ not: "sealed" } as const),
        then,
        ...source,
      })),
    );
  const pays = (dong: number, payer: "not-stated" | "own-unit" = "not-stated") =>
    ({ kind: "pays", rate: fixed(dong), payer }) as const;

  it.each<[string, StipendPolicy, string]>([
    ["could be more", answering(pays(500_001)), "insufficient-facts"],
    ["could be the same, of the same payer", answering(pays(500_000)), "assessed"],
    ["could be the same, of another payer", answering(pays(500_000, "own-unit")), "insufficient-facts"],
    ["could be less", answering(pays(499_999, "own-unit")), "assessed"],
    ["could be more or less", answering(pays(1), pays(500_001)), "insufficient-facts"],
    ["could be less, or nothing", answering(pays(1), { kind: "pays-nothing" }), "assessed"],
    [
      "could be less, or out of scope",
      answering(pays(1), { kind: "out-of-scope", reason: "armed-forces" }),
      "insufficient-facts",
    ],
    [
      "could be less, or open up to less",
      answering(pays(1), {
        kind: "undetermined",
        reason: "amount-not-set",
        decidedBy: null,
        atMost: { rate: fixed(500_000), payer: "not-stated" },
      }),
      "assessed",
    ],
    [
      "could be less, or open without a bound",
      answering(pays(1), { kind: "undetermined", reason: "amount-not-set", decidedBy: null, atMost: null }),
      "insufficient-facts",
    ],
  ])("one that is open matters if it %s", (_, open, kind) => {
    expect(asked(holding([seat()]), "2024-07", known, open).kind).toBe(kind);
  });

  it("two that are equal are of one payer, or leave open who pays", () => {
    const twin = (
      payer: "party-organisation" | "own-unit" | "commune-budget",
      ...bodies: readonly (typeof commune)[]
    ) => {
      const then = { kind: "pays", rate: fixed(500_000), payer } as const;
      const one = policy("own", highest("own"), { secretary }, [
        { code: "secretary", when: "secretary", then, ...source },
      ]);
      return asked(holding(bodies.map((body) => seat(body))), "2024-07", one);
    };
    // A budget pays for every post; a unit and a Party organisation for their own alone.
    expect(twin("commune-budget", commune, district)).toMatchObject({ kind: "assessed", value: { total: 500_000 } });
    for (const payer of ["own-unit", "party-organisation"] as const) {
      expect(twin(payer, commune, district)).toMatchObject({
        reason: "equal-claims",
        decidedBy: "payer",
        readings: [],
      });
    }
  });

  it("one family that is tied leaves the whole answer open", () => {
    const then = { kind: "pays", rate: fixed(500_000), payer: "own-unit" } as const;
    const tied = policy("tied", highest("one"), { secretary }, [
      { code: "secretary", when: "secretary", then, ...source },
    ]);
    const each = policy("each", eachPaid("other"), { secretary }, [group("secretary", "secretary", fixed(1))]);
    const two = holding([seat(commune), seat(district)]);
    expect(asked(two, "2024-07", tied, each)).toMatchObject({ reason: "equal-claims" });
    expect(asked(two, "2024-07", each, tied)).toMatchObject({ reason: "equal-claims" });
    expect(judged(two, "2024-07", each, tied)).toMatchObject({ kind: "undetermined", reason: "equal-claims" });
  });

  it("one policy that pays the highest only rules the family, and so does one that pays shares", () => {
    const each = policy("each", eachPaid("own"), { secretary }, [group("secretary", "secretary", fixed(300_000))]);
    const one = holding([seat()]);
    for (const policies of [
      [each, known],
      [known, each],
    ]) {
      expect(asked(one, "2024-07", ...policies)).toMatchObject({
        value: { total: 500_000, superseded: [{ policy: "each", amount: 300_000 }] },
      });
    }
    // A policy that pays this person nothing rules nothing.
    const others = {
      ...known,
      code: "others",
      versions: [{ ...known.versions[0], conditions: { secretary: front } }],
    } as const;
    expect(asked(holding([seat(commune), seat(district)]), "2024-07", others, each)).toMatchObject({
      value: { total: 600_000, superseded: [] },
    });
    const sharing: Concurrency = {
      family: "own",
      paid: "share-of-further",
      whole: "highest",
      share: { part: 1, whole: 2 },
      furtherPosts: null,
      ...source,
    };
    const shares = { ...policy("shares", sharing, { secretary }, known.versions[0].groups) };
    for (const policies of [
      [each, shares],
      [shares, each],
    ]) {
      expect(asked(one, "2024-07", ...policies)).toMatchObject({ value: { total: 650_000, superseded: [] } });
    }
  });
});

describe("an amount that is no whole number of đồng", () => {
  const salary = { grade: "2.345", leadership: "0", beyondFrame: "0" } as const;
  // A thousandth of 2.345 times 2,340,000 is 5,487.3 đồng.
  const share = policy("share", highest("own"), { secretary }, [
    group("secretary", "secretary", { kind: "of-salary", coefficient: "0.001" }),
  ]);
  const flat = (dong: number) =>
    policy("flat", highest("own"), { secretary }, [group("secretary", "secretary", fixed(dong))]);
  const staff = holding([seat(commune, { salary })]);

  it("is open where no rounding is prescribed, up to the next đồng", () => {
    expect(asked(staff, "2024-08", share)).toMatchObject({
      kind: "undetermined",
      reason: "convention-not-named",
      decidedBy: "payer",
      readings: [],
    });
    expect(asked(staff, "2024-08", share, flat(5_487))).toMatchObject({ reason: "convention-not-named" });
    expect(asked(staff, "2024-08", share, flat(5_488))).toMatchObject({ value: { total: 5_488, superseded: [] } });
  });

  it("may be that of a post whose role is not known", () => {
    const sealed = policy("share", highest("own"), { sealed: { flag: "ownSeal", ...source } }, [
      group("sealed", "sealed", { kind: "of-salary", coefficient: "0.001" }),
    ]);
    expect(asked(staff, "2024-08", sealed, flat(5_487))).toMatchObject({ kind: "insufficient-facts" });
    expect(asked(staff, "2024-08", sealed, flat(5_488))).toMatchObject({ value: { total: 5_488 } });
  });

  it.each([
    ["down", 1, 5_487],
    ["half-up", 1, 5_487],
    ["up", 1, 5_488],
    ["down", 1000, 5_000],
    ["half-up", 1000, 5_000],
    ["up", 1000, 6_000],
    ["half-up", 100, 5_500],
  ] as const)("is rounded %s to %d đồng where that is prescribed: %d", (mode, unit, total) => {
    expect(asked(staff, "2024-08", { ...share, rounding: { mode, unit, ...source } })).toMatchObject({
      value: { total },
    });
  });

  it("is asked for where the salary is not known, and open where there is no wage", () => {
    expect(judged(holding([seat()]), "2024-08", share)).toEqual({
      kind: "insufficient-facts",
      citation: source.citation,
    });
    const early = { ...share, versions: [{ ...share.versions[0], firstDay: "1990-01-01" }] } as const;
    const since1990 = holding([seat(commune, { salary, firstDay: "1990-01-01" })]);
    expect(asked(since1990, "1992-06", early)).toMatchObject({
      kind: "undetermined",
      reason: "no-figure-in-force",
      decidedBy: null,
      readings: [],
    });
  });
});

describe("what the texts leave to a reading", () => {
  const flat = policy("flat", eachPaid("own"), { secretary }, [group("secretary", "secretary", fixed(3_100_000))]);
  const sinceThe22nd = seat(commune, { firstDay: "2024-07-22" });

  it("a month served in part is open, though the days served are a whole number of đồng", () => {
    const expected = {
      kind: "undetermined",
      reason: "open-reading",
      decidedBy: "payer",
      readings: [
        { code: "full-month", value: { total: 3_100_000 } },
        { code: "days-served", value: { total: 1_000_000 } },
      ],
    };
    const outcome = asked(holding([sinceThe22nd]), "2024-07", flat);
    expect(outcome).toMatchObject({ ...expected, because: ["flat.partMonth", "flat.secretary"] });
    expect(judged(holding([sinceThe22nd]), "2024-07", flat)).toMatchObject(expected);
    // A post that is held throughout beside it changes nothing of that.
    const both = holding([seat(district), sinceThe22nd]);
    const readings = [{ value: { total: 6_200_000 } }, { value: { total: 4_100_000 } }];
    expect(asked(both, "2024-07", flat)).toMatchObject({ readings });
    expect(judged(both, "2024-07", flat)).toMatchObject({ readings });
  });

  it("a count that moves within the month is open, beside one that does not", () => {
    const village = (id: string, ...households: readonly number[]) =>
      organisation({
        id,
        setting: "village",
        securityKey: false,
        borderOrIsland: false,
        onceLargeVillage: false,
        counts: households.map((count, index) => ({
          on: index === 0 ? ("2010-01-01" as const) : ("2024-07-15" as const),
          households: count,
        })),
      });
    const readings = [
      { code: "head-count-first-day", value: { total: 3_159_000 + 3_744_000 } },
      { code: "head-count-last-day", value: { total: 3_978_000 + 3_744_000 } },
    ];
    const both = holding([seat(village("a", 349, 350)), post("front-head", village("b", 350))]);
    const outcome = asked(both, "2024-07", giaLai);
    expect(outcome).toMatchObject({ kind: "undetermined", readings });
    expect(outcome.because[0]).toBe("giaLai.headCountDay");
    expect(judged(both, "2024-07", giaLai)).toMatchObject({ kind: "undetermined", readings });
    const still = asked(holding([seat(village("a", 349, 350))]), "2024-06", giaLai);
    expect(still.steps.map(({ code }) => code)).not.toContain("giaLai.headCountDay");
    expect(still).toMatchObject({ value: { total: 2_430_000 } });
  });

  it("several posts of one family are open where a document is silent on them", () => {
    const concurrency: Concurrency = {
      family: "own",
      paid: "not-stated",
      ...silent,
      readings: { met: "highest-only", notMet: "each-post-paid" },
    };
    const mute = { ...flat, concurrency };
    const two = holding([seat(commune), seat(district)]);
    const readings = [
      { code: "highest-only", value: { total: 3_100_000 } },
      { code: "each-post-paid", value: { total: 6_200_000 } },
    ];
    const outcome = asked(two, "2024-07", mute);
    expect(outcome).toMatchObject({ kind: "undetermined", readings });
    expect(outcome.because[0]).toBe("flat.concurrentPosts");
    expect(judged(two, "2024-07", mute)).toMatchObject({ kind: "undetermined", readings });
    // One post is one, and so is a second that amounts to nothing.
    for (const posts of [[seat(commune)], [seat(commune), post("other-post", district)]]) {
      expect(judged(holding(posts), "2024-07", mute)).toMatchObject({ kind: "assessed", value: { total: 3_100_000 } });
    }
  });
});

describe("the quick answer in its own words", () => {
  it("cites the group where what is paid rests on a reading", () => {
    const partial = holding([post("committee-member", district, { lastDay: "2019-03-10" })]);
    expect(
      judgeStipend(partial, "2019-03", { policies: [committeeAllowance169], readings: ["full-month"] }),
    ).toMatchObject({
      kind: "assessed",
      value: { total: 556_000 },
      citation: { document: "169-QD-TW@2008-06-24", provision: "2" },
    });
  });

  it("does not name what is missing", () => {
    const sealed = policy("own", eachPaid("own"), { sealed: { flag: "ownSeal", ...source } }, [
      group("sealed", "sealed", ofBase("1")),
    ]);
    expect(judged(holding([seat()]), "2024-07", sealed)).toEqual({
      kind: "insufficient-facts",
      citation: source.citation,
    });
  });
});

describe("what an answer rests on under each of its readings", () => {
  const open = {
    readings: { met: "for-this-post", notMet: "any-budget-pay" },
    decidedBy: "people-council",
    ...source,
  } as const;

  it("is what the count of the first day and that of the last day decide", () => {
    const growing = organisation({
      id: "a",
      setting: "village",
      securityKey: false,
      borderOrIsland: false,
      onceLargeVillage: false,
      counts: [
        { on: "2010-01-01", households: 349 },
        { on: "2024-07-15", households: 350 },
      ],
    });
    const outcome = asked(holding([seat(growing)]), "2024-07", giaLai);
    expect(told(outcome)).toContain("giaLai.large met (350 >= 350)");
    expect(outcome.because).toEqual(["giaLai.headCountDay", "giaLai.secretary", "baseSalary.counts", "giaLai.large"]);
  });

  it("is what either reading of the policy itself asks", () => {
    const mute = policy(
      "mute",
      eachPaid("own"),
      {
        secretary,
        open,
        sealed: { flag: "ownSeal", ...source },
        border: { flag: "borderOrIsland", ...source },
      },
      [
        group("sealed", { all: ["secretary", "open", "sealed"] }, ofBase("0.3")),
        group("border", { all: ["secretary", { not: "open" }, "border"] }, ofBase("0.2")),
      ],
    );
    expect(asked(holding([seat()]), "2024-07", mute)).toMatchObject({
      kind: "insufficient-facts",
      missing: ["posts.0.organisation.ownSeal", "posts.0.organisation.borderOrIsland"],
      because: ["mute.open", "mute.sealed", "mute.border"],
    });
  });

  it("is what another policy pays under each of its own, where that is asked", () => {
    const first = policy("first", eachPaid("own"), { secretary, open }, [
      group("one", { all: ["secretary", "open"] }, fixed(500_000)),
    ]);
    const second = policy("second", eachPaid("second"), { secretary, paid: { flag: "paidFromBudget", ...source } }, [
      group("secretary", { all: ["secretary", { not: "paid" }] }, fixed(100_000)),
    ]);
    const outcome = asked(holding([seat()]), "2024-07", first, second);
    expect(outcome).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "for-this-post", value: { total: 500_000 } },
        { code: "any-budget-pay", value: { total: 100_000 } },
      ],
      because: ["first.open", "first.secretary", "second.secretary", "second.paid"],
    });
    expect(told(outcome)).toContain("second.paid not-met (false is true)");
  });
});
