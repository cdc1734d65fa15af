import type * as z from "zod";
import type { Fields } from "../facts/index.ts";
import { foldedKey } from "../guard/index.ts";
import {
  type BranchSession,
  branchSessionFields,
  type MeetingBranch,
  type ScoreSheet,
  type SessionsOfYear,
  sessionsOfYearFields,
  type ThematicTopic,
  thematicTopicFields,
  type VoteFacts,
  type VotingBody,
  voteFactsFields,
  votingBodyFields,
} from "../meeting/index.ts";
import {
  type AdvisoryFacts,
  type Assignment,
  type AssignmentTerms,
  advisoryFactsFields,
  assignmentFields,
  type CommitteeFacts,
  type Congress,
  committeeFactsFields,
  congressFields,
  type DisbandingFacts,
  type DissolvingFacts,
  disbandingFactsFields,
  dissolvingFactsFields,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressFactsFields,
  type FormFacts,
  formFactsFields,
  type Inspection,
  inspectionFields,
  type LeadingBody,
  leadingBodyFields,
  type MembersByStatus,
  type Move,
  membersByStatusFields,
  moveFields,
  type Organisation,
  type PlannedInspection,
  type PowerFacts,
  plannedInspectionFields,
  powerFactsFields,
  type StaffFacts,
  type StructureChange,
  staffFactsFields,
  type Term,
  type TimeAway,
  termFields,
  timeAwayFields,
  type Visit,
  visitFields,
} from "../organisation/index.ts";
import {
  type AwardYear,
  awardYearFields,
  type BodyDuty,
  bodyDutyFields,
  type CollectiveYear,
  collectiveYearFields,
  type DisciplineEvent,
  disciplineEventFields,
  type LeaderYear,
  leaderYearFields,
  type MemberDuty,
  type MemberYear,
  memberDutyFields,
  memberYearFields,
  type OrganisationYear,
  organisationYearFields,
  type RatedSubject,
} from "../rating/index.ts";
import { type MemberRatings, type OrganisationRating, type TaskResult, taskResultFields } from "../register/index.ts";
import type { Holder, StipendPolicy } from "../stipend/index.ts";
import { assignmentSchema, assignmentTermsSchema, assignmentTermsShape } from "./assignment.ts";
import {
  branchSessionSchema,
  meetingBranchSchema,
  meetingBranchShape,
  scoreSheetSchema,
  scoreSheetShape,
} from "./meeting.ts";
import { schemaOf } from "./of-fields.ts";
import { organisationCountShape, organisationSchema, organisationShape } from "./organisation.ts";
import { disciplineEventSchema, ratedSubjectShape } from "./rating.ts";
import {
  memberRatingsSchema,
  memberRatingsShape,
  organisationRatingSchema,
  organisationRatingShape,
} from "./review.ts";
import { holderSchema, holderShape } from "./stipend.ts";
import { stipendPolicySchema, stipendPolicyShape } from "./stipend-policy.ts";
import { structureChangeKeys, structureChangeSchema, unclearChangeSchema } from "./structure-change.ts";
import { termSchema } from "./term.ts";

/** The records that are accepted as input, by the name of their kind. */
export interface RecordTypes {
  /** One organisation. */
  readonly organisation: Organisation;
  /** One change of the structure, of the sort that its `act` names; `applyChanges` then tells whether a list holds together. */
  readonly structureChange: StructureChange;
  /** One congress that was held. */
  readonly congress: Congress;
  /** One term of office. */
  readonly term: Term;
  /** The leading body of one organisation, in counts. */
  readonly leadingBody: LeadingBody;
  /** The members that one organisation has to do with, in counts by their status. */
  readonly membersByStatus: MembersByStatus;
  /** One assignment of a committee member, by an opaque key, to a lower body. */
  readonly assignment: Assignment;
  /** What a committee wants of its assignments. */
  readonly assignmentTerms: AssignmentTerms;
  /** One visit of a follower to a meeting. */
  readonly visit: Visit;
  /** One inspection that a programme wants. */
  readonly plannedInspection: PlannedInspection;
  /** One inspection that was held. */
  readonly inspection: Inspection;
  /** One session of a branch. */
  readonly branchSession: BranchSession;
  /** What the meeting questions need to know of one branch. */
  readonly meetingBranch: MeetingBranch;
  /** The topic of one thematic session, and the party group that prepared it. */
  readonly thematicTopic: ThematicTopic;
  /** One score sheet of a province, ward or bloc; `checkScoreSheet` then adds it up. */
  readonly scoreSheet: ScoreSheet;
  /** One holder of posts, by an opaque key. */
  readonly holder: Holder;
  /** One policy on stipends, such as a province's own. */
  readonly stipendPolicy: StipendPolicy;
  /** What is known of a member at the end of a rating period. */
  readonly memberYear: MemberYear;
  /** What is known of a leader. */
  readonly leaderYear: LeaderYear;
  /** What is known of a leading collective. */
  readonly collectiveYear: CollectiveYear;
  /** What is known of an organisation. */
  readonly organisationYear: OrganisationYear;
  /** What tells whether a member is rated. */
  readonly memberDuty: MemberDuty;
  /** What tells whether an organisation or a leading collective is rated. */
  readonly bodyDuty: BodyDuty;
  /** One act and the discipline for it. */
  readonly disciplineEvent: DisciplineEvent;
  /** Who or what is to be rated, with facts, a decision, or both. */
  readonly ratedSubject: RatedSubject;
  /** The rating of one organisation for a period. */
  readonly organisationRating: OrganisationRating;
  /** The ratings of the members of one organisation, as counts. */
  readonly memberRatings: MemberRatings;
  /** Something achieved, as a count. */
  readonly taskResult: TaskResult;
  /** One vote, in counts. */
  readonly voteFacts: VoteFacts;
  /** The body that votes, in counts. */
  readonly votingBody: VotingBody;
  /** The regular sessions of a year by class. */
  readonly sessionsOfYear: SessionsOfYear;
  /** What tells which powers an organisation has. */
  readonly powerFacts: PowerFacts;
  /** What tells whether full-time staff may be appointed. */
  readonly staffFacts: StaffFacts;
  /** What tells which form an organisation takes. */
  readonly formFacts: FormFacts;
  /** What limits the size of a committee. */
  readonly committeeFacts: CommitteeFacts;
  /** What tells which advisory bodies a committee has. */
  readonly advisoryFacts: AdvisoryFacts;
  /** What an extraordinary congress is called on. */
  readonly extraordinaryCongressFacts: ExtraordinaryCongressFacts;
  /** What a disbanding is decided on. */
  readonly disbandingFacts: DisbandingFacts;
  /** What a dissolution is decided on. */
  readonly dissolvingFacts: DissolvingFacts;
  /** The time a member is away. */
  readonly timeAway: TimeAway;
  /** The move of a member to another organisation. */
  readonly move: Move;
  /** One year of a member or an organisation, as awards ask of it. */
  readonly awardYear: AwardYear;
}

/** How a record is read: its shape tells the keys, its schema the checks. */
export interface RecordSchema<Value> {
  readonly schema: z.ZodType<Value>;
  readonly keys: readonly string[];
  /** The same keys by their letters alone. */
  readonly byFoldedKey: ReadonlyMap<string, string>;
  /** What is read of a record that does not say of which sort it is. */
  readonly unclear?: z.ZodType;
  /** Keys that do not stand in the record itself, and where they stand: told to who looks for them in the wrong place. */
  readonly inside?: Readonly<Record<string, string>>;
}

export const recordSchemas: { readonly [Kind in keyof RecordTypes]: RecordSchema<RecordTypes[Kind]> } = {
  organisation: {
    ...readBy(organisationSchema, organisationShape),
    inside: Object.fromEntries(Object.keys(organisationCountShape.shape).map((key) => [key, `counts.0.${key}`])),
  },
  structureChange: { ...readByKeys(structureChangeSchema, structureChangeKeys), unclear: unclearChangeSchema },
  congress: readByFields(congressFields),
  term: readByKeys(termSchema, Object.keys(termFields)),
  leadingBody: readByFields(leadingBodyFields),
  membersByStatus: readByFields(membersByStatusFields),
  assignment: readByKeys(assignmentSchema, Object.keys(assignmentFields)),
  assignmentTerms: readBy(assignmentTermsSchema, assignmentTermsShape),
  visit: readByFields(visitFields),
  plannedInspection: readByFields(plannedInspectionFields),
  inspection: readByFields(inspectionFields),
  branchSession: readByKeys(branchSessionSchema, Object.keys(branchSessionFields)),
  thematicTopic: readByFields(thematicTopicFields),
  scoreSheet: readBy(scoreSheetSchema, scoreSheetShape),
  stipendPolicy: readBy(stipendPolicySchema, stipendPolicyShape),
  holder: readBy(holderSchema, holderShape),
  memberYear: readByFields(memberYearFields),
  leaderYear: readByFields(leaderYearFields),
  collectiveYear: readByFields(collectiveYearFields),
  organisationYear: readByFields(organisationYearFields),
  memberDuty: readByFields(memberDutyFields),
  bodyDuty: readByFields(bodyDutyFields),
  disciplineEvent: readByKeys(disciplineEventSchema, Object.keys(disciplineEventFields)),
  ratedSubject: readBy(ratedSubjectShape, ratedSubjectShape),
  organisationRating: readBy(organisationRatingSchema, organisationRatingShape),
  meetingBranch: readBy(meetingBranchSchema, meetingBranchShape),
  memberRatings: readBy(memberRatingsSchema, memberRatingsShape),
  taskResult: readByFields(taskResultFields),
  voteFacts: readByFields(voteFactsFields),
  votingBody: readByFields(votingBodyFields),
  sessionsOfYear: readByFields(sessionsOfYearFields),
  powerFacts: readByFields(powerFactsFields),
  staffFacts: readByFields(staffFactsFields),
  formFacts: readByFields(formFactsFields),
  committeeFacts: readByFields(committeeFactsFields),
  advisoryFacts: readByFields(advisoryFactsFields),
  extraordinaryCongressFacts: readByFields(extraordinaryCongressFactsFields),
  disbandingFacts: readByFields(disbandingFactsFields),
  dissolvingFacts: readByFields(dissolvingFactsFields),
  timeAway: readByFields(timeAwayFields),
  move: readByFields(moveFields),
  awardYear: readByFields(awardYearFields),
};

function readBy<Value>(schema: z.ZodType<Value>, { shape }: { readonly shape: object }): RecordSchema<Value> {
  return readByKeys(schema, Object.keys(shape));
}

/** The records of one question, whose builder says all that is checked. */
function readByFields<Value>(fields: Fields<Value>): RecordSchema<Value> {
  return readByKeys(schemaOf(fields), Object.keys(fields));
}

function readByKeys<Value>(schema: z.ZodType<Value>, keys: readonly string[]): RecordSchema<Value> {
  return { schema, keys, byFoldedKey: new Map(keys.map((key) => [foldedKey(key), key])) };
}
