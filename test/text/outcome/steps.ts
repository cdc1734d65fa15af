import type { Grounds, Step } from "../../../src/outcome/index.ts";

/** A step of an invented condition, with what a test needs of it changed. */
export function stepOf(changed: Partial<Step>): Step {
  return {
    code: "largeBranch.moreThan30",
    result: "met",
    actual: 31,
    operator: ">",
    expected: 30,
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    ...changed,
  };
}

/** Grounds without a condition. */
export const noGrounds: Grounds = { on: "2025-07-01", steps: [], because: [] };
