import { type Readers, type Rule, rule } from "../outcome/index.ts";
import { entryOn } from "../time/index.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import type { BranchSession } from "./session.ts";

type MinutesFacts = Pick<BranchSession, "minutes">;

const readers: Readers<MinutesFacts> = { minutes: (facts) => facts.minutes };

/** By which local rule must this session last so long, beside the central one? `null` when none is supplied. */
export function localMinutesRule(branch: MeetingBranch, session: BranchSession): Rule<MinutesFacts, boolean> | null {
  const longEnough = entryOn(branch.localRules, session.heldOn)?.minutes[session.kind] ?? null;
  if (longEnough === null) return null;
  return rule(
    "localMinutes",
    readers,
    { longEnough },
    {
      conditions: { longEnough: { number: "minutes" } },
      decide: [{ when: "longEnough", then: { kind: "assessed", value: true } }],
      otherwise: { kind: "assessed", value: false },
    },
  );
}
