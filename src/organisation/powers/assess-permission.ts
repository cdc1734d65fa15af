import {
  type AssessOptions,
  assess,
  joinedGrounds,
  notInForce,
  type Outcome,
  type Rule,
  regrounded,
} from "../../outcome/index.ts";
import { holdsOn, type Span } from "../../time/index.ts";
import { groundsOf } from "../model/legal-step.ts";
import { untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import type { Permission } from "./permission.ts";

/** A rule that gives a permission, with the days on which it is known. */
export interface PermissionRule<Facts> {
  readonly rule: Rule<Facts, Permission>;
  readonly span: Span;
}

/**
 * Asks a rule that rests on 294-QĐ/TW or its guidance alone: not in force outside its days, left open for a unit that has
 * switched to 208-QĐ/TW.
 */
export function assessPermission<Facts>(
  { rule, span }: PermissionRule<Facts>,
  facts: Facts & Pick<Unit, "switchedOn">,
  { on, readings = [] }: AssessOptions,
): Outcome<Permission> {
  if (!holdsOn(span, on)) return notInForce(span, groundsOf(on, []));
  return untilSwitch(facts, on, readings, (first) => {
    const outcome = assess(rule, facts, { on });
    return regrounded(outcome, joinedGrounds(groundsOf(on, [first]), outcome));
  });
}
