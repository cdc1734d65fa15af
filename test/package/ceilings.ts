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
    bytes: 2400,
    without: ["conditions", "band-as-floor"],
    reason:
      "Twenty steps with their decrees, the check of the day and its words, and no rule, and the 0.3 KB of @date-fns/utc.",
  },
  {
    takes: ["rule", "judge"],
    from: "rules",
    bytes: 5700,
    without: ["@20"],
    reason:
      "The kernel by itself: counts are whole, no part is above its whole, and each refusal has its words; no law.",
  },
  {
    takes: ["assessClass"],
    from: "rating",
    bytes: 12_600,
    without: ["base-salary"],
    reason:
      "Every rule-book since 2013 for every kind of subject, with the facts that they check and the kernel's checks.",
  },
  {
    takes: ["assessStipend", "shippedPolicies"],
    from: "stipend",
    bytes: 26_200,
    without: ["qd366"],
    reason: "The engine with time served in like posts, all policies that are shipped, and the check of own policies.",
  },
  {
    takes: ["review"],
    from: "chibo",
    bytes: 73_500,
    without: ["sinh hoạt chi bộ"],
    reason: "Every room, both models of structure and the register, without a word of text.",
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
  chibo: 103_000,
  organisation: 38_500,
  meeting: 38_000,
  stipend: 40_000,
  rating: 29_500,
  programme: 10_300,
  // The register holds the addresses of 75 documents; places are read from their codes.
  law: 24_500,
  time: 4200,
  // The catalogue and the open questions bring the words of both languages and the register of documents.
  rules: 87_000,
  // JSON Schemas name their keys in both languages, and fourteen more kinds are read.
  schemas: 60_000,
  text: 85_000,
  ical: 31_500,
  testing: 36_000,
  matchers: 73_300,
};
