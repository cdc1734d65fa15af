import { requireRecord, shown } from "../guard/index.ts";
import type { Fraction } from "../money/index.ts";
import type { ProgrammeTarget } from "./programme.ts";

/**
 * What an indicator was found to be: a count, or a part of a whole; `null` when not known. A count is held against a
 * number, a part against a share.
 */
export type Measure = number | Fraction | null;

/** What was measured, by the code of the indicator. One that is left out is not known. */
export type Measures = Readonly<Record<string, Measure | undefined>>;

/** Refuses a measure of the other kind, a negative one, one that is not finite, and more than a whole. */
export function requireMeasure(target: ProgrammeTarget, measure: Measure): void {
  if (measure === null) return;
  const isShare = "share" in target;
  if (isShare === (typeof measure === "number")) {
    const expected = isShare ? "a part of a whole" : "a count";
    throw new TypeError(`assessProgramme: ${target.indicator} is ${shown(measure)}; give ${expected}, or null`);
  }
  if (typeof measure === "number") requirePart(target.indicator, measure);
  else requireFraction(target.indicator, measure);
}

function requireFraction(indicator: string, fraction: Fraction): void {
  requireRecord("assessProgramme", indicator, fraction);
  requirePart(`${indicator}: part`, fraction.part);
  requirePart(`${indicator}: whole`, fraction.whole);
  if (fraction.part <= fraction.whole) return;
  throw new RangeError(
    `assessProgramme: ${indicator} is ${fraction.part} of ${fraction.whole}; give a part no larger than its whole`,
  );
}

function requirePart(name: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new RangeError(`assessProgramme: ${name} is ${shown(value)}; give a number from 0 up`);
}

/** How far a measure is from its target, in lowest terms. */
export function distance(target: ProgrammeTarget, measure: number | Fraction): Fraction {
  const goal = goalOf(target);
  const found = fractionOf(measure);
  return lowest(Math.abs(goal.part * found.whole - found.part * goal.whole), goal.whole * found.whole);
}

/** The measure as a fraction of its target. */
export function achieved(target: ProgrammeTarget, measure: number | Fraction): Fraction {
  const goal = goalOf(target);
  const found = fractionOf(measure);
  return { part: found.part * goal.whole, whole: found.whole * goal.part };
}

function goalOf(target: ProgrammeTarget): Fraction {
  return "share" in target ? target.share : { part: target.value, whole: 1 };
}

function fractionOf(measure: number | Fraction): Fraction {
  return typeof measure === "number" ? { part: measure, whole: 1 } : measure;
}

function lowest(part: number, whole: number): Fraction {
  const divisor = greatestDivisor(part, whole);
  return { part: part / divisor, whole: whole / divisor };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
