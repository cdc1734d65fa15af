import type { OrganisationYear } from "../../rating/index.ts";
import type { Below } from "./below.ts";
import type { ClassCounts } from "./class-set.ts";

/** The four counts of those below, in the order of the classes. */
const countedFacts = ["ratedExcellent", "ratedGood", "ratedCompleted", "ratedNotCompleted"] as const;

/** The facts of a body that the register gives from below. */
export type BelowFact =
  | (typeof countedFacts)[number]
  | "form"
  | "units"
  | "unitsDisciplined"
  | "subordinateDisciplined"
  | "members";

/** A fact from below, between bounds; both `null` where it is not known. */
export interface BoundedFact {
  readonly fact: BelowFact;
  readonly atLeast: number | boolean | string | null;
  readonly atMost: number | boolean | string | null;
  /** Whether it shows ratings of members. */
  readonly isOfMembers: boolean;
}

/** Whether any fact that may come from below is recorded of the body itself. */
export function hasRecordedBelow(year: OrganisationYear): boolean {
  return recordableFacts.some((fact) => year[fact] !== null);
}

const recordableFacts = [
  "ratedExcellent",
  "ratedGood",
  "ratedCompleted",
  "ratedNotCompleted",
  "form",
  "units",
  "unitsDisciplined",
  "subordinateDisciplined",
] as const;

/** The facts that the records below give. The number of members is counted on days of its own and contradicts nothing. */
export function belowFacts(below: Below): readonly BoundedFact[] {
  const { form, formOfKind, classes, units, disciplined, anyDisciplined } = below;
  const isOfMembers = form === "branch";
  const exact = (fact: BelowFact, value: BoundedFact["atLeast"]): BoundedFact => {
    return { fact, atLeast: value, atMost: value, isOfMembers: false };
  };
  const [fewest, most] = disciplined ?? [null, null];
  return [
    ...countedFacts.map((fact, place) => {
      return { fact, atLeast: classes?.atLeast[place] ?? null, atMost: classes?.atMost[place] ?? null, isOfMembers };
    }),
    exact("form", formOfKind),
    exact("units", units),
    { fact: "unitsDisciplined", atLeast: fewest, atMost: most, isOfMembers: false },
    exact("subordinateDisciplined", anyDisciplined),
  ];
}

/**
 * The facts of a body with what comes from below, once for each way in which it may turn out that matters: all below as bad as
 * may be, all as good as may be, and none rated. No rule-book lowers a class because those below are better, so that what
 * holds at the ends holds between them.
 */
export function yearsWith(year: OrganisationYear, below: Below): readonly [OrganisationYear, ...OrganisationYear[]] {
  const { classes, disciplined } = below;
  const worst = filled(year, below, classes?.worst ?? null, disciplined?.[1] ?? null);
  const best = filled(year, below, classes?.best ?? null, disciplined?.[0] ?? null);
  const ends = isSame(worst, best) ? [] : [best];
  if (classes?.mayBeNone !== true) return [worst, ...ends];
  return [worst, ...ends, filled(year, below, [0, 0, 0, 0], worst.unitsDisciplined)];
}

/** The facts of a body with what is certain from below; what is not stays unknown. */
export function yearWithKnown(year: OrganisationYear, below: Below): OrganisationYear {
  const years = yearsWith(year, below);
  const [first] = years;
  if (years.length === 1) return first;
  const unsure = belowFacts(below).filter(({ fact, atLeast, atMost }) => year[fact] === null && atLeast !== atMost);
  return { ...first, ...Object.fromEntries(unsure.map(({ fact }) => [fact, null])) };
}

const comparedFacts = [
  "ratedExcellent",
  "ratedGood",
  "ratedCompleted",
  "ratedNotCompleted",
  "unitsDisciplined",
] as const;

function isSame(one: OrganisationYear, other: OrganisationYear): boolean {
  return comparedFacts.every((fact) => one[fact] === other[fact]);
}

/** What is recorded stays. */
function filled(
  year: OrganisationYear,
  below: Below,
  counts: ClassCounts | null,
  unitsDisciplined: number | null,
): OrganisationYear {
  return {
    ...year,
    form: below.form,
    ratedExcellent: year.ratedExcellent ?? counts?.[0] ?? null,
    ratedGood: year.ratedGood ?? counts?.[1] ?? null,
    ratedCompleted: year.ratedCompleted ?? counts?.[2] ?? null,
    ratedNotCompleted: year.ratedNotCompleted ?? counts?.[3] ?? null,
    units: year.units ?? below.units,
    unitsDisciplined: year.unitsDisciplined ?? unitsDisciplined,
    subordinateDisciplined: year.subordinateDisciplined ?? below.anyDisciplined,
    members: year.members ?? below.members,
  };
}

// A rule of this library for personal data, and no provision of law: ratings of fewer persons point to single ones.
const smallestGroupShown = 5;

/** Tells whether the counts of those below show ratings of fewer members than may be shown. */
export function isSmall(year: OrganisationYear, { form, classes }: Below): boolean {
  if (form !== "branch") return false;
  const counts = countedFacts.map((fact, place) => year[fact] ?? classes?.atLeast[place] ?? null);
  const known = counts.filter((count) => count !== null);
  return known.length > 0 && known.reduce((sum, count) => sum + count, 0) < smallestGroupShown;
}

/** Tells whether a condition that reads this fact speaks of those below by class. */
export function isCountedFact(fact: string): boolean {
  return (countedFacts as readonly string[]).includes(fact);
}
