import { groupBy } from "../../guard/index.ts";
import type { Bound, Requirement } from "../../outcome/index.ts";
import { addDays } from "../../time/index.ts";
import type { PolicyCondition, PolicyVersion, PostBegan } from "./policy.ts";

/** A group that nobody reaches, or that overlaps with another without being a special case of it. */
export interface GroupFault {
  /** The place of the group. */
  readonly group: number;
  /** The place of the earlier group it overlaps with; `null` where nobody reaches it. */
  readonly other: number | null;
}

/** Which conditions hold together: one row of answers, by name. */
type World = Readonly<Record<string, boolean>>;

/** More combinations than this are not tried. */
const most = 100_000;

/** The faults of the groups of a version, found by trying every combination of facts that its conditions tell apart. */
export function groupFaults({ conditions, groups }: PolicyVersion): readonly GroupFault[] {
  const worlds = worldsOf(conditions);
  if (worlds === null) return [];
  const holding = worlds.map((world) => groups.map(({ when }) => holds(when, world)));
  return groups.flatMap((group, place): readonly GroupFault[] => {
    if (!holding.some((row) => row.indexOf(true) === place)) return [{ group: place, other: null }];
    const partial = groups.findIndex(
      (earlier, before) => before < place && paysOtherwise(earlier, group) && overlapsPartly(holding, before, place),
    );
    return partial === -1 ? [] : [{ group: place, other: partial }];
  });
}

function paysOtherwise(one: PolicyVersion["groups"][number], other: PolicyVersion["groups"][number]): boolean {
  const pay = [one.then, other.then];
  return pay.every(({ kind }) => kind === "pays") && JSON.stringify(one.then) !== JSON.stringify(other.then);
}

/** Whether both hold somewhere, and each somewhere without the other. */
function overlapsPartly(holding: readonly (readonly boolean[])[], one: number, other: number): boolean {
  const both = holding.some((row) => row[one] && row[other]);
  const onlyOne = holding.some((row) => row[one] && !row[other]);
  const onlyOther = holding.some((row) => !row[one] && row[other]);
  return both && onlyOne && onlyOther;
}

/** Every combination of answers that facts can give; `null` where there are too many. */
function worldsOf(conditions: PolicyVersion["conditions"]): readonly World[] | null {
  const byFact = groupBy(Object.entries(conditions), ([name, condition]) => factOf(name, condition));
  const choices = [...byFact.values()].map(answersOf);
  if (choices.reduce((product, { length }) => product * length, 1) > most) return null;
  return choices.reduce<readonly World[]>(
    (worlds, answers) => worlds.flatMap((world) => answers.map((answer) => ({ ...world, ...answer }))),
    [{}],
  );
}

function factOf(name: string, condition: PolicyCondition): string {
  if ("fact" in condition) return condition.fact;
  if ("sum" in condition) return condition.sum.join("+");
  if ("postBegan" in condition) return "began";
  return "flag" in condition ? condition.flag : name;
}

/** The rows of answers that one fact can give to the conditions that rest on it. */
function answersOf(conditions: readonly (readonly [string, PolicyCondition])[]): readonly World[] {
  const values = conditions.flatMap(([, condition]): readonly (string | number | boolean)[] => {
    if ("oneOf" in condition) return [...condition.oneOf, ""];
    if ("postBegan" in condition) return daysAround(condition.postBegan);
    return "value" in condition ? [condition.value - 1, condition.value, condition.value + 1] : [true, false];
  });
  const rows = [...new Set(values)].map((value) =>
    Object.fromEntries(conditions.map(([name, condition]) => [name, meets(condition, value)])),
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** The first and the last day, and a day on the other side of each; a day in between where there is no limit. */
function daysAround({ firstDay, lastDay }: PostBegan): readonly string[] {
  const before = firstDay === null ? [] : [addDays(firstDay, -1), firstDay];
  const after = lastDay === null ? [] : [lastDay, addDays(lastDay, 1)];
  return [...before, ...after];
}

function meets(condition: PolicyCondition, value: string | number | boolean): boolean {
  if ("postBegan" in condition) return isAround(condition.postBegan, String(value));
  if ("oneOf" in condition) return condition.oneOf.includes(String(value));
  return "value" in condition ? isWithinBound(condition, Number(value)) : value === true;
}

function isAround({ firstDay, lastDay }: PostBegan, day: string): boolean {
  return (firstDay === null || firstDay <= day) && (lastDay === null || day <= lastDay);
}

function isWithinBound({ operator, value }: Bound, number: number): boolean {
  if (number === value) return operator === ">=" || operator === "<=";
  return number > value ? operator.startsWith(">") : operator.startsWith("<");
}

function holds(requirement: Requirement<string>, world: World): boolean {
  if (typeof requirement === "string") return world[requirement] === true;
  if ("not" in requirement) return !holds(requirement.not, world);
  return "all" in requirement
    ? requirement.all.every((part) => holds(part, world))
    : requirement.any.some((part) => holds(part, world));
}
