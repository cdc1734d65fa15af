import { type Decided, type Requirement, type Rule, rule } from "../outcome/index.ts";
import { addMonths, type CalendarDate } from "../time/index.ts";
import {
  bodyUnder21,
  bodyUnder124,
  bodyUnder366,
  newFor,
  standingUnder16,
  standingUnder21,
  standingUnder124,
  standingUnder366,
} from "./rated-or-not.law.ts";
import {
  type BodyStanding,
  bodyStandingReaders,
  type MemberStanding,
  memberStandingReaders,
} from "./standing-facts.ts";

/** Reviewed and rated, reviewed only, neither of the two, or not rated with nothing read on the review. */
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

/** Is this member rated, by 16-HD/BTCTW (2018)? */
export const standing16Rule: Rule<MemberStanding, RatingDuty> = /* @__PURE__ */ rule(
  "standing16",
  { readers: memberStandingReaders, law: standingUnder16 },
  {
    conditions: { exempt: { flag: "exempt" } },
    decide: [{ when: "exempt", then: neither }],
    otherwise: rated,
  },
);

/** Is this member rated, by 21-HD/BTCTW (2019 to 2023)? A new one was reviewed and not rated. */
export const standing21Rule: Rule<MemberStanding, RatingDuty> = /* @__PURE__ */ rule(
  "standing21",
  { readers: memberStandingReaders, law: standingUnder21 },
  {
    conditions: memberConditions,
    decide: [
      { when: { any: ["exempt", "suspended"] }, then: neither },
      { when: isNew, then: reviewedOnly },
    ],
    otherwise: rated,
  },
);

/** Is this member rated, by 124-QĐ/TW (2023 to 2025)? */
export const standing124Rule: Rule<MemberStanding, RatingDuty> = /* @__PURE__ */ rule(
  "standing124",
  { readers: memberStandingReaders, law: standingUnder124 },
  {
    conditions: memberConditions,
    decide: [{ when: { any: ["exempt", "suspended", isNew] }, then: neither }],
    otherwise: rated,
  },
);

/** Is this member rated, by 366-QĐ/TW (from 2025)? */
export const standing366Rule: Rule<MemberStanding, RatingDuty> = /* @__PURE__ */ rule(
  "standing366",
  { readers: memberStandingReaders, law: standingUnder366 },
  {
    conditions: memberConditions,
    decide: [{ when: { any: ["exempt", "suspended", isNew] }, then: neither }],
    otherwise: rated,
  },
);

/** Is this body rated, by 21-HD/BTCTW (2019 to 2023)? */
export const bodyStanding21Rule: Rule<BodyStanding, RatingDuty> = /* @__PURE__ */ rule(
  "bodyStanding21",
  { readers: bodyStandingReaders, law: bodyUnder21 },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRated }], otherwise: rated },
);

/** Is this body rated, by 124-QĐ/TW (2023 to 2025)? On new bodies nothing was read. */
export const bodyStanding124Rule: Rule<BodyStanding, RatingDuty> = /* @__PURE__ */ rule(
  "bodyStanding124",
  { readers: bodyStandingReaders, law: bodyUnder124 },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRead }], otherwise: rated },
);

/** Is this body rated, by 366-QĐ/TW (from 2025)? On new bodies nothing was read. */
export const bodyStanding366Rule: Rule<BodyStanding, RatingDuty> = /* @__PURE__ */ rule(
  "bodyStanding366",
  { readers: bodyStandingReaders, law: bodyUnder366 },
  { conditions: bodyConditions, decide: [{ when: isNew, then: notRead }], otherwise: rated },
);

function isNewMemberAtMeeting({ admittedOn, meetingOn }: MemberStanding): boolean | null {
  return isUnder(newFor.members.months, admittedOn, meetingOn);
}

function isNewMemberAtYearEnd({ admittedOn, periodLastDay }: MemberStanding): boolean | null {
  return isUnder(newFor.members.months, admittedOn, periodLastDay);
}

function isNewBodyAtMeeting({ formedOn, meetingOn }: BodyStanding): boolean | null {
  return isUnder(newFor.bodies.months, formedOn, meetingOn);
}

function isNewBodyAtYearEnd({ formedOn, periodLastDay }: BodyStanding): boolean | null {
  return isUnder(newFor.bodies.months, formedOn, periodLastDay);
}

/** Calendar months, never days: from 30 August six months end on the last day of February. */
function isUnder(months: number, from: CalendarDate | null, to: CalendarDate | null): boolean | null {
  return from === null || to === null ? null : addMonths(from, months) > to;
}
