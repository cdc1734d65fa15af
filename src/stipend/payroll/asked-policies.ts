import { judge, type ReadingCode } from "../../outcome/index.ts";
import { isElsewhere } from "../claim/elsewhere.ts";
import type { Candidate, PoliciesInMonth } from "../claim/policies-in-month.ts";
import { type PostFacts, postReaders } from "../format/post-facts.ts";
import type { Post, PostHolder } from "../holder/holder.ts";

/** The policies that a holder is asked about: those that do not ask for other pay, and then those that do. */
export type Asked = Pick<PoliciesInMonth, "plain" | "asking">;

/**
 * Which policies can come to something for a holder? Found once for each province, role and kind of organisation, by
 * asking the rules with nothing else known: what they deny then, no further fact can grant.
 */
export function askedOf(month: PoliciesInMonth, named: readonly ReadingCode[]): (holder: PostHolder) => Asked {
  const unknown = Object.fromEntries(Object.keys(postReaders).map((fact) => [fact, null])) as unknown as PostFacts;
  const lists = new Map<string | null, Map<string | null, Map<string | null, Asked>>>();
  const find = (holder: PostHolder, { role, organisation: { kind } }: Post): Asked => {
    const facts: PostFacts = { ...unknown, territory: holder.territory, role, kind };
    const isOpen = (candidate: Candidate): boolean => {
      if (isElsewhere(holder, candidate)) return false;
      const verdict = judge(candidate.ready.rule, facts, { readings: named });
      return verdict.kind !== "assessed" || verdict.value !== null;
    };
    return { plain: month.plain.filter(isOpen), asking: month.asking.filter(isOpen) };
  };
  return (holder) => {
    const [post, another] = holder.posts;
    if (post === undefined || another !== undefined) return month;
    const byRole = entry(lists, holder.territory, () => new Map<string | null, Map<string | null, Asked>>());
    const byKind = entry(byRole, post.role, () => new Map<string | null, Asked>());
    return entry(byKind, post.organisation.kind, () => find(holder, post));
  };
}

/** The entry of this key, made when it is asked for first. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
