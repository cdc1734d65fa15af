import { requireKnownKeys, requireList, requireOptions, requireRecord, requireText } from "../guard/index.ts";
import type { StructureChangeGiven } from "../organisation/index.ts";
import type { Checked } from "../outcome/index.ts";
import type { Indexed } from "./indexed.ts";
import type { AllRows, JoinContext } from "./join/context.ts";
import { joinHolders, joinRatings, joinResults, joinSessions, joinTermsAndBodies } from "./join/join-lists.ts";
import { joinOrganisations } from "./join/join-organisations.ts";
import { joinOversight } from "./join/join-oversight.ts";
import { joinLocalRules, joinSwitches } from "./join/join-rules.ts";
import { type IssueCollector, issueCollector, type PlaceOf } from "./read/issue-collector.ts";
import { readRows } from "./read/read-lists.ts";
import {
  type RegisterGiven,
  type RegisterList,
  type RegisterRecords,
  registerLists,
} from "./records/register-records.ts";
import type { Register } from "./register.ts";

/** How a register is built. */
export interface RegisterOptions {
  /** Codes of provinces beside those that there are, for policies of one's own. */
  readonly territories?: readonly string[] | undefined;
  /** Tells where a record stands in the file that it was read from, by its list, its position and the keys inwards. */
  readonly placeOf?: PlaceOf | undefined;
}

const optionKeys: readonly (keyof RegisterOptions)[] = ["territories", "placeOf"];

/**
 * Builds a register (lập hồ sơ thống nhất): checks each record in itself, every reference, and every rule between records,
 * and returns all issues at once, each with its list, its position and its member; else the register. Nothing is ever counted
 * that belongs to nobody: an unknown organisation, a rating that stands twice, a session after the end of a branch are
 * issues.
 *
 * Records may be given as to their builders, with what they leave out; whole records are kept, never copied or changed. At
 * most 1,000 issues are listed, of every kind some; `notListed` says how many more there are. The organisations may have
 * several roots.
 *
 * An id is unique in a register. Where a code was used again after a reorganisation, give the earlier organisation another
 * id, such as its code with a year before it.
 *
 * @param records - The records, list by list; a list that is left out means that none of its records are at hand.
 * @param options - Codes of provinces of one's own, and where records stand in their files.
 * @returns The register, or every issue.
 * @throws TypeError when the records or the options are no objects or have an unknown key, or a list is none.
 *
 * @example
 * ```ts
 * import { buildRegister } from "chibo";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const session = { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular" } as const;
 * buildRegister({ organisations: [commune, branch], sessions: [session] }).kind; // => "accepted"
 *
 * const strange = { ...session, id: "s2", organisationId: "b2" };
 * const refused = buildRegister({ organisations: [commune, branch], sessions: [session, strange] });
 * refused.issues?.map(({ code, path }) => [code, path]);
 * // => [["unknown-organisation", ["sessions", 1, "organisationId"]]]
 * ```
 */
export function buildRegister(records: RegisterGiven, options: RegisterOptions = {}): Checked<Register> {
  requireRecords("buildRegister", records);
  requireOptions("buildRegister", options, optionKeys);
  const { territories = [], placeOf = null } = options;
  requireList("buildRegister", "territories", territories);
  for (const code of territories) requireText("buildRegister", "territories", code);
  const issues = issueCollector();
  const rows = Object.fromEntries(
    registerLists.map((list) => [list, readRows(list, (records as Partial<RegisterRecords>)[list] ?? [], issues)]),
  ) as unknown as AllRows;
  return joined(rows, records.organisations, { territories, issues, placeOf });
}

function requireRecords(caller: string, records: unknown): asserts records is RegisterGiven {
  requireRecord(caller, "the records", records);
  requireKnownKeys(`${caller}: the records`, records, registerLists);
  const lists = records as Partial<Record<RegisterList, unknown>>;
  requireList(caller, "organisations", lists.organisations);
  for (const list of registerLists) if (lists[list] !== undefined) requireList(caller, list, lists[list]);
}

/** What goes with records that were read one by one. */
export interface JoinTerms {
  /** Codes of provinces beside those that there are. */
  readonly territories: readonly string[];
  /** What was wrong so far. */
  readonly issues: IssueCollector;
  /** Tells where a record stands in its file; `null` for records that came from none. */
  readonly placeOf: PlaceOf | null;
}

/**
 * Holds records that were read one by one against each other.
 *
 * @param given - The organisations as they were handed in, for the ids of those that could not be read.
 */
export function joined(
  rows: AllRows,
  given: readonly unknown[],
  { territories, issues, placeOf }: JoinTerms,
): Checked<Register> {
  const { links, changed, changes, isSound } = joinOrganisations(rows, given, territories, issues);
  const context: JoinContext = { rows, links, issues };
  joinSessions(context, changed);
  joinHolders(context);
  joinRatings(context);
  joinResults(context);
  joinTermsAndBodies(context);
  joinOversight(context);
  joinLocalRules(context);
  joinSwitches(context, isSound);
  if (!issues.isEmpty()) return issues.refused(placeOf);
  const records = { ...rows, changes } as RegisterRecords;
  const ready: Indexed["ready"] = { lists: new Map(), trees: new Map(), turns: null };
  const register = { records, hierarchy: links, changed, ready } as Indexed;
  return { kind: "accepted", value: register };
}

/**
 * Gives the plain records of a register back (hồ sơ gốc): to store them, and to build the same register again.
 *
 * @param register - The register.
 * @returns The records, list by list.
 * @throws TypeError when it is no register.
 *
 * @example
 * ```ts
 * import { buildRegister, recordsOf } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * recordsOf(built.value).organisations[0]?.id; // => "b1"
 * recordsOf(built.value).sessions; // => []
 * ```
 */
export function recordsOf(register: Register): RegisterRecords {
  requireRecord("recordsOf", "the register", register);
  requireRecord("recordsOf", "the records of the register", register.records);
  return register.records;
}

/**
 * Adds records to those of a register (bổ sung hồ sơ), and checks all of it together again.
 *
 * @param register - The register; it stays as it is.
 * @param records - The records to add, list by list.
 * @param options - As for {@link buildRegister}.
 * @returns The register with them, or every issue.
 * @throws TypeError when it is no register, or as {@link buildRegister}.
 *
 * @example
 * ```ts
 * import { buildRegister, withRecords } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const session = { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular" } as const;
 * withRecords(built.value, { sessions: [session] }).value?.records.sessions.length; // => 1
 * built.value.records.sessions.length; // => 0
 * ```
 */
export function withRecords(
  register: Register,
  records: Partial<RegisterGiven>,
  options: RegisterOptions = {},
): Checked<Register> {
  const known = recordsOf(register);
  requireRecord("withRecords", "the records", records);
  requireKnownKeys("withRecords: the records", records, registerLists);
  const together = registerLists.map((list) => {
    const added = (records as Partial<Record<RegisterList, readonly unknown[]>>)[list] ?? [];
    requireList("withRecords", list, added);
    return [list, (known[list] as readonly unknown[]).concat(added)];
  });
  return buildRegister(Object.fromEntries(together) as RegisterGiven, options);
}

/**
 * Applies changes of the structure to a register (áp dụng thay đổi tổ chức): the organisations are changed from their days
 * on, everything else is kept. Questions about earlier days are still answered by what was there then.
 *
 * @param register - The register; it stays as it is.
 * @param changes - The changes, in any order; of one day in the order in which they are made.
 * @param options - As for {@link buildRegister}.
 * @returns The register after them, or every issue.
 * @throws TypeError when it is no register or the changes are no list.
 *
 * @example
 * ```ts
 * import { branchesOf, buildRegister, withChanges } from "chibo";
 *
 * const one = { id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [one, { ...one, id: "02", name: "Chi bộ 02" }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const changed = withChanges(built.value, [{ act: "merge", on: "2025-07-01", ids: ["02"], into: "01" }]);
 * if (changed.kind === "refused") throw new TypeError(changed.issues[0]?.code);
 * branchesOf(changed.value, "2025-06-30").map(({ id }) => id); // => ["01", "02"]
 * branchesOf(changed.value, "2025-07-01").map(({ id }) => id); // => ["01"]
 * ```
 */
export function withChanges(
  register: Register,
  changes: readonly StructureChangeGiven[],
  options: RegisterOptions = {},
): Checked<Register> {
  requireList("withChanges", "the changes", changes);
  return withRecords(register, { changes }, options);
}
