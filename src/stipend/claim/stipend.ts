import type { Citation, DocumentKey, Evidence } from "../../law/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import type { Payer, StipendRate } from "../format/policy.ts";

/** One amount, and how it is made up. */
export interface StipendItem {
  /** The code of the policy. */
  readonly policy: string;
  /** The key of its document. */
  readonly document: DocumentKey;
  /** The code of the group of the policy. */
  readonly group: string;
  /** The place of the post among the posts of the holder, counted from 0. */
  readonly post: number;
  /** The role; `null` when the group does not depend on it and it is not known. */
  readonly role: string | null;
  /** The id of the organisation. */
  readonly organisation: string;
  /** Who pays. */
  readonly payer: Payer;
  /** What the group is paid a month. */
  readonly rate: StipendRate;
  /** The base salary of the month; `null` when there is none and the rate asks for none. */
  readonly baseSalary: Vnd | null;
  /** How much it is. */
  readonly amount: Vnd;
  /** Whether it counts for social insurance; `null` when not known. */
  readonly insured: boolean | null;
  /** Whether it counts for dues; `null` when not known. */
  readonly countsForDues: boolean | null;
  /** Whether the insurance contributions are paid out of it; `null` when not known. */
  readonly includesContributions: boolean | null;
  /** Whether it counts as taxable income; `null` when not known. */
  readonly taxable: boolean | null;
  /** Where the law says so. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
}

/** What a person is due for a month (phụ cấp, hỗ trợ hằng tháng). */
export interface Stipend {
  /** The sum of the items. */
  readonly total: Vnd;
  /** The amounts paid; none when nothing is due. */
  readonly items: readonly StipendItem[];
  /** The amounts that a higher one of the same family supersedes. */
  readonly superseded: readonly StipendItem[];
}

/** Sums up what is paid. */
export function stipendOf({ items, superseded }: Omit<Stipend, "total">): Stipend {
  let total = 0;
  for (const { amount } of items) total += amount;
  return { total: vnd(total), items, superseded };
}
