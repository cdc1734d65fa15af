// Keeps a register in PostgreSQL, reviews it from a cursor, writes the findings back and asks them questions.
//   npx tsx examples/09-postgres/main.ts [--lang en] [--stop-after 1000]
// With --stop-after the database goes away after so many sessions: the review says how far it came.
import { readFileSync } from "node:fs";
import { buildRegister, type RegisterGiven, reviewStream, type StreamedReview, summariseReview } from "chibo";
import { dongText, issuesText, type Language, monthText, quarterText, word } from "chibo/text";
import { type CalendarMonth, type CalendarQuarter, isCalendarMonth, type Period, periodOf } from "chibo/time";
import { Client } from "pg";
import { languageOption, oneOf, readArguments, refuse } from "../shared/arguments.ts";
import { type Server, startServer } from "./server.ts";
import { holdersIn, memberRatingsIn, registerRecords, sessionsIn, store } from "./store.ts";

const values = readArguments({
  lang: languageOption,
  "stop-after": {
    type: "string",
    default: "",
    value: { vi: "SỐ", en: "NUMBER" },
    says: {
      vi: "ngắt cơ sở dữ liệu sau chừng ấy buổi sinh hoạt",
      en: "the database goes away after so many sessions",
    },
  },
});

const language: Language = oneOf("lang", values.lang, ["vi", "en"]);

const heads = {
  vi: {
    sessions: "buổi sinh hoạt",
    holders: "người giữ chức danh",
    memberYears: "xếp loại đảng viên",
    read: "đã đọc",
    refused: "không dùng được",
    broken: "nguồn dữ liệu đứt giữa chừng",
  },
  en: {
    sessions: "sessions",
    holders: "holders of posts",
    memberYears: "ratings of members",
    read: "read",
    refused: "not usable",
    broken: "the source broke off",
  },
}[language];

const records = new URL("../01-year-review/records/lam-binh.json", import.meta.url);
const { firstDay, lastDay, ...given } = JSON.parse(readFileSync(records, "utf8")) as RegisterGiven & Period;
const period = periodOf(firstDay, lastDay);

const server =
  (await startServer()) ??
  refuse({
    vi: "Chưa cài PostgreSQL: apt-get install postgresql",
    en: "PostgreSQL is not installed: apt-get install postgresql",
  });
try {
  await run(server);
} finally {
  await server.stop();
}

async function run({ connection, stop }: Server): Promise<void> {
  const client = await connected(connection);
  await store(client, given);
  // One picture of the data from the first row to the last, whatever is written meanwhile.
  await client.query("begin isolation level repeatable read");
  const built = buildRegister(await registerRecords(client));
  if (built.kind === "refused") refuse({ vi: issuesText(built.issues, "vi"), en: issuesText(built.issues, "en") });
  const streams = {
    sessions: stopping(sessionsIn(client), stop),
    holders: holdersIn(client),
    memberYears: memberRatingsIn(client),
  };
  const found = await reviewStream(built.value, streams, period);
  tell(found);
  if (found.brokenOff.length > 0) return;
  await client.query("commit");
  await write(client, found);
  await ask(client);
  await client.end();
}

async function connected(connection: Server["connection"]): Promise<Client> {
  const client = new Client(connection);
  // A connection that is lost is told by the stream that was being read.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** The same rows; after as many as were asked for, the database goes away. */
async function* stopping<Row>(rows: AsyncIterable<Row>, stop: Server["stop"]): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    count += 1;
    if (String(count) === values["stop-after"]) await stop();
  }
}

function tell({ read, refused, brokenOff, review }: StreamedReview): void {
  for (const list of ["sessions", "holders", "memberYears"] as const) {
    const end = brokenOff.some((one) => one.list === list) ? ` - ${heads.broken}` : "";
    console.log(`${heads[list]}: ${read[list]} ${heads.read}, ${refused[list]} ${heads.refused}${end}`);
  }
  console.log(`${word("review.total", language)}: ${dongText(review.stipends.total, language)}`);
  if (brokenOff.length > 0) process.exitCode = 1;
}

async function write(client: Client, { review }: StreamedReview): Promise<void> {
  const row = [review.firstDay, review.lastDay, true, review.stipends.total];
  const { rows } = await client.query("insert into reviews values (default, $1, $2, $3, $4) returning id", row);
  for (const { organisationId, attention } of summariseReview(review).bodies) {
    for (const { sort, about, periods, evidence } of attention) {
      const said = `${word(`attention.${sort}`, language)}: ${word(about, language)}`;
      const finding = [rows[0].id, organisationId, sort, about, periods, evidence, said];
      await client.query("insert into findings values ($1, $2, $3, $4, $5, $6, $7)", finding);
    }
  }
}

/** Questions that only the database answers: findings beside the rows they are about. */
async function ask(client: Client): Promise<void> {
  const { rows } = await client.query(`
    select o.name, f.said, f.periods, (select count(*) from sessions s where s.organisation_id = o.id) as sessions
    from findings f join organisations o on o.id = f.organisation_id order by cardinality(f.periods) desc, o.name limit 8`);
  for (const { name, said, periods, sessions } of rows) {
    const months = periods.map(periodText).join(", ");
    console.log(`${name}: ${said}${months === "" ? "" : ` (${months})`} - ${sessions} ${heads.sessions}`);
  }
}

function periodText(period: CalendarMonth | CalendarQuarter): string {
  return isCalendarMonth(period) ? monthText(period, language) : quarterText(period, language);
}
