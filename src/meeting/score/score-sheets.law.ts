// Score sheets for branch sessions. HD 12-HD/BTCTW set criteria and left the points to the provinces; HD 42-HD/BTCTW has a
// frame of 100 points, known from encodings of it, not from its annex. The papers of the two blocs bear no number or date
// in what was seen: they are cited as what HD 12 left to them, and end with the blocs. A sheet binds only in its place.

import { provisions } from "../../law/index.ts";
import { anPhuAttendance, anPhuDuration, anPhuResults, anPhuSpeakers } from "./grade-scales.law.ts";

const hd42Head = { document: "42-HD-BTCTW@2025-10-28", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd08Head = { document: "08-QD-TU@2021-09-15", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd12Head = { document: "12-HD-BTCTW@2018-07-06", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const kh08Head = { document: "08-KH-DU@2025-09-19", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const hd42UnverifiedHead = {
  document: "42-HD-BTCTW@2025-10-28",
  evidence: "unverified",
  verifiedOn: "2026-11-22",
} as const;

/** The central frame, from 28 October 2025. */
export const hd42Sheet = /* @__PURE__ */ provisions(hd42Head, {
  code: "hd-42",
  firstDay: "2025-10-28",
  lastDay: null,
  at: "criteria-frame",
  total: 100,
  items: [
    { code: "time", maximum: 5, parts: [] },
    { code: "attendance", maximum: 5, parts: [] },
    {
      code: "preparation",
      maximum: 10,
      parts: [
        { code: "preparation.content", maximum: 5 },
        { code: "preparation.papers", maximum: 5 },
      ],
    },
    {
      code: "organisation",
      maximum: 40,
      parts: [
        { code: "organisation.steps", maximum: 5 },
        { code: "organisation.content", maximum: 25 },
        { code: "organisation.chair", maximum: 10 },
      ],
    },
    { code: "principles", maximum: 5, parts: [] },
    { code: "results", maximum: 30, parts: [] },
    { code: "closing", maximum: 5, parts: [] },
  ],
  scales: [],
  moves: [],
  bands: [
    { class: "good", from: 90, below: null },
    { class: "fair", from: 70, below: 90 },
    { class: "average", from: 50, below: 70 },
    { class: "poor", from: 0, below: 50 },
  ],
  gate: null,
  year: null,
});

/** Nghệ An, for regular and for thematic sessions, until 27-QĐ/TU whose points were not seen. */
export const ngheAnSheet = /* @__PURE__ */ provisions(qd08Head, {
  code: "nghe-an-08",
  firstDay: "2021-09-15",
  lastDay: "2023-10-29",
  at: "points-table",
  total: 100,
  items: [
    { code: "preparation", maximum: 20, parts: [] },
    { code: "attendance", maximum: 10, parts: [] },
    { code: "organisation", maximum: 45, parts: [] },
    { code: "principles", maximum: 15, parts: [] },
    { code: "conclusion", maximum: 10, parts: [] },
  ],
  scales: [],
  moves: [],
  bands: [
    { class: "good", from: 80, below: null },
    { class: "fair", from: 70, below: 80 },
    { class: "average", from: 50, below: 70 },
    { class: "poor", from: 0, below: 50 },
  ],
  gate: null,
  year: null,
});

/** The bloc of provincial agencies of Phú Thọ, with the rule of the year. */
export const phuThoBlocSheet = /* @__PURE__ */ provisions(hd12Head, {
  code: "phu-tho-bloc",
  firstDay: "2018-07-06",
  lastDay: "2025-02-28",
  at: "II.3",
  total: 100,
  items: [
    { code: "preparation", maximum: 15, parts: [] },
    { code: "attendance", maximum: 20, parts: [] },
    { code: "organisation", maximum: 45, parts: [] },
    { code: "closing", maximum: 20, parts: [] },
  ],
  scales: [],
  moves: [],
  bands: [
    { class: "good", from: 90, below: null },
    { class: "fair", from: 70, below: 90 },
    { class: "average", from: 50, below: 70 },
    { class: "poor", from: 0, below: 50 },
  ],
  gate: null,
  year: {
    allAtLeastFair: {
      at: "II.3",
      operator: ">=",
      share: { part: 100, whole: 100 },
      ofNothing: "unknown",
    },
    enoughGood: { at: "II.3", operator: ">=", value: 7 },
    noneMissing: {
      at: "II.3",
      evidence: "unverified",
      operator: "<=",
      value: 0,
    },
  },
});

/** The bloc of provincial agencies of Bình Thuận: the table was not seen, the classes and the gate were. */
export const binhThuanBlocSheet = /* @__PURE__ */ provisions(hd12Head, {
  code: "binh-thuan-bloc",
  firstDay: "2018-07-06",
  lastDay: "2025-02-28",
  at: "II.3",
  total: 100,
  items: null,
  scales: [],
  moves: [],
  bands: [
    { class: "good", from: 90, below: null },
    { class: "fair", from: 70, below: 90 },
    { class: "average", from: 50, below: 70 },
    { class: "poor", from: 0, below: 50 },
  ],
  gate: { class: "good", fullMarks: ["attendance", "duration", "speaking", "minutes"], instead: "fair" },
  year: null,
});

/** An Phú ward, which works HD 42 out to single marks. */
export const anPhuSheet = /* @__PURE__ */ provisions(kh08Head, {
  code: "an-phu",
  firstDay: "2025-10-28",
  lastDay: null,
  at: "score-sheet",
  total: 100,
  items: [
    { code: "duration", maximum: 5, parts: [] },
    {
      code: "attendance",
      maximum: 5,
      parts: [
        { code: "attendance.share", maximum: 4 },
        { code: "attendance.no-long-run", maximum: 1 },
      ],
    },
    {
      code: "preparation",
      maximum: 10,
      parts: [
        { code: "preparation.content", maximum: 3 },
        { code: "preparation.draft", maximum: 2 },
        { code: "preparation.committee", maximum: 2 },
        { code: "preparation.notice", maximum: 1 },
        { code: "preparation.upload", maximum: 2 },
      ],
    },
    {
      code: "organisation",
      maximum: 30,
      parts: [
        { code: "organisation.steps", maximum: 5 },
        { code: "organisation.regular", maximum: 10 },
        { code: "organisation.thematic", maximum: 5 },
        { code: "organisation.praise", maximum: 2 },
        { code: "organisation.speakers", maximum: 5 },
        { code: "organisation.minutes", maximum: 1 },
        { code: "organisation.ideology", maximum: 1 },
        { code: "organisation.upload", maximum: 1 },
      ],
    },
    {
      code: "chair",
      maximum: 10,
      parts: [
        { code: "chair.first", maximum: 2 },
        { code: "chair.second", maximum: 4 },
        { code: "chair.third", maximum: 3 },
        { code: "chair.fourth", maximum: 1 },
      ],
    },
    {
      code: "principles",
      maximum: 5,
      parts: [
        { code: "principles.first", maximum: 1 },
        { code: "principles.second", maximum: 2 },
        { code: "principles.third", maximum: 1 },
        { code: "principles.fourth", maximum: 1 },
      ],
    },
    { code: "results", maximum: 30, parts: [] },
    {
      code: "closing",
      maximum: 5,
      parts: [
        { code: "closing.first", maximum: 2 },
        { code: "closing.second", maximum: 2 },
        { code: "closing.upload", maximum: 1 },
      ],
    },
  ],
  scales: [anPhuDuration, anPhuAttendance, anPhuSpeakers, anPhuResults],
  // A note caps the regular item at 10 "when combined": in a month without a theme it may be meant to rise to 15.
  moves: [{ from: "organisation.thematic", to: "organisation.regular" }],
  bands: [
    { class: "good", from: 90, below: null },
    { class: "fair", from: 70, below: 90 },
    { class: "average", from: 50, below: 70 },
    { class: "poor", from: 0, below: 50 },
  ],
  gate: null,
  year: null,
});

/** When a criterion does not apply (no branch committee, no theme this month): full marks, or the rest made up to 100. */
export const notApplicableLaw = /* @__PURE__ */ provisions(hd42UnverifiedHead, {
  notApplicable: {
    at: "criteria-frame",
    readings: { met: "full-marks", notMet: "re-based" },
    decidedBy: "direct-superior-committee",
  },
});

/** Whether the maximum of an item that does not apply passes to another item, where the sheet may be read so. */
export const maximumMovesLaw = /* @__PURE__ */ provisions(kh08Head, {
  maximumMoves: {
    at: "score-sheet",
    readings: { met: "maximum-moves", notMet: "maximum-stays" },
    decidedBy: "direct-superior-committee",
  },
});
