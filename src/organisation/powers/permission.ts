import type { Unit } from "../records/unit.ts";

/**
 * The answer to "may this be done?": it may (được phép); not without a consent that is not recorded (cần đồng ý); or it may
 * not (không được phép).
 */
export type Permission = "allowed" | "needs-consent" | "not-allowed";

/** What a rule asks of facts: all but the day of the switch, which tells the model they are judged under. */
export type RuleFacts<Facts extends Pick<Unit, "switchedOn">> = Omit<Facts, "switchedOn">;

export const allowed = { kind: "assessed", value: "allowed" } as const;
export const needsConsent = { kind: "assessed", value: "needs-consent" } as const;
export const notAllowed = { kind: "assessed", value: "not-allowed" } as const;
