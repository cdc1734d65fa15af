import type { MeetingReview, MeetingShortfall, ReviewedIndicator } from "../review/index.ts";
import { dateText, numberText, percentText } from "./format.ts";
import { type Language, stepPhrase, word } from "./phrases.ts";
import { sourcesText } from "./sources.ts";

/** The indicators of each span with their provisions, and what kept meetings from being held properly. */
export function meetingLines(meetings: readonly MeetingReview[], language: Language): readonly string[] {
  const told = meetings.filter(({ indicators }) => indicators.some(({ denominator }) => denominator > 0));
  if (told.length === 0) return [`  ${word("review.noSessions", language)}`];
  return told.flatMap((one) => [
    `  ${dateText(one.firstDay, language)} - ${dateText(one.lastDay, language)}`,
    ...one.indicators.map((indicator) => indicatorLine(indicator, language)),
    ...shortfallLines(one.shortfalls, language),
  ]);
}

function indicatorLine(indicator: ReviewedIndicator, language: Language): string {
  const { code, numerator, denominator, unknown, lowest, highest, sources } = indicator;
  const low = percentText(lowest, 1, language);
  const high = percentText(highest, 1, language);
  const share = low === high ? low : `${low} - ${high}`;
  // The mean of the sessions' shares is given in millionths: its counts say nothing to a reader.
  const counts =
    code === "attendance-mean"
      ? ""
      : ` (${numberText(numerator, language)}/${numberText(denominator, language)}${unknownText(unknown, language)})`;
  return `    ${word(code, language)}: ${share}${counts} ${sourcesText(sources, language)}`;
}

function unknownText(unknown: number, language: Language): string {
  return unknown === 0 ? "" : `; ${word("unknown", language)}: ${unknown}`;
}

function shortfallLines(shortfalls: readonly MeetingShortfall[], language: Language): readonly string[] {
  if (shortfalls.length === 0) return [];
  const lines = shortfalls.map(({ meeting, step, branches, periods }) => {
    const reach = `${branches} ${word("review.branches", language)}, ${periods} ${word("review.periods", language)}`;
    const said = `${word("not-met", language)}: ${stepPhrase(step.code, language)}`;
    return `      ${word(`session.${meeting}`, language)} - ${said}: ${reach} ${sourcesText([step], language)}`;
  });
  return [`    ${word("review.shortfalls", language)}:`, ...lines];
}
