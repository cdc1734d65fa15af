import type { RecordedClass } from "../../rating/index.ts";
import { bestOf, type ClassSet, has, setOf, worstOf } from "./class-set.ts";
import type { RatedOrganisation } from "./rated-register.ts";
import { type Answered, type Run, recordAt } from "./run.ts";

/** What is told of each body, in the order in which they were rated. */
export function ratedRows(run: Run): readonly RatedOrganisation[] {
  return run.order.map((position) => rowAt(run, position));
}

/** What is told of the body at a position. */
export function rowAt(run: Run, position: number): RatedOrganisation {
  const { basis, class: own } = run.answers[position] as Answered;
  const { id: organisationId } = recordAt(run, position);
  if (basis === "not-rated") return { organisationId, basis, class: null, lowest: null, highest: null, group: null };
  const group = run.groupOf[position] ?? null;
  return { organisationId, basis, class: own, ...rangeAt(run, position), group };
}

function rangeAt(run: Run, position: number): Pick<RatedOrganisation, "lowest" | "highest"> {
  const { basis, class: own } = run.answers[position] as Answered;
  if (basis === "decision") return { lowest: own, highest: own };
  const set = run.own[position] as ClassSet;
  const highest: RecordedClass = bestOf(set);
  return { lowest: worstOf(mayFall(run, position) ? set | setOf("good") : set), highest };
}

/** Whether a body that may be excellent may have to fall to good. */
export function mayFall(run: Run, position: number): boolean {
  if (!has(run.own[position] as ClassSet, "excellent")) return false;
  const group = run.groupOf[position] ?? null;
  return group === null || run.groups.get(group)?.result?.state !== "all-fit";
}
