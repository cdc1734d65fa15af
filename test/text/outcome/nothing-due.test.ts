import { describe, expect, it } from "vitest";
import {
  assessStipend,
  type Holder,
  holder,
  type PaidOrganisationGiven,
  paidOrganisation,
  post,
  shippedPolicies,
} from "../../../src/stipend/index.ts";
import { outcomeText } from "../../../src/text/index.ts";
import type { CalendarMonth } from "../../../src/time/index.ts";

/** The secretary of a branch of sixty-two, in a village unless it says otherwise. */
function secretary(territory: string, of: Partial<PaidOrganisationGiven> = {}, isPaid = true): Holder {
  const organisation = paidOrganisation({
    id: "b1",
    kind: "branch",
    parentKind: "grassroots-organisation",
    setting: "village",
    autonomy: "not-applicable",
    decidedLevel: "not-recorded",
    ownSeal: false,
    armedForces: false,
    counts: [{ on: "2022-01-01", official: 60, probationary: 2 }],
    ...of,
  });
  const pay = isPaid ? [{ from: "state-budget", document: "33-2023-ND-CP@2023-06-10" } as const] : [];
  const own = post({ organisation, role: "secretary", firstDay: "2022-01-01", pay });
  return holder({ key: "p1", territory, posts: [own], otherPay: [] });
}

const lines = (of: Holder, month: CalendarMonth, reasons: "nearest" | "all" = "nearest"): readonly string[] =>
  outcomeText(assessStipend(of, month, { policies: shippedPolicies }), "vi", { reasons }).split("\n");

const smallUnit = {
  setting: "public-service",
  autonomy: "recurrent",
  counts: [{ on: "2022-01-01", official: 47, probationary: 2 }],
} as const;

describe("why nothing is due", () => {
  it.each([
    [
      "a directive of the province is no policy that pays",
      secretary("hoa-binh"),
      "2023-03",
      ["  không đúng: đã ban hành thành chính sách chi (thực tế: chỉ thị, chưa phải chính sách chi)"],
    ],
    [
      "the province's resolution leaves out a small branch",
      secretary("hoa-binh", smallUnit, false),
      "2024-02",
      ["  không đúng: chi bộ có từ 50 đảng viên trở lên (tính cả dự bị) (thực tế: 49)"],
    ],
    [
      "a province without a resolution: the national rule on committees, not the resolutions of others",
      secretary("tuyen-quang"),
      "2024-08",
      ["  không đúng: đảng ủy xã, phường, đặc khu (thực tế: chi bộ; yêu cầu: đảng bộ xã, phường, đặc khu)"],
    ],
  ] as const)("%s", (_, of, month, reasons) => {
    const [answer, ...told] = lines(of, month);
    expect(answer).toBe("không được hưởng");
    expect(told.slice(0, -1).map((line) => line.split(" - ")[0])).toEqual(reasons);
    expect(told.at(-1)).toMatch(/^ {2}chính sách khác không chi cho trường hợp này: \d+$/);
  });

  const agency = {
    setting: "agency",
    autonomy: "budget-funded",
    counts: [{ on: "2022-01-01", official: 54, probationary: 1 }],
  } as const;

  it.each([
    [
      "an exclusion is told as one",
      secretary("hoa-binh"),
      "đúng, thuộc trường hợp loại trừ: đã hưởng ngân sách cho chính chức danh này",
    ],
    [
      "what excludes under one reading only is not what is in the way",
      {
        ...secretary("hoa-binh", agency, false),
        otherPay: [{ from: "state-budget", document: "33-2023-ND-CP@2023-06-10" }],
      } satisfies Holder,
      "không đúng: đơn vị tự bảo đảm chi thường xuyên (thực tế: ngân sách bảo đảm; yêu cầu: tự bảo đảm chi thường xuyên và chi đầu tư hoặc tự bảo đảm chi thường xuyên)",
    ],
  ] as const)("one condition in the way: %s", (_, of, condition) => {
    const [, first, second] = lines(of, "2024-02");
    expect(first?.split(" - ")[0]?.trim()).toBe(condition);
    expect(second).toMatch(/^ {2}lý do khác theo chính sách này: \d+$/);
  });

  it("the other reasons are told on request", () => {
    const all = lines(secretary("tuyen-quang"), "2024-08", "all");
    expect(all.length).toBeGreaterThan(8);
    expect(all.join("\n")).not.toContain("chính sách khác");
    expect(() => lines(secretary("tuyen-quang"), "2024-08", "some" as never)).toThrow(RangeError);
  });

  it("that none of the own province was asked, where all are of others", () => {
    const policies = shippedPolicies.filter(({ territory }) => territory !== "national");
    const outcome = assessStipend(secretary("tuyen-quang"), "2024-08", { policies });
    expect(outcomeText(outcome, "vi").split("\n").slice(1)).toEqual([
      "  chưa xét chính sách riêng của địa phương: Tuyên Quang",
      expect.stringMatching(/^ {2}chính sách khác không chi cho trường hợp này: \d$/),
    ]);
  });

  it("one policy alone has no others", () => {
    const [policy] = shippedPolicies.filter(({ territory }) => territory === "binh-duong");
    if (policy === undefined) throw new TypeError("no such policy");
    const outcome = assessStipend(secretary("hoa-binh"), "2024-08", { policies: [policy] });
    expect(outcomeText(outcome, "en").split("\n").slice(1)).toEqual([
      expect.stringMatching(/^ {2}not true: .*Bình Dương/),
    ]);
  });
});
