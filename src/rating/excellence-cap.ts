import {
  assessed,
  assessReadings,
  type NotInForce,
  notInForce,
  type OpenPoint,
  type Outcome,
  type ReadingCode,
  type Step,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn, type Span } from "../time/index.ts";
import { excellenceCaps } from "./excellence-cap.law.ts";

/** The share that the rating authority applies: the ordinary one, or that of an organisation with outstanding results. */
export type ExcellenceShare = "ordinary" | "outstanding";

interface Portion {
  readonly part: number;
  readonly whole: number;
}

/** The base is the open point. */
interface CapLaw extends Span, OpenPoint {
  readonly ordinary: Portion;
  readonly outstanding: Portion | null;
}

/**
 * How many of a group may be rated excellent (tỷ lệ hoàn thành xuất sắc), when so many meet "excellent" and so many
 * "good"? At most 20 percent of those rated good; 25 where the authority finds outstanding results, since 30 August 2025.
 *
 * Those cut fall to good and so enlarge the base: the answer holds after they have. "Does not exceed" rounds down.
 *
 * Readings: `strict-base` (a share of those rated good, as the text has it) or `broad-base` (of good and excellent).
 * Where both come to the same number, that is the answer.
 *
 * @param candidates - How many meet "excellent".
 * @param good - How many meet "good" and no more.
 * @param share - The share that the authority applies.
 * @param on - The day on which the ratings are decided.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings are named.
 *
 * @example
 * ```ts
 * excellentAllowed(10, 20, "ordinary", "2025-12-15", ["strict-base"]).value; // => 5
 * const readings = [{ code: "strict-base", value: 5 }, { code: "broad-base", value: 6 }];
 * excellentAllowed(10, 20, "ordinary", "2025-12-15").readings; // => readings
 * excellentAllowed(10, 20, "outstanding", "2024-12-15").kind; // => "not-in-force"
 * ```
 */
export function excellentAllowed(
  candidates: number,
  good: number,
  share: ExcellenceShare,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<number> {
  const law = entryOn<CapLaw>(excellenceCaps, on);
  const portion = law?.[share] ?? null;
  if (law === null || portion === null) return notInForce(spanOf(share), { on, steps: [], because: [] });
  const pool = candidates + good;
  return assessReadings({ code: "excellenceCap", points: { goodOnly: law } }, { on, readings: named }, (all) => {
    const isStrict = all.includes(law.readings.met);
    // With E + G = P fixed, "E is at most s of G" is "E is at most s / (1 + s) of P".
    const most = Math.floor((portion.part * pool) / (isStrict ? portion.whole + portion.part : portion.whole));
    const allowed = Math.min(candidates, most);
    const code = isStrict ? "excellenceCap.shareOfGood" : "excellenceCap.shareOfGoodOrBetter";
    const whole = isStrict ? pool - allowed : pool;
    const { citation, evidence } = law;
    const share: Step = {
      code,
      result: "met",
      actual: { part: allowed, whole },
      operator: "<=",
      expected: portion,
      citation,
      evidence,
    };
    const rounding: Step = {
      code: "excellenceCap.rounding",
      result: "met",
      actual: "down",
      operator: "is",
      expected: "down",
      citation,
      evidence,
    };
    return assessed(allowed, { on, steps: [share, rounding], because: [share.code, rounding.code] });
  });
}

/** The days on which the law knows this share. */
function spanOf(share: ExcellenceShare): Omit<NotInForce, "kind"> {
  const caps: readonly CapLaw[] = excellenceCaps;
  const from = (cap: CapLaw): CalendarDate | null => (cap[share] === null ? null : cap.firstDay);
  return { firstDay: caps.reduce<CalendarDate | null>((first, cap) => first ?? from(cap), null), lastDay: null };
}
