// One province, made up by its number: a thread makes its records as it reads them and keeps none.
import type { HolderRecordGiven } from "chibo";
import type { BranchSessionGiven } from "chibo/meeting";
import type { OrganisationGiven } from "chibo/organisation";

/** The communes of a province, and the branches of a commune. */
const communes = 20;
const branchesOfCommune = 30;

/** The bodies of a province. */
export function organisationsOf(province: number): readonly OrganisationGiven[] {
  const root = `p${province}`;
  const alike = { armedForces: false, firstDay: "2020-01-01", consents: [] } as const;
  const below = { kind: "grassroots-organisation", parentId: `${root}-d` } as const;
  return [
    { ...alike, id: root, name: `Đảng bộ tỉnh ${province}`, kind: "province", territory: "hoa-binh" },
    { ...alike, id: `${root}-d`, name: "Đảng bộ huyện", kind: "district", parentId: root },
    ...upTo(communes).flatMap((commune): readonly OrganisationGiven[] => [
      { ...alike, id: `${root}-${commune}`, name: `Đảng bộ xã ${commune}`, ...below },
      ...upTo(branchesOfCommune).map((branch): OrganisationGiven => {
        const counts = [{ on: "2023-12-31", official: 5 + ((branch * 7 + province) % 50), probationary: 0 }] as const;
        const own = { kind: "branch", parentId: `${root}-${commune}`, setting: "village", counts } as const;
        return { ...alike, id: `${root}-${commune}-${branch}`, name: `Chi bộ ${branch}`, ...own };
      }),
    ]),
  ];
}

/** A year of sessions, one by one; a branch in fifty missed one month. */
export function* sessionsOf(province: number): Generator<BranchSessionGiven> {
  for (const [index, organisationId] of branchIds(province).entries()) {
    for (const month of upTo(12)) {
      if (index % 50 === 0 && month === 7) continue;
      const heldOn = `2024-${String(month).padStart(2, "0")}-03` as BranchSessionGiven["heldOn"];
      yield { id: `${organisationId}-${month}`, organisationId, heldOn, kind: "regular" };
    }
  }
}

/** The deputy secretaries of the branches, one by one. */
export function* holdersOf(province: number): Generator<HolderRecordGiven> {
  for (const organisationId of branchIds(province)) {
    const post = { organisationId, role: "deputy-secretary", firstDay: "2022-01-01", pay: [] } as const;
    yield { key: `${organisationId}-deputy`, posts: [post], otherPay: [] };
  }
}

function branchIds(province: number): readonly string[] {
  return upTo(communes).flatMap((commune) =>
    upTo(branchesOfCommune).map((branch) => `p${province}-${commune}-${branch}`),
  );
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
