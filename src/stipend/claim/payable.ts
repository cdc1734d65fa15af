import { type Fraction, type Rounding, roundVnd, type Vnd, vnd } from "../../money/index.ts";
import type { StipendPolicy } from "../format/policy.ts";
import type { DayThreshold, RoundingRule } from "../format/policy-terms.ts";

const ways: Readonly<Record<RoundingRule["mode"], Rounding>> = {
  down: "down-to-dong",
  "half-up": "half-up-to-dong",
  up: "up-to-dong",
};

/** Whether the policy itself says what a month, quarter or year served in part amounts to. */
export function isThreshold(partMonth: StipendPolicy["partMonth"]): partMonth is DayThreshold {
  return "fullFrom" in partMonth;
}

/** The amount as it is paid; `null` where that is no whole number of đồng and the document prescribes no rounding. */
export function payable(due: Fraction, { rounding }: StipendPolicy): Vnd | null {
  if (rounding !== null) return rounded(due, rounding);
  return due.part % due.whole === 0 ? vnd(due.part / due.whole) : null;
}

/** The most that the amount can be, whatever the rounding. */
export function atMost(due: Fraction, policy: StipendPolicy): Vnd {
  return payable(due, policy) ?? roundVnd(due, "up-to-dong");
}

function rounded({ part, whole: of }: Fraction, { mode, unit }: RoundingRule): Vnd {
  return vnd(roundVnd({ part, whole: of * unit }, ways[mode]) * unit);
}
