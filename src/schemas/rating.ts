import * as z from "zod";
import type { RatingFacts, RecordedClass } from "../rating/index.ts";
import { isCalendarDate } from "../time/index.ts";
import { atMost, beside, count, date, type Fault, flag, orNull, text } from "./fields.ts";

const score = z.number().min(0).max(100);
const taskPairs = [
  ["done", "tasks"],
  ["late", "done"],
  ["beyond", "done"],
  ["repaired", "shortcomings"],
] as const;

const results = {
  score: orNull(score),
  tasks: orNull(count),
  done: orNull(count),
  late: orNull(count),
  beyond: orNull(count),
};

const repairs = { shortcomings: orNull(count), repaired: orNull(count) };

const tasks = { ...results, ...repairs };

const level = z.enum(["level-excellent", "level-good", "level-average", "level-poor"]);
const forms = ["reprimand", "warning", "removal", "expulsion", "dissolution"] as const;
const listed = z.enum(["none", "not-weighed", "concluded", "disciplined"]);
const byCriteria = { taskResults: orNull(level), otherCriteria: orNull(level) };

export const memberYearShape = z.strictObject({
  subject: z.literal("member").default("member"),
  ...tasks,
  degenerationConcluded: orNull(flag),
  dutyViolationDisciplined: orNull(flag),
  listedViolation: orNull(listed),
  selfDetectedAndRepaired: orNull(flag),
  ...byCriteria,
  exemplary: orNull(flag),
  stateClass: orNull(z.enum(["excellent", "good", "completed", "not-completed", "not-a-servant"])),
  disciplined: orNull(flag),
});

export const leaderYearShape = z.strictObject({
  subject: z.literal("leader").default("leader"),
  ...tasks,
  unitTasks: orNull(count),
  unitDone: orNull(count),
  basicTargets: orNull(count),
  basicTargetsMissed: orNull(count),
  unitsInCharge: orNull(count),
  unitsGood: orNull(count),
  unitsNotCompleted: orNull(count),
  confidenceVotes: orNull(count),
  lowConfidenceVotes: orNull(count),
  dutyViolationDisciplined: orNull(flag),
  degenerationConcluded: orNull(flag),
  managedCorruptionDisciplined: orNull(flag),
  selfDetectedAndRepaired: orNull(flag),
  ...byCriteria,
  exemplary: orNull(flag),
  targets: orNull(count),
  targetsReached: orNull(count),
  targetsOnTime: orNull(count),
  targetsExceeded: orNull(count),
  dutyCriteria: orNull(count),
  dutyCriteriaNotMet: orNull(count),
  listedViolation: orNull(listed),
  disciplined: orNull(flag),
});

export const collectiveYearShape = z.strictObject({
  subject: z.literal("leading-collective").default("leading-collective"),
  ...results,
  subordinateDisciplined: orNull(flag),
  memberDisciplined: orNull(flag),
  ...repairs,
  wrongdoingConcluded: orNull(flag),
  dutyViolationDisciplined: orNull(flag),
  fromFormerUnit: orNull(flag),
  outsideResponsibility: orNull(flag),
  degenerationConcluded: orNull(flag),
  unitTasks: orNull(count),
  unitDone: orNull(count),
  basicTargets: orNull(count),
  basicTargetsMissed: orNull(count),
  forceMajeure: orNull(flag),
  selfDetectedAndRepaired: orNull(flag),
  ...byCriteria,
  disunityConcluded: orNull(flag),
  mainTargetsMissed: orNull(flag),
  collectiveDisciplined: orNull(flag),
  heaviestDiscipline: orNull(z.enum(["none", ...forms])),
});

export const organisationYearShape = z.strictObject({
  subject: z.literal("organisation").default("organisation"),
  form: orNull(z.enum(["branch", "organisation"])),
  ...results,
  subordinateDisciplined: orNull(flag),
  memberDisciplined: orNull(flag),
  ...repairs,
  partyBuilding: orNull(level),
  leadership: orNull(level),
  otherCriteria: orNull(level),
  ratedExcellent: orNull(count),
  ratedGood: orNull(count),
  ratedCompleted: orNull(count),
  ratedNotCompleted: orNull(count),
  sameLevelBodies: orNull(z.enum(["excellent", "good", "completed", "not-completed", "none"])),
  disciplined: orNull(flag),
  targets: orNull(count),
  targetsReached: orNull(count),
  members: orNull(count),
  membersDisciplined: orNull(count),
  forceMajeure: orNull(flag),
  selfDetectedAndRepaired: orNull(flag),
  taskResults: orNull(level),
  mainTargetsMissed: orNull(flag),
  units: orNull(count),
  unitsDisciplined: orNull(count),
  collectiveDisciplined: orNull(flag),
  disunityConcluded: orNull(flag),
  seriousViolationDisciplined: orNull(flag),
  governmentLowest: orNull(flag),
  massOrganisationsLowest: orNull(count),
});

export const memberYearSchema = memberYearShape.superRefine(atMost(taskPairs), beside);
export const leaderYearSchema = leaderYearShape.superRefine(atMost(taskPairs), beside).superRefine(
  atMost([
    ["unitDone", "unitTasks"],
    ["basicTargetsMissed", "basicTargets"],
    ["unitsGood", "unitsInCharge"],
    ["unitsNotCompleted", "unitsInCharge"],
    ["lowConfidenceVotes", "confidenceVotes"],
    ["targetsReached", "targets"],
    ["targetsOnTime", "targetsReached"],
    ["targetsExceeded", "targetsReached"],
    ["dutyCriteriaNotMet", "dutyCriteria"],
  ] as const),
);
export const collectiveYearSchema = collectiveYearShape.superRefine(atMost(taskPairs), beside).superRefine(
  atMost([
    ["unitDone", "unitTasks"],
    ["basicTargetsMissed", "basicTargets"],
  ] as const),
);
export const organisationYearSchema = organisationYearShape.superRefine(atMost(taskPairs), beside).superRefine(
  atMost([
    ["targetsReached", "targets"],
    ["membersDisciplined", "members"],
    ["unitsDisciplined", "units"],
  ] as const),
);

const facts: z.ZodType<RatingFacts> = z.discriminatedUnion("subject", [
  memberYearSchema,
  leaderYearSchema,
  collectiveYearSchema,
  organisationYearSchema,
]);

const classes = [
  "excellent",
  "good",
  "completed",
  "not-completed",
  "clean-and-strong",
  "weak",
  "qualified-excellent",
  "qualified-good",
  "qualified-completed",
  "unqualified-or-not-completed",
] as const satisfies readonly RecordedClass[];

const reasons = ["newly-admitted", "newly-formed", "suspended", "under-examination", "ill-or-away"] as const;

export const ratedSubjectShape = z.strictObject({
  duty: z.enum(["to-be-rated", "exempt", ...reasons]).default("to-be-rated"),
  facts: orNull(facts),
  decision: orNull(z.strictObject({ class: z.enum(classes), decidedBy: text, decidedOn: date })),
});

const dutyDays = { meetingOn: orNull(date), periodLastDay: orNull(date) };

export const memberDutyShape = z.strictObject({
  subject: z.literal("member").default("member"),
  exempt: orNull(flag),
  suspended: orNull(flag),
  admittedOn: orNull(date),
  ...dutyDays,
});

export const bodyDutyShape = z.strictObject({
  subject: z.literal("body").default("body"),
  formedOn: orNull(date),
  ...dutyDays,
});

export const disciplineEventShape = z.strictObject({
  form: z.enum(forms),
  violatedOn: orNull(date),
  decidedOn: date,
  unitAtAct: orNull(text),
  unitAtDecision: orNull(text),
  alreadyCounted: orNull(flag),
  limitationExpired: orNull(flag),
});

export const disciplineEventSchema = disciplineEventShape.superRefine(({ violatedOn, decidedOn }, context) => {
  if (!isCalendarDate(violatedOn) || !isCalendarDate(decidedOn) || violatedOn <= decidedOn) return;
  const params: Fault = {
    issue: "ends-before-it-begins",
    remedy: "correct-the-dates",
    expected: `<= ${decidedOn}`,
  };
  context.addIssue({ code: "custom", path: ["violatedOn"], params: { ...params } });
}, beside);

export const ratingCountsShape = z.strictObject({
  kind: z.enum(["member", "leader", "leading-collective", "organisation"]),
  classes: z.partialRecord(z.enum(classes), count),
  exempt: count.default(0),
  notRated: z.partialRecord(z.enum([...reasons, "class-open"]), count).default({}),
});
