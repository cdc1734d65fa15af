import { build, type Fields, type FieldType, type Given, merged } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  boundFields,
  type LocalMeetingRules,
  localMeetingRulesFields,
  type MinutesByKind,
  type PartyGroupLaw,
  type PrescribedDay,
  prescribedDayFields,
  type ScoreSheet,
  type ScoreSheetGiven,
  scoreSheetFields,
  sourceFields,
} from "../../meeting/index.ts";
import type { Bound } from "../../outcome/index.ts";
import type { Span } from "../../time/index.ts";

/** A day of the year without the year, such as `"09-02"`. */
export type DayOfYear = `${number}-${number}`;

/**
 * A round of awarding Party badges (đợt trao tặng Huy hiệu Đảng): who completes the years from day to day receives the badge
 * in this round.
 */
export interface AwardWindow extends Sourced {
  /** The first day of the years completed, of any year. */
  readonly firstDay: DayOfYear;
  /** The last day; one before `firstDay` lies in the year after. */
  readonly lastDay: DayOfYear;
  /** The day of the round. */
  readonly awardedOn: DayOfYear;
}

/** The days of the month on which a meeting may be held in place of the fixed day. */
export interface DayWindow {
  /** The first day of the month, from 1. */
  readonly firstDay: number;
  /** The last day of the month. */
  readonly lastDay: number;
}

/** The day of the month fixed for the regular meeting, and the days around it that may take its place. */
export interface LocalPrescribedDay extends PrescribedDay {
  /**
   * The days on which the meeting may be held where the fixed day is a day off, or in a special case ("on the 3rd, else by the
   * 7th"); `null` where the instrument knows none.
   */
  readonly window: DayWindow | null;
}

/**
 * What a province, ward or bloc lays down for the organisations under it beside the central rules (quy định riêng của địa
 * phương), from day to day, with its source. It is added to the central rules and never loosens them, small branches apart.
 */
export interface LocalRules
  extends Span,
    Sourced,
    Pick<LocalMeetingRules, "minutes" | "smallBranchMinutes" | "partyGroups"> {
  /** The id of the organisation at the top: the rules hold for it and everything below it. */
  readonly organisationId: string;
  /**
   * The number of members up to which a branch is a small one, for `smallBranchMinutes`; `null` where the paper names a
   * branch, and then they hold for the organisation alone.
   */
  readonly smallBranchMembers: Bound | null;
  /** The day of the month fixed for the regular meeting of the members; `null` when none is. */
  readonly prescribedDay: LocalPrescribedDay | null;
  /** The sheet by which sessions are scored: the code of a shipped one, or the sheet; `null` when none is laid down. */
  readonly scoreSheet: string | ScoreSheet | null;
  /** The rounds of awarding Party badges; an empty list when none are laid down. */
  readonly awardWindows: readonly AwardWindow[];
}

/** A provision of which the source may be absent: it is that of the rules. */
export type SourcedGiven<Provision extends Sourced> = Omit<Provision, keyof Sourced> & Given<Sourced>;

/** The least minutes of each kind of session, whose sources may be absent. */
export type MinutesGiven = { readonly [Kind in keyof MinutesByKind]?: SourcedGiven<Bound> | null | undefined };

/** What {@link localRules} is given: the organisation, the first day and the source, and what is laid down. */
export interface LocalRulesGiven
  extends Given<
    Pick<LocalRules, "organisationId" | "firstDay" | "lastDay" | keyof Sourced>,
    "organisationId" | "firstDay" | keyof Sourced
  > {
  /** The least minutes of each kind of session; a kind that is absent has none. */
  readonly minutes?: MinutesGiven | undefined;
  /** The least minutes of a small branch; absent where none are set. */
  readonly smallBranchMinutes?: MinutesGiven | null | undefined;
  /** The number of members up to which a branch is a small one; absent where the paper names a branch. */
  readonly smallBranchMembers?: SourcedGiven<Bound> | null | undefined;
  /** Sessions by party groups; absent where nothing is said of them. */
  readonly partyGroups?: PartyGroupsGiven | null | undefined;
  /** The day fixed for the regular meeting; its days and source may be absent: they are those of the rules. */
  readonly prescribedDay?: PrescribedDayGiven | null | undefined;
  /** The sheet by which sessions are scored: the code of a shipped one, or the sheet. */
  readonly scoreSheet?: string | ScoreSheetGiven | null | undefined;
  /** The rounds of awarding Party badges; absent when none are laid down. */
  readonly awardWindows?: readonly SourcedGiven<AwardWindow>[] | undefined;
}

/** What is said of sessions by party groups, whose sources may be absent. */
export interface PartyGroupsGiven {
  /** The branch has party groups. */
  readonly hasGroups: SourcedGiven<Bound>;
  /** The least number of members; absent where none is set. */
  readonly enoughMembers?: SourcedGiven<Bound> | undefined;
  /** How many such sessions a calendar year may have; absent where none is set. */
  readonly withinYearlyCap?: SourcedGiven<Bound> | undefined;
  /** The competent committee approved it. */
  readonly approved: Given<PartyGroupLaw["approved"]>;
}

/** A fixed day of which the days and the source may be absent: they are those of the rules. */
export type PrescribedDayGiven = Omit<PrescribedDay, keyof Sourced | keyof Span> &
  Given<Sourced & Span & Pick<LocalPrescribedDay, "window">>;

const monthDay: FieldType = "text";

const awardWindowFields: Fields<AwardWindow> = /* @__PURE__ */ merged(sourceFields, {
  firstDay: { type: monthDay, required: true },
  lastDay: { type: monthDay, required: true },
  awardedOn: { type: monthDay, required: true },
});

const localPrescribedDayFields: Fields<LocalPrescribedDay> = /* @__PURE__ */ merged(prescribedDayFields, {
  window: {
    record: { firstDay: { type: "count", required: true }, lastDay: { type: "count", required: true } },
  },
});

/** Every member of local rules, for their builder and their readers. */
export const localRulesFields: Fields<LocalRules> = /* @__PURE__ */ merged(
  /* @__PURE__ */ merged(localMeetingRulesFields, sourceFields),
  {
    organisationId: { type: "text", required: true },
    smallBranchMembers: { record: boundFields },
    prescribedDay: { record: localPrescribedDayFields },
    scoreSheet: { either: ["text", { record: scoreSheetFields }] },
    awardWindows: { type: { list: { record: awardWindowFields } }, absent: [] },
  },
);

/**
 * Makes the record of what a province, ward or bloc lays down for the organisations under it (quy định riêng của địa phương).
 *
 * Required are `organisationId`, `firstDay` and the source (`citation`, `evidence`, `verifiedOn`), which is also that of each
 * provision inside that names none. Any other key may be absent, which means: in force until now (`lastDay`), no day but the
 * fixed one (`prescribedDay.window`), nothing set (all others).
 *
 * @param given - What is laid down, for whom, since when, and where it says so.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { localRules } from "chibo";
 *
 * const ward = localRules({
 *   organisationId: "ward-01",
 *   firstDay: "2025-09-19",
 *   citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 *   minutes: { regular: { operator: ">=", value: 120 } },
 *   prescribedDay: { dayOfMonth: 3, shift: "none" },
 * });
 * ward.minutes.regular?.evidence; // => "single-source"
 * ward.prescribedDay?.firstDay; // => "2025-09-19"
 * ```
 */
export function localRules(given: LocalRulesGiven): LocalRules {
  requireRecord("localRules", "the argument", given);
  return build("localRules", localRulesFields, sourcedRules(given));
}

/** The same rules, each provision inside with a source. What is of another form is left as it is, for the checks to find. */
export function sourcedRules(given: LocalRulesGiven): object {
  const { citation, evidence, verifiedOn, firstDay, lastDay = null } = given;
  const source = { citation, evidence, verifiedOn };
  const { minutes, smallBranchMinutes, smallBranchMembers, partyGroups, prescribedDay, scoreSheet, awardWindows } =
    given;
  return {
    ...given,
    ...sourcedMember("minutes", minutes, (inner) => eachSourced(inner, source)),
    ...sourcedMember("smallBranchMinutes", smallBranchMinutes, (inner) => eachSourced(inner, source)),
    ...sourcedMember("smallBranchMembers", smallBranchMembers, (inner) => ({ ...source, ...inner })),
    ...sourcedMember("partyGroups", partyGroups, (inner) => eachSourced(inner, source)),
    ...sourcedMember("prescribedDay", prescribedDay, (inner) => ({ ...source, firstDay, lastDay, ...inner })),
    ...sourcedMember("scoreSheet", scoreSheet, (inner) => ({ ...source, firstDay, lastDay, ...inner })),
    ...(Array.isArray(awardWindows) ? { awardWindows: awardWindows.map((one) => sourcedIn(one, source)) } : {}),
  };
}

function sourcedMember(key: string, inner: unknown, sourced: (inner: object) => object): object {
  return isObject(inner) ? { [key]: sourced(inner) } : {};
}

function eachSourced(inner: object, source: object): object {
  return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, sourcedIn(one, source)]));
}

function sourcedIn(one: unknown, source: object): unknown {
  return isObject(one) ? { ...source, ...one } : one;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
