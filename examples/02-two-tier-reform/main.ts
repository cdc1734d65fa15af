// A province on its way from four levels to two tiers, and one of its communes on to a single level: what stands on three
// days, and what each model says of the same unit. In Vietnamese, with `--lang en` in English.
import { buildRegister, hierarchyOf, type Outcome, type ReadingCode, reviewStructure } from "chibo";
import {
  allowedChildren,
  allowedParents,
  applyChanges,
  changeAuthority,
  childrenOf,
  type Hierarchy,
  type Organisation,
  organisationOf,
  predecessorsOf,
  successorsOf,
  tiersOn,
} from "chibo/organisation";
import { dateText, factText, findingText, outcomeText, word } from "chibo/text";
import type { CalendarDate } from "chibo/time";
import { accepted, inLanguage, language } from "../shared/cli.ts";
import { records } from "./records.ts";

const days: readonly CalendarDate[] = ["2025-06-30", "2025-07-01", "2026-10-01"];
const models: readonly ReadingCode[] = ["model-294", "model-208"];

const register = accepted(buildRegister(records));
const { organisations, changes } = register.records;
const history = accepted(applyChanges(organisations, changes));

console.log(`${word("illustrative", language)}\n`);
for (const on of days) printDay(on, hierarchyOf(register, on));
printSuccession();
printAuthorities();
console.log(`\n${word("illustrative", language)}\n${word("disclaimer", language)}`);

function printDay(on: CalendarDate, hierarchy: Hierarchy): void {
  console.log(`${"=".repeat(100)}\n${dateText(on, language)}`);
  print(inLanguage({ vi: "Các cấp", en: "Levels" }), tiersOn(on), list);
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
  console.log(
    `\n${unit.name}: ${word(unit.kind, language)}; ${inLanguage({ vi: "trực thuộc", en: "under it" })}: ${under}`,
  );
  // The same unit asked about without its recorded switch, under each model in turn, and then as it is recorded.
  const unswitched = { ...unit, switchedOn: null };
  for (const model of on < "2026-07-26" ? [] : models) {
    const title = `${word(model, language)}, ${inLanguage({ vi: "cấp trên", en: "above" })}`;
    print(title, allowedParents(unswitched, on, { readings: [model] }), list);
  }
  print(inLanguage({ vi: "Theo hồ sơ, cấp trên", en: "As recorded, above" }), allowedParents(unit, on), list);
  print(
    inLanguage({ vi: "Theo hồ sơ, được trực thuộc", en: "As recorded, may stand under it" }),
    allowedChildren(unit, on),
    list,
  );
  printReview(unit, on);
}

/** What a review of the structure finds, and what it leaves open, of this unit. */
function printReview({ id, name }: Organisation, on: CalendarDate): void {
  const { findings, openPoints } = reviewStructure(register, on);
  const found = findings.filter(({ organisationId }) => organisationId === id);
  const open = openPoints.filter(({ organisationIds }) => organisationIds.includes(id));
  console.log(`  ${inLanguage({ vi: "Kiểm tra tổ chức", en: "Structure check" })}: ${found.length + open.length}`);
  for (const finding of found) {
    const [, ...steps] = outcomeText(finding.outcome, language).split("\n");
    console.log([`    ${findingText(finding, language, { name })}`, ...steps.map((step) => `    ${step}`)].join("\n"));
  }
  for (const { reason, missing, open: asked } of open) {
    const facts = missing.map((fact) => factText(fact, language)).join(", ");
    const rules = asked.map(({ rule }) => word(rule ?? reason, language)).join("; ");
    console.log(`    ${word(reason, language)}${facts === "" ? "" : `: ${facts}`} (${rules})`);
  }
}

function printSuccession(): void {
  console.log(`${"=".repeat(100)}\n${inLanguage({ vi: "Kế thừa", en: "Succession" })}`);
  for (const id of ["H1A", "H2", "X1"]) {
    const heirs = successorsOf(history, id, "2026-10-01").map((heir) => heir.id);
    const before = predecessorsOf(history, id, "2026-10-01");
    console.log(`  ${before.join(" + ") || "-"} → ${id} → ${heirs.join(", ") || "-"}`);
  }
}

function printAuthorities(): void {
  console.log(`\n${inLanguage({ vi: "Thẩm quyền quyết định", en: "Who decides" })}`);
  const before = hierarchyOf(register, "2025-06-30");
  for (const change of changes.slice(0, 4)) {
    print(`${dateText(change.on, language)} ${word(change.act, language)}`, changeAuthority(before, change), (value) =>
      [word(value.decidedBy, language), value.deciderId].filter((part) => part !== null).join(": "),
    );
  }
}

function print<Value>(title: string, outcome: Outcome<Value>, valueText?: (value: Value) => string): void {
  const [answer, ...steps] = outcomeText(outcome, language, { valueText }).split("\n");
  console.log(`  ${title}: ${answer}`);
  for (const step of steps) console.log(`  ${step}`);
}

function list(codes: readonly string[]): string {
  return codes.map((code) => word(code, language)).join(", ");
}
