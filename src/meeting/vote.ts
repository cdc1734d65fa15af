import {
  type Assessed,
  assess,
  judge,
  type LawTable,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  regrounded,
  rule,
  type Share,
  undetermined,
  type Verdict,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn, type Span } from "../time/index.ts";
import { decidingLaw, voteLaws } from "./vote.law.ts";
import { assessVotingBody, type VotingBody, votersOf } from "./voting-body.ts";

/**
 * What a branch votes on: an ordinary resolution, the proposal to admit a member (kết nạp), official recognition (công
 * nhận chính thức), striking off (xóa tên) or expulsion (khai trừ).
 */
export type VoteMatter = "resolution" | "admission" | "official-recognition" | "striking-off" | "expulsion";

/** What a vote comes to. Below three official members the branch cannot meet to decide: its superior reinforces it. */
export type VoteResult = "adopted" | "not-adopted" | "cannot-decide";

/** What decides a vote: the body, in counts of official members, and how many of it voted in favour. */
export interface VoteFacts extends VotingBody {
  /** The official members who voted in favour. Probationary members have no vote. */
  readonly inFavour: number | null;
}

/** What decides the vote of a grassroots committee that is empowered to admit members. */
export interface CommitteeVoteFacts {
  /** The members of the committee. */
  readonly committeeMembers: number | null;
  /** Those of them who voted in favour. */
  readonly inFavour: number | null;
}

/**
 * By which rule is a vote on this matter counted on this day? `null` where the text of the day was not read: for any
 * matter before 30 July 2021, and for those that need two thirds before 1 July 2025.
 *
 * @example
 * ```ts
 * describeRule(voteRuleOn("resolution", "2025-07-01")).map(({ operator }) => operator); // => [">=", ">"]
 * voteRuleOn("admission", "2025-06-30"); // => null
 * ```
 */
export function voteRuleOn(matter: VoteMatter, on: CalendarDate): Rule<VoteFacts, VoteResult> | null {
  return entryOn(rules, on)?.[matter === "resolution" ? "moreThanHalf" : "twoThirds"] ?? null;
}

/**
 * Is this adopted (biểu quyết thông qua)? An ordinary resolution needs more than half of the body, not of those
 * present (Charter 9.5); admission, official recognition, striking off and expulsion need two thirds of it (294-QĐ/TW
 * 9.3). A branch of fewer than three official members cannot decide (Charter 24.1).
 *
 * @example
 * ```ts
 * const body = { official: 20, awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * assessVote("resolution", { ...body, inFavour: 11 }, "2025-07-01").value; // => "adopted"
 * assessVote("admission", { ...body, inFavour: 13 }, "2025-07-01").value; // => "not-adopted"
 * assessVote("admission", { ...body, awayOnTransfer: 1, inFavour: 13 }, "2025-07-01").value; // => "adopted"
 * assessVote("resolution", { ...body, official: 2, inFavour: 2 }, "2025-07-01").value; // => "cannot-decide"
 * ```
 */
export function assessVote(matter: VoteMatter, facts: VoteFacts, on: CalendarDate): Outcome<VoteResult> {
  const counted = voteRuleOn(matter, on);
  if (counted === null) return undetermined(notRead, { on, steps: [], because: [] });
  const outcome = assess(counted, facts, { on });
  const body = assessVotingBody(facts, on);
  const steps = [...body.steps, ...outcome.steps];
  // Where the branch cannot decide at all, who belongs to the body is nothing to the answer.
  const isCounted = outcome.kind !== "assessed" || outcome.value !== "cannot-decide";
  const because = isCounted ? [...body.because, ...outcome.because] : outcome.because;
  return regrounded(outcome, { on, steps, because });
}

/**
 * Is this adopted? The quick answer of {@link assessVote}.
 *
 * @example
 * ```ts
 * const body = { official: 20, awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * judgeVote("resolution", { ...body, inFavour: 10 }, "2025-07-01").value; // => "not-adopted"
 * ```
 */
export function judgeVote(matter: VoteMatter, facts: VoteFacts, on: CalendarDate): Verdict<VoteResult> {
  const counted = voteRuleOn(matter, on);
  return counted === null ? notRead : judge(counted, facts);
}

/**
 * Does a grassroots committee that is empowered to admit members (đảng ủy cơ sở được ủy quyền kết nạp) agree to admit
 * one? At least two thirds of its members must, HD 06-HD/TW 3.7(a); before 1 July 2025 the text was not read.
 *
 * @example
 * ```ts
 * assessCommitteeAdmission({ committeeMembers: 15, inFavour: 10 }, "2025-07-01").value; // => "adopted"
 * assessCommitteeAdmission({ committeeMembers: 15, inFavour: 9 }, "2025-07-01").value; // => "not-adopted"
 * ```
 */
export function assessCommitteeAdmission(facts: CommitteeVoteFacts, on: CalendarDate): Outcome<VoteResult> {
  const counted = committeeAdmissionRuleOn(on);
  if (counted === null) return undetermined(notRead, { on, steps: [], because: [] });
  return assess(counted, facts, { on });
}

/** By which rule does an empowered committee admit a member on this day? `null` where the text was not read. */
export function committeeAdmissionRuleOn(on: CalendarDate): Rule<CommitteeVoteFacts, VoteResult> | null {
  const twoThirds = entryOn(voteLaws, on)?.twoThirdsOfCommittee;
  if (twoThirds === undefined) return null;
  return rule("committeeAdmission", { readers: committeeReaders, law: { twoThirds } }, committeeText);
}

const notRead = {
  kind: "undetermined",
  reason: "text-not-read",
  decidedBy: null,
  readings: [],
  citation: null,
} as const;

const adopted: Assessed<VoteResult> = { kind: "assessed", value: "adopted" };
const notAdopted: Assessed<VoteResult> = { kind: "assessed", value: "not-adopted" };
const cannotDecide: Assessed<VoteResult> = { kind: "assessed", value: "cannot-decide" };

const readers: Readers<VoteFacts> = {
  official: (facts) => facts.official,
  awayOnTransfer: (facts) => facts.awayOnTransfer,
  exemptAbsent: (facts) => facts.exemptAbsent,
  suspended: (facts) => facts.suspended,
  excusedFromCongress: (facts) => facts.excusedFromCongress,
  inFavour: (facts) => facts.inFavour,
};

const committeeReaders: Readers<CommitteeVoteFacts> = {
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

const committeeText = {
  conditions: { twoThirds: { part: "inFavour", of: "committeeMembers" } },
  decide: [{ when: "twoThirds", then: adopted }],
  otherwise: notAdopted,
} as const;

interface VoteRules extends Span {
  readonly moreThanHalf: Rule<VoteFacts, VoteResult>;
  readonly twoThirds: Rule<VoteFacts, VoteResult> | null;
}

const rules: readonly VoteRules[] = /* @__PURE__ */ rulesOf(voteLaws);

/** One rule text, with the share that the sort of matter needs. */
function rulesOf(laws: typeof voteLaws): readonly VoteRules[] {
  const ruleFor = (moreThanHalf: Share | undefined, twoThirds: Share | undefined): Rule<VoteFacts, VoteResult> => {
    const law: LawTable = { ...decidingLaw, moreThanHalf, twoThirds };
    return rule("vote", { readers, law }, text as unknown as RuleText<VoteFacts, LawTable, VoteResult>);
  };
  return laws.map(({ firstDay, lastDay, moreThanHalf, twoThirds }) => ({
    firstDay,
    lastDay,
    moreThanHalf: ruleFor(moreThanHalf, undefined),
    twoThirds: twoThirds === undefined ? null : ruleFor(undefined, twoThirds),
  }));
}
