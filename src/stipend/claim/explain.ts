import {
  assessed,
  type Grounds,
  insufficientFacts,
  notInForce,
  type Outcome,
  outOfScope,
  type Step,
  type Undetermined,
  undetermined,
} from "../../outcome/index.ts";
import type { StipendRate } from "../format/policy.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { regionalWageOn } from "../wage/regional-wage.ts";
import type { Wage } from "./amount.ts";
import type { Claim } from "./claim.ts";
import type { ExplainedClaim } from "./explain-claim.ts";
import type { Question } from "./policies-in-force.ts";
import type { Settled } from "./settle.ts";
import { type Stipend, type StipendItem, stipendOf } from "./stipend.ts";

/** The explained answer, once claims are settled under readings that leave nothing to conventions. */
export function explained(all: readonly ExplainedClaim[], settled: Settled, question: Question): Outcome<Stipend> {
  const grounds = groundsOf(all, settled, question);
  if (question.outOfTime !== null) {
    const outcome = notInForce(question.outOfTime, grounds);
    // Where no policy was handed in, no text was read.
    return grounds.steps.length === 0 ? { ...outcome, evidence: "unverified" } : outcome;
  }
  const missing = all.filter(({ claim }) => settled.open.includes(claim)).flatMap((one) => one.missing);
  if (missing.length > 0) return insufficientFacts([...new Set(missing)], grounds);
  const [open] = settled.open;
  if (open !== undefined) return leftOpen(open, grounds);
  if (settled.tied) return undetermined({ reason: "equal-claims", decidedBy: "payer", readings: [] }, grounds);
  return assessed(stipendOf(settled), grounds);
}

/** What no fact can settle: no rule is known, or somebody decides. */
function leftOpen({ answer }: Claim, grounds: Grounds): Outcome<Stipend> {
  if (answer.kind === "out-of-scope") return outOfScope(answer.reason, grounds);
  const { reason, decidedBy } = answer as Undetermined<StipendItem | null>;
  return undetermined({ reason, decidedBy, readings: [] }, grounds);
}

/**
 * What the whole answer rests on. For each policy the steps are those of one post: of one that decides, else of the one
 * that comes nearest. What is paid rests on the posts it is paid for; nothing due rests on everything that fails.
 */
function groundsOf(all: readonly ExplainedClaim[], { items, open }: Settled, question: Question): Grounds {
  const decides = ({ claim }: ExplainedClaim): boolean => open.includes(claim) || (open.length === 0 && isPaid(claim));
  const isPaid = ({ answer }: Claim): boolean =>
    answer.kind === "assessed" && items.some((item) => item === answer.value);
  const shown = question.candidates.flatMap((candidate) => {
    const ofPolicy = all.filter(({ claim }) => claim.claimant.candidate === candidate);
    const nearest = [...ofPolicy].sort((one, other) => one.because.length - other.because.length)[0];
    const chosen = ofPolicy.find(decides) ?? nearest;
    return chosen === undefined ? [] : [chosen];
  });
  const deciding = shown.filter(decides);
  const wages = wageSteps(items, open, question);
  const failing = [...question.idle.map(({ step }) => step.code), ...shown.flatMap(({ because }) => because)];
  const reasons = deciding.length > 0 ? deciding.flatMap(({ because }) => because) : failing;
  return {
    on: question.firstDay,
    steps: [...question.idle.map(({ step }) => step), ...shown.flatMap(({ steps }) => steps), ...wages],
    because: [...reasons, ...wages.map((step) => step.code)],
  };
}

/** From when the wages count that the items are computed from, or that the open claims lack. */
function wageSteps(items: readonly StipendItem[], open: readonly Claim[], { firstDay }: Question): readonly Step[] {
  const wages = new Set([...items.map(({ rate }) => wageOf(rate)), ...open.map(({ lacks }) => wageLacked(lacks))]);
  const base = wages.has("baseSalary") ? baseSalaryOn(firstDay).steps : [];
  return wages.has("regionalWage") ? [...base, ...regionalWageOn("I", firstDay).steps] : base;
}

function wageOf({ kind }: StipendRate): Wage | null {
  if (kind === "fixed") return null;
  return kind === "of-regional-wage" ? "regionalWage" : "baseSalary";
}

function wageLacked(lacks: Claim["lacks"]): Wage | null {
  return lacks !== null && "wage" in lacks ? lacks.wage : null;
}
