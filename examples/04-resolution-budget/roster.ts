// One register of an invented roster, as large as a province, in the old area of Hòa Bình: 3,000 branches and the posts they
// have. Nothing here is drawn by chance: run it again and the same roster comes out.
import { buildRegister, type HolderRecordGiven, holdersOf, type RegisterGiven } from "chibo";
import { isResidential, type OrganisationGiven } from "chibo/organisation";
import type { Holder, PostRole } from "chibo/stipend";
import { periodOf } from "chibo/time";
import { accepted } from "../shared/cli.ts";

type Place = Pick<OrganisationGiven, "setting" | "autonomy">;

/** Where the branches are: of every ten, six in villages, one in each of the others. */
const places: readonly Place[] = [
  ...Array.from({ length: 6 }, () => ({ setting: "village", autonomy: "not-applicable" }) as const),
  { setting: "residential-group", autonomy: "not-applicable" },
  { setting: "agency", autonomy: "budget-funded" },
  { setting: "public-service", autonomy: "recurrent" },
  { setting: "enterprise", autonomy: "not-applicable" },
];

const ordinary = { decidedLevel: "not-recorded", ownSeal: false, armedForces: false } as const;
const decree33 = "33-2023-ND-CP@2023-06-10";

/** The province and what the branches stand under: a grassroots organisation, and of every seventh branch its section. */
const above: readonly OrganisationGiven[] = [
  { id: "province", name: "Đảng bộ tỉnh", kind: "province", territory: "hoa-binh", ...ordinary },
  { id: "grassroots", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", parentId: "province", ...ordinary },
  { id: "section", name: "Đảng bộ bộ phận 01", kind: "section", parentId: "grassroots", ...ordinary },
];

function branchOf(number: number): OrganisationGiven {
  const members = membersOf(number);
  return {
    id: idOf(number),
    name: `Chi bộ ${number}`,
    kind: "branch",
    parentId: number % 7 === 0 ? "section" : "grassroots",
    ...places[number % places.length],
    ...ordinary,
    counts: [{ on: "2022-01-01", official: members - 1, probationary: 1 }],
  };
}

const idOf = (number: number): string => `branch-${String(number).padStart(4, "0")}`;
const membersOf = (number: number): number => 8 + ((number * 37) % 61);

/** A secretary and a deputy, two committee members, and in a large branch three leaders of party groups. */
function rolesIn(number: number): readonly PostRole[] {
  const leaders = membersOf(number) > 40 ? 3 : 0;
  return [
    "secretary",
    "deputy-secretary",
    "committee-member",
    "committee-member",
    ...Array.from({ length: leaders }, () => "party-group-leader" as const),
  ];
}

function holderOf(number: number, role: PostRole, index: number): HolderRecordGiven {
  const { setting } = places[number % places.length] as Place;
  // A village secretary is paid by the State under Decree 33/2023; staff of an agency draw a salary.
  const isPaid = isResidential(setting ?? null) === true && role === "secretary";
  const pay = isPaid ? [{ from: "state-budget", document: decree33 } as const] : [];
  return {
    key: `${idOf(number)}-${index}`,
    posts: [{ organisationId: idOf(number), role, firstDay: "2022-01-01", pay }],
    otherPay: setting === "agency" ? [{ from: "state-budget" }] : [],
  };
}

const numbers = Array.from({ length: 3000 }, (_, index) => index + 1);

const records: RegisterGiven = {
  organisations: [...above, ...numbers.map(branchOf)],
  holders: numbers.flatMap((number) => rolesIn(number).map((role, index) => holderOf(number, role, index))),
};

/** Everybody who holds a post, from the census on to the merger of the province. */
export const roster: readonly Holder[] = holdersOf(
  accepted(buildRegister(records)),
  periodOf("2023-12-01", "2025-06-30"),
);
