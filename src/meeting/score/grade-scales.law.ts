import { provisions } from "../../law/index.ts";

// Scales by which the sheet of An Phú ward turns a measure into marks, with the holes and overlaps that its text has:
// exactly half of those present speaking, 15 minutes short, more than 30 minutes short and yet over half.
// `lowestGradeWhen` is what puts the item in its lowest grade whatever the measure.

const head = { document: "08-KH-DU@2025-09-19", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/** Minutes of the session out of the minutes it must last. */
export const anPhuDuration = /* @__PURE__ */ provisions(head, {
  at: "score-sheet",
  code: "duration",
  lowestGradeWhen: null,
  grades: [
    { marks: 5, from: { part: 1, whole: 1, plus: 0, included: true }, to: null },
    {
      marks: 4,
      from: { part: 1, whole: 1, plus: -15, included: true },
      to: { part: 1, whole: 1, plus: 0, included: false },
    },
    {
      marks: 3,
      from: { part: 1, whole: 1, plus: -30, included: true },
      to: { part: 1, whole: 1, plus: -15, included: true },
    },
    {
      marks: 2,
      from: { part: 1, whole: 2, plus: 0, included: true },
      to: { part: 1, whole: 2, plus: 0, included: true },
    },
    { marks: 1, from: null, to: { part: 1, whole: 2, plus: 0, included: false } },
  ],
});

/** Members present out of those required. */
export const anPhuAttendance = /* @__PURE__ */ provisions(head, {
  at: "score-sheet",
  code: "attendance.share",
  lowestGradeWhen: { at: "score-sheet", operator: ">=", value: 1 },
  grades: [
    { marks: 4, from: { part: 90, whole: 100, plus: 0, included: true }, to: null },
    {
      marks: 3,
      from: { part: 75, whole: 100, plus: 0, included: true },
      to: { part: 90, whole: 100, plus: 0, included: false },
    },
    {
      marks: 2,
      from: { part: 65, whole: 100, plus: 0, included: true },
      to: { part: 75, whole: 100, plus: 0, included: false },
    },
    { marks: 1, from: null, to: { part: 65, whole: 100, plus: 0, included: false } },
  ],
});

/** Members who spoke out of those present. */
export const anPhuSpeakers = /* @__PURE__ */ provisions(head, {
  at: "score-sheet",
  code: "organisation.speakers",
  lowestGradeWhen: null,
  grades: [
    { marks: 5, from: { part: 50, whole: 100, plus: 0, included: false }, to: null },
    {
      marks: 4,
      from: { part: 40, whole: 100, plus: 0, included: true },
      to: { part: 50, whole: 100, plus: 0, included: false },
    },
    {
      marks: 3,
      from: { part: 30, whole: 100, plus: 0, included: true },
      to: { part: 40, whole: 100, plus: 0, included: false },
    },
    { marks: 2, from: null, to: { part: 30, whole: 100, plus: 0, included: false } },
  ],
});

/** Targets of the last conclusion reached out of all of them. */
export const anPhuResults = /* @__PURE__ */ provisions(head, {
  at: "score-sheet",
  code: "results",
  lowestGradeWhen: null,
  grades: [
    { marks: 30, from: { part: 90, whole: 100, plus: 0, included: true }, to: null },
    {
      marks: 27,
      from: { part: 80, whole: 100, plus: 0, included: true },
      to: { part: 90, whole: 100, plus: 0, included: false },
    },
    {
      marks: 24,
      from: { part: 70, whole: 100, plus: 0, included: true },
      to: { part: 80, whole: 100, plus: 0, included: false },
    },
    {
      marks: 20,
      from: { part: 60, whole: 100, plus: 0, included: true },
      to: { part: 70, whole: 100, plus: 0, included: false },
    },
    {
      marks: 15,
      from: { part: 50, whole: 100, plus: 0, included: true },
      to: { part: 60, whole: 100, plus: 0, included: false },
    },
    { marks: 10, from: null, to: { part: 50, whole: 100, plus: 0, included: false } },
  ],
});

/** Which grade counts where the scale names none, or two. */
export const betweenGradesLaw = /* @__PURE__ */ provisions(head, {
  higherGrade: {
    at: "score-sheet",
    readings: { met: "higher-grade", notMet: "lower-grade" },
    decidedBy: "direct-superior-committee",
  },
});
