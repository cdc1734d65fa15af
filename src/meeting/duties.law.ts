// How often the bodies of the Party meet. The Charter's rates hold throughout; from 26 July 2026, the day of
// 208-QĐ/TW whose text was not read, they are known from a single source. Rates that rest on 294-QĐ/TW alone are dated
// with it. A value of `null` is left to the working rules of the body itself.

/** The first day on which a unit may be under the model of 208-QĐ/TW: its date of issue. */
export const model208FirstDay = "2026-07-26";

/** The least size from which a branch elects a committee (chi ủy). */
export const committeeLaw = {
  nineOfficialMembers: {
    operator: ">=",
    value: 9,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A committee that holds powers of the level above by delegation (ủy quyền cấp trên cơ sở). */
export const delegationLaw = {
  delegatedPowers: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Every duty to meet: which kinds of unit owe it, for which body, on which law it rests, and how often by date. */
export const meetingSeries = [
  {
    code: "meeting.centralCommittee",
    kinds: ["central"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 6 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "16" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.provincialCommittee",
    kinds: ["province"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 3 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "19" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.districtCommittee",
    kinds: ["district"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: "2025-06-30",
        value: { times: 1, months: 3 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "19" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
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
        citation: { document: "302-QD-TW@2025-06-09", provision: "quy chế mẫu" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
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
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: null,
        citation: { document: "DIEU-LE@2011-01-19", provision: "19" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.districtStandingCommittee",
    kinds: ["district"],
    body: "standing-committee",
    meeting: "regular",
    restsOn: "own-rules",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: "2024-05-02",
        value: null,
        citation: { document: "DIEU-LE@2011-01-19", provision: "19" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2024-05-03",
        lastDay: "2025-06-30",
        value: null,
        citation: { document: "143-QD-TW@2024-05-03", provision: "quy chế mẫu" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    ],
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
        citation: { document: "302-QD-TW@2025-06-09", provision: "quy chế mẫu" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
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
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 2, months: 12 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "22.4" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
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
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "22.6" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
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
        citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.2" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 3 },
        citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
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
        citation: { document: "294-QD-TW@2025-05-26", provision: "20.3" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "294-QD-TW@2025-05-26", provision: "20.3" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
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
        citation: { document: "294-QD-TW@2025-05-26", provision: "20.3" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "294-QD-TW@2025-05-26", provision: "20.3" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
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
        citation: { document: "DIEU-LE@2011-01-19", provision: "24.2" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-07-26",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "24.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
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
        citation: { document: "DIEU-LE@2011-01-19", provision: "24.2" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-07-26",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "24.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
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
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "22.4" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.grassrootsBranchCommittee",
    kinds: ["grassroots-branch"],
    body: "committee",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "elected-committees",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 1 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "22" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
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
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "sinh hoạt chuyên đề" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2025-10-28",
        lastDay: null,
        value: { times: 1, months: 3 },
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "sinh hoạt chuyên đề" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    ],
  },
] as const;
