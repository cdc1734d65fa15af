import type { RecordKind } from "../../src/schemas/index.ts";

/** The kinds of records whose schema is made from the members of their builder. */
export const factKinds: readonly RecordKind[] = [
  "voteFacts",
  "votingBody",
  "sessionsOfYear",
  "powerFacts",
  "staffFacts",
  "formFacts",
  "committeeFacts",
  "advisoryFacts",
  "extraordinaryCongressFacts",
  "disbandingFacts",
  "dissolvingFacts",
  "timeAway",
  "move",
  "awardYear",
];
