// What the page can ask: every question of the catalogue, and the stipend of a post.
import type { Outcome } from "chibo";
import { assess, type CatalogueFact, factsOf, type RuleOfDay, rules, rulesOf, whatWouldItTake } from "chibo/rules";
import { factText, type Language, outcomeText, waysText, word } from "chibo/text";
import type { CalendarDate } from "chibo/time";
import { askStipend, stipendFacts } from "./stipend-question.ts";
import { pageWords } from "./words.ts";

type Answers = Readonly<Record<string, unknown>>;

/** A question in the list. */
export interface Question {
  readonly id: string;
  readonly area: "organisation" | "meeting" | "rating" | "stipend";
  readonly title: Readonly<Record<Language, string>>;
  readonly asked: Readonly<Record<Language, string>>;
}

/** Every question. */
export const questions: readonly Question[] = [
  ...rules.map(({ id, area, title, question }) => ({ id, area, title, asked: question })),
  {
    id: "stipend",
    area: "stipend",
    title: { vi: pageWords.vi.stipend, en: pageWords.en.stipend },
    asked: { vi: pageWords.vi.stipendAsked, en: pageWords.en.stipendAsked },
  },
];

/** What an answer is shown as. */
export interface Told {
  readonly outcome: Outcome<unknown>;
  /** The first line of its text: the answer itself. */
  readonly line: string;
  /** For each other answer of the rule, what it would take. */
  readonly ways: readonly { readonly target: string; readonly ways: string }[];
}

/** The rules that answer the question on a day; none of the catalogue answers that of a stipend. */
export function rulesFor(id: string, on: CalendarDate): readonly RuleOfDay[] {
  const entry = rules.find((one) => one.id === id);
  return entry === undefined ? [] : rulesOf(entry.id, on);
}

/** The facts of the form. */
export function factsFor(id: string, on: CalendarDate): readonly CatalogueFact[] {
  const entry = rules.find((one) => one.id === id);
  return entry === undefined ? stipendFacts : factsOf(entry.id, on);
}

/** Answers a question, in words. */
export function tell(rule: RuleOfDay["rule"] | null, facts: Answers, on: CalendarDate, language: Language): Told {
  if (rule === null) return told(askStipend(facts, on), language, []);
  const outcome = assess(rule, facts, { on });
  const values = rule.rows.flatMap(({ verdict }) => (verdict.kind === "assessed" ? [verdict.value] : []));
  const others = [...new Set(values)].filter((value) => value !== outcome.value);
  const ways =
    outcome.kind === "insufficient-facts" ? [] : others.map((target) => wayTo(rule, facts, target, language));
  return told(outcome, language, ways);
}

function told(outcome: Outcome<unknown>, language: Language, ways: Told["ways"]): Told {
  return { outcome, line: outcomeText(outcome, language).split("\n")[0] ?? "", ways };
}

/** Only numbers are changed: what has been found of a person or a body stays as it is. */
function wayTo(rule: RuleOfDay["rule"], facts: Answers, target: unknown, language: Language): Told["ways"][number] {
  const changeable = Object.keys(facts).filter((name) => typeof facts[name] === "number");
  const ways = whatWouldItTake(rule, facts, { target, changeable });
  return { target: word(String(target), language), ways: waysText(ways.slice(0, 3), language) };
}

/** What of these facts cannot be: a part above its whole; nothing where it is something else that is wrong. */
export function impossible(rule: RuleOfDay["rule"] | null, facts: Answers, language: Language): readonly string[] {
  return (rule?.parts ?? []).flatMap(({ facts: [part, whole] }) => {
    const [small, large] = [facts[part as string], facts[whole as string]];
    if (typeof small !== "number" || typeof large !== "number" || small <= large) return [];
    const [told, of] = [factText(part as string, language), factText(whole as string, language)];
    return [`${told} (${small}) ${pageWords[language].above} ${of} (${large})`];
  });
}
