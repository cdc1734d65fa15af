/** How large a program that takes these names may become, minified and gzipped. */
export interface Ceiling {
  /** What the program takes. */
  readonly takes: readonly string[];
  /** From which file of the build. */
  readonly from: "index" | "text" | "schemas";
  /** The most bytes. */
  readonly bytes: number;
  /** Texts that must not be in the program. */
  readonly without: readonly string[];
  /** Why the ceiling is where it is. Raise it only together with a new reason. */
  readonly reason: string;
}

export const ceilings: readonly Ceiling[] = [
  {
    takes: ["vnd"],
    from: "index",
    bytes: 450,
    without: ["@20", "conditions"],
    reason: "One check, and the 0.3 KB of @date-fns/utc, which patches a class when loaded: no bundler may drop that.",
  },
  {
    takes: ["addMonths"],
    from: "index",
    bytes: 1100,
    without: ["@20", "conditions"],
    reason: "One function of date-fns by its own path, on UTC days.",
  },
  {
    takes: ["baseSalaryOn"],
    from: "index",
    bytes: 2048,
    without: ["conditions", "band-as-floor"],
    reason: "Twenty steps with their decrees, and no rule.",
  },
  {
    takes: ["rule", "judge"],
    from: "index",
    bytes: 3400,
    without: ["@20"],
    reason: "The kernel by itself, without any law.",
  },
];

/** No program made from these files contains this package. */
export const neverInRoot = ["zod", "fast-check", "fastest-levenshtein", "csv-parse", "csv-stringify"];
