// The branches of an invented commune at the end of a year, with what either rule-book asks for: the score and the tasks
// (366-QĐ/TW), the levels of the criteria (124-QĐ/TW). What is left out is not known.
import { type MemberYear, memberYear, type OrganisationYear, organisationYear } from "chibo/rating";

/** A branch with its own year and those of its members. */
export interface Branch {
  readonly title: Readonly<Record<"vi" | "en", string>>;
  readonly facts: OrganisationYear;
  readonly members: readonly MemberYear[];
}

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

/** The eighteen branches. */
export const branches: readonly Branch[] = rows.map((row, index) => {
  const number = String(index + 1).padStart(2, "0");
  const [score, late, beyond, repaired, results, others] = row;
  return {
    title: { vi: `Chi bộ ${number}`, en: `Branch ${number}` },
    facts: organisationYear({
      form: "branch",
      score,
      tasks: 10,
      done: 10,
      late,
      beyond,
      shortcomings: 2,
      repaired,
      taskResults: `level-${results}`,
      otherCriteria: `level-${others}`,
      subordinateDisciplined: false,
      memberDisciplined: index === disciplinedBranch,
      collectiveDisciplined: false,
      units: 0,
      unitsDisciplined: 0,
      targets: 10,
      targetsReached: 10,
      mainTargetsMissed: false,
      forceMajeure: false,
      selfDetectedAndRepaired: false,
    }),
    members: membersOf(row, index === smallBranch ? 4 : 12),
  };
});

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
