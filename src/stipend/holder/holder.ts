import type { DocumentKey } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import type { OrganisationKind } from "../../organisation/index.ts";
import type { CalendarDate, Span } from "../../time/index.ts";
import type { Region } from "../wage/regional-wage.law.ts";

/**
 * What a person does in an organisation: secretary (bí thư), deputy secretary (phó bí thư), member of the standing
 * committee (ủy viên ban thường vụ), committee member (cấp ủy viên, chi ủy viên), alternate member (ủy viên dự khuyết),
 * party-group leader (tổ trưởng tổ đảng), recognised rapporteur (báo cáo viên), holder of a Party badge (đảng viên được
 * tặng Huy hiệu Đảng), staff of the Party's advisory bodies, the Front and the socio-political organisations (cán bộ,
 * công chức cơ quan đảng, đoàn thể), village head (trưởng thôn, tổ trưởng tổ dân phố), head of the Front board of a
 * village (trưởng ban công tác Mặt trận), any other post that a policy of a province's own pays, such a post by a code
 * of the province's own (`"own:youth-secretary"`), or the unit itself where a lump sum is paid to it and to nobody in it
 * (mức khoán).
 */
export type PostRole =
  | "secretary"
  | "deputy-secretary"
  | "standing-committee-member"
  | "committee-member"
  | "alternate-member"
  | "party-group-leader"
  | "rapporteur"
  | "badge-holder"
  | "party-staff"
  | "village-head"
  | "front-head"
  | "other-post"
  | `own:${string}`
  | "unit";

/**
 * Where an organisation stands: village (thôn, bản), residential group (tổ dân phố), agency (cơ quan), public-service
 * unit (đơn vị sự nghiệp), enterprise (doanh nghiệp), or elsewhere.
 */
export type Setting = "village" | "residential-group" | "agency" | "public-service" | "enterprise" | "other";

/**
 * How far the unit pays its own way (mức tự chủ tài chính): recurrent spending and investment, recurrent spending, a
 * part of it, or nothing because the budget pays; `not-applicable` where the question does not arise.
 */
export type Autonomy = "recurrent-and-investment" | "recurrent" | "partial" | "budget-funded" | "not-applicable";

/** The highest professional qualification of a person (trình độ chuyên môn): đại học trở lên, cao đẳng, trung cấp. */
export type Qualification = "degree" | "college" | "intermediate" | "none";

/**
 * How a post ended: by a reorganisation (sắp xếp tổ chức bộ máy), by moving on to another post (luân chuyển, điều động),
 * by the end of its term (hết nhiệm kỳ), or otherwise.
 */
export type PostEnd = "reorganised" | "moved" | "term-over" | "other";

/** Households, counted on a day. */
export interface HouseholdCount {
  /** The day of the count; it holds until the next one. */
  readonly on: CalendarDate;
  /** The households (số hộ); `null` when not known. */
  readonly households: number | null;
}

/** Members at the home organisation (đảng viên), counted on a day. */
export interface HeadCount {
  /** The day of the count; it holds until the next one. */
  readonly on: CalendarDate;
  /** The official members (đảng viên chính thức); `null` when not known. */
  readonly official: number | null;
  /** The probationary members (đảng viên dự bị); `null` when not known. */
  readonly probationary: number | null;
}

/** What the stipend rules ask of an organisation. Posts of one organisation share one such record. */
export interface PaidOrganisation {
  /** The id of the organisation. */
  readonly id: string;
  /** The recorded kind; `null` when not known. */
  readonly kind: OrganisationKind | null;
  /** The kind of the organisation whose committee stands directly above; `null` when not known. */
  readonly parentKind: OrganisationKind | null;
  /** Where it stands; `null` when not known. */
  readonly setting: Setting | null;
  /** How far its unit pays its own way; `null` when not known. */
  readonly autonomy: Autonomy | null;
  /**
   * The level that a recorded decision of the competent body gives its committee for this allowance (tương đương):
   * `not-recorded` when there is none, `null` when not known.
   */
  readonly decidedLevel: "district" | "commune" | "not-recorded" | null;
  /** Whether it has its own seal (con dấu riêng); `null` when not known. */
  readonly ownSeal: boolean | null;
  /** Whether it belongs to the armed forces (lực lượng vũ trang); `null` when not known. */
  readonly armedForces: boolean | null;
  /** Whether its commune is classed as key or complex for security (xã trọng điểm, phức tạp); `null` when not known. */
  readonly securityKey: boolean | null;
  /** Whether its commune lies on the border or is an island (xã biên giới, hải đảo); `null` when not known. */
  readonly borderOrIsland: boolean | null;
  /** Whether a large village became this residential group by urbanisation, and keeps its class; `null` when not known. */
  readonly onceLargeVillage: boolean | null;
  /** The type of its village where the province sorts villages (loại thôn); `null` when not known. */
  readonly villageType: "type-1" | "type-2" | "type-3" | null;
  /** The region of the minimum wage it lies in (vùng); `null` when not known. */
  readonly region: Region | null;
  /** The head-counts in the order of their days. */
  readonly headCounts: readonly HeadCount[];
  /** The households of its village or residential group (số hộ), in the order of the days of the counts. */
  readonly householdCounts: readonly HouseholdCount[];
}

/** Pay that does not come from the policies asked about: a salary, or an allowance under another document. */
export interface Pay {
  /** Who bears it: the state budget, the social insurance (a pension, a regular benefit), or anybody else. */
  readonly from: "state-budget" | "social-insurance" | "other";
  /** The key of the document it is paid under; `null` when none is named. */
  readonly document: DocumentKey | null;
}

/** What a salary is made of (hệ số lương, phụ cấp chức vụ, phụ cấp thâm niên vượt khung), as coefficients. */
export interface SalaryCoefficients {
  /** The coefficient of the grade (hệ số lương). */
  readonly grade: Coefficient;
  /** The coefficient of the leadership allowance (phụ cấp chức vụ); `"0"` for none. */
  readonly leadership: Coefficient;
  /** The seniority beyond the frame (thâm niên vượt khung) as a coefficient; `"0"` for none. */
  readonly beyondFrame: Coefficient;
}

/** One post that a person holds. */
export interface Post {
  /** The role; `null` when not known. */
  readonly role: PostRole | null;
  /** The organisation. */
  readonly organisation: PaidOrganisation;
  /** The first day in the post. */
  readonly firstDay: CalendarDate;
  /** The last day in the post; `null` while it is held. */
  readonly lastDay: CalendarDate | null;
  /** How it ended; `null` when not known, or while it is held. */
  readonly ended: PostEnd | null;
  /** The spans of days on which the work of the post was not done; `null` when not known. */
  readonly notPerformed: readonly Span[] | null;
  /** What is paid for this very post under other documents; `null` when not known. */
  readonly pay: readonly Pay[] | null;
  /** The salary of the post, where a share of it is paid; `null` when not known. */
  readonly salary: SalaryCoefficients | null;
}

/** A person who holds posts, as the payroll knows them: a key, never a name. */
export interface PostHolder {
  /** The opaque key. */
  readonly key: string;
  /** The code of the province, as the province was named in the policies: an area keeps it after a merger. */
  readonly territory: string | null;
  /** The posts held. */
  readonly posts: readonly Post[];
  /** What the person is paid apart from these posts, such as a salary; `null` when not known. */
  readonly otherPay: readonly Pay[] | null;
  /** The years of the highest Party badge awarded (Huy hiệu Đảng); 0 for none, `null` when not known. */
  readonly badgeYears: number | null;
  /** Whether somebody else pays for the person's health insurance already; `null` when not known. */
  readonly healthInsured: boolean | null;
  /** The highest professional qualification; `null` when not known. */
  readonly qualification: Qualification | null;
}

/**
 * An organisation of which nothing is known: what a form starts from.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = { ...unknownPaidOrganisation, id: "b1", kind: "branch" };
 * branch.ownSeal; // => null
 * ```
 */
export const unknownPaidOrganisation: PaidOrganisation = {
  id: "",
  kind: null,
  parentKind: null,
  setting: null,
  autonomy: null,
  decidedLevel: null,
  ownSeal: null,
  armedForces: null,
  securityKey: null,
  borderOrIsland: null,
  onceLargeVillage: null,
  villageType: null,
  region: null,
  headCounts: [],
  householdCounts: [],
};

/**
 * A post of which only the organisation and the first day are known: what a form starts from.
 *
 * @example
 * ```ts
 * unknownPost(unknownPaidOrganisation, "2024-01-01").role; // => null
 * ```
 */
export function unknownPost(organisation: PaidOrganisation, firstDay: CalendarDate): Post {
  return {
    role: null,
    organisation,
    firstDay,
    lastDay: null,
    ended: null,
    notPerformed: null,
    pay: null,
    salary: null,
  };
}

/**
 * A holder of whom nothing is known: what a form starts from.
 *
 * @example
 * ```ts
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh" };
 * holder.otherPay; // => null
 * ```
 */
export const unknownPostHolder: PostHolder = {
  key: "",
  territory: null,
  posts: [],
  otherPay: null,
  badgeYears: null,
  healthInsured: null,
  qualification: null,
};
