import { shown } from "../../guard/index.ts";
import { isCoefficient, thousandths } from "../../money/index.ts";
import type { Issue } from "../../outcome/index.ts";
import { isCalendarDate, timelineFaults } from "../../time/index.ts";
import { type GroupFault, groupFaults, mostTried, namesIn } from "./group-faults.ts";
import type { PolicyCondition, PolicyVersion, StipendGroup, StipendPolicy, StipendRate } from "./policy.ts";
import { looselyFormedPolicy } from "./policy-form.ts";

type Path = Issue["path"];

/**
 * Checks whether a policy holds together, and lists every fault with its place and its remedy; none means that it does.
 * Besides the spans and the numbers it tries every combination of facts that the conditions tell apart: a group that nobody
 * reaches, and two paying groups of which neither is a special case of the other, are faults. Where combinations times what the
 * groups ask, or groups with each other, make more than a million, nothing is tried, and `too-many-combinations` says so.
 *
 * A policy read from a file of one's own goes through the schemas first, which see to the keys and the types.
 *
 * @param given - The policy.
 * @returns The issues, in the order of the policy.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError when there is no version.
 *
 * @example
 * ```ts
 * import { checkPolicy, hoaBinh314, stipendPolicy } from "chibo/stipend";
 *
 * checkPolicy(hoaBinh314); // => []
 *
 * const [version] = hoaBinh314.versions;
 * const late = stipendPolicy({ ...hoaBinh314, versions: [version, { ...version, firstDay: "2026-01-01" }] });
 * checkPolicy(late).map((issue) => issue.code); // => ["overlap"]
 * ```
 */
export function checkPolicy(given: StipendPolicy): readonly Issue[] {
  const policy = looselyFormedPolicy("checkPolicy: the policy", given);
  return [
    ...spanIssues(policy),
    ...policy.versions.flatMap((version, index) => versionIssues(policy, version, index)),
    ...wordIssues(policy),
    ...checkedDayIssues(policy, []),
  ];
}

/** The days on which the source was checked, wherever they stand. */
function checkedDayIssues(node: unknown, path: Path): readonly Issue[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    if (key !== "verifiedOn" || isCalendarDate(value)) return checkedDayIssues(value, at);
    const received = shown(value);
    return [{ code: "not-a-calendar-date", path: at, expected: "YYYY-MM-DD", received, remedy: "correct-the-dates" }];
  });
}

function spanIssues({ versions }: StipendPolicy): readonly Issue[] {
  return timelineFaults(versions).map(({ code, index }) => {
    const version = versions[index];
    return {
      code: code === "open-before-the-end" ? "overlap" : code === "not-a-date" ? "not-a-calendar-date" : code,
      path: ["versions", index, "firstDay"],
      expected: "lastDay + 1",
      received: shown(version?.firstDay),
      remedy: "correct-the-dates",
    };
  });
}

function versionIssues(policy: StipendPolicy, version: PolicyVersion, index: number): readonly Issue[] {
  const path = ["versions", index];
  const named = nameIssues(version, path);
  return [
    ...countingIssues(policy, version, path),
    ...version.groups.flatMap((group, place) => rateIssues(group, [...path, "groups", place, "then", "rate"])),
    ...named,
    ...capIssues(version, path),
    // Names that lead nowhere make no rule that could be tried.
    ...(named.length === 0 ? groupIssues(version, path) : []),
  ];
}

function groupIssues(version: PolicyVersion, path: Path): readonly Issue[] {
  const faults = groupFaults(version);
  if (typeof faults !== "number") return faults.map((fault) => overlapIssue(version, fault, path));
  return [
    {
      code: "too-many-combinations",
      path: [...path, "conditions"],
      expected: `<= ${mostTried}`,
      received: String(faults),
      remedy: "split-the-policy",
    },
  ];
}

/** Names stand for groups and conditions that some version has. */
function wordIssues({ words, versions }: StipendPolicy): readonly Issue[] {
  if (words === null) return [];
  const groups = versions.flatMap((version) => version.groups.map(({ code }) => code));
  const conditions = versions.flatMap((version) => Object.keys(version.conditions));
  const strange = (part: "groups" | "conditions", known: readonly string[]): readonly Issue[] =>
    Object.keys(words[part])
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "not-listed",
        path: ["words", part, name],
        expected: [...new Set(known)].join(", "),
        received: shown(name),
        remedy: "choose-from-list",
      }));
  return [...strange("groups", groups), ...strange("conditions", conditions)];
}

/** A threshold says what it counts, and a count of members or households on which day it is taken. */
function countingIssues({ headCountDay }: StipendPolicy, { conditions }: PolicyVersion, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [name, condition] of Object.entries(conditions)) {
    const at = [...path, "conditions", name];
    if ("sum" in condition && condition.sum.length === 0) {
      const expected = "official, probationary, households, badgeYears";
      issues.push({ code: "too-short", path: [...at, "sum"], expected, received: "[]", remedy: "choose-from-list" });
    }
    if (headCountDay === null && isCounted(condition)) {
      const expected = "head-count-first-day, head-count-last-day";
      issues.push({
        code: "missing-key",
        path: ["headCountDay"],
        expected,
        received: "null",
        remedy: "choose-from-list",
      });
    }
  }
  return issues;
}

function isCounted(condition: PolicyCondition): boolean {
  return "sum" in condition && condition.sum.some((fact) => fact !== "badgeYears");
}

function rateIssues({ then }: StipendGroup, path: Path): readonly Issue[] {
  const rate: StipendRate | null = then.kind === "pays" ? then.rate : null;
  if (rate === null || rate.kind === "fixed" || isCoefficient(rate.coefficient)) return [];
  const received = shown(rate.coefficient);
  return [
    {
      code: "not-a-coefficient",
      path: [...path, "coefficient"],
      expected: "0.25",
      received,
      remedy: "write-exact-decimal",
    },
  ];
}

/** Groups name conditions that there are, and each has a code of its own. */
function nameIssues({ conditions, groups }: PolicyVersion, path: Path): readonly Issue[] {
  const names = Object.keys(conditions);
  return groups.flatMap(({ code, when }, place): readonly Issue[] => {
    const at = [...path, "groups", place];
    const strange = namesIn(when).filter((name) => !names.includes(name));
    const isDouble = groups.findIndex((group) => group.code === code) < place;
    return [
      ...strange.map(
        (name): Issue => ({
          code: "not-listed",
          path: [...at, "when"],
          expected: names.join(", "),
          received: shown(name),
          remedy: "choose-from-list",
        }),
      ),
      ...(isDouble
        ? [
            {
              code: "duplicate-id",
              path: [...at, "code"],
              expected: "-",
              received: shown(code),
              remedy: "give-unique-ids",
            } as const,
          ]
        : []),
    ];
  });
}

/** What the groups of a fund amount to together stays within it. */
function capIssues({ groups, caps }: PolicyVersion, path: Path): readonly Issue[] {
  return caps.flatMap((cap, place): readonly Issue[] => {
    const at = [...path, "caps", place];
    const codes = groups.map(({ code }) => code);
    const strange = cap.groups.find((code) => !codes.includes(code));
    if (strange !== undefined) {
      const expected = codes.join(", ");
      return [{ code: "not-listed", path: at, expected, received: shown(strange), remedy: "choose-from-list" }];
    }
    const sum = groups
      .filter(({ code }) => cap.groups.includes(code))
      .reduce((total, group) => total + coefficientOf(group), 0);
    if (sum <= thousandths(cap.atMost)) return [];
    const received = String(sum / 1000);
    return [
      { code: "more-than-the-whole", path: at, expected: `<= ${cap.atMost}`, received, remedy: "correct-the-counts" },
    ];
  });
}

function coefficientOf({ then }: StipendGroup): number {
  return then.kind === "pays" && then.rate.kind !== "fixed" && isCoefficient(then.rate.coefficient)
    ? thousandths(then.rate.coefficient)
    : 0;
}

function overlapIssue({ groups }: PolicyVersion, { group, other }: GroupFault, path: Path): Issue {
  const received = shown(groups[group]?.code);
  return other === null
    ? { code: "unreachable", path: [...path, "groups", group], expected: "-", received, remedy: "reorder-or-remove" }
    : {
        code: "overlap",
        path: [...path, "groups", group],
        expected: String(groups[other]?.code),
        received,
        remedy: "narrow-the-conditions",
      };
}
