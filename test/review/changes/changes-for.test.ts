import { describe, expect, it } from "vitest";
import { buildRegister, type Register, type RegisterGiven } from "../../../src/register/index.ts";
import { changesFor } from "../../../src/review/index.ts";
import { changeHereText } from "../../../src/text/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

const known = { armedForces: false } as const;
const counts = [{ on: "2024-01-01", official: 60, probationary: 2 }] as const;
const post = { firstDay: "2022-01-01", pay: [] } as const;

const given: RegisterGiven = {
  organisations: [
    { ...known, id: "h1", name: "Đảng bộ huyện 01", kind: "district", territory: "hoa-binh", lastDay: "2025-06-30" },
    { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune", territory: "hoa-binh", firstDay: "2025-07-01" },
    {
      ...known,
      id: "g1",
      name: "Đảng bộ 01",
      kind: "grassroots-organisation",
      territory: "hoa-binh",
      delegatedPowers: false,
    },
    {
      ...known,
      id: "b1",
      name: "Chi bộ 01",
      kind: "branch",
      parentId: "g1",
      setting: "public-service",
      autonomy: "recurrent",
      counts,
    },
  ],
  holders: [
    { key: "p1", posts: [{ ...post, organisationId: "b1", role: "secretary" }], otherPay: [] },
    {
      key: "p2",
      posts: [{ ...post, organisationId: "x1", role: "committee-member", firstDay: "2025-07-01" }],
      otherPay: [],
    },
    { key: "p3", posts: [{ ...post, organisationId: "b1", role: null }], otherPay: [] },
  ],
};

const register = (change: Partial<RegisterGiven> = {}): Register => {
  const built = buildRegister({ ...given, ...change });
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues));
  return built.value;
};
const place = register();

const told = (firstDay: CalendarDate, lastDay: CalendarDate, of: Register = place) =>
  changesFor(of, { firstDay, lastDay }).map(({ change, organisations, posts, unsettled }) => ({
    code: change.code,
    on: change.on,
    organisations,
    posts,
    unsettled,
  }));
const on = (day: CalendarDate, code: string, of: Register = place) =>
  told(day, day, of).find((one) => one.code === code);

describe("what a change of the law concerns in a register", () => {
  it("base salary: the posts paid before it or after it, and the holders that are open", () => {
    expect(on("2024-07-01", "base-salary")).toEqual({
      code: "base-salary",
      on: "2024-07-01",
      organisations: ["b1"],
      posts: 1,
      unsettled: 1,
    });
    // Since the merger of its province the policy of the branch is open, and the commune pays its member.
    expect(on("2026-07-01", "base-salary")).toMatchObject({ organisations: ["x1"], posts: 1, unsettled: 2 });
  });

  it("a policy that begins within a month: the posts that it pays in the next, for pay goes by the first day", () => {
    const post = { organisationId: "g1", role: "badge-holder", firstDay: "2010-01-01", pay: [] } as const;
    const holding = register({
      organisations: [{ ...known, id: "g1", name: "Đảng bộ huyện 02", kind: "district", territory: "vinh-phuc" }],
      holders: [{ key: "p1", posts: [post], otherPay: [], badgeYears: 60 }],
    });
    expect(on("2014-07-18", "policy.vinhPhuc137", holding)).toMatchObject({ organisations: ["g1"], posts: 1 });
  });

  it("a policy that begins: the posts that it pays", () => {
    expect(on("2024-01-01", "policy.hoaBinh314")).toMatchObject({ organisations: ["b1"], posts: 1 });
    expect(on("2024-01-01", "policy.binhDuong25")).toBeUndefined();
  });

  it("kinds, meetings and rules of structure: the organisations of the kind on the day", () => {
    expect(on("2025-07-01", "kind.commune")?.organisations).toEqual(["x1"]);
    expect(on("2025-07-01", "kind.district")?.organisations).toEqual(["h1"]);
    expect(on("2025-07-01", "meeting.districtCommittee")?.organisations).toEqual(["h1"]);
    expect(on("2025-07-01", "meeting.communeCommittee")?.organisations).toEqual(["x1"]);
    expect(on("2025-07-01", "structure.partyGroups")?.organisations).toEqual(["b1"]);
    expect(on("2025-07-01", "structure.overseasBranch")).toBeUndefined();
    expect(on("2025-10-28", "properSession.attendance")?.organisations).toEqual(["b1"]);
    expect(on("2025-03-01", "kind.bloc")).toBeUndefined();
  });

  it("ratings and the model: every organisation there is", () => {
    for (const [day, code] of [
      ["2025-08-30", "rating-rule-book"],
      ["2025-08-30", "excellence-cap"],
      ["2025-10-31", "rating-guidance"],
      ["2025-07-01", "structure-model"],
    ] as const) {
      expect(on(day, code)?.organisations, code).toEqual(["x1", "g1", "b1"]);
    }
  });

  it("a merger: the organisations of the provinces before it", () => {
    expect(on("2025-07-01", "province.phu-tho")?.organisations).toEqual(["x1", "g1", "b1"]);
    expect(told("2025-07-01", "2025-07-01").filter(({ code }) => code.startsWith("province."))).toHaveLength(1);
  });

  it("a wage that no shipped policy rests on concerns nobody", () => {
    expect(on("2026-01-01", "regional-wage")).toBeUndefined();
  });

  it("208-QĐ/TW: on its day what is not recorded, and each recorded switch on its own", () => {
    expect(on("2026-07-26", "structure-model")).toMatchObject({ organisations: ["x1", "g1", "b1"], unsettled: 3 });
    const switched = register({ switches: [{ organisationId: "g1", on: "2026-10-01" }] });
    expect(on("2026-07-26", "structure-model", switched)).toMatchObject({ organisations: ["x1"], unsettled: 1 });
    expect(told("2026-07-27", "2026-12-31", switched)).toEqual([
      { code: "structure-model", on: "2026-10-01", organisations: ["g1", "b1"], posts: 0, unsettled: 0 },
    ]);
    expect(told("2026-07-27", "2026-12-31")).toEqual([]);
    const [change] = changesFor(switched, { firstDay: "2026-10-01", lastDay: "2026-10-01" });
    expect(change?.change).toMatchObject({ from: "model-294-kept", to: "model-208", changed: ["rule"] });
  });

  it("comes in the order of the days, and is nothing where there is nothing", () => {
    const days = told("2023-01-01", "2026-12-31").map((one) => one.on);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(15);
    expect(told("2023-01-01", "2026-12-31", register({ organisations: [], holders: [] }))).toEqual([]);
  });

  it("is told in both languages, without an id", () => {
    for (const here of changesFor(place, { firstDay: "2023-01-01", lastDay: "2026-12-31" })) {
      expect(changeHereText(here, "vi")).toMatch(/: \d+ tổ chức/);
      expect(changeHereText(here, "en")).toMatch(/: \d+ organisations?/);
      expect(changeHereText(here, "vi")).not.toMatch(/p1|undefined|null/);
    }
    const [raised] = changesFor(place, { firstDay: "2024-07-01", lastDay: "2024-07-01" });
    expect(raised && changeHereText(raised, "en")).toMatch(/: 1 organisation, 1 post, 1 open case$/);
    expect(raised && changeHereText(raised, "vi")).toMatch(
      /: 1 tổ chức, 1 chức danh, 1 trường hợp chưa xác định được$/,
    );
  });

  it("is refused for what is no register and no period", () => {
    expect(() => changesFor({} as never, { firstDay: "2024-07-01", lastDay: "2024-07-01" })).toThrow(TypeError);
    expect(() => changesFor(place, { firstDay: "2024-7-1" as never, lastDay: "2024-07-01" })).toThrow(RangeError);
    expect(() => changeHereText({} as never, "vi")).toThrow(TypeError);
    expect(() => changeHereText({ change: {}, organisations: [] } as never, "vi")).toThrow(/posts/);
  });
});
