import { joined, type Table } from "../../phrases/tables.ts";
import { meetingFacts } from "./meeting.ts";
import { organisationFacts } from "./organisation.ts";
import { ratingFacts } from "./rating.ts";
import { reviewFacts } from "./review.ts";
import { stipendFacts } from "./stipend.ts";

/** The names of all facts, by key. */
export const factWords: Table = /* @__PURE__ */ joined(
  organisationFacts,
  meetingFacts,
  stipendFacts,
  ratingFacts,
  reviewFacts,
);
