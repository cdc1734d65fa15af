/**
 * What a rule of structure says of an organisation: it fits; it breaks the rule; it needs a consent that is not recorded;
 * or the competent committee should look at it again.
 */
export type StructureAnswer = "fits" | "breach" | "needs-consent" | "review";

export const fits = { kind: "assessed", value: "fits" } as const;
export const breach = { kind: "assessed", value: "breach" } as const;
export const needsConsent = { kind: "assessed", value: "needs-consent" } as const;
export const review = { kind: "assessed", value: "review" } as const;
