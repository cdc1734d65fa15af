import { describe, expect, it } from "vitest";
import { type AwardedKind, assessAwards, type RatingAward } from "../../src/rating/index.ts";
import { partyAwardLevels, partyAwardMoney } from "../../src/stipend/index.ts";
import { addDays, type CalendarDate, holdsOn } from "../../src/time/index.ts";

/** Every day on which a giver, a guidance or a base salary changes, with the day before it. */
const turns: readonly CalendarDate[] = [
  "2025-06-09",
  "2025-07-01",
  "2025-12-29",
  "2026-04-08",
  "2026-05-19",
  "2026-07-01",
  "2026-07-26",
  "2026-11-26",
];
const days: readonly CalendarDate[] = turns.flatMap((day): readonly CalendarDate[] =>
  day === "2025-06-09" ? [day] : [addDays(day, -1), day],
);
const kinds: readonly AwardedKind[] = ["branch", "grassroots-organisation", "member"];

const openTo = (recipient: AwardedKind, on: CalendarDate): readonly RatingAward[] => {
  const years = [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, class: "excellent", chosen: true }) as const);
  const outcome = assessAwards(years, on, { recipient });
  if (outcome.kind !== "assessed") throw new Error(`${recipient} on ${on}: ${outcome.kind}`);
  return outcome.value;
};
const giversOf = ({ giver, otherGiver }: RatingAward) => (otherGiver === undefined ? [giver] : [giver, otherGiver]);

describe("the giver and the money of each award", () => {
  it.each(
    days.flatMap((on: CalendarDate) => kinds.map((recipient): readonly [CalendarDate, AwardedKind] => [on, recipient])),
  )("agree on %s for a %s", (on, recipient) => {
    const awards = openTo(recipient, on).flatMap((award) =>
      giversOf(award).map((giver) => ({ recipient, form: award.form, giver })),
    );
    expect(awards.length).toBeGreaterThan(0);
    const unpaid = awards.filter((award) => partyAwardMoney(award, on).kind !== "assessed");
    expect(unpaid).toEqual([]);
    // What is paid and no longer named: the district's own certificates, until districts ended on 30 June 2025.
    const paid = partyAwardLevels.filter((one) => one.recipient === recipient && holdsOn(one.given, on));
    const unnamed = paid.filter(({ form, giver }) => !awards.some((one) => one.form === form && one.giver === giver));
    const isDistrict = unnamed.every(({ giver }) => giver === "district-standing-committee");
    expect(on <= "2025-06-30" ? isDistrict : unnamed.length === 0).toBe(true);
  });
});

describe("the forms of awards", () => {
  it.each([
    ["2025-06-08", undefined],
    ["2025-06-09", "06-HD-TW@2025-06-09"],
    ["2026-05-18", "06-HD-TW@2025-06-09"],
    ["2026-05-19", "01-HD-TW@2026-05-19"],
  ] as const)("on %s rest on %s", (on, document) => {
    const years = [{ year: 2024, class: "excellent", chosen: true }] as const;
    const { steps } = assessAwards(years, on, { recipient: "branch" });
    const forms = steps.find(({ code }) => code === "awardForms.inForce");
    expect(forms?.citation.document).toBe(document);
  });
});
