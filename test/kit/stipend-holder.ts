import {
  type Holder,
  holder,
  type PaidOrganisation,
  type PaidOrganisationGiven,
  type Post,
  type PostGiven,
  type PostRole,
  paidOrganisation,
  post as postOf,
} from "../../src/stipend/index.ts";

/** An organisation with what the case is about; the armed forces are left out. */
export function organisation(known: Partial<PaidOrganisationGiven>): PaidOrganisation {
  return paidOrganisation({ id: "o1", armedForces: false, ...known });
}

/** An organisation of so many official and probationary members, counted once. */
export function sized(official: number | null, probationary: number | null, known: Partial<PaidOrganisationGiven>) {
  return organisation({ counts: [{ on: "2010-01-01", official, probationary }], ...known });
}

/** A post held throughout, paid by nothing else. */
export function post(role: PostRole | null, body: PaidOrganisation, known: Partial<PostGiven> = {}): Post {
  return postOf({ organisation: body, firstDay: "2005-01-01", role, pay: [], ...known });
}

/** A holder of these posts in Hòa Bình, paid nothing else. */
export function holding(posts: readonly Post[], known: Partial<Holder> = {}): Holder {
  return { ...holder({ key: "p1", territory: "hoa-binh", posts, otherPay: [] }), ...known };
}

/** A branch of a self-financing hospital under a grassroots committee. */
export const hospital = sized(55, 2, {
  id: "hospital",
  kind: "branch",
  parentKind: "grassroots-organisation",
  setting: "public-service",
  autonomy: "recurrent",
});

/** A village branch of so many official and probationary members. */
export const village = (official: number | null, probationary: number | null): PaidOrganisation =>
  sized(official, probationary, {
    id: "village",
    kind: "branch",
    parentKind: "grassroots-organisation",
    setting: "village",
    autonomy: "not-applicable",
  });

export const centre = organisation({ id: "centre", kind: "central" });
export const province = organisation({ id: "province", kind: "province" });
export const district = organisation({ id: "district", kind: "district" });
export const commune = organisation({ id: "commune", kind: "commune" });
export const grassroots = organisation({
  id: "grassroots",
  kind: "grassroots-branch",
  parentKind: "district",
  ownSeal: true,
});
