import type { Citation, Evidence } from "../law/index.ts";
import { type MeetingIndicatorCode, meetingDuties, sessionRuleOn } from "../meeting/index.ts";
import { describeRule } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** Where the law says it, and how well that is known. */
export interface Source {
  /** Where the law says it. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
}

/** By which provisions is this indicator measured on this day? None where no figure is in force. */
export function indicatorSources(code: MeetingIndicatorCode, on: CalendarDate): readonly Source[] {
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

/** Official members and working rules do not change what the members of a branch owe. */
const anyBranch = {
  kind: "branch",
  switchedOn: null,
  official: 0,
  delegatedPowers: false,
  inPilot: null,
  workingRules: [],
} as const;

function dutySources(meeting: "regular" | "thematic", on: CalendarDate): readonly Source[] {
  const duties = meetingDuties(anyBranch, on).filter((duty) => duty.body === "members" && duty.meeting === meeting);
  return duties.flatMap(({ frequency }) => frequency.steps.map(sourceOf));
}

/** Each provision once, in the order of the text: attendance stands first. */
function criteriaSources(on: CalendarDate): readonly Source[] {
  const proper = sessionRuleOn("regular", on);
  const sources = proper === null ? [] : describeRule(proper).map(sourceOf);
  return [...new Map(sources.map((source) => [JSON.stringify(source.citation), source])).values()];
}

function sourceOf({ citation, evidence }: Source): Source {
  return { citation, evidence };
}
