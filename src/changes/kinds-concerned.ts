import type { LegalSeries } from "../law/index.ts";
import { meetingSeries } from "../meeting/index.ts";
import { type OrganisationKind, organisationKinds, structureSeries } from "../organisation/index.ts";

/** The kinds of organisation that a change of this code concerns; none where it concerns posts or provinces. */
export function kindsConcerned(code: string): readonly OrganisationKind[] {
  const [sort, name] = code.split(".");
  if (sort === "kind") return organisationKinds.filter((kind) => kind === name);
  if (sort === "structure") return structureSeries().find((one) => one.code === code)?.kinds ?? [];
  if (sort === "meeting") return kindsOf(meetingSeries.find((one) => one.code === code));
  // The criteria of a session are those of branches.
  if (sort === "properSession") return ["branch", "grassroots-branch"];
  return sort === "rating-rule-book" ||
    sort === "rating-guidance" ||
    sort === "excellence-cap" ||
    sort === "structure-model"
    ? organisationKinds.filter((kind) => kind !== "party-group")
    : [];
}

function kindsOf(series: LegalSeries | undefined): readonly OrganisationKind[] {
  return series !== undefined && "kinds" in series ? (series.kinds as readonly OrganisationKind[]) : [];
}
