// Score sheets for branch sessions. HD 12-HD/BTCTW set criteria and left the points to the provinces; HD 42-HD/BTCTW has a
// frame of 100 points, known from encodings of it, not from its annex. The papers of the two blocs bear no number or date
// in what was seen: they are cited as what HD 12 left to them, and end with the blocs. A sheet binds only in its place.

import { anPhuAttendance, anPhuDuration, anPhuResults, anPhuSpeakers } from "./grade-scales.law.ts";

/** The central frame, from 28 October 2025. */
export const hd42Sheet = {
  code: "hd-42",
  firstDay: "2025-10-28",
  lastDay: null,
  citation: { document: "42-HD-BTCTW@2025-10-28", provision: "khung tiêu chí" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
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
} as const;

/** Nghệ An, for regular and for thematic sessions, until 27-QĐ/TU whose points were not seen. */
export const ngheAnSheet = {
  code: "nghe-an-08",
  firstDay: "2021-09-15",
  lastDay: "2023-10-29",
  citation: { document: "08-QD-TU@2021-09-15", provision: "bảng điểm" },
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
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
} as const;

/** The bloc of provincial agencies of Phú Thọ, with the rule of the year. */
export const phuThoBlocSheet = {
  code: "phu-tho-bloc",
  firstDay: "2018-07-06",
  lastDay: "2025-02-28",
  citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3, Đảng ủy Khối các cơ quan tỉnh Phú Thọ" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
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
      operator: ">=",
      share: { part: 100, whole: 100 },
      ofNothing: "unknown",
      citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3, Đảng ủy Khối các cơ quan tỉnh Phú Thọ" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    enoughGood: {
      operator: ">=",
      value: 7,
      citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3, Đảng ủy Khối các cơ quan tỉnh Phú Thọ" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    noneMissing: {
      operator: "<=",
      value: 0,
      citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3, Đảng ủy Khối các cơ quan tỉnh Phú Thọ" },
      evidence: "unverified",
      verifiedOn: "2026-11-22",
    },
  },
} as const;

/** The bloc of provincial agencies of Bình Thuận: the table was not seen, the classes and the gate were. */
export const binhThuanBlocSheet = {
  code: "binh-thuan-bloc",
  firstDay: "2018-07-06",
  lastDay: "2025-02-28",
  citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3, Đảng ủy Khối các cơ quan tỉnh Bình Thuận" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
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
} as const;

/** An Phú ward, which works HD 42 out to single marks. */
export const anPhuSheet = {
  code: "an-phu",
  firstDay: "2025-10-28",
  lastDay: null,
  citation: { document: "08-KH-DU@2025-09-19", provision: "bảng chấm điểm" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
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
} as const;

/** When a criterion does not apply (no branch committee, no theme this month): full marks, or the rest made up to 100. */
export const notApplicableLaw = {
  notApplicable: {
    readings: { met: "full-marks", notMet: "re-based" },
    decidedBy: "direct-superior-committee",
    citation: { document: "42-HD-BTCTW@2025-10-28", provision: "khung tiêu chí" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Whether the maximum of an item that does not apply passes to another item, where the sheet may be read so. */
export const maximumMovesLaw = {
  maximumMoves: {
    readings: { met: "maximum-moves", notMet: "maximum-stays" },
    decidedBy: "direct-superior-committee",
    citation: { document: "08-KH-DU@2025-09-19", provision: "bảng chấm điểm" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
