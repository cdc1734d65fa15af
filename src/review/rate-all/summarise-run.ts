import type { Verdict } from "../../outcome/index.ts";
import {
  mergeRatingSummaries,
  type NotRatedReason,
  type RatingSummary,
  type RecordedClass,
  summaryOfCounts,
} from "../../rating/index.ts";
import type { ExcellenceGroup } from "./excellence-group.ts";
import { openPointsOf } from "./open-points.ts";
import type { ExcellenceSummary, RatedRegister, RatedSummary } from "./rated-register.ts";
import { mayFall } from "./rated-rows.ts";
import { type Answered, memberCountsOf, type Run } from "./run.ts";

/** Counts a run. */
export function summaryOfRun(run: Run, { groups, doubts }: Pick<RatedRegister, "groups" | "doubts">): RatedSummary {
  const answers = run.order.map((position) => run.answers[position] as Answered);
  const count = (isCounted: (answer: Answered) => boolean): number => answers.filter(isCounted).length;
  const verdicts = answers.flatMap(({ verdict }): readonly Verdict<RecordedClass>[] =>
    verdict === null ? [] : [verdict],
  );
  return {
    organisations: organisationsOf(answers),
    members: membersOf(run),
    decided: count(({ basis }) => basis === "decision"),
    lackingFacts: count(({ verdict }) => verdict?.kind === "insufficient-facts"),
    withoutRecord: count(({ basis }) => basis === "no-record"),
    excellence: excellenceOf(run, groups),
    openPoints: openPointsOf(verdicts),
    doubts: doubts.length,
  };
}

function organisationsOf(answers: readonly Answered[]): RatingSummary {
  const classes = counted(answers.map((answer) => answer.class));
  const { exempt = 0, ...notRated } = counted(answers.map(whyWithoutClass));
  return summaryOfCounts({ kind: "organisation", classes, exempt, notRated });
}

/** Why a body has no class; `null` for one that has, or that is in no count. */
function whyWithoutClass({ class: own, duty }: Answered): NotRatedReason | "exempt" | null {
  if (own !== null || duty === null) return null;
  return duty === "to-be-rated" ? "class-open" : duty;
}

function counted<Word extends string>(words: readonly (Word | null)[]): { readonly [Each in Word]?: number } {
  const counts: { [Each in Word]?: number } = {};
  for (const word of words) if (word !== null) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function membersOf(run: Run): RatingSummary | null {
  const summaries = run.order.flatMap((position) => {
    const counts = memberCountsOf(run, position);
    return counts === undefined ? [] : [summaryOfCounts(counts)];
  });
  return summaries.length === 0 ? null : mergeRatingSummaries(summaries);
}

function excellenceOf(run: Run, groups: readonly ExcellenceGroup[]): ExcellenceSummary {
  const states = { "all-fit": 0, "fewer-places": 0, exceeded: 0, "not-settled": 0 };
  for (const { state } of groups) states[state] += 1;
  const counted = { decided: 0, meeting: 0, mayFall: 0 };
  for (const position of run.order) {
    const { basis, class: own } = run.answers[position] as Answered;
    if (own !== "excellent") continue;
    if (basis === "decision") counted.decided += 1;
    else {
      counted.meeting += 1;
      counted.mayFall += Number(mayFall(run, position));
    }
  }
  return { ...counted, groups: states };
}
