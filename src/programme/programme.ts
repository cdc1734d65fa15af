import type { DocumentKey } from "../law/index.ts";
import type { Bound, Share } from "../outcome/index.ts";
import type { CalendarDate, Span } from "../time/index.ts";

/**
 * One target of a programme (chỉ tiêu): an indicator, how it is held against what number or share, and by when. The
 * number stands in the law with its source, as any number does.
 */
export type ProgrammeTarget = (Bound | Share) & {
  /** The code of the target within its programme. */
  readonly code: string;
  /** The code of the indicator that is measured. */
  readonly indicator: string;
  /** What the number counts, or what the share is a share of: `"branches"`. */
  readonly unit: string;
  /** The last day on which it can still be met. */
  readonly deadline: CalendarDate;
  /** Whether the document sets it, or it is a level that a review reported and that is used as a threshold. */
  readonly standing: "set" | "reported";
};

/** A scheme, resolution or directive with targets (đề án, nghị quyết, chỉ thị), over its period. */
export interface Programme extends Span {
  /** The code; the codes of its steps begin with it. */
  readonly code: string;
  /** The key of the document. */
  readonly document: DocumentKey;
  /** The targets, in the order of the document. */
  readonly targets: readonly ProgrammeTarget[];
}
