import type { DocumentKey, DocumentStatus, LegalDocument, Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import type {
  Bound,
  Choice,
  DecidingBody,
  OpenPoint,
  Provision,
  ReasonCode,
  Requirement,
} from "../../outcome/index.ts";
import type { CalendarDate, Span } from "../../time/index.ts";
import type {
  Concurrency,
  DayThreshold,
  IdleRule,
  KeptAfterPost,
  PaymentFrequency,
  PolicyWords,
  RoundingRule,
} from "./policy-terms.ts";

/** The facts of a post that are words. */
export type WordFact =
  | "role"
  | "kind"
  | "parentKind"
  | "setting"
  | "autonomy"
  | "decidedLevel"
  | "villageType"
  | "qualification";

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
 * counts), yes or no, pay under another document, a post that began between two days (the first or the last may be
 * open), or a point that the text leaves open.
 */
export type PolicyCondition =
  | (Choice & { readonly fact: WordFact })
  | (Bound & { readonly sum: readonly CountFact[] })
  | (Provision & { readonly flag: YesNoFact })
  | (Provision & { readonly paidUnder: readonly DocumentKey[] })
  | (Provision & { readonly postBegan: PostBegan })
  | OpenPoint;

/** The days between which a post began, both included. */
export interface PostBegan {
  /** The first day; `null` for no such limit. */
  readonly firstDay: CalendarDate | null;
  /** The last day; `null` for no such limit. */
  readonly lastDay: CalendarDate | null;
}

/**
 * The amount that a group is paid each time: a coefficient (hệ số) of the base salary of the month, of the minimum wage of the
 * region, or of the person's own salary (30 % is `"0.3"`); or a fixed number of đồng.
 */
export type StipendRate =
  | { readonly kind: "of-base-salary" | "of-regional-wage" | "of-salary"; readonly coefficient: Coefficient }
  | { readonly kind: "fixed"; readonly dong: number };

/**
 * Who pays: the Party organisation out of its own operating budget, the provincial budget, the budget of the commune, the
 * central budget, or the unit out of its own money; `not-stated` where the text that is known does not say.
 */
export type Payer =
  | "party-organisation"
  | "provincial-budget"
  | "commune-budget"
  | "central-budget"
  | "own-unit"
  | "not-stated";

/**
 * What a group amounts to. A group that `pays-nothing` is a role the document leaves out on purpose. An undetermined one
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

/** One group of posts of a policy: who belongs to it, and what that amounts to. */
export interface StipendGroup extends Sourced {
  /** The code of the group within its policy. */
  readonly code: string;
  /** The conditions of the policy that make a post belong to it, by name. */
  readonly when: Requirement<string>;
  /** What belonging to it amounts to. */
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
  /** The codes of further provinces in which it holds, as after a merger; none where it holds in its own alone. */
  readonly extendedTo: readonly string[];
}

/** A fund that some groups share: their coefficients, each taken once, stay within it. */
export interface FundCap extends Sourced {
  /** The codes of the groups that draw on it. */
  readonly groups: readonly string[];
  /** The most that they amount to together. */
  readonly atMost: Coefficient;
}

/**
 * A policy on stipends (chính sách phụ cấp, hỗ trợ), as plain data. Only an enacted one pays; a
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
  /** How often it pays. */
  readonly frequency: PaymentFrequency;
  /** The rule on a month, quarter or year served in part, or the reading of a text that has none. */
  readonly partMonth: OpenPoint | DayThreshold;
  /** The rule on work that is not done; `null` when there is none. */
  readonly whenIdle: IdleRule | null;
  /** The rule on what is kept after a post has ended; `null` when there is none. */
  readonly afterPost: KeptAfterPost | null;
  /** The reading of the day on which members or households are counted; `null` where no size counts. */
  readonly headCountDay: OpenPoint | null;
  /** Whether it counts for social insurance (bảo hiểm xã hội); `null` when not known. */
  readonly insured: boolean | null;
  /** Whether it counts for dues (đảng phí); `null` when not known. */
  readonly countsForDues: boolean | null;
  /** Whether the insurance contributions are paid out of it (đã bao gồm phần đóng bảo hiểm); `null` when not known. */
  readonly includesContributions: boolean | null;
  /** Whether it counts as taxable income (thu nhập chịu thuế); `null` when not known. */
  readonly taxable: boolean | null;
  /** The rounding that the document prescribes; `null` when none. */
  readonly rounding: RoundingRule | null;
  /** The names of its codes, for a policy of a province's own; `null` where the library has them, or nobody does. */
  readonly words: PolicyWords | null;
  /** The documents it cites that the library has not registered. */
  readonly documents: readonly Omit<LegalDocument, "sources">[];
  /** The versions in the order of their days, without gap or overlap. */
  readonly versions: readonly [PolicyVersion, ...PolicyVersion[]];
}
