import { describe, expect, it } from "vitest";
import { decidingSteps } from "../../src/outcome/index.ts";
import {
  assessStipend,
  type Holder,
  type PaidOrganisation,
  partyWorkAllowance,
  shippedPolicies,
} from "../../src/stipend/index.ts";
import type { CalendarMonth } from "../../src/time/index.ts";
import { commune, district, holding, organisation, post, province, sized, village } from "../kit/stipend-holder.ts";

const section = organisation({ id: "section", kind: "section", parentKind: "grassroots-organisation" });
const underSection = sized(20, 0, { id: "branch", kind: "branch", parentKind: "section", setting: "agency" });
const underGrassroots: PaidOrganisation = { ...underSection, parentKind: "grassroots-organisation" };
const quarter: PaidOrganisation = { ...underGrassroots, setting: "residential-group" };
const inBinhDuong = { territory: "binh-duong" } as const;
const inVinhPhuc = (badgeYears: number | null, known: Partial<Holder> = {}): Holder =>
  holding([post("badge-holder", underGrassroots)], { territory: "vinh-phuc", badgeYears, ...known });
const under16 = { from: "state-budget", document: "16-2023-NQ-HDND@2023-07-26" } as const;
const pension = { from: "social-insurance", document: null } as const;
const salaried = (leadership: "0" | "0.30", body: PaidOrganisation): Holder =>
  holding([post("party-staff", body, { salary: { grade: "3.66", leadership, beyondFrame: "0" } })]);
const office = organisation({ id: "office", kind: "province", setting: "agency" });

const due: readonly (readonly [string, Holder, CalendarMonth, number])[] = [
  [
    "section and branch under it",
    holding([post("committee-member", section), post("committee-member", underSection)], inBinhDuong),
    "2024-08",
    585_000,
  ],
  [
    "the same, also elected to the commune committee",
    holding(
      [post("committee-member", section), post("committee-member", underSection), post("committee-member", commune)],
      inBinhDuong,
    ),
    "2024-08",
    702_000,
  ],
  ["branch under a section", holding([post("committee-member", underSection)], inBinhDuong), "2024-08", 468_000],
  [
    "branch under a grassroots committee",
    holding([post("secretary", underGrassroots)], inBinhDuong),
    "2024-08",
    585_000,
  ],
  ["the month before the resolution", holding([post("secretary", underGrassroots)], inBinhDuong), "2023-12", 0],
  ["another province", holding([post("secretary", underGrassroots)], { territory: "long-an" }), "2024-08", 0],
  [
    "branch committee of a military unit",
    holding([post("committee-member", { ...underGrassroots, armedForces: true })], inBinhDuong),
    "2024-08",
    0,
  ],
  [
    "quarter deputy paid by Resolution 16/2023",
    holding([post("deputy-secretary", quarter, { pay: [under16] })], inBinhDuong),
    "2024-08",
    0,
  ],
  ["quarter deputy not paid by it", holding([post("deputy-secretary", quarter)], inBinhDuong), "2024-08", 585_000],
  [
    "quarter committee member beside a paid one",
    holding([post("committee-member", quarter, { pay: [under16] })], inBinhDuong),
    "2024-08",
    585_000,
  ],
  ["60-year badge, no other benefit", inVinhPhuc(60), "2016-11", 363_000],
  ["59 years is the 55-year badge", inVinhPhuc(55), "2016-11", 302_500],
  ["40-year badge", inVinhPhuc(40), "2016-11", 121_000],
  ["45-year badge draws what the 40-year one does", inVinhPhuc(45), "2024-08", 234_000],
  ["30-year badge", inVinhPhuc(30), "2016-11", 0],
  ["80-year badge", inVinhPhuc(80), "2024-08", 1_170_000],
  ["60-year badge and a pension", inVinhPhuc(60, { otherPay: [pension] }), "2016-11", 0],
  ["provincial rapporteur", holding([post("rapporteur", province)]), "2012-04", 249_000],
  ["provincial rapporteur, new base salary", holding([post("rapporteur", province)]), "2012-05", 315_000],
  ["rapporteur of the Centre", holding([post("rapporteur", organisation({ kind: "central" }))]), "2024-08", 1_170_000],
  ["district rapporteur", holding([post("rapporteur", district)]), "2024-08", 468_000],
  ["commune rapporteur", holding([post("rapporteur", commune)]), "2025-08", 468_000],
  ["Party-office specialist with a leadership allowance", salaried("0.30", office), "2024-08", 2_779_920],
  ["Party-office specialist without it", salaried("0", office), "2024-08", 2_569_320],
  ["Party staff in a public-service unit", salaried("0", { ...office, setting: "public-service" }), "2024-08", 0],
  ["Party staff of a district", salaried("0", { ...office, kind: "district" }), "2024-08", 2_569_320],
  ["Party staff of a commune before the reform", salaried("0", { ...office, kind: "commune" }), "2024-08", 0],
  [
    "Party staff of a commune ranked with a district",
    salaried("0", { ...office, kind: "commune", decidedLevel: "district" }),
    "2025-08",
    2_569_320,
  ],
];

describe("what is due under the other policies", () => {
  it.each(due)("%s, %o in %s", (_, holder, month, total) => {
    expect(assessStipend(holder, month, { policies: shippedPolicies })).toMatchObject({
      kind: "assessed",
      value: { total },
    });
  });

  it("is open where nobody has said", () => {
    const merged = holding([post("secretary", underGrassroots)], inBinhDuong);
    expect(assessStipend(merged, "2025-07", { policies: shippedPolicies })).toMatchObject({
      reason: "territory-merged",
      decidedBy: "people-council",
    });
    expect(assessStipend(inVinhPhuc(60), "2025-07", { policies: shippedPolicies })).toMatchObject({
      reason: "territory-merged",
    });
    const lower = salaried("0", { ...office, kind: "commune", decidedLevel: "not-recorded" });
    expect(assessStipend(lower, "2025-08", { policies: shippedPolicies })).toMatchObject({
      reason: "instrument-not-recorded",
    });
  });

  it("asks for the role where one role is left out", () => {
    const unknown = holding([post(null, village(62, 0))]);
    expect(assessStipend(unknown, "2024-03", { policies: shippedPolicies })).toMatchObject({
      missing: ["posts.0.role"],
    });
  });

  it("asks for the salary of which a share is due", () => {
    const unknown = holding([post("party-staff", office)]);
    expect(assessStipend(unknown, "2024-08", { policies: shippedPolicies })).toMatchObject({
      missing: ["posts.0.salary"],
    });
    expect(assessStipend(inVinhPhuc(null), "2016-11", { policies: shippedPolicies })).toMatchObject({
      missing: ["badgeYears"],
    });
  });

  it("says in a few lines why nothing is due", () => {
    const villager = holding([post("secretary", { ...quarter, setting: "village" })], { territory: "tuyen-quang" });
    const outcome = assessStipend(villager, "2024-08", { policies: shippedPolicies });
    expect(decidingSteps(outcome).map(({ code }) => code)).toEqual([
      "hoaBinhDirective26.inTerritory",
      "binhDuong25.inTerritory",
      "hoaBinh314.inTerritory",
      "vinhPhuc137.inTerritory",
      "committeeAllowance169.commune",
      "partyWorkAllowance.staff",
      "partyWorkAllowance.listedLevel",
      "rapporteurAllowance.rapporteur",
      "rapporteurAllowance.districtOrCommune",
    ]);
  });
});

describe("the allowance for Party work", () => {
  const salary = { grade: "3.66", leadership: "0", beyondFrame: "0" } as const;
  const formerOffice: PaidOrganisation = { ...district, setting: "agency" };
  const ended = { salary, lastDay: "2025-06-30", ended: "reorganised" } as const;
  const paid = (one: Holder, month: CalendarMonth) => assessStipend(one, month, { policies: [partyWorkAllowance] });

  it.each(["party-staff", "party-contract-staff", "inspection-staff"] as const)(
    "is that of %s (05-HD/BTCTW I)",
    (role) => {
      expect(paid(holding([post(role, office, { salary })]), "2024-08").value?.total).toBe(2_569_320);
      expect(paid(holding([post("committee-member", office, { salary })]), "2024-08").value?.total).toBe(0);
    },
  );

  it.each([
    ["the last month of the district", "2025-06", 2_569_320],
    ["the first month kept", "2025-07", 2_569_320],
    ["the sixth", "2025-12", 2_569_320],
    ["the seventh", "2026-01", 0],
  ] as const)("is kept for six months after the district, %s (76/2025/UBTVQH15 11(4))", (_, month, total) => {
    expect(paid(holding([post("party-staff", formerOffice, ended)]), month).value?.total).toBe(total);
  });

  it.each([
    ["who moved on to another post", { ...ended, ended: "moved" }],
    ["whose district was reorganised in another year", { ...ended, lastDay: "2024-12-31" }],
  ] as const)("is not kept of one %s", (_, changes) => {
    expect(paid(holding([post("party-staff", formerOffice, changes)]), "2025-07")).toMatchObject({
      kind: "assessed",
      value: { total: 0 },
    });
  });

  it("asks how the post ended, and is known from one answer of the ministry", () => {
    expect(paid(holding([post("party-staff", formerOffice, { ...ended, ended: null })]), "2025-07")).toMatchObject({
      missing: ["posts.0.ended"],
    });
    expect(paid(holding([post("party-staff", formerOffice, ended)]), "2025-07").evidence).toBe("single-source");
  });
});

describe("137/2014/NQ-HĐND of Vĩnh Phúc is known", () => {
  it.each([
    ["of 60 years in the year of issue, its first day a guess", 60, "2014-08", "unverified"],
    ["of 60 years at the end of it", 60, "2014-12", "unverified"],
    ["of 60 years the year after", 60, "2015-01", "corroborated"],
    ["of 44 years", 44, "2016-11", "corroborated"],
    ["of 45 years, by the row below", 45, "2016-11", "unverified"],
    ["of 49 years, by the row below", 49, "2016-11", "unverified"],
    ["of 50 years", 50, "2016-11", "corroborated"],
  ] as const)("%s (%s, %s): %s", (_, years, month, evidence) => {
    expect(assessStipend(inVinhPhuc(years), month, { policies: shippedPolicies })).toMatchObject({
      kind: "assessed",
      evidence,
    });
  });
});
