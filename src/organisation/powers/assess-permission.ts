import {
  assess,
  joinedGrounds,
  notInForce,
  type Outcome,
  type Rule,
  regrounded,
  type Step,
} from "../../outcome/index.ts";
import { holdsOn, type Span } from "../../time/index.ts";
import type { AsOf } from "../model/asked.ts";
import { groundsOf } from "../model/legal-step.ts";
import { untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import type { Permission } from "./permission.ts";

/** A rule that gives a permission, with the days on which it is known. */
export interface PermissionRule<Facts> {
  readonly rule: Rule<Facts, Permission>;
  readonly span: Span;
  /** The rule of a unit that has switched to 208-QĐ/TW, where one is known. */
  readonly rule208?: Rule<Facts, Permission>;
}

/**
 * Asks a rule that rests on 294-QĐ/TW or its guidance: not in force outside its days; for a unit that has switched to
 * 208-QĐ/TW the rule in its place, or left open where none is known.
 */
export function assessPermission<Facts>(
  { rule, span, rule208 }: PermissionRule<Facts>,
  facts: Facts & Pick<Unit, "switchedOn">,
  { on, readings }: AsOf,
): Outcome<Permission> {
  if (!holdsOn(span, on)) return notInForce(span, groundsOf(on, []));
  const by =
    (one: Rule<Facts, Permission>) =>
    (first: Step): Outcome<Permission> => {
      const outcome = assess(one, facts, { on });
      return regrounded(outcome, joinedGrounds(groundsOf(on, [first]), outcome));
    };
  return untilSwitch(facts, on, readings, by(rule), rule208 && by(rule208));
}
