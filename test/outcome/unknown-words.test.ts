import { describe, expect, it } from "vitest";
import { buildRegister, nextSteps } from "../../src/entries/chibo.ts";
import { assess, assessReadings, judge, largeBranchRule, qd366MemberRule } from "../../src/entries/rules.ts";
import { unknownKey } from "../../src/guard/index.ts";
import { undetermined } from "../../src/outcome/index.ts";
import { assessClass, memberYear } from "../../src/rating/index.ts";
import { issueText } from "../../src/text/index.ts";

const on = "2025-12-15";
const facts = memberYear({ score: 92 });

describe("a reading that is none", () => {
  it("is told by the nearest", () => {
    expect(() => assess(qd366MemberRule, facts, { on, readings: ["band-as-flor" as never] })).toThrow(
      new RangeError('assess: "band-as-flor" is no reading; did you mean "band-as-floor"?'),
    );
  });

  it("is told by those of the question, where none is near", () => {
    const own = qd366MemberRule.openPoints.flatMap(({ readings }) => [readings.met, readings.notMet]);
    const listed = own.map((code) => `"${code}"`).join(" or ");
    expect(own.length).toBeGreaterThan(1);
    for (const asked of [
      () => assess(qd366MemberRule, facts, { on, readings: ["zzz" as never] }),
      () => judge(qd366MemberRule, facts, { readings: ["zzz" as never] }),
    ]) {
      expect(asked).toThrow(`"zzz" is no reading; give ${listed}`);
    }
  });

  it("is not asked for by a rule that rests on none", () => {
    expect(largeBranchRule.openPoints).toEqual([]);
    expect(() => judge(largeBranchRule, {} as never, { readings: ["zzz" as never] })).toThrow(
      'judge: "zzz" is no reading; this question rests on none: leave it out',
    );
  });

  it("is told without a list where the question is not known yet", () => {
    expect(() => assessClass(facts, on, { readings: [7 as never] })).toThrow(
      "assessClass: 7 is no reading; give the name of one, such as an undetermined answer lists",
    );
  });

  it("is told by the points that are handed in", () => {
    const { readings } = qd366MemberRule.openPoints[0] ?? {};
    const points = { point: { ...(qd366MemberRule.openPoints[0] as never as object), readings } } as never;
    expect(() =>
      assessReadings({ code: "own", points }, { on, readings: ["zzz" as never] }, () =>
        assess(qd366MemberRule, facts, { on }),
      ),
    ).toThrow(`give "${readings?.met}" or "${readings?.notMet}"`);
  });
});

it("a reason that is none has no next step", () => {
  const grounds = { on, steps: [], because: [] } as const;
  const open = (reason: string) => undetermined({ reason: reason as never, decidedBy: null, readings: [] }, grounds);
  expect(nextSteps(open("text-silent"))).toHaveLength(1);
  expect(() => nextSteps(open("text-silnt"))).toThrow(
    new RangeError('nextSteps: reason is "text-silnt"; did you mean "text-silent"?'),
  );
  expect(() => nextSteps({ ...open("text-silent"), kind: "out-of-scope", reason: "constructor" } as never)).toThrow(
    /^nextSteps: reason is "constructor"; give "/,
  );
});

it("an issue of a code or with a remedy that is none has no text", () => {
  const issue = {
    code: "wrong-type",
    path: ["id"],
    expected: "a text",
    received: "7",
    remedy: "write-this-type",
  } as const;
  expect(issueText(issue, "en")).not.toBe("");
  expect(() => issueText({ ...issue, code: "wrong-typ" as never }, "en")).toThrow(
    new RangeError('issueText: code is "wrong-typ"; did you mean "wrong-type"?'),
  );
  expect(() => issueText({ ...issue, remedy: "zzz" as never }, "vi")).toThrow(/^issueText: remedy is "zzz"; give "/);
});

it("several things are told in the plural", () => {
  expect(() => buildRegister({ organisation: [] } as never)).toThrow(
    'buildRegister: the records have no "organisation"; did you mean "organisations"?',
  );
  expect(unknownKey("post", "zzz", ["role"]).message).toBe('post has no "zzz"; it has role');
  expect(unknownKey("reviewStream: the streams", "zzz", ["sessions"]).message).toBe(
    'reviewStream: the streams have no "zzz"; they have sessions',
  );
});
