import {
  type Consent,
  type ConsentSubject,
  type Finding,
  type Hierarchy,
  reviewHierarchy,
  type StructureRuleCode,
} from "../../organisation/index.ts";
import type { DecidingBody, ReadingOptions } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { withConsents } from "./structure-view.ts";

/** A recorded consent that does not count (ý kiến đồng ý không được tính). */
export interface ConsentDoubt {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What the consent is about. */
  readonly subject: ConsentSubject;
  /** The body that gave it, by the record. */
  readonly giver: DecidingBody;
  /** Why it does not count: it has no day, or another body gave it than the rule names. */
  readonly fault: "without-day" | "other-body";
  /** The body whose consent the rule asks for; `null` where the rule does not come to that. */
  readonly askedOf: DecidingBody | null;
}

const ruleOf: Readonly<Record<ConsentSubject, StructureRuleCode>> = {
  "small-grassroots-organisation": "smallOrganisation",
  "large-branch": "largeBranch",
  section: "section",
  "under-grassroots-committee": "delegatedParent",
};

/** Takes out the consents that do not count, and says which. */
export function countedConsents(
  hierarchy: Hierarchy,
  on: CalendarDate,
  options: ReadingOptions,
): readonly [Hierarchy, readonly ConsentDoubt[]] {
  const bare = withConsents(hierarchy, () => noConsents);
  if (bare === hierarchy) return [hierarchy, []];
  const askedOf = bodiesAsked(reviewHierarchy(bare, on, options));
  const doubts: ConsentDoubt[] = [];
  const counted = withConsents(hierarchy, ({ id }, consents) => {
    const left = consents.filter((consent) => {
      const asked = askedOf.get(`${ruleOf[consent.subject]} ${id}`) ?? null;
      const fault = faultOf(consent, asked);
      if (fault === null) return true;
      const { subject, giver } = consent;
      doubts.push({ organisationId: id, subject, giver, fault, askedOf: asked });
      return false;
    });
    return left.length === consents.length ? consents : left;
  });
  return [counted, doubts];
}

const noConsents: readonly Consent[] = [];

function bodiesAsked(findings: readonly Finding[]): ReadonlyMap<string, DecidingBody> {
  return new Map(
    findings.flatMap(({ rule, organisationId, consentOf }) =>
      consentOf === null ? [] : [[`${rule} ${organisationId}`, consentOf] as const],
    ),
  );
}

function faultOf({ answeredOn, giver }: Consent, asked: DecidingBody | null): ConsentDoubt["fault"] | null {
  if (answeredOn === null) return "without-day";
  return asked === null || giver === asked ? null : "other-body";
}
