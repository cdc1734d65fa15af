import { type ChangeInLaw, changesBetween, concernsDelegatedOnly, kindsConcerned } from "../../changes/index.ts";
import { groupBy } from "../../guard/index.ts";
import { inOrderOfDays } from "../../law/index.ts";
import { isAlive, model208, type OrganisationKind } from "../../organisation/index.ts";
import { type Indexed, indexedOf, type Register, recordOn, territoryOf, unitOn } from "../../register/index.ts";
import { addDays, type CalendarDate, isWithin, type Period, requirePeriod } from "../../time/index.ts";
import { postsConcerned } from "./posts-concerned.ts";

/** One change of the law, with what it concerns in a register. */
export interface ChangeHere {
  /** The change: its day, what was and what is, and where the law says so. */
  readonly change: ChangeInLaw;
  /** The ids of the organisations concerned, in the order of the records. */
  readonly organisations: readonly string[];
  /** How many posts are concerned: paid before it or after it. */
  readonly posts: number;
  /**
   * How many holders it may concern, for something of theirs is not settled; of a switch of model, and of a change for those that hold
   * delegated powers, how many organisations.
   */
  readonly unsettled: number;
}

/**
 * Tells what changes of the law in a period concern the organisations and posts of a register (quy định mới nào áp dụng cho
 * chúng tôi từ ngày ...). A change concerns the organisations of the kinds that it is about, which exist on its day, or on the
 * day before where something ends, and those of them that hold delegated powers, or may, where it is about these; a change in pay the posts that a shipped policy pays in the month before or after it; a
 * merger of provinces the organisations of those provinces. A change that concerns nothing here is left out.
 *
 * The model of 208-QĐ/TW comes on the day that is recorded for an organisation or for one above it. On the day of that
 * regulation stand those for which no day is recorded.
 *
 * @param register - The register.
 * @param period - The period, both days included.
 * @returns The changes in the order of their days, each with the ids of the organisations and the number of posts.
 * @throws TypeError when it is no register or no period, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, changesFor } from "chibo";
 * import { periodOf } from "chibo/time";
 *
 * const known = { armedForces: false, territory: "phu-tho" } as const;
 * const commune = { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune" } as const;
 * const branch = { ...known, id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1" } as const;
 * const posts = [{ organisationId: "x1", role: "committee-member", firstDay: "2025-07-01", pay: [] }] as const;
 * const built = buildRegister({ organisations: [commune, branch], holders: [{ key: "p1", posts, otherPay: [] }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 *
 * const raised = changesFor(built.value, periodOf("2026-07-01", "2026-07-01"));
 * raised.map(({ change, organisations, posts }) => [change.code, organisations, posts]); // => [["base-salary", ["x1"], 1]]
 * const autumn = changesFor(built.value, periodOf("2025-10-28", "2025-10-28"));
 * autumn.find(({ change }) => change.code === "properSession.attendance")?.organisations; // => ["b1"]
 * ```
 */
export function changesFor(register: Register, period: Period): readonly ChangeHere[] {
  const indexed = indexedOf("changesFor", register);
  requirePeriod("changesFor", period);
  const existing = existingOn(indexed);
  const law = changesBetween(period).map((change) => concerned(indexed, change, existing));
  const here = [...law, ...switches(indexed, period, existing)].filter(
    ({ organisations, unsettled }) => organisations.length > 0 || unsettled > 0,
  );
  const places = new Map(here.map((one) => [one.change, one]));
  return inOrderOfDays([...places.keys()]).map((change) => places.get(change) as ChangeHere);
}

/** An organisation that exists on a day. */
interface Existing {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly delegatedPowers: boolean | null;
}

type ExistingOn = (on: CalendarDate) => readonly Existing[];

/** The organisations of a day, looked up once. */
function existingOn(register: Indexed): ExistingOn {
  const days = new Map<CalendarDate, readonly Existing[]>();
  return (on) => {
    const known = days.get(on);
    if (known !== undefined) return known;
    const records = register.hierarchy.organisations.map((_, position) => recordOn(register, position, on));
    const found = records
      .filter((record) => isAlive(record, on))
      .map(({ id, kind, delegatedPowers }) => ({ id, kind, delegatedPowers }));
    days.set(on, found);
    return found;
  };
}

function concerned(register: Indexed, change: ChangeInLaw, existing: ExistingOn): ChangeHere {
  const posts = postsConcerned(register, change);
  if (posts !== null) return { change, ...posts };
  // What ends concerns those that were there on its last day.
  const day = change.to === null ? addDays(change.on, -1) : change.on;
  const found = ofKinds(register, change, existing(day));
  const isOpen = ({ delegatedPowers }: Existing): boolean => delegatedPowers === null;
  const unsettled = concernsDelegatedOnly(change.code) ? found.filter(isOpen).length : 0;
  return { change, organisations: found.map(({ id }) => id), posts: 0, unsettled };
}

function ofKinds(
  register: Indexed,
  { code, from, on }: ChangeInLaw,
  existing: readonly Existing[],
): readonly Existing[] {
  if (code.startsWith("province.")) {
    const before = from as readonly string[];
    const isThere = ({ id }: Existing): boolean => before.includes(territoryOf(register, id, on).value ?? "");
    return existing.filter(isThere);
  }
  const kinds = kindsConcerned(code);
  const isAsked = concernsDelegatedOnly(code)
    ? ({ delegatedPowers }: Existing) => delegatedPowers !== false
    : () => true;
  return existing.filter((one) => kinds.includes(one.kind) && isAsked(one));
}

/** The switches to the model of 208-QĐ/TW by their days, and those that none is recorded for. */
function switches(register: Indexed, period: Period, existing: ExistingOn): readonly ChangeHere[] {
  if (period.lastDay < model208.firstDay) return [];
  const byDay = groupBy(existing(period.lastDay), ({ id }) => unitOn(register, id, period.lastDay).switchedOn);
  return [...byDay]
    .filter(([day]) => isWithin(period, day ?? model208.firstDay))
    .map(([day, units]) => ({
      change: switchOn(day ?? model208.firstDay),
      organisations: units.map(({ id }) => id),
      posts: 0,
      unsettled: day === null ? units.length : 0,
    }));
}

function switchOn(on: CalendarDate): ChangeInLaw {
  const { citation, evidence, model } = model208;
  const turned = { code: "structure-model", changed: ["rule"], from: "model-294-kept", to: model } as const;
  return { ...turned, on, before: null, citation, evidence };
}
