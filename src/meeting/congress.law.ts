// Congresses, as far as terms of office do not tell them: the national one, congresses out of turn, and when one may sit.

/** The national congress, every five years, and the congresses that a body may call out of turn. */
export const congressSeries = [
  {
    code: "meeting.nationalCongress",
    kinds: ["central"],
    body: "congress",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: { times: 1, months: 60 },
        citation: { document: "DIEU-LE@2011-01-19", provision: "15" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.nationalExtraordinaryCongress",
    kinds: ["central"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: "when-needed",
        citation: { document: "DIEU-LE@2011-01-19", provision: "15" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.provincialExtraordinaryCongress",
    kinds: ["province"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: "when-needed",
        citation: { document: "DIEU-LE@2011-01-19", provision: "18" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.districtExtraordinaryCongress",
    kinds: ["district"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: "2025-06-30",
        value: "when-needed",
        citation: { document: "DIEU-LE@2011-01-19", provision: "18" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.communeExtraordinaryCongress",
    kinds: ["commune"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "model-294",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: "when-needed",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: "when-needed",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    ],
  },
  {
    code: "meeting.grassrootsExtraordinaryCongress",
    kinds: ["grassroots-organisation", "grassroots-branch"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [
      {
        firstDay: "2011-01-19",
        lastDay: null,
        value: "when-needed",
        citation: { document: "DIEU-LE@2011-01-19", provision: "22" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    ],
  },
] as const;

/** When a congress may sit: enough of those summoned, from enough of the subordinate organisations. */
export const congressQuorumLaw = {
  enoughPresent: {
    operator: ">=",
    share: { part: 2, whole: 3 },
    ofNothing: "not-met",
    citation: { document: "DIEU-LE@2011-01-19", provision: "11" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  // A congress of all members has no subordinate organisations to be represented.
  enoughRepresented: {
    operator: ">=",
    share: { part: 2, whole: 3 },
    ofNothing: "met",
    citation: { document: "DIEU-LE@2011-01-19", provision: "11" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Who may ask for a congress out of turn below the Centre, and who must consent. Until July 2025 it is from memory. */
export const extraordinaryCongressLaws = [
  {
    firstDay: "2011-01-19",
    lastDay: "2025-06-30",
    law: {
      committeeAsks: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "DIEU-LE@2011-01-19", provision: "18" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
      organisationsAsk: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "DIEU-LE@2011-01-19", provision: "18" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
      superiorConsents: {
        citation: { document: "DIEU-LE@2011-01-19", provision: "18" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    },
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    law: {
      committeeAsks: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      organisationsAsk: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
      superiorConsents: {
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "official-text",
        verifiedOn: "2026-11-22",
      },
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    law: {
      committeeAsks: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      organisationsAsk: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      superiorConsents: {
        citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    },
  },
] as const;
