// Reviews of a commune and of a province of the made-up nation, a month's explained stipend, and exact money.
import { buildRegister, multiply, type Register, review } from "chibo";
import { assessStipend, baseSalaryOn, holder, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
import { yearPeriod } from "chibo/time";
import { dinero, halfUp, multiply as multiplied, toSnapshot, transformScale } from "dinero.js";
import { type Measured, measure } from "./measure.ts";
import { nation } from "./nation.ts";

const year = yearPeriod(2025);

/** A commune of the nation with 80 bodies, and a province with all of its communes. */
export function benchReviews(): readonly Measured[] {
  const [commune, province] = [registerOf(1 / 3321), registerOf(1 / 34)];
  return measure([
    { name: `review of a commune, ${sizeOf(commune)}`, count: 1, run: () => review(commune, year).meetings.length },
    { name: `review of a province, ${sizeOf(province)}`, count: 1, run: () => review(province, year).meetings.length },
  ]);
}

/** One explained stipend of one holder, months and policies in turn. */
export function benchExplained(): readonly Measured[] {
  const holders = ["hoa-binh", "binh-duong", "nghe-an"].map((territory) =>
    holder({
      key: "p",
      territory,
      posts: [post({ organisation: village, role: "deputy-secretary", firstDay: "2022-01-01", pay: [] })],
      otherPay: [],
    }),
  );
  const months = ["2024-03", "2024-07", "2025-08"] as const;
  const run = (): number => {
    let steps = 0;
    for (let round = 0; round < 100; round += 1) {
      for (const one of holders) {
        for (const month of months) steps += assessStipend(one, month, { policies: shippedPolicies }).steps.length;
      }
    }
    return steps;
  };
  return measure([{ name: "assessStipend, every shipped policy, all its steps", count: 900, run }]);
}

/** A coefficient times the base salary, exact and checked. */
export function benchMoney(): readonly Measured[] {
  const salary = baseSalaryOn("2026-08-01").value;
  if (salary === undefined) throw new Error("Expected a base salary.");
  const rates = ["0.3", "0.25", "0.5"] as const;
  const vnd = { code: "VND", base: 10, exponent: 0 };
  const each = (one: (index: number) => number) => () => {
    let sum = 0;
    for (let index = 0; index < 100_000; index += 1) sum += one(index % rates.length);
    return sum;
  };
  return measure([
    {
      name: "multiply",
      count: 100_000,
      run: each((index) => multiply(salary, rates[index] as (typeof rates)[number])),
    },
    {
      name: "dinero.js multiply and transformScale",
      count: 100_000,
      run: each((index) => {
        const money = dinero({ amount: salary as number, currency: vnd });
        const product = multiplied(money, { amount: [30, 25, 50][index] ?? 0, scale: 2 });
        return toSnapshot(transformScale(product, 0, halfUp)).amount;
      }),
    },
  ]);
}

const village = paidOrganisation({
  id: "b1",
  kind: "branch",
  parentKind: "grassroots-organisation",
  setting: "village",
  armedForces: false,
  counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
});

function registerOf(share: number): Register {
  const made = nation({ share, seed: 1 });
  const built = buildRegister({
    organisations: [...made.organisations()],
    sessions: [...made.sessions()],
    holders: [...made.holders()],
    ratings: [...made.ratings()],
    memberRatings: [...made.memberYears()],
  });
  if (built.kind === "refused") throw new TypeError(`The records do not hold together: ${built.issues[0]?.code}.`);
  return built.value;
}

function sizeOf({ records: { organisations, sessions, holders } }: Register): string {
  const [bodies, held, persons] = [organisations, sessions, holders].map((list) => list.length.toLocaleString("en"));
  return `${bodies} bodies, ${held} sessions, ${persons} holders`;
}
