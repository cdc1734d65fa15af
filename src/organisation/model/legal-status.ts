import { requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import { legalStatusLaw } from "./legal-status.law.ts";

/** What an organisation of a kind may do in its own name (tư cách). `null` where the texts read do not say. */
export interface LegalStatus extends Sourced {
  /** Whether it has a seal (con dấu) of its own. */
  readonly hasSeal: boolean | null;
  /** Whether it may decide on organisation and staff: yes, within the limits of a grassroots body, or not. */
  readonly decides: "yes" | "limited" | "no" | null;
}

/**
 * Finds what an organisation of a kind may do in its own name (tư cách, con dấu, thẩm quyền): whether it has a seal, and
 * whether it may decide on organisation and staff (Charter 10; 294-QĐ/TW 6.3, 10, 20.3).
 *
 * @param kind - The kind.
 * @returns The status, with its source.
 * @throws TypeError or RangeError when the word is no kind.
 *
 * @example
 * ```ts
 * import { legalStatusOf } from "chibo/organisation";
 *
 * legalStatusOf("grassroots-branch").hasSeal; // => true
 * legalStatusOf("section").hasSeal; // => false
 * legalStatusOf("party-group").decides; // => "no"
 * legalStatusOf("subordinate-organisation").hasSeal; // => null
 * ```
 */
export function legalStatusOf(kind: OrganisationKind): LegalStatus {
  requireWord("legalStatusOf", "the kind", kind, organisationKinds);
  return legalStatusLaw[kind];
}
