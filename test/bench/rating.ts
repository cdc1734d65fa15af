// Art. 11 for members: the verdict and the explanation against json-logic-js and json-rules-engine, all holding the same
// conditions and the same rows against the same facts, in one process, interleaved, the median of five.

import { assessClass, judgeClass, type MemberYear, memberYear } from "chibo/rating";
import jsonLogic from "json-logic-js";
import { Engine, type RuleProperties } from "json-rules-engine";
import { type Measured, measured } from "./measure.ts";

const on = "2025-12-15";
const rounds = 5;

type Answer = string;
type Logic = Parameters<typeof jsonLogic.apply>[0];

/** Both peers are two-valued, so the facts are all known, and both take one reading of every open point. */
const settled = { readings: ["band-as-floor", "listed-when-concluded", "way-out-covers-triggers"] } as const;

/** Of whom nothing is known yet. */
const blank = memberYear({});

function members(count: number): readonly MemberYear[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  return Array.from({ length: count }, (): MemberYear => {
    const tasks = 10 + next(11);
    const listed = next(100);
    return {
      ...blank,
      score: 45 + next(56),
      tasks,
      done: next(8) > 0 ? tasks : tasks - next(tasks),
      late: next(3) > 0 ? 0 : next(6),
      beyond: next(tasks),
      shortcomings: 3,
      repaired: next(5) > 0 ? 3 : 2,
      degenerationConcluded: next(200) === 0,
      dutyViolationDisciplined: next(100) === 0,
      listedViolation: listed > 2 ? "none" : ((["not-weighed", "concluded", "disciplined"] as const)[listed] ?? "none"),
      selfDetectedAndRepaired: next(4) === 0,
    };
  });
}

const fact = (name: keyof MemberYear): Logic => ({ var: name });
const share = (part: Logic, operator: string, percent: number, of: keyof MemberYear): Logic =>
  ({ [operator]: [{ "*": [part, 100] }, { "*": [percent, fact(of)] }] }) as Logic;
const notDone: Logic = { "-": [fact("tasks"), fact("done")] };
const logicSays: Record<string, Logic> = {
  score90: { ">=": [fact("score"), 90] },
  allTasksDone: share(fact("done"), ">=", 100, "tasks"),
  noneLate: share(fact("late"), "<=", 0, "tasks"),
  beyond30: share(fact("beyond"), ">=", 30, "tasks"),
  shortcomingsRepaired: share(fact("repaired"), ">=", 100, "shortcomings"),
  score70: { ">=": [fact("score"), 70] },
  late20: share(fact("late"), "<=", 20, "tasks"),
  below50: { "<": [fact("score"), 50] },
  degeneration: fact("degenerationConcluded"),
  dutyViolation: fact("dutyViolationDisciplined"),
  listedViolation: { in: [fact("listedViolation"), ["concluded", "disciplined"]] },
  listedDisciplined: { in: [fact("listedViolation"), ["disciplined"]] },
  listedCountsConcluded: { var: "listedCountsConcluded" },
  listedNotWeighed: { in: [fact("listedViolation"), ["not-weighed"]] },
  notDoneOver50: share(notDone, ">", 50, "tasks"),
  selfDetected: fact("selfDetectedAndRepaired"),
  wayOutCoversAll: { var: "wayOutCoversAll" },
  bandAsFloor: { var: "bandAsFloor" },
};

type Needs = string | { readonly all: readonly Needs[] } | { readonly any: readonly Needs[] } | { readonly not: Needs };

const failed: Needs = { any: ["below50", "notDoneOver50"] };
const misconduct: Needs = {
  any: [
    "degeneration",
    "dutyViolation",
    { all: ["listedViolation", { any: ["listedDisciplined", "listedCountsConcluded"] }] },
  ],
};
const rows: readonly (readonly [Needs, Answer])[] = [
  [
    { all: ["selfDetected", { any: ["wayOutCoversAll", { not: failed }] }, { any: [failed, misconduct] }] },
    "discretion",
  ],
  [{ any: [failed, misconduct] }, "not-completed"],
  ["listedNotWeighed", "discretion"],
  [{ all: ["score90", "allTasksDone", "noneLate", "beyond30", "shortcomingsRepaired"] }, "excellent"],
  [{ all: ["score70", { any: [{ not: "score90" }, "bandAsFloor"] }, "allTasksDone", "noneLate"] }, "good"],
  [{ all: [{ not: "below50" }, { any: [{ not: "score70" }, "bandAsFloor"] }, "allTasksDone", "late20"] }, "completed"],
];

function inLogic(needs: Needs): Logic {
  if (typeof needs === "string") return logicSays[needs] as Logic;
  if ("not" in needs) return { "!": [inLogic(needs.not)] } as Logic;
  if ("all" in needs) return { and: needs.all.map(inLogic) } as Logic;
  return { or: needs.any.map(inLogic) } as Logic;
}

const logic: Logic = { if: [...rows.flatMap(([needs, answer]) => [inLogic(needs), answer]), "no-class-fits"] } as Logic;

type EngineCondition = { fact: string; operator: string; value: unknown };

const engineSays: Record<string, EngineCondition> = {
  score90: { fact: "score", operator: "greaterThanInclusive", value: 90 },
  allTasksDone: { fact: "doneShare", operator: "greaterThanInclusive", value: 100 },
  noneLate: { fact: "lateShare", operator: "lessThanInclusive", value: 0 },
  beyond30: { fact: "beyondShare", operator: "greaterThanInclusive", value: 30 },
  shortcomingsRepaired: { fact: "repairedShare", operator: "greaterThanInclusive", value: 100 },
  score70: { fact: "score", operator: "greaterThanInclusive", value: 70 },
  late20: { fact: "lateShare", operator: "lessThanInclusive", value: 20 },
  below50: { fact: "score", operator: "lessThan", value: 50 },
  degeneration: { fact: "degenerationConcluded", operator: "equal", value: true },
  dutyViolation: { fact: "dutyViolationDisciplined", operator: "equal", value: true },
  listedViolation: { fact: "listedViolation", operator: "in", value: ["concluded", "disciplined"] },
  listedDisciplined: { fact: "listedViolation", operator: "in", value: ["disciplined"] },
  listedCountsConcluded: { fact: "listedCountsConcluded", operator: "equal", value: true },
  listedNotWeighed: { fact: "listedViolation", operator: "in", value: ["not-weighed"] },
  notDoneOver50: { fact: "notDoneShare", operator: "greaterThan", value: 50 },
  selfDetected: { fact: "selfDetectedAndRepaired", operator: "equal", value: true },
  wayOutCoversAll: { fact: "wayOutCoversAll", operator: "equal", value: true },
  bandAsFloor: { fact: "bandAsFloor", operator: "equal", value: true },
};

function inEngine(needs: Needs): object {
  if (typeof needs === "string") return engineSays[needs] as EngineCondition;
  if ("not" in needs) return { not: inEngine(needs.not) };
  return "all" in needs ? { all: needs.all.map(inEngine) } : { any: needs.any.map(inEngine) };
}

/** The rule with the highest priority that fires is the answer; the run stops there, as the first row that holds does. */
function engineOf(): Engine {
  const engine = new Engine();
  rows.forEach(([needs, answer], index) => {
    const conditions = inEngine(typeof needs === "string" ? { all: [needs] } : needs) as RuleProperties["conditions"];
    engine.addRule({
      conditions,
      event: { type: answer },
      priority: rows.length - index,
      onSuccess: () => {
        engine.stop();
      },
    });
  });
  return engine;
}

const readings = { bandAsFloor: true, listedCountsConcluded: true, wayOutCoversAll: false };

/** The engine has no arithmetic: the shares are worked out before the clock starts. */
function prepared(facts: MemberYear): Record<string, unknown> {
  const percent = (part: number | null, whole: number | null): number => (100 * (part ?? 0)) / (whole ?? 0);
  const { tasks, done, late, beyond, shortcomings, repaired } = facts;
  return {
    ...facts,
    ...readings,
    doneShare: percent(done, tasks),
    lateShare: percent(late, tasks),
    beyondShare: percent(beyond, tasks),
    repairedShare: percent(repaired, shortcomings),
    notDoneShare: percent((tasks ?? 0) - (done ?? 0), tasks),
  };
}

async function engineAnswer(engine: Engine, facts: Record<string, unknown>): Promise<Answer> {
  const { events } = await engine.run(facts);
  return events[0]?.type ?? "no-class-fits";
}

function verdictAnswer(facts: MemberYear): Answer {
  const verdict = judgeClass(facts, on, settled);
  if (verdict.kind === "assessed") return verdict.value;
  return verdict.kind === "undetermined" ? verdict.reason : verdict.kind;
}

/** On how many of these members do all three agree? */
export async function agreement(count: number): Promise<{ readonly members: number; readonly agreed: number }> {
  const engine = engineOf();
  let agreed = 0;
  for (const facts of members(count)) {
    const answer = verdictAnswer(facts);
    const byLogic: unknown = jsonLogic.apply(logic, { ...facts, ...readings });
    if (byLogic === answer && (await engineAnswer(engine, prepared(facts))) === answer) agreed += 1;
  }
  return { members: count, agreed };
}

/** How long does one member take, in nanoseconds? */
export async function benchRating(): Promise<readonly Measured[]> {
  const many = members(100_000);
  const plain = many.slice(0, 10_000).map((facts) => ({ ...facts, ...readings }));
  const shares = many.slice(0, 2_000).map(prepared);
  const engine = engineOf();
  let kept = 0;
  const runs: readonly { readonly name: string; readonly count: number; readonly run: () => void | Promise<void> }[] = [
    {
      name: "judgeClass, readings settled",
      count: many.length,
      run: () => {
        for (const facts of many) kept += judgeClass(facts, on, settled).kind.length;
      },
    },
    {
      name: "judgeClass, every reading tried",
      count: many.length,
      run: () => {
        for (const facts of many) kept += judgeClass(facts, on).kind.length;
      },
    },
    {
      name: "assessClass, readings settled",
      count: plain.length,
      run: () => {
        for (const facts of many.slice(0, plain.length)) kept += assessClass(facts, on, settled).steps.length;
      },
    },
    {
      name: "assessClass, every reading tried",
      count: plain.length,
      run: () => {
        for (const facts of many.slice(0, plain.length)) kept += assessClass(facts, on).steps.length;
      },
    },
    {
      name: "json-logic-js",
      count: plain.length,
      run: () => {
        for (const facts of plain) kept += String(jsonLogic.apply(logic, facts)).length;
      },
    },
    {
      name: "json-rules-engine",
      count: shares.length,
      run: async () => {
        for (const facts of shares) kept += (await engineAnswer(engine, facts)).length;
      },
    },
  ];
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { count, run }] of runs.entries()) {
      const start = process.hrtime.bigint();
      await run();
      times[index]?.push(Number(process.hrtime.bigint() - start) / count);
    }
  }
  if (kept === 0) throw new Error("Expected the answers to be kept, so that no run is optimised away.");
  return runs.map(({ name }, index) => measured(name, times[index] ?? []));
}
