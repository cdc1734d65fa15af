import { groupBy } from "../../guard/index.ts";
import { decidingSteps, type Outcome } from "../../outcome/index.ts";
import type { LegalSource, PostsAlike, StipendChange, StipendReview } from "../../review/index.ts";
import type { Stipend } from "../../stipend/index.ts";
import { monthText } from "../format/day-text.ts";
import { dongText } from "../format/dong-text.ts";
import { numberText } from "../format/number-text.ts";
import { provinceName } from "../format/province-name.ts";
import type { Language } from "../language.ts";
import { outcomeLines } from "../outcome/outcome-text.ts";
import type { Phrases } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { countedText } from "./counted-text.ts";
import { indented, nameOf, provisionsText } from "./provisions-text.ts";

/** What posts are due, at the first month and at each change, and what it costs by payer. */
export function stipendLines(
  { changes, total, byPayer, notAssessed, provincesWithoutPolicy }: StipendReview,
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): readonly string[] {
  if (changes.length === 0) return [`  ${wordOf("review.noPosts", language)}`];
  const told = changesTexts(changes, names, language, own);
  const payers = byPayer.map(
    ({ code, items, total: sum }) =>
      `    ${wordOf(code, language)}: ${dongText(sum, language)} (${countedText(items, "payment", language)})`,
  );
  const open =
    notAssessed === 0 ? [] : [`    ${wordOf("review.notAssessed", language)}: ${numberText(notAssessed, language)}`];
  const provinces = withoutPolicyText(provincesWithoutPolicy, "review", language);
  return [
    ...told,
    `  ${wordOf("review.total", language)}: ${dongText(total, language)}`,
    ...payers,
    ...open,
    ...provinces.map((text) => `    ${text}`),
  ];
}

/** Which provinces have no policy of their own among those asked; nothing where all have. */
export function withoutPolicyText(
  provinces: readonly string[],
  place: "review" | "summary",
  language: Language,
): readonly string[] {
  if (provinces.length === 0) return [];
  return [`${wordOf(`${place}.withoutPolicy`, language)}: ${provinces.map(provinceName).join(", ")}`];
}

/**
 * Posts of which the same is said from the same month on, together. What is paid names its law in one line; where nothing is,
 * each condition in the way has a line of its own.
 */
function changesTexts(
  changes: readonly StipendChange[],
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): readonly string[] {
  const told = changes.map((change) => ({ change, ...answerOf(change.outcome, language, own) }));
  const alike = groupBy(told, ({ change, answer, steps }) => [change.month, answer, ...steps].join("\n"));
  return [...alike.values()].flatMap((group) => {
    const [{ change, answer, steps }] = group;
    const since = `${wordOf("review.from", language)} ${monthText(change.month, language)}`;
    const posts = group.flatMap((one) => one.change.posts);
    return [`  ${since} - ${postsText(posts, names, language, own)}: ${answer}`, ...indented(steps)];
  });
}

function answerOf(outcome: Outcome<Stipend>, language: Language, own: Phrases) {
  const [answer = "", ...steps] = outcomeLines(outcome, language, own);
  if (!isPaid(outcome)) return { answer, steps };
  return { answer: `${answer} ${provisionsText(distinctSources(outcome), language, own)}`, steps: [] };
}

function isPaid(outcome: Outcome<Stipend>): outcome is Extract<Outcome<Stipend>, { kind: "assessed" }> {
  return outcome.kind === "assessed" && outcome.value.items.length > 0;
}

function distinctSources(outcome: Outcome<Stipend>): readonly LegalSource[] {
  return [...new Map(decidingSteps(outcome).map((step) => [JSON.stringify(step.citation), step])).values()];
}

/** The organisations with the same posts together: `Chi bộ 01, Chi bộ 05: bí thư`. */
function postsText(
  posts: readonly PostsAlike[],
  names: ReadonlyMap<string, string>,
  language: Language,
  own: Phrases,
): string {
  const rolesBy = new Map<string, Set<string>>();
  for (const alike of posts) {
    const name = nameOf(alike.organisationId, names);
    rolesBy.set(name, (rolesBy.get(name) ?? new Set()).add(rolesText(alike, language, own)));
  }
  const placesBy = groupBy(rolesBy, ([, roles]) => [...roles].join(", "));
  const told = [...placesBy].map(([roles, places]) => `${places.map(([name]) => name).join(", ")}: ${roles}`);
  const holders = posts.reduce((sum, alike) => sum + alike.holders, 0);
  return `${told.join("; ")} (${numberText(holders, language)})`;
}

function rolesText({ kind, roles }: PostsAlike, language: Language, own: Phrases): string {
  const isBranch = kind === "branch" || kind === "grassroots-branch";
  const said = roles.map((role) => (isBranch && role === "committee-member" ? "branch-committee-member" : role));
  return said.map((role) => wordOf(role ?? "unknown", language, own)).join(" + ");
}
