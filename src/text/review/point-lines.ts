import type { NotComplete, SharedPoint, SharedReading } from "../../review/index.ts";
import { dongText } from "../format/dong-text.ts";
import { numberText } from "../format/number-text.ts";
import { spanText } from "../format/period-text.ts";
import type { Language } from "../language.ts";
import { factIn } from "../outcome/fact-text.ts";
import { noPhrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { nameOf } from "./provisions-text.ts";

/** How many names stand in a line before the rest is counted. */
const mostNames = 3;

/** An open point: why, who settles it, how many bodies it touches, and what each reading would find. */
export function pointLines(
  point: SharedPoint,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const { part, decidedBy, organisationIds, open, readings } = point;
  const cases = open.reduce((sum, { count }) => sum + count, 0);
  const decides = decidedBy === null ? "" : `; ${wordOf("review.decides", language)}: ${wordOf(decidedBy, language)}`;
  const touched = `${countedText(organisationIds.length, "organisation", language)} (${namesText(organisationIds, names, language)})`;
  const told = `${wordOf(`review.${part}`, language)} - ${reasonText(point, language)}${decides}`;
  return [
    `  ${told}: ${touched}, ${countedText(cases, "question", language)}`,
    ...readings.map((reading) => `    ${readingText(reading, language)}`),
  ];
}

/** Why it is open: the reason, or the facts that are missing. */
export function reasonText({ reason, missing }: SharedPoint, language: Language): string {
  if (missing.length === 0) return wordOf(reason, language);
  return `${wordOf("review.missingFacts", language)} ${missing.map((fact) => factIn(fact, language, noPhrases)).join(", ")}`;
}

function readingText({ code, found }: SharedReading, language: Language): string {
  const readings = code.split("+").map((one) => wordOf(one, language));
  const told = found.map(({ rule, finding, period, count, total }) => {
    const when = period === null ? "" : ` ${spanText(period, language)}`;
    const about = rule === null ? "" : `${wordOf(rule, language)}${when}: `;
    const sum = total === null || total === 0 ? "" : ` = ${dongText(total, language)}`;
    return `${about}${wordOf(finding, language)} ${numberText(count, language)}${sum}`;
  });
  return `${readings.join(" + ")}: ${told.join("; ")}`;
}

/** Where records are not said to be complete. */
export function notCompleteLine(
  { of, organisationIds, ...period }: NotComplete,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const bodies = namesText(organisationIds, names, language);
  return `  ${wordOf(`review.list.${of}`, language)}, ${spanText(period, language)}: ${bodies}`;
}

/** The first names, and how many more there are. */
export function namesText(ids: readonly string[], names: ReadonlyMap<string, string>, language: Language): string {
  const told = ids.slice(0, mostNames).map((id) => nameOf(id, names));
  const more = ids.length - told.length;
  return more === 0 ? told.join(", ") : `${told.join(", ")}, … +${numberText(more, language)}`;
}
