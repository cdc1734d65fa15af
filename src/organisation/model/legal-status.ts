import { requireRecord, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { requireDay } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";
import { legalStatusLaw, legalStatusLaw208 } from "./legal-status.law.ts";

/** What an organisation of a kind may do in its own name (tư cách). `null` where the texts read do not say. */
export interface LegalStatus extends Sourced {
  /** Whether it has a seal (con dấu) of its own. */
  readonly hasSeal: boolean | null;
  /** Whether it may decide on organisation and staff: yes, within the limits of a grassroots body, or not. */
  readonly decides: "yes" | "limited" | "no" | null;
}

/**
 * Finds what an organisation of a kind may do in its own name (tư cách, con dấu, thẩm quyền): whether it has a seal, and
 * whether it may decide on organisation and staff (Charter 10; 294-QĐ/TW 6.3, 10, 20.3). Of a unit that has switched to
 * 208-QĐ/TW, whose text was not read, one office's papers say that a branch has no seal, and nothing else is known.
 *
 * @param kind - The kind.
 * @param unit - The unit: with a recorded switch to 208-QĐ/TW, the status since; left out when none is recorded.
 * @returns The status, with its source.
 * @throws TypeError when the word is no text or the unit no record, RangeError when the word is no kind or the day of the
 * switch is none.
 *
 * @example
 * ```ts
 * import { legalStatusOf } from "chibo/organisation";
 *
 * legalStatusOf("grassroots-branch").hasSeal; // => true
 * legalStatusOf("section").hasSeal; // => false
 * legalStatusOf("party-group").decides; // => "no"
 * legalStatusOf("subordinate-organisation").hasSeal; // => null
 *
 * const switched = { switchedOn: "2026-10-01" } as const;
 * legalStatusOf("branch", switched).hasSeal; // => false
 * legalStatusOf("branch", switched).decides; // => null
 * ```
 */
export function legalStatusOf(kind: OrganisationKind, unit: Pick<Unit, "switchedOn"> = unswitched): LegalStatus {
  requireWord("legalStatusOf", "the kind", kind, organisationKinds);
  requireRecord("legalStatusOf", "the unit", unit);
  const { switchedOn = null } = unit;
  if (switchedOn === null) return legalStatusLaw[kind];
  requireDay("legalStatusOf", switchedOn, "switchedOn");
  return kind === "branch" ? legalStatusLaw208.branch : legalStatusLaw208.others;
}

const unswitched = { switchedOn: null } as const;
