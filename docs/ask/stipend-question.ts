// The question of a stipend: a post of a province or of the whole country, asked of the policies that are shipped.
import type { Outcome } from "chibo";
import type { CatalogueFact } from "chibo/rules";
import {
  assessStipend,
  holder,
  type PaidOrganisationGiven,
  type PostGiven,
  paidOrganisation,
  post,
  type Stipend,
  shippedPolicies,
} from "chibo/stipend";
import { factText, word } from "chibo/text";
import { type CalendarDate, monthOf } from "chibo/time";
import { pageWords } from "./words.ts";

type Answers = Readonly<Record<string, unknown>>;

const territories = [...new Set(shippedPolicies.flatMap(({ territory }) => territory ?? []))];
const shape = (schema: Readonly<Record<string, unknown>>) => ({ anyOf: [schema, { type: "null" }] });
const fact = (name: string, schema: Readonly<Record<string, unknown>>): CatalogueFact => ({
  name,
  words: { vi: factText(name, "vi"), en: factText(name, "en") },
  unit: null,
  oneOf:
    (schema["enum"] as readonly string[] | undefined)?.map((code) => ({
      code,
      vi: word(code, "vi"),
      en: word(code, "en"),
    })) ?? null,
  schema: shape(schema),
});
const flag = { type: "boolean" };
const count = { type: "integer", minimum: 0 };

/** The facts of the form. */
export const stipendFacts: readonly CatalogueFact[] = [
  fact("territory", { enum: territories }),
  fact("role", { enum: ["secretary", "deputy-secretary", "committee-member", "party-group-leader"] }),
  {
    ...fact("firstDay", { type: "string", format: "date" }),
    words: { vi: pageWords.vi.firstDay, en: pageWords.en.firstDay },
  },
  fact("kind", {
    enum: ["branch", "grassroots-branch", "subordinate-organisation", "section", "grassroots-organisation", "commune"],
  }),
  fact("parentKind", {
    enum: ["subordinate-organisation", "section", "grassroots-organisation", "commune", "upper-grassroots"],
  }),
  fact("setting", {
    enum: ["village", "residential-group", "agency", "public-service", "enterprise", "abroad", "other"],
  }),
  fact("autonomy", { enum: ["recurrent-and-investment", "recurrent", "partial", "budget-funded", "not-applicable"] }),
  fact("official", count),
  fact("probationary", count),
  fact("paidForPost", flag),
  fact("paidFromBudget", flag),
];

/** Answers for the month of the day; what is left out is not known. A post without a first day is held all month. */
export function askStipend(answers: Answers, on: CalendarDate): Outcome<Stipend> {
  const { official, probationary, paidForPost, paidFromBudget, territory, role, firstDay, ...place } = answers;
  const month = monthOf(on);
  const begun = (firstDay ?? `${month}-01`) as CalendarDate;
  const counted = official === undefined && probationary === undefined ? [] : [{ on: begun, official, probationary }];
  const organisation = paidOrganisation({ id: "o", ...place, counts: counted } as PaidOrganisationGiven);
  const paid = (said: unknown) =>
    said === undefined ? null : said === true ? [{ from: "state-budget" as const }] : [];
  const given = { organisation, role, firstDay: begun, pay: paid(paidForPost) } as PostGiven;
  const asked = {
    key: "p",
    territory: (territory ?? null) as string | null,
    posts: [post(given)],
    otherPay: paid(paidFromBudget),
  };
  return assessStipend(holder(asked), month, { policies: shippedPolicies });
}
