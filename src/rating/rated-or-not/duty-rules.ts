import { type Decided, type Requirement, type Rule, rule } from "../../outcome/index.ts";
import { addMonths, type CalendarDate } from "../../time/index.ts";
import {
  type BodyDuty,
  bodyDutyFields,
  bodyDutyReaders,
  type MemberDuty,
  memberDutyFields,
  memberDutyReaders,
} from "./duty-facts.ts";
import {
  hd16MemberDuty,
  hd21BodyDuty,
  hd21MemberDuty,
  newFor,
  qd124BodyDuty,
  qd124MemberDuty,
  qd366BodyDuty,
  qd366MemberDuty,
} from "./rated-or-not.law.ts";

/** Whether somebody is reviewed and rated, reviewed only, neither of the two, or not rated with nothing read on the review. */
export type RatingDuty = "rated" | "reviewed-only" | "neither" | "not-rated";

const rated: Decided<RatingDuty> = { kind: "assessed", value: "rated" };
const reviewedOnly: Decided<RatingDuty> = { kind: "assessed", value: "reviewed-only" };
const neither: Decided<RatingDuty> = { kind: "assessed", value: "neither" };
const notRated: Decided<RatingDuty> = { kind: "assessed", value: "not-rated" };
const notRead: Decided<RatingDuty> = { kind: "undetermined", reason: "text-not-read", decidedBy: "rating-authority" };

const isNew: Requirement<"newAtMeeting" | "newAtYearEnd" | "countedToMeeting"> = {
  any: [{ all: ["newAtMeeting", "countedToMeeting"] }, { all: ["newAtYearEnd", { not: "countedToMeeting" }] }],
};

const memberConditions = {
  exempt: { flag: "exempt" },
  suspended: { flag: "suspended" },
  newAtMeeting: { flag: { from: ["admittedOn", "meetingOn"], by: isNewMemberAtMeeting } },
  newAtYearEnd: { flag: { from: ["admittedOn", "periodLastDay"], by: isNewMemberAtYearEnd } },
  countedToMeeting: "as-read",
} as const;

const bodyConditions = {
  newAtMeeting: { flag: { from: ["formedOn", "meetingOn"], by: isNewBodyAtMeeting } },
  newAtYearEnd: { flag: { from: ["formedOn", "periodLastDay"], by: isNewBodyAtYearEnd } },
  countedToMeeting: "as-read",
} as const;

/** Both regulations: a member exempt, suspended or new is neither reviewed nor rated. */
const neitherOfArticle5 = {
  when: { any: ["exempt", "suspended", isNew] },
  then: neither,
} as const;

/**
 * Tells whether a member is reviewed and rated by 16-HD/BTCTW (thuộc diện kiểm điểm, xếp loại), 2018.
 *
 * @example
 * ```ts
 * import { memberDuty } from "chibo/rating";
 * import { hd16MemberDutyRule, judge } from "chibo/rules";
 *
 * judge(hd16MemberDutyRule, memberDuty({ exempt: false })).value; // => "rated"
 * ```
 */
export const hd16MemberDutyRule: Rule<MemberDuty, RatingDuty> = /* @__PURE__ */ rule(
  "hd16MemberDuty",
  { readers: memberDutyReaders, fields: memberDutyFields, law: hd16MemberDuty },
  {
    conditions: { exempt: { flag: "exempt" } },
    decide: [{ when: "exempt", then: neither }],
    otherwise: rated,
  },
);

/**
 * Tells whether a member is reviewed and rated by 21-HD/BTCTW (thuộc diện kiểm điểm, xếp loại), 2019 to 2023. A new one was
 * reviewed and not rated.
 *
 * @example
 * ```ts
 * import { memberDuty } from "chibo/rating";
 * import { hd21MemberDutyRule, judge } from "chibo/rules";
 *
 * judge(hd21MemberDutyRule, memberDuty({ suspended: true })).value; // => "neither"
 * ```
 */
export const hd21MemberDutyRule: Rule<MemberDuty, RatingDuty> = /* @__PURE__ */ rule(
  "hd21MemberDuty",
  { readers: memberDutyReaders, fields: memberDutyFields, law: hd21MemberDuty },
  {
    conditions: memberConditions,
    decide: [
      { when: { any: ["exempt", "suspended"] }, then: neither },
      { when: isNew, then: reviewedOnly },
    ],
    otherwise: rated,
  },
);

/**
 * Tells whether a member is reviewed and rated by 124-QĐ/TW, Art. 5(2) (thuộc diện kiểm điểm, xếp loại), 2023 to 2025.
 *
 * @example
 * ```ts
 * import { memberDuty } from "chibo/rating";
 * import { judge, qd124MemberDutyRule } from "chibo/rules";
 *
 * judge(qd124MemberDutyRule, memberDuty({ suspended: true })).value; // => "neither"
 * ```
 */
export const qd124MemberDutyRule: Rule<MemberDuty, RatingDuty> = /* @__PURE__ */ rule(
  "qd124MemberDuty",
  { readers: memberDutyReaders, fields: memberDutyFields, law: qd124MemberDuty },
  { conditions: memberConditions, decide: [neitherOfArticle5], otherwise: rated },
);

/**
 * Tells whether a member is reviewed and rated by 366-QĐ/TW, Art. 5(2) (thuộc diện kiểm điểm, xếp loại), from 2025.
 *
 * @example
 * ```ts
 * import { memberDuty } from "chibo/rating";
 * import { judge, qd366MemberDutyRule } from "chibo/rules";
 *
 * judge(qd366MemberDutyRule, memberDuty({ exempt: true })).value; // => "neither"
 * ```
 */
export const qd366MemberDutyRule: Rule<MemberDuty, RatingDuty> = /* @__PURE__ */ rule(
  "qd366MemberDuty",
  { readers: memberDutyReaders, fields: memberDutyFields, law: qd366MemberDuty },
  { conditions: memberConditions, decide: [neitherOfArticle5], otherwise: rated },
);

/**
 * Tells whether an organisation or collective is rated by 21-HD/BTCTW (thuộc diện xếp loại), 2019 to 2023.
 *
 * @example
 * ```ts
 * import { bodyDuty } from "chibo/rating";
 * import { hd21BodyDutyRule, judge } from "chibo/rules";
 *
 * const days = { formedOn: "2021-09-01", meetingOn: "2021-12-10", periodLastDay: "2021-12-31" } as const;
 * judge(hd21BodyDutyRule, bodyDuty(days)).value; // => "not-rated"
 * ```
 */
export const hd21BodyDutyRule: Rule<BodyDuty, RatingDuty> = /* @__PURE__ */ rule(
  "hd21BodyDuty",
  { readers: bodyDutyReaders, fields: bodyDutyFields, law: hd21BodyDuty },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRated }], otherwise: rated },
);

/**
 * Tells whether an organisation or collective is rated by 124-QĐ/TW, Art. 5 (thuộc diện xếp loại), 2023 to 2025. On new
 * bodies nothing was read.
 *
 * @example
 * ```ts
 * import { bodyDuty } from "chibo/rating";
 * import { judge, qd124BodyDutyRule } from "chibo/rules";
 *
 * const days = { formedOn: "2021-09-01", meetingOn: "2024-12-10", periodLastDay: "2024-12-31" } as const;
 * judge(qd124BodyDutyRule, bodyDuty(days)).value; // => "rated"
 * ```
 */
export const qd124BodyDutyRule: Rule<BodyDuty, RatingDuty> = /* @__PURE__ */ rule(
  "qd124BodyDuty",
  { readers: bodyDutyReaders, fields: bodyDutyFields, law: qd124BodyDuty },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRead }], otherwise: rated },
);

/**
 * Tells whether an organisation or collective is rated by 366-QĐ/TW, Art. 5(1) (thuộc diện xếp loại), from 2025. On new
 * bodies nothing was read.
 *
 * @example
 * ```ts
 * import { bodyDuty } from "chibo/rating";
 * import { judge, qd366BodyDutyRule } from "chibo/rules";
 *
 * const days = { formedOn: "2025-09-01", meetingOn: "2025-12-10", periodLastDay: "2025-12-31" } as const;
 * judge(qd366BodyDutyRule, bodyDuty(days)).reason; // => "text-not-read"
 * ```
 */
export const qd366BodyDutyRule: Rule<BodyDuty, RatingDuty> = /* @__PURE__ */ rule(
  "qd366BodyDuty",
  { readers: bodyDutyReaders, fields: bodyDutyFields, law: qd366BodyDuty },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRead }], otherwise: rated },
);

function isNewMemberAtMeeting({ admittedOn, meetingOn }: MemberDuty): boolean | null {
  return isUnder(newFor.members.months, admittedOn, meetingOn);
}

function isNewMemberAtYearEnd({ admittedOn, periodLastDay }: MemberDuty): boolean | null {
  return isUnder(newFor.members.months, admittedOn, periodLastDay);
}

function isNewBodyAtMeeting({ formedOn, meetingOn }: BodyDuty): boolean | null {
  return isUnder(newFor.bodies.months, formedOn, meetingOn);
}

function isNewBodyAtYearEnd({ formedOn, periodLastDay }: BodyDuty): boolean | null {
  return isUnder(newFor.bodies.months, formedOn, periodLastDay);
}

/** Calendar months, never days: from 30 August six months end on the last day of February. */
function isUnder(months: number, from: CalendarDate | null, to: CalendarDate | null): boolean | null {
  return from === null || to === null ? null : addMonths(from, months) > to;
}
