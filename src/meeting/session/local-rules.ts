import { type Bound, type Readers, type Rule, rule } from "../../outcome/index.ts";
import { type CalendarDate, entryAt } from "../../time/index.ts";
import { type LocalMeetingRules, requireLocalRules } from "./meeting-branch.ts";
import type { SessionAnswer } from "./proper-session.ts";
import { sessionLaws } from "./session.law.ts";
import { type BranchSession, branchSessionFields, type SessionKind } from "./session.ts";
import { type PartyGroupRule, partyGroupRule } from "./substitution.ts";

/** The rule by which a session must last so long. */
export type MinutesRule = Rule<Pick<BranchSession, "minutes">, SessionAnswer>;

/** The local rules of a branch, compiled. */
export interface CompiledRules {
  /**
   * The local rule by which this session must last so long: that for a small branch in place of the central one, else that
   * for all beside it; `null` when none is supplied.
   */
  readonly minutesRuleOf: (session: BranchSession) => MinutesRule | null;
  /** The kind whose central criteria hold for this session: where the minutes are set elsewhere, the one without. */
  readonly centralKindOf: (session: BranchSession) => SessionKind;
  /** The local rule by which party groups may meet in place of the branch on this day; `null` when none is supplied. */
  readonly partyGroupRuleOn: (on: CalendarDate) => PartyGroupRule | null;
}

/** No local rules: those of most branches. */
const centralRulesOnly: CompiledRules = {
  minutesRuleOf: () => null,
  centralKindOf: ({ kind }) => kind,
  partyGroupRuleOn: () => null,
};

/**
 * Reads the local rules of branches, and compiles each list once: branches of one province mostly share theirs. Make one
 * for each call of a public function, so that a list that is changed later is read again.
 *
 * @param caller - The function that was called.
 */
export function localRulesReader(caller: string): (localRules: readonly LocalMeetingRules[]) => CompiledRules {
  const compiled = remembered((localRules: readonly LocalMeetingRules[]) => {
    requireLocalRules(caller, localRules);
    return compiledRules(localRules);
  });
  return (localRules) => (localRules.length === 0 ? centralRulesOnly : compiled(localRules));
}

/** The local rules of one branch, compiled. A rule is made when the first session asks for it, and once. */
function compiledRules(localRules: readonly LocalMeetingRules[]): CompiledRules {
  const smallBranchMinutes = ({ heldOn, kind }: BranchSession): Bound | null =>
    entryAt(localRules, heldOn)?.smallBranchMinutes?.[kind] ?? null;
  const forSmallBranch = remembered((allowed: Guidance) =>
    remembered((longEnough: Bound) => minutesRule("smallBranchMinutes", { allowed, longEnough })),
  );
  const forAll = remembered((longEnough: Bound) => minutesRule("localMinutes", { allowed: undefined, longEnough }));
  const byGroups = remembered(partyGroupRule);
  return {
    minutesRuleOf: (session) => {
      const ofSmallBranch = smallBranchMinutes(session);
      if (ofSmallBranch !== null) {
        return forSmallBranch(entryAt(sessionLaws, session.heldOn)?.smallBranch)(ofSmallBranch);
      }
      const longEnough = entryAt(localRules, session.heldOn)?.minutes[session.kind] ?? null;
      return longEnough === null ? null : forAll(longEnough);
    },
    centralKindOf: (session) => (smallBranchMinutes(session) === null ? session.kind : "thematic"),
    partyGroupRuleOn: (on) => {
      const law = entryAt(localRules, on)?.partyGroups ?? null;
      return law === null ? null : byGroups(law);
    },
  };
}

function remembered<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}

/** The central guidance by which the competent committee sets the minutes of a small branch. */
type Guidance = (typeof sessionLaws)[number]["smallBranch"] | undefined;

// A type, not an interface: only a type fits the law tables of the kernel.
type MinutesLaw = {
  /** The central guidance leaves the minutes to the competent committee. */
  readonly allowed: Guidance;
  readonly longEnough: Bound;
};

const readers: Readers<Pick<BranchSession, "minutes">> = { minutes: (facts) => facts.minutes };

function minutesRule(code: string, law: MinutesLaw): MinutesRule {
  return rule(
    code,
    { readers, fields: { minutes: branchSessionFields.minutes }, law },
    {
      conditions: { allowed: { flag: { from: [], by: () => true } }, longEnough: { number: "minutes" } },
      decide: [{ when: { all: ["allowed", "longEnough"] }, then: { kind: "assessed", value: "proper" } }],
      otherwise: { kind: "assessed", value: "not-proper" },
    },
  );
}
