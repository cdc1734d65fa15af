// The page "ask a rule", in the browser: its form is made of the catalogue, and the library answers as it is filled in. The
// part of the address after # holds the question.
import type { Outcome, Step } from "chibo";
import { documentOf } from "chibo/law";
import { citationText, type Language, nextStepsText, stepText, valueText, word } from "chibo/text";
import { type CalendarDate, isCalendarDate } from "chibo/time";
import { choice, fieldOf, labelled, readFacts } from "./fields.ts";
import { factsFor, impossible, type Question, questions, rulesFor, tell } from "./questions.ts";
import { pageWords } from "./words.ts";

const form = document.querySelector("form") as HTMLFormElement;
const answer = document.querySelector("output") as HTMLOutputElement;
let asked = readAddress();

/** What the address says: the language, the question, the day, and the facts as they were typed. */
function readAddress(): URLSearchParams {
  const given = new URLSearchParams(location.hash.slice(1));
  const known = questions.some(({ id }) => id === given.get("rule"));
  if (!known) given.set("rule", "memberRating");
  if (!given.has("on")) given.set("on", "2025-12-15");
  if (given.get("lang") !== "en") given.set("lang", "vi");
  return given;
}

window.addEventListener("hashchange", () => {
  if (location.hash.slice(1) === asked.toString()) return;
  asked = readAddress();
  draw();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  const { name } = target as HTMLInputElement;
  const typed = new FormData(form);
  asked = new URLSearchParams({ lang: language() });
  for (const [key, value] of typed) if (value !== "") asked.set(key, String(value));
  if (name === "rule") asked = new URLSearchParams({ lang: language(), rule: value("rule"), on: value("on") });
  history.replaceState(null, "", `#${asked}`);
  if (["rule", "on", "model"].includes(name)) draw(name);
  else show();
});
draw();

function language(): Language {
  return asked.get("lang") === "en" ? "en" : "vi";
}

function value(name: string): string {
  return asked.get(name) ?? "";
}

/** Draws the whole page; the field that was being filled in keeps the focus. */
function draw(focused?: string): void {
  const said = pageWords[language()];
  const question = questions.find(({ id }) => id === value("rule")) as Question;
  document.documentElement.lang = language();
  document.title = `${question.title[language()]} | ${said.title} | chibo`;
  for (const part of document.querySelectorAll<HTMLElement>("[data-said]")) {
    part.textContent = said[part.dataset["said"] as "title"];
  }
  const other = document.querySelector("#other") as HTMLAnchorElement;
  other.lang = language() === "vi" ? "en" : "vi";
  other.href = `#${new URLSearchParams([...asked].map(([key, one]) => [key, key === "lang" ? other.lang : one]))}`;
  form.replaceChildren(...fieldsOf(question));
  for (const [name, one] of asked) fill(name, one);
  if (focused !== undefined) form.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
  show();
}

function fieldsOf(question: Question): readonly HTMLElement[] {
  const said = pageWords[language()];
  const list = Object.assign(document.createElement("select"), { name: "rule" });
  for (const [area, label] of Object.entries(said.areas)) {
    const group = Object.assign(document.createElement("optgroup"), { label });
    const own = questions.filter((one) => one.area === area);
    group.append(...own.map(({ id, title }) => new Option(title[language()], id)));
    list.append(group);
  }
  const day = Object.assign(document.createElement("input"), { name: "on", type: "date" });
  const top = [labelled(said.question, list), line("p", question.asked[language()]), labelled(said.day, day)];
  const on = value("on");
  if (!isCalendarDate(on)) return top;
  const models = rulesFor(question.id, on).length > 1 ? [labelled(said.model, modelChoice())] : [];
  const box = document.createElement("fieldset");
  box.append(line("legend", said.facts), line("p", said.hint));
  box.append(...factsFor(question.id, on).map((fact) => fieldOf(fact, language())));
  return [...top, ...models, box];
}

function modelChoice(): HTMLElement {
  const { models } = pageWords[language()];
  const select = choice("model", [["model-208", models["model-208"]]], language());
  (select as HTMLSelectElement).options[0]?.replaceWith(new Option(models.none, ""));
  return select;
}

function fill(name: string, text: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
  if (field !== null) field.value = text;
}

/** Answers what is asked now. */
function show(): void {
  answer.replaceChildren(...shownNow());
}

function shownNow(): readonly HTMLElement[] {
  const said = pageWords[language()];
  const on = value("on");
  if (!isCalendarDate(on)) return [line("p", said.noDay)];
  const found = rulesFor(value("rule"), on);
  const model = value("model") === "model-208" ? "model-208" : null;
  const rule = value("rule") === "stipend" ? null : (found.find((one) => one.model === model) ?? found[0])?.rule;
  if (rule === undefined) return [line("p", said.noRule)];
  const facts = readFacts(factsFor(value("rule"), on), asked);
  try {
    const { outcome, line: answered, ways } = tell(rule, facts, on as CalendarDate, language());
    return [headed(said.answer, line("p", answered, "answer")), ...grounds(outcome), ...waysShown(ways)];
  } catch (error) {
    // The library refuses what cannot be: five tasks of which nine are done.
    const wrong = impossible(rule, facts, language());
    if (wrong.length > 0) {
      return [
        headed(
          said.refused,
          items(
            "ul",
            wrong.map((text) => line("li", text, "refused")),
          ),
        ),
      ];
    }
    const told = line("p", (error as Error).message, "refused");
    told.lang = "en";
    return [headed(said.refused, told)];
  }
}

function grounds(outcome: Outcome<unknown>): readonly HTMLElement[] {
  const said = pageWords[language()];
  const readings = (outcome.readings ?? []).map(
    ({ code, value: under }) =>
      `${code
        .split("+")
        .map((one) => word(one, language()))
        .join(" + ")}: ${valueText(under, language())}`,
  );
  const next = nextStepsText(outcome, language()).split("\n").filter(Boolean);
  const steps = outcome.steps.map((step) => stepShown(step, outcome));
  const documents = [...new Set(outcome.steps.map(({ citation }) => citation.document))];
  return [
    ...(readings.length > 0
      ? [
          headed(
            said.readings,
            items(
              "ul",
              readings.map((text) => line("li", text)),
            ),
          ),
        ]
      : []),
    ...(next.length > 0
      ? [
          headed(
            said.next,
            items(
              "ul",
              next.map((text) => line("li", text)),
            ),
          ),
        ]
      : []),
    headed(said.conditions, items("ol", steps)),
    headed(
      said.law,
      items(
        "ul",
        documents.map((key) => documentShown(key, outcome)),
      ),
    ),
  ];
}

function stepShown(step: Step, { because }: Outcome<unknown>): HTMLElement {
  const item = line("li", stepText(step, language()));
  if (because.includes(step.code)) {
    item.className = "decides";
    item.append(" ", line("strong", pageWords[language()].decided));
  }
  return item;
}

function documentShown(key: Step["citation"]["document"], { steps }: Outcome<unknown>): HTMLElement {
  const cited = steps.filter(({ citation }) => citation.document === key);
  const places = [...new Set(cited.map(({ citation }) => citationText(citation, language())))];
  const item = line("li", places.join("; "));
  const { sources } = documentOf(key);
  const shown = sources.map(({ title, url }) => {
    if (url === null) return line("li", title);
    const link = Object.assign(document.createElement("a"), { href: url, textContent: title, rel: "noreferrer" });
    return items("li", [link]);
  });
  item.append(shown.length > 0 ? items("ul", shown) : ` (${pageWords[language()].noSource})`);
  return item;
}

function waysShown(ways: ReturnType<typeof tell>["ways"]): readonly HTMLElement[] {
  const said = pageWords[language()];
  if (ways.length === 0) return [];
  const told = ways.map(({ target, ways: text }) => {
    const item = line("li", `${target}: `);
    const lines = text.split("\n").filter(Boolean);
    item.append(
      lines.length > 0
        ? items(
            "ul",
            lines.map((one) => line("li", one)),
          )
        : said.noWays,
    );
    return item;
  });
  return [headed(said.ways, items("ul", told))];
}

function headed(text: string, body: HTMLElement): HTMLElement {
  return items("section", [line("h2", text), body]);
}

function items(tag: string, parts: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...parts);
  return element;
}

function line(tag: string, text: string, className = ""): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text, className });
}
