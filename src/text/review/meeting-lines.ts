import type {
  BranchPeriods,
  MeetingReview,
  MeetingShortfall,
  NotRecorded,
  ReviewedIndicator,
} from "../../review/index.ts";
import { monthText, quarterText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { claimIn } from "../outcome/step-text.ts";
import { noPhrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { namesText } from "./point-lines.ts";
import { nameOf, provisionsText } from "./provisions-text.ts";

type Names = ReadonlyMap<string, string>;
type Periods = BranchPeriods["periods"];

/** The indicators of each period with their provisions, and what kept meetings from being held properly: where and when. */
export function meetingLines(meetings: readonly MeetingReview[], names: Names, language: Language): readonly string[] {
  const told = meetings.filter(({ branches }) => branches > 0);
  if (told.length === 0) return [`  ${wordOf("review.noBranches", language)}`];
  return told.flatMap((one, index) => [
    `  ${spanText(one, language)}`,
    ...(one.sessions === 0 ? [`    ${wordOf("review.noSessions", language)}`] : []),
    ...one.indicators.filter(isTold).map((indicator) => indicatorLine(indicator, language)),
    ...(one.localRules.length === 0
      ? []
      : [`    ${wordOf("review.localRules", language)}: ${provisionsText(one.localRules, language)}`]),
    ...shortfallLines(one.shortfalls, names, language),
    ...(index === 0 ? notRecordedLines(one.notRecorded, names, language) : []),
  ]);
}

/** Of nothing there is no share. */
function isTold({ denominator }: ReviewedIndicator): boolean {
  return denominator > 0;
}

function indicatorLine(indicator: ReviewedIndicator, language: Language): string {
  const { code, numerator, denominator, unknown, sources } = indicator;
  // The mean of the sessions' shares is given in millionths: its counts say nothing to a reader.
  // Where nothing is known, no number may read as none.
  const known = unknown === denominator ? unknown : numerator;
  const more = unknown === denominator ? "" : unknownText(unknown, language);
  const counts =
    code === "attendance-mean" ? "" : ` (${numberText(known, language)}/${numberText(denominator, language)}${more})`;
  return `    ${wordOf(code, language)}: ${shareText(indicator, language)}${counts} ${provisionsText(sources, language)}`;
}

/** A share, or between which two it lies; where all is unknown there is none. */
export function shareText(
  { denominator, unknown, lowest, highest }: Pick<ReviewedIndicator, "denominator" | "unknown" | "lowest" | "highest">,
  language: Language,
): string {
  if (unknown === denominator && lowest.part !== highest.part) return wordOf("unknown", language);
  const [low, high] = [percentText(lowest, language), percentText(highest, language)];
  return low === high ? low : `${low} - ${high}`;
}

function unknownText(unknown: number, language: Language): string {
  return unknown === 0 ? "" : `; ${wordOf("unknown", language)}: ${numberText(unknown, language)}`;
}

function shortfallLines(shortfalls: readonly MeetingShortfall[], names: Names, language: Language): readonly string[] {
  if (shortfalls.length === 0) return [];
  const lines = shortfalls.map(({ meeting, step, branches, periods, cases }) => {
    const missed = countedText(periods, meeting === "regular" ? "month" : "quarter", language);
    const reach = `${countedText(branches, "branch", language)}, ${missed}`;
    const claim = claimIn(step, language, noPhrases);
    const where = casesText(cases, names, language);
    return `      ${wordOf(`session.${meeting}`, language)} - ${claim}: ${reach} - ${where} ${provisionsText([step], language)}`;
  });
  return [`    ${wordOf("review.shortfalls", language)}:`, ...lines];
}

/** Which branches, and when: `Chi bộ 17 (tháng 5/2020)`. */
export function casesText(cases: readonly BranchPeriods[], names: Names, language: Language): string {
  return cases
    .map(({ organisationId, periods }) => `${nameOf(organisationId, names)} (${periodsText(periods, language)})`)
    .join("; ");
}

function notRecordedLines(notRecorded: readonly NotRecorded[], names: Names, language: Language): readonly string[] {
  if (notRecorded.length === 0) return [];
  const lines = notRecorded.map(({ meeting, periods, organisationIds }) => {
    const bodies = `${countedText(organisationIds.length, "branch", language)} (${namesText(organisationIds, names, language)})`;
    return `      ${wordOf(`session.${meeting}`, language)} - ${bodies}: ${periodsText(periods, language)}`;
  });
  return [`    ${wordOf("review.notRecorded", language)}:`, ...lines];
}

/** How many months or quarters are written out; of more only the first and the last, with their number. */
const mostPeriods = 4;

/** Months or quarters in words. */
export function periodsText(periods: Periods, language: Language): string {
  const written = (period: Periods[number]): string =>
    isQuarter(period) ? quarterText(period, language) : monthText(period, language);
  if (periods.length <= mostPeriods) return periods.map(written).join(", ");
  const [first, last] = [periods[0], periods.at(-1)] as [Periods[number], Periods[number]];
  const what = isQuarter(first) ? "quarter" : "month";
  const ends = `${written(first)} – ${written(last)}`;
  return `${countedText(periods.length, what, language)}, ${ends}`;
}

function isQuarter(period: Periods[number]): period is Extract<Periods[number], `${string}Q${string}`> {
  return period.includes("Q");
}
