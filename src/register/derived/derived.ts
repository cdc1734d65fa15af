import type { Period } from "../../time/index.ts";
import type { RegisterList } from "../records/register-records.ts";

/** A record that a derived fact follows from: the list it stands in, and whose it is. */
export interface DerivedFrom {
  /** The list. */
  readonly list: RegisterList;
  /** The id of the organisation whose record it is. */
  readonly organisationId: string;
}

/** A fact that follows from records, and from which. */
export interface Derived<Value> {
  /** The fact; `null` when it is not known. */
  readonly value: Value | null;
  /** The records that it follows from; none when it is not known. */
  readonly derivedFrom: readonly DerivedFrom[];
}

/** A number that records add up to: all of it (`known`), or what those at hand make certain (`at-least`). */
export interface DerivedCount {
  /** Whether all of it is known. */
  readonly kind: "known" | "at-least";
  /** The number, or the least that it can be. */
  readonly count: number;
  /** The records that were added up. */
  readonly derivedFrom: readonly DerivedFrom[];
  /** The organisations that lack the record which would make the number known. */
  readonly notKnown: readonly string[];
}

/** A span of days, and whether all records of a kind are at hand for it. */
export interface Completeness extends Period {
  /** Whether they are; outside what was declared complete it is not known. */
  readonly state: "complete" | "not-known";
}
