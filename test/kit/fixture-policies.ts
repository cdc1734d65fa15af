import type { Coefficient } from "../../src/money/index.ts";
import type { OpenPoint } from "../../src/outcome/index.ts";
import type {
  Concurrency,
  DayThreshold,
  PolicyCondition,
  StipendGroup,
  StipendPolicy,
  StipendRate,
  WordFact,
} from "../../src/stipend/index.ts";

/** Provincial rules that exercise the format. Their documents are not registered: they are no part of the library. */
export const source = {
  citation: { document: "00-NQ-HDND@2020-01-01", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

export const silent: OpenPoint = {
  readings: { met: "full-month", notMet: "days-served" },
  decidedBy: "payer",
  ...source,
};

/** The texts do not say on which day households are counted. */
export const countedOn: OpenPoint = {
  readings: { met: "head-count-first-day", notMet: "head-count-last-day" },
  decidedBy: "payer",
  ...source,
};

export const eachPaid = (family: string): Concurrency => ({ family, paid: "each-post-paid", ...source });

export const is = (fact: WordFact, ...oneOf: readonly string[]): PolicyCondition => ({
  fact,
  oneOf,
  ...source,
});

export const ofBase = (coefficient: Coefficient): StipendRate => ({ kind: "of-base-salary", coefficient });

export function group(code: string, when: StipendGroup["when"], rate: StipendRate): StipendGroup {
  return { code, when, then: { kind: "pays", rate, payer: "not-stated" }, ...source };
}

export function policy(
  code: string,
  concurrency: Concurrency,
  conditions: Readonly<Record<string, PolicyCondition>>,
  groups: readonly StipendGroup[],
  partMonth: OpenPoint | DayThreshold = silent,
): StipendPolicy {
  return {
    code,
    document: source.citation.document,
    status: "enacted",
    territory: "national",
    keptAfterMerger: null,
    concurrency,
    frequency: "monthly",
    partMonth,
    whenIdle: null,
    afterPost: null,
    headCountDay: null,
    insured: null,
    countsForDues: null,
    includesContributions: null,
    taxable: null,
    rounding: null,
    words: null,
    documents: [],
    versions: [{ firstDay: "2005-01-01", lastDay: null, ...source, conditions, groups, caps: [], extendedTo: [] }],
  };
}

const shareOfOne = (part: number, whole: number, family: string): Concurrency => ({
  family,
  paid: "share-of-further",
  whole: "highest",
  share: { part, whole },
  furtherPosts: 1,
  ...source,
});

const large: PolicyCondition = { operator: ">=", value: 350, sum: ["households"], ...source };
const secretary = is("role", "secretary");
const front = is("role", "front-head");
const special = { any: ["large", "securityKey", "borderOrIsland", "onceLarge"] };

/** Gia Lai, NQ 73/2023: village posts by the class of decree 33; a second post is paid at 100 %. */
export const giaLai: StipendPolicy = {
  ...policy(
    "giaLai",
    shareOfOne(100, 100, "village-posts"),
    {
      secretary,
      front,
      large,
      securityKey: { flag: "securityKey", ...source },
      borderOrIsland: { flag: "borderOrIsland", ...source },
      onceLarge: { flag: "onceLargeVillage", ...source },
    },
    [
      group("secretary-special", { all: ["secretary", special] }, ofBase("1.7")),
      group("secretary", "secretary", ofBase("1.35")),
      group("front-special", { all: ["front", special] }, ofBase("1.6")),
      group("front", "front", ofBase("1.25")),
    ],
  ),
  headCountDay: countedOn,
};

/** Quảng Nam, NQ 11/2022: a fixed sum, half of it beside a paid post. */
export const quangNam = policy(
  "quangNam",
  shareOfOne(50, 100, "village-posts"),
  { deputy: is("role", "deputy-secretary"), paidPost: is("role", "village-head") },
  [
    group("direct-participant", "deputy", { kind: "fixed", dong: 600_000 }),
    group("paid-post", "paidPost", ofBase("1")),
  ],
);

/** The same resolution: 3 % of the base salary for health insurance, on top of everything. */
export const healthSupport = policy(
  "healthSupport",
  eachPaid("health-support"),
  { deputy: is("role", "deputy-secretary"), insured: { flag: "healthInsured", ...source } },
  [group("health", { all: ["deputy", { not: "insured" }] }, ofBase("0.03"))],
);

/** Militia posts, TTLT 102/2010: whole from 15 days on, half below. */
export const militia = policy(
  "militia",
  eachPaid("militia"),
  { commander: is("role", "other-post") },
  [group("deputy-commander", "commander", ofBase("1"))],
  { fullFrom: 15, below: { part: 1, whole: 2 }, ...source },
);

/** Reserve units, decree 79/2020: whole from 15 days on, nothing below. */
export const reserve: StipendPolicy = {
  ...militia,
  code: "reserve",
  partMonth: { fullFrom: 15, below: { part: 0, whole: 1 }, ...source },
};

/** Sơn La, NQ 80: by the type of the village. */
export const sonLa = policy(
  "sonLa",
  eachPaid("protection"),
  {
    head: is("role", "other-post"),
    type1: is("villageType", "type-1"),
    type2: is("villageType", "type-2"),
    type3: is("villageType", "type-3"),
  },
  [
    group("type-1", { all: ["head", "type1"] }, ofBase("0.2")),
    group("type-2", { all: ["head", "type2"] }, ofBase("0.18")),
    group("type-3", { all: ["head", "type3"] }, ofBase("0.16")),
  ],
);

/** Lào Cai, NQ 21/2022: civil defence, a share of the regional minimum wage. */
export const civilDefence = policy("civilDefence", eachPaid("civil-defence"), { head: is("role", "other-post") }, [
  group("team-head", "head", { kind: "of-regional-wage", coefficient: "0.17" }),
]);

/** Phú Thọ, NQ 04/2013: fixed sums, and 70 % of one further title. */
export const phuTho = policy(
  "phuTho",
  shareOfOne(70, 100, "village-titles"),
  { front, association: is("role", "other-post") },
  [
    group("front-head", "front", { kind: "fixed", dong: 220_000 }),
    group("association-head", "association", { kind: "fixed", dong: 140_000 }),
  ],
);

/** Lạng Sơn, QĐ 05/2011: coefficients of the general minimum wage. */
export const langSon = policy("langSon", eachPaid("village-titles"), { front, association: is("role", "other-post") }, [
  group("front-head", "front", ofBase("0.2")),
  group("association-head", "association", ofBase("0.15")),
]);
