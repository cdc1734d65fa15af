import type { DecidingBody, ReadingCode, ReadingsCode, ReasonCode } from "./codes.ts";
import type { ReadingValue } from "./outcome.ts";

/** An answer as far as readings are concerned. */
interface Answer {
  readonly kind: string;
  readonly value?: unknown;
  readonly reason?: ReasonCode | undefined;
  readonly decidedBy?: DecidingBody | null | undefined;
  readonly readings?: readonly { readonly code: ReadingsCode; readonly value: unknown }[] | undefined;
}

/** A point with two readings, as a law table states it. */
export interface ReadingChoice {
  readonly readings: { readonly met: ReadingCode; readonly notMet: ReadingCode };
  readonly decidedBy: DecidingBody | null;
}

/** One answer, with the readings under which it is given. */
export interface Branch<Given> {
  /** The readings that make the difference. */
  readonly codes: readonly ReadingCode[];
  /** Who may settle the first of them. */
  readonly decidedBy: DecidingBody | null;
  /** All readings it was given under, those that the caller named included. */
  readonly readings: readonly ReadingCode[];
  readonly answer: Given;
}

/** At least one branch. */
type Branches<Given> = readonly [Branch<Given>, ...Branch<Given>[]];

/** What the branches amount to: one answer for all, or the answers they differ in. */
export type Merged<Given> =
  | { readonly agreed: Given; readonly branches: Branches<Given> }
  | {
      readonly agreed: null;
      readonly reason: ReasonCode;
      readonly decidedBy: DecidingBody | null;
      readonly readings: readonly ReadingValue<never>[];
      readonly branches: Branches<Given>;
    };

/** Where an assessment stands under some readings: at its answer, or at a point that must be read first. */
export type Standing<Given> = { readonly answer: Given } | { readonly point: ReadingChoice };

/**
 * Runs an assessment under every admissible combination of readings that the caller has not named. A point that makes
 * no difference drops out.
 *
 * @param readings - The readings that the caller has settled.
 * @param standing - Where the assessment stands under these readings.
 * @returns The answer that all agree in, or the answers in which they differ.
 */
export function underReadings<Given extends Answer>(
  readings: readonly ReadingCode[],
  standing: (readings: readonly ReadingCode[]) => Standing<Given>,
): Merged<Given> {
  return merge(explore(readings, standing));
}

function explore<Given extends Answer>(
  readings: readonly ReadingCode[],
  standing: (readings: readonly ReadingCode[]) => Standing<Given>,
): Branches<Given> {
  const reached = standing(readings);
  if ("answer" in reached) return [{ codes: [], decidedBy: null, readings, answer: reached.answer }];
  const { decidedBy } = reached.point;
  const { met, notMet } = reached.point.readings;
  const underMet = explore([...readings, met], standing);
  const underNotMet = explore([...readings, notMet], standing);
  if (areSettled(underMet) && sameAnswers(underMet, underNotMet)) return underMet;
  const prefixed = (code: ReadingCode, branches: Branches<Given>): Branches<Given> =>
    branches.map((branch) => ({ ...branch, decidedBy, codes: [code, ...branch.codes] })) as unknown as Branches<Given>;
  return [...prefixed(met, underMet), ...prefixed(notMet, underNotMet)];
}

function merge<Given extends Answer>(branches: Branches<Given>): Merged<Given> {
  const insufficient = branches.find(({ answer }) => answer.kind === "insufficient-facts");
  const first = insufficient ?? branches[0];
  const agree = branches.every(({ answer }) => isSameAnswer(answer, first.answer));
  if (agree || insufficient !== undefined) return { agreed: first.answer, branches };
  const open = branches.map(({ answer }) => answer).find((answer) => answer.kind !== "assessed");
  return {
    agreed: null,
    reason: open?.reason ?? "open-reading",
    decidedBy: open?.decidedBy ?? branches[0].decidedBy,
    readings: branches.flatMap(({ codes, answer }) => valuesOf(codes, answer)) as ReadingValue<never>[],
    branches,
  };
}

function valuesOf(
  codes: readonly ReadingCode[],
  answer: Answer,
): readonly { readonly code: ReadingsCode; readonly value: unknown }[] {
  if (answer.kind === "assessed") return [{ code: codes.join("+") as ReadingsCode, value: answer.value }];
  return (answer.readings ?? []).map(({ code, value }) => ({
    code: [...codes, code].join("+") as ReadingsCode,
    value,
  }));
}

/** Branches that still miss facts are all kept: each may miss other facts. */
function areSettled(branches: readonly Branch<Answer>[]): boolean {
  return branches.every(({ answer }) => answer.kind !== "insufficient-facts");
}

function sameAnswers(some: readonly Branch<Answer>[], others: readonly Branch<Answer>[]): boolean {
  return (
    some.length === others.length &&
    some.every((branch, index) => {
      const other = others[index];
      return (
        other !== undefined && String(branch.codes) === String(other.codes) && isSameAnswer(branch.answer, other.answer)
      );
    })
  );
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  return one === other || (one.kind === other.kind && answerKey(one) === answerKey(other));
}

function answerKey({ value, reason, decidedBy, readings }: Answer): string {
  return JSON.stringify([value, reason, decidedBy, readings]);
}
