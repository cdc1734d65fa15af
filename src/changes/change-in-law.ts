import type { DocumentKey, LegalChange } from "../law/index.ts";
import type { Frequency } from "../meeting/index.ts";
import type { Fraction } from "../money/index.ts";
import type {
  OrganisationKind,
  Region,
  StructureCondition,
  StructureModel,
  StructureRuleCode,
} from "../organisation/index.ts";
import type { Operator, ReasonCode } from "../outcome/index.ts";
import type { RatingRuleBookCode } from "../rating/index.ts";
import type { PolicyVersion, StipendPolicy } from "../stipend/index.ts";

/** What a stipend policy says between two days: the code of its change is `policy.` and its own. */
export type PolicyTermsInForce = Pick<StipendPolicy, "status"> &
  Pick<PolicyVersion, "conditions" | "groups" | "caps" | "extendedTo">;

/** A threshold of a session: the share of those present, or the minutes. */
export type SessionThreshold =
  | { readonly operator: Operator; readonly share: Fraction; readonly ofNothing: "met" | "not-met" | "unknown" }
  | { readonly operator: Operator; readonly value: number };

/** The share of the highest class, and the higher one where there is one. */
export interface ExcellenceShares {
  /** The ordinary share. */
  readonly ordinary: Fraction;
  /** That of an organisation with outstanding results; `null` where the law knows none. */
  readonly outstanding: Fraction | null;
}

/** How often a body meets: in so many months, when needed, or `ReasonCode` where its own rules say so or no text does. */
export type MeetingRateInLaw = Frequency | "when-needed" | Extract<ReasonCode, "set-by-own-rules" | "text-silent">;

/**
 * One change of the law (thay đổi của quy định), told apart by its `code`: the base salary, the wages of regions, stipend
 * policies, rates of meetings, thresholds of sessions, rule-books of rating with their guidance and cap, the model and the
 * rules of structure, kinds of organisation that begin or end, and provinces that merge.
 */
export type ChangeInLaw =
  | LegalChange<"base-salary", number>
  | LegalChange<"regional-wage", Readonly<Record<Region, number>>>
  | LegalChange<`policy.${string}`, PolicyTermsInForce>
  | LegalChange<`meeting.${string}`, MeetingRateInLaw>
  | LegalChange<`properSession.${string}`, SessionThreshold>
  | LegalChange<"rating-rule-book", RatingRuleBookCode>
  | LegalChange<"rating-guidance", DocumentKey>
  | LegalChange<"excellence-cap", ExcellenceShares>
  | LegalChange<"structure-model", StructureModel>
  | LegalChange<`structure.${StructureRuleCode}`, readonly StructureCondition[]>
  | LegalChange<`kind.${OrganisationKind}`, OrganisationKind>
  | LegalChange<`province.${string}`, readonly string[]>;
