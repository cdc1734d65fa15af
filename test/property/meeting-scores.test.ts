import fc from "fast-check";
import { expect, it } from "vitest";
import {
  anPhuScales,
  assessStrikingOff,
  assessVote,
  assessVotingBody,
  type CoveredUnit,
  checkMarks,
  coverage,
  judgeVote,
  marksOnScale,
  mergeCoverage,
  type PrescribedDay,
  prescribedDayIn,
  prescribedDays,
  scoredPoints,
  scoreMeeting,
  scoreSheets,
} from "../../src/meeting/index.ts";
import {
  addDays,
  type CalendarMonth,
  calendarMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  weekdayOf,
} from "../../src/time/index.ts";

const count = (max: number) => fc.integer({ min: 0, max });
const [hauGiang] = prescribedDays["hau-giang"] as readonly [PrescribedDay];

it("a vote in favour never turns an adopted matter down, and needs more than half of the body", () => {
  const votes = fc
    .record({
      official: fc.integer({ min: 7, max: 40 }),
      awayOnTransfer: count(3),
      exemptAbsent: count(3),
      suspended: count(1),
      excusedFromCongress: fc.constant(0),
      inFavour: count(40),
    })
    .filter(
      ({ official, awayOnTransfer, exemptAbsent, suspended, inFavour }) =>
        inFavour <= official - awayOnTransfer - exemptAbsent - suspended,
    );
  fc.assert(
    fc.property(votes, fc.constantFrom("resolution", "admission"), (counts, matter) => {
      const facts = { ...counts, matter, switchedOn: null };
      const { value } = judgeVote(facts, "2025-07-01");
      expect(assessVote(facts, "2025-07-01")).toMatchObject({ value });
      const voters = assessVotingBody(facts, "2025-07-01").value ?? 0;
      if (value !== "adopted" || voters <= 0) return;
      expect(facts.inFavour * 2).toBeGreaterThan(voters);
      if (facts.inFavour === voters) return;
      const oneMore = { ...facts, inFavour: facts.inFavour + 1 };
      expect(judgeVote(oneMore, "2025-07-01")).toMatchObject({ value: "adopted" });
    }),
  );
});

const order = { poor: 0, average: 1, fair: 2, good: 3 } as const;

it("more points never give a worse class", () => {
  fc.assert(
    fc.property(fc.constantFrom(...scoreSheets), count(100), count(100), (sheet, one, other) => {
      const classOf = (part: number) => {
        const outcome = scoreMeeting(sheet, scoredPoints({ points: part, shortOfFull: [] }), { on: sheet.firstDay });
        return outcome.kind === "assessed" ? order[outcome.value] : Number.NaN;
      };
      expect(classOf(Math.max(one, other))).toBeGreaterThanOrEqual(classOf(Math.min(one, other)));
    }),
  );
});

it("marks within the sheet always give a class, or one under each way to mark what does not apply", () => {
  const scored = scoreSheets.filter(({ items }) => items !== null);
  const drawn = fc.constantFrom(...scored).chain((sheet) => {
    const parts = (sheet.items ?? []).flatMap((item) => (item.parts.length === 0 ? [item] : item.parts));
    const marks = parts.map(({ code, maximum }) => [code, fc.oneof(count(maximum), fc.constant("not-applicable"))]);
    return fc.tuple(fc.constant(sheet), fc.record(Object.fromEntries(marks) as Record<string, fc.Arbitrary<number>>));
  });
  fc.assert(
    fc.property(drawn, ([sheet, marks]) => {
      expect(checkMarks(sheet, marks)).toEqual([]);
      const outcome = scoreMeeting(sheet, marks, { on: sheet.firstDay });
      expect(["assessed", "undetermined"]).toContain(outcome.kind);
      const under = scoreMeeting(sheet, marks, { on: sheet.firstDay, readings: ["maximum-stays", "full-marks"] });
      expect(under.kind).toBe("assessed");
      if (outcome.kind === "assessed") expect(under).toMatchObject({ value: outcome.value });
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }),
  );
});

it("a scale never gives fewer marks for more", () => {
  fc.assert(
    fc.property(fc.constantFrom(...anPhuScales), fc.integer({ min: 1, max: 120 }), count(120), (scale, whole, part) => {
      const marks = (reached: number) => {
        const outcome = marksOnScale(
          scale,
          { part: reached, whole, absentWithoutReason: 0 },
          { on: "2026-05-04", readings: ["lower-grade"] },
        );
        return outcome.kind === "assessed" ? outcome.value : Number.NaN;
      };
      // Its band for sessions short by minutes is written for 90 minutes and more.
      if (scale.code === "duration" && whole < 90) return;
      expect(marks(part + 1)).toBeGreaterThanOrEqual(marks(part));
    }),
  );
});

it("a scale gives every measure a grade of its own, or the grades of its two readings", () => {
  fc.assert(
    fc.property(fc.constantFrom(...anPhuScales), fc.integer({ min: 1, max: 150 }), count(150), (scale, whole, part) => {
      const marks = scale.grades.map((grade) => grade.marks);
      const under = (named: "higher-grade" | "lower-grade") => {
        const outcome = marksOnScale(
          scale,
          { part, whole, absentWithoutReason: 0 },
          { on: "2026-05-04", readings: [named] },
        );
        return outcome.kind === "assessed" ? outcome.value : Number.NaN;
      };
      const [higher, lower] = [under("higher-grade"), under("lower-grade")];
      expect(marks).toContain(higher);
      expect(marks).toContain(lower);
      expect(higher).toBeGreaterThanOrEqual(lower);
    }),
  );
});

const month = fc
  .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]): CalendarMonth => calendarMonth(`${year}-${String(number).padStart(2, "0")}`));

it("a prescribed day is a working day, and no working day was passed over", () => {
  const offsets = fc.array(count(40), { maxLength: 20 });
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 31 }), offsets, (of, dayOfMonth, off) => {
      const holidays = off.map((days) => addDays(firstDayOfMonth(of), days));
      const prescribed = [{ ...hauGiang, lastDay: null, firstDay: "2023-01-01", dayOfMonth } as const];
      const day = prescribedDayIn(prescribed, of, { holidays });
      if (day === null) throw new Error("Expected a day.");
      const isOff = (one: typeof day) => weekdayOf(one) >= 6 || holidays.includes(one);
      expect(isOff(day)).toBe(false);
      const wanted = addDays(firstDayOfMonth(of), dayOfMonth - 1);
      const first = monthOf(wanted) === of ? wanted : lastDayOfMonth(of);
      for (let passed = first; passed < day; passed = addDays(passed, 1)) expect(isOff(passed)).toBe(true);
    }),
  );
});

it("a month more of neglect never takes a member out of consideration", () => {
  const months = fc.uniqueArray(month, { maxLength: 6 });
  fc.assert(
    fc.property(
      months,
      months,
      month,
      fc.constantFrom("calendar-year", "rolling-year"),
      (unexcused, unpaid, more, named) => {
        const told = (unexcusedMonths: readonly CalendarMonth[]) =>
          assessStrikingOff({ unexcusedMonths, unpaidMonths: unpaid }, "2027-12-31", { readings: [named] });
        const before = told(unexcused);
        if (before.kind === "assessed" && before.value === "consider-striking-off") {
          expect(told([...unexcused, more])).toMatchObject({ value: "consider-striking-off" });
        }
      },
    ),
  );
});

it("coverage of two halves is that of the whole", () => {
  const unit = fc.record<CoveredUnit>({
    id: fc.constantFrom("a", "b"),
    firstDay: fc.constantFrom(null, "2024-06-01", "2025-01-01"),
    lastDay: fc.constantFrom(null, "2024-12-31"),
    items: fc.record({ book: fc.constantFrom(true, false, null) }),
  });
  fc.assert(
    fc.property(fc.array(unit), fc.array(unit), (one, other) => {
      const of = (units: readonly CoveredUnit[]) => coverage(units, "2024-12-31", { item: "book" });
      expect(mergeCoverage([of(one), of(other)])).toEqual(of([...one, ...other]));
    }),
  );
});
