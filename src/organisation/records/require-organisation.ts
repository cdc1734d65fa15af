import { requireList, requireRecord, requireText, requireWord, shown } from "../../guard/index.ts";
import { type CalendarDate, isCalendarDate, requireDay } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "./kind.ts";
import type { Organisation } from "./organisation.ts";
import { type Setting, settings } from "./setting.ts";

const kinds: ReadonlySet<OrganisationKind> = /* @__PURE__ */ new Set(organisationKinds);
const places: ReadonlySet<Setting> = /* @__PURE__ */ new Set(settings);

/**
 * Refuses what is no list of whole records of organisations. Each record is looked at once, and only for what functions over
 * many of them rest on.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param records - The argument.
 * @throws TypeError for a record that is not whole, RangeError for a word or a day that is none, or counts out of order.
 */
export function requireOrganisations(
  caller: string,
  name: string,
  records: unknown,
): asserts records is readonly Organisation[] {
  requireList(caller, name, records);
  const seen: SeenDays = { last: null, all: new Set() };
  for (let position = 0; position < records.length; position += 1) {
    const record = records[position] as Organisation;
    if (!isWhole(record, seen)) requireOrganisation(caller, `${name}[${position}]`, record);
  }
}

/**
 * Refuses what is no whole record of an organisation.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param record - The argument.
 * @throws TypeError for a record that is not whole, RangeError for a word or a day that is none, or counts out of order.
 */
export function requireOrganisation(caller: string, name: string, record: unknown): asserts record is Organisation {
  requireRecord(caller, name, record);
  const { id, kind, counts, ...others } = record as Organisation;
  requireText(caller, `${name}.id`, id);
  requireWord(caller, `${name}.kind`, kind, organisationKinds);
  requireList(caller, `${name}.counts`, counts);
  for (const [key, day] of Object.entries(daysOf(others))) {
    if (day === undefined) throw new TypeError(`${caller}: ${name} has no ${key}; make it with organisation({ ... })`);
    if (day !== null) requireDay(caller, day, `${name}.${key}`);
  }
  counts.forEach((count, index) => {
    requireRecord(caller, `${name}.counts[${index}]`, count);
    requireDay(caller, count.on, `${name}.counts[${index}].on`);
    const before = counts[index - 1];
    if (before === undefined || before.on < count.on) return;
    throw new RangeError(
      `${caller}: ${name}.counts[${index}] is of "${count.on}", after "${before.on}"; put the counts in the order of their days, each day once`,
    );
  });
  const { parentId, consents, setting, armedForces } = others;
  if (setting !== null && setting !== undefined) requireWord(caller, `${name}.setting`, setting, settings);
  if (typeof armedForces !== "boolean") {
    throw new TypeError(`${caller}: ${name}.armedForces is ${shown(armedForces)}; give true or false`);
  }
  if (parentId !== null && typeof parentId !== "string") requireText(caller, `${name}.parentId`, parentId);
  if (consents !== null) requireList(caller, `${name}.consents`, consents);
}

function daysOf({ switchedOn, firstDay, lastDay, parentSince }: Partial<Organisation>): object {
  return { switchedOn, firstDay, lastDay, parentSince };
}

/** Days come again and again, mostly the same one twice: those found good are kept. */
interface SeenDays {
  last: CalendarDate | null;
  readonly all: Set<CalendarDate>;
}

/** The same in short, for the many records that are whole. */
function isWhole(record: Organisation, seen: SeenDays): boolean {
  if (typeof record !== "object" || record === null) return false;
  const { id, kind, parentId, switchedOn, firstDay, lastDay, parentSince, setting, armedForces, consents, counts } =
    record;
  return (
    typeof id === "string" &&
    id !== "" &&
    kinds.has(kind) &&
    (parentId === null || typeof parentId === "string") &&
    isGood(switchedOn, seen) &&
    isGood(firstDay, seen) &&
    isGood(lastDay, seen) &&
    isGood(parentSince, seen) &&
    (setting === null || places.has(setting)) &&
    typeof armedForces === "boolean" &&
    (consents === null || Array.isArray(consents)) &&
    Array.isArray(counts) &&
    areInOrder(counts, seen)
  );
}

function isGood(day: CalendarDate | null, seen: SeenDays): boolean {
  if (day === null || day === seen.last) return true;
  if (!seen.all.has(day)) {
    if (!isCalendarDate(day)) return false;
    seen.all.add(day);
  }
  seen.last = day;
  return true;
}

function areInOrder(counts: Organisation["counts"], seen: SeenDays): boolean {
  let before: CalendarDate | null = null;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index];
    if (typeof count !== "object" || count === null) return false;
    const { on } = count;
    if (on === null || !isGood(on, seen) || (before !== null && on <= before)) return false;
    before = on;
  }
  return true;
}
