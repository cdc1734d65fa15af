import {
  type BranchSession,
  type FailedPeriod,
  type MeetingBranch,
  type MeetingIndicator,
  type MeetingPass,
  type MeetingSummary,
  meetingIndicators,
  meetingPass,
  type NotRecordedPeriod,
  type OpenPeriod,
} from "../../meeting/index.ts";
import { decidingSteps, nextStepTable, type Step } from "../../outcome/index.ts";
import type { CalendarDate, CalendarMonth, CalendarQuarter, Period, Span } from "../../time/index.ts";
import { type PointTally, pointTally, type SharedPoint } from "../shared-point.ts";
import { distinct, indicatorSources, type LegalSource } from "./indicator-sources.ts";

/** The months or quarters of one branch. */
export interface BranchPeriods {
  /** The id of the branch. */
  readonly organisationId: string;
  /** The months or quarters, in order. */
  readonly periods: readonly (CalendarMonth | CalendarQuarter)[];
}

/** One reason why meetings were not held, or not properly, and how far it reaches. */
export interface MeetingShortfall {
  /** Which meeting: the regular one of a month or the thematic one of a quarter. */
  readonly meeting: "regular" | "thematic";
  /** Whether they were not held at all, or not properly. */
  readonly sort: "missing" | "improper";
  /** The condition that was not met, as it was found the first time. */
  readonly step: Step;
  /** How many branches it kept from meeting properly. */
  readonly branches: number;
  /** In how many of their months or quarters. */
  readonly periods: number;
  /** Which branches, and when. */
  readonly cases: readonly BranchPeriods[];
}

/** An indicator of meetings (chỉ số sinh hoạt) with the provisions by which it is measured. */
export interface ReviewedIndicator extends MeetingIndicator {
  /** The provisions, of every guidance that judged a month of the period; none where no figure was in force. */
  readonly sources: readonly LegalSource[];
}

/** How the branches met in a period (tình hình sinh hoạt chi bộ). */
export interface MeetingReview extends Period {
  /** How many branches there are. */
  readonly branches: number;
  /** How many of them may have held sessions that are not at hand; their attendance is that of the sessions at hand. */
  readonly branchesNotComplete: number;
  /** How many sessions are at hand. */
  readonly sessions: number;
  /** The indicators, each with its numerator and denominator. */
  readonly indicators: readonly ReviewedIndicator[];
  /** Why some meetings were not held or not properly: the regular ones first, then by the branches and months. */
  readonly shortfalls: readonly MeetingShortfall[];
  /** The meetings that were missed in their month or quarter and made up for at another time. */
  readonly madeUp: readonly {
    /** The id of the branch. */
    readonly organisationId: string;
    /** The month. */
    readonly period: CalendarMonth | CalendarQuarter;
    /** The first day on which it was made up for. */
    readonly on: CalendarDate;
  }[];
  /** Months or quarters of which no session is at hand, and not all sessions are: nobody knows whether there was one. */
  readonly notRecorded: readonly {
    /** Which meeting. */
    readonly meeting: "regular" | "thematic";
    /** The months or quarters, in order. */
    readonly periods: readonly (CalendarMonth | CalendarQuarter)[];
    /** The ids of the branches of which just these are not known. */
    readonly organisationIds: readonly string[];
  }[];
  /** The local rules that were applied. */
  readonly localRules: readonly LegalSource[];
}

type MadeUp = MeetingReview["madeUp"][number];

/** What is not known for want of records. */
export type NotRecorded = MeetingReview["notRecorded"][number];

/** A provision and its days. */
interface DatedSource extends LegalSource, Span {}

/** Sessions that are reviewed as they come. */
export interface ReviewedSessions {
  /** Notes one session. */
  readonly note: (session: BranchSession) => void;
  /** What came of it. To be called once. */
  readonly result: () => MeetingReview;
  /** What is open; once there is a result. */
  readonly points: () => readonly SharedPoint[];
}

/** Reviews how branches met in a period, and what kept some from meeting properly. */
export function reviewedSessions(
  branches: readonly MeetingBranch[],
  { firstDay, lastDay }: Period,
  prescribed: readonly DatedSource[],
): ReviewedSessions {
  const period = { firstDay, lastDay };
  const pass = meetingPass("review", branches, period);
  const points = pointTally();
  return {
    note: pass.note,
    result: () => ({
      ...period,
      ...resultOf(pass.summary(), pass, points),
      localRules: localSources(branches, prescribed, period),
    }),
    points: () => points.points(),
  };
}

function resultOf(
  summary: MeetingSummary,
  pass: MeetingPass,
  points: PointTally,
): Omit<MeetingReview, keyof Period | "localRules"> {
  const { branches, branchesNotComplete, sessions } = summary;
  const reasons = new Map<string, Reason>();
  const notRecorded = new Map<string, NotKnown>();
  const madeUp: MadeUp[] = [];
  for (const doubt of pass.doubts()) {
    if (doubt.doubt === "failed") {
      addReasons(reasons, doubt);
      if (doubt.madeUpOn !== null) {
        madeUp.push({ organisationId: doubt.branch.id, period: doubt.period, on: doubt.madeUpOn });
      }
    } else if (doubt.doubt === "open") addOpen(points, doubt);
    else addNotRecorded(notRecorded, doubt);
  }
  const shortfalls = [...reasons.values()].map(shortfallOf);
  const sourcesOf = indicatorSources(summary);
  return {
    branches,
    branchesNotComplete,
    sessions,
    indicators: meetingIndicators(summary).map((indicator) => ({
      ...indicator,
      sources: sourcesOf(indicator.code),
    })),
    shortfalls: [...of(shortfalls, "regular"), ...of(shortfalls, "thematic")],
    madeUp,
    notRecorded: groupedPeriods(notRecorded),
  };
}

function of(shortfalls: readonly MeetingShortfall[], meeting: MeetingShortfall["meeting"]) {
  return shortfalls.filter((one) => one.meeting === meeting);
}

interface Reason extends Pick<MeetingShortfall, "meeting" | "sort" | "step"> {
  readonly cases: Map<string, (CalendarMonth | CalendarQuarter)[]>;
}

function addReasons(reasons: Map<string, Reason>, { branch, meeting, period, state, grounds }: FailedPeriod): void {
  const sort = state === "missing" ? "missing" : "improper";
  for (const step of decidingSteps(grounds.whyProper).filter(({ result }) => result === "not-met")) {
    const key = `${meeting} ${sort} ${step.code}`;
    const reason = reasons.get(key) ?? { meeting, sort, step, cases: new Map() };
    reasons.set(key, reason);
    addPeriod(reason.cases, branch.id, period);
  }
}

function addPeriod(
  cases: Map<string, (CalendarMonth | CalendarQuarter)[]>,
  id: string,
  period: CalendarMonth | CalendarQuarter,
): void {
  const known = cases.get(id);
  if (known === undefined) cases.set(id, [period]);
  else known.push(period);
}

function shortfallOf({ meeting, sort, step, cases }: Reason): MeetingShortfall {
  const told = [...cases].map(([organisationId, periods]) => ({ organisationId, periods }));
  const periods = told.reduce((sum, one) => sum + one.periods.length, 0);
  return { meeting, sort, step, branches: told.length, periods, cases: told };
}

function addOpen(points: PointTally, { branch, meeting, reason, missing }: OpenPeriod): void {
  const record = reason === null ? null : nextStepTable[reason].record;
  const terms = { part: "meetings", reason: reason ?? "insufficient-facts", decidedBy: null, record } as const;
  const point = points.of({ ...terms, missing: reason === null ? missing : [] });
  point.organisationIds.add(branch.id);
  point.open.add(meeting, "undetermined");
}

interface NotKnown {
  readonly meeting: "regular" | "thematic";
  readonly id: string;
  readonly periods: (CalendarMonth | CalendarQuarter)[];
}

function addNotRecorded(notRecorded: Map<string, NotKnown>, { branch, meeting, period }: NotRecordedPeriod): void {
  const key = `${meeting} ${branch.id}`;
  const known = notRecorded.get(key);
  if (known === undefined) notRecorded.set(key, { meeting, id: branch.id, periods: [period] });
  else known.periods.push(period);
}

/** The branches of which just the same is not known stand together. */
function groupedPeriods(notRecorded: ReadonlyMap<string, NotKnown>): readonly NotRecorded[] {
  const groups = new Map<string, NotRecorded & { readonly organisationIds: string[] }>();
  for (const { meeting, id, periods } of notRecorded.values()) {
    const key = [meeting, ...periods].join(" ");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { meeting, periods, organisationIds: [id] });
    else known.organisationIds.push(id);
  }
  return [...groups.values()];
}

/** The provisions of the local rules that were in force for some branch on some day of the period. */
function localSources(
  branches: readonly MeetingBranch[],
  prescribed: readonly DatedSource[],
  period: Period,
): readonly LegalSource[] {
  const lists = new Set(branches.map(({ localRules }) => localRules));
  const isInForce = ({ firstDay, lastDay }: Span): boolean =>
    firstDay <= period.lastDay && (lastDay === null || period.firstDay <= lastDay);
  const provisions = [...lists]
    .flat()
    .filter(isInForce)
    .flatMap(({ minutes, smallBranchMinutes, partyGroups }) => [
      ...Object.values(minutes),
      ...Object.values(smallBranchMinutes ?? {}),
      partyGroups?.approved ?? null,
    ]);
  return distinct(
    [...provisions, ...prescribed.filter(isInForce)].flatMap((one) =>
      one === null ? [] : [{ citation: one.citation, evidence: one.evidence }],
    ),
  );
}
