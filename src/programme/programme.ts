import { build, type Field, type Fields, type Given, merged, requireMembersOnce } from "../facts/index.ts";
import { requireList, requireRecord } from "../guard/index.ts";
import { type DocumentKey, evidenceGrades } from "../law/index.ts";
import type { Bound, Share } from "../outcome/index.ts";
import type { CalendarDate, Span } from "../time/index.ts";

/** What every target of a programme has, be it a number or a share. */
export interface TargetTerms {
  /** The code of the target within its programme. */
  readonly code: string;
  /** The code of the indicator that is measured. */
  readonly indicator: string;
  /** What the number counts, or what the share is a share of: `"branches"`. */
  readonly unit: string;
  /** The last day on which it can still be met. */
  readonly deadline: CalendarDate;
  /** Whether the document sets it, or it is a level that a review reported and that is used as a threshold. */
  readonly standing: "set" | "reported";
}

/** A target that is a number: 179 members admitted. */
export interface CountTarget extends TargetTerms, Bound {}

/** A target that is a share of a whole: 97 of 100 branches. */
export interface ShareTarget extends TargetTerms, Share {}

/**
 * One target of a programme (chỉ tiêu): an indicator, how it is held against what number or share, and by when. The
 * number stands in the law with its source, as any number does.
 */
export type ProgrammeTarget = CountTarget | ShareTarget;

/** A scheme, resolution or directive with targets (đề án, nghị quyết, chỉ thị), over its period. */
export interface Programme extends Span {
  /** The code; the codes of its steps begin with it. */
  readonly code: string;
  /** The key of the document. */
  readonly document: DocumentKey;
  /** The targets, in the order of the document. */
  readonly targets: readonly ProgrammeTarget[];
}

/** What {@link programmeTarget} is given: every key of a target but `standing`, which is `"set"` when left out. */
export type ProgrammeTargetGiven =
  | Given<CountTarget, Exclude<keyof CountTarget, "standing">>
  | Given<ShareTarget, Exclude<keyof ShareTarget, "standing">>;

/** What {@link programme} is given: the code, the document, the first day and the targets; `lastDay` when it is known. */
export interface ProgrammeGiven extends Given<Omit<Programme, "targets">, "code" | "document" | "firstDay"> {
  /** The targets, in the order of the document. */
  readonly targets: readonly ProgrammeTargetGiven[];
}

const text: Field = { type: "text", required: true };
const day: Field = { type: "day", required: true };

/** The members that each target has, for its builder. */
const targetFields: Fields<TargetTerms & Omit<Bound, "value">> = {
  code: text,
  indicator: text,
  unit: text,
  deadline: day,
  standing: { type: ["set", "reported"], absent: "set" },
  operator: { type: [">", ">=", "<", "<="], required: true },
  citation: { type: { record: { document: text, provision: text } }, required: true },
  evidence: { type: evidenceGrades, required: true },
  verifiedOn: day,
};

/** Every member of a target that is a number, for its builder. */
export const countTargetFields: Fields<CountTarget> = /* @__PURE__ */ merged(targetFields, {
  value: { type: "number", required: true },
});

/** Every member of a target that is a share, for its builder. */
export const shareTargetFields: Fields<ShareTarget> = /* @__PURE__ */ merged(targetFields, {
  share: {
    type: { record: { part: { type: "count", required: true }, whole: { type: "count", required: true } } },
    required: true,
  },
  ofNothing: { type: ["met", "not-met", "unknown"], required: true },
});

/** Every member of a programme, for its builder. */
export const programmeFields: Fields<Programme> = {
  code: text,
  document: text,
  firstDay: day,
  lastDay: "day",
  targets: {
    type: { list: { either: [{ record: countTargetFields }, { record: shareTargetFields }] } },
    required: true,
  },
};

/**
 * Builds a target of a programme (chỉ tiêu). All keys are required but `standing`, which is `"set"` when it is left out:
 * a target has a `value`, or a `share` with what holds of nothing.
 *
 * @param given - The target.
 * @returns The target.
 * @throws TypeError for a key that is missing or unknown, or a value of a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { programmeTarget } from "chibo/programme";
 *
 * const admissions = programmeTarget({
 *   code: "admissions",
 *   indicator: "admissions",
 *   unit: "members",
 *   operator: ">=",
 *   value: 150,
 *   deadline: "2022-12-31",
 *   citation: { document: "03-KH-HU@2022-01-05", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 * });
 * admissions.standing; // => "set"
 * ```
 */
export function programmeTarget(given: ProgrammeTargetGiven): ProgrammeTarget {
  requireRecord("programmeTarget", "the argument", given);
  return "share" in given
    ? build("programmeTarget", shareTargetFields, given)
    : build("programmeTarget", countTargetFields, given);
}

/**
 * Builds a programme with targets (đề án, nghị quyết, chỉ thị). Required are `code`, `document`, `firstDay` and
 * `targets`; without `lastDay` no end is known.
 *
 * @param given - The programme, its targets as {@link programmeTarget} takes them.
 * @returns The programme.
 * @throws TypeError for a key that is missing or unknown, or a value of a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { programme } from "chibo/programme";
 *
 * const plan = programme({ code: "plan", document: "03-KH-HU@2022-01-05", firstDay: "2022-01-05", targets: [] });
 * plan.lastDay; // => null
 * ```
 */
export function programme(given: ProgrammeGiven): Programme {
  requireRecord("programme", "the argument", given);
  if (given.targets === undefined) return build("programme", programmeFields, given);
  requireList("programme", "targets", given.targets);
  return build("programme", programmeFields, { ...given, targets: given.targets.map(programmeTarget) });
}

/** Refuses what no builder of a programme would have made. */
export function requireProgramme(caller: string, value: unknown): asserts value is Programme {
  requireMembersOnce(caller, "the programme", programmeFields, value);
  for (const target of (value as Programme).targets) {
    const fields: Fields = "share" in target ? shareTargetFields : countTargetFields;
    requireMembersOnce(`${caller}: ${target.code}`, "the target", fields, target);
  }
}
