import { decidingSteps, type Outcome, type Undetermined, type Verdict } from "../../outcome/index.ts";
import {
  assessStipend,
  type Holder,
  type PayrollLine,
  payroll,
  type Stipend,
  type StipendItem,
  type StipendOptions,
} from "../../stipend/index.ts";
import { type CalendarMonth, monthOf } from "../../time/index.ts";
import { type PointTerms, pointTermsOf } from "../shared-point.ts";
import { monthsAlike } from "./unchanged-months.ts";

/** What holders of one sort are due for a month, as the review adds it up. */
export interface MonthAnswer {
  /** The amounts paid; none where nothing is due or nothing is certain. */
  readonly items: readonly StipendItem[];
  /** What is open; `null` where nothing is. */
  readonly open: OpenAnswer | null;
  /** Whether it is news against the month before. */
  readonly isNews: boolean;
}

/** An answer that the law leaves open, or that lacks facts. */
export interface OpenAnswer {
  readonly terms: PointTerms;
  readonly kind: "undetermined" | "insufficient-facts";
  readonly readings: Undetermined<Stipend>["readings"];
}

/**
 * Makes what answers for holders, month by month. A month like the one before it is not asked about again, and only what may be
 * news or is open is explained.
 */
export function answersIn(
  months: readonly CalendarMonth[],
  options: StipendOptions,
): (holders: readonly Holder[]) => readonly (readonly MonthAnswer[])[] {
  const { policies } = options;
  // Refuses a policy of a wrong form before it is read.
  payroll([], months[0] as CalendarMonth, options);
  const alike = monthsAlike(policies);
  const lawChanges = new Set(policies.flatMap(({ versions }) => versions.map(({ firstDay }) => monthOf(firstDay))));
  return (holders) => {
    const all = holders.map(
      (holder): Asked => ({ holder, alike: alike(holder), stretch: null, told: null, answers: [] }),
    );
    for (const month of months) {
      const turned = all.filter((one) => hasTurned(one, month));
      const { lines } = payroll(
        turned.map(({ holder }) => holder),
        month,
        options,
      );
      for (const [index, one] of turned.entries()) {
        const { answer } = lines[index] as PayrollLine;
        one.answers.push(answerOf(one, answer, { month, options, isNewLaw: lawChanges.has(month) }));
      }
    }
    return all.map(({ answers }) => answers);
  };
}

/** A holder who is being asked about. */
interface Asked {
  readonly holder: Holder;
  readonly alike: (month: CalendarMonth) => string;
  /** The months that are like the last one. */
  stretch: string | null;
  /** What was told last. */
  told: { readonly amount: number | string; readonly reasons: string } | null;
  readonly answers: MonthAnswer[];
}

/** Whether the month may have another answer than the one before; where not, that one is taken over. */
function hasTurned(one: Asked, month: CalendarMonth): boolean {
  const stretch = one.alike(month);
  const last = one.answers.at(-1);
  if (last === undefined || stretch !== one.stretch) {
    one.stretch = stretch;
    return true;
  }
  one.answers.push(last.isNews ? { ...last, isNews: false } : last);
  return false;
}

interface AskedIn {
  readonly month: CalendarMonth;
  readonly options: StipendOptions;
  readonly isNewLaw: boolean;
}

function answerOf(one: Asked, answer: Verdict<Stipend>, { month, options, isNewLaw }: AskedIn): MonthAnswer {
  const amount = answer.kind === "assessed" ? answer.value.total : answer.kind;
  const items = answer.kind === "assessed" ? answer.value.items : [];
  const isOther = one.told?.amount !== amount;
  const isOpen = answer.kind === "undetermined" || answer.kind === "insufficient-facts";
  if (!isOther && !isNewLaw && !isOpen) return { items, open: null, isNews: false };
  const outcome = assessStipend(one.holder, month, options);
  const open = openOf(outcome);
  if (!isOther && !isNewLaw) return { items, open, isNews: false };
  const now = { amount, reasons: outcome.because.join(" ") };
  const isNews = isOther || (amount === 0 && one.told?.reasons !== now.reasons);
  one.told = now;
  return { items, open, isNews };
}

function openOf(outcome: Outcome<Stipend>): OpenAnswer | null {
  if (outcome.kind !== "undetermined" && outcome.kind !== "insufficient-facts") return null;
  const terms = pointTermsOf("stipends", outcome) as PointTerms;
  return { terms, kind: outcome.kind, readings: outcome.readings ?? [] };
}

/** Why something is due, or why nothing is. */
export function reasonKey(outcome: Outcome<Stipend>): string {
  const reasons =
    outcome.kind === "assessed" && outcome.value.items.length > 0
      ? outcome.value.items.map(({ policy, group, payer, amount }) => [policy, group, payer, amount])
      : [outcome.kind, outcome.missing, decidingSteps(outcome)];
  return JSON.stringify(reasons);
}
