// Writes the illustrative records of this example, so that every figure that the source articles report is arrived at by
// computation. Nothing here is drawn by chance: run it again and the same files are written.
import { writeFileSync } from "node:fs";
import type { RegisterGiven } from "chibo";
import type { Period } from "chibo/time";
import { cityOffice } from "./places/city-office.ts";
import { lamBinh } from "./places/lam-binh.ts";
import { largeBranches } from "./places/large-branches.ts";

write("lam-binh", { firstDay: "2020-01-01", lastDay: "2022-09-30" }, lamBinh);
write("tuyen-quang-office", { firstDay: "2017-06-01", lastDay: "2018-05-31" }, cityOffice);
write("hoa-binh", { firstDay: "2023-03-01", lastDay: "2024-07-31" }, largeBranches);

/** One record on a line, so that a change of the records reads well; what is not known is left out. */
function write(place: string, period: Period, records: RegisterGiven): void {
  const parts = Object.entries({ ...period, ...records }).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`;
    return `  "${key}": [\n${value.map((record) => `    ${JSON.stringify(record, known)}`).join(",\n")}\n  ]`;
  });
  writeFileSync(new URL(`records/${place}.json`, import.meta.url), `{\n${parts.join(",\n")}\n}\n`);
}

function known(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}
