import { judgeUnder } from "../../outcome/index.ts";
import {
  type Candidate,
  type Candidates,
  inProvince,
  type Question,
  territoryFor,
} from "../claim/policies-in-force.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { Holder } from "../holder/holder.ts";
import type { Post } from "../holder/post.ts";

/** What a holder is asked: the question in the province, and those of its policies that can amount to something. */
export interface AskedOfHolder {
  readonly question: Question;
  readonly candidates: Candidates;
}

/** What is asked in one province, and of its posts by role and kind of organisation. */
interface Province {
  readonly whole: AskedOfHolder;
  readonly byRole: Map<string | null, Map<string | null, AskedOfHolder>>;
}

/**
 * Finds the policies that can amount to something for a holder: once for each province, role and kind of organisation, by
 * asking the rules with nothing else known. What they deny then, no further fact can grant.
 */
export function askedOf(question: Question): (holder: Holder) => AskedOfHolder {
  const provinces = new Map<string | null, Province>();
  return ({ territory, posts }) => {
    const { whole, byRole } = entry(provinces, territory, () => provinceOf(question, territory));
    const [post, another] = posts;
    if (post === undefined || another !== undefined) return whole;
    const byKind = entry(byRole, post.role, () => new Map<string | null, AskedOfHolder>());
    return entry(byKind, post.organisation.kind, () => narrowed(whole, territory, post));
  };
}

function provinceOf(asked: Question, territory: string | null): Province {
  const question = inProvince(asked, territory);
  return { whole: { question, candidates: question }, byRole: new Map() };
}

function narrowed({ question }: AskedOfHolder, territory: string | null, { role, organisation }: Post): AskedOfHolder {
  const isOpen = (candidate: Candidate): boolean => {
    // What is left out is not known.
    const facts = { role, kind: organisation.kind, territory: territoryFor(candidate, territory) } as PostFacts;
    const verdict = judgeUnder(candidate.version.rule, facts, question.under.readings);
    return verdict.kind !== "assessed" || verdict.value !== null;
  };
  return { question, candidates: { plain: question.plain.filter(isOpen), asking: question.asking.filter(isOpen) } };
}

/** The entry of this key, made when it is asked for first. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
