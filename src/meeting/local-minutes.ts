import { type Bound, type Readers, type Rule, rule } from "../outcome/index.ts";
import { entryOn } from "../time/index.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import type { BranchSession, SessionKind } from "./session.ts";
import { sessionLaws } from "./session-criteria.law.ts";

type MinutesFacts = Pick<BranchSession, "minutes">;

const readers: Readers<MinutesFacts> = { minutes: (facts) => facts.minutes };

/**
 * By which local rule must this session last so long? By that for a small branch in place of the central one, else by
 * that for all beside it; `null` when none is supplied.
 */
export function localMinutesRule(branch: MeetingBranch, session: BranchSession): Rule<MinutesFacts, boolean> | null {
  const ofSmallBranch = smallBranchMinutes(branch, session);
  const allowed = entryOn(sessionLaws, session.heldOn)?.smallBranch;
  if (ofSmallBranch !== null) return minutesRule("smallBranchMinutes", { allowed, longEnough: ofSmallBranch });
  const longEnough = entryOn(branch.localRules, session.heldOn)?.minutes[session.kind] ?? null;
  return longEnough === null ? null : minutesRule("localMinutes", { allowed: undefined, longEnough });
}

/** Of which kind are the central criteria of this session? Where the minutes are set elsewhere, of the one without. */
export function centralKind(branch: MeetingBranch, session: BranchSession): SessionKind {
  return smallBranchMinutes(branch, session) === null ? session.kind : "thematic";
}

function smallBranchMinutes({ localRules }: MeetingBranch, { heldOn, kind }: BranchSession): Bound | null {
  return entryOn(localRules, heldOn)?.smallBranchMinutes?.[kind] ?? null;
}

// A type, not an interface: only a type fits the law tables of the kernel.
type MinutesLaw = {
  /** The central guidance leaves the minutes to the competent committee. */
  readonly allowed: (typeof sessionLaws)[number]["smallBranch"] | undefined;
  readonly longEnough: Bound;
};

function minutesRule(code: string, law: MinutesLaw): Rule<MinutesFacts, boolean> {
  return rule(code, { readers, law }, {
    conditions: { allowed: { flag: { from: [], by: () => true } }, longEnough: { number: "minutes" } },
    decide: [{ when: { all: ["allowed", "longEnough"] }, then: { kind: "assessed", value: true } }],
    otherwise: { kind: "assessed", value: false },
  });
}
