import type { DocumentKey, DocumentStatus, Sourced } from "../law/index.ts";
import type { Coefficient, Fraction, Rounding } from "../money/index.ts";
import type { Bound, Choice, DecidingBody, OpenPoint, Provision, ReasonCode, Requirement } from "../outcome/index.ts";
import type { Span } from "../time/index.ts";

/** The facts of a post that are words. */
export type WordFact = "role" | "kind" | "parentKind" | "setting" | "autonomy" | "decidedLevel" | "villageType";

/** The facts of a post that are answered with yes or no. */
export type YesNoFact =
  | "ownSeal"
  | "armedForces"
  | "paidForPost"
  | "paidFromBudget"
  | "regularBenefit"
  | "securityKey"
  | "borderOrIsland"
  | "onceLargeVillage"
  | "healthInsured";

/** The facts of a post that are counted. */
export type CountFact = "official" | "probationary" | "households" | "badgeYears";

/**
 * One condition of a policy, with the fact it is held against: a word among several, a count (a threshold names what it
 * counts), yes or no, pay under another document, or a point that the text leaves open.
 */
export type PolicyCondition =
  | (Choice & { readonly fact: WordFact })
  | (Bound & { readonly sum: readonly CountFact[] })
  | (Provision & { readonly flag: YesNoFact })
  | (Provision & { readonly paidUnder: readonly DocumentKey[] })
  | OpenPoint;

/**
 * How much a group is paid a month: a coefficient (hệ số) of the base salary of the month, of the minimum wage of the
 * region, or of the person's own salary (30 % is `"0.3"`); or a fixed number of đồng.
 */
export type StipendRate =
  | { readonly kind: "of-base-salary" | "of-regional-wage" | "of-salary"; readonly coefficient: Coefficient }
  | { readonly kind: "fixed"; readonly dong: number };

/**
 * Who pays: the Party organisation out of its own operating budget, the provincial budget, the budget of the commune, or
 * the unit out of its own money; `not-stated` where the text that is known does not say.
 */
export type Payer = "party-organisation" | "provincial-budget" | "commune-budget" | "own-unit" | "not-stated";

/**
 * What a group comes to. A group that `pays-nothing` is a role the document leaves out on purpose. An undetermined one
 * says the most it could come to, so that it is asked about only where it could win; `null` when that is not known.
 */
export type GroupAnswer =
  | { readonly kind: "pays"; readonly rate: StipendRate; readonly payer: Payer }
  | { readonly kind: "pays-nothing" }
  | {
      readonly kind: "undetermined";
      readonly reason: ReasonCode;
      readonly decidedBy: DecidingBody | null;
      readonly atMost: { readonly rate: StipendRate; readonly payer: Payer } | null;
    }
  | { readonly kind: "out-of-scope"; readonly reason: ReasonCode };

/** One group of posts of a policy: who belongs to it, and what that comes to. */
export interface StipendGroup extends Sourced {
  /** The code of the group within its policy. */
  readonly code: string;
  /** The conditions of the policy that make a post belong to it, by name. */
  readonly when: Requirement<string>;
  /** What belonging to it comes to. */
  readonly then: GroupAnswer;
}

/** The content of a policy over a span of days. */
export interface PolicyVersion extends Span, Sourced {
  /** The conditions by name, in the order of the text. */
  readonly conditions: Readonly<Record<string, PolicyCondition>>;
  /** The groups in the order of precedence: a post belongs to the first that fits. */
  readonly groups: readonly StipendGroup[];
  /** The funds (quỹ phụ cấp, mức khoán) that coefficients may not exceed together; checked, never computed with. */
  readonly caps: readonly FundCap[];
}

/** A fund that some groups share: their coefficients, each taken once, stay within it. */
export interface FundCap extends Sourced {
  /** The codes of the groups that draw on it. */
  readonly groups: readonly string[];
  /** The most that they come to together. */
  readonly atMost: Coefficient;
}

/**
 * How claims of one person compete within a family of documents: only the highest is paid; each post is paid; the
 * highest is paid whole and a share of some further ones (100 % and p %); or the text is silent, and the first two are
 * readings of it. Claims of different families never compete: what is paid on top has a family of its own.
 */
export type Concurrency =
  | ({ readonly family: string; readonly paid: "highest-only" | "each-post-paid" } & Sourced)
  | ({
      readonly family: string;
      readonly paid: "share-of-further";
      /** The share of each further post that is paid. */
      readonly share: Fraction;
      /** How many further posts are paid at most; `null` for no limit. */
      readonly furtherPosts: number | null;
    } & Sourced)
  | ({ readonly family: string; readonly paid: "not-stated" } & OpenPoint);

/** A rule on months served in part: from so many days on the whole is paid, below them a share of it. */
export interface DayThreshold extends Sourced {
  /** The days served from which the whole month is paid. */
  readonly fullFrom: number;
  /** The share paid below them; nothing is 0 of 1. */
  readonly below: Fraction;
}

/**
 * A policy on monthly stipends (chính sách phụ cấp, hỗ trợ hằng tháng), as plain data. Only an enacted one pays; a
 * directive or a draft can be costed.
 */
export interface StipendPolicy {
  /** The code; the codes of its steps begin with it. */
  readonly code: string;
  /** The key of the document. */
  readonly document: DocumentKey;
  /** What the document can do. */
  readonly status: DocumentStatus;
  /** The code of the province in which it holds, or `"national"`. Its groups hold for holders of that province alone. */
  readonly territory: string;
  /** Where it says that it is kept after its province was merged; `null` while nothing does. */
  readonly keptAfterMerger: Sourced | null;
  /** How several claims of one person compete. */
  readonly concurrency: Concurrency;
  /** The rule on a month served in part, or the reading of a text that has none. */
  readonly partMonth: OpenPoint | DayThreshold;
  /** The reading of the day on which members are counted; `null` where no size counts. */
  readonly headCountDay: OpenPoint | null;
  /** Whether it counts for social insurance (bảo hiểm xã hội); `null` when not known. */
  readonly insured: boolean | null;
  /** Whether it counts for dues (đảng phí); `null` when not known. */
  readonly countsForDues: boolean | null;
  /** The rounding that the document prescribes; `null` when none. */
  readonly rounding: Rounding | null;
  /** The versions in the order of their days, without gap or overlap. */
  readonly versions: readonly [PolicyVersion, ...PolicyVersion[]];
}
