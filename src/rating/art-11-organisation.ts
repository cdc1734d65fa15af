import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, excellent, good, noClassFits, notCompleted } from "./answers.ts";
import { art11Organisation as law } from "./art-11-organisation.law.ts";
import { type OrganisationYear, organisationReaders } from "./organisation-year.ts";
import type { RatingClass } from "./rating-class.ts";

const wayOut: Requirement<keyof typeof law> = { any: ["forceMajeure", "selfDetected"] };

/**
 * Which class does Art. 11 of 366-QĐ/TW give a Party organisation? The shares of members or of organisations below it
 * that the guidance before asked for are gone, and the list of lowest-class cases speaks of leading collectives and
 * persons: for an organisation the score, the tasks and the bar of discipline are left.
 */
export const art11OrganisationRule: Rule<OrganisationYear, RatingClass> = /* @__PURE__ */ rule(
  "art11Organisation",
  { readers: organisationReaders, law },
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
      {
        when: {
          all: [
            "score90",
            "allTasksDone",
            "noneLate",
            "beyond30",
            { not: "subordinateDisciplined" },
            { not: "memberDisciplined" },
            "shortcomingsRepaired",
          ],
        },
        then: excellent,
      },
      {
        when: { all: ["score70", { any: [{ not: "score90" }, "bandAsFloor"] }, "allTasksDone", "noneLate"] },
        then: good,
      },
      {
        when: { all: [{ not: "below50" }, { any: [{ not: "score70" }, "bandAsFloor"] }, "allTasksDone", "late20"] },
        then: completed,
      },
    ],
    otherwise: noClassFits,
  },
);
