import type { OrganisationKind } from "../../organisation/index.ts";
import type { Holder, PaidOrganisation, Post } from "../../stipend/index.ts";
import { addDays, type CalendarDate, type Period, requirePeriod } from "../../time/index.ts";
import { earlierOf, laterOf } from "../days.ts";
import { territoryAt } from "../derived/places.ts";
import { type Indexed, indexedOf, parentOn, positionOf, recordOn } from "../indexed.ts";
import type { HolderRecord, PostRecord } from "../records/post-record.ts";
import type { Register } from "../register.ts";
import { turningDays } from "../turning-days.ts";

/**
 * Lists the holders of posts as the stipend rules read them (người giữ chức danh): each post with what they read of its
 * organisation, the kind above it as it is in the period, and the province of the organisations.
 *
 * Where the kind above or the record of the organisation becomes another within the period, a post stands as two that follow
 * each other. Posts outside the period stand as they were; the province is not known where the organisations of one person
 * lie in several.
 *
 * @param register - The register.
 * @param period - The period that is asked about.
 * @returns The holders, in the order of the records.
 * @throws TypeError when it is no register, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, holdersOf } from "chibo";
 * import { payroll, shippedPolicies } from "chibo/stipend";
 * import { yearPeriod } from "chibo/time";
 *
 * const known = { armedForces: false, territory: "hoa-binh", setting: "public-service", autonomy: "recurrent" } as const;
 * const top = { ...known, id: "x1", name: "Đảng bộ 01", kind: "grassroots-organisation" } as const;
 * const counts = [{ on: "2024-01-01", official: 60, probationary: 2 }] as const;
 * const branch = { ...known, id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1", counts } as const;
 * const posts = [{ organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] }] as const;
 * const built = buildRegister({ organisations: [top, branch], holders: [{ key: "p1", posts, otherPay: [] }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const holders = holdersOf(built.value, yearPeriod(2024));
 * holders[0]?.posts[0]?.organisation.parentKind; // => "grassroots-organisation"
 * payroll(holders, "2024-07", { policies: shippedPolicies }).total; // => 585000
 * ```
 */
export function holdersOf(register: Register, period: Period): readonly Holder[] {
  const indexed = indexedOf("holdersOf", register);
  requirePeriod("holdersOf", period);
  const paid = paidOrganisations(indexed);
  return indexed.records.holders.map((holder) => holderOf(indexed, holder, period, paid));
}

/** Views of organisations, each made once. */
type PaidOrganisations = (position: number, on: CalendarDate) => PaidOrganisation;

/** Makes views: one for each record of an organisation and kind above it, shared by all posts. */
export function paidOrganisations(register: Indexed): PaidOrganisations {
  const made = new Map<object, Map<OrganisationKind | null, PaidOrganisation>>();
  return (position, on) => {
    const record = recordOn(register, position, on);
    const parent = parentOn(register, position, on);
    const parentKind = parent === -1 ? null : recordOn(register, parent, on).kind;
    const ofRecord = made.get(record) ?? new Map<OrganisationKind | null, PaidOrganisation>();
    const known = ofRecord.get(parentKind);
    if (known !== undefined) return known;
    const { id, kind, setting, autonomy, decidedLevel, ownSeal, armedForces, securityKey } = record;
    const { borderOrIsland, onceLargeVillage, villageType, region, counts } = record;
    const circumstances = { setting, autonomy, decidedLevel, ownSeal, armedForces, securityKey, borderOrIsland };
    const view = { id, kind, parentKind, ...circumstances, onceLargeVillage, villageType, region, counts };
    made.set(record, ofRecord.set(parentKind, view));
    return view;
  };
}

function holderOf(register: Indexed, record: HolderRecord, period: Period, paid: PaidOrganisations): Holder {
  const { key, otherPay, badgeYears, healthInsured, qualification } = record;
  const posts: Post[] = [];
  const territories = new Set<string | null>();
  for (const post of record.posts) {
    const position = positionOf("holdersOf", register, post.organisationId);
    addPosts(posts, register, position, post, period, paid);
    territories.add(territoryAt(register, position, dayWithin(post, period)).value);
  }
  const [territory = null] = territories.size === 1 ? territories : [];
  return { key, territory, posts, otherPay, badgeYears, healthInsured, qualification };
}

/** The day of a post that lies in the period, or nearest to it. */
function dayWithin({ firstDay, lastDay }: PostRecord, period: Period): CalendarDate {
  return laterOf(firstDay, earlierOf(lastDay ?? period.lastDay, period.lastDay));
}

/** Adds the post, or the posts that it falls into: one for each view of the organisation within the period. */
function addPosts(
  posts: Post[],
  register: Indexed,
  position: number,
  post: PostRecord,
  period: Period,
  paid: PaidOrganisations,
): void {
  const { organisationId: _, ...own } = post;
  const last = dayWithin(post, period);
  const first = laterOf(post.firstDay, period.firstDay);
  const days = first < last ? turningDays(register, position, { firstDay: first, lastDay: last }) : [last];
  let organisation = paid(position, days[0] as CalendarDate);
  let firstDay = post.firstDay;
  for (const day of days.slice(1)) {
    const next = paid(position, day);
    if (next === organisation) continue;
    posts.push({ organisation, ...own, firstDay, lastDay: addDays(day, -1), ended: "other" });
    organisation = next;
    firstDay = day;
  }
  posts.push({ organisation, ...own, firstDay });
}
