import type { Outcome, Step } from "../../src/outcome/index.ts";

/**
 * An outcome in short: its answer alone, and each step in a line, with `~` before one that did not decide. What is said to
 * have decided and is no step comes after them.
 */
export function told<Value>(outcome: Outcome<Value>): { readonly answer: object; readonly steps: readonly string[] } {
  const { on: _, steps, because, evidence: __, ...answer } = outcome;
  const lines = steps.map((step) => `${because.includes(step.code) ? "" : "~ "}${lineOf(step)}`);
  const others = because.filter((code) => steps.every((step) => step.code !== code));
  return { answer, steps: [...lines, ...others] };
}

function lineOf({ code, actual, operator, expected, result, citation, evidence }: Step): string {
  const held = `${code}: ${actual} ${operator} ${expected}, ${result}`;
  return `${held} - ${citation.document} ${citation.provision}, ${evidence}`;
}

/** The step that names the model of 294-QĐ/TW. */
export function under294(day: string): string {
  return `structureModel.model-294: ${day} >= 2025-07-01, met - 294-QD-TW@2025-05-26 10.1, official-text`;
}

/** The step that names the model of 294-QĐ/TW as it is believed to be kept by 20-QĐ/TW. */
export function under294Kept(day: string): string {
  return `structureModel.model-294-kept: ${day} >= 2026-04-08, met - 20-QD-TW@2026-04-08 not-known, single-source`;
}

/** The step that names the model of 208-QĐ/TW, of a unit that has switched to it. */
export function under208(day: string, since: string): string {
  return `structureModel.model-208: ${day} >= ${since}, met - 208-QD-TW@2026-07-26 not-known, single-source`;
}
