import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/outcome/index.ts";
import { buildRegister, type Register, type RegisterGiven } from "../../src/register/index.ts";
import { type ReviewStreams, review, reviewStream } from "../../src/review/index.ts";
import { addDays, monthPeriod, periodOf, yearPeriod } from "../../src/time/index.ts";

/** What lies in a register, and the lists that come in streams. */
interface Drawn {
  readonly bodies: RegisterGiven;
  readonly sessions: NonNullable<RegisterGiven["sessions"]>;
  readonly holders: NonNullable<RegisterGiven["holders"]>;
  readonly memberYears: NonNullable<RegisterGiven["memberRatings"]>;
}

const period = periodOf("2024-03-01", "2024-06-30");
const known = { armedForces: false, territory: "hoa-binh", setting: "public-service", autonomy: "recurrent" } as const;
const place = fc.nat(5);
const day = fc.integer({ min: 0, max: 121 }).map((days) => addDays(period.firstDay, days));
const noneElse = { exempt: 0, temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
const roles = fc.constantFrom("secretary", "deputy-secretary", "committee-member");

const session = fc.record({
  of: place,
  heldOn: day,
  kind: fc.constantFrom("regular", "regular", "thematic"),
  form: fc.constantFrom("plenary", "plenary", "plenary", "party-groups"),
  minutes: fc.option(fc.constantFrom(60, 90, 120, 180), { nil: null }),
  present: fc.option(fc.nat(20), { nil: null }),
  rated: fc.constantFrom("good", "not-rated", null),
});

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    sessions: fc.array(session, { maxLength: 40 }),
    holders: fc.array(
      fc.record({
        posts: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
        role: roles,
        since: day,
        pay: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    rated: fc.uniqueArray(place, { maxLength: 6 }),
    counts: fc.array(fc.record({ good: fc.nat(30), excellent: fc.nat(6) }), { minLength: 6, maxLength: 6 }),
    complete: fc.array(fc.record({ of: place, list: fc.constantFrom("sessions", "posts"), until: day }), {
      maxLength: 4,
    }),
    fixed: fc.boolean(),
  })
  .map(({ sessions, holders, rated, counts, complete, fixed }) => ({
    bodies: {
      organisations: [
        { ...known, id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation" },
        ...[0, 1, 2, 3, 4, 5].map((index) => ({
          ...known,
          id: `b${index}`,
          name: `Chi bộ ${index}`,
          kind: "branch" as const,
          parentId: "x1",
          counts: [{ on: "2024-01-01" as const, official: 20 + 3 * index, probationary: index }],
        })),
      ],
      ratings: rated.map((index) => ({ organisationId: `b${index}`, ...yearPeriod(2024), subject: {} })),
      complete: complete.map(({ of, list, until }) => ({
        organisationId: `b${of}`,
        of: list,
        ...periodOf(period.firstDay, until),
      })),
      localRules: fixed
        ? [
            {
              organisationId: "x1",
              firstDay: "2024-03-01",
              citation: { document: "08-KH-DU@2024-03-01", provision: "1" },
              evidence: "single-source",
              verifiedOn: "2026-11-22",
              minutes: { regular: { operator: ">=", value: 120 } },
              prescribedDay: { dayOfMonth: 3, shift: "none" },
            } as const,
          ]
        : [],
    },
    sessions: sessions.map(({ of, ...own }, index) => ({
      ...own,
      id: `s${index}`,
      organisationId: `b${of}`,
      roll: 20,
      ...noneElse,
    })),
    holders: holders.map(({ posts, role, since, pay }, index) => ({
      key: `k${index}`,
      posts: posts.map((at) => ({ organisationId: `b${at}`, role, firstDay: since, ...(pay ? { pay: [] } : {}) })),
      ...(pay ? { otherPay: [] } : {}),
    })),
    memberYears: rated.map((index) => ({
      organisationId: `b${index}`,
      ...yearPeriod(2024),
      counts: { kind: "member" as const, classes: counts[index] ?? {} },
    })),
  }));

function registerOf(given: RegisterGiven): Register {
  const built = buildRegister(given);
  if (built.kind === "refused") throw new Error(JSON.stringify(built.issues.slice(0, 3)));
  return built.value;
}

const whole = ({ bodies, sessions, holders, memberYears }: Drawn): RegisterGiven => ({
  ...bodies,
  sessions,
  holders,
  memberRatings: memberYears,
});

async function* later<Row>(rows: Iterable<Row>): AsyncGenerator<Row, void, undefined> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** What is read of an issue: the stream by the name of the list, the place, and the fault. */
function pointsOf(issues: readonly Issue[] = []): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${path.join(".").replace("memberYears", "memberRatings")}`).sort();
}

describe("a review of streams", () => {
  it("is the review of the same records, whatever the order of the sessions", async () => {
    await fc.assert(
      fc.asyncProperty(
        drawn.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.sessions], { minLength: one.sessions.length })),
        ),
        async ([one, shuffled]) => {
          const expected = review(registerOf(whole(one)), period, { excellenceShare: "ordinary" });
          const { holders, memberYears } = one;
          const streams: ReviewStreams = { sessions: later(shuffled), holders, memberYears: later(memberYears) };
          const found = await reviewStream(registerOf(one.bodies), streams, period, { excellenceShare: "ordinary" });
          expect(found.review).toEqual(expected);
          expect(found.issues).toEqual([]);
          expect(found.brokenOff).toEqual([]);
          expect(found.read).toEqual({
            sessions: shuffled.length,
            holders: holders.length,
            memberYears: memberYears.length,
          });
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("is the same where the register holds a part of the records already", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, fc.nat(40), async (one, cut) => {
        const { bodies, sessions, holders, memberYears } = one;
        const part = { ...bodies, sessions: sessions.slice(0, cut), holders: holders.slice(0, cut) };
        const streams = { sessions: sessions.slice(cut), holders: later(holders.slice(cut)), memberYears };
        const found = await reviewStream(registerOf(part), streams, period);
        expect(found.review).toEqual(review(registerOf(whole(one)), period));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("refuses just what buildRegister finds fault with, and adds up just the rest", async () => {
    const faults = fc.record({
      sessions: fc.array(
        fc.tuple(fc.nat(), fc.constantFrom("unknown", "no-branch", "again", "day", "shape", "outside")),
        {
          maxLength: 5,
        },
      ),
      holders: fc.array(fc.tuple(fc.nat(), fc.constantFrom("unknown", "again", "days")), { maxLength: 4 }),
      memberYears: fc.array(fc.tuple(fc.nat(), fc.constantFrom("unknown", "again", "period", "count")), {
        maxLength: 4,
      }),
    });
    await fc.assert(
      fc.asyncProperty(drawn, faults, async (one, planted) => {
        const bodies = { ...one.bodies, complete: [] };
        const sessions: unknown[] = [...one.sessions];
        for (const [at, fault] of planted.sessions) sessions.push(faultySession(one, at, fault));
        const holders: unknown[] = [...one.holders];
        for (const [at, fault] of planted.holders) holders.push(faultyHolder(one, at, fault));
        const memberYears: unknown[] = [...one.memberYears];
        for (const [at, fault] of planted.memberYears) memberYears.push(faultyYear(one, at, fault));
        const streams = { sessions, holders, memberYears } as ReviewStreams;
        const found = await reviewStream(registerOf(bodies), streams, period);
        const given = { ...bodies, sessions, holders, memberRatings: memberYears } as RegisterGiven;
        expect(pointsOf(found.issues)).toEqual(pointsOf(buildRegister(given).issues));
        expect(found.refused).toEqual({
          sessions: planted.sessions.length,
          holders: planted.holders.length,
          memberYears: planted.memberYears.length,
        });
        expect(found.review).toEqual(review(registerOf(whole({ ...one, bodies })), period));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

const at = <Row>(rows: readonly Row[], index: number): Row | undefined => rows[index % Math.max(1, rows.length)];

function faultySession({ sessions }: Drawn, index: number, fault: string): unknown {
  const sound = { id: `f${index}`, organisationId: "b1", heldOn: "2024-05-03", kind: "regular" };
  const again = at(sessions, index)?.id;
  if (fault === "again" && again !== undefined) return { ...sound, id: again };
  if (fault === "unknown") return { ...sound, organisationId: "b9" };
  if (fault === "no-branch") return { ...sound, organisationId: "x1" };
  if (fault === "day") return { ...sound, heldOn: "2024-02-30" };
  if (fault === "shape") return null;
  return { ...sound, kind: "weekly" };
}

function faultyHolder({ holders }: Drawn, index: number, fault: string): unknown {
  const post = { organisationId: "b1", role: "secretary", firstDay: "2024-01-01" };
  const again = at(holders, index)?.key;
  if (fault === "again" && again !== undefined) return { key: again, posts: [post] };
  if (fault === "days") return { key: `f${index}`, posts: [{ ...post, lastDay: "2023-01-01" }] };
  return { key: `f${index}`, posts: [post, { ...post, organisationId: "b9" }] };
}

function faultyYear({ memberYears }: Drawn, index: number, fault: string): unknown {
  const sound = { organisationId: "b1", ...yearPeriod(2024), counts: { kind: "member", classes: { good: 3 } } };
  const again = at(memberYears, index);
  if (fault === "again" && again !== undefined) return again;
  if (fault === "period") return { ...sound, ...monthPeriod("2024-05") };
  if (fault === "count") return { ...sound, counts: { kind: "member", classes: { good: -1 } } };
  return { ...sound, organisationId: "b9" };
}
