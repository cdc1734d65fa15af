import type {
  PaymentFrequency,
  PolicyCondition,
  RoundingRule,
  StipendPolicy,
  StipendRate,
} from "../../src/stipend/index.ts";
import { countedOn, eachPaid, group, is, ofBase, policy, source } from "./fixture-policies.ts";

/** Further provincial and State rules that exercise the format. None of them is part of the library. */
const fixed = (dong: number): StipendRate => ({ kind: "fixed", dong });
const secretary = is("role", "secretary");
const deputy = is("role", "deputy-secretary");
const front = is("role", "front-head");
const villageHead = is("role", "village-head");
const own = (...codes: readonly string[]): PolicyCondition => is("role", ...codes.map((code) => `own:${code}`));
const large: PolicyCondition = { operator: ">=", value: 350, sum: ["households"], ...source };
const securityKey: PolicyCondition = { flag: "securityKey", ...source };
const borderOrIsland: PolicyCondition = { flag: "borderOrIsland", ...source };
const special = { any: ["large", "securityKey", "borderOrIsland"] };

/** From these days on, until this day. */
function during(one: StipendPolicy, firstDay: `${number}-${number}-${number}`, lastDay: typeof firstDay | null = null) {
  return { ...one, versions: [{ ...one.versions[0], firstDay, lastDay }] } as const satisfies StipendPolicy;
}

/** Hà Nội, NQ 18/2023: the posts of a special village share the whole fund, which the policy states as its cap. */
const haNoiPosts = policy(
  "haNoi",
  eachPaid("village-posts"),
  { secretary, villageHead, front, large, securityKey, borderOrIsland },
  [
    group("secretary-special", { all: ["secretary", special] }, ofBase("2.1")),
    group("head-special", { all: ["villageHead", special] }, ofBase("2.1")),
    group("front-special", { all: ["front", special] }, ofBase("1.8")),
    group("secretary", "secretary", ofBase("1.6")),
  ],
);
export const haNoi: StipendPolicy = {
  ...haNoiPosts,
  headCountDay: countedOn,
  versions: [
    {
      ...haNoiPosts.versions[0],
      caps: [{ groups: ["secretary-special", "head-special", "front-special"], atMost: "6", ...source }],
    },
  ],
};

/** Long An, NQ 31/2023: village posts, paid by the commune; 3 % for health insurance stands beside them. */
export const longAn: StipendPolicy = {
  ...policy(
    "longAn",
    eachPaid("village-posts"),
    { lead: is("role", "secretary", "village-head"), front, large, securityKey, borderOrIsland },
    [
      group("lead-special", { all: ["lead", special] }, ofBase("1.35")),
      group("lead", "lead", ofBase("1.25")),
      group("front-special", { all: ["front", special] }, ofBase("1")),
      group("front", "front", ofBase("0.9")),
    ],
  ),
  headCountDay: countedOn,
};

/** Sơn La, NQ 80: a large, key or border village is deemed of the first type; one further title is paid whole. */
export const sonLaDeemed: StipendPolicy = {
  ...policy(
    "sonLaDeemed",
    {
      family: "village-titles",
      paid: "share-of-further",
      whole: "highest",
      share: { part: 1, whole: 1 },
      furtherPosts: 1,
      ...source,
    },
    {
      protection: own("protection-head", "protection-deputy"),
      type1: is("villageType", "type-1"),
      type2: is("villageType", "type-2"),
      large,
      securityKey,
      borderOrIsland,
    },
    [
      group("type-1", { all: ["protection", { any: ["type1", special] }] }, ofBase("0.2")),
      group("type-2", { all: ["protection", "type2", { not: special }] }, ofBase("0.18")),
      group("type-3", "protection", ofBase("0.16")),
    ],
  ),
  headCountDay: countedOn,
};

/** Nghệ An, NQ 21/2023: commune posts, contributions to the insurance included. */
export const ngheAn: StipendPolicy = {
  ...during(
    policy(
      "ngheAn",
      eachPaid("commune-posts"),
      { post: own("commune-post"), protection: own("ward-protection-deputy") },
      [group("commune-post", "post", ofBase("1.5")), group("protection-deputy", "protection", ofBase("1.3"))],
    ),
    "2024-01-01",
  ),
  includesContributions: true,
};

/** Thừa Thiên Huế: 1.0, and 1.1 since NQ 06/2020. The days of effect are not known; these stand for them. */
const hueSince2020 = policy("hue", eachPaid("village-posts"), { lead: is("role", "secretary", "village-head") }, [
  group("lead", "lead", ofBase("1.1")),
]);
const [hueVersion] = hueSince2020.versions;
export const hue: StipendPolicy = {
  ...hueSince2020,
  versions: [
    { ...hueVersion, firstDay: "2015-01-01", lastDay: "2020-07-31", groups: [group("lead", "lead", ofBase("1"))] },
    { ...hueVersion, firstDay: "2020-08-01" },
  ],
};

/** Quảng Nam, NQ 11/2022: a paid post whole, and half of the fixed sum beside it, whichever is higher. */
export const quangNamBeside = policy(
  "quangNamBeside",
  {
    family: "village-posts",
    paid: "share-of-further",
    whole: "first-listed",
    share: { part: 50, whole: 100 },
    furtherPosts: 1,
    ...source,
  },
  { paidPost: is("role", "village-head"), deputy },
  [group("paid-post", "paidPost", ofBase("0.3")), group("direct-participant", "deputy", fixed(600_000))],
);

/** The same resolution: deputies elected from 2020 to 2022 keep the sum until their term ends. */
export const quangNamKept = policy(
  "quangNamKept",
  eachPaid("village-posts"),
  { deputy, elected: { postBegan: { firstDay: "2020-01-01", lastDay: "2022-12-31" }, ...source } },
  [group("until-the-term-ends", { all: ["deputy", "elected"] }, fixed(600_000))],
);

/** Bình Thuận, 2019: on top of what the posts are paid, for one year. */
export const binhThuan: StipendPolicy = during(
  policy(
    "binhThuan",
    eachPaid("top-up-of-2019"),
    {
      village: is("role", "secretary", "village-head", "front-head"),
      first: own("commune-post-1"),
      second: own("commune-post-2"),
      third: own("commune-post-3"),
    },
    [
      group("village", "village", ofBase("0.2")),
      group("commune-1", "first", ofBase("0.53")),
      group("commune-2", "second", ofBase("0.18")),
      group("commune-3", "third", ofBase("0.09")),
    ],
  ),
  "2019-01-01",
  "2019-12-31",
);

/** Kon Tum: commune posts by their level. */
export const konTum = policy(
  "konTum",
  { family: "commune-posts", paid: "highest-only", ...source },
  { first: own("level-1"), second: own("level-2"), third: own("level-3"), fourth: own("level-4") },
  [
    group("level-1", "first", ofBase("1.5")),
    group("level-2", "second", ofBase("1.46")),
    group("level-3", "third", ofBase("1.4")),
    group("level-4", "fourth", ofBase("1.36")),
  ],
);

/** The same: a supplement by qualification, once for each person, beside the post. */
export const konTumSupplement = policy(
  "konTumSupplement",
  { family: "qualification-supplement", paid: "highest-only", ...source },
  {
    post: own("level-1", "level-2", "level-3", "level-4"),
    degree: is("qualification", "degree"),
    college: is("qualification", "college"),
    intermediate: is("qualification", "intermediate"),
  },
  [
    group("degree", { all: ["post", "degree"] }, ofBase("0.3")),
    group("college", { all: ["post", "college"] }, ofBase("0.2")),
    group("intermediate", { all: ["post", "intermediate"] }, ofBase("0.1")),
  ],
);

/** Phú Thọ, NQ 04/2013: in force from 21 July 2013, repealed on 12 February 2020. */
export const phuThoTitles: StipendPolicy = {
  ...during(
    policy(
      "phuThoTitles",
      {
        family: "village-titles",
        paid: "share-of-further",
        whole: "highest",
        share: { part: 70, whole: 100 },
        furtherPosts: 1,
        ...source,
      },
      { front, others: own("association-head", "youth-secretary") },
      [group("front-head", "front", fixed(220_000)), group("other-titles", "others", fixed(140_000))],
    ),
    "2013-07-21",
    "2020-02-11",
  ),
  territory: "phu-tho",
  document: "04-2013-NQ-HDND@2013-07-15",
  words: {
    name: { vi: "phụ cấp chức danh ở khu dân cư, Phú Thọ", en: "allowance for posts in residential areas, Phú Thọ" },
    groups: {
      "front-head": { vi: "trưởng ban công tác Mặt trận", en: "head of the Front board" },
      "other-titles": { vi: "trưởng các đoàn thể", en: null },
    },
    conditions: {
      front: { vi: "là trưởng ban công tác Mặt trận", en: "heads the Front board" },
      others: { vi: "là trưởng đoàn thể, bí thư chi đoàn", en: null },
    },
    codes: {
      "own:association-head": { vi: "trưởng đoàn thể", en: "head of an association" },
      "own:youth-secretary": { vi: "bí thư chi đoàn", en: null },
    },
  },
  documents: [
    {
      key: "04-2013-NQ-HDND@2013-07-15",
      number: "04/2013/NQ-HĐND",
      title: "Mức phụ cấp đối với chức danh ở khu dân cư",
      issuer: "provincial-people-council",
      issuedOn: "2013-07-15",
      inForceFrom: "2013-07-21",
      lastDay: "2020-02-11",
      status: "enacted",
      replacedBy: null,
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
};

/** Hồ Chí Minh City, NQ 19/2017: lump sums for the unit, not for a person in it. */
export const hoChiMinhCity: StipendPolicy = {
  ...during(
    policy(
      "hoChiMinhCity",
      eachPaid("unit-lump-sums"),
      {
        unit: is("role", "unit"),
        quarter: is("setting", "village", "residential-group"),
        cell: is("setting", "other"),
      },
      [
        group("quarter", { all: ["unit", "quarter"] }, fixed(2_500_000)),
        group("cell", { all: ["unit", "cell"] }, fixed(200_000)),
      ],
    ),
    "2018-01-01",
  ),
  territory: "ho-chi-minh-city",
};

/** Lào Cai, NQ 21/2022: shares of the regional minimum wage. */
export const laoCai: StipendPolicy = during(
  policy("laoCai", eachPaid("civil-defence"), { head: own("team-head"), second: own("team-deputy") }, [
    group("team-head", "head", { kind: "of-regional-wage", coefficient: "0.17" }),
    group("team-deputy", "second", { kind: "of-regional-wage", coefficient: "0.15" }),
  ]),
  "2023-01-01",
);

const paying = (code: string, frequency: PaymentFrequency, coefficient: StipendRate): StipendPolicy => ({
  ...policy(code, eachPaid(code), { post: own("post") }, [group("post", "post", coefficient)]),
  frequency,
});

/** Reserve units, decree 79/2020: quarterly posts are paid from 45 days in the quarter on. Its levels are not known. */
export const quarterlyReserve: StipendPolicy = {
  ...paying("quarterlyReserve", "quarterly", ofBase("1")),
  partMonth: { fullFrom: 45, below: { part: 0, whole: 1 }, ...source },
};

/** A top-up once a year. */
export const yearlyTopUp: StipendPolicy = paying("yearlyTopUp", "yearly", ofBase("1"));

/** Responsibility allowance for work, TT 05/2005: nothing while the work is not done for a month or more. */
export const workAllowance: StipendPolicy = {
  ...paying("workAllowance", "monthly", ofBase("0.1")),
  whenIdle: { fromMonths: 1, ...source },
};

/** Leadership allowance kept for six months after a reorganisation, NQ 76/2025/UBTVQH15. */
export const leadership: StipendPolicy = {
  ...policy("leadership", { family: "leadership", paid: "highest-only", ...source }, { deputy, secretary }, [
    group("secretary", "secretary", ofBase("0.3")),
    group("deputy", "deputy", ofBase("0.25")),
  ]),
  afterPost: { months: 6, endedBy: ["reorganised"], endedWithin: null, ...source },
};

const upToTenThousand: RoundingRule = { mode: "up", unit: 10_000, ...source };

/** A State award, decree 98/2023: once, on the base salary of the day, rounded up to 10,000 đồng. */
export const stateAward: StipendPolicy = {
  ...paying("stateAward", "once", ofBase("0.3")),
  rounding: upToTenThousand,
};

/** The badge bonus of guidance 56 in the format: once on the day of the award; nothing is set for 45 years. */
export const badgeOnce: StipendPolicy = {
  ...policy(
    "badgeOnce",
    eachPaid("badge-bonus"),
    { holder: is("role", "badge-holder"), from55: atLeast(55), from50: atLeast(50), from45: atLeast(45) },
    [
      group("badge-55", { all: ["holder", "from55"] }, ofBase("3.5")),
      group("badge-50", { all: ["holder", "from50"] }, ofBase("3")),
      {
        code: "badge-45",
        when: { all: ["holder", "from45"] },
        then: { kind: "undetermined", reason: "amount-not-set", decidedBy: null, atMost: null },
        ...source,
      },
    ],
  ),
  frequency: "once",
};

function atLeast(value: number): PolicyCondition {
  return { operator: ">=", value, sum: ["badgeYears"], ...source };
}
