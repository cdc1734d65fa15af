import { build, type Fields, type Given } from "../../facts/index.ts";
import { shown } from "../../guard/index.ts";
import { territoryMeant } from "../policies/territory.ts";
import { type Pay, type PayGiven, type Post, type PostGiven, payFields, postFields } from "./post.ts";

/** The highest professional qualification of a person (trình độ chuyên môn): đại học trở lên, cao đẳng, trung cấp. */
export type Qualification = "degree" | "college" | "intermediate" | "none";

/** The words for a qualification. */
export const qualifications: readonly Qualification[] = ["degree", "college", "intermediate", "none"];

/** A person who holds posts, as the payroll knows them: a key, never a name. */
export interface Holder {
  /** The opaque key. */
  readonly key: string;
  /**
   * The code of the province, as the province was named in the policies: an area keeps it after a merger. A code that names no
   * province is not known, and so is that of a merged one to the policies of the provinces before it; `null` when not known.
   */
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

/** What {@link holder} is given: the key and the posts, and any of the other keys. */
export interface HolderGiven extends Given<Omit<Holder, "posts" | "otherPay">, "key"> {
  /** The posts held. */
  readonly posts: readonly PostGiven[];
  /** What the person is paid apart from these posts; absent when not known. */
  readonly otherPay?: readonly PayGiven[] | null | undefined;
}

/** Every member of a holder, for its builder and its readers. */
export const holderFields: Fields<Holder> = {
  key: { type: "key", required: true },
  territory: "text",
  posts: { type: { list: { record: postFields } }, required: true },
  otherPay: { list: { record: payFields } },
  badgeYears: "count",
  healthInsured: "flag",
  qualification: qualifications,
};

/**
 * Makes the record of a person who holds posts (người giữ chức danh, người hưởng phụ cấp): an opaque key, never a name.
 *
 * Required are `key` and `posts`. The absence of any other key means not known: write `otherPay: []` where the person is
 * paid nothing else.
 *
 * @param given - What is known of the person.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, a number
 * below 0, a key with a space, or a territory that is a province wrongly written; one of your own is let through.
 *
 * @example
 * ```ts
 * import { holder, paidOrganisation, post } from "chibo/stipend";
 *
 * const branch = paidOrganisation({ id: "b1", kind: "branch" });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const secretary = holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] });
 * secretary.badgeYears; // => null
 * ```
 */
export function holder(given: HolderGiven): Holder {
  const made = build<Holder>("holder", holderFields, given);
  const meant = made.territory === null ? null : territoryMeant(made.territory);
  if (meant === null) return made;
  throw new RangeError(`holder: territory is ${shown(made.territory)}; did you mean ${shown(meant)}?`);
}
