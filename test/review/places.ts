import { readFileSync } from "node:fs";
import type { Checked } from "../../src/outcome/index.ts";
import { branchMeetingScheme, type Programme } from "../../src/programme/index.ts";
import { buildRegister, type Register, type RegisterGiven } from "../../src/register/index.ts";
import { type Review, type ReviewOptions, review } from "../../src/review/index.ts";
import type { Period } from "../../src/time/index.ts";

/** The three places of the first example. */
export type PlaceName = "lam-binh" | "tuyen-quang-office" | "hoa-binh";

/** What every review of these tests is asked. */
export const options = { excellenceShare: "ordinary" } as const satisfies ReviewOptions;

const registers = new Map<PlaceName, Register>();

/** The register of a place as its records lie beside the example, built once. */
export function registerOf(place: PlaceName): Register {
  const made = registers.get(place);
  if (made !== undefined) return made;
  const { firstDay: _, lastDay: __, ...records } = rawOf(place);
  const register = accepted(buildRegister(records));
  registers.set(place, register);
  return register;
}

/** The period over which a place is reviewed. */
export function periodOfPlace(place: PlaceName): Period {
  const { firstDay, lastDay } = rawOf(place);
  return { firstDay, lastDay };
}

const reviews = new Map<PlaceName, Review>();

/** The review of a place over its own period, made once. */
export function reviewOf(place: PlaceName): Review {
  const made = reviews.get(place);
  if (made !== undefined) return made;
  const programmes: readonly Programme[] = place === "lam-binh" ? [branchMeetingScheme] : [];
  const found = review(registerOf(place), periodOfPlace(place), { ...options, programmes });
  reviews.set(place, found);
  return found;
}

/** The value of records that hold together. */
export function accepted<Value>(checked: Checked<Value>): Value {
  if (checked.kind === "refused") throw new TypeError(JSON.stringify(checked.issues.slice(0, 3)));
  return checked.value;
}

function rawOf(place: PlaceName): RegisterGiven & Period {
  const file = new URL(`../../examples/01-year-review/records/${place}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as RegisterGiven & Period;
}
