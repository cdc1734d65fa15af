/**
 * Answers by what they rest on: a tree with one level for each thing read, so that those who are alike in all of it share
 * one answer. Nothing is formatted and nothing compared but by identity: what is wrongly held for new costs only time.
 */
export interface Alike<Answer> {
  readonly branches: Map<unknown, Alike<Answer>>;
  answer: Answer | null;
}

/** A tree that knows no answer yet. */
export function noneAlike<Answer>(): Alike<Answer> {
  return { branches: new Map(), answer: null };
}

/** One level further down, for those of whom this was read. */
export function alikeIn<Answer>({ branches }: Alike<Answer>, read: unknown): Alike<Answer> {
  const known = branches.get(read);
  if (known !== undefined) return known;
  const branch = noneAlike<Answer>();
  branches.set(read, branch);
  return branch;
}
