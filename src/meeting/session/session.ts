import { build, type Fields, type Given, merged, requireMembers } from "../../facts/index.ts";
import { requireRecord, requireText, requireWord } from "../../guard/index.ts";
import { type CalendarDate, type CalendarMonth, requireDay, requireMonth } from "../../time/index.ts";
import { heldTogether } from "./attendance.ts";

/**
 * What a session was for: the monthly regular meeting (sinh hoạt thường kỳ), the quarterly thematic one (sinh hoạt
 * chuyên đề), or both held one after the other.
 */
export type SessionKind = "regular" | "thematic" | "combined";

/** Every kind of session. */
export const sessionKinds: readonly SessionKind[] = ["regular", "thematic", "combined"];

/** How the branch met: all together in one place, online (trực tuyến), or each party group (tổ đảng) by itself. */
export type SessionForm = "plenary" | "online" | "party-groups";

/** Every form of a session. */
export const sessionForms: readonly SessionForm[] = ["plenary", "online", "party-groups"];

/** The class of a session that was rated (xếp loại buổi sinh hoạt): tốt, khá, trung bình, kém. */
export type RatedClass = "good" | "fair" | "average" | "poor";

/** Every class of a session that was rated, the best first. */
export const ratedClasses: readonly RatedClass[] = ["good", "fair", "average", "poor"];

/** The class that a branch gives its own session; `not-rated` when it gave none. */
export type SessionClass = RatedClass | "not-rated";

/** Every class that a branch may give. */
export const sessionClasses: readonly SessionClass[] = ["good", "fair", "average", "poor", "not-rated"];

/** A member who was required and did not come, by a key that tells nobody who it is. */
export interface Absence {
  /** The opaque key of the member. It is never printed. */
  readonly member: string;
  /** Whether the member was excused (có lý do). */
  readonly excused: boolean;
}

/**
 * One session of a branch (buổi sinh hoạt chi bộ), in counts. `null` means not known; members are official and
 * probationary together.
 */
export interface BranchSession {
  /** The id of the session. */
  readonly id: string;
  /** The id of the branch that held it. */
  readonly organisationId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** The day prescribed for it by the competent committee, shifts applied; `none-prescribed` when there is none. */
  readonly prescribedOn: CalendarDate | "none-prescribed" | null;
  /** What it was for. */
  readonly kind: SessionKind;
  /** How the branch met. */
  readonly form: SessionForm;
  /** The month whose regular meeting it makes up for; `null` for the month in which it was held. */
  readonly forMonth: CalendarMonth | null;
  /** The duration in minutes. */
  readonly minutes: number | null;
  /** The members on the roll that day, those away on temporary transfer included, transferees in not. */
  readonly roll: number | null;
  /** The members exempt from Party activities (miễn sinh hoạt). */
  readonly exempt: number | null;
  /** The members exempt for a time (tạm miễn). */
  readonly temporarilyExempt: number | null;
  /** The members suspended from Party activities (đình chỉ sinh hoạt). */
  readonly suspended: number | null;
  /** The armed-forces members on special duty. */
  readonly specialDuty: number | null;
  /** The branch's own members on temporary transfer elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly awayOnTransfer: number | null;
  /** The members of other branches on temporary transfer here. */
  readonly transfereesIn: number | null;
  /** Those present among the required; an exempt member who came is not counted. */
  readonly present: number | null;
  /** The required members absent without a reason. */
  readonly absentWithoutReason: number | null;
  /** The longest run of excused absences in a row this year that a member absent from this session has reached. */
  readonly longestExcusedRun: number | null;
  /** Every required member who did not come; `null` when no list is kept. */
  readonly absences: readonly Absence[] | null;
  /** The number of party groups in the branch. */
  readonly partyGroups: number | null;
  /** The members, exempt and suspended ones aside, who could not come to one place. */
  readonly cannotMeet: number | null;
  /** Whether the competent committee approved holding it online or by party groups. */
  readonly approved: boolean | null;
  /** Whether it was prepared: content settled beforehand by the secretary and the branch committee. */
  readonly prepared: boolean | null;
  /** Whether the content was full and to the point. */
  readonly contentFull: boolean | null;
  /** Whether every part came in its order. */
  readonly orderKept: boolean | null;
  /** Whether it was chaired well. */
  readonly wellChaired: boolean | null;
  /** Whether many members spoke. */
  readonly manySpoke: boolean | null;
  /** Whether the minutes book records the whole session. */
  readonly minutesKept: boolean | null;
  /** Whether the principles of organisation, self-criticism and criticism were kept. */
  readonly principlesKept: boolean | null;
  /** Whether the branch led the carrying out of its last conclusion or resolution. */
  readonly resultsLed: boolean | null;
  /** The class that the branch gave the session. */
  readonly rated: SessionClass | null;
}

/** What {@link branchSession} is given: four required keys, and any of the others. */
export interface BranchSessionGiven extends Given<BranchSession, "id" | "organisationId" | "heldOn" | "kind"> {}

const absenceFields: Fields<Absence> = {
  member: { type: "key", required: true },
  excused: { type: "flag", required: true },
};

/** Every member of a session, for its builder and its readers. */
export const branchSessionFields: Fields<BranchSession> = {
  id: { type: "text", required: true },
  organisationId: { type: "text", required: true },
  heldOn: { type: "day", required: true },
  prescribedOn: { either: [["none-prescribed"], "day"] },
  kind: { type: sessionKinds, required: true },
  form: { type: sessionForms, absent: "plenary" },
  forMonth: "month",
  minutes: "count",
  roll: "count",
  exempt: { type: "count", partOf: "roll" },
  temporarilyExempt: { type: "count", partOf: "roll" },
  suspended: { type: "count", partOf: "roll" },
  specialDuty: { type: "count", partOf: "roll" },
  awayOnTransfer: { type: "count", partOf: "roll" },
  transfereesIn: "count",
  present: "count",
  absentWithoutReason: "count",
  longestExcusedRun: "count",
  absences: { list: { record: absenceFields } },
  partyGroups: "count",
  cannotMeet: "count",
  approved: "flag",
  prepared: "flag",
  contentFull: "flag",
  orderKept: "flag",
  wellChaired: "flag",
  manySpoke: "flag",
  minutesKept: "flag",
  principlesKept: "flag",
  resultsLed: "flag",
  rated: sessionClasses,
};

/** In a record the form is known: only a builder takes it for a plenary. A key that tells who it is is told by `checkSessions`. */
const wholeSessionFields: Fields<BranchSession> = /* @__PURE__ */ merged(branchSessionFields, {
  form: { type: sessionForms, required: true },
  absences: { list: { record: { member: { type: "text", required: true }, excused: absenceFields.excused } } },
});

/**
 * Makes the record of a session of a branch (buổi sinh hoạt chi bộ).
 *
 * Required are `id`, `organisationId`, `heldOn` and `kind`. Any other key may be absent, which means: all met together in one
 * place (`form`), it is for the month in which it was held (`forMonth`), no list is kept (`absences`); of every other key,
 * not known. Where no day is prescribed, say so: `prescribedOn: "none-prescribed"`.
 *
 * @param given - What is known of the session.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, a
 * count below 0, or counts that cannot be together: more exempt than on the roll, more present than had to come.
 *
 * @example
 * ```ts
 * import { branchSession } from "chibo/meeting";
 *
 * const may = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular", minutes: 95 });
 * may.form; // => "plenary"
 * may.present; // => null
 * ```
 */
export function branchSession(given: BranchSessionGiven): BranchSession {
  return heldTogether("branchSession", build("branchSession", branchSessionFields, given));
}

/**
 * Refuses what cannot be said to be of a branch. In lists of any length the rest is checked where it is compared.
 *
 * @param caller - The function that was called.
 * @param session - A member of a list.
 * @throws TypeError when it is no record, or names no branch.
 */
export function requireOrganisationId(caller: string, session: unknown): asserts session is BranchSession {
  requireRecord(caller, "the session", session);
  requireText(caller, "organisationId", (session as Partial<BranchSession>).organisationId);
}

/**
 * Refuses what cannot be said to be of a branch, or of a day: what lists of any length need of each session.
 *
 * @param caller - The function that was called.
 * @param session - A member of a list.
 * @throws TypeError when it is no record, or names no branch; RangeError for a day that is none.
 */
export function requireSessionDay(caller: string, session: unknown): asserts session is BranchSession {
  requireOrganisationId(caller, session);
  requireDay(caller, session.heldOn, "heldOn");
}

/**
 * Refuses what is no session: without a day, a kind or a form. What else it records is checked where it is compared. For
 * quick answers and lists of any length; {@link requireWholeSession} looks at everything.
 *
 * @param caller - The function that was called.
 * @param session - The argument, or a member of a list.
 * @throws TypeError when it is no record, or without an id; RangeError for a day that is none or another word.
 */
export function requireSession(caller: string, session: unknown): asserts session is BranchSession {
  requireRecord(caller, "the session", session);
  const { id, organisationId, heldOn, kind, form, prescribedOn, forMonth } = session as Partial<BranchSession>;
  requireText(caller, "the id of the session", id);
  requireText(caller, "organisationId", organisationId);
  requireDay(caller, heldOn, "heldOn");
  requireWord(caller, "kind", kind, sessionKinds);
  requireWord(caller, "form", form, sessionForms);
  if (prescribedOn != null && prescribedOn !== "none-prescribed") requireDay(caller, prescribedOn, "prescribedOn");
  if (forMonth != null) requireMonth(caller, forMonth, "forMonth");
}

/**
 * Refuses a session that the builder would not have made, whatever is asked of it.
 *
 * @param caller - The function that was called.
 * @param session - The argument, or a member of a list.
 * @throws TypeError for a member that is missing or of a wrong type, RangeError for a day that is none.
 */
export function requireWholeSession(caller: string, session: unknown): asserts session is BranchSession {
  requireMembers(caller, "the session", wholeSessionFields, session);
}
