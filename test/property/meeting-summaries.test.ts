import fc from "fast-check";
import { expect, it } from "vitest";
import {
  assessMeetings,
  type BranchSession,
  checkSessions,
  type DutyAnswer,
  improperMeetings,
  judgeMeetings,
  type MeetingBranch,
  meetingIndicators,
  mergeMeetingSummaries,
  mergeTopicSummaries,
  type PeriodVerdict,
  type SessionAnswer,
  summariseMeetings,
  summariseTopics,
  type ThematicTopic,
} from "../../src/meeting/index.ts";
import type { Outcome } from "../../src/outcome/index.ts";
import { addDays, type CalendarDate } from "../../src/time/index.ts";
import { branch, session } from "../meeting/records.ts";

const firstDay = "2022-10-01";
const lastDay = "2023-09-30";
const period = { firstDay, lastDay } as const;
const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(firstDay, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 });

const branches: readonly MeetingBranch[] = ["a", "b", "c", "d"].map((id, index) => ({
  ...branch,
  id,
  firstDay: index === 3 ? "2022-12-05" : null,
}));

const changes: fc.Arbitrary<Partial<BranchSession>> = fc.record({
  organisationId: fc.constantFrom("a", "b", "c", "d"),
  prescribedOn: maybe(fc.constantFrom<CalendarDate | "none-prescribed">("none-prescribed", "2023-03-03")),
  kind: fc.constantFrom("regular", "regular", "combined", "thematic"),
  form: fc.constantFrom("plenary", "plenary", "plenary", "online", "party-groups"),
  forMonth: fc.option(fc.constantFrom("2022-10", "2023-01"), { nil: null, freq: 1 }),
  minutes: maybe(fc.constantFrom(80, 90, 120)),
  roll: fc.integer({ min: 48, max: 62 }),
  present: maybe(fc.integer({ min: 40, max: 46 })),
  partyGroups: maybe(fc.constantFrom(0, 4)),
  cannotMeet: maybe(fc.constantFrom(10, 40)),
  approved: maybe(fc.constant(true)),
  manySpoke: maybe(fc.constant(true)),
  rated: fc.constantFrom("good", "not-rated", null),
});
const sessions = fc
  .array(fc.tuple(day, changes), { maxLength: 60 })
  .map((drawn) => drawn.map(([heldOn, one], index) => session(heldOn, { ...one, id: `s${index}` })));

const ownOf = ({ id }: MeetingBranch, all: readonly BranchSession[]): readonly BranchSession[] =>
  all.filter(({ organisationId }) => organisationId === id);

it("explains over many branches what the single question explains", () => {
  fc.assert(
    fc.property(sessions, (all) => {
      const single = branches.flatMap((one) => {
        const { months, quarters } = assessMeetings(one, ownOf(one, all), period);
        return [...months, ...quarters]
          .filter(({ proper }) => proper === "not-met")
          .map((period) => ({ organisationId: one.id, ...period }));
      });
      const many = [...improperMeetings(branches, all, period)];
      expect(many.map(({ meeting, ...one }) => one)).toEqual(single);
      expect(many.every(({ meeting, period }) => meeting === (period.includes("Q") ? "thematic" : "regular"))).toBe(
        true,
      );
    }),
  );
});

it("merges the summaries of two halves into that of the whole", () => {
  fc.assert(
    fc.property(sessions, fc.integer({ min: 0, max: 4 }), (all, cut) => {
      const part = (some: readonly MeetingBranch[]) =>
        summariseMeetings(
          some,
          some.flatMap((one) => ownOf(one, all)),
          period,
        );
      const merged = mergeMeetingSummaries([part(branches.slice(0, cut)), part(branches.slice(cut))]);
      expect(merged).toEqual(part(branches));
      expect(meetingIndicators(merged)).toEqual(meetingIndicators(part(branches)));
    }),
  );
});

it("merges the topics of two halves into those of the whole", () => {
  const topic = fc.record<ThematicTopic>({
    organisationId: fc.constantFrom("a", "b", "c", "d"),
    heldOn: day,
    topic: maybe(fc.constantFrom("x", "y", "z")),
    preparedBy: maybe(fc.constant("g1")),
  });
  fc.assert(
    fc.property(fc.array(topic), fc.constantFrom("a", "b", "c", "e"), (all, cut) => {
      const part = (some: readonly ThematicTopic[]) => summariseTopics(some, { firstDay: "2022-11-01", lastDay });
      const [one, other] = [
        all.filter(({ organisationId }) => organisationId < cut),
        all.filter(({ organisationId }) => organisationId >= cut),
      ];
      expect(mergeTopicSummaries([part(one), part(other)])).toEqual(part(all));
    }),
  );
});

it("gives the same verdicts whatever the order of the sessions", () => {
  fc.assert(
    fc.property(
      sessions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        for (const one of branches) {
          expect(judgeMeetings(one, ownOf(one, shuffled), period)).toEqual(judgeMeetings(one, ownOf(one, all), period));
        }
      },
    ),
  );
});

const findingOf = (outcome: Outcome<DutyAnswer | SessionAnswer> | null) => {
  if (outcome === null) return null;
  if (outcome.kind !== "assessed") return "unknown";
  return outcome.value.startsWith("not-") ? "not-met" : "met";
};
const findingByState = {
  exempt: null,
  undetermined: "unknown",
  missing: "not-met",
  held: "met",
  "held-early": "met",
  "held-late": "met",
  substituted: "met",
} as const;

it("explains the verdicts that it gives quickly", () => {
  fc.assert(
    fc.property(sessions, fc.constantFrom(...branches), (all, one) => {
      const { months, quarters } = assessMeetings(one, ownOf(one, all), period);
      const quick = judgeMeetings(one, ownOf(one, all), period);
      const explained = [...months, ...quarters];
      const verdicts = explained.map(({ whyHeld, whyProper, ...verdict }) => verdict);
      expect(verdicts).toEqual([...quick.months, ...quick.quarters]);
      for (const { state, proper, whyHeld, whyProper } of explained) {
        expect(findingOf(whyProper)).toBe(proper);
        expect(findingOf(whyHeld)).toBe(findingByState[state]);
      }
    }),
  );
});

it("counts over many branches what the single question judges, whatever the order of the sessions", () => {
  const ofState = (verdicts: readonly { readonly state: keyof typeof findingByState }[], finding: string) =>
    verdicts.filter(({ state }) => findingByState[state] === finding).length;
  const ofProper = (verdicts: readonly { readonly proper: string | null }[], finding: string) =>
    verdicts.filter(({ proper }) => proper === finding).length;
  fc.assert(
    fc.property(sessions, (all) => {
      const judged = branches.map((one) => judgeMeetings(one, ownOf(one, [...all].reverse()), period));
      const { counts } = summariseMeetings(branches, all, period);
      for (const kind of ["months", "quarters"] as const) {
        const verdicts = judged.flatMap((one): readonly PeriodVerdict<string>[] => one[kind]);
        const tally = (count: typeof ofState | typeof ofProper) => ({
          met: count(verdicts, "met"),
          notMet: count(verdicts, "not-met"),
          unknown: count(verdicts, "unknown"),
        });
        expect(counts[`${kind}-held`]).toEqual(tally(ofState));
        expect(counts[`${kind}-proper`]).toEqual(tally(ofProper));
      }
    }),
  );
});

it("survives JSON", () => {
  fc.assert(
    fc.property(sessions, (all) => {
      const assessed = branches.map((one) => assessMeetings(one, ownOf(one, all), period));
      const answers = { assessed, summary: summariseMeetings(branches, all, period) };
      expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
    }),
  );
});

it("names the session of every issue", () => {
  fc.assert(
    fc.property(sessions, (all) => {
      for (const { path } of checkSessions(all, branches)) expect(all[path[0] as number]).toBeDefined();
    }),
  );
});
