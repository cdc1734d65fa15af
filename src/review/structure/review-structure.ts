import { requireOptions } from "../../guard/index.ts";
import { type Finding, reviewHierarchy, reviewLeadingBodies } from "../../organisation/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import {
  type CountDifference,
  countDifferences,
  indexedOf,
  leadingBodiesOf,
  type Register,
} from "../../register/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import type { SharedPoint } from "../shared-point.ts";
import { type ConsentDoubt, countedConsents } from "./consent-doubts.ts";
import { sortedFindings } from "./structure-points.ts";
import { structureViewOf } from "./structure-view.ts";

/** What there is to see in the structure of a register on a day (rà soát tổ chức). */
export interface StructureReview {
  /** What is certain: breaches, consents that are needed, matters to look at again. */
  readonly findings: readonly Finding[];
  /** What is open, each point once for all the bodies that share it. */
  readonly openPoints: readonly SharedPoint[];
  /** The organisations that count other members than those below them add up to. */
  readonly countDifferences: readonly CountDifference[];
  /** The recorded consents that do not count. */
  readonly consentDoubts: readonly ConsentDoubt[];
}

/**
 * Reviews the structure of a register on a day (rà soát tổ chức): its organisations by kind, place, size, consents and
 * committee, its leading bodies, counts that differ from those below, and consents that do not count. An organisation that
 * counts no members itself has what those below it add up to.
 *
 * A point that is open for many bodies is one item: who settles it, how many bodies it touches, and what each reading would
 * find among them. Name the reading to see the findings under it. A consent counts from the body that the rule names, and
 * with a day; one that does not count is left out, and listed.
 *
 * @param register - The register.
 * @param on - The day.
 * @param options - `readings`: the settled ones, such as `model-294` or `model-208` for units whose switch is not recorded.
 * @returns The findings in the order of the records, and the open points.
 * @throws TypeError when it is no register or an option is unknown, RangeError for a day or a reading that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, reviewStructure } from "chibo";
 *
 * const counts = [{ on: "2026-01-01", official: 2 }] as const;
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1", counts } as const;
 * const built = buildRegister({ organisations: [commune, branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 *
 * const { openPoints } = reviewStructure(built.value, "2026-11-26");
 * const switched = openPoints.find(({ reason }) => reason === "regime-not-recorded");
 * switched?.record; // => "switchedOn"
 * switched?.readings.map(({ code }) => code); // => ["model-294", "model-208"]
 *
 * const { findings } = reviewStructure(built.value, "2026-11-26", { readings: ["model-294"] });
 * findings.map(({ rule, organisationId, finding }) => [rule, organisationId, finding]); // => [["branchSize", "b1", "review"]]
 * ```
 */
export function reviewStructure(register: Register, on: CalendarDate, options: ReadingOptions = {}): StructureReview {
  indexedOf("reviewStructure", register);
  requireDay("reviewStructure", on);
  requireOptions("reviewStructure", options, ["readings"]);
  requireReadings("reviewStructure", options.readings);
  return structureOf(register, on, options.readings ?? []);
}

/** The same, once the arguments are looked through. */
export function structureOf(register: Register, on: CalendarDate, readings: readonly ReadingCode[]): StructureReview {
  const [hierarchy, consentDoubts] = countedConsents(structureViewOf(register, on), on, { readings });
  const bodies = leadingBodiesOf(register, on);
  const under = (settled: readonly ReadingCode[]): readonly Finding[] => {
    const found = reviewHierarchy(hierarchy, on, { readings: settled });
    return bodies.length === 0 ? found : found.concat(reviewLeadingBodies(bodies, on, { readings: settled }));
  };
  return {
    ...sortedFindings(under(readings), (reading) => under([...readings, reading])),
    countDifferences: countDifferences(register, on),
    consentDoubts,
  };
}
