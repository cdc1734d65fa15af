import type { Sourced } from "../../law/index.ts";
import { type MeetingIndicatorCode, meetingDuties, meetingUnit, sessionRuleOn } from "../../meeting/index.ts";
import { describeRule } from "../../outcome/index.ts";
import { type CalendarDate, lastDayOfMonth, monthsIn, type Period } from "../../time/index.ts";

/** Where the law says it (căn cứ), and how well that is known. */
export type LegalSource = Pick<Sourced, "citation" | "evidence">;

/**
 * Finds the provisions by which the indicators are measured in a period: of each month, each once, the earlier first. What the law
 * asks of a day is looked up once for all indicators.
 */
export function indicatorSources({
  firstDay,
  lastDay,
}: Period): (code: MeetingIndicatorCode) => readonly LegalSource[] {
  const days = [...monthsIn({ firstDay, lastDay }).map(lastDayOfMonth), firstDay, lastDay].filter(
    (day) => firstDay <= day && day <= lastDay,
  );
  const asked = days.sort().map(askedOn);
  return (code) => distinct(asked.flatMap((day) => sourcesOf(code, day)));
}

/** What the law asks of the members of a branch on a day. */
interface AskedOn {
  readonly regular: readonly LegalSource[];
  readonly thematic: readonly LegalSource[];
  /** What makes a session a proper one. */
  readonly criteria: readonly LegalSource[];
}

/** Counts and working rules do not change what the members of a branch owe. */
function askedOn(on: CalendarDate): AskedOn {
  const duties = meetingDuties(meetingUnit({ id: "any", kind: "branch" }), on);
  const sourcesFor = (meeting: "regular" | "thematic"): readonly LegalSource[] =>
    duties
      .filter((duty) => duty.body === "members" && duty.meeting === meeting)
      .flatMap(({ frequency }) => frequency.steps.map(sourceOf));
  return { regular: sourcesFor("regular"), thematic: sourcesFor("thematic"), criteria: criteriaSources(on) };
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
function sourcesOf(code: MeetingIndicatorCode, { regular, thematic, criteria }: AskedOn): readonly LegalSource[] {
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
      return criteria;
    default:
      return criteria.slice(0, 1);
  }
}

/** Each provision once, in the order of the text: attendance stands first. */
function criteriaSources(on: CalendarDate): readonly LegalSource[] {
  const proper = sessionRuleOn("regular", on);
  return proper === null ? [] : distinct(describeRule(proper).map(sourceOf));
}

function sourceOf({ citation, evidence }: LegalSource): LegalSource {
  return { citation, evidence };
}
