import { describe, expect, it } from "vitest";
import { judgeMeetings } from "../../src/meeting/index.ts";
import {
  branchesOf,
  hierarchyOf,
  holdersOf,
  leadingBodiesOf,
  ratedYearsOf,
  sessionsOf,
  termsOf,
} from "../../src/register/index.ts";
import { judgeStipend, paidOrganisation, payroll, shippedPolicies } from "../../src/stipend/index.ts";
import { commune, one, organisations, registerOf, source, two, year } from "./places.ts";

const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;

describe("holders", () => {
  const grassroots = { ...commune, kind: "grassroots-organisation", territory: "hoa-binh" } as const;
  const counts = [{ on: "2024-01-01", official: 60, probationary: 2 }] as const;
  const school = { ...one, setting: "public-service", autonomy: "recurrent", counts } as const;

  it("have what the stipend rules read of their organisations, one view for all posts", () => {
    const register = registerOf({
      organisations: [grassroots, school],
      holders: [
        { key: "p1", posts: [post], otherPay: [] },
        { key: "p2", posts: [{ ...post, role: "deputy-secretary" }], otherPay: [] },
      ],
    });
    const [first, second] = holdersOf(register, { firstDay: "2024-01-01", lastDay: "2024-12-31" });
    expect(first?.posts[0]?.organisation).toEqual(
      paidOrganisation({
        id: "b1",
        kind: "branch",
        parentKind: "grassroots-organisation",
        setting: "public-service",
        autonomy: "recurrent",
        armedForces: false,
        counts,
      }),
    );
    expect(second?.posts[0]?.organisation).toBe(first?.posts[0]?.organisation);
    expect(first).toMatchObject({ key: "p1", territory: "hoa-binh", badgeYears: null });
    const due = payroll(
      [first, second].flatMap((holder) => holder ?? []),
      "2024-07",
      { policies: shippedPolicies },
    );
    expect(due.total).toBe(585_000 + 468_000);
  });

  it("hold a post as two where the kind above becomes another in the period", () => {
    const register = registerOf({
      organisations: [grassroots, { ...commune, id: "x2", territory: "hoa-binh" }, school],
      holders: [{ key: "p1", posts: [post], otherPay: [] }],
      changes: [{ act: "transfer", on: "2024-07-01", id: "b1", to: "x2" }],
    });
    const postsIn = (firstDay: "2024-01-01" | "2025-01-01", lastDay: "2024-06-30" | "2024-12-31" | "2025-12-31") =>
      holdersOf(register, { firstDay, lastDay })[0]?.posts.map((held) => [
        held.firstDay,
        held.lastDay,
        held.organisation.parentKind,
      ]);
    expect(postsIn("2024-01-01", "2024-12-31")).toEqual([
      ["2022-01-01", "2024-06-30", "grassroots-organisation"],
      ["2024-07-01", null, "commune"],
    ]);
    expect(postsIn("2024-01-01", "2024-06-30")).toEqual([["2022-01-01", null, "grassroots-organisation"]]);
    expect(postsIn("2025-01-01", "2025-12-31")).toEqual([["2022-01-01", null, "commune"]]);
  });

  it("keep posts outside the period as they were", () => {
    const register = registerOf({
      organisations: [grassroots, school, { ...two, territory: "hoa-binh" }],
      holders: [
        {
          key: "p1",
          posts: [
            { ...post, lastDay: "2023-06-30" },
            { ...post, organisationId: "b2", firstDay: "2027-01-01" },
          ],
        },
      ],
    });
    const [holder] = holdersOf(register, year);
    expect(holder?.posts.map(({ organisation, firstDay, lastDay }) => [organisation.id, firstDay, lastDay])).toEqual([
      ["b1", "2022-01-01", "2023-06-30"],
      ["b2", "2027-01-01", null],
    ]);
  });

  it("hold a post as one where what turns is higher up", () => {
    const top = { ...commune, kind: "province" } as const;
    const register = registerOf({
      organisations: [{ ...top, id: "p1" }, { ...top, id: "p2" }, { ...grassroots, parentId: "p1" }, school],
      holders: [{ key: "p1", posts: [post], otherPay: [] }],
      changes: [{ act: "transfer", on: "2025-07-01", id: "x1", to: "p2" }],
    });
    const [holder] = holdersOf(register, year);
    expect(holder?.posts.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([["2022-01-01", null]]);
  });

  it("have no province where their organisations lie in several, and none is paid nothing for it", () => {
    const register = registerOf({
      organisations: [grassroots, school, { ...two, territory: "vinh-phuc" }],
      holders: [{ key: "p1", posts: [post, { ...post, organisationId: "b2" }], otherPay: [] }],
    });
    const [holder] = holdersOf(register, year);
    expect(holder?.territory).toBeNull();
    if (holder === undefined) throw new Error("one holder");
    expect(judgeStipend(holder, "2024-07", { policies: shippedPolicies }).kind).toBe("insufficient-facts");
  });

  it("may hold no post", () => {
    expect(holdersOf(registerOf({ organisations, holders: [{ key: "p1", posts: [] }] }), year)[0]).toMatchObject({
      posts: [],
      territory: null,
    });
  });
});

describe("branches", () => {
  it("are those that exist on a day, or in a period, of the kind they are then", () => {
    const register = registerOf({
      organisations: [
        commune,
        { ...one, lastDay: "2025-06-30" },
        { ...two, firstDay: "2026-01-01" },
        { ...two, id: "b3", kind: "section" },
        { ...two, id: "b4" },
      ],
      changes: [{ act: "upgrade", on: "2025-07-01", id: "b4", kind: "grassroots-branch" }],
    });
    const ids = (branches: readonly { readonly id: string }[]) => branches.map(({ id }) => id);
    expect(ids(branchesOf(register, year))).toEqual(["b1", "b4"]);
    expect(ids(branchesOf(register, "2025-07-01"))).toEqual(["b4"]);
    expect(ids(branchesOf(register, "2026-01-01"))).toEqual(["b2", "b4"]);
    expect(branchesOf(register, "2025-06-30").map(({ kind }) => kind)).toEqual(["branch", "branch"]);
    expect(branchesOf(register, year)[1]?.kind).toBe("grassroots-branch");
  });

  it("share one list of local rules where the same hold for them", () => {
    const minutes = { regular: { operator: ">=", value: 90 } } as const;
    const localRules = [{ organisationId: "x1", firstDay: "2025-03-01", ...source, minutes }] as const;
    const [first, second] = branchesOf(registerOf({ organisations, localRules }), year);
    expect(first?.localRules).toHaveLength(1);
    expect(first?.localRules).toBe(second?.localRules);
    const [plain, other] = branchesOf(registerOf({ organisations }), year);
    expect(plain?.localRules).toEqual([]);
    expect(plain?.localRules).toBe(other?.localRules);
  });
});

describe("branches whose sessions are all at hand", () => {
  it("say in which spans; nothing declared is nothing known", () => {
    const complete = [
      { organisationId: "x1", of: "sessions", firstDay: "2025-01-01", lastDay: "2025-06-30" },
      { organisationId: "b2", of: "sessions", firstDay: "2025-07-01", lastDay: "2025-12-31" },
      { organisationId: "x1", of: "posts", ...year },
    ] as const;
    const found = branchesOf(registerOf({ organisations, complete }), year);
    expect(found.map(({ completeIn }) => completeIn)).toEqual([
      [{ firstDay: "2025-01-01", lastDay: "2025-06-30" }],
      [{ firstDay: "2025-01-01", lastDay: "2025-12-31" }],
    ]);
    expect(branchesOf(registerOf({ organisations }), year)[0]?.completeIn).toEqual([]);
  });

  it("miss a meeting only there: elsewhere a month without a session is not known", () => {
    const complete = [{ organisationId: "x1", of: "sessions", firstDay: "2025-01-01", lastDay: "2025-01-31" }] as const;
    const register = registerOf({ organisations, complete });
    const period = { firstDay: "2025-01-01", lastDay: "2025-02-28" } as const;
    const [branch] = branchesOf(register, period);
    if (branch === undefined) throw new Error("one branch");
    const { months } = judgeMeetings(branch, sessionsOf(register, period), period);
    expect(months.map(({ state }) => state)).toEqual(["missing", "undetermined"]);
  });
});

describe("sessions", () => {
  const session = { organisationId: "b1", kind: "regular" } as const;
  const register = registerOf({
    organisations,
    sessions: [
      { ...session, id: "s1", heldOn: "2024-12-03" },
      { ...session, id: "s2", heldOn: "2025-01-03" },
      { ...session, id: "s3", heldOn: "2026-01-05", forMonth: "2025-12" },
      { ...session, id: "s4", heldOn: "2026-02-05", forMonth: "2026-01" },
    ],
  });

  it("have the roll and the groups counted of their branch, but for what they state themselves", () => {
    const counts = [{ on: "2024-12-31", official: 20, probationary: 2, partyGroups: 3 }] as const;
    const stated = [
      ["neither", {}, [22, 3]],
      ["the roll", { roll: 18 }, [18, 3]],
      ["the groups", { partyGroups: 2 }, [22, 2]],
      ["both", { roll: 18, partyGroups: 2 }, [18, 2]],
    ] as const;
    const own = registerOf({
      organisations: [commune, { ...one, counts }],
      sessions: stated.map(([id, facts]) => ({ ...session, id, heldOn: "2025-01-03", ...facts })),
    });
    expect(sessionsOf(own).map(({ id, roll, partyGroups }) => [id, [roll, partyGroups]])).toEqual(
      stated.map(([id, , counted]) => [id, counted]),
    );
  });

  it("are all of them, or those of a period and those that make up for its months", () => {
    expect(sessionsOf(register)).toBe(register.records.sessions);
    expect(sessionsOf(register, year).map(({ id }) => id)).toEqual(["s2", "s3"]);
    expect(() => sessionsOf(register, null as never)).toThrow(/sessionsOf: the period is null/);
  });
});

describe("ratings of a period", () => {
  it("are those of just the period", () => {
    const ratings = [
      { organisationId: "b1", ...year, subject: {} },
      { organisationId: "b1", firstDay: "2025-01-01", lastDay: "2025-03-31", subject: {} },
    ] as const;
    expect(ratedYearsOf(registerOf({ organisations, ratings }), year)).toEqual([
      { organisationId: "b1", subject: { duty: "to-be-rated", facts: null, decision: null } },
    ]);
  });
});

describe("the structure of a day", () => {
  it("is the hierarchy itself where nothing ever changes", () => {
    const register = registerOf({ organisations });
    expect(hierarchyOf(register, "2025-12-31")).toBe(register.hierarchy);
  });

  it("has who exists, under whom, and switched by the switch of the subtree", () => {
    const register = registerOf({
      organisations: [commune, { ...one, parentSince: "2025-07-01" }, { ...two, lastDay: "2025-12-31" }],
      switches: [{ organisationId: "x1", on: "2026-10-01" }],
    });
    const found = (on: "2025-06-30" | "2026-01-01") =>
      hierarchyOf(register, on).organisations.map(({ id, parentId, switchedOn }) => [id, parentId, switchedOn]);
    expect(found("2025-06-30")).toEqual([
      ["x1", null, "2026-10-01"],
      ["b1", null, null],
      ["b2", "x1", "2026-10-01"],
    ]);
    expect(found("2026-01-01")).toEqual([
      ["x1", null, "2026-10-01"],
      ["b1", "x1", "2026-10-01"],
    ]);
  });

  it("has leading bodies and terms with the kind and the switch of their organisations", () => {
    const register = registerOf({
      organisations: [
        { ...commune, switchedOn: "2026-10-01" },
        { ...one, lastDay: "2025-06-30" },
      ],
      leadingBodies: [{ organisationId: "x1", members: 9 }, { organisationId: "b1" }],
      terms: [
        { organisationId: "x1", startedOn: "2025-08-01" },
        { organisationId: "x1", startedOn: "2020-06-01" },
        { organisationId: "x1" },
        { organisationId: "b1", startedOn: "2022-01-01" },
      ],
    });
    expect(leadingBodiesOf(register, "2025-12-31")).toMatchObject([
      { organisationId: "x1", kind: "commune", switchedOn: "2026-10-01", members: 9 },
    ]);
    const started = (on: "2025-12-31" | "2025-07-31" | "2019-12-31") =>
      termsOf(register, on).map(({ organisationId, kind, startedOn }) => [organisationId, kind, startedOn]);
    expect(started("2025-12-31")).toEqual([["x1", "commune", "2025-08-01"]]);
    expect(started("2025-07-31")).toEqual([["x1", "commune", "2020-06-01"]]);
    expect(started("2019-12-31")).toEqual([["x1", "commune", null]]);
  });
});

describe("misuse", () => {
  const register = registerOf({ organisations });

  it("is told by the name of the view", () => {
    expect(() => holdersOf({} as never, year)).toThrow(/holdersOf: the register is not one/);
    expect(() => holdersOf(register, undefined as never)).toThrow(/holdersOf: the period is undefined/);
    expect(() => branchesOf(register, "2025-6-1")).toThrow(/branchesOf: "2025-6-1" is no day/);
    expect(() => branchesOf(register, null as never)).toThrow(/branchesOf: null is no day/);
    expect(() => hierarchyOf(register, "x" as never)).toThrow(/hierarchyOf/);
    expect(() => termsOf(register, "x" as never)).toThrow(/termsOf/);
    expect(() => leadingBodiesOf(register, "x" as never)).toThrow(/leadingBodiesOf/);
    expect(() => ratedYearsOf(register, "2025" as never)).toThrow(/ratedYearsOf/);
  });
});
