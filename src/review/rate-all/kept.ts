import { requireRecord, shown } from "../../guard/index.ts";
import { positionIn } from "../../organisation/index.ts";
import type { RatedRegister } from "./rated-register.ts";
import type { Run } from "./run.ts";

/** A rated register as this room reads it: with what was found of each body on the way. */
export interface Kept extends RatedRegister {
  readonly run: Run;
}

/**
 * Reads a rated register, and finds a body in it.
 *
 * @param caller - The function that was called.
 * @param rated - The argument.
 * @param organisationId - The id of the body.
 * @returns What was kept, and the position of the body.
 * @throws TypeError when it is no rated register or the id no text, RangeError when no body of the id is rated.
 */
export function keptOf(caller: string, rated: RatedRegister, organisationId: string): readonly [Run, number] {
  requireRecord(caller, "the rated register", rated);
  const { run } = rated as Kept;
  if (run === undefined) {
    throw new TypeError(`${caller}: the rated register is none; give the value that rateAll returned`);
  }
  if (typeof organisationId !== "string") {
    throw new TypeError(`${caller}: the id is ${shown(organisationId)}; give the id of an organisation`);
  }
  const position = positionIn(run.register.hierarchy.ids, organisationId);
  if (run.answers[position] !== undefined) return [run, position];
  throw new RangeError(`${caller}: no organisation of this id is rated; give the id of one in rated.organisations`);
}
