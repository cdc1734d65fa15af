import { groupBy, shown } from "../../guard/index.ts";
import type { Issue } from "../../outcome/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { childPositions, type Hierarchy, linksOf } from "./hierarchy.ts";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letter eth (U+00D0, U+00F0) is often typed for đ: they look alike. */
const barred = /[đð]/g;
const apostrophes = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
/** A syllable whose only vowel is y is written with i as well: Mỹ and Mĩ, kỷ and kĩ; not so where a vowel stands before it. */
const loneY = /(?<!\p{L})([bcdghklmnpqrstvx]*)y(?!\p{L})/gu;

/**
 * Makes the key by which a text is found in a search (tìm kiếm không dấu): small letters without marks, `đ` as `d`, spaces
 * single. "uỷ" and "ủy", "hoà" and "hòa", "Mỹ" and "Mĩ", "M'gar" and "M’gar", composed or not, are found alike, and so is đ typed
 * as the letter eth. Two names with one key may still be two names.
 *
 * @param text - The text.
 * @returns The key.
 * @throws TypeError when the argument is no text.
 *
 * @example
 * ```ts
 * import { searchKey } from "chibo/organisation";
 *
 * searchKey("Đảng  uỷ xã Hoà Bình"); // => "dang uy xa hoa binh"
 * searchKey("Đảng ủy xã Hòa Bình"); // => "dang uy xa hoa binh"
 * ```
 */
export function searchKey(text: string): string {
  if (typeof text !== "string") throw new TypeError(`searchKey: the text is ${shown(text)}; give a text`);
  return plain(text).replace(/\p{M}/gu, "").replace(barred, "d").replace(apostrophes, "'").replace(loneY, "$1i");
}

/**
 * Checks the names of siblings (tên gọi trùng nhau): organisations under one parent, or roots, that exist at the same time
 * and whose names differ in nothing but capitals, spaces and where a tone mark is set ("uỷ", "ủy").
 *
 * @param hierarchy - The hierarchy.
 * @returns One issue for each organisation after the first of a name.
 * @throws TypeError when the hierarchy is none.
 *
 * @example
 * ```ts
 * import { buildForest, checkNames, organisation } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ Hòa Bình", kind: "branch", armedForces: false });
 * const built = buildForest([one, { ...one, id: "02", name: "Chi bộ Hoà  Bình" }]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * checkNames(built.value).map(({ code, path }) => [code, ...path]); // => [["label-clash", 1, "name"]]
 * ```
 */
export function checkNames(hierarchy: Hierarchy): readonly Issue[] {
  const links = linksOf("checkNames", hierarchy);
  const { organisations, parents } = links;
  const roots = organisations.flatMap((_, position) => (parents[position] === -1 ? [position] : []));
  const families = [roots, ...organisations.map((_, position) => [...childPositions(links, position)])];
  return families.flatMap((family) => clashesAmong(organisations, family));
}

function clashesAmong(organisations: readonly Organisation[], family: readonly number[]): readonly Issue[] {
  const at = (position: number): Organisation => organisations[position] as Organisation;
  const alike = [...groupBy(family, (position) => labelKey(at(position).name)).values()];
  const clashing = alike.flatMap((positions) => {
    // Of those with the same days one stands for all: there are many organisations, and few days.
    const before = new Map<string, Organisation>();
    return positions.filter((position) => {
      const one = at(position);
      const clashes = meetsAny(one, before.values());
      before.set(`${one.firstDay} ${one.lastDay}`, one);
      return clashes;
    });
  });
  return clashing
    .toSorted((one, other) => one - other)
    .map((position) => {
      const received = shown(at(position).name);
      const path = [position, "name"];
      return { code: "label-clash", path, expected: `!= ${received}`, received, remedy: "tell-labels-apart" };
    });
}

function meetsAny(one: Organisation, others: Iterable<Organisation>): boolean {
  for (const other of others) if (meet(one, other)) return true;
  return false;
}

function meet(one: Organisation, other: Organisation): boolean {
  return startsBy(one, other.lastDay) && startsBy(other, one.lastDay);
}

function startsBy({ firstDay }: Organisation, lastDay: Organisation["lastDay"]): boolean {
  return firstDay === null || lastDay === null || firstDay <= lastDay;
}

/** Each word with its tone mark at its end, wherever it was set. */
function labelKey(text: string): string {
  const words = plain(text).split(" ");
  return words.map((word) => word.replace(tones, "") + (word.match(tones) ?? []).join("")).join(" ");
}

function plain(text: string): string {
  return text.normalize("NFD").toLowerCase().trim().replace(/\s+/g, " ");
}
