import type { Fields } from "../../facts/index.ts";
import { requireWord } from "../../guard/index.ts";
import type { AssessOptions, Outcome } from "../../outcome/index.ts";
import { asOfOptions, factsOf } from "../model/asked.ts";
import { assessPermission, type PermissionRule } from "../powers/assess-permission.ts";
import type { Permission, RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { appointedSecretaryRule, type SecretaryBallots, secretaryBallotsFields } from "./appointed-secretary.ts";
import { type DisbandingFacts, disbandingFactsFields, disbandingRule } from "./disbanding.ts";
import { type DissolvingFacts, dissolvingFactsFields, dissolvingRule } from "./dissolving.ts";
import {
  type ExtraordinaryCongressFacts,
  extraordinaryCongressFactsFields,
  extraordinaryCongressRule,
} from "./extraordinary-congress.ts";
import { procedureSpans } from "./procedures.law.ts";
import { type TimeAway, temporaryExemptionRule, temporaryTransferRule, timeAwayFields } from "./time-away.ts";

/** The facts that each procedure is asked with. */
export interface ProcedureFacts {
  /** A congress out of turn (đại hội bất thường): see `extraordinaryCongressFacts()`. */
  readonly extraordinaryCongress: ExtraordinaryCongressFacts;
  /** A branch secretary who is appointed (chỉ định bí thư chi bộ): see `secretaryBallots()`. */
  readonly appointedSecretary: SecretaryBallots;
  /** To disband an organisation as a penalty (giải tán): see `disbandingFacts()`. */
  readonly disbanding: DisbandingFacts;
  /** To dissolve an organisation (giải thể): see `dissolvingFacts()`. */
  readonly dissolving: DissolvingFacts;
  /** To introduce a member who is away to temporary activity elsewhere (sinh hoạt tạm thời): see `timeAway()`. */
  readonly temporaryTransfer: TimeAway;
  /** To exempt a member who is away for a time (tạm miễn sinh hoạt): see `timeAway()`. */
  readonly temporaryExemption: TimeAway;
}

/** A procedure that is asked about. */
export type ProcedureCode = keyof ProcedureFacts;

/**
 * Assesses whether a procedure within one body may be followed on a day: may a congress be held out of turn, a secretary be
 * appointed, an organisation be disbanded or dissolved, a member who is away be introduced elsewhere or exempt? What
 * 294-QĐ/TW and 06-HD/TW say is known from 1 July 2025 (of an exemption from 9 June 2025); before, it is `not-in-force`, and
 * for a unit that has switched to 208-QĐ/TW, whose text was not read, it is left open.
 *
 * @param procedure - What is asked about: `extraordinaryCongress` (294-QĐ/TW 19), `appointedSecretary` (23.3), `disbanding`
 * (9.3.5), `dissolving` (10.5.1), `temporaryTransfer` (6.3.2) or `temporaryExemption` (06-HD/TW 10.3).
 * @param facts - The facts of that procedure: see {@link ProcedureFacts}.
 * @param options - The day the question is about, and the settled readings: `model-294` or `model-208` for a unit whose
 * switch is not recorded.
 * @returns `"allowed"`, `"needs-consent"` or `"not-allowed"`, explained.
 * @throws TypeError for facts or options of another form; RangeError for another procedure or a day that is none.
 *
 * @example
 * ```ts
 * import { assessProcedure, extraordinaryCongressFacts, timeAway } from "chibo/organisation";
 *
 * const asked = extraordinaryCongressFacts({
 *   committeeInFavour: 7,
 *   committeeMembers: 15,
 *   lowerBodiesAsking: 5,
 *   lowerBodies: 9,
 *   superior: "given",
 * });
 * assessProcedure("extraordinaryCongress", asked, { on: "2025-12-31" }).value; // => "allowed"
 * assessProcedure("extraordinaryCongress", { ...asked, lowerBodiesAsking: 4 }, { on: "2025-12-31" }).value; // => "not-allowed"
 * assessProcedure("extraordinaryCongress", asked, { on: "2025-06-30" }).kind; // => "not-in-force"
 *
 * const away = timeAway({ firstDay: "2025-09-01", lastDay: "2026-09-30" });
 * assessProcedure("temporaryTransfer", away, { on: "2025-09-01" }).missing; // => ["isStudy"]
 * assessProcedure("temporaryExemption", away, { on: "2025-09-01" }).value; // => "not-allowed"
 * ```
 */
export function assessProcedure<Code extends ProcedureCode>(
  procedure: Code,
  facts: ProcedureFacts[Code],
  options: AssessOptions,
): Outcome<Permission> {
  const all: Procedures = procedures();
  requireWord("assessProcedure", "the procedure", procedure, Object.keys(all));
  const found = all[procedure] as Procedure<ProcedureFacts[Code]>;
  const known = factsOf("assessProcedure", found.fields, facts);
  return assessPermission(found as PermissionRule<unknown>, known, asOfOptions("assessProcedure", options));
}

interface Procedure<Facts extends Pick<Unit, "switchedOn">> extends PermissionRule<RuleFacts<Facts>> {
  readonly fields: Fields<Facts>;
}

type Procedures = { readonly [Code in ProcedureCode]: Procedure<ProcedureFacts[Code]> };

// Inside a function, so that a bundler drops the rules from a program that never asks about procedures.
export function procedures(): Procedures {
  const { temporaryTransfer, temporaryExemption } = procedureSpans;
  return {
    extraordinaryCongress: {
      rule: extraordinaryCongressRule,
      span: procedureSpans.extraordinaryCongress,
      fields: extraordinaryCongressFactsFields,
    },
    appointedSecretary: {
      rule: appointedSecretaryRule,
      span: procedureSpans.appointedSecretary,
      fields: secretaryBallotsFields,
    },
    disbanding: { rule: disbandingRule, span: procedureSpans.disbanding, fields: disbandingFactsFields },
    dissolving: { rule: dissolvingRule, span: procedureSpans.dissolving, fields: dissolvingFactsFields },
    temporaryTransfer: { rule: temporaryTransferRule, span: temporaryTransfer, fields: timeAwayFields },
    temporaryExemption: { rule: temporaryExemptionRule, span: temporaryExemption, fields: timeAwayFields },
  };
}
