/** One way to do a job: how many times it does it, and the doing. Its result is kept, so that nothing is optimised away. */
export interface Candidate {
  readonly name: string;
  readonly count: number;
  readonly run: () => number;
}

/** How long one doing takes, in nanoseconds. Only the ratio of two measured together means anything. */
export interface Measured {
  readonly name: string;
  readonly nanoseconds: number;
}

const rounds = 5;

/** Runs the candidates in turn, several rounds over, and keeps the best of each. */
export function measure(candidates: readonly Candidate[]): readonly Measured[] {
  const best = candidates.map(() => Number.POSITIVE_INFINITY);
  let kept = 0;
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ count, run }, index) => {
      const start = process.hrtime.bigint();
      kept += run();
      const each = Number(process.hrtime.bigint() - start) / count;
      best[index] = Math.min(best[index] ?? each, each);
    });
  }
  if (Number.isNaN(kept)) throw new Error("Expected numbers, so that no run is optimised away.");
  return candidates.map(({ name }, index) => ({ name, nanoseconds: best[index] ?? Number.NaN }));
}

/** The same records as an application has them: read from JSON. */
export function fromJson<Record>(records: readonly Record[]): readonly Record[] {
  return JSON.parse(JSON.stringify(records)) as readonly Record[];
}
