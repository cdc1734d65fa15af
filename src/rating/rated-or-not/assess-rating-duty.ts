import { requireRecord, requireWord } from "../../guard/index.ts";
import {
  assess,
  judge,
  type Outcome,
  outOfScope,
  type ReadingOptions,
  type Rule,
  type Verdict,
} from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { groundsOf } from "../applied-step.ts";
import { settledReadings } from "../records/asked.ts";
import { bookOn, type RatingRuleBookCode } from "../rule-books/rule-book.ts";
import type { BodyDuty, MemberDuty, RatingDutyFacts } from "./duty-facts.ts";
import {
  hd16MemberDutyRule,
  hd21BodyDutyRule,
  hd21MemberDutyRule,
  qd124BodyDutyRule,
  qd124MemberDutyRule,
  qd366BodyDutyRule,
  qd366MemberDutyRule,
  type RatingDuty,
} from "./duty-rules.ts";

type RulesByBook<Facts> = { readonly [Code in RatingRuleBookCode]?: Rule<Facts, RatingDuty> };

const ofMembers: RulesByBook<MemberDuty> = {
  R2018: hd16MemberDutyRule,
  R2019: hd21MemberDutyRule,
  R2023: qd124MemberDutyRule,
  R2025: qd366MemberDutyRule,
};
const ofBodies: RulesByBook<BodyDuty> = {
  R2019: hd21BodyDutyRule,
  R2023: qd124BodyDutyRule,
  R2025: qd366BodyDutyRule,
};

/** The rules on who is rated, by rule-book. */
export function dutyRulesByBook(): {
  readonly member: RulesByBook<MemberDuty>;
  readonly body: RulesByBook<BodyDuty>;
} {
  return { member: ofMembers, body: ofBodies };
}

/**
 * Looks up the rule that tells whether a member is rated, when the ratings are decided on this day (thuộc diện kiểm điểm,
 * xếp loại).
 *
 * @param on - The day on which the ratings are decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { memberDutyRuleOn } from "chibo/rules";
 *
 * memberDutyRuleOn("2025-12-20")?.code; // => "qd366MemberDuty"
 * memberDutyRuleOn("2016-12-20"); // => null
 * ```
 */
export function memberDutyRuleOn(on: CalendarDate): Rule<MemberDuty, RatingDuty> | null {
  requireDay("memberDutyRuleOn", on);
  return ruleIn(ofMembers, on);
}

/**
 * Looks up the rule that tells whether an organisation or leading collective is rated, when the ratings are decided on this
 * day (thuộc diện xếp loại).
 *
 * @param on - The day on which the ratings are decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { bodyDutyRuleOn } from "chibo/rules";
 *
 * bodyDutyRuleOn("2021-12-20")?.code; // => "hd21BodyDuty"
 * ```
 */
export function bodyDutyRuleOn(on: CalendarDate): Rule<BodyDuty, RatingDuty> | null {
  requireDay("bodyDutyRuleOn", on);
  return ruleIn(ofBodies, on);
}

/**
 * Explains whether this member, organisation or collective is reviewed and rated at the end of the period (thuộc diện kiểm
 * điểm, xếp loại). A member exempt or suspended from Party activity is neither; one admitted less than six calendar months
 * before was reviewed and not rated until October 2023, and is neither since: 21-HD/BTCTW II.6, 124-QĐ/TW and 366-QĐ/TW
 * Art. 5.
 *
 * Readings: `meeting-day` or `year-end`, the day to which the six months are counted.
 *
 * @param facts - What is known, made by {@link memberDuty} or {@link bodyDuty}.
 * @param on - The day on which the ratings are decided.
 * @param options - The readings that the caller has settled.
 * @returns Whether there is a review and a rating, or why that is open.
 * @throws TypeError when a fact is of a wrong type, RangeError when a day is no day of the calendar, a reading is unknown,
 * or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessRatingDuty, memberDuty } from "chibo/rating";
 *
 * const dates = { admittedOn: "2025-08-10", meetingOn: "2025-12-10", periodLastDay: "2025-12-31" } as const;
 * const member = memberDuty({ exempt: false, suspended: false, ...dates });
 * assessRatingDuty(member, "2025-12-20").value; // => "neither"
 * assessRatingDuty({ ...member, admittedOn: "2025-06-20" }, "2025-12-20").readings;
 * // => [{ code: "meeting-day", value: "neither" }, { code: "year-end", value: "rated" }]
 * assessRatingDuty(member, "2016-12-20").reason; // => "no-rule-known"
 * ```
 */
export function assessRatingDuty(
  facts: RatingDutyFacts,
  on: CalendarDate,
  options?: ReadingOptions,
): Outcome<RatingDuty> {
  requireDutyFacts("assessRatingDuty", facts);
  requireDay("assessRatingDuty", on);
  const readings = settledReadings("assessRatingDuty", options);
  const rule = ruleFor(facts, on);
  return rule === null ? outOfScope("no-rule-known", groundsOf(on, [])) : assess(rule, facts, { on, readings });
}

/**
 * Judges whether this member, organisation or collective is reviewed and rated (thuộc diện kiểm điểm, xếp loại): the quick
 * form of {@link assessRatingDuty}, for everything that runs over many.
 *
 * @param facts - What is known, made by {@link memberDuty} or {@link bodyDuty}.
 * @param on - The day on which the ratings are decided.
 * @param options - The readings that the caller has settled.
 * @returns Whether there is a review and a rating, and the provision that says so, or why that is open.
 * @throws TypeError when a fact is of a wrong type, RangeError when a day is no day of the calendar, a reading is unknown,
 * or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { judgeRatingDuty, memberDuty } from "chibo/rating";
 *
 * judgeRatingDuty(memberDuty({ suspended: true }), "2025-12-20").value; // => "neither"
 * ```
 */
export function judgeRatingDuty(
  facts: RatingDutyFacts,
  on: CalendarDate,
  options?: ReadingOptions,
): Verdict<RatingDuty> {
  requireDutyFacts("judgeRatingDuty", facts);
  requireDay("judgeRatingDuty", on);
  const readings = settledReadings("judgeRatingDuty", options);
  const rule = ruleFor(facts, on);
  return rule === null
    ? { kind: "out-of-scope", reason: "no-rule-known", citation: bookOn(on)?.citation ?? null }
    : judge(rule, facts, { readings });
}

function ruleFor({ subject }: RatingDutyFacts, on: CalendarDate): Rule<RatingDutyFacts, RatingDuty> | null {
  // The subject pairs the facts with rules on them, which an index by it cannot tell the compiler.
  return ruleIn((subject === "member" ? ofMembers : ofBodies) as RulesByBook<RatingDutyFacts>, on);
}

function ruleIn<Facts>(byBook: RulesByBook<Facts>, on: CalendarDate): Rule<Facts, RatingDuty> | null {
  const book = bookOn(on);
  return book === null ? null : (byBook[book.code] ?? null);
}

const daysOf = {
  member: ["admittedOn", "meetingOn", "periodLastDay"],
  body: ["formedOn", "meetingOn", "periodLastDay"],
} as const;

/** Refuses what is no record of such facts, and days among them that are none. */
function requireDutyFacts(caller: string, facts: unknown): asserts facts is RatingDutyFacts {
  requireRecord(caller, "facts", facts);
  const given = facts as Readonly<Record<string, unknown>>;
  const subject = given["subject"];
  requireWord(caller, "facts.subject", subject, ["member", "body"]);
  for (const name of daysOf[subject]) {
    const day = given[name];
    if (day !== undefined && day !== null) requireDay(caller, day, name);
  }
}
