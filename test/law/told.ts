import type { CalendarDate } from "../../src/time/index.ts";

/** The days on which the law changed, each about a unit without a recorded switch; and one about a unit that has switched. */
export const days: readonly (readonly [on: CalendarDate, switchedOn: CalendarDate | null])[] = [
  ["2025-06-09", null],
  ["2025-06-30", null],
  ["2025-07-01", null],
  ["2026-04-08", null],
  ["2026-05-19", null],
  ["2026-07-26", null],
  ["2026-10-01", "2026-10-01"],
];

interface Answer {
  readonly kind: string;
  readonly reason?: string;
  readonly value?: unknown;
  readonly evidence?: string;
}

/** An answer in one line: its kind or its reason, its value where that is short, and its grade. */
export function told(answer: unknown): string {
  if (Array.isArray(answer)) return answer.length === 0 ? "nothing" : answer.map(told).join(" | ");
  if (typeof answer !== "object" || answer === null) return String(answer);
  const { kind, reason, value, evidence } = answer as Answer;
  return [reason ?? kind, valueIn(value), evidence].filter((part) => part !== undefined && part !== "").join(" ");
}

function valueIn(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.map((one) => (one as { readonly code?: string }).code ?? String(one)).join("+");
  return value === undefined || (typeof value === "object" && value !== null) ? undefined : String(value);
}
