import { expect, it } from "vitest";
import { apiReport, reportedEntries } from "../tools/api-reports.ts";

it.each(reportedEntries.map((entry) => [entry.name, entry] as const))(
  "the report of what chibo/%s exports is kept; `npm run api-reports` writes it",
  (_, entry) => {
    expect(apiReport(entry, "compare")).toEqual({ differs: false });
  },
);
