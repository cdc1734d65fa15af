import { isDeepStrictEqual } from "node:util";
import { answerOf, faultOf } from "./bad-arguments.ts";
import { isRecordMaker } from "./makers.ts";
import { placesIn, placeText, withValue } from "./places.ts";
import { oneOf, type Random } from "./random.ts";
import { madeBy, type RecordedFunction } from "./recorded-calls.ts";

/** What came of one call, and what of it ought not to be. */
export interface Checked {
  /** The answer or the error, as text: the same in every zone and locale. */
  readonly answer: string;
  readonly violations: readonly string[];
}

/** Calls the function with these arguments, frozen, and holds what comes against every invariant. */
export async function checkedCall(recorded: RecordedFunction, given: readonly unknown[]): Promise<Checked> {
  freeze(given);
  const before = textOf(given);
  const answer = await answerOf(recorded, given);
  const violations: string[] = [];
  if (textOf(given) !== before) violations.push("changes what it is given");
  if (answer instanceof Error) {
    const fault = faultOf(answer);
    return {
      answer: `${answer.name}: ${answer.message}`,
      violations: fault === null ? violations : [...violations, fault],
    };
  }
  const text = textOf(answer);
  if (text !== textOf(await answerOf(recorded, given))) violations.push("answers twice in two ways");
  if (isData(answer) && !isDeepStrictEqual(JSON.parse(text), answer)) violations.push("gives what JSON does not keep");
  return { answer: text, violations };
}

/** Whether the explained form of a question and its quick form agree, where the explained form answers. */
export async function disagreement(
  explained: RecordedFunction,
  quick: RecordedFunction,
  given: readonly unknown[],
): Promise<string | null> {
  const answer = await answerOf(explained, given);
  if (kindOf(answer) === null) return null;
  const short = await answerOf(quick, given.map(withoutDay));
  const [one, other] = [coreOf(answer), coreOf(short)];
  return one === other ? null : `${one} explained, ${other} by ${quick.name}`;
}

/** The options of the explained form may name a day that the quick one need not know. */
function withoutDay(argument: unknown): unknown {
  if (
    typeof argument !== "object" ||
    argument === null ||
    !("on" in argument) ||
    !("readings" in argument || Object.keys(argument).length === 1)
  )
    return argument;
  const { on: _, ...options } = argument;
  return options;
}

/** Members of an answer that say by `null` that they are not known, so that a fact more may fill them in. */
const openMembers: Readonly<Record<string, readonly string[]>> = { "chibo/rating assessDiscipline": ["weighed"] };

/** Members in which `null` says something: that a band of points has no end above. It is no fact that is not known. */
const sayingByNull: readonly string[] = ["below"];

/** Whether an answer that was given while a fact was not known is taken back once it is. */
export async function takenBack(
  recorded: RecordedFunction,
  given: readonly unknown[],
  random: Random,
): Promise<string | null> {
  const facts = placesIn(given, isRecordMaker).filter(
    ({ path, value }) =>
      path.length > 1 &&
      (typeof value === "number" || typeof value === "boolean") &&
      !sayingByNull.includes(String(path.at(-1))),
  );
  if (facts.length === 0) return null;
  const { path } = oneOf(random, facts);
  const before = await answerOf(recorded, withValue(given, path, null));
  const after = await answerOf(recorded, given);
  if (before instanceof Error || after instanceof Error || kindOf(before) !== "assessed") return null;
  return coreOf(before) === coreOf(withOpen(after, before, openMembers[recorded.name] ?? []))
    ? null
    : `${coreOf(before)} without ${placeText(path)}, ${coreOf(after)} with it`;
}

/** The kind of an outcome; nothing for any other answer. */
export function kindOf(answer: unknown): string | null {
  const isOutcome = typeof answer === "object" && answer !== null && "kind" in answer && "steps" in answer;
  return isOutcome ? String(answer.kind) : null;
}

/** The later answer with those members taken back that the earlier one said to be not known. */
function withOpen(after: unknown, before: unknown, members: readonly string[]): unknown {
  const [late, early] = [after, before] as { readonly kind?: unknown; readonly value?: unknown }[];
  if (late?.kind !== "assessed" || members.length === 0) return after;
  const known = early?.value as Readonly<Record<string, unknown>>;
  const taken = members.filter((member) => known[member] === null).map((member) => [member, null]);
  return { ...late, value: { ...(late.value as object), ...Object.fromEntries(taken) } };
}

/** What the quick form says too. */
function coreOf(answer: unknown): string {
  if (answer instanceof Error) return `${answer.name}: ${answer.message}`;
  const { kind, value, reason } = answer as Record<string, unknown>;
  return textOf({ kind, value, reason });
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || madeBy(value) !== undefined) return;
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return;
  Object.freeze(value);
  for (const inside of Object.values(value)) freeze(inside);
}

function isData(value: unknown): boolean {
  if (typeof value === "function" || value === undefined) return false;
  if (typeof value !== "object" || value === null) return typeof value !== "number" || Number.isFinite(value);
  const prototype = Object.getPrototypeOf(value);
  return (Array.isArray(value) || prototype === Object.prototype) && Object.values(value).every(isData);
}

/** Any value as text; what JSON does not know is said in words. */
export function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_, inside) => (typeof inside === "bigint" ? `${inside}n` : inside)) ?? String(value);
  } catch {
    return "a circle";
  }
}
