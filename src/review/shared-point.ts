import type { Vnd } from "../money/index.ts";
import {
  type DecidingBody,
  type FactPath,
  type NextStepReason,
  nextSteps,
  type Outcome,
  type ReadingsCode,
  type SettlingRecord,
} from "../outcome/index.ts";
import type { Period } from "../time/index.ts";

/** What one reading of a shared point would find. */
export interface SharedReading {
  /** The reading, or several joined by `+`. */
  readonly code: ReadingsCode;
  /** What it would find, by rule and finding. */
  readonly found: readonly {
    /** What was asked: the rule, the meeting, the policy; `null` where the part asks one thing only. */
    readonly rule: string | null;
    /** What was found, in the word of the part: `"breach"`, `"fits"`, `"good"`. */
    readonly finding: string;
    /** The period it was asked of, where it is asked of each apart, as the cap of a year; `null` elsewhere. */
    readonly period: Period | null;
    /** How many times. */
    readonly count: number;
    /** What it amounts to in đồng; `null` where it is no money. */
    readonly total: Vnd | null;
  }[];
}

/** How many of the same sort were found. */
type FoundCount = SharedReading["found"][number];

/**
 * A point that is open for several bodies alike, said once (điểm chưa xác định dùng chung): why it is open, who settles it, how
 * many bodies it touches, and what each reading would find among them. Name the reading to see the findings under it.
 */
export interface SharedPoint {
  /** The part of the review. */
  readonly part: "structure" | "meetings" | "stipends" | "ratings";
  /** Why it is open. */
  readonly reason: NextStepReason;
  /** Who decides; `null` when nobody is named. */
  readonly decidedBy: DecidingBody | null;
  /** Where the answer is written down, by the name of the member or the option; `null` where nowhere. */
  readonly record: SettlingRecord | null;
  /** The facts that are missing, by name; none where it is the law that leaves it open. */
  readonly missing: readonly FactPath[];
  /** The ids of the organisations that it touches. */
  readonly organisationIds: readonly string[];
  /** How many questions it leaves open, by rule. */
  readonly open: SharedReading["found"];
  /** What each reading would find among them; none where no reading can be named. */
  readonly readings: readonly SharedReading[];
}

/** What else is counted: how many times, where not once; what it amounts to; the period. */
interface MoreFound {
  readonly count?: number;
  readonly total?: number;
  readonly period?: Period;
}

/** Counts what was found, by rule, finding and period, in the order in which it first comes up. */
export interface FoundTally {
  /** Adds to a count, and to its sum of money. */
  readonly add: (rule: string | null, finding: string, more?: MoreFound) => void;
  /** The counts. */
  readonly counts: () => readonly FoundCount[];
}

/** Makes a tally without counts. */
export function foundTally(): FoundTally {
  const sums = new Map<string, { -readonly [Key in keyof FoundCount]: FoundCount[Key] }>();
  return {
    add: (rule, finding, more = {}) => {
      const { count = 1, total = null, period = null } = more;
      const key = [rule, finding, period?.firstDay, period?.lastDay].join(" ");
      const known = sums.get(key);
      if (known === undefined) {
        sums.set(key, { rule, finding, period, count, total: total as Vnd | null });
        return;
      }
      known.count += count;
      if (total !== null) known.total = ((known.total ?? 0) + total) as Vnd;
    },
    counts: () => [...sums.values()].map((sum) => ({ ...sum })),
  };
}

/** What a point is told apart from others by. */
export type PointTerms = Pick<SharedPoint, "part" | "reason" | "decidedBy" | "record" | "missing">;

/** Points that are being added up. */
export interface PointTally {
  /** Gives the point of these terms, made when it first comes up. */
  readonly of: (terms: PointTerms) => OpenTally;
  /** The points, in the order in which they first came up. */
  readonly points: () => readonly SharedPoint[];
}

/** One point that is being added up. */
export interface OpenTally {
  readonly terms: PointTerms;
  readonly organisationIds: Set<string>;
  readonly open: FoundTally;
  /** What each reading would find, by its code. */
  readonly readings: Map<ReadingsCode, FoundTally>;
}

/** Makes a tally without points. */
export function pointTally(): PointTally {
  const tallies = new Map<string, OpenTally>();
  return {
    of: (terms) => {
      const { part, reason, decidedBy, record, missing } = terms;
      const key = [part, reason, decidedBy, record, ...missing].join(" ");
      const known = tallies.get(key);
      if (known !== undefined) return known;
      const made: OpenTally = { terms, organisationIds: new Set(), open: foundTally(), readings: new Map() };
      tallies.set(key, made);
      return made;
    },
    points: () =>
      [...tallies.values()].map(({ terms, organisationIds, open, readings }) => ({
        ...terms,
        organisationIds: [...organisationIds],
        open: open.counts(),
        readings: [...readings].map(([code, found]) => ({ code, found: found.counts() })),
      })),
  };
}

/** The tally of what one reading would find. */
export function readingTally({ readings }: OpenTally, code: ReadingsCode): FoundTally {
  const known = readings.get(code);
  if (known !== undefined) return known;
  const made = foundTally();
  readings.set(code, made);
  return made;
}

/** The terms of the point that leaves an answer open; `null` for an answer that is none, or is assessed. */
export function pointTermsOf(part: SharedPoint["part"], outcome: Outcome<unknown>): PointTerms | null {
  const [step] = nextSteps(outcome);
  if (step === undefined) return null;
  const { reason, decidedBy, record, missing = [] } = step;
  return { part, reason, decidedBy, record, missing };
}
