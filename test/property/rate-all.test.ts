import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrganisationGiven } from "../../src/organisation/index.ts";
import {
  assessRating,
  type OrganisationYear,
  organisationYear,
  type RatedSubject,
  type RatingClass,
  type RecordedClass,
  ratedSubject,
  ratingClasses,
  ratingNode,
  ratingOrder,
} from "../../src/rating/index.ts";
import { buildRegister, type Register } from "../../src/register/index.ts";
import { mergeRatedSummaries, type RatedRegister, rateAll, ratingIn } from "../../src/review/rate-all/index.ts";
import { type CalendarDate, yearPeriod } from "../../src/time/index.ts";

// A commune with organisations and branches under it, said once more without any index: what is open below is tried in every
// combination, and each combination is one of the single questions, its facts filled in by hand.

const terms = { excellenceShare: "ordinary", group: "same-superior-same-kind" } as const;
/** A day on which each of the three rule-books holds, and the year that is rated on it. */
const periods = {
  "2021-12-20": yearPeriod(2021),
  "2024-12-20": yearPeriod(2024),
  "2025-12-20": yearPeriod(2025),
} as const;
type Day = keyof typeof periods;

const level = fc.constantFrom("level-excellent", "level-excellent", "level-good", "level-average", "level-poor");
const rarely = fc.constantFrom(false, false, false, false, true);
const orUnknown = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 9, nil: null });

const facts: fc.Arbitrary<OrganisationYear> = fc
  .record({
    score: orUnknown(fc.constantFrom(45, 65, 80, 92, 95)),
    late: fc.constantFrom(0, 0, 1),
    beyond: fc.constantFrom(2, 4),
    memberDisciplined: rarely,
    partyBuilding: orUnknown(level),
    leadership: level,
    otherCriteria: fc.constantFrom("level-excellent", "level-good"),
    disciplined: orUnknown(rarely),
    targetsReached: fc.constantFrom(10, 10, 10, 4),
    taskResults: orUnknown(level),
    selfDetectedAndRepaired: fc.boolean(),
  } as const)
  .map((drawn) =>
    organisationYear({
      ...drawn,
      tasks: 10,
      done: 10,
      shortcomings: 0,
      repaired: 0,
      sameLevelBodies: "none",
      targets: 10,
      membersDisciplined: 0,
      members: 20,
      forceMajeure: false,
      mainTargetsMissed: false,
      collectiveDisciplined: false,
    }),
  );

const decidedWhen = fc.constantFrom("before", "after");
const subject = fc.record({
  facts: fc.option(facts, { freq: 6, nil: null }),
  duty: fc.constantFrom("to-be-rated", "to-be-rated", "to-be-rated", "to-be-rated", "newly-formed"),
  decided: fc.option(fc.record({ class: fc.constantFrom(...ratingClasses), when: decidedWhen }), {
    freq: 2,
    nil: null,
  }),
} as const);

interface Body {
  readonly id: string;
  readonly kind: "commune" | "grassroots-organisation" | "branch";
  readonly subject: RatedSubject | null;
  readonly children: readonly Body[];
}

const communes = fc
  .record({
    on: fc.constantFrom(...(Object.keys(periods) as Day[])),
    own: subject,
    below: fc.array(
      fc.record({ own: fc.option(subject, { freq: 12, nil: null }), below: fc.array(subject, { maxLength: 4 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(({ on, own, below }): { on: Day; top: Body } => {
    const recorded = (drawn: (typeof below)[number]["own"]): RatedSubject | null => {
      if (drawn === null) return null;
      const day: CalendarDate = drawn.decided?.when === "after" ? `${on.slice(0, 4) as `${number}`}-12-31` : on;
      const decision = drawn.decided === null ? null : { class: drawn.decided.class, decidedBy: "x", decidedOn: day };
      return ratedSubject({ duty: drawn.duty, facts: drawn.facts, decision });
    };
    const children = below.map(({ own: middle, below: under }, index): Body => {
      const id = `o${index}`;
      const leaves = under.map((leaf, place): Body => {
        return { id: `${id}b${place}`, kind: "branch", subject: recorded(leaf), children: [] };
      });
      const kind = leaves.length === 0 ? "branch" : "grassroots-organisation";
      return { id, kind, subject: recorded(middle), children: leaves };
    });
    return { on, top: { id: "x", kind: "commune", subject: recorded(own), children } };
  });

function bodiesOf(top: Body): readonly Body[] {
  return [top, ...top.children.flatMap(bodiesOf)];
}

function registerOf(top: Body, on: Day): Register {
  const organisations = (body: Body, parentId: string | null): readonly OrganisationGiven[] => [
    { id: body.id, name: body.id, kind: body.kind, armedForces: false, parentId },
    ...body.children.flatMap((child) => organisations(child, body.id)),
  ];
  const ratings = bodiesOf(top).flatMap(({ id, subject: own }) =>
    own === null ? [] : [{ organisationId: id, ...periods[on], subject: own }],
  );
  const built = buildRegister({ organisations: organisations(top, null), ratings });
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
  return built.value;
}

/** What a body may be counted as above: a class, or nothing. */
type Counted = RatingClass | "none";

/** The facts of a body where those below are counted like this, filled in by hand. */
function filledBy(
  own: OrganisationYear,
  body: Body,
  counted: readonly Counted[],
  disciplined: readonly boolean[],
): OrganisationYear {
  const isBranch = body.kind === "branch";
  const count = (one: RatingClass): number => counted.filter((other) => other === one).length;
  return {
    ...own,
    form: isBranch ? "branch" : "organisation",
    ratedExcellent: isBranch ? null : count("excellent"),
    ratedGood: isBranch ? null : count("good"),
    ratedCompleted: isBranch ? null : count("completed"),
    ratedNotCompleted: isBranch ? null : count("not-completed"),
    units: body.children.length,
    unitsDisciplined: disciplined.filter(Boolean).length,
    subordinateDisciplined: anyDisciplined(body),
  };
}

function anyDisciplined(body: Body): boolean | null {
  const own = body.children.map((child) => factsOf(child)?.disciplined ?? null);
  if (own.includes(true)) return true;
  const further = body.children.map((child) => factsOf(child)?.subordinateDisciplined ?? anyDisciplined(child));
  return [...own, ...further].every((one) => one === false) ? false : null;
}

function factsOf(body: Body): OrganisationYear | null {
  const own = body.subject?.facts ?? null;
  return own?.subject === "organisation" ? own : null;
}

function products<Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return lists.reduce<readonly (readonly Item[])[]>(
    (made, list) => made.flatMap((some) => list.map((item) => [...some, item])),
    [[]],
  );
}

/** Every way in which the facts of a body may turn out, each asked as one question. */
function outcomesOf(body: Body, on: Day, countedAs: (child: Body) => readonly Counted[]) {
  const own = body.subject as RatedSubject;
  const year = factsOf(body);
  if (year === null) return [assessRating(own, on).outcome];
  const classes = products(body.children.map(countedAs));
  const disciplined = products(
    body.children.map((child) => {
      const known = factsOf(child)?.disciplined ?? null;
      return known === null ? [false, true] : [known];
    }),
  );
  return classes.flatMap((counted) =>
    disciplined.map((some) => assessRating({ ...own, facts: filledBy(year, body, counted, some) }, on).outcome),
  );
}

type Row = RatedRegister["organisations"][number];

function rowOf(rated: RatedRegister, { id }: Body): Row {
  return rated.organisations.find(({ organisationId }) => organisationId === id) as Row;
}

/** What a body may be counted as above, by its row. */
function countedBy({ basis, lowest, highest }: Row): readonly Counted[] {
  if (basis === "not-rated") return ["none"];
  const range = ratingClasses.slice(placeOf(highest), placeOf(lowest) + 1);
  return basis === "no-record" ? [...range, "none"] : range;
}

function expectSingleQuestions(rated: RatedRegister, body: Body, on: Day): void {
  const row = rowOf(rated, body);
  const explained = ratingIn(rated, body.id);
  expect(explained.outcome?.value ?? null).toBe(row.class);
  if (body.subject === null || body.subject.duty !== "to-be-rated") return;
  const outcomes = outcomesOf(body, on, (child) => countedBy(rowOf(rated, child)));
  const values = [...new Set(outcomes.map((outcome) => outcome.value ?? null))];
  expect([body.id, row.class]).toEqual([body.id, values.length === 1 ? values[0] : null]);
  if (outcomes.length === 1) expect(explained.outcome).toEqual(outcomes[0]);
  const known = values.filter((value) => value !== null).map(placeOf);
  for (const place of known) {
    expect(place).toBeGreaterThanOrEqual(placeOf(row.highest));
    expect(place).toBeLessThanOrEqual(placeOf(row.lowest));
  }
}

function placeOf(one: RecordedClass | null): number {
  return (ratingClasses as readonly (RecordedClass | null)[]).indexOf(one);
}

describe("rateAll", () => {
  it("agrees with the single questions, each open class below tried in every combination", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(communes, ({ on, top }) => {
        const rated = rateAll(registerOf(top, on), periods[on], { ...terms, decidedOn: on });
        for (const body of bodiesOf(top)) expectSingleQuestions(rated, body, on);
        const kinds = rated.organisations.map(({ organisationId }) => ratingIn(rated, organisationId).outcome?.kind);
        const { openPoints, lackingFacts, withoutRecord } = rated.summary;
        const open = openPoints.reduce((sum, { organisations }) => sum + organisations, 0);
        expect(kinds.filter((kind) => kind === "undetermined")).toHaveLength(open);
        expect(kinds.filter((kind) => kind === "insufficient-facts")).toHaveLength(lackingFacts + withoutRecord);
      }),
      { numRuns: 300 },
    );
  });

  it("rates in the rating order", () => {
    fc.assert(
      fc.property(communes, ({ on, top }) => {
        const rated = rateAll(registerOf(top, on), periods[on], { ...terms, decidedOn: on });
        const nodes = bodiesOf(top).flatMap((body) => [
          ratingNode({ key: body.id, kind: "organisation", organisationId: body.id, parentId: parentIn(top, body.id) }),
        ]);
        expect(rated.organisations.map(({ organisationId }) => organisationId)).toEqual(
          ratingOrder(nodes).map(({ key }) => key),
        );
      }),
    );
  });

  it("gives summaries that merge to the one of all registers together", () => {
    fc.assert(
      fc.property(fc.array(communes, { minLength: 1, maxLength: 3 }), (all) => {
        const on = all[0]?.on as Day;
        const named = all.map(({ top }, place) => renamed(top, `r${place}`));
        const summaryOf = (tops: readonly Body[]) => {
          const registers = tops.map((top) => registerOf(top, on).records);
          const organisations = registers.flatMap((records) => records.organisations);
          const ratings = registers.flatMap((records) => records.ratings);
          const built = buildRegister({ organisations, ratings });
          if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
          return rateAll(built.value, periods[on], { ...terms, decidedOn: on }).summary;
        };
        expect(mergeRatedSummaries(named.map((top) => summaryOf([top])))).toEqual(summaryOf(named));
      }),
    );
  });
});

function parentIn(top: Body, id: string): string | null {
  return bodiesOf(top).find(({ children }) => children.some((child) => child.id === id))?.id ?? null;
}

function renamed(body: Body, prefix: string): Body {
  return { ...body, id: `${prefix}${body.id}`, children: body.children.map((child) => renamed(child, prefix)) };
}
