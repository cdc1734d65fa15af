import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BranchSessionGiven } from "../../src/meeting/index.ts";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { review, reviewStream } from "../../src/review/index.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { accepted } from "./places.ts";

/** A review is a large answer: a few dozen of them show what there is to be seen. */
const runs = { numRuns: 15 };
const year = yearPeriod(2024);
const branch = { kind: "branch", armedForces: false, territory: "hoa-binh", parentId: "x1" } as const;
const organisations: RegisterGiven["organisations"] = [
  { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false },
  { ...branch, id: "b1", name: "Chi bộ 01", counts: [{ on: "2023-12-31", official: 52, probationary: 1 }] },
  { ...branch, id: "b2", name: "Chi bộ 02", counts: [{ on: "2023-12-31", official: 12, probationary: 0 }] },
];
const allAtHand = (["sessions", "posts", "memberRatings"] as const).map((of) => ({
  organisationId: "x1",
  of,
  ...year,
}));

/** Sessions of the two branches, each with an id of its own, in any order; a month may have none or several. */
const sessions = fc
  .array(
    fc.record({ organisationId: fc.constantFrom("b1", "b2"), month: fc.nat({ max: 11 }), day: fc.nat({ max: 27 }) }),
    {
      maxLength: 12,
    },
  )
  .map((rows) =>
    rows.map(({ organisationId, month, day }, index): BranchSessionGiven => {
      const two = (number: number): string => String(number + 1).padStart(2, "0");
      const heldOn = `2024-${two(month)}-${two(day)}` as BranchSessionGiven["heldOn"];
      return { id: `s${index}`, organisationId, heldOn, kind: "regular" };
    }),
  );

const registerOf = (records: Partial<RegisterGiven>) => accepted(buildRegister({ organisations, ...records }));

async function* later<Row>(rows: readonly Row[], breaksOff: boolean): AsyncGenerator<Row> {
  for (const row of rows) yield row;
  if (breaksOff) throw new Error("connection lost");
}

describe("a review of sessions that come in a stream", () => {
  it("is that of the register that holds them, wherever they are split, at once or later", async () => {
    await fc.assert(
      fc.asyncProperty(sessions, fc.nat({ max: 12 }), async (all, at) => {
        const whole = review(registerOf({ sessions: all, complete: allAtHand }), year);
        const half = registerOf({ sessions: all.slice(0, at), complete: allAtHand });
        const rest = all.slice(at);
        expect((await reviewStream(half, { sessions: rest }, year)).review).toEqual(whole);
        expect((await reviewStream(half, { sessions: later(rest, false) }, year)).review).toEqual(whole);
      }),
      runs,
    );
  });

  it("broken off anywhere, counts once what came, and holds nothing for missing that may have come", async () => {
    await fc.assert(
      fc.asyncProperty(sessions, fc.nat({ max: 12 }), async (all, at) => {
        const came = all.slice(0, at);
        const found = await reviewStream(registerOf({ complete: allAtHand }), { sessions: later(came, true) }, year);
        const others = allAtHand.filter(({ of }) => of !== "sessions");
        expect(found.review).toEqual(review(registerOf({ sessions: came, complete: others }), year));
        expect(found.brokenOff).toEqual([{ list: "sessions", after: came.length, message: "connection lost" }]);
      }),
      runs,
    );
  });

  it("with a bad record anywhere, tells its place, counts the others, and doubts only its own branch", async () => {
    const bad = fc.constantFrom<readonly [string, unknown]>(
      ["unknown-organisation", { id: "x", organisationId: "b9", heldOn: "2024-05-03", kind: "regular" }],
      ["not-a-calendar-date", { id: "x", organisationId: "b2", heldOn: "2024-02-30", kind: "regular" }],
      ["not-listed", { id: "x", organisationId: "b2", heldOn: "2024-05-03", kind: "weekly" }],
    );
    await fc.assert(
      fc.asyncProperty(sessions, bad, fc.nat({ max: 12 }), async (all, [code, record], place) => {
        const at = Math.min(place, all.length);
        const stream = [...all.slice(0, at), record as BranchSessionGiven, ...all.slice(at)];
        const { review: found, ...told } = await reviewStream(
          registerOf({ complete: allAtHand }),
          { sessions: stream },
          year,
        );
        expect(told.issues.map((issue) => [issue.code, issue.path.slice(0, 2)])).toEqual([[code, ["sessions", at]]]);
        expect([told.read.sessions, told.refused.sessions]).toEqual([stream.length, 1]);
        expect(found.meetings[0]?.sessions).toBe(all.length);
        const missingOf = (id: string) =>
          found.meetings[0]?.shortfalls.flatMap(({ cases }) => cases).filter((one) => one.organisationId === id);
        const clean = review(registerOf({ sessions: all, complete: allAtHand }), year);
        const missing = clean.meetings[0]?.shortfalls.flatMap(({ cases }) => cases);
        expect(missingOf("b1")).toEqual(missing?.filter(({ organisationId }) => organisationId === "b1"));
        const doubted = code === "unknown-organisation" ? missing?.filter((one) => one.organisationId === "b2") : [];
        expect(missingOf("b2")).toEqual(doubted);
      }),
      runs,
    );
  });
});
