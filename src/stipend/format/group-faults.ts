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

/** How much is tried at most: combinations of facts times what the groups mention, or groups or conditions with each other. */
export const mostTried = 1_000_000;

/**
 * The faults of the groups of a version, found by trying every combination of facts that the conditions of its groups tell
 * apart.
 *
 * @param version - The version.
 * @returns The faults; how much there is to try in their place, where that is more than {@link mostTried}.
 */
export function groupFaults({ conditions, groups }: PolicyVersion): readonly GroupFault[] | number {
  const mentioned = groups.flatMap(({ when }) => namesIn(when));
  const asked = new Set(mentioned);
  const pairs = Math.max(groups.length, asked.size) ** 2;
  if (pairs > mostTried) return pairs;
  const choices = choicesOf(Object.entries(conditions).filter(([name]) => asked.has(name)));
  const tries = choices.reduce((product, { length }) => product * length, mentioned.length);
  if (tries > mostTried) return tries;
  const worlds = worldsOf(choices);
  const places = groups.map(({ when }) => placesOf(when, worlds));
  let taken = 0n;
  return groups.flatMap((group, place): readonly GroupFault[] => {
    const own = places[place] as Places;
    const isReached = (own & ~taken) !== 0n;
    taken |= own;
    if (!isReached) return [{ group: place, other: null }];
    const other = groups
      .slice(0, place)
      .findIndex((earlier, before) => overlapsPartly(places[before] as Places, own) && paysOtherwise(earlier, group));
    return other === -1 ? [] : [{ group: place, other }];
  });
}

/** The names of the conditions that a requirement mentions. */
export function namesIn(requirement: Requirement<string>): readonly string[] {
  if (typeof requirement === "string") return [requirement];
  if ("not" in requirement) return namesIn(requirement.not);
  return ("all" in requirement ? requirement.all : requirement.any).flatMap(namesIn);
}

/** In which worlds a group holds: a bit for each. */
type Places = bigint;

function placesOf(when: Requirement<string>, worlds: readonly World[]): Places {
  return BigInt(`0b${worlds.map((world) => (holds(when, world) ? 1 : 0)).join("")}`);
}

function paysOtherwise(one: PolicyVersion["groups"][number], other: PolicyVersion["groups"][number]): boolean {
  const pay = [one.then, other.then];
  return pay.every(({ kind }) => kind === "pays") && JSON.stringify(one.then) !== JSON.stringify(other.then);
}

/** Whether both hold somewhere, and the earlier somewhere without the later: a later one that is reached does so anyway. */
function overlapsPartly(earlier: Places, later: Places): boolean {
  const both = earlier & later;
  return both !== 0n && both !== earlier;
}

/** The rows of answers that each fact can give. */
function choicesOf(conditions: readonly (readonly [string, PolicyCondition])[]): readonly (readonly World[])[] {
  const byFact = groupBy(conditions, ([name, condition]) => factOf(name, condition));
  return [...byFact.values()].map(answersOf);
}

/** Every combination of answers that facts can give. */
function worldsOf(choices: readonly (readonly World[])[]): readonly World[] {
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
