import type * as z from "zod";
import type { BranchSession, MeetingBranch, ScoreSheet, ThematicTopic } from "../meeting/index.ts";
import type {
  Assignment,
  AssignmentTerms,
  Congress,
  Inspection,
  LeadingBody,
  MembersByStatus,
  Organisation,
  PlannedInspection,
  StructureChange,
  Term,
  Visit,
} from "../organisation/index.ts";
import type {
  BodyDuty,
  CollectiveYear,
  DisciplineEvent,
  LeaderYear,
  MemberDuty,
  MemberYear,
  OrganisationYear,
  RatedSubject,
} from "../rating/index.ts";
import type { MemberRatings, OrganisationRating, TaskResult } from "../review/index.ts";
import type { PostHolder, StipendPolicy } from "../stipend/index.ts";
import {
  assignmentSchema,
  assignmentShape,
  assignmentTermsSchema,
  assignmentTermsShape,
  inspectionSchema,
  inspectionShape,
  plannedInspectionSchema,
  plannedInspectionShape,
  visitSchema,
  visitShape,
} from "./assignment.ts";
import { leadingBodySchema, leadingBodyShape } from "./leading-body.ts";
import {
  branchSessionSchema,
  branchSessionShape,
  meetingBranchSchema,
  meetingBranchShape,
  scoreSheetSchema,
  scoreSheetShape,
  thematicTopicSchema,
  thematicTopicShape,
} from "./meeting.ts";
import { membersByStatusSchema, membersByStatusShape } from "./members-by-status.ts";
import { organisationCountShape, organisationSchema, organisationShape } from "./organisation.ts";
import {
  bodyDutyShape,
  collectiveYearSchema,
  collectiveYearShape,
  disciplineEventSchema,
  disciplineEventShape,
  leaderYearSchema,
  leaderYearShape,
  memberDutyShape,
  memberYearSchema,
  memberYearShape,
  organisationYearSchema,
  organisationYearShape,
  ratedSubjectShape,
} from "./rating.ts";
import {
  memberRatingsSchema,
  memberRatingsShape,
  organisationRatingSchema,
  organisationRatingShape,
  taskResultSchema,
  taskResultShape,
} from "./review.ts";
import { postHolderSchema, postHolderShape } from "./stipend.ts";
import { stipendPolicySchema, stipendPolicyShape } from "./stipend-policy.ts";
import { congressSchema, congressShape, structureChangeKeys, structureChangeSchema } from "./structure-change.ts";
import { termSchema, termShape } from "./term.ts";

/** The records that come in at the door, by the name of their kind. */
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
  /** The members that one organisation has to do with, in counts by their standing. */
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
  readonly postHolder: PostHolder;
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
}

/** How a record is read: its shape tells the keys, its schema the checks. */
export interface RecordSchema<Value> {
  readonly schema: z.ZodType<Value>;
  readonly keys: readonly string[];
  /** Keys that do not stand in the record itself, and where they stand: told to who looks for them in the wrong place. */
  readonly inside?: Readonly<Record<string, string>>;
}

export const recordSchemas: { readonly [Kind in keyof RecordTypes]: RecordSchema<RecordTypes[Kind]> } = {
  organisation: {
    schema: organisationSchema,
    keys: Object.keys(organisationShape.shape),
    inside: Object.fromEntries(Object.keys(organisationCountShape.shape).map((key) => [key, `counts.0.${key}`])),
  },
  structureChange: { schema: structureChangeSchema, keys: structureChangeKeys },
  congress: { schema: congressSchema, keys: Object.keys(congressShape.shape) },
  term: { schema: termSchema, keys: Object.keys(termShape.shape) },
  leadingBody: { schema: leadingBodySchema, keys: Object.keys(leadingBodyShape.shape) },
  membersByStatus: { schema: membersByStatusSchema, keys: Object.keys(membersByStatusShape.shape) },
  assignment: { schema: assignmentSchema, keys: Object.keys(assignmentShape.shape) },
  assignmentTerms: { schema: assignmentTermsSchema, keys: Object.keys(assignmentTermsShape.shape) },
  visit: { schema: visitSchema, keys: Object.keys(visitShape.shape) },
  plannedInspection: { schema: plannedInspectionSchema, keys: Object.keys(plannedInspectionShape.shape) },
  inspection: { schema: inspectionSchema, keys: Object.keys(inspectionShape.shape) },
  branchSession: { schema: branchSessionSchema, keys: Object.keys(branchSessionShape.shape) },
  thematicTopic: { schema: thematicTopicSchema, keys: Object.keys(thematicTopicShape.shape) },
  scoreSheet: { schema: scoreSheetSchema, keys: Object.keys(scoreSheetShape.shape) },
  stipendPolicy: { schema: stipendPolicySchema, keys: Object.keys(stipendPolicyShape.shape) },
  postHolder: { schema: postHolderSchema, keys: Object.keys(postHolderShape.shape) },
  memberYear: { schema: memberYearSchema, keys: Object.keys(memberYearShape.shape) },
  leaderYear: { schema: leaderYearSchema, keys: Object.keys(leaderYearShape.shape) },
  collectiveYear: { schema: collectiveYearSchema, keys: Object.keys(collectiveYearShape.shape) },
  organisationYear: { schema: organisationYearSchema, keys: Object.keys(organisationYearShape.shape) },
  memberDuty: { schema: memberDutyShape, keys: Object.keys(memberDutyShape.shape) },
  bodyDuty: { schema: bodyDutyShape, keys: Object.keys(bodyDutyShape.shape) },
  disciplineEvent: { schema: disciplineEventSchema, keys: Object.keys(disciplineEventShape.shape) },
  ratedSubject: { schema: ratedSubjectShape, keys: Object.keys(ratedSubjectShape.shape) },
  organisationRating: { schema: organisationRatingSchema, keys: Object.keys(organisationRatingShape.shape) },
  meetingBranch: { schema: meetingBranchSchema, keys: Object.keys(meetingBranchShape.shape) },
  memberRatings: { schema: memberRatingsSchema, keys: Object.keys(memberRatingsShape.shape) },
  taskResult: { schema: taskResultSchema, keys: Object.keys(taskResultShape.shape) },
};
