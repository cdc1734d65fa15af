import { build, type Fields, type Given } from "../../facts/index.ts";
import type { DocumentKey } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import type { CalendarDate, Span } from "../../time/index.ts";
import { type PaidOrganisation, type PaidOrganisationGiven, paidOrganisationFields } from "./paid-organisation.ts";

/**
 * What a person does in an organisation: secretary (bí thư), deputy secretary (phó bí thư), member of the standing
 * committee (ủy viên ban thường vụ), committee member (cấp ủy viên, chi ủy viên), alternate member (ủy viên dự khuyết),
 * party-group leader (tổ trưởng tổ đảng), recognised rapporteur (báo cáo viên), holder of a Party badge (đảng viên được
 * tặng Huy hiệu Đảng), staff of the Party's advisory bodies, the Front and the socio-political organisations (cán bộ,
 * công chức cơ quan đảng, đoàn thể), contract staff there of twelve months and more on the State's tables of pay (hợp đồng
 * từ 12 tháng trở lên), staff of an inspection commission without the allowance of the profession (cán bộ kiểm tra chưa
 * hưởng phụ cấp nghề), village head (trưởng thôn, tổ trưởng tổ dân phố), head of the Front board of a
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
  | "party-contract-staff"
  | "inspection-staff"
  | "village-head"
  | "front-head"
  | "other-post"
  | `own:${string}`
  | "unit";

/** The words for a role; one of a province's own begins with `own:`. */
export const postRoles: readonly PostRole[] = [
  "secretary",
  "deputy-secretary",
  "standing-committee-member",
  "committee-member",
  "alternate-member",
  "party-group-leader",
  "rapporteur",
  "badge-holder",
  "party-staff",
  "party-contract-staff",
  "inspection-staff",
  "village-head",
  "front-head",
  "other-post",
  "unit",
];

/**
 * How a post ended: by a reorganisation (sắp xếp tổ chức bộ máy), by moving on to another post (luân chuyển, điều động),
 * by the end of its term (hết nhiệm kỳ), or otherwise.
 */
export type PostEnd = "reorganised" | "moved" | "term-over" | "other";

/** The words for the end of a post. */
export const postEnds: readonly PostEnd[] = ["reorganised", "moved", "term-over", "other"];

/** Pay that does not come from the policies asked about: a salary, or an allowance under another document. */
export interface Pay {
  /** Who bears it: the state budget, the social insurance (a pension, a regular benefit), or anybody else. */
  readonly from: "state-budget" | "social-insurance" | "other";
  /** The key of the document it is paid under; `null` when none is named. */
  readonly document: DocumentKey | null;
}

/** Pay whose document may be absent: none is named then. */
export interface PayGiven extends Given<Pay, "from"> {}

/** Every member of a pay. */
export const payFields: Fields<Pay> = {
  from: { type: ["state-budget", "social-insurance", "other"], required: true },
  document: "text",
};

/** What a salary is made of (hệ số lương, phụ cấp chức vụ, phụ cấp thâm niên vượt khung), as coefficients. */
export interface SalaryCoefficients {
  /** The coefficient of the grade (hệ số lương). */
  readonly grade: Coefficient;
  /** The coefficient of the leadership allowance (phụ cấp chức vụ); `"0"` for none. */
  readonly leadership: Coefficient;
  /** The seniority beyond the frame (thâm niên vượt khung) as a coefficient; `"0"` for none. */
  readonly beyondFrame: Coefficient;
}

/** A salary whose allowances may be absent: there are none then. */
export interface SalaryCoefficientsGiven extends Given<SalaryCoefficients, "grade"> {}

/** Every member of a salary. */
export const salaryFields: Fields<SalaryCoefficients> = {
  grade: { type: "coefficient", required: true },
  leadership: { type: "coefficient", absent: "0" },
  beyondFrame: { type: "coefficient", absent: "0" },
};

/**
 * One post that a person holds. A post that goes on, such as after a new election, may stand as one record or as several that
 * follow each other: the days of both count together.
 */
export interface Post {
  /** The organisation. */
  readonly organisation: PaidOrganisation;
  /** The role; `null` when not known. */
  readonly role: PostRole | null;
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

/** What {@link post} is given: the organisation and the first day, and any of the other keys. */
export interface PostGiven extends Given<Omit<Post, "organisation" | "notPerformed" | "pay" | "salary">, "firstDay"> {
  /** The organisation. */
  readonly organisation: PaidOrganisationGiven;
  /** The spans of days on which the work was not done, without a last day while that lasts; absent when not known. */
  readonly notPerformed?: readonly Given<Span, "firstDay">[] | null | undefined;
  /** What is paid for this very post under other documents; absent when not known. */
  readonly pay?: readonly PayGiven[] | null | undefined;
  /** The salary of the post; absent when not known. */
  readonly salary?: SalaryCoefficientsGiven | null | undefined;
}

/** Every member of a span of days that may still last. */
const spanFields: Fields<Span> = { firstDay: { type: "day", required: true }, lastDay: "day" };

/** Every member of a post, for its builder and its readers. */
export const postFields: Fields<Post> = {
  organisation: { type: { record: paidOrganisationFields }, required: true },
  role: { either: [{ startsWith: "own:" }, postRoles] },
  firstDay: { type: "day", required: true },
  lastDay: "day",
  ended: postEnds,
  notPerformed: { list: { record: spanFields } },
  pay: { list: { record: payFields } },
  salary: { record: salaryFields },
};

/**
 * Makes a post that a person holds (chức danh, chức vụ).
 *
 * Required are `organisation` and `firstDay`. An absent `lastDay` means that the post is still held; of a pay, an absent
 * `document` that none is named; of a salary, an absent allowance that there is none. The absence of any other key means
 * not known: write `pay: []` where nothing is paid for the post under other documents.
 *
 * @param given - What is known of the post.
 * @returns The post, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { paidOrganisation, post } from "chibo/stipend";
 *
 * const branch = paidOrganisation({ id: "b1", kind: "branch" });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * role.lastDay; // => null
 * ```
 */
export function post(given: PostGiven): Post {
  const made = build<Post>("post", postFields, given);
  if (made.lastDay !== null && made.lastDay < made.firstDay) {
    throw new RangeError(`post: lastDay is "${made.lastDay}", before firstDay "${made.firstDay}"; correct the days`);
  }
  return made;
}
