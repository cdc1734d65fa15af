import { build } from "../../facts/index.ts";
import { isCalendarDate, type Span } from "../../time/index.ts";
import { type Holder, holderFields } from "./holder.ts";
import type { PaidOrganisation } from "./paid-organisation.ts";
import { type Pay, type Post, postRoles } from "./post.ts";

/**
 * Gives a holder as the rules can read it: the record itself where it is whole, else what the builder makes of it.
 *
 * @param caller - The function that was called.
 * @param value - The record.
 * @returns The record, whole.
 * @throws TypeError or RangeError as the builder does, in the name of the caller.
 */
export function wholeHolder(caller: string, value: Holder): Holder {
  return isWhole(value, isCalendarDate) ? value : build(`${caller}: the holder`, holderFields, value);
}

/**
 * The same for many. A payroll asks it of millions, so that only what no rule looks at is looked at here - lists, days, roles -
 * and the same day only once. The rules refuse words and numbers that are none, and read what was left out as not known. The
 * same person twice would be paid twice.
 *
 * @param caller - The function that was called.
 * @returns What gives a holder by its record and its place, asked in the order of the places.
 * @throws RangeError, when it is asked, for a key that comes twice.
 */
export function holderReader(caller: string): (value: Holder, place: number) => Holder {
  const known = new Set<unknown>();
  const isDay: DayTest = (day) => known.has(day) || (isCalendarDate(day) && Boolean(known.add(day)));
  const keys = new Set<string>();
  return (value, place) => {
    const holder = isWhole(value, isDay) ? value : build(`${caller}: holders[${place}]`, holderFields, value);
    keys.add(holder.key);
    if (keys.size === place + 1) return holder;
    throw new RangeError(
      `${caller}: holders[${place}] has the key of one before; give each person once, with all posts`,
    );
  };
}

type DayTest = (day: unknown) => boolean;

const roles: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(postRoles);

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isWhole(holder: Holder, isDay: DayTest): boolean {
  if (!isRecord(holder)) return false;
  const { key, territory, posts, otherPay } = holder;
  if (
    typeof key !== "string" ||
    key.trim() === "" ||
    territory === undefined ||
    !isPay(otherPay) ||
    !Array.isArray(posts)
  )
    return false;
  for (const post of posts) if (!isWholePost(post, isDay)) return false;
  return true;
}

function isWholePost(post: Post, isDay: DayTest): boolean {
  if (!isRecord(post) || !isRecord(post.organisation)) return false;
  const { role, ended, notPerformed, pay, salary, organisation } = post;
  if (ended === undefined || salary === undefined || !(role === null || roles.has(role) || isOwn(role))) return false;
  return areDays(post, isDay) && isPay(pay) && areSpans(notPerformed, isDay) && isCounted(organisation, isDay);
}

function isOwn(role: unknown): boolean {
  return typeof role === "string" && role.startsWith("own:");
}

function isPay(pay: readonly Pay[] | null): boolean {
  return pay === null || (Array.isArray(pay) && pay.every(isWholePay));
}

function isWholePay(pay: Pay): boolean {
  if (!isRecord(pay) || pay.document === undefined) return false;
  return pay.from === "state-budget" || pay.from === "social-insurance" || pay.from === "other";
}

function areSpans(spans: readonly Span[] | null, isDay: DayTest): boolean {
  return spans === null || (Array.isArray(spans) && spans.every((span) => isRecord(span) && areDays(span, isDay)));
}

function areDays({ firstDay, lastDay }: Span, isDay: DayTest): boolean {
  return isDay(firstDay) && (lastDay === null || isDay(lastDay));
}

function isCounted({ id, region, counts }: PaidOrganisation, isDay: DayTest): boolean {
  return typeof id === "string" && region !== undefined && Array.isArray(counts) && areInOrder(counts, isDay);
}

/** Whether each count is of a day, after the one before it. */
function areInOrder(counts: PaidOrganisation["counts"], isDay: DayTest): boolean {
  let before = "";
  for (const count of counts) {
    if (!isRecord(count) || !isDay(count.on) || count.on <= before) return false;
    before = count.on;
  }
  return true;
}
