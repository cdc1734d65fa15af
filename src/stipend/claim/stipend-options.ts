import { requireList, requireOptions } from "../../guard/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import { type CompiledPolicy, compiledPolicies, compiledPolicy } from "../format/compiled-policy.ts";
import type { StipendPolicy } from "../format/policy.ts";

/** What a question about stipends needs beside the holder and the month. */
export interface StipendOptions extends ReadingOptions {
  /** The policies asked about: those that the library ships, those of one's own, or both. */
  readonly policies: readonly StipendPolicy[];
}

/** The options of a question about one policy. */
export interface PolicyOptions extends ReadingOptions {
  /** The policy asked about. */
  readonly policy: StipendPolicy;
}

/** The options once they are looked through: policies compiled, readings settled. */
export interface StipendTerms {
  readonly policies: readonly CompiledPolicy[];
  readonly readings: readonly ReadingCode[];
}

/** Looks through the options of a question about several policies. */
export function stipendTerms(
  caller: string,
  options: StipendOptions,
  keys: readonly string[] = ["policies", "readings"],
): StipendTerms {
  requireOptions(caller, options, keys);
  requireReadings(caller, options.readings);
  const { policies, readings = [] } = options;
  requireList(caller, "policies", policies);
  return { policies: compiledPolicies(caller, policies), readings };
}

/** Looks through the options of a question about one policy. */
export function policyTerms(
  caller: string,
  options: PolicyOptions,
): Pick<StipendTerms, "readings"> & { readonly compiled: CompiledPolicy } {
  requireOptions(caller, options, ["policy", "readings"]);
  requireReadings(caller, options.readings);
  const { policy, readings = [] } = options;
  return { compiled: compiledPolicy(caller, "policy", policy), readings };
}
