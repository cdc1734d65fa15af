import { requireRecord, requireWord } from "../../guard/index.ts";
import {
  assessed,
  assessReadings,
  type NotInForce,
  notInForce,
  type OpenPoint,
  type Outcome,
  type ReadingOptions,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, entryOn, requireDay, type Span } from "../../time/index.ts";
import { appliedStep, groundsOf } from "../applied-step.ts";
import { settledReadings } from "../records/asked.ts";
import { excellenceCaps } from "./excellence-cap.law.ts";
import { type ExcellencePool, poolOf } from "./excellence-pool.ts";
import { type ExcellenceSplit, splitOf } from "./excellence-split.ts";

/** The share that the rating authority applies: the ordinary one, or that of an organisation with outstanding results. */
export type ExcellenceShare = "ordinary" | "outstanding";

/** What {@link capExcellent} is asked. */
export interface CapOptions extends ReadingOptions {
  /** The share that the authority applies. */
  readonly share: ExcellenceShare;
}

interface Portion {
  readonly part: number;
  readonly whole: number;
}

/** The base is the open point. */
interface CapLaw extends Span, OpenPoint {
  readonly ordinary: Portion;
  readonly outstanding: Portion | null;
}

const shares: readonly ExcellenceShare[] = ["ordinary", "outstanding"];

/**
 * Explains how many of a group may be rated excellent, and who of those that meet the conditions is within the number (tỷ
 * lệ hoàn thành xuất sắc). At most 20 percent of those rated good; 25 where the authority finds outstanding results, since
 * 30 August 2025: 21-HD/BTCTW, 124-QĐ/TW Art. 12, 366-QĐ/TW 11.1.5.
 *
 * Those cut fall to good and so enlarge the base: the answer holds after they have. "Does not exceed" rounds down.
 *
 * Candidates are taken by their points. Equal points at the edge come back as a tied set, for the authority: no text says
 * how to choose. While the points of a candidate are not known and not all fit, all are tied.
 *
 * Readings: `strict-base` (a share of those rated good, as the text has it) or `broad-base` (of good and excellent).
 * Where both give the same, that is the answer.
 *
 * @param pool - The group, classified, made by {@link excellencePool}.
 * @param on - The day on which the ratings are decided.
 * @param options - The share that the authority applies, and the readings that the caller has settled.
 * @returns How many may be rated excellent and who is within the number; `not-in-force` on a day without the share.
 * @throws TypeError when a member of the pool is of a wrong type; RangeError when the day is no day of the calendar, a
 * count is below 0, a reading is unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { capExcellent, excellencePool } from "chibo/rating";
 *
 * const candidates = [{ key: "a", points: 95 }, { key: "b", points: 91 }, { key: "c", points: 91 }];
 * const outcome = capExcellent(excellencePool({ group: "g", candidates, good: 10 }), "2025-12-15", { share: "ordinary" });
 * outcome.value; // => { allowed: 2, excellent: ["a"], tied: ["b", "c"], placesForTied: 1, good: [] }
 *
 * const ofTen = excellencePool({ group: "g", candidates: 10, good: 20 });
 * const open = capExcellent(ofTen, "2025-12-15", { share: "ordinary" });
 * open.readings?.map(({ code, value }) => [code, value.allowed]); // => [["strict-base", 5], ["broad-base", 6]]
 * capExcellent(ofTen, "2024-12-15", { share: "outstanding" }).kind; // => "not-in-force"
 * ```
 */
export function capExcellent(pool: ExcellencePool, on: CalendarDate, options: CapOptions): Outcome<ExcellenceSplit> {
  const { candidates, good } = poolOf("capExcellent", pool);
  requireDay("capExcellent", on);
  requireRecord("capExcellent", "the options", options);
  const readings = settledReadings("capExcellent", options, ["share", "readings"]);
  const { share } = options;
  requireWord("capExcellent", "share", share, shares);
  const law = entryOn<CapLaw>(excellenceCaps, on);
  const portion = law?.[share] ?? null;
  if (law === null || portion === null) return notInForce(spanOf(share), groundsOf(on, []));
  const meeting = typeof candidates === "number" ? candidates : candidates.length;
  const whole = meeting + good;
  return assessReadings({ code: "excellenceCap", points: { goodOnly: law } }, { on, readings }, (all) => {
    const isStrict = all.includes(law.readings.met);
    // With E + G = P fixed, "E is at most s of G" is "E is at most s / (1 + s) of P".
    const most = Math.floor((portion.part * whole) / (isStrict ? portion.whole + portion.part : portion.whole));
    const allowed = Math.min(meeting, most);
    const steps = [
      shareStep(law, portion, allowed, isStrict ? whole - allowed : whole, isStrict),
      appliedStep("excellenceCap.rounding", "down", law),
    ];
    return assessed(splitOf(candidates, allowed), groundsOf(on, steps));
  });
}

function shareStep(law: CapLaw, expected: Portion, part: number, whole: number, isStrict: boolean): Step {
  return {
    code: isStrict ? "excellenceCap.shareOfGood" : "excellenceCap.shareOfGoodOrBetter",
    result: "met",
    actual: { part, whole },
    operator: "<=",
    expected,
    citation: law.citation,
    evidence: law.evidence,
  };
}

/** The days on which the law knows this share. */
function spanOf(share: ExcellenceShare): Omit<NotInForce, "kind"> {
  const caps: readonly CapLaw[] = excellenceCaps;
  const from = (cap: CapLaw): CalendarDate | null => (cap[share] === null ? null : cap.firstDay);
  return { firstDay: caps.reduce<CalendarDate | null>((first, cap) => first ?? from(cap), null), lastDay: null };
}
