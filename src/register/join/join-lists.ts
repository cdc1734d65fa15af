import type { BranchSession } from "../../meeting/index.ts";
import {
  type DatedRecord,
  indexIds,
  type Links,
  type Organisation,
  type OrganisationKind,
  positionIn,
} from "../../organisation/index.ts";
import type { Period } from "../../time/index.ts";
import type { IssueCollector } from "../read/issue-collector.ts";
import type { MemberRatings } from "../records/member-ratings.ts";
import type { HolderRecord } from "../records/post-record.ts";
import type { RegisterList } from "../records/register-records.ts";
import { addOutside, addUnknown, eachPlaced, type JoinContext, onceIn, type Placed } from "./context.ts";

const branchKinds: ReadonlySet<OrganisationKind> = /* @__PURE__ */ new Set(["branch", "grassroots-branch"]);

/** Tells whether an organisation is a branch, or was one before a change. */
export function isBranch({ kind }: Organisation, dated: readonly DatedRecord[] = []): boolean {
  return branchKinds.has(kind) || dated.some(({ record }) => branchKinds.has(record.kind));
}

/** Holds sessions against the branches, and their ids against each other. */
export function joinSessions(context: JoinContext, changed: ReadonlyMap<number, readonly DatedRecord[]> | null): void {
  const { rows, links, issues } = context;
  eachPlaced(context, "sessions", (placed) => {
    joinSession(placed, changed?.get(positionIn(links.ids, placed.organisation.id)), issues);
  });
  addRepeatedIds(rows.sessions, context);
}

/** Holds one session against its organisation. */
export function joinSession(
  { row, index, organisation }: Placed<BranchSession>,
  dated: readonly DatedRecord[] | undefined,
  issues: IssueCollector,
): void {
  if (!isBranch(organisation, dated)) {
    issues.add("sessions", "not-a-branch", () => ({
      at: [index, "organisationId"],
      expected: [...branchKinds].join(", "),
      received: organisation.kind,
      remedy: "choose-a-branch",
    }));
  }
  addOutside(issues, "sessions", [index, "heldOn"], row.heldOn, organisation);
}

/** Millions of ids are held against each other in one table; only where some are equal are they looked for. */
function addRepeatedIds(sessions: readonly (BranchSession | null)[], { issues }: JoinContext): void {
  const ids = sessions.map((session, index) => session?.id ?? `\u0000${index}`);
  if (indexIds(ids).isUnique) return;
  const seen = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else {
      issues.add("sessions", "duplicate-id", () => ({
        at: [index, "id"],
        expected: `!= sessions.${first}.id`,
        received: `= sessions.${first}.id`,
        remedy: "give-unique-ids",
      }));
    }
  }
}

/** Holds the holders against each other, and their posts against the organisations. */
export function joinHolders({ rows: { holders }, links, issues }: JoinContext): void {
  const once = onceIn(issues, "holders");
  for (let index = 0; index < holders.length; index += 1) {
    const holder = holders[index];
    if (holder == null) continue;
    once(holder.key, index, "key");
    joinPosts(holder, index, links, issues);
  }
}

/** Holds the posts of one holder against the organisations. */
export function joinPosts({ posts }: HolderRecord, index: number, links: Links, issues: IssueCollector): void {
  for (let place = 0; place < posts.length; place += 1) {
    const { organisationId, firstDay, lastDay } = posts[place] as (typeof posts)[number];
    const organisation = links.organisations[positionIn(links.ids, organisationId)];
    if (organisation === undefined) {
      addUnknown(issues, "holders", [index, "posts", place, "organisationId"], organisationId);
      continue;
    }
    addOutside(issues, "holders", [index, "posts", place, "firstDay"], firstDay, organisation);
    addPostEnd({ row: { lastDay }, index, organisation }, place, issues);
  }
}

/** A post that has no last day in an organisation that has one would be paid on and on. */
function addPostEnd(
  { row: { lastDay }, index, organisation }: Placed<{ readonly lastDay: Organisation["lastDay"] }>,
  place: number,
  issues: JoinContext["issues"],
): void {
  if (organisation.lastDay === null || (lastDay !== null && lastDay <= organisation.lastDay)) return;
  issues.add("holders", "outside-the-life", () => ({
    at: [index, "posts", place, "lastDay"],
    expected: `<= ${organisation.lastDay}`,
    received: lastDay === null ? "null" : `"${lastDay}"`,
    remedy: "correct-the-dates",
  }));
}

/** Holds ratings against the organisations, and those of members against those of their organisations. */
export function joinRatings(context: JoinContext): void {
  const { issues } = context;
  const opened = new Set<string>();
  const once = onceIn(issues, "ratings");
  eachPlaced(context, "ratings", (placed) => {
    const { row, index } = placed;
    const key = periodKey(row);
    opened.add(key);
    once(key, index, null);
    addOutsidePeriod(issues, "ratings", placed);
  });
  const onceOfMembers = onceIn(issues, "memberRatings");
  eachPlaced(context, "memberRatings", (placed) => {
    onceOfMembers(memberRatingsKey(placed.row), placed.index, null);
    joinMemberRatings(placed, opened, issues);
  });
}

/** What may stand once: the counts of one kind of members of an organisation for a period. */
export function memberRatingsKey(row: MemberRatings): string {
  return `${periodKey(row)} ${row.counts.kind}`;
}

/**
 * Holds the counts of one organisation and period against the organisation.
 *
 * @param opened - The organisations and periods of which there are ratings, by {@link periodKey}.
 */
export function joinMemberRatings(
  placed: Placed<MemberRatings>,
  opened: ReadonlySet<string>,
  issues: IssueCollector,
): void {
  const { row, index } = placed;
  addOutsidePeriod(issues, "memberRatings", placed);
  if (opened.has(periodKey(row))) return;
  issues.add("memberRatings", "unknown-period", () => ({
    at: [index, "firstDay"],
    expected: `ratings[]: ${row.firstDay} – ${row.lastDay}`,
    received: "-",
    remedy: "add-the-rating",
  }));
}

/** An organisation and a period as one text. */
export function periodKey({ organisationId, firstDay, lastDay }: Period & { readonly organisationId: string }): string {
  return `${firstDay} ${lastDay} ${organisationId}`;
}

/** A period of which no day lies in the life of the organisation is none of its own. */
function addOutsidePeriod(
  issues: IssueCollector,
  list: RegisterList,
  { row, index, organisation }: Placed<Period>,
): void {
  const isBefore = organisation.firstDay !== null && row.lastDay < organisation.firstDay;
  if (isBefore) addOutside(issues, list, [index, "lastDay"], row.lastDay, organisation);
  else if (organisation.lastDay !== null && organisation.lastDay < row.firstDay)
    addOutside(issues, list, [index, "firstDay"], row.firstDay, organisation);
}

/** Holds results against the organisations and against each other: two of one thing and day would add up. */
export function joinResults(context: JoinContext): void {
  const once = onceIn(context.issues, "results");
  eachPlaced(context, "results", ({ row, index, organisation }) => {
    once(`${row.on} ${row.code} ${row.organisationId}`, index, null);
    addOutside(context.issues, "results", [index, "on"], row.on, organisation);
  });
}

/** Holds terms and leading bodies against the organisations and against each other. */
export function joinTermsAndBodies(context: JoinContext): void {
  const { issues } = context;
  const onceTerm = onceIn(issues, "terms");
  eachPlaced(context, "terms", ({ row, index, organisation }) => {
    onceTerm(`${row.startedOn} ${row.organisationId}`, index, "startedOn");
    if (row.startedOn !== null) addOutside(issues, "terms", [index, "startedOn"], row.startedOn, organisation);
  });
  const onceBody = onceIn(issues, "leadingBodies");
  eachPlaced(context, "leadingBodies", ({ row, index }) => onceBody(row.organisationId, index, "organisationId"));
}
