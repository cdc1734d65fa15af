import { describe, expect, it } from "vitest";
import {
  assessStipend,
  countEligiblePosts,
  type Holder,
  judgeStipend,
  type Post,
  payroll,
  type StipendPolicy,
  shippedPolicies,
  stipendPolicy,
} from "../../../src/stipend/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../../src/time/index.ts";
import * as formats from "../../kit/fixture-policies.ts";
import * as provinces from "../../kit/fixture-provinces.ts";
import { commune, district, holding, hospital, organisation, post, village } from "../../kit/stipend-holder.ts";

const isPolicy = (one: unknown): one is StipendPolicy => typeof one === "object" && one !== null && "versions" in one;
const fixtures = [...Object.values(formats), ...Object.values(provinces)].filter(isPolicy).map(stipendPolicy);
const policies = [...shippedPolicies, ...fixtures];

const hamlet = organisation({
  id: "v",
  kind: "branch",
  setting: "village",
  counts: [{ on: "2004-01-01", households: 400, official: 40, probationary: 1 }],
  villageType: "type-3",
  region: "IV",
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
});
const salary = { grade: "4.4", leadership: "0.3", beyondFrame: "0" } as const;
const known = { salary, notPerformed: [] } as const;

const office = organisation({ id: "office", kind: "province", setting: "agency" });

const held: readonly Post[] = [
  post("secretary", hospital, known),
  post("committee-member", commune, known),
  post("committee-member", district, known),
  post("rapporteur", district, known),
  post("party-staff", commune, known),
  post("secretary", village(40, 2), known),
  post("secretary", hamlet, known),
  post("deputy-secretary", hamlet, known),
  post("front-head", hamlet, known),
  post("other-post", hamlet, known),
  post("own:post", hamlet, known),
  post("own:team-head", hamlet, known),
  post("own:team-deputy", hamlet, known),
  post("own:level-1", hamlet, known),
  post("own:protection-head", hamlet, known),
  post("unit", hamlet, known),
  post("party-staff", office, known),
];
const peopleOf = ({ territory }: StipendPolicy): readonly Holder[] =>
  held.map((one) =>
    holding([one], {
      territory: territory === "national" ? "hoa-binh" : territory,
      healthInsured: one.role !== "deputy-secretary",
      badgeYears: 30,
      qualification: "degree",
    }),
  );

const split = (holder: Holder, on: CalendarDate): Holder => ({
  ...holder,
  posts: holder.posts.flatMap((one): readonly Post[] => [
    { ...one, lastDay: addDays(on, -1), ended: "term-over" },
    { ...one, firstDay: on },
  ]),
});

const everyDay = (month: CalendarMonth): readonly CalendarDate[] => {
  const first = firstDayOfMonth(month);
  const days = daysBetween(first, lastDayOfMonth(month)) + 2;
  return Array.from({ length: days }, (_, index) => addDays(first, index));
};

/** A new record does not tell how a post began anew, and what is paid once is due with each: those are told apart below. */
const isSilentOnBeginning = ({ frequency, versions }: StipendPolicy): boolean =>
  frequency !== "once" && !JSON.stringify(versions).includes("postBegan");

const judged = (person: Holder, month: CalendarMonth, policy: StipendPolicy) => {
  const { kind, value } = judgeStipend(person, month, { policies: [policy] });
  return { kind, total: value?.total ?? null, amounts: value?.items.map(({ amount }) => amount) ?? null };
};

const months: readonly CalendarMonth[] = ["2010-08", "2012-02", "2022-09", "2024-12", "2026-03"];

describe("a post that goes on as a new record", () => {
  it.each(policies.filter(isSilentOnBeginning).map((policy) => [policy.code, policy] as const))(
    "is paid as one that goes on as it was, whatever the day: %s",
    (_, policy) => {
      const cases = months.flatMap((month) => peopleOf(policy).map((person) => ({ month, person, policy })));
      const paying = cases.filter(({ month, person }) => judged(person, month, policy).total !== 0);
      for (const { month, person } of paying) {
        const whole = judged(person, month, policy);
        for (const day of everyDay(month)) {
          expect(judged(split(person, day), month, policy), `${month} ${day}`).toEqual(whole);
        }
      }
      expect(paying.length).toBeGreaterThan(0);
    },
  );

  it("is the same quickly and explained, on each side of the day from which a month is whole", () => {
    const person = holding([post("other-post", hamlet)]);
    for (const day of everyDay("2010-08")) {
      const parts = split(person, day);
      const outcome = assessStipend(parts, "2010-08", { policies: [formats.militia] });
      expect(outcome.value).toEqual(judgeStipend(parts, "2010-08", { policies: [formats.militia] }).value);
      expect(outcome.value?.total).toBe(730_000);
    }
  });

  it("that begins and ends within the month joins too, in any order of the records", () => {
    const on = (firstDay: CalendarDate, lastDay: CalendarDate): Post =>
      post("other-post", hamlet, { firstDay, lastDay });
    const due = (posts: readonly Post[]): number | undefined =>
      judgeStipend(holding(posts), "2010-08", { policies: [formats.militia] }).value?.total;
    expect(due([on("2010-08-03", "2010-08-09"), on("2010-08-10", "2010-08-17")])).toBe(730_000);
    expect(due([on("2010-08-10", "2010-08-17"), on("2010-08-03", "2010-08-09")])).toBe(730_000);
    expect(due([on("2010-08-03", "2010-08-09"), on("2010-08-10", "2010-08-16")])).toBe(365_000);
    expect(due([on("2010-08-03", "2010-08-07"), on("2010-08-08", "2010-08-12"), on("2010-08-13", "2010-08-17")])).toBe(
      730_000,
    );
  });

  it("with days between counts the days on which it is held, and once", () => {
    const due = (...days: readonly (readonly [CalendarDate, CalendarDate])[]): number | undefined => {
      const posts = days.map(([firstDay, lastDay]) => post("other-post", hamlet, { firstDay, lastDay }));
      return judgeStipend(holding(posts), "2010-08", { policies: [formats.militia] }).value?.total;
    };
    expect(due(["2010-08-03", "2010-08-09"], ["2010-08-11", "2010-08-18"])).toBe(730_000);
    expect(due(["2010-08-03", "2010-08-09"], ["2010-08-11", "2010-08-17"])).toBe(365_000);
    expect(due(["2010-08-01", "2010-08-02"], ["2010-08-04", "2010-08-05"], ["2010-08-07", "2010-08-08"])).toBe(365_000);
    expect(due(["2010-07-01", "2010-07-31"], ["2010-08-29", "2010-08-31"])).toBe(365_000);
    // Beside each other they are two posts.
    expect(due(["2010-08-01", "2010-08-31"], ["2010-08-01", "2010-08-31"])).toBe(1_460_000);
  });

  it("counts as one post, and on paper that overlaps no day twice", () => {
    const person = holding([
      post("secretary", hospital, { lastDay: "2024-07-20" }),
      post("secretary", hospital, { firstDay: "2024-07-15" }),
    ]);
    const twice = holding([post("secretary", hospital), post("secretary", hospital)]);
    const once = holding([post("secretary", hospital)]);
    const [policy] = shippedPolicies.filter(({ territory }) => territory === "hoa-binh");
    for (const one of [person, twice]) {
      expect(payroll([one], "2024-07", { policies: shippedPolicies }).total).toBe(
        payroll([once], "2024-07", { policies: shippedPolicies }).total,
      );
      expect(countEligiblePosts([one], "2024-07", { policy: policy as StipendPolicy }).posts).toBe(1);
    }
    const longer = holding([
      post("secretary", hospital),
      post("secretary", hospital, { firstDay: "2024-07-15", lastDay: "2024-07-16" }),
    ]);
    expect(judgeStipend(longer, "2024-08", { policies: shippedPolicies }).value?.total).toBe(585_000);
  });

  it("of another role, another organisation or an unknown role stands for itself", () => {
    const before = post("secretary", hospital, { lastDay: "2024-07-14" });
    const other = { ...hospital, id: "another" };
    const rest: readonly Post[] = [
      post("deputy-secretary", hospital, { firstDay: "2024-07-15" }),
      post("secretary", other, { firstDay: "2024-07-15" }),
      post(null, hospital, { firstDay: "2024-07-15" }),
    ];
    for (const after of rest) {
      const verdict = judgeStipend(holding([before, after]), "2024-07", { policies: shippedPolicies });
      expect(verdict.value?.total).not.toBe(585_000);
    }
    const unknown = holding([
      post(null, hospital, { lastDay: "2024-07-14" }),
      post(null, hospital, { firstDay: "2024-07-15" }),
    ]);
    expect(assessStipend(unknown, "2024-07", { policies: shippedPolicies }).kind).toBe("insufficient-facts");
  });

  it("in another group of the policy, or on another salary, stands for itself", () => {
    const grown = { ...hospital, autonomy: "budget-funded" } as const;
    const parts = holding([
      post("secretary", hospital, { lastDay: "2024-07-14" }),
      post("secretary", grown, { firstDay: "2024-07-15" }),
    ]);
    const verdict = judgeStipend(parts, "2024-07", { policies: shippedPolicies, readings: ["days-served"] });
    expect(verdict.value?.total ?? 0).toBeLessThan(585_000);
    const paidBetter = holding([
      post("party-staff", office, { lastDay: "2024-07-14", salary: { ...salary, grade: "2.34" } }),
      post("party-staff", office, { firstDay: "2024-07-15", salary }),
    ]);
    const open = judgeStipend(paidBetter, "2024-07", { policies: shippedPolicies });
    expect(open.kind).toBe("undetermined");
  });

  it("that asks for one more fact asks for it once", () => {
    const asking = { ...hospital, autonomy: null };
    const parts = split(holding([post("secretary", asking)]), "2024-07-15");
    const outcome = assessStipend(parts, "2024-07", { policies: shippedPolicies });
    expect(outcome).toMatchObject({ kind: "insufficient-facts", missing: ["posts.1.organisation.autonomy"] });
  });

  it("keeps what it was paid before, where a policy asks when it began, only while that post lasts", () => {
    const before = calendarDate("2022-06-14");
    for (const policy of fixtures.filter((one) => JSON.stringify(one.versions).includes("postBegan"))) {
      for (const one of held) {
        const person = holding([{ ...one, firstDay: "2021-01-01" }], { territory: policy.territory });
        const parts: Holder = {
          ...person,
          posts: [
            { ...one, firstDay: "2021-01-01", lastDay: before, ended: "term-over" },
            { ...one, firstDay: addDays(before, 1) },
          ],
        };
        const [whole, joined] = [person, parts].map((each) => judgeStipend(each, "2022-06", { policies: [policy] }));
        expect(["assessed", "undetermined", "insufficient-facts", "not-in-force"]).toContain(joined?.kind);
        if (whole?.kind === "assessed" && joined?.kind === "assessed") {
          expect(joined.value.total).toBeLessThanOrEqual(whole.value.total);
        }
      }
    }
  });
});

describe("what is kept after a post", () => {
  const kept = stipendPolicy(provinces.leadership);
  const ended = { lastDay: "2025-06-10", ended: "reorganised" } as const;
  const judgedOn = (month: CalendarMonth, posts: readonly Post[]) =>
    judgeStipend(holding(posts), month, { policies: [kept] });

  it("is not paid on top of the same post held anew", () => {
    const anew = [post("secretary", commune, ended), post("secretary", commune, { firstDay: "2025-08-01" })];
    const whole = judgedOn("2025-05", anew).value?.total;
    expect(whole).toBe(702_000);
    for (const month of ["2025-07", "2025-08", "2025-09", "2025-12"] as const) {
      expect(judgedOn(month, anew).value?.total, month).toBe(whole);
    }
    const shortly = [post("secretary", commune, ended), post("secretary", commune, { firstDay: "2025-06-20" })];
    expect(judgedOn("2025-06", shortly).value?.total).toBe(whole);
  });

  it("runs from the last day of the post as it went on", () => {
    const parts = [
      post("secretary", commune, { lastDay: "2025-03-14", ended: "term-over" }),
      post("secretary", commune, { firstDay: "2025-03-15", ...ended }),
    ];
    const one = [post("secretary", commune, ended)];
    for (const month of ["2025-03", "2025-06", "2025-11", "2026-02"] as const) {
      expect(judgedOn(month, parts).value?.total, month).toBe(judgedOn(month, one).value?.total);
    }
    const unknown = [post("secretary", commune, { lastDay: "2025-06-10" }), post("deputy-secretary", commune)];
    expect(judgedOn("2025-09", unknown).kind).toBe("insufficient-facts");
  });
});

describe("days without work", () => {
  const idle = (firstDay: CalendarDate, lastDay: CalendarDate | null = null) => ({ firstDay, lastDay });
  const policy = provinces.workAllowance;
  const due = (posts: readonly Post[]): unknown =>
    judgeStipend(holding(posts), "2024-08", { policies: [stipendPolicy(policy)] }).value?.total;
  const whole = (notPerformed: Post["notPerformed"]): readonly Post[] => [post("own:post", hamlet, { notPerformed })];
  const parts = (one: Post["notPerformed"], other: Post["notPerformed"]): readonly Post[] => [
    post("own:post", hamlet, { lastDay: "2024-08-14", notPerformed: one }),
    post("own:post", hamlet, { firstDay: "2024-08-15", notPerformed: other }),
  ];

  it("go on over the new record, so that a month of them is a month", () => {
    const lost = due(whole([idle("2024-08-01", "2024-08-31")]));
    expect(lost).toBe(0);
    expect(due(whole([]))).toBeGreaterThan(0);
    expect(due(parts([idle("2024-08-01", "2024-08-14")], [idle("2024-08-15", "2024-08-31")]))).toBe(lost);
    expect(due(parts([idle("2024-08-01")], [idle("2024-08-15", "2024-08-31")]))).toBe(lost);
    expect(due(parts([idle("2024-08-01", "2024-08-31")], [idle("2024-08-05", "2024-08-10")]))).toBe(lost);
    expect(due(parts([idle("2024-08-01", "2024-08-10")], [idle("2024-08-15", "2024-08-31")]))).toBe(due(whole([])));
  });

  it("count once where two spans name them", () => {
    const twice = [idle("2024-08-01", "2024-08-31"), idle("2024-07-10", "2024-08-10"), idle("2024-08-31")];
    expect(due(whole(twice))).toBe(0);
    expect(due(whole([idle("2024-07-01", "2024-07-20"), idle("2024-07-15", "2024-07-31")]))).toBe(due(whole([])));
  });

  it("of a post held twice leave the other days as they are", () => {
    const apart = (one: Post["notPerformed"], other: Post["notPerformed"]): readonly Post[] => [
      post("own:post", hamlet, { lastDay: "2024-08-04", notPerformed: one }),
      post("own:post", hamlet, { firstDay: "2024-08-11", notPerformed: other }),
    ];
    const days = (posts: readonly Post[]): unknown =>
      judgeStipend(holding(posts), "2024-08", {
        policies: [
          stipendPolicy({ ...policy, partMonth: { fullFrom: 25, below: { part: 1, whole: 2 }, ...formats.source } }),
        ],
      }).value?.total;
    expect(days(apart([], []))).toBe(234_000);
    expect(days(apart([idle("2024-07-01", "2024-08-04")], []))).toBe(117_000);
    expect(days(apart(null, []))).toBeUndefined();
    expect(days(apart([], [idle("2024-08-11", "2024-09-30")]))).toBe(117_000);
    expect(days(apart([idle("2024-07-01", "2024-08-04")], [idle("2024-08-11", "2024-09-30")]))).toBe(0);
  });

  it("that are not known of one record are not known of both", () => {
    const kinds = [parts(null, []), parts([], null), whole(null)].map(
      (posts) => judgeStipend(holding(posts), "2024-08", { policies: [stipendPolicy(policy)] }).kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["insufficient-facts"]));
  });
});
