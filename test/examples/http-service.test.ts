import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Started, startExample } from "../kit/start-example.ts";

describe("the HTTP service", () => {
  let started: Started;
  let address: string;

  beforeAll(async () => {
    started = await startExample("08-http-service/main.ts", "--port", "0");
    address = started.firstLine.replace("/openapi.json", "");
  });

  afterAll(() => started.stop());

  const get = async (path: string) => JSON.parse(await (await fetch(`${address}${path}`)).text());

  const post = async (path: string, body: string) => {
    const response = await fetch(`${address}${path}`, { method: "POST", body });
    return { status: response.status, answer: JSON.parse(await response.text()) };
  };

  it("describes itself by the schemas of the records and the catalogue", async () => {
    const { paths, components } = await get("/openapi.json?lang=vi");
    expect(Object.keys(paths)).toContain("/questions/memberRating");
    expect(paths["/questions/memberRating"].post.description).toBe("Đảng viên được xếp loại nào?");
    expect(components.schemas.memberYear.properties.score).toBeDefined();
  });

  it("lists the questions of the catalogue", async () => {
    const listed = await get("/questions?lang=en");
    expect(listed).toContainEqual(expect.objectContaining({ id: "memberRating", isAskedHere: true }));
    expect(listed.length).toBeGreaterThan(50);
  });

  it("answers with grounds and words", async () => {
    const facts = JSON.stringify({ subject: "member", score: 45, selfDetectedAndRepaired: false });
    const { status, answer } = await post("/questions/memberRating?on=2026-06-30&lang=vi", facts);
    expect(status).toBe(200);
    expect(answer.outcome).toMatchObject({ kind: "assessed", value: "not-completed" });
    expect(answer.text).toContain("không hoàn thành nhiệm vụ");
    expect(answer.text).toContain("khoản 4, Điều 11, Quy định 366-QĐ/TW");
  });

  it("gives the door's issues back, all at once and in words, and repeats no person's data", async () => {
    const facts = JSON.stringify({ subject: "member", score: -1, done: "x", phone: "0912 345 678" });
    const { status, answer } = await post("/questions/memberRating?on=2026-06-30&lang=en", facts);
    expect(status).toBe(422);
    expect(answer.issues.map((issue: { code: string }) => issue.code).sort()).toEqual([
      "identifies-a-person",
      "not-a-count",
      "wrong-type",
    ]);
    expect(JSON.stringify(answer)).not.toContain("0912");
    expect((await post("/questions/memberRating?on=2026-06-30", "{")).answer.issues[0].code).toBe("not-json");
  });

  it.each([
    ["/questions/memberRating?on=2026-6-30", 400, 'tham số "on" không phải là ngày; viết theo mẫu 2025-12-31'],
    ["/questions/memberRatings?on=2026-06-30", 404, 'không có câu hỏi "memberRatings"'],
    ["/questions/memberRatings?on=2026-06-30&lang=en", 404, 'no question "memberRatings"'],
    ["/reviews?from=2025-01-01&lang=en", 400, 'the parameter "to" is no day; write it as 2025-12-31'],
    ["/reviews?from=2025-12-31&to=2025-01-01&lang=en", 400, 'the day of the parameter "to" lies before that of "from"'],
  ])("refuses %s", async (path, status, error) => {
    expect(await post(path, "{}")).toEqual({ status, answer: { error } });
  });

  it("reviews a register, or says what is wrong with it", async () => {
    const counts = [{ on: "2024-01-01", official: 2 }];
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, counts };
    const path = "/reviews?from=2025-01-01&to=2025-12-31&lang=vi";
    const { status, answer } = await post(path, JSON.stringify({ organisations: [branch] }));
    expect(status).toBe(200);
    expect(answer.text).toContain("Chi bộ 01");
    const sessions = [{ id: "s1", organisationId: "b9", heldOn: "2025-03-03", kind: "regular" }];
    const refused = await post(path, JSON.stringify({ organisations: [branch], sessions }));
    expect(refused.status).toBe(422);
    expect(refused.answer.issues.map((issue: { code: string }) => issue.code)).toEqual(["unknown-organisation"]);
  });
});
