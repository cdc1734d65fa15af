// A register of an invented commune: its branches, and how each stood at the end of a year, with what either rule-book asks
// for - the score and the tasks (366-QĐ/TW), the levels of the criteria (124-QĐ/TW). Both years are alike, so that only the
// rules differ. What the register knows by itself is not said again: that they are branches, with none below them.
import {
  buildRegister,
  type MemberRatings,
  memberRatings,
  type OrganisationRating,
  organisationRating,
  type Register,
} from "chibo";
import { organisation } from "chibo/organisation";
import {
  type MemberYear,
  memberYear,
  organisationYear,
  ratedSubject,
  ratingCounts,
  summariseRatings,
} from "chibo/rating";
import { type CalendarDate, yearPeriod } from "chibo/time";
import { accepted, inLanguage } from "../shared/cli.ts";

/** A year that is rated, and the day on which. */
export interface RatedYear {
  readonly year: number;
  readonly decidedOn: CalendarDate;
}

/** The years: the first under 124-QĐ/TW, the second under 366-QĐ/TW. */
export const years: readonly [RatedYear, RatedYear] = [
  { year: 2024, decidedOn: "2024-12-20" },
  { year: 2025, decidedOn: "2025-12-20" },
];

/** How this commune reads the gaps of Article 11; the cap is shown under both of its bases. */
export const readings = ["band-as-floor"] as const;

type Level = "excellent" | "good" | "average";
type Row = readonly [score: number, late: number, beyond: number, repaired: number, results: Level, others: Level];

// Ten tasks each, all done; two shortcomings of the year before.
const rows: readonly Row[] = [
  [95, 0, 5, 2, "excellent", "good"],
  [93, 0, 4, 2, "excellent", "good"],
  [93, 0, 4, 2, "excellent", "excellent"],
  [93, 0, 3, 2, "excellent", "good"],
  [92, 0, 3, 2, "good", "good"],
  [91, 0, 2, 2, "excellent", "good"],
  [92, 0, 4, 1, "excellent", "good"],
  [90, 0, 3, 2, "good", "good"],
  [88, 0, 2, 2, "good", "good"],
  [86, 0, 1, 2, "good", "average"],
  [84, 0, 0, 2, "good", "good"],
  [82, 1, 1, 2, "good", "good"],
  [78, 0, 1, 2, "good", "average"],
  [75, 0, 0, 1, "good", "average"],
  [74, 0, 0, 2, "average", "average"],
  [72, 0, 1, 2, "good", "average"],
  [68, 2, 0, 1, "average", "average"],
  [64, 1, 0, 2, "average", "average"],
];

/** In one branch a member of the committee was disciplined, one branch is small. */
const disciplinedBranch = 3;
const smallBranch = 17;

const names = inLanguage({
  vi: { branch: "Chi bộ", commune: "Đảng bộ xã minh họa" },
  en: { branch: "Branch", commune: "The illustrative commune" },
});
const commune = organisation({ id: "commune", name: "Đảng bộ xã minh họa", kind: "commune", armedForces: false });
const branches = rows.map((_, index) => {
  const number = String(index + 1).padStart(2, "0");
  return organisation({
    id: number,
    name: `Chi bộ ${number}`,
    kind: "branch",
    armedForces: false,
    parentId: commune.id,
  });
});

/** What a body is called in the language of the output. */
export function titleOf(id: string): string {
  return id === commune.id ? names.commune : `${names.branch} ${id}`;
}

/** The register, with the branches that were decided excellent by 18 December of the second year. */
export function registerWith(decidedExcellent: readonly string[]): Register {
  const [, last] = years;
  const decision = { class: "excellent", decidedBy: commune.id, decidedOn: "2025-12-18" } as const;
  return accepted(
    buildRegister({
      organisations: [commune, ...branches],
      ratings: years.flatMap((rated) =>
        ratingsOf(rated).map((rating) => {
          const isDecided = rated === last && decidedExcellent.includes(rating.organisationId);
          return isDecided ? { ...rating, subject: { ...rating.subject, decision } } : rating;
        }),
      ),
      memberRatings: years.flatMap(memberRatingsOf),
    }),
  );
}

function ratingsOf({ year }: RatedYear): readonly OrganisationRating[] {
  return rows.map(([score, late, beyond, repaired, results, others], index) => {
    const facts = organisationYear({
      score,
      tasks: 10,
      done: 10,
      late,
      beyond,
      shortcomings: 2,
      repaired,
      taskResults: `level-${results}`,
      otherCriteria: `level-${others}`,
      memberDisciplined: index === disciplinedBranch,
      collectiveDisciplined: false,
      targets: 10,
      targetsReached: 10,
      mainTargetsMissed: false,
      forceMajeure: false,
      selfDetectedAndRepaired: false,
    });
    return organisationRating({ organisationId: idAt(index), ...yearPeriod(year), subject: { facts } });
  });
}

/** Each branch reports how many of its members are of which class, and nothing else of them. */
function memberRatingsOf({ year, decidedOn }: RatedYear): readonly MemberRatings[] {
  return rows.map((row, index) => {
    const members = membersOf(row, index === smallBranch ? 4 : 12).map((facts) => ratedSubject({ facts }));
    const { classes, notRated } = summariseRatings(members, decidedOn, { kind: "member", readings });
    const counts = ratingCounts({ kind: "member", classes, notRated });
    return memberRatings({ organisationId: idAt(index), ...yearPeriod(year), counts });
  });
}

function idAt(index: number): string {
  return branches[index]?.id ?? commune.id;
}

/** Members around the figures of their branch; the last of a large branch was reprimanded for a private act. */
function membersOf([score, late, , , results, others]: Row, count: number): readonly MemberYear[] {
  return Array.from({ length: count }, (_, index) => {
    const own = score - (index % 4) * 7;
    return memberYear({
      score: own,
      tasks: 10,
      done: 10,
      late: index % 3 === 0 ? late : 0,
      beyond: own >= 90 ? 5 : 1,
      shortcomings: 0,
      repaired: 0,
      taskResults: own >= 90 ? `level-${results}` : "level-good",
      otherCriteria: `level-${others}`,
      degenerationConcluded: false,
      dutyViolationDisciplined: false,
      listedViolation: "none",
      selfDetectedAndRepaired: false,
      disciplined: count > 10 && index === count - 1,
    });
  });
}
