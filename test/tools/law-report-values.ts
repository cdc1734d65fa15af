import type { ConditionDescription, Step, StepCode } from "../../src/outcome/index.ts";
import { provinceName } from "../../src/text/format/province-name.ts";
import { factText, stepPhrase, word } from "../../src/text/index.ts";
import { requirementText } from "../../src/text/outcome/requirement-text.ts";
import { valueIn } from "../../src/text/outcome/value-text.ts";
import { noPhrases } from "../../src/text/phrases/options.ts";
import { partTitles, valueTitles, wordsOfValues } from "./law-report-words.ts";

type Row = Readonly<Record<string, unknown>>;

/** What a condition asks; of any other row what it sets, without what is stated in places of its own. */
export function saidValue(row: Row, table: string, condition: Partial<ConditionDescription> | undefined): string {
  const { operator = row["operator"], expected = row["value"] ?? row["share"] } = condition ?? {};
  if (operator === undefined || expected === undefined) return saidRow(row, table);
  if (typeof expected === "string") return saidWord(expected);
  return requirementText({ operator, expected } as Step, "vi", noPhrases);
}

function saidRow(row: Row, table: string): string {
  if (row["value"] === null) return "không ấn định";
  const told = Object.entries(row).filter(isTold);
  const [only] = told;
  if (only === undefined) {
    if (Object.values(row).some(isStated)) return "theo các mục bên dưới";
    return Object.entries(row).some(([key, value]) => !apart.includes(key) && value === null)
      ? "chưa rõ"
      : word("yes", "vi");
  }
  if ("flag" in row) return word("yes", "vi");
  if (told.length === 1 && only[0] === "value") return shown(only[1]);
  return told
    .map(([key, value]) => `${titleOf(key)}: ${key === "when" ? requirementIn(table, value) : shown(value)}`)
    .join("; ");
}

const apart = ["citation", "evidence", "verifiedOn", "firstDay", "lastDay", "code"];

function isTold([key, value]: readonly [string, unknown]): boolean {
  return !apart.includes(key) && value !== null && !isEmpty(value) && !isStated(value);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether something in it has a citation of its own. */
function isStated(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "citation" in value || Object.values(value).some(isStated);
}

/** What a key of a value is called, in Vietnamese. */
function titleOf(key: string): string {
  return valueTitles[key] ?? partTitles[key] ?? word(key, "vi");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "string") return saidWord(value);
  if (typeof value !== "object" || value === null || "times" in value) return valueIn(value, "vi", noPhrases);
  if ("part" in value && "whole" in value)
    return value.whole === 100 ? `${value.part}%` : `${value.part}/${value.whole}`;
  return Object.entries(value)
    .filter(([, part]) => part !== null && !isEmpty(part))
    .map(([key, part]) => `${titleOf(key)} ${shown(part)}`)
    .join(", ");
}

/** A word of a value: of the library, a fact, a province. */
function saidWord(value: string): string {
  const said =
    wordsOfValues[value] ?? wordsOfValues[value.slice(value.lastIndexOf(".") + 1)] ?? valueIn(value, "vi", noPhrases);
  if (said !== value) return said;
  const named = provinceName(value);
  return named === value ? factText(value, "vi") : named;
}

/** What a group of a policy asks for, by the phrases of its conditions. */
function requirementIn(policy: string, asked: unknown): string {
  if (typeof asked === "string") return stepPhrase(`${policy}.${asked}` as StepCode, "vi");
  const { all, any, not } = asked as {
    readonly all?: readonly unknown[];
    readonly any?: readonly unknown[];
    readonly not?: unknown;
  };
  if (all !== undefined) return all.map((one) => requirementIn(policy, one)).join(" và ");
  if (any !== undefined) return any.map((one) => requirementIn(policy, one)).join(" hoặc ");
  return `không phải: ${requirementIn(policy, not)}`;
}
