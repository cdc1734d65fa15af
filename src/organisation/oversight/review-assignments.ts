import { requireKnownKeys, requireList, requireRecord } from "../../guard/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { type Hierarchy, linksOf } from "../hierarchy/hierarchy.ts";
import { factsOf } from "../model/asked.ts";
import { isAlive } from "../records/exists-on.ts";
import { type Assignment, type AssignmentTerms, assignmentFields, assignmentTermsFields } from "./assignment.ts";

/** On which day assignments are reviewed, and what the committee wants of them. */
export interface AssignmentReviewOptions {
  /** The day the question is about. */
  readonly on: CalendarDate;
  /** What the committee wants of its assignments. */
  readonly terms: AssignmentTerms;
}

/** What a review of assignments found on a day. */
export interface AssignmentReport {
  /** The bodies, by their ids, that are to be followed and are not. */
  readonly unfollowed: readonly string[];
  /** The members, by their keys, who follow more bodies than wanted, with how many. */
  readonly overloaded: readonly { readonly followerKey: string; readonly bodies: number }[];
  /** The assignments to bodies that do not exist on the day. */
  readonly idle: readonly Assignment[];
}

const caller = "reviewAssignments";

/**
 * Reviews who follows which body on a day (phân công theo dõi): which bodies has nobody to follow them, which members follow
 * more than the committee wants, and which assignments lead nowhere? A member who follows a body twice counts once.
 *
 * @param hierarchy - The organisations: see `buildHierarchy` and `buildForest`.
 * @param assignments - The assignments, of any day.
 * @param options - The day the question is about, and the terms of the committee.
 * @returns The bodies that nobody follows, the members with too many, and the assignments to bodies that do not exist.
 * @throws TypeError for an argument of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assignment, assignmentTerms, buildForest, organisation, reviewAssignments } from "chibo/organisation";
 *
 * const branch = (id: string) => organisation({ id, name: `Chi bộ ${id}`, kind: "branch", armedForces: false });
 * const { value: hierarchy } = buildForest([branch("01"), branch("02")]);
 * if (hierarchy === undefined) throw new Error("The records do not hold together.");
 *
 * const assignments = [assignment({ followerKey: "k1", organisationId: "01", firstDay: "2025-01-01" })];
 * const terms = assignmentTerms({ kinds: ["branch"], mostPerMember: 3 });
 * const report = reviewAssignments(hierarchy, assignments, { on: "2025-12-31", terms });
 * report; // => { unfollowed: ["02"], overloaded: [], idle: [] }
 * ```
 */
export function reviewAssignments(
  hierarchy: Hierarchy,
  assignments: readonly Assignment[],
  options: AssignmentReviewOptions,
): AssignmentReport {
  const { on, terms } = requireOptions(options);
  const { organisations } = linksOf(caller, hierarchy);
  requireList(caller, "the assignments", assignments);
  for (const assignment of assignments) factsOf(caller, assignmentFields, assignment, "an assignment");

  const current = assignments.filter((assignment) => holdsOn(assignment, on));
  const existing = organisations.filter((organisation) => isAlive(organisation, on));
  const ids = new Set(existing.map(({ id }) => id));
  const followed = new Set(current.map(({ organisationId }) => organisationId));
  const wanted = new Set(terms.kinds);
  return {
    unfollowed: existing.filter(({ id, kind }) => wanted.has(kind) && !followed.has(id)).map(({ id }) => id),
    overloaded: loadsOf(current).filter(({ bodies }) => bodies > terms.mostPerMember),
    idle: current.filter(({ organisationId }) => !ids.has(organisationId)),
  };
}

function requireOptions(options: AssignmentReviewOptions): AssignmentReviewOptions {
  requireRecord(caller, "the options", options);
  requireKnownKeys(caller, options, ["on", "terms"]);
  requireDay(caller, options.on, "on");
  return { on: options.on, terms: factsOf(caller, assignmentTermsFields, options.terms, "the terms") };
}

/** How many bodies each member follows, in the order of the assignments. */
function loadsOf(assignments: readonly Assignment[]): AssignmentReport["overloaded"] {
  const bodiesOf = new Map<string, Set<string>>();
  for (const { followerKey, organisationId } of assignments) {
    const bodies = bodiesOf.get(followerKey) ?? new Set();
    bodiesOf.set(followerKey, bodies.add(organisationId));
  }
  return [...bodiesOf].map(([followerKey, bodies]) => ({ followerKey, bodies: bodies.size }));
}
