import type { DocumentStatus, Evidence } from "../law/index.ts";
import type {
  DutyAnswer,
  FormAnswer,
  LowestGradeAnswer,
  MeetingBody,
  MeetingIndicatorCode,
  MeetingKind,
  MeetingState,
  MeetingYearClass,
  NeglectConsequence,
  ReminderCode,
  SessionAnswer,
  SessionClass,
  SessionForm,
  SessionKind,
  VoteMatter,
  VoteResult,
} from "../meeting/index.ts";
import type {
  AdvisoryBody,
  Autonomy,
  ChangeAct,
  CongressState,
  ConsentAnswer,
  ConsentSubject,
  DecidedLevel,
  Finding,
  InspectionState,
  OrganisationKind,
  Permission,
  PowersCode,
  ProcedureCode,
  Region,
  Setting,
  StructureAnswer,
  StructureModel,
  StructureRuleCode,
  Tier,
  VillageType,
} from "../organisation/index.ts";
import type { DecidingBody, IssueCode, Outcome, ReadingCode, ReasonCode, RemedyCode } from "../outcome/index.ts";
import type { TargetResult } from "../programme/index.ts";
import type {
  CriterionLevel,
  DisciplineForm,
  ExcellenceShare,
  ListedViolation,
  OldBranchOpinion,
  RatedKind,
  RatingBody,
  RatingCount,
  RatingDuty,
  RatingFormUse,
  RatingPrinciple,
  RatingRuleBookCode,
  RatingSheetAsk,
  RatingSheetKind,
  RatingStep,
  RatingYearKind,
  RecordedDuty,
  ReviewedBody,
  ReviewPlace,
  SpecialCase,
  SpecialEffect,
  VerifiedFirst,
} from "../rating/index.ts";
import type { ExcellenceState, RatedDoubt } from "../review/index.ts";
import type {
  AwardGiver,
  DuesGroup,
  DuesLevel,
  LeadershipPlace,
  PartyAwardForm,
  Payer,
  PaymentFrequency,
  PolicyEffect,
  PostEnd,
  PostRole,
  Qualification,
  StipendRate,
  VillageClass,
} from "../stipend/index.ts";

/** The codes of the kernel and of the law. */
type SharedWord =
  | DecidingBody
  | DocumentStatus
  | Evidence
  | IssueCode
  | Outcome<unknown>["kind"]
  | ReadingCode
  | ReasonCode
  | RemedyCode;

/** The codes on organisations. */
type OrganisationWord =
  | AdvisoryBody
  | Autonomy
  | ChangeAct
  | CongressState
  | ConsentAnswer
  | ConsentSubject
  | DecidedLevel
  | Finding["finding"]
  | InspectionState
  | OrganisationKind
  | Permission
  | PowersCode
  | ProcedureCode
  | Region
  | Setting
  | StructureAnswer
  | StructureModel
  | StructureRuleCode
  | Tier
  | VillageType;

/** The codes on meetings; lists that share codes with others have words of their own. */
type MeetingWord =
  | DutyAnswer
  | FormAnswer
  | LowestGradeAnswer
  | MeetingIndicatorCode
  | MeetingYearClass
  | NeglectConsequence
  | ReminderCode
  | SessionAnswer
  | VoteResult
  | `duty.${MeetingBody | MeetingKind}`
  | `form.${SessionForm}`
  | `period.${MeetingState}`
  | `session.${SessionKind}`
  | `sessionClass.${SessionClass}`
  | `voteMatter.${VoteMatter}`;

/** The codes on stipends. */
type StipendWord =
  | AwardGiver
  | DuesGroup
  | DuesLevel
  | LeadershipPlace
  | Exclude<PostRole, `own:${string}`>
  | PartyAwardForm
  | Payer
  | PaymentFrequency
  | PolicyEffect
  | PostEnd
  | Qualification
  | StipendRate["kind"]
  | VillageClass
  | "post.held";

/** The codes on ratings and programmes. */
type RatingWord =
  | CriterionLevel
  | DisciplineForm
  | ExcellenceShare
  | ListedViolation
  | OldBranchOpinion
  | RatedKind
  | RatingBody
  | RatingFormUse
  | RatingPrinciple
  | RatingStep
  | ReviewedBody
  | ReviewPlace
  | VerifiedFirst
  | RatingCount
  | RatingDuty
  | RatingRuleBookCode
  | RatingSheetAsk["asks"]
  | RatingSheetKind
  | RatingYearKind
  | RecordedDuty
  | SpecialCase
  | SpecialEffect
  | TargetResult["state"]
  | RatedDoubt["code"]
  | `excellence.${ExcellenceState}`;

/** Every code that has a word: one without does not compile. */
export type Word = SharedWord | OrganisationWord | MeetingWord | StipendWord | RatingWord;
