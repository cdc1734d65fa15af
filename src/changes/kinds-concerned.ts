import { meetingSeries } from "../meeting/index.ts";
import { type OrganisationKind, organisationKinds, structureSeries } from "../organisation/index.ts";

/** The changes that concern every kind of organisation that is rated and stands in the structure. */
const generalCodes: readonly string[] = ["rating-rule-book", "rating-guidance", "excellence-cap", "structure-model"];

/** The kinds of organisation that a change of this code concerns; none where it concerns posts or provinces. */
export function kindsConcerned(code: string): readonly OrganisationKind[] {
  // The criteria of a session are those of branches.
  if (code.startsWith("properSession.")) return ["branch", "grassroots-branch"];
  if (generalCodes.includes(code)) return organisationKinds.filter((kind) => kind !== "party-group");
  const [named, asked, owing] = [
    organisationKinds.filter((kind) => code === `kind.${kind}`),
    structureSeries().flatMap((one) => (one.code === code ? one.kinds : [])),
    meetingSeries.flatMap((one) =>
      "kinds" in one && one.code === code ? (one.kinds as readonly OrganisationKind[]) : [],
    ),
  ];
  return [...named, ...asked, ...owing];
}

/** Tells whether a change concerns only those that hold delegated powers of the level above the grassroots. */
export function concernsDelegatedOnly(code: string): boolean {
  return code.includes(".delegated");
}
