import type { DecidingBody, ReadingsCode, ReasonCode } from "../../outcome/index.ts";
import type { RatingSummary, RecordedClass } from "../../rating/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import type { ExcellenceGroup, ExcellenceState } from "./excellence-group.ts";
import type { RatedDoubt } from "./rated-doubt.ts";
import type { RatingBasis } from "./rating-basis.ts";

/** How one body is rated: its class, or between which classes it is still open. */
export interface RatedOrganisation {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What the class rests on. */
  readonly basis: RatingBasis;
  /** The class that counts; `null` while it is open, or where there is none. "Excellent" by facts means that its conditions are met. */
  readonly class: RecordedClass | null;
  /** The lowest class that is still possible: "good" for one that meets "excellent" where the cap may leave no place. */
  readonly lowest: RecordedClass | null;
  /** The highest class that is still possible. */
  readonly highest: RecordedClass | null;
  /** The group among which the share of excellent ratings is counted; `null` where none is known, or the body is not rated. */
  readonly group: string | null;
}

/** What the text leaves open for several bodies alike: who decides, how many it touches, and what each reading would give. */
export interface OpenRating {
  /** Why it is open. */
  readonly reason: ReasonCode;
  /** Who decides; `null` when nobody is named. */
  readonly decidedBy: DecidingBody | null;
  /** How many bodies it touches. */
  readonly organisations: number;
  /** How many of them would have which class under each reading; none where no reading gives one. */
  readonly readings: readonly OpenReading[];
}

/** How many bodies would have which class under one reading. */
export interface OpenReading {
  /** The reading, or several joined by `+`. */
  readonly code: ReadingsCode;
  /** The bodies by class. */
  readonly classes: Readonly<Partial<Record<RecordedClass, number>>>;
}

/** How the share of excellent ratings stands, over all groups. */
export interface ExcellenceSummary {
  /** The bodies that were decided excellent. */
  readonly decided: number;
  /** The bodies that meet the conditions of excellent, and are not decided. */
  readonly meeting: number;
  /** Of these, those that may have to fall to good: the cap allows fewer, or is not known. */
  readonly mayFall: number;
  /** The groups by how the cap stands in them. */
  readonly groups: Readonly<Record<ExcellenceState, number>>;
}

/** The ratings of many bodies as counts, to merge with those of others. */
export interface RatedSummary {
  /** The bodies by class, the undecided ones under `class-open`. Those that meet "excellent" are counted there. */
  readonly organisations: RatingSummary;
  /** The members by class, as recorded; `null` where no counts are at hand. */
  readonly members: RatingSummary | null;
  /** The bodies whose class rests on a recorded decision. */
  readonly decided: number;
  /** The bodies whose class is open because facts are missing. */
  readonly lackingFacts: number;
  /** The bodies without any record of a rating, of which nothing says that they are not rated; they are in no other count. */
  readonly withoutRecord: number;
  /** How the share of excellent ratings stands. */
  readonly excellence: ExcellenceSummary;
  /** What the text leaves open, each point once. */
  readonly openPoints: readonly OpenRating[];
  /** The doubts: facts that point elsewhere than a decision, or that records below contradict. */
  readonly doubts: number;
}

declare const rated: unique symbol;

/** The rating of everything in a register for a period. Made by `rateAll`; `ratingIn` explains each class of it on demand. */
export interface RatedRegister extends Period {
  /** The day on which what is not decided yet is decided. */
  readonly decidedOn: CalendarDate;
  /** The bodies, in the order in which they are rated: each after those below it. */
  readonly organisations: readonly RatedOrganisation[];
  /** The groups among which the share of excellent ratings is counted. */
  readonly groups: readonly ExcellenceGroup[];
  /** What is to be looked into; no class is changed by it. */
  readonly doubts: readonly RatedDoubt[];
  /** The ratings as counts. */
  readonly summary: RatedSummary;
  /** @hidden */
  readonly [rated]: true;
}
