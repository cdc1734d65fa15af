import { expect, it } from "vitest";
import { readRegister } from "../../../src/schemas/register/index.ts";
import { issueText } from "../../../src/text/index.ts";
import { expected } from "./expected.ts";
import { folder, secrets } from "./files.ts";

const { issues = [], files } = readRegister({ files: folder });

it("a district's files with sixty faults of more than twenty kinds tell them all in one run", () => {
  expect(issues).toHaveLength(60);
  expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
  expect(files.map(({ name }) => name)).toEqual(folder.map(({ name }) => name));
});

it.each(expected.map((row, index) => [...row, index] as const))("%s", (_, vi, en, index) => {
  const issue = issues[index];
  expect(issue && issueText(issue, "vi")).toBe(vi);
  expect(issue && issueText(issue, "en")).toBe(en);
});

it("every fault has its file, and a line and a column where there are some", () => {
  const whole = ["legacy-encoding", "not-a-table", "unknown-table", "not-json"];
  for (const { code, place, expected: wanted, received, remedy } of issues) {
    expect(place?.file).toMatch(/\.(?:csv|json)$/);
    expect([wanted, received, remedy].every((part) => part !== "")).toBe(true);
    if (!whole.includes(code)) expect(place?.line).toBeGreaterThan(0);
  }
});

it("nobody's data come out again", () => {
  const said = JSON.stringify([issues, issues.map((issue) => [issueText(issue, "vi"), issueText(issue, "en")])]);
  for (const secret of secrets) expect(said).not.toContain(secret);
});
