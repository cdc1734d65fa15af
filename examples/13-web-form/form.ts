// The form itself, in the browser: what is typed is checked by the schema of the record, and answered by the rule, as it changes.
import type { Issue } from "chibo";
import { assessClass } from "chibo/rating";
import { factsOf } from "chibo/rules";
import { parseRecord } from "chibo/schemas";
import { issueText, type Language, outcomeText, word } from "chibo/text";
import { isCalendarDate } from "chibo/time";

const heads = {
  vi: {
    title: "Xếp loại đảng viên",
    day: "Ngày xếp loại",
    unknown: "chưa rõ",
    yes: "có",
    no: "không",
    noDay: "chưa chọn ngày",
  },
  en: {
    title: "Rating of a member",
    day: "Day of the rating",
    unknown: "not known",
    yes: "yes",
    no: "no",
    noDay: "no day yet",
  },
} as const;

const language: Language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "vi";
const said = heads[language];
document.documentElement.lang = language;
document.title = said.title;

const form = document.createElement("form");
const answer = document.createElement("output");
answer.setAttribute("aria-live", "polite");
document.body.append(heading(said.title), form, answer);

const day = labelled(said.day, input("date", "on", "2026-06-30"));
form.append(day);
for (const fact of factsOf("memberRating", "2026-06-30")) {
  const { name, words, unit, oneOf } = fact;
  const label = unit === null ? words[language] : `${words[language]} (${unit[language]})`;
  const codes = oneOf?.map(({ code }) => code) ?? (isYesNo(fact.schema) ? ["true", "false"] : null);
  form.append(labelled(label, codes === null ? input("number", name, "") : choice(name, codes)));
}
form.addEventListener("input", tell);
form.addEventListener("submit", (event) => event.preventDefault());
tell();

/** Checks what was typed and answers; what is empty is not known, never zero. */
function tell(): void {
  const { on, ...typed } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const facts = Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => (text === "" ? [] : [[name, read(text)]])),
  );
  for (const field of form.querySelectorAll("input, select")) field.removeAttribute("aria-invalid");
  const checked = parseRecord("memberYear", { subject: "member", ...facts });
  if (!isCalendarDate(on)) show([said.noDay]);
  else if (checked.kind === "refused") refuse(checked.issues);
  else show(outcomeText(assessClass(checked.value, on), language).split("\n"));
}

function refuse(issues: readonly Issue[]): void {
  for (const { path } of issues) form.querySelector(`[name="${path[0]}"]`)?.setAttribute("aria-invalid", "true");
  show(issues.map((issue) => issueText(issue, language)));
}

function read(text: string): unknown {
  return /^(true|false|-?\d+([.]\d+)?)$/.test(text) ? JSON.parse(text) : text;
}

function show(lines: readonly string[]): void {
  answer.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
}

function isYesNo(schema: Readonly<Record<string, unknown>>): boolean {
  const [shape] = schema["anyOf"] as readonly { readonly type?: string }[];
  return shape?.type === "boolean";
}

function heading(text: string): HTMLElement {
  return Object.assign(document.createElement("h1"), { textContent: text });
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.append(text, field);
  return label;
}

function input(type: string, name: string, value: string): HTMLElement {
  return Object.assign(document.createElement("input"), { type, name, value, step: "any" });
}

function choice(name: string, codes: readonly string[]): HTMLElement {
  const select = Object.assign(document.createElement("select"), { name });
  const nothing = new Option(said.unknown, "");
  const named = (code: string): string =>
    code === "true" ? said.yes : code === "false" ? said.no : word(code, language);
  select.append(nothing, ...codes.map((code) => new Option(named(code), code)));
  return select;
}
