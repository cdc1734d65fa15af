import { requireList, requireRecord } from "../../guard/index.ts";
import { type Evidence, isAtLeast } from "../../law/index.ts";
import type { MeetingIndicator } from "../../meeting/index.ts";
import type { Finding } from "../../organisation/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import type { BranchPeriods } from "../meetings/review-meetings.ts";
import type { NotComplete } from "../not-complete.ts";
import type { PeriodRatings } from "../ratings/review-ratings.ts";
import type { Review, ReviewedOrganisation } from "../review-pass.ts";
import type { SharedPoint } from "../shared-point.ts";
import type { StipendReview } from "../stipends/review-stipends.ts";

/** One thing about a body that somebody should see to. */
export interface Attention {
  /** The sort; these are by weight, the weightiest first. */
  readonly sort:
    | "breach"
    | "missing"
    | "needs-consent"
    | "consent-not-counted"
    | "rating-doubt"
    | "review"
    | "improper"
    | "count-differs"
    | "figure-contradicted"
    | "roll-differs";
  /** What it is about: the rule of structure, the meeting, the members counted, the class decided. */
  readonly about: string;
  /** The months or quarters; none where it is not about meetings. */
  readonly periods: BranchPeriods["periods"];
  /** How well the law behind it is known; `null` where no law is behind it. */
  readonly evidence: Evidence | null;
}

type AttentionSort = Attention["sort"];

/** What somebody should see to in one body. */
export interface BodySummary {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** Its name. */
  readonly name: string;
  /** The things, the weightiest first. */
  readonly attention: readonly Attention[];
}

/** A review on one screen, as data (tóm tắt): what is in order, what somebody must see to, what is open, what is missing. */
export interface ReviewSummary extends Period {
  /** The organisations at the top that exist on the last day. */
  readonly places: readonly ReviewedOrganisation[];
  /** The bodies that somebody must see to, the weightiest first. */
  readonly bodies: readonly BodySummary[];
  /** How many branches there are, and how many of them have nothing that somebody must see to. */
  readonly branches: { readonly all: number; readonly inOrder: number };
  /** The indicators of meetings over the whole period. */
  readonly meetings: readonly MeetingIndicator[];
  /** How many branches may have held sessions that are not at hand. */
  readonly branchesNotComplete: number;
  /** The money, by payer. */
  readonly money: Pick<StipendReview, "holders" | "total" | "byPayer" | "notAssessed" | "provincesWithoutPolicy">;
  /** The ratings of each period. */
  readonly ratings: readonly Omit<PeriodRatings, "sources" | "doubts" | "contradicted">[];
  /** How each programme stands: its code, how many targets it has, how many are met, and how many are not known. */
  readonly programmes: readonly {
    readonly programme: string;
    readonly targets: number;
    readonly met: number;
    readonly notKnown: number;
  }[];
  /** What is open, and who settles it. */
  readonly openPoints: readonly SharedPoint[];
  /** Where records are not said to be complete. */
  readonly notComplete: readonly NotComplete[];
  /** How many things to see to rest on evidence weaker than two sources. */
  readonly onWeakEvidence: number;
}

const sortsByWeight: readonly AttentionSort[] = [
  "breach",
  "missing",
  "needs-consent",
  "consent-not-counted",
  "rating-doubt",
  "review",
  "improper",
  "count-differs",
  "figure-contradicted",
  "roll-differs",
];

const reviewLists = [
  ...(["organisations", "meetings", "rollDifferences", "ratings"] as const),
  ...(["programmes", "openPoints", "notComplete"] as const),
] as const;

/**
 * Summarises a review on one screen, as data (tóm tắt bản tổng hợp): per place and per body what somebody must see to, by
 * weight; the meetings, the money by payer, the ratings, the programmes; what awaits whose decision; where records are not said
 * to be complete; what rests on weak evidence.
 *
 * @param review - The review.
 * @returns The summary.
 * @throws TypeError when it is no review.
 *
 * @example
 * ```ts
 * import { buildRegister, review, summariseReview } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const counts = [{ on: "2024-01-01", official: 2 }] as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, counts } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { bodies, branches } = summariseReview(review(built.value, yearPeriod(2024)));
 * bodies.map(({ name, attention }) => [name, attention[0]?.about]); // => [["Chi bộ 01", "branchSize"]]
 * branches; // => { all: 1, inOrder: 0 }
 * ```
 */
export function summariseReview(review: Review): ReviewSummary {
  requireRecord("summariseReview", "the review", review);
  for (const list of reviewLists) {
    requireList("summariseReview", list, review[list]);
  }
  requireRecord("summariseReview", "structure", review.structure);
  requireRecord("summariseReview", "stipends", review.stipends);
  const { firstDay, lastDay, organisations, openPoints, notComplete, programmes } = review;
  const [meetings] = review.meetings;
  const bodies = bodiesOf(review);
  const all = meetings?.branches ?? 0;
  const ids = new Set(organisations.map(({ id }) => id));
  const { holders, total, byPayer, notAssessed, provincesWithoutPolicy } = review.stipends;
  return {
    firstDay,
    lastDay,
    places: organisations.filter((one) => (one.parentId === null || !ids.has(one.parentId)) && isThere(one, lastDay)),
    bodies,
    branches: { all, inOrder: all - branchesAmong(organisations, bodies) },
    meetings: (meetings?.indicators ?? []).map(({ sources: _, ...indicator }) => indicator),
    branchesNotComplete: meetings?.branchesNotComplete ?? 0,
    money: { holders, total, byPayer, notAssessed, provincesWithoutPolicy },
    ratings: review.ratings.map(({ sources: _, doubts: __, contradicted: ___, ...rated }) => rated),
    programmes: programmes.map(programmeOf),
    openPoints,
    notComplete,
    onWeakEvidence: bodies.flatMap(({ attention }) => attention).filter(isWeak).length,
  };
}

function branchesAmong(organisations: Review["organisations"], bodies: readonly BodySummary[]): number {
  const named = new Set(bodies.map(({ organisationId }) => organisationId));
  return organisations.filter(({ id, kind }) => named.has(id) && (kind === "branch" || kind === "grassroots-branch"))
    .length;
}

function isThere({ lastDay }: ReviewedOrganisation, on: CalendarDate): boolean {
  return lastDay === null || on <= lastDay;
}

function isWeak({ evidence }: Attention): boolean {
  return evidence !== null && !isAtLeast(evidence, "corroborated");
}

/** What somebody must see to, body by body. */
function bodiesOf(review: Review): readonly BodySummary[] {
  const found = new Map<string, Attention[]>();
  const add = (id: string, sort: AttentionSort, about: string, more: Partial<Attention> = {}): void => {
    const own = found.get(id) ?? [];
    own.push({ sort, about, periods: [], evidence: null, ...more });
    found.set(id, own);
  };
  addStructure(review, add);
  for (const { meeting, sort, step, cases } of review.meetings[0]?.shortfalls ?? []) {
    for (const { organisationId, periods } of cases) {
      add(organisationId, sort, `session.${meeting}`, { periods, evidence: step.evidence });
    }
  }
  for (const { organisationId, review: doubt } of review.ratings.flatMap(({ doubts }) => doubts)) {
    add(organisationId, "rating-doubt", doubt.decided, { evidence: doubt.byFacts.evidence });
  }
  for (const { organisationId, fact } of review.ratings.flatMap(({ contradicted }) => contradicted)) {
    add(organisationId, "figure-contradicted", fact);
  }
  for (const { organisationId } of review.rollDifferences) add(organisationId, "roll-differs", "roll");
  const names = new Map(review.organisations.map(({ id, name }) => [id, name]));
  const bodies = [...found].map(([organisationId, own]): BodySummary => {
    const name = names.get(organisationId) ?? organisationId;
    return { organisationId, name, attention: [...own].sort((one, other) => weightOf(one) - weightOf(other)) };
  });
  const heaviest = ({ attention: [first] }: BodySummary): number => weightOf(first as Attention);
  return bodies.sort((one, other) => heaviest(one) - heaviest(other));
}

type Add = (id: string, sort: AttentionSort, about: string, more?: Partial<Attention>) => void;

function addStructure({ structure }: Review, add: Add): void {
  for (const { organisationId, rule, finding, outcome } of structure.findings) {
    add(organisationId, sortOf(finding), rule, { evidence: outcome.evidence });
  }
  for (const { organisationId, fault } of structure.consentDoubts) {
    add(organisationId, "consent-not-counted", `review.consent.${fault}`);
  }
  for (const { organisationId, member } of structure.countDifferences) add(organisationId, "count-differs", member);
}

function sortOf(finding: Finding["finding"]): AttentionSort {
  return finding === "undetermined" ? "review" : finding;
}

function weightOf({ sort }: Attention): number {
  return sortsByWeight.indexOf(sort);
}

function programmeOf({ programme, targets }: Review["programmes"][number]): ReviewSummary["programmes"][number] {
  return {
    programme,
    targets: targets.length,
    met: targets.filter(({ outcome }) => outcome.value?.state === "met").length,
    notKnown: targets.filter(({ outcome }) => outcome.kind !== "assessed").length,
  };
}
