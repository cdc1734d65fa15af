import { provisions } from "../../law/index.ts";

// How often the bodies of the Party meet. The Charter's rates hold throughout; from 26 July 2026, the day of
// 208-QĐ/TW whose text was not read, they are known from a single source. Rates that rest on 294-QĐ/TW alone are dated
// with it. A value of `null` is left to the working rules of the body itself.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const charterUnverifiedHead = {
  document: "DIEU-LE@2011-01-19",
  evidence: "unverified",
  verifiedOn: "2026-11-22",
} as const;

/** The least size from which a branch elects a committee (chi ủy). */
export const committeeLaw = /* @__PURE__ */ provisions(charterHead, {
  nineOfficialMembers: { at: "24.4", operator: ">=", value: 9 },
});

/** A committee that holds powers of the level above by delegation (ủy quyền cấp trên cơ sở). */
export const delegationLaw = /* @__PURE__ */ provisions(qd294Head, { delegatedPowers: { at: "10.6.2" } });

/** Every duty to meet: which kinds of unit owe it, for which body, on which law it rests, and how often by date. */
export const meetingSeries = /* @__PURE__ */ provisions(charterUnverifiedHead, [
  {
    code: "meeting.centralCommittee",
    kinds: ["central"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 6 }, at: "16" }],
  },
  {
    code: "meeting.provincialCommittee",
    kinds: ["province"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 3 }, at: "19" }],
  },
  {
    code: "meeting.districtCommittee",
    kinds: ["district"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-06-30", value: { times: 1, months: 3 }, at: "19" }],
  },
  // The Charter's rate is that of the district and what equals it. Which bodies equal a district that is gone is not said.
  {
    code: "meeting.upperGrassrootsCommittee",
    kinds: ["upper-grassroots"],
    body: "committee",
    meeting: "regular",
    restsOn: "silent",
    owedBy: "all",
    values: [
      { firstDay: "2011-01-19", lastDay: "2025-06-30", value: { times: 1, months: 3 }, at: "19" },
      { firstDay: "2025-07-01", lastDay: null, value: null, at: "19" },
    ],
  },
  {
    code: "meeting.blocCommittee",
    kinds: ["bloc"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-02-28", value: { times: 1, months: 3 }, at: "19" }],
  },
  {
    code: "meeting.communeCommittee",
    kinds: ["commune"],
    body: "committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: null,
        value: null,
        at: "model-rules",
        in: "302-QD-TW@2025-06-09",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.provincialStandingCommittee",
    kinds: ["province"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: null, at: "19" }],
  },
  {
    code: "meeting.districtStandingCommittee",
    kinds: ["district"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [
      { firstDay: "2011-01-19", lastDay: "2024-05-02", value: null, at: "19" },
      {
        firstDay: "2024-05-03",
        lastDay: "2025-06-30",
        value: null,
        at: "model-rules",
        in: "143-QD-TW@2024-05-03",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.blocStandingCommittee",
    kinds: ["bloc"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-02-28", value: null, at: "19" }],
  },
  {
    code: "meeting.communeStandingCommittee",
    kinds: ["commune"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: null,
        value: null,
        at: "model-rules",
        in: "302-QD-TW@2025-06-09",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.grassrootsPlenary",
    kinds: ["grassroots-organisation"],
    body: "members",
    meeting: "plenary",
    restsOn: "charter",
    owedBy: "all",
    values: [
      { firstDay: "2011-01-19", lastDay: null, value: { times: 2, months: 12 }, at: "22.4", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.grassrootsCommittee",
    kinds: ["grassroots-organisation"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "not-delegated",
    values: [
      { firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 1 }, at: "22.6", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.delegatedCommittee",
    kinds: ["grassroots-organisation"],
    body: "committee",
    meeting: "regular",
    restsOn: "model-294",
    owedBy: "delegated",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: { times: 1, months: 3 },
        at: "10.6.2",
        in: "294-QD-TW@2025-05-26",
        evidence: "official-text",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 3 },
        at: "10.6.2",
        in: "294-QD-TW@2025-05-26",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.delegatedStandingCommittee",
    kinds: ["grassroots-organisation"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "model-294",
    owedBy: "delegated",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: { times: 1, months: 1 },
        at: "10.6.2",
        in: "294-QD-TW@2025-05-26",
        evidence: "official-text",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 1 },
        at: "10.6.2",
        in: "294-QD-TW@2025-05-26",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.sectionCommittee",
    kinds: ["section"],
    body: "committee",
    meeting: "regular",
    restsOn: "model-294",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: { times: 1, months: 1 },
        at: "20.3",
        in: "294-QD-TW@2025-05-26",
        evidence: "official-text",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 1 },
        at: "20.3",
        in: "294-QD-TW@2025-05-26",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.partyGroup",
    kinds: ["party-group"],
    body: "members",
    meeting: "regular",
    restsOn: "model-294",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: { times: 1, months: 1 },
        at: "20.3",
        in: "294-QD-TW@2025-05-26",
        evidence: "official-text",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 1 },
        at: "20.3",
        in: "294-QD-TW@2025-05-26",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.branchRegular",
    kinds: ["branch"],
    body: "members",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: "2026-07-25",
        value: { times: 1, months: 1 },
        at: "24.2",
        evidence: "official-text",
      },
      { firstDay: "2026-07-26", lastDay: null, value: { times: 1, months: 1 }, at: "24.2", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.branchCommittee",
    kinds: ["branch"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "elected-committees",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: "2026-07-25",
        value: { times: 1, months: 1 },
        at: "24.2",
        evidence: "official-text",
      },
      { firstDay: "2026-07-26", lastDay: null, value: { times: 1, months: 1 }, at: "24.2", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.grassrootsBranchRegular",
    kinds: ["grassroots-branch"],
    body: "members",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      { firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 1 }, at: "22.4", evidence: "single-source" },
    ],
  },
  {
    code: "meeting.grassrootsBranchCommittee",
    kinds: ["grassroots-branch"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "elected-committees",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 1 }, at: "22" }],
  },
  {
    code: "meeting.branchThematic",
    kinds: ["branch", "grassroots-branch"],
    body: "members",
    meeting: "thematic",
    restsOn: "guidance",
    owedBy: "all",
    values: [
      {
        firstDay: "2018-07-06",
        lastDay: "2025-10-27",
        value: { times: 1, months: 3 },
        at: "thematic-meeting",
        in: "12-HD-BTCTW@2018-07-06",
        evidence: "corroborated",
      },
      {
        firstDay: "2025-10-28",
        lastDay: null,
        value: { times: 1, months: 3 },
        at: "thematic-meeting",
        in: "42-HD-BTCTW@2025-10-28",
        evidence: "corroborated",
      },
    ],
  },
]);
