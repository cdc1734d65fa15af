import { requireKnownKeys, requireRecord, shown } from "../../guard/index.ts";
import type { BranchSession, BranchSessionGiven } from "../../meeting/index.ts";
import { positionIn } from "../../organisation/index.ts";
import type { Issue } from "../../outcome/index.ts";
import {
  type CompletedList,
  type HolderRecord,
  type HolderRecordGiven,
  holdersOf,
  type Indexed,
  indexedOf,
  issueCollector,
  type MemberRatingsGiven,
  oneByOne,
  type Register,
  type RegisterRecords,
  sessionsOf,
} from "../../register/index.ts";
import { type Period, requirePeriod } from "../../time/index.ts";
import { addOwnRecords, holdersAtOnce } from "../review.ts";
import { type ReviewOptions, type ReviewTerms, reviewTerms } from "../review-options.ts";
import { type Review, type ReviewPass, reviewPass } from "../review-pass.ts";
import { drain, isStream, type RecordStream } from "./drain.ts";

/** What a review reads as it comes, each list in a stream of its own; one that is left out has no records. */
export interface ReviewStreams {
  /** The sessions of the branches, in any order. */
  readonly sessions?: RecordStream<BranchSessionGiven> | undefined;
  /** The holders of posts, each whole: with all its posts. */
  readonly holders?: RecordStream<HolderRecordGiven> | undefined;
  /** The ratings of members, as counts of one organisation and period. */
  readonly memberYears?: RecordStream<MemberRatingsGiven> | undefined;
}

/** A review of records that came in streams, and what became of the streams. */
export interface StreamedReview {
  /** The review of all that holds together. */
  readonly review: Review;
  /** How many records of each stream were read, those with issues among them. */
  readonly read: Readonly<Record<keyof ReviewStreams, number>>;
  /** How many of them do not hold together: they are in no sum. */
  readonly refused: Readonly<Record<keyof ReviewStreams, number>>;
  /** What is wrong with them: each issue with its stream, the position there, and the member. */
  readonly issues: readonly Issue[];
  /** How many more issues there are than the 1,000 that are listed. */
  readonly notListed: number;
  /** The streams that threw before their end: after how many records, and with which message. */
  readonly brokenOff: readonly {
    readonly list: keyof ReviewStreams;
    readonly after: number;
    readonly message: string;
  }[];
}

/**
 * Reviews a register over a period as {@link review} does, with sessions, holders and ratings of members that come one by
 * one (rà soát dữ liệu lớn theo luồng): from a file, a database, a generator. The register holds the bodies, their ratings and
 * whatever else of its records there are; the records of the streams come on top of its own.
 *
 * Each record is checked as `buildRegister` checks it, by itself, against the register, and against those before it. One that
 * does not hold together is in no sum and stands in `issues`, and the rest goes on. A stream that throws ends there; what was
 * read of it counts, once, and the other streams are read to their end. Where records are missing in this way, `complete` is not
 * believed: of a list that broke off for nobody, and of a refused record for the organisations that it names.
 *
 * Neither sessions nor holders are kept, only their ids and keys, to find those that come twice: memory grows with the bodies,
 * and by these ids.
 *
 * @param register - The register.
 * @param streams - The streams: lists and other iterables, or asynchronous ones; any may be left out.
 * @param period - The period.
 * @param options - As for {@link review}.
 * @returns A promise of the review, with what was wrong and where a stream broke off. It is rejected with a TypeError when it
 * is no register, a stream is none or its name unknown, or the options are of a wrong form; with a RangeError for a day that
 * is none or a word that is not in its list.
 *
 * @example
 * ```ts
 * import { buildRegister, reviewStream } from "chibo";
 * import { monthPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 *
 * async function* sessions() {
 *   yield { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular" } as const;
 *   yield { id: "s2", organisationId: "b9", heldOn: "2025-03-04", kind: "regular" } as const;
 *   throw new Error("connection lost");
 * }
 * const found = await reviewStream(built.value, { sessions: sessions() }, monthPeriod("2025-03"));
 * found.review.meetings[0]?.sessions; // => 1
 * found.issues.map(({ code, path }) => [code, path]);
 * // => [["unknown-organisation", ["sessions", 1, "organisationId"]]]
 * found.brokenOff; // => [{ list: "sessions", after: 2, message: "connection lost" }]
 * ```
 */
export async function reviewStream(
  register: Register,
  streams: ReviewStreams,
  period: Period,
  options: ReviewOptions = {},
): Promise<StreamedReview> {
  const indexed = indexedOf("reviewStream", register);
  requireStreams(streams);
  requirePeriod("reviewStream", period);
  const terms = reviewTerms("reviewStream", options);
  const pass = reviewPass(register, period, terms);
  addOwnRecords(pass, register, period, terms);
  const collector = issueCollector();
  const takers = takersOf(indexed, pass, { period, ...terms }, oneByOne(indexed, collector));
  const read = { sessions: 0, holders: 0, memberYears: 0 };
  const refused = { ...read };
  const brokenOff: StreamedReview["brokenOff"][number][] = [];
  for (const list of streamLists) {
    const { take, flush, completes } = takers[list];
    const { count, thrown } = await drain(streams[list] ?? [], (record, position) => {
      if (take(record, position)) return;
      refused[list] += 1;
      pass.withdraw(completes, organisationsNamed(indexed, record));
    });
    flush();
    read[list] = count;
    if (thrown === null) continue;
    brokenOff.push({ list, after: count, ...thrown });
    pass.withdraw(completes, null);
  }
  const found = collector.isEmpty() ? { issues: [] } : collector.refused(null);
  return {
    review: pass.result(),
    read,
    refused,
    issues: found.issues.map(issueOfStream),
    notListed: ("notListed" in found ? found.notListed : undefined) ?? 0,
    brokenOff,
  };
}

const streamLists: readonly (keyof ReviewStreams)[] = ["sessions", "holders", "memberYears"];

function requireStreams(streams: unknown): asserts streams is ReviewStreams {
  requireRecord("reviewStream", "the streams", streams);
  requireKnownKeys("reviewStream: the streams", streams, streamLists);
  for (const list of streamLists) {
    const stream = (streams as Readonly<Record<string, unknown>>)[list];
    if (stream === undefined || isStream(stream)) continue;
    throw new TypeError(
      `reviewStream: ${list} is ${shown(stream)}, which is no stream; give a list, a generator or another iterable`,
    );
  }
}

/** What is done with the records of one stream. */
interface Taker {
  /** Adds a record; tells whether it holds together. */
  readonly take: (record: unknown, position: number) => boolean;
  /** Adds what waits to be added together. */
  readonly flush: () => void;
  /** Which records are missing where one of the stream is. */
  readonly completes: CompletedList;
}

function takersOf(
  register: Indexed,
  pass: ReviewPass,
  { period, daysOff }: Pick<ReviewTerms, "daysOff"> & { readonly period: Period },
  read: ReturnType<typeof oneByOne>,
): Readonly<Record<keyof ReviewStreams, Taker>> {
  const addSessions = (sessions: readonly BranchSession[]): void => {
    for (const session of sessionsOf(excerptOf(register, { sessions }), undefined, daysOff)) pass.session(session);
  };
  const addHolders = (holders: readonly HolderRecord[]): void => {
    pass.holders(holdersOf(excerptOf(register, { holders }), period));
  };
  return {
    sessions: { ...inChunks(read.session, addSessions), completes: "sessions" },
    holders: { ...inChunks(read.holder, addHolders), completes: "posts" },
    memberYears: {
      take: (record, position) => {
        const ratings = read.memberRatings(record, position);
        if (ratings !== null) pass.members(ratings);
        return ratings !== null;
      },
      flush: () => undefined,
      completes: "memberRatings",
    },
  };
}

/** The register with a few records in the place of its own, to be read by the views. */
function excerptOf(register: Indexed, records: Partial<RegisterRecords>): Register {
  return { ...register, records: { ...register.records, ...records } };
}

function inChunks<Row>(
  read: (record: unknown, position: number) => Row | null,
  add: (rows: readonly Row[]) => void,
): Pick<Taker, "take" | "flush"> {
  let waiting: Row[] = [];
  const flush = (): void => {
    if (waiting.length > 0) add(waiting);
    waiting = [];
  };
  return {
    flush,
    take: (record, position) => {
      const row = read(record, position);
      if (row === null) return false;
      waiting.push(row);
      if (waiting.length >= holdersAtOnce) flush();
      return true;
    },
  };
}

/** The ids of the organisations of a register that stand in a record, whatever else is wrong with it. */
function organisationsNamed({ hierarchy }: Indexed, record: unknown): readonly string[] {
  if (typeof record !== "object" || record === null) return [];
  const { organisationId, posts } = record as { readonly organisationId?: unknown; readonly posts?: unknown };
  const ids: unknown[] = Array.isArray(posts) ? posts.map((post) => post?.organisationId) : [organisationId];
  return ids.filter((id): id is string => typeof id === "string" && positionIn(hierarchy.ids, id) !== -1);
}

/** An issue is told with the name of the stream, as the caller handed it in. */
function issueOfStream(issue: Issue): Issue {
  const [list, ...inward] = issue.path;
  return list === "memberRatings" ? { ...issue, path: ["memberYears", ...inward] } : issue;
}
