import { assess, type FactPath, type Step, type StepCode, whyNot } from "../../outcome/index.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { Claim } from "./claim.ts";
import type { Claimant } from "./claimants.ts";
import { pathsOf } from "./gathered-facts.ts";
import { isThreshold } from "./payable.ts";
import type { Question } from "./policies-in-force.ts";

/** A claim with its conditions as steps. */
export interface ExplainedClaim {
  readonly claim: Claim;
  readonly steps: readonly Step[];
  readonly because: readonly StepCode[];
  /** Where the record of the holder lacks what matters. */
  readonly missing: readonly FactPath[];
}

/**
 * Makes what explains the claims of one question under one set of readings after the other. What a claim rests on is explained
 * once for each choice among the readings of its own policy: those of the others change nothing in it. Where a policy asks what
 * else is paid, every reading may.
 */
export function explainedOnce(): (claim: Claim, question: Question) => ExplainedClaim {
  const known = new Map<Claimant, Map<string, ExplainedClaim>>();
  return (claim, question) => {
    const { claimant } = claim;
    const { version, ownReadings } = claimant.candidate;
    if (version.asksForPay) return explainedClaim(claim, question);
    const ofClaimant = known.get(claimant) ?? new Map<string, ExplainedClaim>();
    known.set(claimant, ofClaimant);
    const key = question.under.readings.filter((reading) => ownReadings.has(reading)).join();
    const before = ofClaimant.get(key);
    if (before !== undefined) return { ...before, claim };
    const explained = explainedClaim(claim, question);
    ofClaimant.set(key, explained);
    return explained;
  };
}

/** Explains which conditions decide a claim. The readings of its policy are left to the question as a whole. */
function explainedClaim(claim: Claim, question: Question): ExplainedClaim {
  const { claimant, facts, lacks } = claim;
  const { firstDay: on, under } = question;
  const outcome = assess(claimant.candidate.version.rule, facts, { on, ...under });
  const isGranted = outcome.kind === "assessed" && outcome.value !== null;
  const isDenied = outcome.kind === "assessed" && outcome.value === null;
  const further = isGranted ? [...mergerSteps(claim, question), ...thresholdSteps(claim)] : [];
  const steps = [...outcome.steps.filter((step) => step.operator !== "read-as"), ...further];
  const codes = steps.map((step) => step.code);
  const deciding = isDenied ? inTheWay(claim, question) : outcome.because;
  const because = [...deciding, ...further.map((step) => step.code)].filter((code) => codes.includes(code));
  const unknown = (outcome.missing ?? []).flatMap((fact) => pathsOf(fact as keyof PostFacts, claimant));
  const lacking = lacks !== null && "fact" in lacks ? [`posts.${claimant.place}.${lacks.fact}`] : [];
  return { claim, steps, because, missing: [...unknown, ...lacking] };
}

/** What keeps the post from the paid group that it comes nearest to; of equally near ones the last: the lowest level. */
function inTheWay({ claimant, facts }: Claim, { under: { readings } }: Question): readonly StepCode[] {
  const { rule, version } = claimant.candidate.version;
  const ways = version.groups
    .filter(({ then }) => then.kind === "pays")
    .map((target) => whyNot(rule, facts, { target, readings }).map((step) => step.code));
  return ways.reduceRight((nearest, way) => (way.length < nearest.length ? way : nearest), ways.at(-1) ?? []);
}

/** How the days served are held against the rule on a time served in part. */
function thresholdSteps({ claimant: { candidate, served } }: Claim): readonly Step[] {
  const { code, partMonth } = candidate.policy;
  if (served.share === null || !isThreshold(partMonth)) return [];
  const days = served.share.part;
  const { fullFrom, citation, evidence } = partMonth;
  const result = days >= fullFrom ? "met" : "not-met";
  return [{ code: `${code}.partMonth`, result, actual: days, operator: ">=", expected: fullFrom, citation, evidence }];
}

/** How it is read that a policy says nothing about what became of it once its province was merged. */
function mergerSteps({ claimant: { candidate } }: Claim, question: Question): readonly Step[] {
  const { policy, merger } = candidate;
  if (merger === null) return [];
  const { readings, citation, evidence } = merger;
  const actual = [readings.met, readings.notMet].find((code) => question.under.readings.includes(code)) ?? null;
  const settled = actual === readings.met ? "met" : "not-met";
  const result = actual === null ? "unknown" : settled;
  const code: StepCode = `${policy.code}.keptAfterMerger`;
  return [{ code, result, actual, operator: "read-as", expected: readings.met, citation, evidence }];
}
