// Who rates itself, who proposes and who decides on a Party organisation: 43-HD/BTCTW, section 3. Where two may decide, the
// text says which: a grass-roots committee that was empowered, or the standing committee above it.
export const ratingAuthorities = {
  branch: {
    selfRates: ["branch-committee", "branch"],
    proposes: ["section-committee"],
    decides: ["grassroots-committee", "standing-committee-above"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  section: {
    selfRates: ["section-committee"],
    proposes: [],
    decides: ["grassroots-committee", "standing-committee-above"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  "grassroots-branch": {
    selfRates: ["branch-committee"],
    proposes: [],
    decides: ["standing-committee-above", "provincial-standing-committee"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  "grassroots-organisation": {
    selfRates: ["grassroots-committee", "standing-committee"],
    proposes: [],
    decides: ["standing-committee-above", "provincial-standing-committee"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  "upper-grassroots": {
    selfRates: ["standing-committee"],
    proposes: [],
    decides: ["provincial-standing-committee"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  province: {
    selfRates: ["standing-committee"],
    proposes: ["central-organisation-commission"],
    decides: ["politburo", "secretariat"],
    citation: { document: "43-HD-BTCTW@2025-10-31", provision: "3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
