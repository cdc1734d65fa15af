import type { Finding, StructureRuleCode } from "../../organisation/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import {
  type OpenTally,
  type PointTerms,
  pointTally,
  pointTermsOf,
  readingTally,
  type SharedPoint,
} from "../shared-point.ts";

/** The models of structure that a unit may be under while its switch is not recorded. */
const models: readonly ReadingCode[] = ["model-294", "model-208"];

/** What was found, the open points apart. */
export interface SortedFindings {
  /** What is certain, finding by finding. */
  readonly findings: readonly Finding[];
  /** What is open, point by point. */
  readonly openPoints: readonly SharedPoint[];
}

/**
 * Sorts findings into those that are certain and the points that are open for several bodies.
 *
 * @param all - Every finding.
 * @param under - Asks for every finding under one more reading.
 * @returns Both.
 */
export function sortedFindings(
  all: readonly Finding[],
  under: (reading: ReadingCode) => readonly Finding[],
): SortedFindings {
  const points = pointTally();
  const findings: Finding[] = [];
  let switched: OpenTally | null = null;
  for (const finding of all) {
    const terms = finding.finding === "undetermined" ? termsOf(finding) : null;
    if (terms === null) {
      findings.push(finding);
      continue;
    }
    const point = points.of(terms);
    point.organisationIds.add(finding.organisationId);
    point.open.add(finding.rule, finding.finding);
    // No other point of structure has readings.
    if (terms.reason === "regime-not-recorded") switched = point;
  }
  if (switched !== null) addModels(switched, all, under);
  return { findings, openPoints: points.points() };
}

function termsOf({ outcome }: Finding): PointTerms | null {
  return pointTermsOf("structure", outcome);
}

/** Asks again under each model, and counts what it finds among the organisations whose switch is not recorded. */
function addModels(
  point: OpenTally,
  all: readonly Finding[],
  under: (reading: ReadingCode) => readonly Finding[],
): void {
  const asked = askedOf(point, all);
  for (const model of models) addModel(point, asked, model, under(model));
}

/** Which rules are open for whom, and what is certain of those who are touched. */
interface Asked {
  readonly open: ReadonlyMap<StructureRuleCode, ReadonlySet<string>>;
  readonly certain: ReadonlyMap<string, ReadonlySet<StructureRuleCode>>;
}

function askedOf({ organisationIds }: OpenTally, all: readonly Finding[]): Asked {
  const open = new Map<StructureRuleCode, Set<string>>();
  const certain = new Map<string, Set<StructureRuleCode>>();
  for (const { rule, organisationId, outcome } of all) {
    if (outcome.reason === "regime-not-recorded") addTo(open, rule, organisationId);
    else if (organisationIds.has(organisationId)) addTo(certain, organisationId, rule);
  }
  return { open, certain };
}

/** What is open and not found under the model fits. */
function addModel(point: OpenTally, { open, certain }: Asked, model: ReadingCode, found: readonly Finding[]): void {
  const tally = readingTally(point, model);
  const left = new Map([...open].map(([rule, ids]) => [rule, ids.size]));
  const touched = found.filter(({ rule, organisationId }) => {
    return point.organisationIds.has(organisationId) && !certain.get(organisationId)?.has(rule);
  });
  for (const { rule, organisationId, finding } of touched) {
    tally.add(rule, finding);
    if (open.get(rule)?.has(organisationId)) left.set(rule, (left.get(rule) as number) - 1);
  }
  for (const [rule, count] of left) if (count > 0) tally.add(rule, "fits", { count });
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
