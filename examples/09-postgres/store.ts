// Between records and rows. A day stays a text from end to end: made into a Date it would shift with the time zone of the server.
import type { HolderRecordGiven, MemberRatingsGiven, RegisterGiven } from "chibo";
import type { BranchSessionGiven } from "chibo/meeting";
import type { OrganisationGiven } from "chibo/organisation";
import { type Client, types } from "pg";
import Cursor from "pg-cursor";
import { tables } from "./tables.ts";

const dateType = 1082;
types.setTypeParser(dateType, (text) => text);

/** Creates the tables and fills them with the records of a register. */
export async function store(client: Client, records: RegisterGiven): Promise<void> {
  const { organisations, sessions = [], holders = [], memberRatings = [], ...further } = records;
  await client.query(tables);
  await client.query("begin");
  for (const { id, name, kind, parentId, armedForces, firstDay, lastDay, counts = [], ...more } of organisations) {
    const own = [id, name, kind, parentId, armedForces, firstDay, lastDay, more];
    await client.query("insert into organisations values ($1, $2, $3, $4, $5, $6, $7, $8)", own);
    for (const count of counts) {
      const { on, official, probationary, partyGroups, committeeMembers, standingMembers, households } = count;
      const numbers = [id, on, official, probationary, partyGroups, committeeMembers, standingMembers, households];
      await client.query("insert into organisation_counts values ($1, $2, $3, $4, $5, $6, $7, $8)", numbers);
    }
  }
  for (const { id, organisationId, heldOn, kind, ...more } of sessions) {
    await client.query("insert into sessions values ($1, $2, $3, $4, $5)", [id, organisationId, heldOn, kind, more]);
  }
  for (const holder of holders) await client.query("insert into holders values ($1, $2)", [holder.key, holder]);
  for (const { organisationId, firstDay, lastDay, counts } of memberRatings) {
    await client.query("insert into member_ratings values ($1, $2, $3, $4)", [
      organisationId,
      firstDay,
      lastDay,
      counts,
    ]);
  }
  for (const [list, rows] of Object.entries(further)) {
    for (const [place, record] of (rows as readonly unknown[]).entries()) {
      await client.query("insert into further_records values ($1, $2, $3)", [list, place, record]);
    }
  }
  await client.query("commit");
}

/** The bodies and all that is few, as one register. */
export async function registerRecords(client: Client): Promise<RegisterGiven> {
  const { rows: counts } = await client.query(`
    select organisation_id as "id", jsonb_agg(jsonb_build_object('on', on_day, 'official', official, 'probationary',
      probationary, 'partyGroups', party_groups, 'committeeMembers', committee_members, 'standingMembers',
      standing_members, 'households', households) order by on_day) as counts
    from organisation_counts group by organisation_id`);
  const countsOf = new Map(counts.map((row) => [row.id, row.counts]));
  const { rows: organisations } = await client.query(`
    select id, name, kind, parent_id as "parentId", armed_forces as "armedForces", first_day as "firstDay",
      last_day as "lastDay", more from organisations order by id`);
  const { rows: further } = await client.query(
    "select list, jsonb_agg(record order by place) as records from further_records group by list",
  );
  return {
    organisations: organisations.map(
      ({ more, ...own }): OrganisationGiven => ({ ...more, ...own, counts: countsOf.get(own.id) ?? [] }),
    ),
    ...Object.fromEntries(further.map(({ list, records }) => [list, records])),
  };
}

/** The rows of a question as they come, a few hundred at a time. */
async function* rowsOf<Row>(client: Client, question: string): AsyncGenerator<Row> {
  const cursor = client.query(new Cursor<Row>(question));
  for (;;) {
    const rows = await cursor.read(500);
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** The sessions, one by one. */
export async function* sessionsIn(client: Client): AsyncGenerator<BranchSessionGiven> {
  const question = `select id, organisation_id as "organisationId", held_on as "heldOn", kind, more from sessions order by id`;
  for await (const { more, ...own } of rowsOf<BranchSessionGiven & { more: object }>(client, question)) {
    yield { ...more, ...own };
  }
}

/** The holders of posts, one by one. */
export async function* holdersIn(client: Client): AsyncGenerator<HolderRecordGiven> {
  const rows = rowsOf<{ record: HolderRecordGiven }>(client, "select record from holders order by key");
  for await (const { record } of rows) yield record;
}

/** The ratings of members, one by one. */
export function memberRatingsIn(client: Client): AsyncGenerator<MemberRatingsGiven> {
  return rowsOf(
    client,
    `select organisation_id as "organisationId", first_day as "firstDay", last_day as "lastDay", counts
     from member_ratings order by organisation_id, first_day`,
  );
}
