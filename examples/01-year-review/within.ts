// The records of one organisation and everything below it, with the names of those above, so that it can be reviewed alone.
import { buildRegister, type Checked, hierarchyOf, type Register } from "chibo";
import type { CalendarDate } from "chibo/time";

/** What tells whose record it is. */
type Owned = { readonly organisationId: string };

/** One organisation and everything below it: the ids, and the register of this part. */
export interface Part {
  readonly ids: ReadonlySet<string>;
  readonly register: Checked<Register>;
}

/** The part of a register under one organisation, as it is on a day; `null` where there is no such organisation. */
export function within(register: Register, id: string, on: CalendarDate): Part | null {
  const { organisations } = hierarchyOf(register, on);
  const parents = new Map(organisations.map((one) => [one.id, one.parentId]));
  if (!parents.has(id)) return null;
  const above = upwards(id, parents);
  const inside = new Set(organisations.filter((one) => upwards(one.id, parents).includes(id)).map((one) => one.id));
  const isInside = ({ organisationId }: Owned): boolean => inside.has(organisationId);
  const isOnTheWay = ({ organisationId }: Owned): boolean =>
    inside.has(organisationId) || above.includes(organisationId);
  const { sessions, holders, ratings, memberRatings, terms, localRules, complete } = register.records;
  const part = buildRegister({
    // Of those above only the place is told: their own counts and consents are not what is asked about.
    organisations: organisations
      .filter((one) => inside.has(one.id) || above.includes(one.id))
      .map((one) => (inside.has(one.id) ? one : { ...one, counts: [], consents: [] })),
    sessions: sessions.filter(isInside),
    holders: holders.filter(({ posts }) => posts.every(isInside)),
    ratings: ratings.filter(isInside),
    memberRatings: memberRatings.filter(isInside),
    terms: terms.filter(isInside),
    localRules: localRules.filter(isOnTheWay),
    complete: complete.filter(isOnTheWay),
  });
  return { ids: inside, register: part };
}

/** The ids from an organisation up to its root. */
function upwards(id: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const found: string[] = [];
  for (let at: string | null | undefined = id; typeof at === "string" && !found.includes(at); at = parents.get(at)) {
    found.push(at);
  }
  return found;
}
