import type { Period } from "../time/index.ts";

/** The years in which what the library dates begins and ends. */
export const lawPeriod: Period = { firstDay: "2000-01-01", lastDay: "2030-12-31" };
