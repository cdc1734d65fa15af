import { countsAsOf, type OrganisationKind } from "../../organisation/index.ts";
import { type RatingClass, type RatingCounts, type RecordedClass, ratingClasses } from "../../rating/index.ts";
import { bestOf, type ClassCounts, type ClassSet, has, isOne, maybeNone, worstOf } from "./class-set.ts";
import { countedChildren, isComplete, memberCountsOf, type Run, recordAt, yearOf } from "./run.ts";

/** What the register says of those below a body, as far as its rating asks. */
export interface Below {
  /** Whether it is rated over its members or over the organisations directly below it. */
  readonly form: "branch" | "organisation";
  /** The same by its kind, whatever is recorded. */
  readonly formOfKind: "branch" | "organisation";
  /** How those below are rated; `null` where nothing is at hand. */
  readonly classes: ClassesBelow | null;
  /** The organisations directly below; `null` where the register has none and there must be some. */
  readonly units: number | null;
  /** Of these, the fewest and the most that were disciplined. */
  readonly disciplined: readonly [atLeast: number, atMost: number] | null;
  /** Whether an organisation below was disciplined. */
  readonly anyDisciplined: boolean | null;
  /** The members of a branch. */
  readonly members: number | null;
  /** Whether something is open because facts or records are missing, and not only because a body has to decide. */
  readonly isLacking: boolean;
}

/** How those below are rated, between bounds. */
export interface ClassesBelow {
  /** How many there are of each class if each is as bad as it may be. */
  readonly worst: ClassCounts;
  /** How many there are of each class if each is as good as it may be. */
  readonly best: ClassCounts;
  /** The fewest of each class, taken by itself. */
  readonly atLeast: ClassCounts;
  /** The most of each class. */
  readonly atMost: ClassCounts;
  /** Whether it may be that none below is rated at all. */
  readonly mayBeNone: boolean;
}

const branchKinds: ReadonlySet<OrganisationKind> = /* @__PURE__ */ new Set([
  "branch",
  "grassroots-branch",
  "temporary-branch",
  "overseas-provisional-branch",
]);

/** Derives what the register says of those below the organisation at a position; those below have been rated. */
export function belowOf(run: Run, position: number): Below {
  const { kind, counts } = recordAt(run, position);
  const formOfKind = branchKinds.has(kind) ? "branch" : "organisation";
  const form = yearOf(run, position)?.form ?? formOfKind;
  const children = countedChildren(run, position);
  const { official, probationary } = countsAsOf(counts, run.period.lastDay);
  const units = children.length === 0 && form === "organisation" ? null : children.length;
  return {
    form,
    formOfKind,
    ...(form === "branch" ? membersBelow(run, position) : organisationsBelow(run, children)),
    units,
    disciplined: units === null ? null : disciplinedAmong(run, children),
    anyDisciplined: units === null ? null : anyDisciplined(run, children),
    members: form === "branch" && official !== null && probationary !== null ? official + probationary : null,
  };
}

function organisationsBelow(run: Run, children: readonly number[]): Pick<Below, "classes" | "isLacking"> {
  const sets = children.map((child) => run.entering[child] as ClassSet).filter((set) => set !== 0);
  const isLacking = children.some((child) => run.lacking[child] === 1);
  return { classes: children.length === 0 ? null : classesOf(sets), isLacking: isLacking || children.length === 0 };
}

/** The members as counted; one whose class is open, or of an earlier rule-book, may be of any. */
function membersBelow(run: Run, position: number): Pick<Below, "classes" | "isLacking"> {
  const counts = memberCountsOf(run, position);
  if (counts === undefined) {
    const none = isComplete(run, position, "memberRatings") ? classesOf([]) : null;
    return { classes: none, isLacking: true };
  }
  const open = openMembers(counts);
  const known = ratingClasses.map((one) => counts.classes[one] ?? 0) as unknown as ClassCounts;
  const spread = (place: number): ClassCounts => plus(known, place, open);
  const classes = {
    worst: spread(ratingClasses.length - 1),
    best: spread(0),
    atLeast: known,
    atMost: known.map((count) => count + open) as unknown as ClassCounts,
    mayBeNone: false,
  };
  return { classes, isLacking: open > 0 };
}

function openMembers({ classes, notRated }: RatingCounts): number {
  const since2018: readonly RecordedClass[] = ratingClasses;
  const earlier = Object.entries(classes).filter(([one]) => !since2018.includes(one as RecordedClass));
  return earlier.reduce((sum, [, count]) => sum + count, notRated["class-open"] ?? 0);
}

function plus(counts: ClassCounts, place: number, more: number): ClassCounts {
  return counts.map((count, index) => (index === place ? count + more : count)) as unknown as ClassCounts;
}

function classesOf(sets: readonly ClassSet[]): ClassesBelow {
  const count = (isCounted: (set: ClassSet, one: RatingClass) => boolean): ClassCounts =>
    ratingClasses.map((one) =>
      sets.reduce((sum, set) => sum + Number(isCounted(set, one)), 0),
    ) as unknown as ClassCounts;
  return {
    worst: count((set, one) => worstOf(set) === one),
    best: count((set, one) => bestOf(set) === one),
    atLeast: count((set, one) => isOne(set) && has(set, one)),
    atMost: count(has),
    mayBeNone: sets.length > 0 && sets.every((set) => (set & maybeNone) !== 0),
  };
}

function disciplinedAmong(run: Run, children: readonly number[]): readonly [atLeast: number, atMost: number] {
  let [atLeast, atMost] = [0, 0];
  for (const child of children) {
    const disciplined = yearOf(run, child)?.disciplined ?? null;
    atLeast += Number(disciplined === true);
    atMost += Number(disciplined !== false);
  }
  return [atLeast, atMost];
}

/** Directly below counts; whether one further down counts as well the text does not say. */
function anyDisciplined(run: Run, children: readonly number[]): boolean | null {
  const [atLeast, atMost] = disciplinedAmong(run, children);
  if (atLeast > 0) return true;
  const noneBelow = children.every((child) => run.disciplinedBelow[child] === 0);
  return atMost === 0 && noneBelow ? false : null;
}
