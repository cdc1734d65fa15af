import { requireKnownKeys, requireList, requireRecord, requireText } from "../../guard/index.ts";
import {
  assessed,
  type Grounds,
  notInForce,
  type Outcome,
  type ReadingOptions,
  requireReadings,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import type { History, StructureChange } from "../changes/change.ts";
import { recordsAsOf, requireHistory } from "../changes/records-on.ts";
import { factsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { flagStep, groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { textNotRead } from "../model/until-switch.ts";
import { type Congress, congressFields } from "./congress.ts";
import { ordinalLaws } from "./term.law.ts";

/** Whose congresses are counted, and up to which day. */
export interface CongressOrdinalOptions extends ReadingOptions {
  /** The organisation, by its id. */
  readonly organisationId: string;
  /** The day the question is about. */
  readonly on: CalendarDate;
}

/**
 * Counts the congresses of an organisation up to a day: which ordinal number did the last one have (đại hội lần thứ mấy)?
 * The count runs on through its history: an organisation that others joined keeps its own, the heirs of a division continue
 * that of the divided one, a new organisation begins at one (06-HD/TW 13.2). For one consolidated out of several the
 * committee above says whose count it continues. Known from 9 June 2025; for a unit that has switched to 208-QĐ/TW, whose
 * text was not read, it is left open.
 *
 * @param history - The records and their changes, as `applyChanges` gives them.
 * @param congresses - Every congress of the organisation and of those before it.
 * @param options - The organisation, the day the question is about, and the settled readings: `model-294` or `model-208` for a
 * unit whose switch is not recorded.
 * @returns The number of the last congress held by the day; 0 while none was held.
 * @throws TypeError for an argument of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { applyChanges, congress, congressOrdinal, organisation } from "chibo/organisation";
 *
 * const commune = (id: string) => organisation({ id, name: `Đảng bộ ${id}`, kind: "commune", armedForces: false });
 * const division = {
 *   act: "divide",
 *   on: "2025-07-01",
 *   decision: null,
 *   id: "01",
 *   created: [commune("02"), commune("03")],
 *   placed: {},
 * } as const;
 * const { value: history } = applyChanges([commune("01")], [division]);
 * if (history === undefined) throw new Error("The changes do not hold together.");
 *
 * const held = [
 *   congress({ organisationId: "01", heldOn: "2020-05-01" }),
 *   congress({ organisationId: "02", heldOn: "2025-08-01" }),
 * ];
 * congressOrdinal(history, held, { organisationId: "02", on: "2025-12-31" }).value; // => 2
 * congressOrdinal(history, held, { organisationId: "03", on: "2025-12-31" }).value; // => 1
 * ```
 */
export function congressOrdinal(
  history: History,
  congresses: readonly Congress[],
  options: CongressOrdinalOptions,
): Outcome<number> {
  const { organisationId, on, readings = [] } = askedOf(history, congresses, options);
  const law = entryAt(ordinalLaws, on);
  if (law === null) return notInForce({ firstDay: ordinalLaws[0].firstDay, lastDay: null }, groundsOf(on, []));
  const switchedOn = recordsAsOf(history, on).find(({ id }) => id === organisationId)?.switchedOn ?? null;
  return underModels({ switchedOn }, on, readings, (model) => {
    const steps = on < model208.firstDay ? [] : [modelStep(model, { switchedOn }, on)];
    if (model.model === model208.model) return textNotRead(on, steps);
    const through = flagStep("congressOrdinal.throughHistory", law.throughHistory, true);
    return countThrough(history, congresses, organisationId, groundsOf(on, [...steps, through]));
  });
}

function countThrough(
  history: History,
  congresses: readonly Congress[],
  organisationId: string,
  grounds: Grounds,
): Outcome<number> {
  const { on } = grounds;
  let count = 0;
  let until: CalendarDate | null = null;
  let current = organisationId;
  for (const change of history.changes.toReversed()) {
    if (!isOrigin(change, current)) continue;
    if (change.act === "consolidate") return leftOpen("discretion", grounds, "direct-superior-committee");
    count += heldBy(congresses, current, on, until);
    until = change.on;
    current = change.id;
  }
  return assessed(count + heldBy(congresses, current, on, until), grounds);
}

function askedOf(history: unknown, congresses: unknown, options: CongressOrdinalOptions): CongressOrdinalOptions {
  const caller = "congressOrdinal";
  requireHistory(caller, history);
  requireList(caller, "the congresses", congresses);
  for (const one of congresses) factsOf(caller, congressFields, one, "a congress");
  requireRecord(caller, "the options", options);
  requireKnownKeys(caller, options, ["organisationId", "on", "readings"]);
  requireText(caller, "organisationId", options.organisationId);
  requireDay(caller, options.on, "on");
  requireReadings(caller, options.readings);
  return options;
}

/** How many congresses the organisation held by the day, before the change that ended its own count. */
function heldBy(congresses: readonly Congress[], id: string, on: CalendarDate, until: CalendarDate | null): number {
  return congresses.filter(
    ({ organisationId, heldOn }) => organisationId === id && heldOn <= on && (until === null || heldOn < until),
  ).length;
}

type Origin = Extract<StructureChange, { readonly act: "consolidate" | "divide" }>;

/** Whether the change made the organisation out of others. */
function isOrigin(change: StructureChange, id: string): change is Origin {
  if (change.act === "consolidate") return change.created.id === id;
  return change.act === "divide" && change.created.some((created) => created.id === id);
}
