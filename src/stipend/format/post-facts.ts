import type { Fields } from "../../facts/index.ts";
import type { DocumentKey } from "../../law/index.ts";
import { autonomies, decidedLevels, organisationKinds, settings, villageTypes } from "../../organisation/index.ts";
import type { Readers } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { qualifications } from "../holder/holder.ts";

/** A post and its holder as the conditions of a policy see them, on the day of the head-count. */
export interface PostFacts {
  /** The role. */
  readonly role: string | null;
  /** The code of the holder's province. */
  readonly territory: string | null;
  /** The kind of the organisation. */
  readonly kind: string | null;
  /** The kind of the organisation above it. */
  readonly parentKind: string | null;
  /** Where the organisation stands. */
  readonly setting: string | null;
  /** How far its unit pays its own way. */
  readonly autonomy: string | null;
  /** The level that a recorded decision gives it. */
  readonly decidedLevel: string | null;
  /** Whether it has its own seal. */
  readonly ownSeal: boolean | null;
  /** Whether it belongs to the armed forces. */
  readonly armedForces: boolean | null;
  /** The households of its village. */
  readonly households: number | null;
  /** Whether its commune is key or complex for security. */
  readonly securityKey: boolean | null;
  /** Whether its commune lies on the border or is an island. */
  readonly borderOrIsland: boolean | null;
  /** Whether it was a large village before it became a residential group. */
  readonly onceLargeVillage: boolean | null;
  /** The type of its village. */
  readonly villageType: string | null;
  /** The official members on the day of the count. */
  readonly official: number | null;
  /** The probationary members on that day. */
  readonly probationary: number | null;
  /** Whether the state budget pays for this very post under another document. */
  readonly paidForPost: boolean | null;
  /** Whether the state budget pays the person anything else. */
  readonly paidFromBudget: boolean | null;
  /** Whether the person draws a salary, a pension or another regular benefit of the State or the social insurance. */
  readonly regularBenefit: boolean | null;
  /** The years of the person's highest badge. */
  readonly badgeYears: number | null;
  /** Whether the person's health insurance is paid already. */
  readonly healthInsured: boolean | null;
  /** The highest professional qualification of the person. */
  readonly qualification: string | null;
  /** The day on which the post began. */
  readonly began: CalendarDate | null;
  /** `"held"`, or how the post ended, where the policy keeps what ended so. */
  readonly tenure: string | null;
  /** Whether the work of the post was done on any day that counts. */
  readonly performed: boolean | null;
  /** The documents under which the person is paid. */
  readonly paidUnder: readonly DocumentKey[] | null;
}

/** One reader for each fact of a post. */
export const postReaders: Readers<PostFacts> = {
  role: (facts) => facts.role,
  territory: (facts) => facts.territory,
  kind: (facts) => facts.kind,
  parentKind: (facts) => facts.parentKind,
  setting: (facts) => facts.setting,
  autonomy: (facts) => facts.autonomy,
  decidedLevel: (facts) => facts.decidedLevel,
  ownSeal: (facts) => facts.ownSeal,
  armedForces: (facts) => facts.armedForces,
  households: (facts) => facts.households,
  securityKey: (facts) => facts.securityKey,
  borderOrIsland: (facts) => facts.borderOrIsland,
  onceLargeVillage: (facts) => facts.onceLargeVillage,
  villageType: (facts) => facts.villageType,
  official: (facts) => facts.official,
  probationary: (facts) => facts.probationary,
  paidForPost: (facts) => facts.paidForPost,
  paidFromBudget: (facts) => facts.paidFromBudget,
  regularBenefit: (facts) => facts.regularBenefit,
  badgeYears: (facts) => facts.badgeYears,
  healthInsured: (facts) => facts.healthInsured,
  qualification: (facts) => facts.qualification,
  began: (facts) => facts.began,
  tenure: (facts) => facts.tenure,
  performed: (facts) => facts.performed,
  paidUnder: (facts) => facts.paidUnder,
};

/** What each fact may be. */
export const postFactFields: Fields<PostFacts> = {
  role: "text",
  territory: "text",
  kind: organisationKinds,
  parentKind: organisationKinds,
  setting: settings,
  autonomy: autonomies,
  decidedLevel: decidedLevels,
  ownSeal: "flag",
  armedForces: "flag",
  households: "count",
  securityKey: "flag",
  borderOrIsland: "flag",
  onceLargeVillage: "flag",
  villageType: villageTypes,
  official: "count",
  probationary: "count",
  paidForPost: "flag",
  paidFromBudget: "flag",
  regularBenefit: "flag",
  badgeYears: "count",
  healthInsured: "flag",
  qualification: qualifications,
  began: "day",
  tenure: "text",
  performed: "flag",
  paidUnder: { list: "text" },
};
