// Lâm Bình: the members of the committees who are paid for it.
import type { HolderRecord } from "chibo";
import { holderOf, three, two, upTo } from "./shared.ts";

const onDistrictCommittee = { organisationId: "district", role: "committee-member" } as const;

/** Five on the district committee, three in each commune, and three in branches. */
export const holders: readonly HolderRecord[] = [
  ...upTo(5).map((number) => holderOf(`d-${two(number)}`, [onDistrictCommittee])),
  ...upTo(10).flatMap((commune) => upTo(3).map((number) => inCommune(commune, number))),
  ...upTo(3).map(inBranch),
];

/** The secretaries of the first two communes are on the district committee too: the highest amount is paid. */
function inCommune(commune: number, number: number): HolderRecord {
  const organisationId = `commune-${two(commune)}`;
  const post = { organisationId, role: number === 1 ? "secretary" : "committee-member" } as const;
  const posts = number === 1 && commune <= 2 ? [post, onDistrictCommittee] : [post];
  return holderOf(`c-${two(commune)}-${number}`, posts);
}

function inBranch(number: number): HolderRecord {
  return holderOf(`b-${three(number)}`, [{ organisationId: `branch-${three(number)}`, role: "committee-member" }]);
}
