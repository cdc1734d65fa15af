import {
  assess,
  type FactPath,
  type Grounds,
  type ReadingCode,
  type Step,
  type StepCode,
  whyNot,
} from "../outcome/index.ts";
import { baseSalaryOn } from "./base-salary.ts";
import type { Claim } from "./claim.ts";
import type { PostHolder } from "./holder.ts";
import type { PoliciesInMonth } from "./policies-in-month.ts";
import { type PostFacts, pathOf } from "./post-facts.ts";
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
  const outcome = assess(candidate.ready.rule, facts, month.firstDay, named);
  const merger = mergerSteps(claim);
  const steps = [...outcome.steps.filter((step) => step.operator !== "read-as"), ...merger];
  const codes = steps.map((step) => step.code);
  const deciding =
    claim.answer.kind === "assessed" && claim.answer.value === null ? inTheWay(claim, named) : outcome.because;
  const because = [...deciding, ...merger.map((step) => step.code)].filter((code) => codes.includes(code));
  const unknown = outcome.kind === "insufficient-facts" ? outcome.missing : [];
  return { claim, steps, because, missing: unknown.flatMap((fact) => pathOf(fact as keyof PostFacts, post, holder)) };
}

/** What keeps the post from the paid group that it comes nearest to; of equally near ones the last: the lowest level. */
function inTheWay({ candidate: { ready }, facts }: Claim, named: readonly ReadingCode[]): readonly StepCode[] {
  const ways = ready.version.groups
    .filter(({ then }) => then.kind === "pays")
    .map((group) => whyNot(ready.rule, facts, group, named).map((step) => step.code));
  return ways.reduceRight((nearest, way) => (way.length < nearest.length ? way : nearest), ways.at(-1) ?? []);
}

/**
 * What the whole answer rests on. For each policy the steps are those of one post: of one that decides, else of the one
 * that comes nearest. What is paid rests on the posts it is paid for; nothing due rests on everything that fails.
 */
export function stipendGrounds(
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
  const salary = items.some(({ rate }) => rate.kind === "of-base-salary") ? baseSalaryOn(month.firstDay).steps : [];
  const idle = month.idle.map((step) => step.code);
  return {
    on: month.firstDay,
    steps: [...month.idle, ...shown.flatMap(({ steps }) => steps), ...salary],
    because: [
      ...(shown.some(decides) ? [] : idle),
      ...deciding.flatMap(({ because }) => because),
      ...salary.map((step) => step.code),
    ],
  };
}

/** The step that asks whether the policy outlived its province. */
function mergerSteps({ candidate, merged }: Claim): readonly Step[] {
  if (merged === null) return [];
  const code: StepCode = `${candidate.policy.code}.keptAfterMerger`;
  const { citation, evidence, mergedInto } = merged;
  return [{ code, result: "unknown", actual: null, operator: "is", expected: mergedInto, citation, evidence }];
}
