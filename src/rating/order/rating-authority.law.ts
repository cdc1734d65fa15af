import { provisions } from "../../law/index.ts";

// Who rates itself, who proposes and who decides on a Party organisation: 43-HD/BTCTW, section 3. Where two may decide, the
// text says which: a grassroots committee that was empowered, or the standing committee above it.
const head = { document: "43-HD-BTCTW@2025-10-31", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const ratingAuthorities = /* @__PURE__ */ provisions(head, {
  branch: {
    at: "3",
    selfRates: ["branch-committee", "branch"],
    proposes: ["section-committee"],
    decides: ["grassroots-committee", "standing-committee-above"],
  },
  section: {
    at: "3",
    selfRates: ["section-committee"],
    proposes: [],
    decides: ["grassroots-committee", "standing-committee-above"],
  },
  "grassroots-branch": {
    at: "3",
    selfRates: ["branch-committee"],
    proposes: [],
    decides: ["standing-committee-above", "provincial-standing-committee"],
  },
  "grassroots-organisation": {
    at: "3",
    selfRates: ["grassroots-committee", "standing-committee"],
    proposes: [],
    decides: ["standing-committee-above", "provincial-standing-committee"],
  },
  "upper-grassroots": {
    at: "3",
    selfRates: ["standing-committee"],
    proposes: [],
    decides: ["provincial-standing-committee"],
  },
  commune: {
    at: "3",
    selfRates: ["standing-committee"],
    proposes: [],
    decides: ["provincial-standing-committee"],
  },
  province: {
    at: "3",
    selfRates: ["standing-committee"],
    proposes: ["central-organisation-commission"],
    decides: ["politburo", "secretariat"],
  },
});
