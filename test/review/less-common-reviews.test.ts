import { describe, expect, it } from "vitest";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { type ReviewStreams, review, reviewStream, summariseReview } from "../../src/review/index.ts";
import { drain } from "../../src/review/stream/drain.ts";
import { summaryText } from "../../src/text/index.ts";
import { periodOf, yearPeriod } from "../../src/time/index.ts";
import { accepted, reviewOf } from "./places.ts";

const office = { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false } as const;
const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1", armedForces: false } as const;
const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;
const year = yearPeriod(2024);
const reviewed = (records: RegisterGiven) => review(accepted(buildRegister(records)), year);

describe("a place without branches", () => {
  const found = summariseReview(reviewed({ organisations: [office] }));

  it("is summed up without a line on meetings", () => {
    expect(found.branches).toEqual({ all: 0, inOrder: 0 });
    expect(summaryText(found, "en")).not.toContain("held");
    expect(summaryText(found, "vi")).not.toContain("sinh hoạt");
  });
});

describe("a review that was handed on in part", () => {
  const whole = reviewOf("lam-binh");
  const [first] = whole.structure.findings;

  it("is summed up by what it has", () => {
    const found = summariseReview({ ...whole, meetings: [], organisations: [] });
    expect(found).toMatchObject({ branches: { all: 0 }, meetings: [], branchesNotComplete: 0, places: [] });
    expect(found.bodies.every(({ name, organisationId }) => name === organisationId)).toBe(true);
    expect(summaryText(found, "en", { title: "Xã 01" })).not.toContain("properly: regular");
  });

  it("asks to look at what is undetermined", () => {
    if (first === undefined) throw new Error("no finding");
    const findings = [{ ...first, finding: "undetermined" }] as never;
    const found = summariseReview({ ...whole, structure: { ...whole.structure, findings } });
    const own = found.bodies.find(({ organisationId }) => organisationId === first.organisationId);
    expect(own?.attention.some(({ sort, about }) => sort === "review" && about === first.rule)).toBe(true);
  });
});

describe("a stream with rows that cannot be read", () => {
  const register = accepted(
    buildRegister({ organisations: [office, branch], ratings: [{ organisationId: "b1", ...year, subject: {} }] }),
  );
  const streamed = (streams: unknown) =>
    reviewStream(register, streams as ReviewStreams, periodOf("2024-01-01", "2024-12-31"));

  it.each<[string, unknown]>([
    ["holders", [7, { key: "p1", posts: [post], otherPay: [] }]],
    ["memberYears", [null, { organisationId: "b1", ...year, counts: { kind: "member", classes: { good: 20 } } }]],
    ["sessions", ["x", { id: "s1", organisationId: "b1", heldOn: "2024-03-03", kind: "regular" }]],
  ])("passes over them in %s, and tells of each", async (list, rows) => {
    const { issues, read } = await streamed({ [list]: rows });
    expect(issues.map(({ path }) => path[1])).toEqual([0]);
    expect(read[list as "holders"]).toBe(2);
  });
});

describe("what goes wrong while a record is taken", () => {
  const take = () => {
    throw new TypeError("no record");
  };
  async function* rows() {
    yield 1;
  }

  it.each([
    ["a list", [1]],
    ["a stream", rows()],
  ] as const)("is thrown on, and no fault of %s", async (_, stream) => {
    await expect(drain(stream, take)).rejects.toThrow("no record");
  });
});
