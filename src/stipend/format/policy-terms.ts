import type { Sourced } from "../../law/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { OpenPoint } from "../../outcome/index.ts";
import type { Period } from "../../time/index.ts";
import type { PostEnd } from "../holder/post.ts";

/**
 * The rule on claims of one person that compete within a family of documents: only the highest is paid; each post is paid; one is
 * paid whole and a share of some further ones (100 % and p %); or the text is silent, and the first two are readings of
 * it. Claims of different families never compete: what is paid on top has a family of its own.
 */
export type Concurrency =
  | ({ readonly family: string; readonly paid: "highest-only" | "each-post-paid" } & Sourced)
  | ({
      readonly family: string;
      readonly paid: "share-of-further";
      /** Which one is paid whole: the highest, or the one whose group the policy lists first. */
      readonly whole: "highest" | "first-listed";
      /** The share of each further post that is paid. */
      readonly share: Fraction;
      /** How many further posts are paid at most; `null` for no limit. */
      readonly furtherPosts: number | null;
    } & Sourced)
  | ({ readonly family: string; readonly paid: "not-stated" } & OpenPoint);

/**
 * The times at which a policy pays. What is due for a quarter or a year falls due in its last month, on the wage of that month;
 * what is due `once` falls due in the month in which the post begins, so that a new term or a new award is a new post on
 * record.
 */
export type PaymentFrequency = "monthly" | "quarterly" | "yearly" | "once";

/**
 * A rule on months, quarters or years served in part: from so many days on the whole is paid, below them a share of it.
 * The days are those on which the post is held, whether or not the policy was in force on all of them.
 */
export interface DayThreshold extends Sourced {
  /** The days served from which the whole is paid. */
  readonly fullFrom: number;
  /** The share paid below them; nothing is 0 of 1. */
  readonly below: Fraction;
}

/**
 * A rule on work that is not done (không làm công việc): the days of a span that lasts so many months or longer do not
 * count as served. A span that has not ended is measured to the end of the month, quarter or year that is paid.
 */
export interface IdleRule extends Sourced {
  /** The months from which on a span counts. */
  readonly fromMonths: number;
}

/** A rule on what is kept after a post has ended (bảo lưu): it counts as held for so many months longer. */
export interface KeptAfterPost extends Sourced {
  /** How many months longer. */
  readonly months: number;
  /** The ways of ending for which it is kept. */
  readonly endedBy: readonly PostEnd[];
  /** The days on which it must have ended; `null` where any will do. */
  readonly endedWithin: Period | null;
}

/** The rounding that a document prescribes, for the whole amount of each payment. */
export interface RoundingRule extends Sourced {
  /** Which way. */
  readonly mode: "down" | "half-up" | "up";
  /** To a multiple of how many đồng. */
  readonly unit: number;
}

/** A name in Vietnamese, and in English where there is one. */
export interface Label {
  /** The Vietnamese name. */
  readonly vi: string;
  /** The English name; `null` when there is none, and the Vietnamese one stands. */
  readonly en: string | null;
}

/** What a policy of a province's own is called, and what its codes are called. */
export interface PolicyWords {
  /** The name of the policy. */
  readonly name: Label;
  /** The names of its groups, by their codes. */
  readonly groups: Readonly<Record<string, Label>>;
  /** What its conditions ask, by their names. */
  readonly conditions: Readonly<Record<string, Label>>;
  /** The names of other codes of its own: roles, the province. */
  readonly codes: Readonly<Record<string, Label>>;
}
