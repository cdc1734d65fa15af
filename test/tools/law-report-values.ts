import { vnd } from "../../src/money/index.ts";
import type { ConditionDescription, Step, StepCode } from "../../src/outcome/index.ts";
import { provinceName } from "../../src/text/format/province-name.ts";
import { dongText, factText, type Language, numberText, percentText, stepPhrase, word } from "../../src/text/index.ts";
import { requirementText } from "../../src/text/outcome/requirement-text.ts";
import { valueIn } from "../../src/text/outcome/value-text.ts";
import { noPhrases } from "../../src/text/phrases/options.ts";
import * as vietnamese from "./law-report-words.ts";
import * as english from "./law-report-words-en.ts";

type Row = Readonly<Record<string, unknown>>;

/** The names of tables and of what stands in them. */
export const wordsIn: Readonly<Record<Language, typeof english>> = { en: english, vi: vietnamese };

const said = {
  en: {
    notSet: "not set",
    below: "as the parts below",
    open: "not known",
    and: " and ",
    or: " or ",
    not: "not: ",
    bounds: { from: ["from", "above"], to: ["to", "below"] },
    less: "less",
    minutes: "minutes",
  },
  vi: {
    notSet: "không ấn định",
    below: "theo các mục bên dưới",
    open: "chưa rõ",
    and: " và ",
    or: " hoặc ",
    not: "không phải: ",
    bounds: { from: ["từ", "trên"], to: ["đến", "dưới"] },
    less: "trừ",
    minutes: "phút",
  },
} as const;

/** Whether a provision only holds others, which are told by themselves. */
export function isHeadOfOthers(value: string): boolean {
  return Object.values(said).some(({ below }) => below === value);
}

/** What is said, of which table and which place in it, in which language. */
export interface Said {
  readonly table: string;
  readonly place: string;
  readonly language: Language;
}

/** What numbers count that stand without a word of their own, by the table, or by the place in it. */
const units: Readonly<Record<string, string>> = {
  transferLaws: "working-days",
  dissolutionLaws: "working-days",
  sessionDeadlineLaws: "days",
  noneBelow: "members",
  largeFrom: "members",
  fullTimeStaffLaw: "people",
  centralLeadersLaw: "people",
  advisoryBodiesLaw: "bodies",
  tolerance: "months",
  months: "months",
  enoughGood: "sessions",
  lowestGradeWhen: "absences",
};

/** What a condition asks; of any other row what it sets, without what is stated in places of its own; with its unit. */
export function saidValue(row: Row, condition: Partial<ConditionDescription> | undefined, as: Said): string {
  return condition === undefined && row["operator"] !== undefined
    ? withUnit(bareValue(row, condition, as), row, as)
    : bareValue(row, condition, as);
}

/** A text that ends in a number, with what the number counts. */
function withUnit(text: string, row: Row, { place, table, language }: Said): string {
  const unit = wordsIn[language].unitWords[String(row["unit"] ?? units[place] ?? units[table])];
  if (unit === undefined) return text;
  const counted = language === "en" && /\b1$/.test(text) ? unit.replace(/s$/, "") : unit;
  return text.replace(/\d(?= trở lên$|$)/, (digit) => `${digit} ${counted}`);
}

function bareValue(row: Row, condition: Partial<ConditionDescription> | undefined, as: Said): string {
  const { operator = row["operator"], expected = row["value"] ?? row["share"] } = condition ?? {};
  if (operator === undefined || expected === undefined) return saidRow(row, as);
  if (typeof expected === "string") return saidWord(expected, as.language);
  return requirementText({ operator, expected } as Step, as.language, noPhrases);
}

function saidRow(row: Row, as: Said): string {
  const { language } = as;
  if (row["value"] === null) return said[language].notSet;
  const told = Object.entries(row).filter(isTold);
  const [only] = told;
  if (only === undefined) {
    if (Object.values(row).some(isStated)) return said[language].below;
    return Object.entries(row).some(([key, value]) => !apart.includes(key) && value === null)
      ? said[language].open
      : word("yes", language);
  }
  if ("flag" in row) return word("yes", language);
  const texts = told.map((one) => (one[0] === "value" ? withUnit(shown(one, as), row, as) : shown(one, as)));
  if (told.length === 1 && only[0] === "value") return texts.join("");
  return told.map(([key], at) => `${titleOf(key, language)}: ${texts[at]}`).join("; ");
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

/** What a key of a value is called. */
function titleOf(key: string, language: Language): string {
  const { valueTitles, partTitles } = wordsIn[language];
  return valueTitles[key] ?? partTitles[key] ?? word(key, language);
}

/** Tables of amounts in đồng. */
const ofMoney = ["baseSalarySeries", "droppedBaseSalary", "regionalWageSeries"];
const keysOfMoney = ["dong", "lowest", "highest"];

function shown([key, value]: readonly [string, unknown], as: Said): string {
  const { table, language } = as;
  if (key === "when") return requirementIn(table, value, language);
  if (typeof value === "number") return shownNumber(key, value, as);
  if (Array.isArray(value)) return value.map((one) => shown([key, one], as)).join(separatorOf(value));
  if (typeof value === "string") return saidWord(key === "class" ? `sessionClass.${value}` : value, language);
  if (typeof value !== "object" || value === null || "times" in value) return valueIn(value, language, noPhrases);
  return shownRecord(value, as);
}

function shownRecord(value: object, as: Said): string {
  const { language } = as;
  if ("part" in value && "whole" in value) return shareOf(value as ShareOfWhole, language);
  const { kind, coefficient, ...others } = value as Row;
  const how = typeof kind === "string" ? [saidWord(kind, language)] : [];
  const rate = typeof coefficient === "string" ? [saidWord(coefficient, language)] : [];
  if (how.length === 0 && rate.length > 0) rate.unshift(titleOf("coefficient", language));
  const parts = Object.entries(others)
    .filter(([, part]) => part !== null && !isEmpty(part))
    .map((part) => shownPart(part, as));
  return [[...how, ...rate].join(" "), ...parts].filter((part) => part !== "").join(", ");
}

function shownPart([key, part]: readonly [string, unknown], as: Said): string {
  if (isBoundOfScale(part) && (key === "from" || key === "to")) return shownBound(key, part, as.language);
  return key === "rate" ? shown([key, part], as) : `${titleOf(key, as.language)} ${shown([key, part], as)}`;
}

interface BoundOfScale extends ShareOfWhole {
  /** Minutes more, or less. */
  readonly plus: number;
  readonly included: boolean;
}

function isBoundOfScale(value: unknown): value is BoundOfScale {
  return typeof value === "object" && value !== null && "included" in value;
}

function shownBound(key: "from" | "to", { plus, included, ...share }: BoundOfScale, language: Language): string {
  const { bounds, less, minutes } = said[language];
  const moved = plus === 0 ? "" : ` ${less} ${-plus} ${minutes}`;
  return `${bounds[key][included ? 0 : 1]} ${share.whole === 1 ? "100%" : shareOf(share, language)}${moved}`;
}

function shownNumber(key: string, value: number, { table, language }: Said): string {
  if (keysOfMoney.includes(key) || ofMoney.includes(table)) return dongText(vnd(value), language);
  return /year/i.test(key) && value > 1900 ? String(value) : valueIn(value, language, noPhrases);
}

/** Records in a list are kept apart; words and numbers stand in a row. */
function separatorOf(values: readonly unknown[]): string {
  return values.some((value) => typeof value === "object") ? "; " : ", ";
}

interface ShareOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** A share of hundreds is a percentage; two thirds are said as the law has them. */
function shareOf(share: ShareOfWhole, language: Language): string {
  if (share.whole === 100) return `${share.part}%`;
  return share.whole % 100 === 0 ? percentText(share, language) : `${share.part}/${share.whole}`;
}

/** A coefficient; the number of a form, 02A, is none. */
const decimal = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A word of a value: of the library, a fact, a province. */
function saidWord(value: string, language: Language): string {
  const { wordsOfValues } = wordsIn[language];
  if (decimal.test(value)) return numberText(Number(value), language);
  const found =
    wordsOfValues[value] ??
    wordsOfValues[value.slice(value.lastIndexOf(".") + 1)] ??
    valueIn(value, language, noPhrases);
  if (found !== value) return found;
  const named = provinceName(value);
  return named === value ? factText(value, language) : named;
}

/** What a group of a policy asks for, by the phrases of its conditions. */
function requirementIn(policy: string, asked: unknown, language: Language): string {
  if (typeof asked === "string") return stepPhrase(`${policy}.${asked}` as StepCode, language);
  const { all, any, not } = asked as {
    readonly all?: readonly unknown[];
    readonly any?: readonly unknown[];
    readonly not?: unknown;
  };
  const parts = (all ?? any)?.map((one) => requirementIn(policy, one, language));
  if (parts !== undefined) return parts.join(all === undefined ? said[language].or : said[language].and);
  return `${said[language].not}${requirementIn(policy, not, language)}`;
}
