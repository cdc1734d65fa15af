// How the time of rateAll grows with the register: run by hand with `npx tsx test/review/rate-all/growth.ts`. Prints the
// nanoseconds of the processor for each body, up to the number of the nation, each the best of some runs: flat is linear. Not a
// test.
import type { OrganisationGiven } from "../../../src/organisation/index.ts";
import { organisationYear } from "../../../src/rating/index.ts";
import { buildRegister, type OrganisationRatingGiven, type Register } from "../../../src/register/index.ts";
import { rateAll, ratingIn } from "../../../src/review/rate-all/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";
import { branchOf2025 } from "../../kit/rating-facts.ts";
import { goodItself } from "./commune.ts";

const [grassroots, branches, runs] = [15, 4, 3];
const options = { excellenceShare: "ordinary", group: "same-superior-same-kind" } as const;
const days = { 2021: "2021-12-20", 2025: "2025-12-20" } as const;

/** Communes of a province, with grassroots organisations and branches under each: 76 bodies a commune. */
function registerOf(communes: number, year: 2021 | 2025): Register {
  const organisations: OrganisationGiven[] = [];
  const ratings: OrganisationRatingGiven[] = [];
  const facts = { 2021: organisationYear({ ...goodItself, members: 20 }), 2025: branchOf2025 }[year];
  const add = (
    id: string,
    kind: "province" | "commune" | "grassroots-organisation" | "branch",
    parentId: string | null,
  ) => {
    const place = organisations.length;
    organisations.push({ id, name: id, kind, armedForces: false, parentId });
    // One in ten is open, and one in ten decided.
    const score = place % 10 === 0 ? null : 70 + (place % 30);
    const own = { ...facts, form: null, score, targetsReached: place % 10 === 0 ? null : 10 };
    const decision = { class: "good", decidedBy: "p", decidedOn: days[year] } as const;
    ratings.push({
      organisationId: id,
      ...yearPeriod(year),
      subject: place % 10 === 1 ? { decision } : { facts: own },
    });
  };
  add("p", "province", null);
  for (let commune = 0; commune < communes; commune += 1) {
    add(`c${commune}`, "commune", "p");
    for (let middle = 0; middle < grassroots; middle += 1) {
      add(`c${commune}g${middle}`, "grassroots-organisation", `c${commune}`);
      for (let leaf = 0; leaf < branches; leaf += 1) {
        add(`c${commune}g${middle}b${leaf}`, "branch", `c${commune}g${middle}`);
      }
    }
  }
  const built = buildRegister({ organisations, ratings });
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
  return built.value;
}

for (const year of [2021, 2025] as const) {
  for (const communes of [434, 868, 1737, 3474]) {
    const register = registerOf(communes, year);
    let best = Number.POSITIVE_INFINITY;
    let bodies = 0;
    for (let run = 0; run < runs; run += 1) {
      const start = process.cpuUsage();
      const rated = rateAll(register, yearPeriod(year), { ...options, decidedOn: days[year] });
      best = Math.min(best, process.cpuUsage(start).user);
      bodies = rated.organisations.length;
      ratingIn(rated, "c0");
    }
    const each = Math.round((best * 1000) / bodies);
    process.stdout.write(`${days[year]}: ${bodies} bodies, ${Math.round(best / 1000)} ms, ${each} ns each\n`);
  }
}
