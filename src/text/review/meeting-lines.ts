import type { MeetingReview, MeetingShortfall, ReviewedIndicator } from "../../review/index.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { claimIn } from "../outcome/step-text.ts";
import { noPhrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { provisionsText } from "./provisions-text.ts";

/** The indicators of each period with their provisions, and what kept meetings from being held properly. */
export function meetingLines(meetings: readonly MeetingReview[], language: Language): readonly string[] {
  const told = meetings.filter(({ indicators }) => indicators.some(({ denominator }) => denominator > 0));
  if (told.length === 0) return [`  ${wordOf("review.noSessions", language)}`];
  return told.flatMap((one) => [
    `  ${spanText(one, language)}`,
    ...one.indicators.map((indicator) => indicatorLine(indicator, language)),
    ...shortfallLines(one.shortfalls, language),
  ]);
}

function indicatorLine(indicator: ReviewedIndicator, language: Language): string {
  const { code, numerator, denominator, unknown, lowest, highest, sources } = indicator;
  const low = percentText(lowest, language);
  const high = percentText(highest, language);
  const share = low === high ? low : `${low} - ${high}`;
  // The mean of the sessions' shares is given in millionths: its counts say nothing to a reader.
  const counts =
    code === "attendance-mean"
      ? ""
      : ` (${numberText(numerator, language)}/${numberText(denominator, language)}${unknownText(unknown, language)})`;
  return `    ${wordOf(code, language)}: ${share}${counts} ${provisionsText(sources, language)}`;
}

function unknownText(unknown: number, language: Language): string {
  return unknown === 0 ? "" : `; ${wordOf("unknown", language)}: ${numberText(unknown, language)}`;
}

function shortfallLines(shortfalls: readonly MeetingShortfall[], language: Language): readonly string[] {
  if (shortfalls.length === 0) return [];
  const lines = shortfalls.map(({ meeting, step, branches, periods }) => {
    const missed = countedText(periods, meeting === "regular" ? "month" : "quarter", language);
    const reach = `${countedText(branches, "branch", language)}, ${missed}`;
    const claim = claimIn(step, language, noPhrases);
    return `      ${wordOf(`session.${meeting}`, language)} - ${claim}: ${reach} ${provisionsText([step], language)}`;
  });
  return [`    ${wordOf("review.shortfalls", language)}:`, ...lines];
}
