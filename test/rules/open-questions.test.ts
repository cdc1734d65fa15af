import { describe, expect, it } from "vitest";
import * as meeting from "../../src/entries/meeting.ts";
import * as organisation from "../../src/entries/organisation.ts";
import * as rating from "../../src/entries/rating.ts";
import * as stipend from "../../src/entries/stipend.ts";
import { membershipLaw208 } from "../../src/organisation/procedures/membership-208.law.ts";
import { readingGroups } from "../../src/outcome/index.ts";
import { openQuestions } from "../../src/rules/index.ts";
import { readingPoints } from "../../src/rules/open-points.ts";
import { projectFiles, textOf } from "../kit/project-files.ts";
import { askedOn } from "../law/asked-on.ts";
import { days, told } from "../law/told.ts";

const functions = { ...meeting, ...organisation, ...rating, ...stipend };

/** Reasons that say that a text was not read, is silent or sets nothing. */
const leftOpen = /text-not-read|text-silent|amount-not-set|no-figure-in-force/;
const touched = new Set(
  openQuestions.filter(({ kind }) => kind !== "reading").flatMap(({ touches }): readonly string[] => touches),
);

/** The functions that an example in the documentation shows to be left open. */
function shownOpen(path: string): readonly string[] {
  const lines = textOf(path).split("\n");
  return lines.flatMap((line) => {
    const [, name = "", reason = ""] = /^ \* (\w+)\(.*\)\.reason; \/\/ => "([\w-]+)"/.exec(line) ?? [];
    return name in functions && leftOpen.test(reason) ? [name] : [];
  });
}

describe("open questions", () => {
  it("hold every function that answers that a text was not read, is silent or sets nothing", () => {
    const inTable = Object.entries(askedOn).flatMap(([name, ask]) =>
      name in functions && days.some(([on, switchedOn]) => leftOpen.test(told(ask(on, switchedOn)))) ? [name] : [],
    );
    const inExamples = projectFiles
      .filter((path) => path.startsWith("src/") && path.endsWith(".ts"))
      .flatMap(shownOpen);
    expect(inExamples.length).toBeGreaterThan(5);
    expect([...new Set([...inTable, ...inExamples])].filter((name) => !touched.has(name))).toEqual([]);
  });

  it("are said in both languages, each once, and are plain data", () => {
    expect(new Set(openQuestions.map(({ id }) => id)).size).toBe(openQuestions.length);
    for (const { id, question, lead, settledBy } of openQuestions) {
      for (const { vi, en } of [question, settledBy, ...(lead === null ? [] : [lead])]) {
        expect(vi, id).toBe(vi.normalize("NFC").trim());
        expect([vi, en], id).not.toContain("");
      }
      expect([question.vi.at(-1), question.en.at(-1)], id).toEqual(["?", "?"]);
    }
    expect(JSON.parse(JSON.stringify(openQuestions))).toEqual(openQuestions);
  });

  it("touch functions that there are", () => {
    for (const { id, touches } of openQuestions) {
      expect(touches.length, id).toBeGreaterThan(0);
      expect(
        touches.filter((name) => !(name in functions)),
        id,
      ).toEqual([]);
    }
  });

  it("name every choice of readings, with who may settle it", () => {
    const readings = openQuestions.filter(({ kind }) => kind === "reading");
    expect(readings.map(({ id }) => id)).toEqual(readingGroups.map((group) => group.join("/")));
    expect(Object.keys(readingPoints)).toEqual(readingGroups.map(([first]) => first));
    for (const { id, decidedBy, readings: codes } of readings) {
      expect(decidedBy?.vi, id).not.toBe(decidedBy?.code);
      for (const { vi, code } of codes) expect(vi).not.toBe(code);
    }
  });

  it("name every lead that the law files leave without a value", () => {
    const leads = Object.entries(membershipLaw208).flatMap(([code, { value }]) => (value === null ? [code] : []));
    // A late recognition and its day are one question.
    const asked = leads.map((code) => (code === "lateRecognition" ? "recognition" : code));
    const open = openQuestions.filter(({ kind }) => kind === "lead").map(({ id }) => id);
    expect(asked.filter((code) => !open.includes(code))).toEqual([]);
  });

  it("have what secondary texts say where that is all there is, and name none of them", () => {
    for (const { id, kind, lead } of openQuestions) {
      if (kind === "lead") expect(lead, id).not.toBeNull();
      expect(JSON.stringify(lead), id).not.toMatch(/https?:|github/i);
    }
  });
});
