import {
  assess,
  type FactPath,
  type Grounds,
  type ReadingCode,
  type Step,
  type StepCode,
  whyNot,
} from "../../outcome/index.ts";
import type { StipendRate } from "../format/policy.ts";
import { type PostFacts, pathOf } from "../format/post-facts.ts";
import type { PostHolder } from "../holder/holder.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { regionalWageOn } from "../wage/regional-wage.ts";
import { isThreshold, type Wage } from "./amount.ts";
import type { Claim } from "./claim.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { PoliciesInMonth } from "./policies-in-month.ts";
import { daysServed, isPart } from "./served.ts";
import type { Settled } from "./settle.ts";

/** A claim with its conditions as steps. */
export interface ExplainedClaim {
  readonly claim: Claim;
  readonly steps: readonly Step[];
  readonly because: readonly StepCode[];
  /** Where the record of the holder lacks what matters. */
  readonly missing: readonly FactPath[];
}

/** Which conditions decide this claim? Readings are left to the question as a whole. */
export function explain(
  claim: Claim,
  holder: PostHolder,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): ExplainedClaim {
  const { candidate, facts, post } = claim;
  const outcome = assess(candidate.ready.rule, facts, { on: month.firstDay, readings: named });
  const isGranted = outcome.kind === "assessed" && outcome.value !== null;
  const isDenied = outcome.kind === "assessed" && outcome.value === null;
  const further = isGranted ? [...mergerSteps(claim), ...thresholdSteps(claim, holder)] : [];
  const steps = [...outcome.steps.filter((step) => step.operator !== "read-as"), ...further];
  const codes = steps.map((step) => step.code);
  const deciding = isDenied ? inTheWay(claim, named) : outcome.because;
  const because = [...deciding, ...further.map((step) => step.code)].filter((code) => codes.includes(code));
  const unknown = outcome.kind === "insufficient-facts" ? outcome.missing : [];
  const lacking = claim.lacks !== null && "fact" in claim.lacks ? [`posts.${post}.${claim.lacks.fact}`] : [];
  const missing = [...unknown.flatMap((fact) => pathOf(fact as keyof PostFacts, post, holder)), ...lacking];
  return { claim, steps, because, missing };
}

/** What keeps the post from the paid group that it comes nearest to; of equally near ones the last: the lowest level. */
function inTheWay({ candidate: { ready }, facts }: Claim, named: readonly ReadingCode[]): readonly StepCode[] {
  const ways = ready.version.groups
    .filter(({ then }) => then.kind === "pays")
    .map((group) => whyNot(ready.rule, facts, { target: group, readings: named }).map((step) => step.code));
  return ways.reduceRight((nearest, way) => (way.length < nearest.length ? way : nearest), ways.at(-1) ?? []);
}

/**
 * What the whole answer rests on. For each policy the steps are those of one post: of one that decides, else of the one
 * that comes nearest. What is paid rests on the posts it is paid for; nothing due rests on everything that fails.
 */
export function stipendGrounds(
  holder: PostHolder,
  explained: readonly ExplainedClaim[],
  { items, open }: Settled,
  month: PoliciesInMonth,
): Grounds {
  const decides = ({ claim }: ExplainedClaim): boolean => open.includes(claim) || (open.length === 0 && isPaid(claim));
  const isPaid = ({ answer }: Claim): boolean =>
    answer.kind === "assessed" && items.some((item) => item === answer.value);
  const shown = month.candidates.flatMap((candidate) => {
    const ofPolicy = explained.filter(({ claim }) => claim.candidate === candidate);
    const nearest = [...ofPolicy].sort((one, other) => one.because.length - other.because.length)[0];
    const chosen = ofPolicy.find(decides) ?? nearest;
    return chosen === undefined ? [] : [chosen];
  });
  const deciding = shown.some(decides) ? shown.filter(decides) : shown;
  const salary = wageSteps(items, open, month);
  const idleSteps = [...month.idle, ...elsewhereSteps(holder, month)];
  const idle = idleSteps.map((step) => step.code);
  return {
    on: month.firstDay,
    steps: [...idleSteps, ...shown.flatMap(({ steps }) => steps), ...salary],
    because: [
      ...(shown.some(decides) ? [] : idle),
      ...deciding.flatMap(({ because }) => because),
      ...salary.map((step) => step.code),
    ],
  };
}

/** One step for each policy of another province: whatever else it asks, the holder does not belong to it. */
function elsewhereSteps(holder: PostHolder, { candidates }: PoliciesInMonth): readonly Step[] {
  return candidates
    .filter((candidate) => isElsewhere(holder, candidate))
    .map(({ policy: { code, territory }, ready: { version } }) => ({
      code: `${code}.inTerritory`,
      result: "not-met",
      actual: holder.territory,
      operator: "one-of",
      expected: [territory, ...version.extendedTo],
      citation: version.citation,
      evidence: version.evidence,
    }));
}

/** From when the wages count that the items are computed from, or that the open claims want. */
function wageSteps(items: Settled["items"], open: readonly Claim[], { firstDay }: PoliciesInMonth): readonly Step[] {
  const wages = new Set([...items.map(({ rate }) => wageOf(rate)), ...open.map(({ lacks }) => wageWanted(lacks))]);
  const base = wages.has("baseSalary") ? baseSalaryOn(firstDay).steps : [];
  return wages.has("regionalWage") ? [...base, ...regionalWageOn("I", firstDay).steps] : base;
}

function wageOf({ kind }: StipendRate): Wage | null {
  if (kind === "fixed") return null;
  return kind === "of-regional-wage" ? "regionalWage" : "baseSalary";
}

function wageWanted(lacks: Claim["lacks"]): Wage | null {
  return lacks !== null && "wage" in lacks ? lacks.wage : null;
}

/** How the days served stand against the rule on a time served in part. */
function thresholdSteps({ candidate, post: index }: Claim, holder: PostHolder): readonly Step[] {
  const post = holder.posts[index];
  const { policy } = candidate;
  if (post === undefined || !isThreshold(policy.partMonth) || !isPart(post, candidate)) return [];
  const days = daysServed(post, candidate);
  const { fullFrom, citation, evidence } = policy.partMonth;
  const step: Step = {
    code: `${policy.code}.partMonth`,
    result: days >= fullFrom ? "met" : "not-met",
    actual: days,
    operator: ">=",
    expected: fullFrom,
    citation,
    evidence,
  };
  return [step];
}

/** The step that asks whether the policy outlived its province. */
function mergerSteps({ candidate: { policy, merged } }: Claim): readonly Step[] {
  if (merged === null) return [];
  const code: StepCode = `${policy.code}.keptAfterMerger`;
  const { citation, evidence, mergedInto } = merged;
  return [{ code, result: "unknown", actual: null, operator: "is", expected: mergedInto, citation, evidence }];
}
