import { provisions } from "../law/index.ts";

// Meetings out of turn. The Charter lets the bodies of its articles 16, 19 and 22 hold one when needed, which is from
// memory and says so; its article 24, on branches below a grassroots committee, was read and speaks of none.

const head = { document: "DIEU-LE@2011-01-19", evidence: "unverified", verifiedOn: "2026-11-22" } as const;

/** Every body whose extraordinary meetings are spoken of, or left to its own working rules. */
export const extraordinarySeries = /* @__PURE__ */ provisions(head, [
  {
    code: "meeting.centralExtraordinary",
    kinds: ["central"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "16" }],
  },
  {
    code: "meeting.provincialExtraordinary",
    kinds: ["province"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "19" }],
  },
  {
    code: "meeting.districtExtraordinary",
    kinds: ["district"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-06-30", value: "when-needed", at: "19" }],
  },
  {
    code: "meeting.blocExtraordinary",
    kinds: ["bloc"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-02-28", value: "when-needed", at: "19" }],
  },
  {
    code: "meeting.communeExtraordinary",
    kinds: ["commune"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "own-rules",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: null,
        value: null,
        at: "quy chế mẫu",
        in: "302-QD-TW@2025-06-09",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.grassrootsPlenaryExtraordinary",
    kinds: ["grassroots-organisation"],
    body: "members",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "22" }],
  },
  {
    code: "meeting.grassrootsCommitteeExtraordinary",
    kinds: ["grassroots-organisation"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "22" }],
  },
  {
    code: "meeting.grassrootsBranchExtraordinary",
    kinds: ["grassroots-branch"],
    body: "members",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "22" }],
  },
  {
    code: "meeting.grassrootsBranchCommitteeExtraordinary",
    kinds: ["grassroots-branch"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "elected-committees",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "22" }],
  },
  {
    code: "meeting.branchExtraordinary",
    kinds: ["branch"],
    body: "members",
    meeting: "extraordinary",
    restsOn: "silent",
    owedBy: "all",
    values: [
      { firstDay: "2011-01-19", lastDay: "2026-07-25", value: null, at: "24.2", evidence: "official-text" },
      { firstDay: "2026-07-26", lastDay: null, value: null, at: "24.2", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.branchCommitteeExtraordinary",
    kinds: ["branch"],
    body: "committee",
    meeting: "extraordinary",
    restsOn: "silent",
    owedBy: "elected-committees",
    values: [
      { firstDay: "2011-01-19", lastDay: "2026-07-25", value: null, at: "24.2", evidence: "official-text" },
      { firstDay: "2026-07-26", lastDay: null, value: null, at: "24.2", evidence: "single-source" },
    ],
  },
]);
