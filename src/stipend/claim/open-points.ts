import { assessReadings, type OpenPoint, type Outcome, type ReadingCode, undetermined } from "../../outcome/index.ts";
import { type Claimant, hasMovingCount } from "./claimants.ts";
import { isThreshold } from "./payable.ts";
import type { Candidate, Question } from "./policies-in-force.ts";
import type { Stipend } from "./stipend.ts";

/** The answer under some readings, every other point left open. */
type AnswerUnder = (readings: readonly ReadingCode[]) => Outcome<Stipend>;

/**
 * The answer under every reading of what the policies leave open. A point that does not matter asks for no reading; whether
 * a policy outlived its province is asked last, where the claims leave nothing else open.
 */
export function underReadings(
  claimants: readonly Claimant[],
  question: Question,
  answer: AnswerUnder,
): Outcome<Stipend> {
  const acrossMerger: AnswerUnder = (readings) => onceSettled(answer(readings), readings, answer);
  const under = question.candidates.reduce((inner: AnswerUnder, candidate): AnswerUnder => {
    const points = openPoints(candidate, claimants);
    if (Object.keys(points).length === 0) return inner;
    const { code } = candidate.policy;
    return (readings) => assessReadings({ code, points }, { on: question.firstDay, readings }, inner);
  }, acrossMerger);
  return under(question.under.readings);
}

/** Where a merger alone leaves the answer open: what it is if the policy was kept, and what if it ended. */
function onceSettled(open: Outcome<Stipend>, readings: readonly ReadingCode[], answer: AnswerUnder): Outcome<Stipend> {
  if (open.reason !== "territory-merged") return open;
  const values = (["kept-after-merger", "ended-with-merger"] as const).flatMap((code) => {
    const { value } = answer([...readings, code]);
    return value === undefined ? [] : [{ code, value }];
  });
  const { reason, on, steps, because } = open;
  return undetermined({ reason, decidedBy: "people-council", readings: values }, { on, steps, because });
}

/** The points that the policy leaves open and the answer may rest on, by name. */
function openPoints(candidate: Candidate, all: readonly Claimant[]): Readonly<Record<string, OpenPoint>> {
  const { policy, version, period } = candidate;
  const claimants = all.filter((claimant) => claimant.candidate === candidate);
  if (claimants.length === 0) return {};
  const { headCountDay, partMonth, concurrency } = policy;
  const points: Record<string, OpenPoint> = Object.fromEntries(
    version.rule.openPoints.map((point) => [point.name, point]),
  );
  if (headCountDay !== null && claimants.some(({ post }) => hasMovingCount(post.organisation, period))) {
    points["headCountDay"] = headCountDay;
  }
  if (!isThreshold(partMonth) && claimants.some(({ served }) => served.share !== null)) points["partMonth"] = partMonth;
  if (concurrency.paid === "not-stated" && claimants.length > 1) points["concurrentPosts"] = concurrency;
  return points;
}

/** Whether the answer of this claimant rests on a day of the count or on a rule for part months that nobody has stated. */
export function restsOnConvention({ post, candidate: { policy, period }, served }: Claimant): boolean {
  if (served.share !== null && !isThreshold(policy.partMonth)) return true;
  return policy.headCountDay !== null && hasMovingCount(post.organisation, period);
}
