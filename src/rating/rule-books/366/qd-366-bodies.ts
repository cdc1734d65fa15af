import { type Requirement, type Rule, rule } from "../../../outcome/index.ts";
import { type CollectiveYear, collectiveReaders, collectiveYearFields } from "../../records/collective-year.ts";
import { type OrganisationYear, organisationReaders, organisationYearFields } from "../../records/organisation-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { discretion, excellent, noClassFits, notCompleted } from "../answers.ts";
import { completedBand, goodBand } from "./bands.ts";
import { qd366Collective, qd366Organisation } from "./qd-366.law.ts";

/** Art. 11.1 of collectives and organisations alike: a discipline in or under the body bars "excellent". */
const meetsExcellent: Requirement<keyof typeof qd366Organisation> = {
  all: [
    "score90",
    "allTasksDone",
    "noneLate",
    "beyond30",
    { not: "subordinateDisciplined" },
    { not: "memberDisciplined" },
    "shortcomingsRepaired",
  ],
};

const wayOut: Requirement<keyof typeof qd366Organisation> = { any: ["forceMajeure", "selfDetected"] };

/** The cases of a collective's lowest class other than the score, points a to d of the text. */
const collectiveTriggers: Requirement<keyof typeof qd366Collective> = {
  any: [
    "wrongdoing",
    { all: ["dutyViolation", { not: "fromFormerUnit" }, { not: "outsideResponsibility" }] },
    "degeneration",
    "unitBelow70",
    "allTargetsMissed",
    { all: ["targetMissed", "oneMissedCounts"] },
  ],
};

/**
 * Gives a leading collective a class by Art. 11 of 366-QĐ/TW (xếp loại tập thể lãnh đạo, quản lý). "Excellent" means that
 * the conditions are met; the cap on its number comes after.
 *
 * A violation from a former unit, or outside the responsibility of the collective, does not lower it, and yet any
 * discipline of a member bars "excellent". With force majeure or self-detection the answer is left to the authority.
 *
 * @example
 * ```ts
 * import { collectiveYear } from "chibo/rating";
 * import { judge, qd366CollectiveRule } from "chibo/rules";
 *
 * const facts = collectiveYear({ wrongdoingConcluded: true, forceMajeure: false, selfDetectedAndRepaired: false });
 * judge(qd366CollectiveRule, facts).value; // => "not-completed"
 * ```
 */
export const qd366CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "qd366Collective",
  { readers: collectiveReaders, fields: collectiveYearFields, law: qd366Collective },
  {
    conditions: {
      score90: { number: "score" },
      allTasksDone: { part: "done", of: "tasks" },
      noneLate: { part: "late", of: "tasks" },
      beyond30: { part: "beyond", of: "tasks" },
      subordinateDisciplined: { flag: "subordinateDisciplined" },
      memberDisciplined: { flag: "memberDisciplined" },
      shortcomingsRepaired: { part: "repaired", of: "shortcomings" },
      score70: { number: "score" },
      late20: { part: "late", of: "tasks" },
      below50: { number: "score" },
      wrongdoing: { flag: "wrongdoingConcluded" },
      dutyViolation: { flag: "dutyViolationDisciplined" },
      fromFormerUnit: { flag: "fromFormerUnit" },
      outsideResponsibility: { flag: "outsideResponsibility" },
      degeneration: { flag: "degenerationConcluded" },
      unitBelow70: { part: "unitDone", of: "unitTasks" },
      targetMissed: { number: "basicTargetsMissed" },
      allTargetsMissed: { part: "basicTargetsMissed", of: "basicTargets" },
      oneMissedCounts: "as-read",
      forceMajeure: { flag: "forceMajeure" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      wayOutCoversAll: "as-read",
      bandAsFloor: "as-read",
    },
    decide: [
      {
        when: {
          all: [wayOut, { any: ["wayOutCoversAll", { not: "below50" }] }, { any: ["below50", collectiveTriggers] }],
        },
        then: discretion,
      },
      { when: { any: ["below50", collectiveTriggers] }, then: notCompleted },
      { when: meetsExcellent, then: excellent },
      goodBand,
      completedBand,
    ],
    otherwise: noClassFits,
  },
);

/**
 * Gives a Party organisation a class by Art. 11 of 366-QĐ/TW (xếp loại tổ chức đảng). The shares of members or of
 * organisations below it that the guidance before asked for are gone, and the list of lowest-class cases speaks of
 * leading collectives and persons: for an organisation the score, the tasks and the bar of discipline are left.
 *
 * @example
 * ```ts
 * import { organisationYear } from "chibo/rating";
 * import { judge, qd366OrganisationRule } from "chibo/rules";
 *
 * const facts = organisationYear({ score: 49, forceMajeure: false, selfDetectedAndRepaired: false });
 * judge(qd366OrganisationRule, facts).value; // => "not-completed"
 * ```
 */
export const qd366OrganisationRule: Rule<OrganisationYear, RatingClass> = /* @__PURE__ */ rule(
  "qd366Organisation",
  { readers: organisationReaders, fields: organisationYearFields, law: qd366Organisation },
  {
    conditions: {
      score90: { number: "score" },
      allTasksDone: { part: "done", of: "tasks" },
      noneLate: { part: "late", of: "tasks" },
      beyond30: { part: "beyond", of: "tasks" },
      subordinateDisciplined: { flag: "subordinateDisciplined" },
      memberDisciplined: { flag: "memberDisciplined" },
      shortcomingsRepaired: { part: "repaired", of: "shortcomings" },
      score70: { number: "score" },
      late20: { part: "late", of: "tasks" },
      below50: { number: "score" },
      forceMajeure: { flag: "forceMajeure" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      wayOutCoversAll: "as-read",
      bandAsFloor: "as-read",
    },
    decide: [
      { when: { all: ["below50", wayOut, "wayOutCoversAll"] }, then: discretion },
      { when: "below50", then: notCompleted },
      { when: meetsExcellent, then: excellent },
      goodBand,
      completedBand,
    ],
    otherwise: noClassFits,
  },
);
