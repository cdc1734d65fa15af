import type { Assignment } from "../../organisation/index.ts";
import { addOutside, eachPlaced, type JoinContext, onceIn } from "./context.ts";

/** Holds assignments, visits and inspections against the organisations and against each other. */
export function joinOversight(context: JoinContext): void {
  joinAssignments(context);
  const { issues } = context;
  const onceVisit = onceIn(issues, "visits");
  eachPlaced(context, "visits", ({ row, index, organisation }) => {
    onceVisit(`${row.heldOn} ${row.organisationId} ${row.followerKey}`, index, null);
    addOutside(issues, "visits", [index, "heldOn"], row.heldOn, organisation);
  });
  const oncePlanned = onceIn(issues, "plannedInspections");
  eachPlaced(context, "plannedInspections", ({ row, index }) =>
    oncePlanned(`${row.dueBy} ${row.organisationId}`, index, null),
  );
  const onceHeld = onceIn(issues, "inspections");
  eachPlaced(context, "inspections", ({ row, index, organisation }) => {
    onceHeld(`${row.heldOn} ${row.organisationId}`, index, null);
    addOutside(issues, "inspections", [index, "heldOn"], row.heldOn, organisation);
  });
}

interface Followed {
  readonly row: Assignment;
  readonly index: number;
}

/** One follower follows a body once at a time. */
function joinAssignments(context: JoinContext): void {
  const { issues } = context;
  const byPair = new Map<string, Followed[]>();
  eachPlaced(context, "assignments", ({ row, index, organisation }) => {
    addOutside(issues, "assignments", [index, "firstDay"], row.firstDay, organisation);
    const key = `${row.organisationId} ${row.followerKey}`;
    const same = byPair.get(key);
    if (same === undefined) byPair.set(key, [{ row, index }]);
    else same.push({ row, index });
  });
  for (const same of byPair.values()) if (same.length > 1) addOverlaps(same, context);
}

function addOverlaps(same: readonly Followed[], { issues }: JoinContext): void {
  const inOrder = [...same].sort((one, other) => (one.row.firstDay < other.row.firstDay ? -1 : 1));
  let longest = inOrder[0] as Followed;
  for (const next of inOrder.slice(1)) {
    const { lastDay } = longest.row;
    if (lastDay === null || next.row.firstDay <= lastDay) {
      const own = `assignments.${longest.index}.lastDay`;
      const expected = lastDay === null ? `${own} != null` : `> ${lastDay} = ${own}`;
      issues.add("assignments", "overlap", () => ({
        at: [next.index, "firstDay"],
        expected,
        received: `"${next.row.firstDay}"`,
        remedy: "correct-the-dates",
      }));
    }
    if (lastDay !== null && (next.row.lastDay ?? "9") > lastDay) longest = next;
  }
}
