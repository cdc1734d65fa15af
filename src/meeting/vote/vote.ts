import { build, type Fields, type Given, merged } from "../../facts/index.ts";
import { requireKnownKeys, requireRecord, requireWord } from "../../guard/index.ts";
import { model208, type RuleFacts, type Unit, untilSwitch } from "../../organisation/index.ts";
import {
  type Assessed,
  assess,
  joinedGrounds,
  judge,
  type LawTable,
  notInForce,
  type Outcome,
  type Readers,
  type ReadingCode,
  type ReadingOptions,
  type Rule,
  type RuleText,
  regrounded,
  requireReadings,
  rule,
  type Share,
  type Step,
  type Verdict,
} from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type DatedOutline, type DatedRule, datedRules, ruleInForce } from "../dated-rules.ts";
import { bareGrounds, leftOpen, openAnswer } from "../grounds.ts";
import { committeeAdmissionLaws, decidingLaw, voteLaws } from "./vote.law.ts";
import { voteLaw208 } from "./vote-208.law.ts";
import { requireBody, type VotingBody, votersOf, votingBodyFields, votingBodyOn } from "./voting-body.ts";

/**
 * What a branch votes on: an ordinary resolution, the proposal to admit a member (kết nạp), official recognition (công
 * nhận chính thức), striking off (xóa tên) or expulsion (khai trừ).
 */
export type VoteMatter = "resolution" | "admission" | "official-recognition" | "striking-off" | "expulsion";

const voteMatters: readonly VoteMatter[] = [
  "resolution",
  "admission",
  "official-recognition",
  "striking-off",
  "expulsion",
];

/** How a vote ends. Below three official members the branch cannot meet to decide: its superior reinforces it. */
export type VoteResult = "adopted" | "not-adopted" | "cannot-decide";

/** How many of the body that votes voted in favour. */
export interface VoteCounts extends VotingBody {
  /** The official members who voted in favour. Probationary members have no vote. */
  readonly inFavour: number | null;
}

/**
 * What decides a vote: the matter, the body, in counts of official members, how many of it voted in favour, and the recorded
 * switch of the branch to the model of 208-QĐ/TW.
 */
export interface VoteFacts extends VoteCounts, Pick<Unit, "switchedOn"> {
  /** What was voted on. */
  readonly matter: VoteMatter;
}

/** Every member of the facts of a vote. */
export const voteFactsFields: Fields<VoteFacts> = /* @__PURE__ */ merged(votingBodyFields, {
  matter: { type: voteMatters, required: true },
  inFavour: "count",
  switchedOn: "day",
});

/**
 * Makes the facts that decide a vote of the members (biểu quyết). Required is `matter`; a count that is absent is not known.
 * `switchedOn` left out means that no switch to the model of 208-QĐ/TW is recorded.
 *
 * @param given - The matter, and the counts that are known.
 * @returns The facts, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { voteFacts } from "chibo/meeting";
 *
 * voteFacts({ matter: "resolution", official: 20, inFavour: 11 }).suspended; // => null
 * ```
 */
export function voteFacts(given: Given<VoteFacts, "matter">): VoteFacts {
  return build("voteFacts", voteFactsFields, given);
}

/** What decides the vote of a grassroots committee that is empowered to admit members. */
export interface CommitteeVoteFacts extends Pick<Unit, "switchedOn"> {
  /** The members of the committee. */
  readonly committeeMembers: number | null;
  /** Those of them who voted in favour. */
  readonly inFavour: number | null;
}

const committeeVoteFields: Fields<CommitteeVoteFacts> = {
  switchedOn: "day",
  committeeMembers: "count",
  inFavour: { type: "count", partOf: "committeeMembers" },
};

/**
 * Makes the facts that decide the vote of an empowered committee. No key is required; a count that is absent is not known.
 * `switchedOn` left out means that no switch to the model of 208-QĐ/TW is recorded.
 *
 * @param given - The counts that are known.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { committeeVoteFacts } from "chibo/meeting";
 *
 * committeeVoteFacts({ committeeMembers: 15 }).inFavour; // => null
 * ```
 */
export function committeeVoteFacts(given: Given<CommitteeVoteFacts>): CommitteeVoteFacts {
  return build("committeeVoteFacts", committeeVoteFields, given);
}

/**
 * Finds the rule by which a vote on this matter is counted on this day.
 *
 * @param matter - What is voted on.
 * @param on - The day of the vote.
 * @param unit - The branch: its recorded switch to the model of 208-QĐ/TW; left out when none is recorded.
 * @returns The rule; `null` where the text of the day was not read: for any matter before 30 July 2021, for those that need
 * two thirds before 1 July 2025, and for official recognition and expulsion after a switch.
 * @throws TypeError when the branch is no record, RangeError when a day is none, or the matter is another word.
 *
 * @example
 * ```ts
 * import { describeRule, voteRuleOn } from "chibo/rules";
 *
 * const counted = voteRuleOn("resolution", "2025-07-01");
 * counted === null ? [] : describeRule(counted).map(({ operator }) => operator); // => [">=", ">"]
 * voteRuleOn("admission", "2025-06-30"); // => null
 *
 * const switched = voteRuleOn("admission", "2026-10-01", { switchedOn: "2026-10-01" });
 * switched === null ? [] : describeRule(switched).map(({ evidence }) => evidence); // => ["single-source", "unverified"]
 * ```
 */
export function voteRuleOn(
  matter: VoteMatter,
  on: CalendarDate,
  unit: Pick<Unit, "switchedOn"> = unswitched,
): Rule<VoteCounts, VoteResult> | null {
  requireWord("voteRuleOn", "the matter", matter, voteMatters);
  requireDay("voteRuleOn", on);
  requireRecord("voteRuleOn", "the branch", unit);
  const { switchedOn = null } = unit;
  if (switchedOn !== null) requireDay("voteRuleOn", switchedOn, "switchedOn");
  const isSwitched = switchedOn !== null && switchedOn <= on && on >= model208.firstDay;
  return isSwitched ? rules208()[matter] : voteRuleInForce(matter, on);
}

const unswitched = { switchedOn: null } as const;

function voteRuleInForce(matter: VoteMatter, on: CalendarDate): Rule<VoteCounts, VoteResult> | null {
  return ruleInForce(matter === "resolution" ? majorityRules : twoThirdsRules, on);
}

/**
 * Assesses whether a matter is adopted (biểu quyết thông qua). An ordinary resolution needs more than half of the body, not
 * of those present (Charter 9.5); admission, official recognition, striking off and expulsion need two thirds of it
 * (294-QĐ/TW 9.3). A branch of fewer than three official members cannot decide (Charter 24.1).
 *
 * After the switch to 208-QĐ/TW an admission and a striking off are said to need two thirds of the official members still;
 * of official recognition and expulsion nothing was found, nor of who is left out of the body: where that decides, the answer
 * is `undetermined`.
 *
 * @param facts - The matter, the body that votes, those in favour, and the recorded switch of the branch.
 * @param on - The day of the vote.
 * @param options - The settled readings: `model-294` or `model-208` for a branch whose switch is not recorded.
 * @returns How the vote ends, with who was left out of the body and by which law.
 * @throws TypeError for facts or options that are no such record, RangeError for another matter, a day that is none, or
 * counts that leave out more members than there are.
 *
 * @example
 * ```ts
 * import { assessVote, voteFacts } from "chibo/meeting";
 *
 * const none = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * const resolution = voteFacts({ ...none, matter: "resolution", official: 20, inFavour: 13 });
 * assessVote(resolution, "2025-07-01").value; // => "adopted"
 * assessVote({ ...resolution, matter: "admission" }, "2025-07-01").value; // => "not-adopted"
 * assessVote({ ...resolution, official: 2, inFavour: 2 }, "2025-07-01").value; // => "cannot-decide"
 *
 * const switched = { ...resolution, matter: "admission", inFavour: 14, switchedOn: "2026-10-01" } as const;
 * assessVote(switched, "2026-10-03").value; // => "adopted"
 * assessVote(switched, "2026-10-03").evidence; // => "unverified"
 * ```
 */
export function assessVote(facts: VoteFacts, on: CalendarDate, options: ReadingOptions = {}): Outcome<VoteResult> {
  const { switchedOn, readings } = voteAsked("assessVote", facts, { on, options });
  if (on < model208.firstDay) return assessBefore(facts, on);
  return untilSwitch(
    { switchedOn },
    on,
    readings,
    (first) => named(first, assessBefore(facts, on)),
    (first) => named(first, assessAfter(facts, on)),
  );
}

/** The model is named among the steps; what the answer rests on is graded by itself. */
function named(first: Step, outcome: Outcome<VoteResult>): Outcome<VoteResult> {
  return regrounded(outcome, { on: outcome.on, steps: [first, ...outcome.steps], because: outcome.because });
}

function assessBefore(facts: VoteFacts, on: CalendarDate): Outcome<VoteResult> {
  const counted = voteRuleInForce(facts.matter, on);
  return counted === null ? openAnswer("text-not-read", bareGrounds(on)) : assessBy(counted, facts, on);
}

function assessBy(counted: Rule<VoteCounts, VoteResult>, facts: VoteFacts, on: CalendarDate): Outcome<VoteResult> {
  const outcome = assess(counted, facts, { on });
  const body = votingBodyOn(facts, on);
  const steps = [...body.steps, ...outcome.steps];
  // Where the branch cannot decide at all, who belongs to the body is nothing to the answer.
  const because = outcome.value === "cannot-decide" ? outcome.because : [...body.because, ...outcome.because];
  return regrounded(outcome, { on, steps, because });
}

/** After the switch, who is left out of the body is not known: the answer stands where it is the same without. */
function assessAfter(facts: VoteFacts, on: CalendarDate): Outcome<VoteResult> {
  const counted = rules208()[facts.matter];
  if (counted === null) return openAnswer("text-not-read", bareGrounds(on));
  const [outcome, ofAll] = [assess(counted, facts, { on }), assess(counted, withAll(facts), { on })];
  const { steps, because } = outcome;
  const isOpen = outcome.kind === "assessed" && ofAll.value !== outcome.value;
  return isOpen ? openAnswer("text-not-read", { on, steps, because }) : outcome;
}

function withAll(facts: VoteFacts): VoteFacts {
  return { ...facts, awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
}

/**
 * Judges whether a matter is adopted (biểu quyết thông qua): the quick answer of {@link assessVote}.
 *
 * @param facts - The matter, the body that votes, those in favour, and the recorded switch of the branch.
 * @param on - The day of the vote.
 * @param options - The settled readings: `model-294` or `model-208` for a branch whose switch is not recorded.
 * @returns How the vote ends, and the provision that decided.
 * @throws TypeError for facts or options that are no such record, RangeError for another matter, a day that is none, or
 * counts that leave out more members than there are.
 *
 * @example
 * ```ts
 * import { judgeVote, voteFacts } from "chibo/meeting";
 *
 * const none = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * const resolution = voteFacts({ ...none, matter: "resolution", official: 20, inFavour: 10 });
 * judgeVote(resolution, "2025-07-01").value; // => "not-adopted"
 * ```
 */
export function judgeVote(facts: VoteFacts, on: CalendarDate, options: ReadingOptions = {}): Verdict<VoteResult> {
  voteAsked("judgeVote", facts, { on, options });
  if (on >= model208.firstDay) return verdictOf(assessVote(facts, on, options));
  const counted = voteRuleInForce(facts.matter, on);
  return counted === null ? notRead : judge(counted, facts);
}

/** The quick form of an explained answer: the last step that decided is the rule's own. */
function verdictOf(outcome: Outcome<VoteResult>): Verdict<VoteResult> {
  const decided = outcome.steps.findLast(({ code }) => outcome.because.includes(code));
  const { on: _, steps: __, because: ___, evidence: ____, ...answer } = outcome;
  return { ...answer, citation: decided?.citation ?? null } as Verdict<VoteResult>;
}

function voteAsked(
  caller: string,
  facts: VoteFacts,
  { on, options }: { readonly on: CalendarDate; readonly options: ReadingOptions },
): { readonly switchedOn: CalendarDate | null; readonly readings: readonly ReadingCode[] } {
  requireBody(caller, facts);
  requireWord(caller, "matter", facts.matter, voteMatters);
  requireDay(caller, on);
  requireRecord(caller, "the options", options);
  requireKnownKeys(caller, options, ["readings"]);
  requireReadings(caller, options.readings);
  const { switchedOn = null } = facts;
  if (switchedOn !== null) requireDay(caller, switchedOn, "switchedOn");
  return { switchedOn, readings: options.readings ?? [] };
}

/**
 * Assesses whether a grassroots committee that is empowered to admit members (đảng ủy cơ sở được ủy quyền kết nạp) agrees to
 * admit one. At least two thirds of its members must, 06-HD/TW 3.7(a), from 9 June 2025; from 19 May 2026 the guidance after
 * it is believed to keep that. For a unit that has switched to 208-QĐ/TW, whose text was not read, it is left open.
 *
 * @param facts - The members of the committee, those in favour, and the recorded switch.
 * @param on - The day of the vote.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns How the vote ends; `not-in-force` before 9 June 2025.
 * @throws TypeError for facts or options that are no such record, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessCommitteeAdmission, committeeVoteFacts } from "chibo/meeting";
 *
 * const ten = committeeVoteFacts({ committeeMembers: 15, inFavour: 10 });
 * assessCommitteeAdmission(ten, "2025-07-01").value; // => "adopted"
 * assessCommitteeAdmission({ ...ten, inFavour: 9 }, "2025-07-01").value; // => "not-adopted"
 * assessCommitteeAdmission(ten, "2025-06-08").kind; // => "not-in-force"
 * assessCommitteeAdmission(ten, "2026-07-26").reason; // => "regime-not-recorded"
 * ```
 */
export function assessCommitteeAdmission(
  facts: CommitteeVoteFacts,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<VoteResult> {
  requireRecord("assessCommitteeAdmission", "the facts", facts);
  requireDay("assessCommitteeAdmission", on);
  requireRecord("assessCommitteeAdmission", "the options", options);
  requireKnownKeys("assessCommitteeAdmission", options, ["readings"]);
  requireReadings("assessCommitteeAdmission", options.readings);
  const { switchedOn = null } = facts;
  if (switchedOn !== null) requireDay("assessCommitteeAdmission", switchedOn, "switchedOn");
  const counted = ruleInForce(committeeRules, on);
  if (counted === null) {
    return notInForce({ firstDay: committeeAdmissionLaws[0].firstDay, lastDay: null }, bareGrounds(on));
  }
  return untilSwitch({ switchedOn }, on, options.readings ?? [], (first) => {
    const outcome = assess(counted, facts, { on });
    return regrounded(outcome, joinedGrounds({ on, steps: [first], because: [first.code] }, outcome));
  });
}

/**
 * Finds the rule by which an empowered committee admits a member on this day.
 *
 * @param on - The day of the vote.
 * @returns The rule; `null` before 9 June 2025.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { committeeVoteFacts } from "chibo/meeting";
 * import { committeeAdmissionRuleOn, judge } from "chibo/rules";
 *
 * const admission = committeeAdmissionRuleOn("2025-07-01");
 * const facts = committeeVoteFacts({ committeeMembers: 15, inFavour: 10 });
 * admission === null ? null : judge(admission, facts).value; // => "adopted"
 * ```
 */
export function committeeAdmissionRuleOn(on: CalendarDate): Rule<RuleFacts<CommitteeVoteFacts>, VoteResult> | null {
  requireDay("committeeAdmissionRuleOn", on);
  return ruleInForce(committeeRules, on);
}

const notRead: Verdict<never> = /* @__PURE__ */ merged(
  { kind: "undetermined", citation: null } as const,
  /* @__PURE__ */ leftOpen("text-not-read"),
);

const adopted: Assessed<VoteResult> = { kind: "assessed", value: "adopted" };
const notAdopted: Assessed<VoteResult> = { kind: "assessed", value: "not-adopted" };
const cannotDecide: Assessed<VoteResult> = { kind: "assessed", value: "cannot-decide" };

const readers: Readers<VoteCounts> = {
  official: (facts) => facts.official,
  awayOnTransfer: (facts) => facts.awayOnTransfer,
  exemptAbsent: (facts) => facts.exemptAbsent,
  suspended: (facts) => facts.suspended,
  excusedFromCongress: (facts) => facts.excusedFromCongress,
  inFavour: (facts) => facts.inFavour,
};

const committeeReaders: Readers<RuleFacts<CommitteeVoteFacts>> = {
  committeeMembers: (facts) => facts.committeeMembers,
  inFavour: (facts) => facts.inFavour,
};

const votes = {
  part: "inFavour",
  of: {
    from: ["official", "awayOnTransfer", "exemptAbsent", "suspended", "excusedFromCongress"],
    by: votersOf,
  },
} as const;

const text = {
  conditions: {
    enoughOfficialMembers: { number: "official" },
    moreThanHalf: votes,
    twoThirds: votes,
  },
  decide: [
    { when: { not: "enoughOfficialMembers" }, then: cannotDecide },
    // Each matter has one of the two.
    { when: { all: ["moreThanHalf", "twoThirds"] }, then: adopted },
  ],
  otherwise: notAdopted,
} as const;

/** One rule text, with the share that the sort of matter needs. */
function voteRule(shares: {
  readonly moreThanHalf?: Share | undefined;
  readonly twoThirds?: Share | undefined;
}): Rule<VoteCounts, VoteResult> {
  const { moreThanHalf, twoThirds } = shares;
  const law: LawTable = { ...decidingLaw, moreThanHalf, twoThirds };
  const basis = { readers, fields: voteFactsFields, law };
  return rule("vote", basis, text as unknown as RuleText<VoteCounts, LawTable, VoteResult>);
}

/** The rules of votes, by what they ask for, with their days. */
export function voteVersions(): Readonly<
  Record<"resolutionVote" | "twoThirdsVote" | "committeeAdmission", readonly DatedOutline[]>
> {
  return { resolutionVote: majorityRules, twoThirdsVote: twoThirdsRules, committeeAdmission: committeeRules };
}

const majorityRules: readonly DatedRule<VoteCounts, VoteResult>[] = /* @__PURE__ */ datedRules(
  voteLaws,
  ({ moreThanHalf }) => voteRule({ moreThanHalf }),
);

const twoThirdsRules: readonly DatedRule<VoteCounts, VoteResult>[] = /* @__PURE__ */ datedRules(
  voteLaws,
  ({ twoThirds }) => (twoThirds === undefined ? null : voteRule({ twoThirds })),
);

// Inside a function, so that a bundler drops the rules from a program that never asks about a vote.
export function rules208(): Readonly<Record<VoteMatter, Rule<VoteCounts, VoteResult> | null>> &
  Readonly<Record<"resolution" | "admission", Rule<VoteCounts, VoteResult>>> {
  const { moreThanHalf, twoThirds } = voteLaw208;
  return {
    resolution: voteRule({ moreThanHalf }),
    admission: voteRule({ twoThirds }),
    "official-recognition": null,
    "striking-off": voteRule({ twoThirds }),
    expulsion: null,
  };
}

const committeeText: RuleText<RuleFacts<CommitteeVoteFacts>, { readonly twoThirds: Share }, VoteResult> = {
  conditions: { twoThirds: { part: "inFavour", of: "committeeMembers" } },
  decide: [{ when: "twoThirds", then: adopted }],
  otherwise: notAdopted,
};

const committeeRules: readonly DatedRule<RuleFacts<CommitteeVoteFacts>, VoteResult>[] = /* @__PURE__ */ datedRules(
  committeeAdmissionLaws,
  ({ twoThirds }) => committeeRule(twoThirds),
);

function committeeRule(twoThirds: Share): Rule<RuleFacts<CommitteeVoteFacts>, VoteResult> {
  const basis = { readers: committeeReaders, fields: committeeVoteFields, law: { twoThirds } };
  return rule("committeeAdmission", basis, committeeText);
}
