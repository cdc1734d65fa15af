import { type Readers, type Requirement, type Rule, rule } from "../../src/outcome/index.ts";

/** Invented law: no body issued it and no number in it is real. */
export const source = {
  citation: { document: "00-QD-XX@2020-01-01", provision: "1" },
  evidence: "official-text",
  verifiedOn: "2026-11-22",
} as const;

/** The same invented document, another provision of it. */
export const at = (provision: string) => ({ ...source, citation: { ...source.citation, provision } });

export const yes = { kind: "assessed", value: true } as const;
export const no = { kind: "assessed", value: false } as const;

export interface Flags {
  readonly a: boolean | null;
  readonly b: boolean | null;
  readonly c: boolean | null;
}

export const flagReaders: Readers<Flags> = {
  a: (flags) => flags.a,
  b: (flags) => flags.b,
  c: (flags) => flags.c,
};

export const flagLaw = { a: at("1"), b: at("2"), c: at("3") } as const;
export const flagConditions = { a: { flag: "a" }, b: { flag: "b" }, c: { flag: "c" } } as const;
export const unknownFlags: Flags = { a: null, b: null, c: null };

/** The rule that is met when the requirement is. */
export function ruleWhen(when: Requirement<"a" | "b" | "c">): Rule<Flags, boolean> {
  return rule(
    "flags",
    { readers: flagReaders, law: flagLaw },
    {
      conditions: flagConditions,
      decide: [{ when, then: yes }],
      otherwise: no,
    },
  );
}
