// A province on its way from four levels to two tiers, and one of its communes on to a single level: what stands on three
// days, and what each model says of the same unit. In Vietnamese, with `--lang en` in English.
import { parseArgs } from "node:util";
import type { Outcome, ReadingCode } from "chibo";
import {
  allowedChildren,
  allowedParents,
  applyChanges,
  changeAuthority,
  checkStructure,
  childrenOf,
  type Hierarchy,
  historyOn,
  type Organisation,
  organisationOf,
  predecessorsOf,
  successorsOf,
  tiersOn,
} from "chibo/organisation";
import { dateText, issueText, type Language, outcomeText, word } from "chibo/text";
import type { CalendarDate } from "chibo/time";
import { changes, recordsBefore } from "./records.ts";

const { values } = parseArgs({ options: { lang: { type: "string", default: "vi" } } });
if (values.lang !== "vi" && values.lang !== "en") {
  console.error(`Expected --lang vi or --lang en, received ${values.lang}.`);
  process.exit(2);
}
const language: Language = values.lang;
const inLanguage = (vi: string, en: string): string => (language === "vi" ? vi : en);
const days: readonly CalendarDate[] = ["2025-06-30", "2025-07-01", "2026-10-01"];
const models: readonly ReadingCode[] = ["model-294", "model-208"];

const checked = applyChanges(recordsBefore, changes);
if (checked.kind === "refused") {
  for (const issue of checked.issues) console.error(issueText(issue, language));
  process.exit(1);
}
const history = checked.value;

console.log(`${word("illustrative", language)}\n`);
for (const on of days) printDay(on, historyOn(history, on));
printSuccession();
printAuthorities();
console.log(`\n${word("illustrative", language)}\n${word("disclaimer", language)}`);

function printDay(on: CalendarDate, hierarchy: Hierarchy): void {
  console.log(`${"=".repeat(100)}\n${dateText(on, language)}`);
  print(inLanguage("Các cấp", "Levels"), tiersOn(on), list);
  const counts = new Map<string, number>();
  for (const { kind } of hierarchy.organisations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) console.log(`  ${String(count).padStart(3)}  ${word(kind, language)}`);
  for (const id of ["H1A", "X1", "H1A-01"]) {
    const unit = organisationOf(hierarchy, id);
    if (unit !== null) printUnit(unit, on, hierarchy);
  }
}

function printUnit(unit: Organisation, on: CalendarDate, hierarchy: Hierarchy): void {
  const under = childrenOf(hierarchy, unit.id).length;
  console.log(`\n${unit.name}: ${word(unit.kind, language)}; ${inLanguage("trực thuộc", "under it")}: ${under}`);
  // The same unit asked about without its recorded switch, under each model in turn, and then as it is recorded.
  const unswitched = { ...unit, switchedOn: null };
  for (const model of on < "2026-07-26" ? [] : models) {
    const title = `${word(model, language)}, ${inLanguage("cấp trên", "above")}`;
    print(title, allowedParents(unswitched, on, [model]), list);
  }
  print(inLanguage("Theo hồ sơ, cấp trên", "As recorded, above"), allowedParents(unit, on), list);
  print(inLanguage("Theo hồ sơ, được trực thuộc", "As recorded, may stand under it"), allowedChildren(unit, on), list);
  const found = checkStructure(hierarchy, on).filter(({ organisationId }) => organisationId === unit.id);
  console.log(`  ${inLanguage("Kiểm tra tổ chức", "Structure check")}: ${found.length}`);
  for (const { rule, finding, outcome } of found) {
    print(`  ${word(rule, language)}: ${word(finding, language)}`, outcome);
  }
}

function printSuccession(): void {
  console.log(`${"=".repeat(100)}\n${inLanguage("Kế thừa", "Succession")}`);
  for (const id of ["H1A", "H2", "X1"]) {
    const heirs = successorsOf(history, id, "2026-10-01").map((heir) => heir.id);
    const before = predecessorsOf(history, id, "2026-10-01");
    console.log(`  ${before.join(" + ") || "-"} → ${id} → ${heirs.join(", ") || "-"}`);
  }
}

function printAuthorities(): void {
  console.log(`\n${inLanguage("Thẩm quyền quyết định", "Who decides")}`);
  const before = historyOn(history, "2025-06-30");
  for (const change of changes.slice(0, 4)) {
    print(`${dateText(change.on, language)} ${word(change.act, language)}`, changeAuthority(before, change), (value) =>
      [word(value.decidedBy, language), value.deciderId].filter((part) => part !== null).join(": "),
    );
  }
}

function print<Value>(title: string, outcome: Outcome<Value>, valueText?: (value: Value) => string): void {
  const [answer, ...steps] = outcomeText(outcome, language, valueText);
  console.log(`  ${title}: ${answer}`);
  for (const step of steps) console.log(`  ${step}`);
}

function list(codes: readonly string[]): string {
  return codes.map((code) => word(code, language)).join(", ");
}
