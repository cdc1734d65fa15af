/** How large a program that takes these names may become, minified and gzipped. */
export interface Ceiling {
  /** What the program takes; `*` for the whole entry. */
  readonly takes: readonly string[];
  /** From which entry. */
  readonly from: string;
  /** The most bytes. */
  readonly bytes: number;
  /** Texts that must not be in the program. */
  readonly without: readonly string[];
  /** Why the ceiling is where it is. Raise it only together with a new reason. */
  readonly reason: string;
}

/** Typical imports. */
export const ceilings: readonly Ceiling[] = [
  {
    takes: ["vnd"],
    from: "chibo",
    bytes: 600,
    without: ["@20", "conditions"],
    reason: "One check, and the 0.3 KB of @date-fns/utc, which patches a class when loaded: no bundler may drop that.",
  },
  {
    takes: ["addMonths"],
    from: "time",
    bytes: 1500,
    without: ["@20", "conditions"],
    reason: "One function of date-fns by its own path, on UTC days, and the words of its refusals.",
  },
  {
    takes: ["dongText"],
    from: "text",
    bytes: 2048,
    without: ["@20", "conditions", "sinh hoạt"],
    reason: "One formatter brings no phrase with it.",
  },
  {
    takes: ["baseSalaryOn"],
    from: "stipend",
    bytes: 2560,
    without: ["conditions", "band-as-floor"],
    reason: "Twenty steps with their decrees, and no rule.",
  },
  {
    takes: ["rule", "judge"],
    from: "rules",
    bytes: 4096,
    without: ["@20"],
    reason: "The kernel by itself, without any law.",
  },
  {
    takes: ["assessClass"],
    from: "rating",
    bytes: 9216,
    without: ["base-salary"],
    reason: "Every rule-book since 2013, for every kind of subject.",
  },
  {
    takes: ["assessStipend", "shippedPolicies"],
    from: "stipend",
    bytes: 17_408,
    without: ["band-as-floor"],
    reason: "The engine, and all policies that are shipped.",
  },
  {
    takes: ["review"],
    from: "chibo",
    bytes: 38_912,
    without: ["sinh hoạt chi bộ"],
    reason: "Every room, without a word of text.",
  },
];

/** No program made from a core entry contains one of these packages. */
export const neverInCore = ["zod", "fast-check", "csv-parse", "csv-stringify", "ical-generator", "vitest"];

/** Which packages an entry may bring with it; every other brings what reckons with dates. */
export const packagesOf: Readonly<Record<string, readonly string[]>> = {
  schemas: ["csv-parse", "csv-stringify", "zod"],
  ical: ["ical-generator"],
  testing: ["fast-check"],
};

/** What a program weighs that takes an entry whole, in bytes, minified and gzipped; packages beside chibo not counted. */
export const entryCeilings: Readonly<Record<string, number>> = {
  chibo: 60_000,
  organisation: 60_000,
  meeting: 60_000,
  stipend: 60_000,
  rating: 60_000,
  programme: 60_000,
  law: 60_000,
  time: 6_000,
  rules: 90_000,
  schemas: 60_000,
  text: 90_000,
  ical: 60_000,
  testing: 60_000,
  matchers: 90_000,
};
