import type {
  Absence,
  BranchSession,
  CommitteeVoteFacts,
  CommuneDelegates,
  CongressAttendance,
  CongressRequest,
  LocalMeetingRules,
  MeetingBranch,
  MeetingUnit,
  NeglectCounts,
  NeglectedMonths,
  OnlineFacts,
  PartyGroupFacts,
  SessionFacts,
  SessionsOfYear,
  VoteFacts,
} from "../meeting/index.ts";
import type {
  AdvisoryFacts,
  Assignment,
  CommitteeFacts,
  Consent,
  DisbandingFacts,
  DissolvingFacts,
  ExtraordinaryCongressFacts,
  FormFacts,
  Inspection,
  LeadingBody,
  MembersByStatus,
  Organisation,
  OrganisationCount,
  PowerFacts,
  SecretaryBallots,
  StaffFacts,
  StructureFacts,
  Term,
  TimeAway,
  Visit,
} from "../organisation/index.ts";
import type {
  AwardYear,
  BodyDuty,
  CollectiveYear,
  DisciplineEvent,
  LeaderYear,
  MemberDuty,
  MemberYear,
  OrganisationYear,
  RatedSubject,
  RatingDecision,
} from "../rating/index.ts";
import type { MemberRatings, OrganisationRating, TaskResult } from "../register/index.ts";
import type {
  BadgeFacts,
  DuesFacts,
  Holder,
  PaidMonth,
  PaidOrganisation,
  Pay,
  Post,
  PostFacts,
  SalaryCoefficients,
  VillageFacts,
} from "../stipend/index.ts";

/** The keys of each of several records. */
type KeyOf<Records> = Records extends unknown ? keyof Records & string : never;

/** Every fact of an organisation, its committee and what is asked about them. */
export type OrganisationFact = KeyOf<
  | AdvisoryFacts
  | Assignment
  | CommitteeFacts
  | Consent
  | DisbandingFacts
  | DissolvingFacts
  | ExtraordinaryCongressFacts
  | FormFacts
  | Inspection
  | LeadingBody
  | MembersByStatus
  | Organisation
  | OrganisationCount
  | PowerFacts
  | SecretaryBallots
  | StaffFacts
  | StructureFacts
  | Term
  | TimeAway
  | Visit
>;

/** Every fact of a session, a vote, a congress and the duty to meet. */
export type MeetingFact =
  | "sessions"
  | KeyOf<
      | Absence
      | BranchSession
      | CommitteeVoteFacts
      | CommuneDelegates
      | CongressAttendance
      | CongressRequest
      | LocalMeetingRules
      | MeetingBranch
      | MeetingUnit
      | NeglectCounts
      | NeglectedMonths
      | OnlineFacts
      | PartyGroupFacts
      | SessionFacts
      | SessionsOfYear
      | VoteFacts
    >;

/** Every fact of a post, its holder and what is paid. */
export type StipendFact =
  | KeyOf<
      | BadgeFacts
      | DuesFacts
      | PaidMonth
      | PaidOrganisation
      | Pay
      | Post
      | PostFacts
      | Holder
      | Omit<SalaryCoefficients, "leadership">
      | VillageFacts
    >
  | "salary.leadership";

/** Every fact of a year that is rated, and of its discipline. */
export type RatingFact = KeyOf<
  | AwardYear
  | BodyDuty
  | CollectiveYear
  | DisciplineEvent
  | LeaderYear
  | MemberDuty
  | MemberYear
  | OrganisationYear
  | RatedSubject
  | RatingDecision
>;

/** Every fact of the records of a review, those that an outcome names beside records, and one of several. */
export type ReviewFact =
  | KeyOf<MemberRatings | OrganisationRating | TaskResult>
  | "points"
  | "shortOfFull"
  | "marks"
  | "years"
  | "posts[]"
  | "items[]"
  | "years[]";
