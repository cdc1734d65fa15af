import { buildRegister, type RegisterGiven, rateAll } from "chibo";
import { absenceLedger, branchSession, meetingBranch, summariseMeetings } from "chibo/meeting";
import {
  applyChanges,
  buildForest,
  buildHierarchy,
  checkNames,
  inspection,
  type Organisation,
  organisation,
  plannedInspection,
  reviewHierarchy,
  reviewInspections,
} from "chibo/organisation";
import {
  capExcellent,
  excellencePool,
  memberYear,
  organisationYear,
  ratedSubject,
  ratingNode,
  ratingOrder,
  summariseRatings,
} from "chibo/rating";
import { qd366MemberRule, whatWouldItTake } from "chibo/rules";
import { checkPolicy, hoaBinh314, holder, paidOrganisation, payroll, post, shippedPolicies } from "chibo/stipend";
import { addDays, yearPeriod } from "chibo/time";

/** A bulk function with records of a size: what is made before it is timed, and the doing. */
export interface GrowingJob {
  readonly name: string;
  /** The smallest number of records. */
  readonly least: number;
  /** Makes this many records, and gives what is to be timed. */
  readonly prepare: (count: number) => () => unknown;
}

const list = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const id = (index: number): string => String(index).padStart(8, "0");
const root = organisation({ id: "root", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
const branch = (index: number, name = `Chi bộ ${index}`): Organisation =>
  organisation({ id: id(index), name, kind: "branch", armedForces: false, parentId: "root" });
const under = (count: number, name?: string): readonly Organisation[] => [
  root,
  ...list(count, (index) => branch(index, name)),
];

function builtOf(records: readonly Organisation[]) {
  const built = buildForest(records);
  if (built.kind === "refused") throw new TypeError(`Expected a forest: ${built.issues[0]?.code}.`);
  return built.value;
}

/** Ids that fall into few places of a table: they differ in what is hashed last. */
const crafted = (count: number): readonly Organisation[] =>
  list(count, (index) => ({ ...root, id: `${"a".repeat(40)}${id(index)}`, parentId: null }));

const village = paidOrganisation({
  id: "b1",
  kind: "branch",
  parentKind: "grassroots-organisation",
  setting: "village",
  counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
});

/** A province of communes with forty-nine branches each: a tenth of them decided, the others with their facts. */
function communesOf(count: number): RegisterGiven {
  const year = yearPeriod(2025);
  const place = (index: number): string => (index % 50 === 0 ? "root" : id(index - (index % 50)));
  const organisations = list(count, (index) => ({
    ...branch(index),
    kind: index % 50 === 0 ? ("commune" as const) : ("branch" as const),
    parentId: place(index),
  }));
  const decision = { class: "good", decidedBy: "root", decidedOn: "2025-12-15" } as const;
  const factsOf = (index: number) =>
    organisationYear({ score: 70 + (index % 30), tasks: 10, done: 10, late: 0, beyond: index % 5 });
  const ratings = list(count, (index) => ({
    organisationId: id(index),
    ...year,
    subject: index % 10 === 1 ? { decision } : { facts: factsOf(index) },
  }));
  return { organisations: [{ ...root, kind: "province" }, ...organisations], ratings };
}

/** A member who falls short of "excellent", and of whom half the facts are not known. */
const shortMember = (index: number) => memberYear({ score: 50 + (index % 50), tasks: 20, done: 20, late: index % 5 });

/** Every bulk function of which a bad growth was once seen, and those that a nation is counted with. */
export const growingJobs: readonly GrowingJob[] = [
  {
    name: "buildHierarchy",
    least: 8000,
    prepare: (count) => {
      const records = under(count);
      return () => buildHierarchy(records);
    },
  },
  {
    name: "buildForest, ids alike at the front",
    least: 8000,
    prepare: (count) => {
      const records = crafted(count);
      return () => buildForest(records);
    },
  },
  {
    name: "reviewHierarchy",
    least: 4000,
    prepare: (count) => {
      const built = builtOf(under(count));
      return () => reviewHierarchy(built, "2025-12-31");
    },
  },
  {
    name: "checkNames, one name for all",
    least: 4000,
    prepare: (count) => {
      const built = builtOf(under(count, "Chi bộ"));
      return () => checkNames(built);
    },
  },
  {
    name: "applyChanges, one merge a day",
    least: 500,
    prepare: (count) => {
      const records = under(count + 1);
      const changes = list(
        count,
        (index) =>
          ({ act: "merge", on: addDays("2025-01-01", index % 300), ids: [id(index + 1)], into: id(0) }) as const,
      );
      return () => applyChanges(records, changes);
    },
  },
  {
    name: "reviewInspections",
    least: 4000,
    prepare: (count) => {
      const planned = list(count, (index) => plannedInspection({ organisationId: id(index), dueBy: "2025-06-30" }));
      const held = list(count, (index) => inspection({ organisationId: id(index), heldOn: "2025-06-01" }));
      return () => reviewInspections(planned, held, "2025-12-31");
    },
  },
  {
    name: "absenceLedger, by members",
    least: 500,
    prepare: (count) => {
      const absences = list(count, (index) => ({ member: `m${index}`, excused: true }));
      const sessions = list(12, (month) =>
        branchSession({
          id: `s${month}`,
          organisationId: "b1",
          heldOn: addDays("2025-01-03", month * 30),
          kind: "regular",
          absences,
        }),
      );
      return () => absenceLedger(sessions);
    },
  },
  {
    name: "summariseMeetings, one branch with many party groups' sessions",
    least: 1000,
    prepare: (count) => {
      const sessions = list(count, (index) =>
        branchSession({
          id: `s${index}`,
          organisationId: "b1",
          heldOn: addDays("2025-01-01", index % 365),
          kind: "regular",
          form: "party-groups",
        }),
      );
      const one = meetingBranch({ id: "b1", kind: "branch" });
      return () => summariseMeetings([one], sessions, yearPeriod(2025));
    },
  },
  {
    name: "summariseMeetings, a session a month",
    least: 500,
    prepare: (count) => {
      const branches = list(count, (index) => meetingBranch({ id: id(index), kind: "branch" }));
      const sessions = branches.flatMap((one) =>
        list(12, (month) =>
          branchSession({
            id: `${one.id}-${month}`,
            organisationId: one.id,
            heldOn: addDays("2025-01-03", month * 30),
            kind: "regular",
          }),
        ),
      );
      return () => summariseMeetings(branches, sessions, yearPeriod(2025));
    },
  },
  {
    name: "capExcellent, points that all differ",
    least: 4000,
    prepare: (count) => {
      const candidates = list(count, (index) => ({ key: `k${index}`, points: 50 + index / count }));
      const pool = excellencePool({ group: "g", candidates, good: count });
      return () => capExcellent(pool, "2025-12-15", { share: "ordinary" });
    },
  },
  {
    name: "ratingOrder",
    least: 4000,
    prepare: (count) => {
      const nodes = list(count, (index) =>
        ratingNode({
          key: `k${index}`,
          kind: "organisation",
          organisationId: id(index),
          parentId: index === 0 ? null : id(Math.floor(index / 50)),
        }),
      );
      return () => ratingOrder(nodes.toReversed());
    },
  },
  {
    name: "summariseRatings",
    least: 2000,
    prepare: (count) => {
      const subjects = list(count, () =>
        ratedSubject({ duty: "to-be-rated", facts: memberYear({ score: 45, selfDetectedAndRepaired: false }) }),
      );
      return () => summariseRatings(subjects, "2025-12-15", { kind: "member" });
    },
  },
  {
    name: "payroll",
    least: 1000,
    prepare: (count) => {
      const posts = [post({ organisation: village, role: "secretary", firstDay: "2022-01-01", pay: [] })];
      const holders = list(count, (index) => holder({ key: `p${index}`, territory: "hoa-binh", posts, otherPay: [] }));
      return () => payroll(holders, "2024-07", { policies: shippedPolicies });
    },
  },
  {
    name: "rateAll, communes of fifty bodies",
    least: 4000,
    prepare: (count) => {
      const built = buildRegister(communesOf(count));
      if (built.kind === "refused") throw new TypeError(`Expected a register: ${built.issues[0]?.code}.`);
      const options = {
        decidedOn: "2025-12-20",
        excellenceShare: "ordinary",
        group: "same-superior-same-kind",
      } as const;
      return () => rateAll(built.value, yearPeriod(2025), options);
    },
  },
  {
    name: "checkPolicy, one version after another",
    least: 100,
    prepare: (count) => {
      const [version] = hoaBinh314.versions;
      const from = (index: number) => addDays("2020-01-01", index);
      const versions = list(count, (index) => ({ ...version, firstDay: from(index), lastDay: from(index) }));
      const policy = { ...hoaBinh314, versions: versions as unknown as typeof hoaBinh314.versions };
      return () => checkPolicy(policy);
    },
  },
  {
    name: "checkPolicy, one group for each size",
    least: 20,
    prepare: (count) => {
      const [version] = hoaBinh314.versions;
      const [group] = version.groups;
      if (group === undefined) throw new TypeError("Expected a group.");
      const { citation, evidence, verifiedOn } = version;
      const names = list(count, (index) => `atLeast${count - index}`);
      const conditions = Object.fromEntries(
        names.map((name, index) => [
          name,
          { operator: ">=", value: (count - index) * 10, sum: ["households"], citation, evidence, verifiedOn } as const,
        ]),
      );
      const groups = names.map((name) => ({ ...group, code: name, when: name }));
      const policy = { ...hoaBinh314, versions: [{ ...version, conditions, groups, caps: [] }] as const, words: null };
      return () => checkPolicy(policy);
    },
  },
  {
    name: "whatWouldItTake, asked for each of many members",
    least: 500,
    prepare: (count) => {
      const members = list(count, shortMember);
      const changeable = Object.keys(qd366MemberRule.readers) as (keyof typeof qd366MemberRule.readers)[];
      return () => members.map((one) => whatWouldItTake(qd366MemberRule, one, { target: "excellent", changeable }));
    },
  },
];
