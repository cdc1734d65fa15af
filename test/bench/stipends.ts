// A payroll against the same arithmetic in dinero.js and bare, on the same lines, interleaved in one process. The bare
// arithmetic knows the answer to every question of law before it starts; the ifs find it in the same records, for two
// policies instead of all, and keep lines and totals. Records out of JSON, as an office has them.

import { type Holder, holder, type PostRole, paidOrganisation, payroll, post, shippedPolicies } from "chibo/stipend";
import { dinero, halfUp, multiply, toSnapshot, transformScale } from "dinero.js";
import { fromJson, type Measured, measure } from "./measure.ts";

const month = "2026-08";
const base = 2_530_000;
const people = 300_000;
const roles: readonly PostRole[] = ["secretary", "deputy-secretary", "committee-member", "party-group-leader"];
const territories = ["hoa-binh", "binh-duong", "tuyen-quang", "nghe-an", "lao-cai", "long-an"];
const vnd = { code: "VND", base: 10, exponent: 0 };

/** How long does one line take? */
export function benchStipends(): readonly Measured[] {
  const holders = fromJson(Array.from({ length: people }, (_, index) => holderOf(index)));
  const thousandths = holders.map(({ posts }) => (posts[0]?.organisation.kind === "province" ? 500 : 300));
  const few = thousandths.slice(0, 20_000);
  return measure([
    {
      name: "payroll: every policy asked, each line with its item",
      count: people,
      run: () => payroll(holders, month, { policies: shippedPolicies }).total,
    },
    {
      name: "two policies in ifs, lines and totals, the same records",
      count: people,
      run: () => inIfs(holders),
    },
    {
      name: "the product alone, over the same records",
      count: people,
      run: () => holders.reduce((sum, holder) => sum + bare(holder), 0),
    },
    {
      name: "dinero.js multiply and transformScale, the product alone",
      count: few.length,
      run: () => few.reduce((sum, one) => sum + inDinero(one), 0),
    },
    {
      name: "checked whole numbers, the product alone",
      count: people,
      run: () => thousandths.reduce((sum, one) => sum + checked(one), 0),
    },
  ]);
}

/** The product, once its coefficient was read off the record. */
function bare({ territory, posts }: Holder): number {
  return posts.reduce(
    (sum, { role, organisation }) => sum + checked(usualCoefficient(role, organisation.kind, territory)),
    0,
  );
}

interface Line {
  readonly holder: string;
  readonly amount: number;
}

/** What offices write today: the coefficients of one regulation and one resolution, typed from the papers. */
function inIfs(holders: readonly Holder[]): number {
  const lines: Line[] = [];
  const byOrganisation = new Map<string, number>();
  for (const { key, territory, posts } of holders) {
    for (const { role, organisation, firstDay } of posts) {
      const thousandths = usualCoefficient(role, organisation.kind, territory);
      const amount = firstDay <= "2026-08-01" ? checked(thousandths) : 0;
      lines.push({ holder: key, amount });
      byOrganisation.set(organisation.id, (byOrganisation.get(organisation.id) ?? 0) + amount);
    }
  }
  return lines.length + byOrganisation.size;
}

function usualCoefficient(role: string | null, kind: string | null, territory: string | null): number {
  if (kind === "province") return 500;
  if (kind === "commune") return 300;
  if (territory !== "hoa-binh" || kind !== "branch") return 0;
  return role === "secretary" ? 250 : 200;
}

function inDinero(thousandths: number): number {
  const salary = dinero({ amount: base, currency: vnd });
  return toSnapshot(transformScale(multiply(salary, { amount: thousandths, scale: 3 }), 0, halfUp)).amount;
}

function checked(thousandths: number): number {
  const product = base * thousandths;
  if (!Number.isSafeInteger(product) || product % 1000 !== 0) throw new RangeError("Expected a whole number of đồng.");
  return product / 1000;
}

/** Three of four sit on a commune committee, the others on the committee of a branch, a few on that of a province. */
function holderOf(index: number): Holder {
  const kind = index % 200 === 0 ? "province" : index % 4 === 0 ? "branch" : "commune";
  const organisation = paidOrganisation({
    id: `o${index >> 2}`,
    kind,
    parentKind: "grassroots-organisation",
    setting: "village",
    autonomy: "not-applicable",
    decidedLevel: "not-recorded",
    armedForces: false,
    counts: [{ on: "2022-01-01", official: 20 + (index % 40), probationary: 1 }],
  });
  const role = post({ organisation, role: roles[index % 3] ?? null, firstDay: "2022-01-01", pay: [] });
  const territory = territories[index % territories.length] ?? null;
  return holder({ key: `p${index}`, territory, posts: [role], otherPay: [] });
}
