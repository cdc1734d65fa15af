import { type Rule, rule } from "../outcome/index.ts";
import { notCompleted, textNotRead } from "./answers.ts";
import { type CollectiveYear, collectiveReaders } from "./collective-year.ts";
import { hd21Collective as law } from "./hd-21-collective.law.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * Did 21-HD/BTCTW put a leading collective into the lowest class, 2019 to 2023? A reprimand (khiển trách) of one member
 * was not enough, a warning (cảnh cáo) was. What it asked for the other classes was not read: they are left open.
 */
export const hd21CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "hd21Collective",
  { readers: collectiveReaders, law },
  {
    conditions: {
      disunity: { flag: "disunityConcluded" },
      degeneration: { flag: "degenerationConcluded" },
      unitBelow50: { part: "unitDone", of: "unitTasks" },
      mainTargetsMissed: { flag: "mainTargetsMissed" },
      forceMajeure: { flag: "forceMajeure" },
      collectiveDisciplined: { flag: "collectiveDisciplined" },
      memberWarned: { text: "heaviestDiscipline" },
    },
    decide: [
      {
        when: {
          any: [
            "disunity",
            "degeneration",
            { all: ["unitBelow50", "mainTargetsMissed", { not: "forceMajeure" }] },
            "collectiveDisciplined",
            "memberWarned",
          ],
        },
        then: notCompleted,
      },
    ],
    otherwise: textNotRead,
  },
);
