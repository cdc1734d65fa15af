import { meant, requireFunction, requireList, requireRecord, shown } from "../guard/index.ts";
import {
  type ComputedFact,
  type Condition,
  comparisons,
  type Fact,
  type FactSource,
  type FactsOf,
  kinds,
  type Read,
} from "./condition.ts";
import { type FactShape, hasShape, shapeOf, wrongFact } from "./fact-shape.ts";
import type { Bound, Choice, OpenPoint, Provision, Share } from "./provision.ts";
import { truthOf, unknown } from "./truth.ts";

/** A source with the code of its rule, for the words of an error. */
export interface CodedSource<Facts> extends FactSource<Facts> {
  readonly code: string;
}

/** A fact of any kind. */
type AnyFact<Facts> = Fact<Facts, boolean> | Fact<Facts, number> | Fact<Facts, string>;

/** Compiles a condition, by the kind of its provision. */
export function condition<Facts>(
  source: CodedSource<Facts>,
  law: Provision | Bound | Share | Choice | OpenPoint,
  on: unknown,
): Condition<Facts> {
  if ("readings" in law) return openPoint(law);
  requireAsked(source.code, on as object);
  if ("share" in law) return share(source, law, on as never);
  if ("oneOf" in law) return choice(source, law, on as never);
  if ("value" in law) {
    return "sum" in (on as object) ? sum(source, law, on as never) : bound(source, law, on as never);
  }
  return flag(source, on as never);
}

/** Refuses what is no fact by its name, and none that is computed from named facts. */
function requireAsked(code: string, on: object): void {
  for (const [key, fact] of Object.entries(on)) {
    if (key === "sum") requireList(code, key, fact);
    else if (typeof fact !== "string") {
      requireRecord(code, key, fact);
      const { from, by } = fact as { readonly from?: unknown; readonly by?: unknown };
      requireList(code, `from of ${key}`, from);
      requireFunction(code, `by of ${key}`, by);
    }
  }
}

function flag<Facts>(source: CodedSource<Facts>, on: { flag: Fact<Facts, boolean> }): Condition<Facts> {
  return { ...read(source, on.flag), kind: kinds.flag, shape: "flag" };
}

function bound<Facts>(source: CodedSource<Facts>, law: Bound, on: { number: Fact<Facts, number> }): Condition<Facts> {
  return { ...read(source, on.number), ...compared(law), kind: kinds.bound, shape: shapeOfNumber(source, on.number) };
}

/** A number that is computed was made of facts that were looked at. */
function shapeOfNumber<Facts>({ fields }: CodedSource<Facts>, fact: Fact<Facts, number>): FactShape {
  if (typeof fact === "object") return "finite";
  return shapeOf(fields?.[fact]) === "count" ? "count" : "number";
}

function sum<Facts>(
  source: CodedSource<Facts>,
  law: Bound,
  on: { sum: readonly FactsOf<Facts, number>[] },
): Condition<Facts> {
  const facts = on.sum as readonly (keyof Facts & string)[];
  const addends = facts.map((name) => readerOfName(source, name) as Read<Facts, number>);
  const shape = facts.every((name) => shapeOf(source.fields?.[name]) === "count") ? "count" : "number";
  return { ...blank, ...compared(law), kind: kinds.sum, addends, facts, shape };
}

function compared({
  operator,
  value,
}: Bound): Pick<Condition<never>, "operator" | "comparison" | "limit" | "expected"> {
  return { operator, comparison: comparisons[operator], limit: value, expected: value };
}

function share<Facts>(
  source: CodedSource<Facts>,
  law: Share,
  on:
    | { part: Fact<Facts, number>; of: Fact<Facts, number> }
    | { number: Fact<Facts, number>; per: Fact<Facts, number> },
): Condition<Facts> {
  const part = "part" in on ? on.part : on.number;
  const whole = "part" in on ? on.of : on.per;
  return {
    ...read(source, part),
    kind: kinds.share,
    isOfWhole: "part" in on,
    readWhole: readerOf(source, whole),
    operator: law.operator,
    comparison: comparisons[law.operator],
    share: law.share,
    ofNothing: law.ofNothing === "unknown" ? unknown : truthOf(law.ofNothing === "met"),
    expected: law.share,
    facts: [...new Set([...namesOf(part), ...namesOf(whole)])],
    shape: shapeOfNumber(source, part),
    shapeOfWhole: shapeOfNumber(source, whole),
    labelOfWhole: namesOf(whole).join(", "),
  };
}

function choice<Facts>(source: CodedSource<Facts>, law: Choice, on: { text: Fact<Facts, string> }): Condition<Facts> {
  const shape = typeof on.text === "object" ? "text" : shapeOf(source.fields?.[on.text]);
  return {
    ...read(source, on.text),
    kind: kinds.choice,
    operator: "one-of",
    expected: law.oneOf,
    shape: typeof shape === "object" ? shape : "text",
  };
}

function openPoint<Facts>({ readings }: OpenPoint): Condition<Facts> {
  return { ...blank, kind: kinds.open, operator: "read-as", readings, expected: readings.met };
}

// A kind that reads nothing is never asked to.
const unused = null as unknown as () => null;

/**
 * A condition on nothing: what the kinds have in common. Bare literals, or a bundler keeps it in programs without rules.
 */
const blank: Condition<unknown> = {
  kind: 0,
  read: unused,
  readWhole: unused,
  addends: [],
  operator: "is",
  comparison: 0,
  limit: 0,
  share: { part: 0, whole: 1 },
  ofNothing: 1,
  readings: null,
  expected: true,
  facts: [],
  settable: null,
  shape: "any",
  shapeOfWhole: "any",
  isOfWhole: false,
  label: "",
  labelOfWhole: "",
};

function read<Facts>(source: CodedSource<Facts>, fact: AnyFact<Facts>): Condition<Facts> {
  const settable = typeof fact === "object" ? null : (fact as keyof Facts & string);
  const facts = namesOf(fact as Fact<Facts, unknown>);
  return {
    ...blank,
    read: readerOf(source, fact as Fact<Facts, boolean>),
    facts,
    settable,
    label: facts.join(", "),
  };
}

function readerOf<Facts, Value>(source: CodedSource<Facts>, fact: Fact<Facts, Value>): Read<Facts, Value> {
  if (typeof fact === "object") return computed(source, fact as ComputedFact<Facts, Value>);
  return readerOfName(source, fact) as Read<Facts, Value>;
}

function readerOfName<Facts>({ code, readers }: CodedSource<Facts>, name: keyof Facts): Read<Facts, unknown> {
  if (Object.hasOwn(readers, name)) return readers[name] as Read<Facts, unknown>;
  throw new TypeError(`${code}: no fact is named ${shown(name)}; ${meant(String(name), Object.keys(readers))}`);
}

/** Computes from facts that are well formed: `undefined` becomes `null` first, and what is no such fact is refused. */
function computed<Facts, Value>(
  { readers, fields }: CodedSource<Facts>,
  { from, by }: ComputedFact<Facts, Value>,
): Read<Facts, Value> {
  const inputs = from.map((name) => ({ name: String(name), read: readers[name], shape: shapeOf(fields?.[name]) }));
  return (facts) => {
    let isWhole = true;
    for (const { name, read, shape } of inputs) {
      const value: unknown = read(facts);
      if (value === undefined) isWhole = false;
      else if (value !== null && !hasShape(shape, value)) throw wrongFact(name, shape, value);
    }
    return by(isWhole ? facts : withNulls(facts, from));
  };
}

function withNulls<Facts>(facts: Facts, names: readonly (keyof Facts)[]): Facts {
  return { ...facts, ...Object.fromEntries(names.map((name) => [name, facts[name] ?? null])) };
}

function namesOf<Facts>(fact: Fact<Facts, unknown>): readonly (keyof Facts & string)[] {
  return (typeof fact === "object" ? fact.from : [fact]) as readonly (keyof Facts & string)[];
}
