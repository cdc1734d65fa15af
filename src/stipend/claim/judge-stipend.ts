import type { Citation } from "../../law/index.ts";
import { decidingSteps, type Outcome, type ReadingCode, type Verdict } from "../../outcome/index.ts";
import type { CalendarMonth } from "../../time/index.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import type { Asked } from "../payroll/asked-policies.ts";
import { assessInMonth, stipendOf } from "./assess-stipend.ts";
import type { Claim } from "./claim.ts";
import { hasMovingCount, liveClaimsOf } from "./claims.ts";
import { isElsewhere } from "./elsewhere.ts";
import { type PoliciesInMonth, policiesInMonth } from "./policies-in-month.ts";
import { isHeldIn, isHeldInPart, isPart, isServed, type PeriodPaid } from "./served.ts";
import { settle } from "./settle.ts";
import type { Stipend } from "./stipend.ts";

/**
 * What is this person due for this month, without the explanation? The quick form of {@link assessStipend}, for
 * everything that runs over many.
 *
 * @param policies - The policies asked about, made ready by {@link readyPolicy}.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   headCounts: [{ on: "2024-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * const verdict = judgeStipend(holder, "2024-07", stipendPolicies);
 * verdict.kind === "assessed" && verdict.value.total; // => 585000
 * ```
 */
export function judgeStipend(
  holder: PostHolder,
  month: CalendarMonth,
  policies: readonly ReadyPolicy[],
  named: readonly ReadingCode[] = [],
): Verdict<Stipend> {
  const inMonth = policiesInMonth(month, policies);
  return judgeInMonth(holder, inMonth, inMonth, named);
}

/**
 * The same, with the policies of the month looked up once for many holders.
 *
 * @param asked - Those of them that can come to something for the holder.
 */
export function judgeInMonth(
  holder: PostHolder,
  month: PoliciesInMonth,
  asked: Asked,
  named: readonly ReadingCode[],
): Verdict<Stipend> {
  if (month.outOfTime !== null || restsOnConvention(holder, month)) return explainedVerdict(holder, month, named);
  const claims = liveClaimsOf(holder, month, asked, named);
  const settled = settle(claims, named);
  if (settled.open.length > 0 || settled.tied || isSilentOnSeveral(claims)) {
    return explainedVerdict(holder, month, named);
  }
  const citation = settled.items[0]?.citation ?? denialOf(holder, month);
  return { kind: "assessed", value: stipendOf(settled), citation };
}

/** What is cited where nothing is due: the first policy that was asked, else what keeps one from being asked. */
function denialOf(holder: PostHolder, month: PoliciesInMonth): Citation | null {
  const asked = holder.posts.some((post) => isHeldIn(post, month))
    ? month.candidates.find((candidate) => !isElsewhere(holder, candidate))
    : undefined;
  return asked?.ready.version.citation ?? month.idle[0]?.citation ?? null;
}

function explainedVerdict(holder: PostHolder, month: PoliciesInMonth, named: readonly ReadingCode[]): Verdict<Stipend> {
  return verdictOf(assessInMonth(holder, month, named));
}

function verdictOf(outcome: Outcome<Stipend>): Verdict<Stipend> {
  const citation = decidingSteps(outcome)[0]?.citation ?? null;
  if (outcome.kind === "insufficient-facts") return { kind: outcome.kind, citation };
  const { on, steps, because, evidence, ...answer } = outcome;
  return { ...answer, citation };
}

/** Does a post count for a part of the time, or are members or households counted anew within it? */
function restsOnConvention({ posts }: PostHolder, month: PoliciesInMonth): boolean {
  for (const post of posts) {
    if (isHeldIn(post, month) && (isHeldInPart(post, month) || hasMovingCount(post, month))) return true;
    for (const one of month.ownTime) if (isOpenUnder(post, one)) return true;
  }
  return false;
}

function isOpenUnder(post: PostHolder["posts"][number], paid: PeriodPaid): boolean {
  return isServed(post, paid) && (isPart(post, paid) || hasMovingCount(post, paid.period));
}

/** Do several claims meet in a family whose document does not say how they compete? */
function isSilentOnSeveral(claims: readonly Claim[]): boolean {
  if (claims.length < 2) return false;
  const families = new Set<string>();
  for (const { candidate, answer } of claims) {
    const { paid, family } = candidate.policy.concurrency;
    if (paid !== "not-stated" || (answer.kind === "assessed" && answer.value === null)) continue;
    if (families.has(family)) return true;
    families.add(family);
  }
  return false;
}
