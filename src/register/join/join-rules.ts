import { positionIn } from "../../organisation/index.ts";
import { laterOf } from "../days.ts";
import type { LocalRules } from "../records/local-rules.ts";
import { eachPlaced, type JoinContext, onceIn } from "./context.ts";

/** Holds local rules against the organisations and against each other: one thing is laid down once at a time. */
export function joinLocalRules(context: JoinContext): void {
  const settings = new Map<string, { readonly rules: LocalRules; readonly index: number }[]>();
  eachPlaced(context, "localRules", ({ row, index }) => {
    for (const setting of settingsOf(row)) {
      const key = `${setting} ${row.organisationId}`;
      const same = settings.get(key) ?? [];
      const clash = same.find(({ rules }) => overlap(rules, row));
      same.push({ rules: row, index });
      settings.set(key, same);
      if (clash === undefined) continue;
      context.issues.add("localRules", "overlap", () => ({
        at: [index, "firstDay"],
        expected: `localRules.${clash.index}.${setting}: ${clash.rules.firstDay} – ${clash.rules.lastDay ?? "…"}`,
        received: `"${row.firstDay}"`,
        remedy: "correct-the-dates",
      }));
    }
  });
  eachPlaced(context, "complete", () => undefined);
}

/** What the rules lay down. */
function settingsOf(rules: LocalRules): readonly string[] {
  const { minutes, smallBranchMinutes, awardWindows } = rules;
  const kinds = ["regular", "thematic", "combined"] as const;
  return [
    ...kinds.filter((kind) => minutes[kind] !== null).map((kind) => `minutes.${kind}`),
    ...kinds.filter((kind) => smallBranchMinutes?.[kind] != null).map((kind) => `smallBranchMinutes.${kind}`),
    ...(["partyGroups", "prescribedDay", "scoreSheet"] as const).filter((key) => rules[key] !== null),
    ...(awardWindows.length > 0 ? ["awardWindows"] : []),
  ];
}

function overlap(one: LocalRules, other: LocalRules): boolean {
  const begins = laterOf(one.firstDay, other.firstDay);
  return (one.lastDay === null || begins <= one.lastDay) && (other.lastDay === null || begins <= other.lastDay);
}

/** Holds switches against the organisations, and against those above and below them. */
export function joinSwitches(context: JoinContext, isSound: boolean): void {
  const { links, issues } = context;
  const switched = new Map<number, number>();
  const once = onceIn(issues, "switches");
  eachPlaced(context, "switches", ({ row, index }) => {
    once(row.organisationId, index, "organisationId");
    const position = positionIn(links.ids, row.organisationId);
    if (!switched.has(position)) switched.set(position, index);
  });
  if (!isSound) return;
  for (const [position, index] of switched) {
    const above = switchAbove(links.parents, position, switched);
    if (above === null) continue;
    issues.add("switches", "switched-twice", () => ({
      at: [index, "organisationId"],
      expected: `switches.${above}`,
      received: "-",
      remedy: "keep-one-switch",
    }));
  }
}

function switchAbove(parents: Int32Array, position: number, switched: ReadonlyMap<number, number>): number | null {
  for (let at = parents[position] as number; at !== -1; at = parents[at] as number) {
    const index = switched.get(at);
    if (index !== undefined) return index;
  }
  return null;
}
