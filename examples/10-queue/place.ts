// The work on one place: how its branches met, and what its post holders are due. Each holder belongs to one place, that of the
// first post, so that nobody is counted twice.
import { readFileSync } from "node:fs";
import { branchesOf, buildRegister, holdersOf, type RegisterGiven, sessionsOf } from "chibo";
import { type MeetingSummary, mergeMeetingSummaries, summariseMeetings } from "chibo/meeting";
import { mergePayrolls, type Payroll, payroll, shippedPolicies } from "chibo/stipend";
import { monthOf, type Period, periodOf } from "chibo/time";

/** What a worker hands back: plain data that merges. */
export interface PlaceResult {
  readonly meetings: MeetingSummary;
  readonly payroll: Payroll;
}

const file = new URL("../01-year-review/records/lam-binh.json", import.meta.url);
const { firstDay, lastDay, ...records } = JSON.parse(readFileSync(file, "utf8")) as RegisterGiven & Period;
const period = periodOf(firstDay, lastDay);
const built = buildRegister(records);
if (built.kind === "refused") throw new Error(`The register does not hold together: ${built.issues[0]?.code}.`);
const register = built.value;
const placeOf = new Map(records.organisations.map(({ id, parentId, kind }) => [id, kind === "branch" ? parentId : id]));
const branches = branchesOf(register, period);
const sessions = sessionsOf(register);
const holders = holdersOf(register, period);

/** The places: the district itself and its communes. */
export const places: readonly string[] = [...new Set(placeOf.values())].filter((id) => id !== null && id !== undefined);

/** Works one place out. */
export function workOut(place: string): PlaceResult {
  const own = branches.filter(({ id }) => placeOf.get(id) === place);
  const held = sessions.filter(({ organisationId }) => placeOf.get(organisationId) === place);
  const paid = holders.filter(({ posts }) => placeOf.get(posts[0]?.organisation.id ?? "") === place);
  return {
    meetings: summariseMeetings(own, held, period),
    payroll: payroll(paid, monthOf(lastDay), { policies: shippedPolicies }),
  };
}

/** The results of all places as one; their order does not matter. */
export function merged(results: readonly PlaceResult[]): PlaceResult {
  return {
    meetings: mergeMeetingSummaries(results.map(({ meetings }) => meetings)),
    payroll: mergePayrolls(results.map((one) => one.payroll)),
  };
}
