import type { BranchSession } from "../../meeting/index.ts";
import { positionIn } from "../../organisation/index.ts";
import type { Indexed } from "../indexed.ts";
import type { IssueCollector } from "../read/issue-collector.ts";
import { rowReader } from "../read/read-lists.ts";
import type { MemberRatings } from "../records/member-ratings.ts";
import type { HolderRecord } from "../records/post-record.ts";
import { addUnknown, type Placed } from "./context.ts";
import { joinMemberRatings, joinPosts, joinSession, memberRatingsKey, periodKey } from "./join-lists.ts";
import { type SeenKeys, seenKeys } from "./seen-keys.ts";

/** Reads one record: gives it whole, or `null` where it does not hold together, by itself or with the others. */
export type OneReader<Row> = (given: unknown, position: number) => Row | null;

/** Readers of records that come one by one, after a register. */
export interface OneByOne {
  /** Reads a session. */
  readonly session: OneReader<BranchSession>;
  /** Reads a holder with all its posts. */
  readonly holder: OneReader<HolderRecord>;
  /** Reads the ratings of the members of one organisation and period. */
  readonly memberRatings: OneReader<MemberRatings>;
}

/**
 * Makes readers that hold each record against the register, and against those that came before, as `buildRegister` does. Of
 * the records only the ids and keys are kept.
 */
export function oneByOne(register: Indexed, collector: IssueCollector): OneByOne {
  let faults = 0;
  const issues: IssueCollector = {
    ...collector,
    add: (...fault) => {
      faults += 1;
      collector.add(...fault);
    },
  };
  const sound =
    <Row>(read: OneReader<Row>): OneReader<Row> =>
    (given, position) => {
      const before = faults;
      const row = read(given, position);
      return faults === before ? row : null;
    };
  return {
    session: sound(sessionReader(register, issues)),
    holder: sound(holderReader(register, issues)),
    memberRatings: sound(memberRatingsReader(register, issues)),
  };
}

function sessionReader(register: Indexed, issues: IssueCollector): OneReader<BranchSession> {
  const { hierarchy, changed, records } = register;
  const read = rowReader("sessions", issues);
  const seen = seenKeys(records.sessions.map(({ id }) => id));
  return (given, index) => {
    const row = read(given, index);
    if (row === null) return null;
    const organisation = organisationOf(register, row);
    if (organisation === undefined) addUnknown(issues, "sessions", [index, "organisationId"], row.organisationId);
    else joinSession({ row, index, organisation }, changed?.get(positionIn(hierarchy.ids, organisation.id)), issues);
    const first = seen(row.id, index);
    if (first !== null) {
      const [expected, received] = [`!= ${placeOf("sessions", first)}.id`, `= ${placeOf("sessions", first)}.id`];
      issues.add("sessions", "duplicate-id", () => ({
        at: [index, "id"],
        expected,
        received,
        remedy: "give-unique-ids",
      }));
    }
    return row;
  };
}

function holderReader({ hierarchy, records }: Indexed, issues: IssueCollector): OneReader<HolderRecord> {
  const read = rowReader("holders", issues);
  const seen = seenKeys(records.holders.map(({ key }) => key));
  return (given, index) => {
    const row = read(given, index);
    if (row === null) return null;
    addRepeated(issues, "holders", seen(row.key, index), [index, "key"]);
    joinPosts(row, index, hierarchy, issues);
    return row;
  };
}

function memberRatingsReader(register: Indexed, issues: IssueCollector): OneReader<MemberRatings> {
  const { records } = register;
  const read = rowReader("memberRatings", issues);
  const seen = seenKeys(records.memberRatings.map(memberRatingsKey));
  const opened = new Set(records.ratings.map(periodKey));
  return (given, index) => {
    const row = read(given, index);
    if (row === null) return null;
    const organisation = organisationOf(register, row);
    if (organisation === undefined) {
      addUnknown(issues, "memberRatings", [index, "organisationId"], row.organisationId);
      return null;
    }
    addRepeated(issues, "memberRatings", seen(memberRatingsKey(row), index), [index]);
    joinMemberRatings({ row, index, organisation }, opened, issues);
    return row;
  };
}

function organisationOf(
  { hierarchy }: Indexed,
  { organisationId }: { readonly organisationId: string },
): Placed<unknown>["organisation"] | undefined {
  return hierarchy.organisations[positionIn(hierarchy.ids, organisationId)];
}

/** How the lists that come one by one are called. */
const streamNames = { sessions: "sessions", holders: "holders", memberRatings: "memberYears" } as const;

type OneList = keyof typeof streamNames;
type FirstPlace = NonNullable<ReturnType<SeenKeys>>;

/** Where a key was seen first. */
function placeOf(list: OneList, { of, position }: FirstPlace): string {
  return of === "register" ? `register.${list}.${position}` : `${streamNames[list]}.${position}`;
}

function addRepeated(
  issues: IssueCollector,
  list: OneList,
  first: FirstPlace | null,
  at: readonly (string | number)[],
): void {
  if (first === null) return;
  issues.add(list, "duplicate-record", () => ({
    at,
    expected: `!= ${placeOf(list, first)}`,
    received: `= ${placeOf(list, first)}`,
    remedy: "keep-one-record",
  }));
}
