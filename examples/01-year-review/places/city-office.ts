// The branch of the Tuyên Quang city committee's office, June 2017 to May 2018: 30 members in 5 party groups.
import type { MemberRatings, OrganisationRating, RegisterGiven } from "chibo";
import { type BranchSession, branchSession } from "chibo/meeting";
import { type Organisation, organisation } from "chibo/organisation";
import { ratedSubject } from "chibo/rating";
import { calendarDate, monthsIn, periodOf, yearPeriod } from "chibo/time";
import { allOf, inOrder } from "./shared.ts";

const organisations: readonly Organisation[] = [
  organisation({
    id: "city",
    name: "Đảng bộ thành phố",
    kind: "district",
    armedForces: false,
    consents: [],
    counts: [{ on: "2017-06-01", committeeMembers: 39, standingMembers: 12 }],
  }),
  organisation({
    id: "office-branch",
    name: "Chi bộ cơ quan Văn phòng",
    kind: "grassroots-branch",
    parentId: "city",
    setting: "agency",
    armedForces: false,
    delegatedPowers: false,
    consents: [],
    counts: [
      {
        on: "2017-06-01",
        official: 30,
        probationary: 0,
        partyGroups: 5,
        committeeMembers: 5,
        standingMembers: 0,
      },
    ],
  }),
];

const sessions: readonly BranchSession[] = monthsIn({ firstDay: "2017-06-01", lastDay: "2018-05-31" }).flatMap(
  (month, index) => {
    const shared = { ...inOrder, organisationId: "office-branch", exempt: 0 };
    const regular = branchSession({
      ...shared,
      id: month,
      heldOn: calendarDate(`${month}-05`),
      kind: "regular",
      minutes: 100,
      // One excused absentee in every second month: 354 present of 360 required.
      present: 30 - (index % 2),
    });
    if (index % 3 !== 0) return [regular];
    const thematic = branchSession({
      ...shared,
      id: `${month}-thematic`,
      heldOn: calendarDate(`${month}-20`),
      kind: "thematic",
      minutes: 90,
      present: 30,
    });
    return [regular, thematic];
  },
);

/** Five years running, each recognised in the class that may be chosen for the award. */
const ratings: readonly OrganisationRating[] = [2013, 2014, 2015, 2016, 2017].map((year) => ({
  organisationId: "office-branch",
  ...yearPeriod(year),
  subject: ratedSubject({
    decision: { class: "clean-and-strong", decidedBy: "city", decidedOn: calendarDate(`${year}-12-15`) },
  }),
}));

const memberRatings: readonly MemberRatings[] = [
  {
    organisationId: "office-branch",
    ...yearPeriod(2017),
    counts: { kind: "member", classes: { "qualified-good": 30 }, exempt: 0, notRated: {} },
  },
];

/** All that is on record of the office. */
export const cityOffice: RegisterGiven = {
  organisations,
  sessions,
  ratings,
  memberRatings,
  complete: allOf("office-branch", ["sessions", "ratings", "memberRatings"], periodOf("2017-06-01", "2018-05-31")),
};
