/** One way to do a job: how many times it does it, and the doing. Its result is kept, so that nothing is optimised away. */
export interface Candidate {
  readonly name: string;
  readonly count: number;
  readonly run: () => number;
}

/** How long one doing takes, in nanoseconds. Only the ratio of two measured together means anything. */
export interface Measured {
  readonly name: string;
  /** The median of the rounds. */
  readonly nanoseconds: number;
  /** How far the slowest round lies above the quickest, as a part of the median. */
  readonly spread: number;
}

const rounds = 5;

/** Runs the candidates in turn, several rounds over. */
export function measure(candidates: readonly Candidate[]): readonly Measured[] {
  const times = candidates.map((): number[] => []);
  let kept = 0;
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ count, run }, index) => {
      const start = process.hrtime.bigint();
      kept += run();
      times[index]?.push(Number(process.hrtime.bigint() - start) / count);
    });
  }
  if (Number.isNaN(kept)) throw new Error("Expected numbers, so that no run is optimised away.");
  return candidates.map(({ name }, index) => measured(name, times[index] ?? []));
}

/** The median and the spread of the rounds of one way. */
export function measured(name: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { name, nanoseconds: median, spread: ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / median };
}

/** The same records as an application has them: read from JSON. */
export function fromJson<Record>(records: readonly Record[]): readonly Record[] {
  return JSON.parse(JSON.stringify(records)) as readonly Record[];
}
