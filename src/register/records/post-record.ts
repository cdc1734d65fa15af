import { build, type Fields, type Given, merged } from "../../facts/index.ts";
import {
  type Holder,
  type HolderGiven,
  holderFields,
  type Post,
  type PostGiven,
  postFields,
} from "../../stipend/index.ts";
import { without } from "./without.ts";

/** One post that a person holds, as a register keeps it: the organisation stands by its id, its facts stand with it. */
export interface PostRecord extends Omit<Post, "organisation"> {
  /** The id of the organisation. */
  readonly organisationId: string;
}

/** What {@link postRecord} is given: the organisation and the first day, and any of the other keys. */
export interface PostRecordGiven
  extends Omit<PostGiven, "organisation">,
    Given<Pick<PostRecord, "organisationId">, "organisationId"> {}

/**
 * A person who holds posts, as a register keeps it: a key, never a name. The province is not asked again: it is that of the
 * organisations.
 */
export interface HolderRecord extends Omit<Holder, "posts" | "territory"> {
  /** The posts held. */
  readonly posts: readonly PostRecord[];
}

/** What {@link holderRecord} is given: the key and the posts, and any of the other keys. */
export interface HolderRecordGiven extends Omit<HolderGiven, "posts" | "territory"> {
  /** The posts held. */
  readonly posts: readonly PostRecordGiven[];
}

/** Every member of a post, for its builder and its readers. */
export const postRecordFields: Fields<PostRecord> = /* @__PURE__ */ merged(
  { organisationId: { type: "text", required: true } },
  /* @__PURE__ */ without(postFields, ["organisation"]),
);

/** Every member of a holder, for its builder and its readers. */
export const holderRecordFields: Fields<HolderRecord> = /* @__PURE__ */ merged(
  /* @__PURE__ */ without(holderFields, ["posts", "territory"]),
  { posts: { type: { list: { record: postRecordFields } }, required: true } },
);

/**
 * Makes the record of a post that a person holds (chức danh, chức vụ), for a register.
 *
 * Required are `organisationId` and `firstDay`. An absent `lastDay` means that the post is still held; the absence of any
 * other key means not known: write `pay: []` where nothing is paid for the post under other documents.
 *
 * @param given - What is known of the post.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { postRecord } from "chibo";
 *
 * postRecord({ organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] }).lastDay; // => null
 * ```
 */
export function postRecord(given: PostRecordGiven): PostRecord {
  return build("postRecord", postRecordFields, given);
}

/**
 * Makes the record of a person who holds posts (người giữ chức danh, người hưởng phụ cấp), for a register: an opaque key,
 * never a name.
 *
 * Required are `key` and `posts`. The absence of any other key means not known: write `otherPay: []` where the person is
 * paid nothing else. The province is that of the organisations, and is not asked.
 *
 * @param given - What is known of the person.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none or a
 * number below 0.
 *
 * @example
 * ```ts
 * import { holderRecord } from "chibo";
 *
 * const posts = [{ organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] }] as const;
 * holderRecord({ key: "p1", posts, otherPay: [] }).badgeYears; // => null
 * ```
 */
export function holderRecord(given: HolderRecordGiven): HolderRecord {
  return build("holderRecord", holderRecordFields, given);
}
