import type { DocumentKey } from "../law/index.ts";
import type { OrganisationKind } from "../organisation/index.ts";
import type { CalendarDate } from "../time/index.ts";

/**
 * What a person does in an organisation: secretary (bí thư), deputy secretary (phó bí thư), member of the standing
 * committee (ủy viên ban thường vụ), committee member (cấp ủy viên, chi ủy viên), alternate member (ủy viên dự khuyết),
 * party-group leader (tổ trưởng tổ đảng).
 */
export type PostRole =
  | "secretary"
  | "deputy-secretary"
  | "standing-committee-member"
  | "committee-member"
  | "alternate-member"
  | "party-group-leader";

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
  /** The head-counts in the order of their days. */
  readonly headCounts: readonly HeadCount[];
}

/** Pay that does not come from the policies asked about: a salary, or an allowance under another document. */
export interface Pay {
  /** Who bears it: the state budget, or anybody else. */
  readonly from: "state-budget" | "other";
  /** The key of the document it is paid under; `null` when none is named. */
  readonly document: DocumentKey | null;
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
  /** What is paid for this very post under other documents; `null` when not known. */
  readonly pay: readonly Pay[] | null;
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
  headCounts: [],
};
