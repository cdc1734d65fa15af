// The fields of a form, made of the catalogue: words, units, lists; what is empty is not known.
import type { CatalogueFact } from "chibo/rules";
import { factText, type Language, word } from "chibo/text";
import { pageWords } from "./words.ts";

type Shape = Readonly<Record<string, unknown>>;

/** Makes the field of a fact, and where the fact is a list of records, the fields of one record of it. */
export function fieldOf(fact: CatalogueFact, language: Language): HTMLElement {
  const { name, words, unit, schema } = fact;
  const label = unit === null ? words[language] : `${words[language]} (${unit[language]})`;
  return fieldFor(name, label, known(schema), language);
}

function fieldFor(name: string, label: string, shape: Shape, language: Language): HTMLElement {
  if (shape["type"] === "array") return listField(name, label, shape, language);
  const options = optionsOf(shape, language);
  if (options === null) return labelled(label, input(shape, name));
  return labelled(label, choice(name, options, language));
}

/** A list of records: not known, none, or one. */
function listField(name: string, label: string, shape: Shape, language: Language): HTMLElement {
  const said = pageWords[language];
  const box = document.createElement("fieldset");
  const legend = Object.assign(document.createElement("legend"), { textContent: label });
  const members = Object.entries(
    (shape["items"] as { readonly properties: Readonly<Record<string, Shape>> }).properties,
  );
  const fields = members.map(([key, one]) => fieldFor(`${name}.${key}`, factText(key, language), known(one), language));
  const kinds = [["none", said.none] as const, ["one", said.one] as const];
  box.append(legend, labelled(said.facts, choice(name, kinds, language)), ...fields);
  return box;
}

/** Reads what was typed by the schema of each fact; what is empty is left out. */
export function readFacts(facts: readonly CatalogueFact[], typed: URLSearchParams): Readonly<Record<string, unknown>> {
  const read = facts.map(({ name, schema }) => [name, readOne(name, known(schema), typed)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readOne(name: string, shape: Shape, typed: URLSearchParams): unknown {
  const text = typed.get(name) ?? "";
  if (text === "") return undefined;
  if (shape["type"] === "array") return text === "none" ? [] : [readRecord(name, shape, typed)];
  if (["integer", "number"].includes(String(shape["type"]))) return Number(text);
  return shape["type"] === "boolean" ? text === "true" : text;
}

function readRecord(name: string, shape: Shape, typed: URLSearchParams): unknown {
  const { properties } = shape["items"] as { readonly properties: Readonly<Record<string, Shape>> };
  return Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, readOne(`${name}.${key}`, known(one), typed) ?? null]),
  );
}

/** The shape of a fact apart from `null`; of a day or a word, the day. */
function known(schema: Shape): Shape {
  const [shape] = schema["anyOf"] as readonly [Shape];
  return "anyOf" in shape ? ((shape["anyOf"] as readonly Shape[]).at(-1) ?? shape) : shape;
}

function optionsOf(shape: Shape, language: Language): readonly (readonly [string, string])[] | null {
  const said = pageWords[language];
  if (shape["type"] === "boolean") return [["true", said.yes] as const, ["false", said.no] as const];
  const codes = shape["enum"] as readonly string[] | undefined;
  return codes?.map((code) => [code, word(code, language)] as const) ?? null;
}

/** Puts a label around a field. */
export function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("span"), { textContent: text }), field);
  return label;
}

/** A list to choose from, with "not known" first. */
export function choice(name: string, options: readonly (readonly [string, string])[], language: Language): HTMLElement {
  const select = Object.assign(document.createElement("select"), { name });
  select.append(new Option(pageWords[language].unknown, ""), ...options.map(([code, text]) => new Option(text, code)));
  return select;
}

function input(shape: Shape, name: string): HTMLElement {
  const isNumber = shape["type"] === "integer" || shape["type"] === "number";
  const field = Object.assign(document.createElement("input"), { name, type: isNumber ? "number" : "date" });
  if (isNumber)
    Object.assign(field, { min: "0", step: shape["type"] === "integer" ? "1" : "any", inputMode: "decimal" });
  return field;
}
