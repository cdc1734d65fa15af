import { type Links, linksOf, type Organisation } from "../organisation/index.ts";
import {
  type CompletedList,
  completenessOf,
  hierarchyOf,
  isCompleteAsAbove,
  type Register,
} from "../register/index.ts";
import type { Period } from "../time/index.ts";

/**
 * Days of which it is not known whether all records of a kind are at hand (chưa khẳng định đã đủ hồ sơ). What has no record
 * then is not known.
 */
export interface NotComplete extends Period {
  /** Which records. */
  readonly of: CompletedList;
  /** The ids of the organisations: each with everything below it, but for what is listed apart. */
  readonly organisationIds: readonly string[];
}

/** The organisations of which not all records of a list are at hand after all; `null` for all organisations. */
export type Withdrawn = Map<CompletedList, Set<string> | null>;

/** Lists where records are not said to be complete, in a period. An organisation stands for those below it of which the same is so. */
export function notCompleteOf(
  register: Register,
  lists: readonly CompletedList[],
  { firstDay, lastDay }: Period,
  withdrawn: Withdrawn,
): readonly NotComplete[] {
  const links = linksOf("review", hierarchyOf(register, lastDay));
  return lists.flatMap((of) => {
    const spans = spansBy(register, links, { of, without: withdrawn.get(of) }, { firstDay, lastDay });
    return groupsOf(links, spans).map(({ span, ids }) => ({ of, ...span, organisationIds: ids }));
  });
}

/** For each organisation the spans that are not said to be complete, as a text to compare. Most are as the one above is. */
function spansBy(
  register: Register,
  { organisations, parents }: Links,
  { of, without }: { readonly of: CompletedList; readonly without: ReadonlySet<string> | null | undefined },
  period: Period,
): readonly string[] {
  const isDeclared = without !== null && register.records.complete.some((one) => one.of === of);
  const whole = JSON.stringify([period]);
  const known: (string | undefined)[] = new Array(organisations.length);
  const idAt = (position: number): string => organisations[position]?.id as string;
  const isWithdrawn = (position: number): boolean => without?.has(idAt(position)) === true;
  const isAsAbove = (position: number): boolean => {
    const parent = parents[position] as number;
    return parent !== -1 && !isWithdrawn(parent) && isCompleteAsAbove(register, idAt(position), period);
  };
  const spansAt = (position: number): string => {
    const path: number[] = [];
    let at = position;
    while (known[at] === undefined && !isWithdrawn(at) && isAsAbove(at)) {
      path.push(at);
      at = parents[at] as number;
    }
    const spans =
      known[at] ??
      (isWithdrawn(at) ? whole : JSON.stringify(openSpans(register, organisations[at] as Organisation, of, period)));
    for (const passed of [at, ...path]) known[passed] = spans;
    return spans;
  };
  return organisations.map((_, position) => (isDeclared ? spansAt(position) : whole));
}

interface SpanGroup {
  readonly span: Period;
  readonly ids: string[];
}

/** The organisations by span; one of which the same is so as of the one above is left out. */
function groupsOf({ organisations, parents }: Links, spans: readonly string[]): readonly SpanGroup[] {
  const groups = new Map<string, SpanGroup>();
  for (let position = 0; position < organisations.length; position += 1) {
    const own = spans[position] as string;
    if (own === spans[parents[position] as number]) continue;
    for (const span of JSON.parse(own) as readonly Period[]) {
      const key = `${span.firstDay} ${span.lastDay}`;
      const group = groups.get(key) ?? { span, ids: [] };
      groups.set(key, group);
      group.ids.push(organisations[position]?.id as string);
    }
  }
  return [...groups.values()];
}

/** The days on which an organisation exists in the period and its records are not said to be complete. */
function openSpans(
  register: Register,
  { id, firstDay: begun }: Organisation,
  list: CompletedList,
  { firstDay, lastDay }: Period,
): readonly Period[] {
  // All that are asked about exist on the last day.
  const period = { firstDay: begun !== null && firstDay < begun ? begun : firstDay, lastDay };
  return completenessOf(register, id, { list, period }).flatMap(({ state, ...span }) =>
    state === "complete" ? [] : [span],
  );
}
