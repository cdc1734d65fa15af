import { build, type Fields, type Given } from "../../facts/index.ts";
import { requireCount, requireOptions, requireRecord } from "../../guard/index.ts";
import { model208, type Unit, untilSwitch } from "../../organisation/index.ts";
import {
  assessed,
  joinedGrounds,
  type Outcome,
  type ReadingOptions,
  regrounded,
  requireReadings,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import { assessCount } from "../session/counted-body.ts";
import { votingBodyLaws } from "./vote.law.ts";

/** Who makes up the body that votes, in counts of official members. Absence with or without a reason changes nothing. */
export interface VotingBody {
  /** The official members of the branch, those below included. */
  readonly official: number | null;
  /** Those introduced to temporary activity elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly awayOnTransfer: number | null;
  /** Those exempt from Party activities who did not come. An exempt member who came and votes is counted. */
  readonly exemptAbsent: number | null;
  /** Those suspended from Party activities, prosecuted or detained. */
  readonly suspended: number | null;
  /** Those absent from a whole congress for a reason that its convener accepts; 0 at any other meeting. */
  readonly excusedFromCongress: number | null;
}

/** What else decides who votes: the switch of the branch, and settled readings. */
export interface VotingBodyOptions extends ReadingOptions {
  /** The day on which the branch switched to 208-QĐ/TW; `null` or absent when none is recorded. */
  readonly switchedOn?: Unit["switchedOn"] | undefined;
}

/** Every member of a body that votes. */
export const votingBodyFields: Fields<VotingBody> = {
  official: "count",
  awayOnTransfer: { type: "count", partOf: "official" },
  exemptAbsent: { type: "count", partOf: "official" },
  suspended: { type: "count", partOf: "official" },
  excusedFromCongress: { type: "count", partOf: "official" },
};

/**
 * Makes the counts of a body that votes (tổng số đảng viên được triệu tập). No key is required; one that is absent is not
 * known.
 *
 * @param given - The counts that are known.
 * @returns The counts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { votingBody } from "chibo/meeting";
 *
 * votingBody({ official: 20, awayOnTransfer: 1 }).suspended; // => null
 * ```
 */
export function votingBody(given: Given<VotingBody>): VotingBody {
  return build("votingBody", votingBodyFields, given);
}

/** Counts the members of the body that votes, below 0 where more are left out than there are; `null` when not known. */
export function votersOf(body: VotingBody): number | null {
  const { official, awayOnTransfer, exemptAbsent, suspended, excusedFromCongress } = body;
  if (official == null || awayOnTransfer == null || exemptAbsent == null) return null;
  if (suspended == null || excusedFromCongress == null) return null;
  return official - awayOnTransfer - exemptAbsent - suspended - excusedFromCongress;
}

/**
 * Assesses how many members the body has that votes, and by which law each group is left out (tổng số đảng viên được triệu
 * tập): 24-QĐ/TW, from 20 January 2025 232-QĐ/TW and from 1 July 2025 294-QĐ/TW, 9.3.2. Before 30 July 2021 the text was not
 * read, nor is it known who is left out after a switch to 208-QĐ/TW: there the answer stands only where nobody would be.
 *
 * It is another number than the attendance required, {@link assessRequired}: those excused stay in both, probationary
 * members belong to the attendance alone, and exempt members who came to the vote alone.
 *
 * @param body - The counts of the body.
 * @param on - The day of the vote.
 * @param options - The recorded switch of the branch to 208-QĐ/TW, and the settled readings: `model-294` or `model-208` for
 * a branch whose switch is not recorded.
 * @returns The number of members, or which counts are missing.
 * @throws TypeError for an argument that is no such record, RangeError for a day that is none or counts that leave out more
 * members than there are.
 *
 * @example
 * ```ts
 * import { assessVotingBody, votingBody } from "chibo/meeting";
 *
 * const others = { exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * const body = assessVotingBody(votingBody({ ...others, official: 20, awayOnTransfer: 1 }), "2024-05-03");
 * body.value; // => 19
 * body.because; // => ["votingBody.awayOnTransfer"]
 *
 * const twenty = votingBody({ ...others, official: 20, awayOnTransfer: 1 });
 * assessVotingBody(twenty, "2026-11-26").reason; // => "regime-not-recorded"
 * assessVotingBody(twenty, "2026-11-26", { readings: ["model-294"] }).value; // => 19
 * assessVotingBody(twenty, "2026-11-26", { switchedOn: "2026-10-01" }).reason; // => "text-not-read"
 * ```
 */
export function assessVotingBody(body: VotingBody, on: CalendarDate, options: VotingBodyOptions = {}): Outcome<number> {
  requireBody(caller, body);
  requireDay(caller, on);
  requireOptions(caller, options, ["switchedOn", "readings"]);
  const { switchedOn = null, readings = [] } = options;
  if (switchedOn !== null) requireDay(caller, switchedOn, "switchedOn");
  requireReadings(caller, readings);
  const counted = votingBodyOn(body, on);
  if (on < model208.firstDay) return counted;
  return untilSwitch(
    { switchedOn },
    on,
    readings,
    (first) => regrounded(counted, joinedGrounds({ on, steps: [first], because: [first.code] }, counted)),
    (first) => {
      if (counted.kind === "insufficient-facts") return counted;
      const grounds = { on, steps: [first], because: [first.code] };
      return counted.value === body.official ? assessed(counted.value, grounds) : openAnswer("text-not-read", grounds);
    },
  );
}

const caller = "assessVotingBody";

/** The body that votes, of counts and a day that are known to be such. */
export function votingBodyOn(body: VotingBody, on: CalendarDate): Outcome<number> {
  const law = entryAt(votingBodyLaws, on);
  if (law === null) return openAnswer("text-not-read", bareGrounds(on));
  const counted = { code: "votingBody", caller, total: "official" } as const;
  return assessCount(counted, law.notCounted, body, { count: votersOf(body), on });
}

/**
 * Refuses what is no such body: a count that is none, or more left out than there are.
 *
 * @param caller - The function that was called.
 * @param body - The argument.
 */
export function requireBody(caller: string, body: VotingBody): void {
  requireRecord(caller, "the facts", body);
  for (const name of Object.keys(votingBodyFields) as (keyof VotingBody)[]) {
    if (body[name] != null) requireCount(caller, name, body[name]);
  }
  const voters = votersOf(body);
  if (voters === null || voters >= 0) return;
  throw new RangeError(
    `${caller}: more members are left out than there are (official: ${body.official}); correct the counts`,
  );
}
