import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { review } from "../../src/review/index.ts";
import { periodOf } from "../../src/time/index.ts";

// 21-HD/BTCTW II.B, rulings on decisions: in 2021 one branch is decided good though its facts give completed. It is one of the
// 78 good ones of that year, so that 15 excellent are held against 78 and 18 against 93; in 2020 against 77 and 92.
it("the cap of each year is counted over what was decided", () => {
  const url = new URL("../../examples/01-year-review/records/lam-binh.json", import.meta.url);
  const { firstDay, lastDay, ...records } = JSON.parse(readFileSync(url, "utf8")) as RegisterGiven & {
    readonly firstDay: "2020-01-01";
    readonly lastDay: "2022-09-30";
  };
  const built = buildRegister(records);
  if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
  const { ratings } = review(built.value, periodOf(firstDay, lastDay), { excellenceShare: "ordinary" });
  const told = ratings.map(({ cap }) => [cap?.candidates, cap?.good, cap?.decided]);
  expect(told).toEqual([
    [20, 72, 15],
    [20, 73, 15],
  ]);
  expect(ratings.map(({ cap }) => cap?.allowed.readings?.map(({ value }) => value))).toEqual([
    [15, 18],
    [15, 18],
  ]);
});

// By 366-QĐ/TW and 43-HD/BTCTW the excellent ones are at most a share of those rated good or better.
it.each([
  [5, 12],
  [0, 3],
])("of %i decided excellent and %i good, without facts, the cap is counted over the decisions", (excellent, good) => {
  const office = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
  const ids = Array.from({ length: excellent + good }, (_, index) => `b${index}`);
  const branches = ids.map((id) => ({ ...office, id, kind: "branch", parentId: "x1" }) as const);
  const year = periodOf("2025-01-01", "2025-12-31");
  const ratings = ids.map((organisationId, index) => {
    const rated = index < excellent ? "excellent" : "good";
    const decision = { class: rated, decidedBy: "x1", decidedOn: "2025-12-20" } as const;
    return { organisationId, ...year, subject: { decision } };
  });
  const built = buildRegister({ organisations: [office, ...branches], ratings });
  if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
  const [rated] = review(built.value, year, { excellenceShare: "ordinary" }).ratings;
  expect(rated?.cap).toMatchObject({ candidates: excellent, good, decided: excellent });
});
