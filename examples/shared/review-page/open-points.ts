// What is open, each point once, and where records are not said to be complete.
import { factText, numberText, periodText, word } from "chibo/text";
import { periodOf } from "chibo/time";
import { both, said } from "./both.ts";
import { heads } from "./heads.ts";
import { namesOf, type ReviewedPlace } from "./place.ts";

/** How many bodies are named before the rest is counted. */
const mostNames = 4;

/** The part about what is not known; empty where there is nothing. */
export function openPart(place: ReviewedPlace): string {
  const { openPoints, notComplete } = place.review;
  const names = namesOf(place);
  const named = (ids: readonly string[]): string => {
    const told = ids.slice(0, mostNames).map((id) => names.get(id) ?? id);
    return ids.length > mostNames ? `${told.join(", ")}, … +${ids.length - mostNames}` : told.join(", ");
  };
  const points = openPoints.map((point) =>
    both((language) => {
      const why =
        point.missing.length === 0
          ? word(point.reason, language)
          : `${word("review.missingFacts", language)} ${point.missing.map((fact) => factText(fact, language)).join(", ")}`;
      const decides =
        point.decidedBy === null ? "" : `; ${word("review.decides", language)}: ${word(point.decidedBy, language)}`;
      const readings = point.readings.map(({ code, found }) => {
        const counts = found.map((one) => `${word(one.finding, language)} ${numberText(one.count, language)}`);
        return `${code
          .split("+")
          .map((one) => word(one, language))
          .join(" + ")}: ${counts.join(", ")}`;
      });
      const told = readings.length === 0 ? "" : ` - ${readings.join("; ")}`;
      return `${word(`review.${point.part}`, language)}: ${why}${decides} (${named(point.organisationIds)})${told}`;
    }),
  );
  const gaps = notComplete.map((gap) =>
    both(
      (language) =>
        `${word(`review.list.${gap.of}`, language)}, ${periodText(periodOf(gap.firstDay, gap.lastDay), language)}: ${named(gap.organisationIds)}`,
    ),
  );
  return [
    ...(points.length === 0
      ? []
      : [`<h4>${said(heads.open)}</h4><ul>${points.map((one) => `<li>${said(one)}</li>`).join("")}</ul>`]),
    ...(gaps.length === 0
      ? []
      : [`<h4>${said(heads.gaps)}</h4><ul>${gaps.map((one) => `<li>${said(one)}</li>`).join("")}</ul>`]),
  ].join("\n");
}
