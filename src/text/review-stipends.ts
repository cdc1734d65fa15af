import { decidingSteps, type Outcome } from "../outcome/index.ts";
import type { Source, StipendChange, StipendReview } from "../review/index.ts";
import type { Stipend } from "../stipend/index.ts";
import { dongText, monthText, numberText } from "./format.ts";
import { type Language, type Phrases, word } from "./phrases.ts";
import { outcomeText } from "./render.ts";
import { indented, nameOf, sourcesText } from "./sources.ts";
import { stipendText } from "./stipend-text.ts";

/** What posts are due, at the first month and at each change, and what it costs by payer. */
export function stipendLines(
  { changes, total, byPayer, notAssessed }: StipendReview,
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): readonly string[] {
  if (changes.length === 0) return [`  ${word("review.noPosts", language)}`];
  const told = grouped(changes).flatMap((alike) => changeLines(alike, names, language, own));
  const payers = byPayer.map(({ code, items, total: sum }) => {
    const paid = `${numberText(items, language)} ${word("review.items", language)}`;
    return `    ${word(code, language)}: ${dongText(sum, language)} (${paid})`;
  });
  const open = notAssessed === 0 ? [] : [`    ${word("review.notAssessed", language)}: ${notAssessed}`];
  return [...told, `  ${word("review.total", language)}: ${dongText(total, language)}`, ...payers, ...open];
}

/** Posts that are due the same for the same reasons from the same month stand together. */
function grouped(changes: readonly StipendChange[]): readonly (readonly [StipendChange, ...StipendChange[]])[] {
  const groups = new Map<string, [StipendChange, ...StipendChange[]]>();
  for (const change of changes) {
    const key = JSON.stringify([change.month, reasonsOf(change)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

function reasonsOf({ outcome }: StipendChange): unknown {
  if (!isPaid(outcome)) return [outcome.kind, decidingSteps(outcome)];
  return outcome.value.items.map(({ policy, group, payer, amount }) => [policy, group, payer, amount]);
}

/** What is paid names its law in one line; where nothing is, each condition in the way has a line of its own. */
function changeLines(
  alike: readonly [StipendChange, ...StipendChange[]],
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): readonly string[] {
  const [{ month, outcome }] = alike;
  const since = `${word("review.from", language)} ${monthText(month, language)}`;
  const [answer = "", ...steps] = outcomeText(outcome, language, (stipend) => stipendText(stipend, language, own), own);
  const told = `  ${since} - ${postsText(alike, names, language, own)}: ${answer}`;
  return isPaid(outcome)
    ? [`${told} ${sourcesText(distinctSources(outcome), language, own)}`]
    : [told, ...indented(steps)];
}

function isPaid(outcome: Outcome<Stipend>): outcome is Extract<Outcome<Stipend>, { kind: "assessed" }> {
  return outcome.kind === "assessed" && outcome.value.items.length > 0;
}

function distinctSources(outcome: Outcome<Stipend>): readonly Source[] {
  return [...new Map(decidingSteps(outcome).map((step) => [JSON.stringify(step.citation), step])).values()];
}

/** The organisations with the same posts together: `Chi bộ 01, Chi bộ 05: bí thư`. */
function postsText(
  alike: readonly StipendChange[],
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): string {
  const rolesBy = new Map<string, Set<string>>();
  for (const { organisation, roles } of alike) {
    const name = nameOf(organisation.id, names);
    const said = roles.map((role) => word(role ?? "unknown", language, own)).join(" + ");
    rolesBy.set(name, (rolesBy.get(name) ?? new Set()).add(said));
  }
  const placesBy = new Map<string, string[]>();
  for (const [name, roles] of rolesBy) {
    const said = [...roles].join(", ");
    placesBy.set(said, [...(placesBy.get(said) ?? []), name]);
  }
  const told = [...placesBy].map(([roles, places]) => `${places.join(", ")}: ${roles}`);
  return `${told.join("; ")} (${numberText(alike.length, language)})`;
}
