import type { OrganisationYear } from "../../rating/index.ts";
import type { Below } from "./below.ts";
import type { ContradictedFact } from "./rated-doubt.ts";
import { belowFacts, hasRecordedBelow } from "./year-with-below.ts";

/** Lists the recorded facts of a body that the records below it contradict. */
export function contradictions(
  organisationId: string,
  year: OrganisationYear,
  below: Below,
  isHidden: boolean,
): readonly ContradictedFact[] {
  if (!hasRecordedBelow(year)) return [];
  return belowFacts(below).flatMap(({ fact, atLeast, atMost, isOfMembers }): readonly ContradictedFact[] => {
    const recorded = year[fact];
    if (recorded === null || atLeast === null || atMost === null) return [];
    if (atLeast <= recorded && recorded <= atMost) return [];
    const code = "rating.contradicted-from-below";
    const found = { code, kind: "review", organisationId, fact } as const;
    const isShown = !(isHidden && isOfMembers);
    return [
      { ...found, ...(isShown ? { recorded, atLeast, atMost } : { recorded: null, atLeast: null, atMost: null }) },
    ];
  });
}
