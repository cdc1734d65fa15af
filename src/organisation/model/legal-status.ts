import type { Sourced } from "../../law/index.ts";
import type { OrganisationKind } from "../records/kind.ts";
import { standingLaw } from "./legal-status.law.ts";

/** What an organisation of a kind may do in its own name. `null` where the texts read do not say. */
export interface KindStanding extends Sourced {
  /** Whether it has a seal (con dấu) of its own. */
  readonly hasSeal: boolean | null;
  /** Whether it may decide on organisation and staff: yes, within the limits of a grassroots body, or not. */
  readonly decides: "yes" | "limited" | "no" | null;
}

/**
 * Has an organisation of this kind a seal of its own, and may it decide on organisation and staff?
 *
 * @example
 * ```ts
 * kindStanding("grassroots-branch").hasSeal; // => true
 * kindStanding("section").hasSeal; // => false
 * kindStanding("party-group").decides; // => "no"
 * kindStanding("subordinate-organisation").hasSeal; // => null
 * ```
 */
export function kindStanding(kind: OrganisationKind): KindStanding {
  return standingLaw[kind];
}
