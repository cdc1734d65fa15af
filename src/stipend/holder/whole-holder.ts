import { build } from "../../facts/index.ts";
import { type CalendarDate, isCalendarDate, type Span } from "../../time/index.ts";
import { type Holder, holderFields } from "./holder.ts";
import type { PaidOrganisation } from "./paid-organisation.ts";
import { type Pay, type Post, postRoles } from "./post.ts";

/**
 * Gives a holder as the rules can read it: the record itself where it is whole, else what the builder makes of it. A payroll
 * asks this of millions, so that only what no rule would refuse is looked at: lists, days, roles, and keys left out.
 *
 * @param caller - The function that was called.
 * @param value - The record.
 * @param place - Its place among several.
 * @returns The record, whole.
 * @throws TypeError or RangeError as the builder does, in the name of the caller.
 */
export function wholeHolder(caller: string, value: Holder, place: number | null = null): Holder {
  if (isRecord(value) && isWhole(value)) return value;
  return build(`${caller}: ${place === null ? "the holder" : `holders[${place}]`}`, holderFields, value);
}

const roles: ReadonlySet<string | null> = /* @__PURE__ */ new Set([null, ...postRoles]);

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isWhole({ key, territory, posts, otherPay, badgeYears, healthInsured, qualification }: Holder): boolean {
  const isComplete =
    typeof key === "string" &&
    territory !== undefined &&
    badgeYears !== undefined &&
    healthInsured !== undefined &&
    qualification !== undefined;
  return isComplete && isPay(otherPay) && Array.isArray(posts) && posts.every(isWholePost);
}

function isWholePost(post: Post): boolean {
  if (!isRecord(post) || !isRecord(post.organisation)) return false;
  const { role, firstDay, lastDay, ended, notPerformed, pay, salary, organisation } = post;
  const isComplete = ended !== undefined && salary !== undefined && (roles.has(role) || isOwn(role));
  return isComplete && areDays(firstDay, lastDay) && isPay(pay) && areSpans(notPerformed) && isCounted(organisation);
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

function areSpans(spans: readonly Span[] | null): boolean {
  return (
    spans === null ||
    (Array.isArray(spans) && spans.every((span) => isRecord(span) && areDays(span.firstDay, span.lastDay)))
  );
}

function areDays(firstDay: CalendarDate, lastDay: CalendarDate | null): boolean {
  return isCalendarDate(firstDay) && (lastDay === null || isCalendarDate(lastDay));
}

function isCounted(organisation: PaidOrganisation): boolean {
  const { id, kind, parentKind, setting, autonomy, decidedLevel, ownSeal, armedForces } = organisation;
  const { securityKey, borderOrIsland, onceLargeVillage, villageType, region, counts } = organisation;
  const isComplete =
    typeof id === "string" &&
    kind !== undefined &&
    parentKind !== undefined &&
    setting !== undefined &&
    autonomy !== undefined &&
    decidedLevel !== undefined &&
    ownSeal !== undefined &&
    armedForces !== undefined &&
    securityKey !== undefined &&
    borderOrIsland !== undefined &&
    onceLargeVillage !== undefined &&
    villageType !== undefined &&
    region !== undefined;
  return isComplete && Array.isArray(counts) && counts.every(isInOrder);
}

/** A count of a day, after the one before it. */
function isInOrder(
  count: PaidOrganisation["counts"][number],
  place: number,
  counts: PaidOrganisation["counts"],
): boolean {
  if (!isRecord(count) || !isCalendarDate(count.on)) return false;
  const before = counts[place - 1];
  return before === undefined || before.on < count.on;
}
