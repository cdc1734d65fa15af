import { requireCount, requireList, requireRecord } from "../../guard/index.ts";
import type { ChangeHere } from "../../review/index.ts";
import { words as english } from "../en/changes.ts";
import { numberText } from "../format/number-text.ts";
import type { Language } from "../language.ts";
import type { TextOptions } from "../phrases/options.ts";
import { words as vietnamese } from "../vi/changes.ts";
import { legalChangeText } from "./change-text.ts";

/**
 * Writes a change of the law with what it concerns in a register (quy định mới áp dụng cho chúng tôi), in a line: the change,
 * and how many organisations and posts. No id and no person is named.
 *
 * @param here - The change with what it concerns, as `changesFor` lists it.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The line.
 * @throws TypeError when it is none or an option is unknown, RangeError when its day is none or there is no such language.
 *
 * @example
 * ```ts
 * import { buildRegister, changesFor } from "chibo";
 * import { changeHereText } from "chibo/text";
 * import { periodOf } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const [thematic] = changesFor(built.value, periodOf("2025-10-28", "2025-10-28"));
 * thematic && changeHereText(thematic, "vi").endsWith(": 1 tổ chức"); // => true
 * ```
 */
export function changeHereText(here: ChangeHere, language: Language, options: TextOptions = {}): string {
  requireRecord("changeHereText", "the change", here);
  const { change, organisations, posts, unsettled } = here;
  requireRecord("changeHereText", "change", change);
  requireList("changeHereText", "organisations", organisations);
  requireCount("changeHereText", "posts", posts);
  requireCount("changeHereText", "unsettled", unsettled);
  const text = legalChangeText(change, language, options);
  const counted = (count: number): string | null => (count === 0 ? null : numberText(count, language));
  const { concerns } = language === "vi" ? vietnamese : english;
  return `${text}: ${concerns(numberText(organisations.length, language), counted(posts), counted(unsettled))}`;
}
