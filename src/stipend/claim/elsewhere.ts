import type { PostHolder } from "../holder/holder.ts";
import type { Candidate } from "./policies-in-month.ts";

/** Is the holder known to belong to another province than the policy? */
export function isElsewhere({ territory: home }: PostHolder, { policy: { territory }, ready }: Candidate): boolean {
  if (territory === "national" || home === null || home === territory) return false;
  return !ready.version.extendedTo.includes(home);
}
