import type { Sourced } from "../../law/index.ts";
import { type MeetingIndicatorCode, meetingDuties, meetingUnit, sessionRuleOn } from "../../meeting/index.ts";
import { describeRule } from "../../outcome/index.ts";
import { type CalendarDate, lastDayOfMonth, monthsIn, type Period } from "../../time/index.ts";

/** Where the law says it (căn cứ), and how well that is known. */
export type LegalSource = Pick<Sourced, "citation" | "evidence">;

/** Lists the provisions by which an indicator is measured in a period: of each month, each once, the earlier first. */
export function indicatorSources(code: MeetingIndicatorCode, { firstDay, lastDay }: Period): readonly LegalSource[] {
  const days = [...monthsIn({ firstDay, lastDay }).map(lastDayOfMonth), firstDay, lastDay].filter(
    (day) => firstDay <= day && day <= lastDay,
  );
  return distinct(days.sort().flatMap((day) => sourcesOn(code, day)));
}

/** Each provision once, in the order in which they first come. */
export function distinct(sources: readonly LegalSource[]): readonly LegalSource[] {
  const known = new Map<string, LegalSource>();
  for (const source of sources) {
    const key = JSON.stringify([source.citation, source.evidence]);
    if (!known.has(key)) known.set(key, source);
  }
  return [...known.values()];
}

/** The provisions of one day; none where no figure is in force. */
function sourcesOn(code: MeetingIndicatorCode, on: CalendarDate): readonly LegalSource[] {
  const regular = dutySources("regular", on);
  const thematic = dutySources("thematic", on);
  switch (code) {
    case "branches-holding":
      return [...regular, ...thematic];
    case "branches-holding-regular":
    case "months-held":
      return regular;
    case "branches-holding-thematic":
    case "quarters-held":
      return thematic;
    case "branches-proper-regular":
    case "branches-proper-thematic":
    case "months-proper":
    case "quarters-proper":
      return criteriaSources(on);
    default:
      return criteriaSources(on).slice(0, 1);
  }
}

/** Counts and working rules do not change what the members of a branch owe. */
function dutySources(meeting: "regular" | "thematic", on: CalendarDate): readonly LegalSource[] {
  const duties = meetingDuties(meetingUnit({ id: "any", kind: "branch" }), on);
  const own = duties.filter((duty) => duty.body === "members" && duty.meeting === meeting);
  return own.flatMap(({ frequency }) => frequency.steps.map(sourceOf));
}

/** Each provision once, in the order of the text: attendance stands first. */
function criteriaSources(on: CalendarDate): readonly LegalSource[] {
  const proper = sessionRuleOn("regular", on);
  return proper === null ? [] : distinct(describeRule(proper).map(sourceOf));
}

function sourceOf({ citation, evidence }: LegalSource): LegalSource {
  return { citation, evidence };
}
