import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/changes/index.ts";
import { calendarText } from "../../src/ical/index.ts";
import { changesInSeries } from "../../src/law/index.ts";
import {
  meetingsOwed,
  meetingUnit,
  type OwedMeeting,
  prescribedDay,
  scoredPoints,
  scoreMeeting,
  scoreSheet,
} from "../../src/meeting/index.ts";
import { roundVnd } from "../../src/money/index.ts";
import { buildHierarchy, countMembers, mermaidText, organisation, searchKey } from "../../src/organisation/index.ts";
import { assessProgramme, branchMeetingScheme } from "../../src/programme/index.ts";
import {
  assessClass,
  capExcellent,
  excellencePool,
  judgeClass,
  memberYear,
  ratingOrder,
  summariseRatings,
} from "../../src/rating/index.ts";
import { buildRegister } from "../../src/register/index.ts";
import { review } from "../../src/review/index.ts";
import {
  arrears,
  assessStipend,
  baseSalaryOn,
  holder,
  judgeStipend,
  paidHolder,
  paidOrganisation,
  payroll,
  post,
  shippedPolicies,
  stipendYear,
} from "../../src/stipend/index.ts";
import { citationText, issueText, word } from "../../src/text/index.ts";
import {
  addDays,
  addMonths,
  addWorkingDays,
  calendarDateOf,
  periodOf,
  quarterOf,
  yearPeriod,
} from "../../src/time/index.ts";
import { holding, hospital, post as postOf } from "../kit/stipend-holder.ts";

/** A call as JavaScript may make it, whatever the types say. */
// biome-ignore lint/suspicious/noExplicitAny: what is tested is what types forbid.
type Loose = (...given: any[]) => unknown;
const loose = (call: unknown): Loose => call as Loose;

const policies = shippedPolicies;
const secretary = (known: object = {}) => holding([postOf("secretary", hospital)], known);
const total = (one: ReturnType<typeof secretary>, month: "2024-07" | "2025-08") =>
  judgeStipend(one, month, { policies }).value?.total;

describe("A.1 a day that is no day", () => {
  const day = "2024-6-30";
  const calls: readonly (readonly [string, () => unknown])[] = [
    ["baseSalaryOn", () => loose(baseSalaryOn)(day)],
    ["changesBetween", () => loose(changesBetween)({ firstDay: "2025-6-30", lastDay: "2026-01-01" })],
    ["changesInSeries", () => loose(changesInSeries)([], { firstDay: "2025-02-30", lastDay: "2026-01-01" })],
    ["judgeClass", () => loose(judgeClass)(memberYear({}), "x")],
    ["quarterOf", () => loose(quarterOf)("2025-13-30")],
    ["post", () => loose(post)({ organisation: { id: "b1" }, firstDay: "2024-1-20" })],
    ["a count", () => loose(paidOrganisation)({ id: "b1", counts: [{ on: "2024-1-20", official: 3 }] })],
    ["judgeStipend", () => loose(judgeStipend)(secretary(), "2024-7", { policies })],
    ["payroll", () => loose(payroll)([secretary()], "2024-00", { policies })],
    ["addDays", () => loose(addDays)("2025-02-30", 1)],
    ["a period", () => loose(periodOf)("2025-01-01", "01/07/2025")],
  ];
  it.each(calls)("%s refuses it", (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/is no |write /);
  });
});

describe("A.2 a fact that is undefined, NaN, or of another type", () => {
  it("undefined is not known, in every fact", () => {
    const full = memberYear({ score: 92, tasks: 10, done: 10, late: 0, beyond: 4, listedViolation: "none" });
    const facts = Object.keys(full).filter((fact) => fact !== "subject");
    for (const fact of facts) {
      const [gone, unknown] = [
        { ...full, [fact]: undefined },
        { ...full, [fact]: null },
      ];
      expect(loose(assessClass)(gone, "2025-12-20"), fact).toEqual(loose(assessClass)(unknown, "2025-12-20"));
    }
  });

  it.each([{ score: Number.NaN }, { score: "92" }, { listedViolation: "no" }, { late: -1 }, { tasks: 1.5 }])(
    "%o is refused",
    (wrong) => {
      const facts = { ...memberYear({ score: 92, tasks: 10, late: 0, done: 10, beyond: 4 }), ...wrong };
      expect(() => loose(assessClass)(facts, "2025-12-20")).toThrow(/score|listedViolation|late|tasks/);
    },
  );

  it.each([
    ["stipendYear", () => loose(stipendYear)(secretary(), 24, { policies })],
    ["roundVnd", () => loose(roundVnd)({ part: 1, whole: 2 }, "dwn")],
    ["addWorkingDays", () => loose(addWorkingDays)("2025-01-01", -3, { holidays: [] })],
    ["addMonths", () => loose(addMonths)("2025-01-01", 1.5)],
    ["countMembers", () => loose(countMembers)("x", {}, "2025-01-01")],
    ["a policy of another form", () => loose(judgeStipend)(secretary(), "2024-07", { policies: [{ policy: {} }] })],
  ] as const)("%s refuses what is none", (_, call) => {
    expect(call).toThrow(/^\w+: |give|no /);
    expect(call).not.toThrow(/Cannot read/);
  });
});

describe("A.3 unknown is no zero", () => {
  it.each(["hoabinh", "Hòa Bình", null])("a province %j is not known", (territory) => {
    expect(assessStipend(secretary({ territory }), "2024-07", { policies })).toMatchObject({
      kind: "insufficient-facts",
      missing: ["territory"],
    });
  });

  it("a merged province asks for the old area", () => {
    expect(assessStipend(secretary({ territory: "phu-tho" }), "2025-08", { policies })).toMatchObject({
      missing: ["territory"],
    });
  });
});

describe("A.4 the order of rows decides nothing", () => {
  it("counts out of order, or twice for a day, are refused", () => {
    const counted = (...days: readonly string[]) =>
      loose(paidOrganisation)({ id: "b1", counts: days.map((on) => ({ on, official: 3 })) });
    expect(() => counted("2024-01-02", "2024-01-01")).toThrow(/counts\[1\]/);
    expect(() => counted("2024-01-01", "2024-01-01")).toThrow(/counts\[1\]/);
    const branch = { ...hospital, counts: [...hospital.counts, ...hospital.counts] };
    expect(() => loose(judgeStipend)(holdingBare(branch), "2024-07", { policies })).toThrow(RangeError);
  });

  it("two payments of one month add up, negative and broken ones are refused", () => {
    const paid = (...amounts: readonly number[]) =>
      paidHolder({ holder: secretary(), months: amounts.map((one) => ({ month: "2024-07", paid: one })) });
    const owed = (...amounts: readonly number[]) =>
      arrears(paid(...amounts), periodOf("2024-07-01", "2024-07-31"), { policies }).owed;
    expect(owed(460_000, 125_000)).toBe(0);
    expect(owed(125_000, 460_000)).toBe(0);
    expect(owed(460_000)).toBe(125_000);
    for (const wrong of [-1, 0.5, Number.NaN]) expect(() => paid(wrong)).toThrow(/paid/);
  });

  it("posts of one holder in any order give the same", () => {
    const parts = [
      postOf("secretary", hospital, { lastDay: "2024-07-14" }),
      postOf("secretary", hospital, { firstDay: "2024-07-15" }),
    ];
    expect(total(holding(parts), "2024-07")).toBe(585_000);
    expect(total(holding(parts.toReversed()), "2024-07")).toBe(585_000);
  });
});

const holdingBare = (branch: object) => ({
  ...secretary(),
  posts: [{ ...secretary().posts[0], organisation: branch }],
});

describe("A.5 twice is never two", () => {
  it("a holder, a candidate, a node that comes twice is refused", () => {
    expect(() => payroll([secretary(), secretary()], "2024-07", { policies })).toThrow(/holders\[1\]/);
    const twice = [
      { key: "a", points: null },
      { key: "a", points: null },
    ];
    expect(() => excellencePool({ group: "g", candidates: twice, good: 1 })).toThrow(/one key/);
    const pool = {
      group: "g",
      candidates: [
        { key: "a", points: 1 },
        { key: "a", points: 2 },
      ],
      good: 1,
    };
    expect(() => capExcellent(pool, "2025-12-20", { share: "ordinary" })).toThrow(/one key/);
    const node = { key: "a", kind: "organisation", organisationId: "a", parentId: null } as const;
    expect(() => ratingOrder([node, node])).toThrow(/comes twice/);
  });

  it("a post on record twice is one", () => {
    const [one] = secretary().posts;
    expect(total({ ...secretary(), posts: one === undefined ? [] : [one, one] }, "2024-07")).toBe(585_000);
  });

  it("in a register too, and what belongs to nobody there is an issue", () => {
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
    const person = { key: "p1", posts: [], otherPay: [] } as const;
    const codes = (given: Parameters<typeof buildRegister>[0]) => {
      const built = buildRegister(given);
      return built.kind === "refused" ? built.issues.map(({ code }) => code) : [];
    };
    expect(codes({ organisations: [branch], holders: [person, person] })).not.toEqual([]);
    expect(codes({ organisations: [branch, branch] })).not.toEqual([]);
    const rating = { organisationId: "b9", ...yearPeriod(2025), subject: {} } as const;
    expect(codes({ organisations: [branch], ratings: [rating] })).not.toEqual([]);
  });

  it("what cannot be counted is refused", () => {
    expect(() => loose(summariseRatings)([{ duty: "rated" }], "2025-12-20", { kind: "member" })).toThrow(/duty/);
  });
});

describe("A.6 a post that goes on as a new record", () => {
  it.each(["2024-07-01", "2024-07-02", "2024-07-15", "2024-07-16", "2024-07-17", "2024-07-31", "2024-08-01"] as const)(
    "elected again on %s is paid as before",
    (day) => {
      const parts = [
        postOf("secretary", hospital, { lastDay: addDays(day, -1), ended: "term-over" }),
        postOf("secretary", hospital, { firstDay: day }),
      ];
      expect(total(holding(parts), "2024-07")).toBe(585_000);
    },
  );
});

describe("A.7 changesBetween", () => {
  it("lists real changes, says what of each changed, both days included, mergers among them", () => {
    const changes = changesBetween(periodOf("2025-07-01", "2026-07-01"));
    const same = changes.filter(({ from, to }) => JSON.stringify(from) === JSON.stringify(to));
    expect(same.every(({ changed }) => changed.length === 1 && changed[0] === "source")).toBe(true);
    expect(changes.every(({ changed }) => changed.length > 0)).toBe(true);
    expect(changes.filter(({ from, to }) => from === null && to === null)).toEqual([]);
    expect(changes[0]?.on).toBe("2025-07-01");
    expect(changes.at(-1)?.on).toBe("2026-07-01");
    expect(changes.filter(({ code }) => code.startsWith("province."))).toHaveLength(23);
  });
});

describe("A.8 a shift over days off stays in its month", () => {
  it("the 30th in November 2025 is Friday the 28th, and each month has one", () => {
    const source = {
      citation: { document: "00-CV-TU@2025-01-01", provision: "1" },
      evidence: "single-source",
    } as const;
    const known = { ...source, verifiedOn: "2026-11-22", shift: "next-working-day", firstDay: "2025-01-01" } as const;
    const prescribed = [prescribedDay({ ...known, dayOfMonth: 30 })];
    const unit = meetingUnit({ id: "b1", kind: "branch", delegatedPowers: false, prescribed });
    const { meetings } = meetingsOwed(unit, periodOf("2025-11-01", "2025-12-31"), { holidays: [] });
    const days = meetings.filter(({ meeting }) => meeting === "regular").map(({ dueOn }) => dueOn);
    expect(days).toEqual(["2025-11-28", "2025-12-30"]);
  });
});

describe("A.9 programmes and sheets", () => {
  const measured = (measure: unknown) => () =>
    loose(assessProgramme)(branchMeetingScheme, { "branches-proper-regular": measure }, { on: "2025-12-31" });

  it.each([{ part: Number.NaN, whole: 10 }, { part: 3_900, whole: 3_889 }, { part: -1, whole: -2 }, Number.NaN])(
    "a measure %o is refused",
    (measure) => {
      expect(measured(measure)).toThrow(/branches-proper-regular/);
    },
  );

  it("points in a hole between two bands have no class", () => {
    const source = {
      citation: { document: "00-HD-TU@2025-01-01", provision: "1" },
      evidence: "single-source",
    } as const;
    const sheet = scoreSheet({
      ...source,
      verifiedOn: "2026-11-22",
      code: "own",
      firstDay: "2025-01-01",
      total: 100,
      bands: [
        { class: "good", from: 90, below: null },
        { class: "poor", from: 0, below: 50 },
      ],
    });
    const scored = (part: number) =>
      scoreMeeting(sheet, scoredPoints({ points: { part, whole: 1 }, shortOfFull: [] }), { on: "2025-05-04" });
    expect(scored(95)).toMatchObject({ kind: "assessed", value: "good" });
    expect(scored(70)).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    expect(scored(49)).toMatchObject({ kind: "assessed", value: "poor" });
  });
});

describe("A.10 missing records are no breach", () => {
  it("a branch without sessions on record has missed nothing that anybody knows of", () => {
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
    const built = buildRegister({ organisations: [branch] });
    if (built.kind === "refused") throw new TypeError("refused");
    const [met] = review(built.value, yearPeriod(2024)).meetings;
    expect(met?.shortfalls).toEqual([]);
    expect(met?.branchesNotComplete).toBe(1);
  });
});

describe("A.11 sources of a year", () => {
  it("cites every guidance that judged a month of it", () => {
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
    const built = buildRegister({ organisations: [branch] });
    if (built.kind === "refused") throw new TypeError("refused");
    const [met] = review(built.value, yearPeriod(2025)).meetings;
    const sources = met?.indicators.find(({ code }) => code === "months-proper")?.sources ?? [];
    expect(new Set(sources.map(({ citation }) => citation.document))).toEqual(
      new Set(["12-HD-BTCTW@2018-07-06", "42-HD-BTCTW@2025-10-28"]),
    );
  });
});

describe("C.1 iCalendar", () => {
  const meeting = {
    ...{ unitId: "b1\r\nBEGIN:VEVENT", body: "members", meeting: "regular", times: 1 },
    ...{ firstDay: "2026-12-01", lastDay: "2026-12-31", dueOn: null },
  } as const;
  const options = {
    name: "a\r\nX-A:1;b,c",
    language: "vi",
    domain: "xa01.example.vn",
    writtenOn: "2026-11-22",
  } as const;
  const text = calendarText([meeting as OwedMeeting], options);

  it("takes no line and no event from an id or a name, and escapes signs", () => {
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-A/m);
    expect(text).toContain("X-WR-CALNAME:a\\nX-A:1\\;b\\,c");
  });

  it("has identifiers of the caller's domain, and no bar of a month", () => {
    expect(text.replaceAll("\r\n ", "")).toMatch(/^UID:2026-12-01-members-regular-b1.*@xa01\.example\.vn\r$/m);
    expect(text).toContain("DTSTART;VALUE=DATE:20261231");
    expect(text).toContain("DTEND;VALUE=DATE:20270101");
  });
});

describe("C.2 charts, issues, words", () => {
  it("a chart keeps no tag and no back-tick", () => {
    const top = organisation({
      id: "00",
      name: '<img onerror="x">`a`\n  click n0 href',
      kind: "grassroots-organisation",
      armedForces: false,
    });
    const built = buildHierarchy([top]);
    if (built.kind === "refused") throw new TypeError("refused");
    expect(mermaidText(built.value).split("\n")).toHaveLength(2);
    expect(mermaidText(built.value).split("\n")[1]).not.toMatch(/[<>`]|"x"/);
  });

  it("an issue prints no control character", () => {
    const issue = {
      code: "unknown-key",
      path: ["a\u001B[31m\u202E"],
      expected: "x\u0007",
      received: "\u0000",
      remedy: "rename-or-remove-key",
    };
    for (const language of ["vi", "en"] as const) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(loose(issueText)(issue, language)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/);
    }
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])("%s is no word", (code) => {
    expect(word(code, "vi")).toBe(code);
    expect(loose(citationText)({ document: "00-QD-XX@2020-01-01", provision: code }, "vi")).toContain(code);
    expect(judgeStipend(secretary({ territory: code }), "2024-07", { policies }).kind).toBe("insufficient-facts");
    expect(() => loose(holder)({ key: "p1", posts: [], [code]: 1 })).toThrow(TypeError);
  });
});

describe("C.3 no clock", () => {
  it.each([undefined, Number.NaN, null, "now"])("an instant %o is refused", (instant) => {
    expect(() => loose(calendarDateOf)(instant)).toThrow(RangeError);
  });

  it("a calendar says when it was written", () => {
    const options = { name: "a", language: "vi", domain: "xa01.example.vn", writtenOn: undefined } as const;
    expect(() => loose(calendarText)([], options)).toThrow(RangeError);
  });
});

describe("C.4 search keys", () => {
  it.each([
    ["\u00D0ảng", "\u0110ảng"],
    ["\u0111ảng", "\u0110ẢNG"],
    ["Cư M'gar", "Cư M\u2019gar"],
    ["Mỹ", "Mĩ"],
  ])("%s is found as %s", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });
});
