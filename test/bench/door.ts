// How long it takes to read a register of many rows from JSON, beside bare zod on the same shapes, and from tables.
// The number of rows is the first argument; a million where it is left out.
import { readRegister, registerFiles } from "chibo/schemas";
import * as z from "zod";

const rows = Number(process.argv[2] ?? 1_000_000);
const branches = Math.floor(rows / 20);
const organisations = Array.from({ length: branches }, (_, index) => ({
  id: `b${index}`,
  name: `Chi bộ ${index}`,
  kind: index === 0 ? "commune" : "branch",
  parentId: index === 0 ? null : "b0",
  armedForces: false,
  setting: "village",
  counts: [{ on: "2025-01-01", official: 20, probationary: 1 }],
}));
const sessions = Array.from({ length: rows - branches }, (_, index) => ({
  id: `s${index}`,
  organisationId: `b${1 + (index % (branches - 1))}`,
  heldOn: `2025-${String(1 + (Math.floor(index / (branches - 1)) % 12)).padStart(2, "0")}-03`,
  kind: "regular",
  minutes: 95,
  roll: 21,
  present: 20,
}));
const text = JSON.stringify({ organisations, sessions });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const bare = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(["commune", "branch"]),
      parentId: z.string().nullable(),
      armedForces: z.boolean(),
      setting: z.enum(["village", "agency"]),
      counts: z.array(z.strictObject({ on: day, official: z.int().min(0), probationary: z.int().min(0) })),
    }),
  ),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      organisationId: z.string(),
      heldOn: day,
      kind: z.enum(["regular", "thematic"]),
      minutes: z.int().min(0),
      roll: z.int().min(0),
      present: z.int().min(0),
    }),
  ),
});

// The same strict shapes as the library's own records: what a file leaves out is there, as not known.
const orNull = <Shape extends z.ZodType>(shape: Shape): z.ZodDefault<z.ZodNullable<Shape>> =>
  shape.nullable().default(null);
const count = z.int().min(0);
const members = <Key extends string, Shape extends z.ZodType>(keys: readonly Key[], shape: Shape): Record<Key, Shape> =>
  Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape>;
const unsaid = {
  texts: ["territory", "securityKey", "parentSince", "firstDay", "lastDay", "switchedOn", "region"],
  words: ["autonomy", "decidedLevel", "villageType"],
  answers: ["ownSeal", "borderOrIsland", "onceLargeVillage"],
  counts: ["partyGroups", "committeeMembers", "standingMembers", "households"],
  sessionCounts: [
    ...["exempt", "temporarilyExempt", "suspended", "specialDuty", "awayOnTransfer", "transfereesIn"],
    ...["absentWithoutReason", "longestExcusedRun", "partyGroups", "cannotMeet"],
  ],
  sessionAnswers: [
    ...["approved", "prepared", "contentFull", "orderKept", "wellChaired", "manySpoke"],
    ...["minutesKept", "principlesKept", "resultsLed"],
  ],
} as const;
const consent = z.strictObject({ subject: z.string(), giver: z.string(), answeredOn: orNull(day), answer: z.string() });
const whole = z.strictObject({
  organisations: z.array(
    z.strictObject({
      ...bare.shape.organisations.element.shape,
      ...members([...unsaid.texts, ...unsaid.words], orNull(z.string())),
      ...members(unsaid.answers, orNull(z.boolean())),
      delegatedPowers: orNull(z.array(z.string())),
      consents: orNull(z.array(consent)),
      counts: z.array(
        z.strictObject({
          ...bare.shape.organisations.element.shape.counts.element.shape,
          ...members(unsaid.counts, orNull(count)),
        }),
      ),
    }),
  ),
  sessions: z.array(
    z.strictObject({
      ...bare.shape.sessions.element.shape,
      prescribedOn: orNull(day),
      form: z.enum(["plenary", "online", "party-groups"]).default("plenary"),
      forMonth: orNull(z.string()),
      ...members(unsaid.sessionCounts, orNull(count)),
      absences: orNull(z.array(z.strictObject({ member: z.string(), excused: z.boolean() }))),
      ...members(unsaid.sessionAnswers, orNull(z.boolean())),
      rated: orNull(z.enum(["good", "fair"])),
    }),
  ),
});

const read = (): unknown => readRegister({ files: [{ name: "a.json", text }] }).value;
const parsed = (): unknown => bare.parse(JSON.parse(text));
const parsedWhole = (): unknown => whole.parse(JSON.parse(text));

/** The median of processor time over some runs, in milliseconds. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    if (run() === undefined) throw new Error("refused");
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

const byZod = timed(parsed);
console.log(`${rows} rows, JSON of ${Math.round(text.length / 1e6)} MB`);
console.log(`bare zod       ${Math.round(byZod)} ms, resident ${megabytes()} MB`);
const byWhole = timed(parsedWhole);
console.log(`bare zod, whole records ${Math.round(byWhole)} ms, resident ${megabytes()} MB`);
const byRegister = timed(read);
console.log(
  `readRegister   ${Math.round(byRegister)} ms, resident ${megabytes()} MB, x${(byRegister / byZod).toFixed(2)} of the ` +
    `members given, x${(byRegister / byWhole).toFixed(2)} of whole records`,
);
const register = readRegister({ files: [{ name: "a.json", text }] }).value;
if (register !== undefined) {
  const files = registerFiles(register);
  const byTable = timed(() => readRegister({ files }).value);
  console.log(`the same as CSV ${Math.round(byTable)} ms, x${(byTable / byZod).toFixed(2)}`);
}
