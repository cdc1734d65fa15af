// Lâm Bình: the members of the committees who are paid for it.
import type { Holder } from "chibo/stipend";
import { holderOf, paid, three, two, upTo } from "./shared.ts";

const territory = "tuyen-quang";
const district = paid({ id: "district", kind: "district", parentKind: "province", ownSeal: true });
const onDistrictCommittee = { role: "committee-member", organisation: district } as const;

/** Five on the district committee, three in each commune, and three in branches. */
export const holders: readonly Holder[] = [
  ...upTo(5).map((number) => holderOf(`d-${two(number)}`, territory, [onDistrictCommittee])),
  ...upTo(10).flatMap((commune) => upTo(3).map((number) => inCommune(commune, number))),
  ...upTo(3).map(inBranch),
];

/** The secretaries of the first two communes are on the district committee too: the highest amount is paid. */
function inCommune(commune: number, number: number): Holder {
  const organisation = paid({
    id: `commune-${two(commune)}`,
    kind: "grassroots-organisation",
    parentKind: "district",
    ownSeal: true,
  });
  const post = { role: number === 1 ? "secretary" : "committee-member", organisation } as const;
  const posts = number === 1 && commune <= 2 ? [post, onDistrictCommittee] : [post];
  return holderOf(`c-${two(commune)}-${number}`, territory, posts);
}

function inBranch(number: number): Holder {
  const organisation = paid({
    id: `branch-${three(number)}`,
    kind: "branch",
    parentKind: "grassroots-organisation",
    ownSeal: false,
    setting: "village",
  });
  return holderOf(`b-${three(number)}`, territory, [{ role: "committee-member", organisation }]);
}
