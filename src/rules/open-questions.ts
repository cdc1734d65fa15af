import { type DocumentKey, documentOf } from "../law/index.ts";
import { type DecidingBody, type ReadingCode, readingGroups } from "../outcome/index.ts";
import { openWords, settlementWord, word } from "../text/index.ts";
import type { CatalogueWord, InBoth } from "./catalogue.ts";
import { openPoints, readingPoints } from "./open-points.ts";

/** What is not known of the law, and what would settle it. */
export interface OpenQuestion {
  /** The code: of the point, or the readings joined by `/`. */
  readonly id: string;
  /**
   * Whether a text was not read, a text that was read is silent, secondary texts alone speak of it, or a text admits several
   * readings.
   */
  readonly kind: "unread-text" | "silent-point" | "lead" | "reading";
  /** The question. */
  readonly question: InBoth;
  /** What secondary, unpublished texts say; `null` where nothing was found. It is no answer of the library. */
  readonly lead: InBoth | null;
  /** The documents that it is about. */
  readonly documents: readonly { readonly key: DocumentKey; readonly number: string }[];
  /** The readings that exclude each other; empty where it is no reading. */
  readonly readings: readonly (CatalogueWord & { readonly code: ReadingCode })[];
  /** The functions whose answers it keeps open. */
  readonly touches: readonly string[];
  /** Who decides it; `null` where nobody is named. */
  readonly decidedBy: (CatalogueWord & { readonly code: DecidingBody }) | null;
  /** What would settle it. */
  readonly settledBy: InBoth;
}

/**
 * What is not known of the law (điều còn để ngỏ), as plain data: each text that was not read, each point on which a text is
 * silent, each lead that only secondary texts give, and each choice between readings; which answers it keeps open, who
 * decides, and what would settle it.
 *
 * @example
 * ```ts
 * import { openQuestions } from "chibo/rules";
 *
 * const term = openQuestions.find(({ id }) => id === "firstTerm");
 * term?.question.en; // => "How long is a first term?"
 * term?.touches; // => ["termEndsOn"]
 * term?.decidedBy?.code; // => "direct-superior-committee"
 * ```
 */
export const openQuestions: readonly OpenQuestion[] = /* @__PURE__ */ allOpen();

function allOpen(): readonly OpenQuestion[] {
  return [...openPoints.map(ofPoint), ...readingGroups.map(ofReadings)];
}

function ofPoint({ id, kind, documents, touches, decidedBy, settledBy }: (typeof openPoints)[number]): OpenQuestion {
  const [vi, en] = [openWords(id, "vi"), openWords(id, "en")];
  return {
    id,
    kind,
    question: { vi: vi.question, en: en.question },
    lead: vi.lead === null || en.lead === null ? null : { vi: vi.lead, en: en.lead },
    documents: documents.map((key) => ({ key, number: documentOf(key).number })),
    readings: [],
    touches,
    decidedBy: decidedBy === null ? null : named(decidedBy),
    settledBy: { vi: settlementWord(settledBy, "vi"), en: settlementWord(settledBy, "en") },
  };
}

function ofReadings(group: readonly ReadingCode[]): OpenQuestion {
  const readings = group.map(named);
  const { touches, decidedBy } = readingPoints[group[0] as keyof typeof readingPoints];
  const asked = (language: "vi" | "en", or: string): string =>
    `${readings.map((reading) => reading[language]).join(or)}?`;
  return {
    id: group.join("/"),
    kind: "reading",
    question: { vi: asked("vi", ", hay "), en: asked("en", ", or ") },
    lead: null,
    documents: [],
    readings,
    touches,
    decidedBy: named(decidedBy),
    settledBy: { vi: settlementWord("caller", "vi"), en: settlementWord("caller", "en") },
  };
}

function named<Code extends string>(code: Code): CatalogueWord & { readonly code: Code } {
  return { code, vi: word(code, "vi"), en: word(code, "en") };
}
