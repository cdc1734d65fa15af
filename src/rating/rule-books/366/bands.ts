import type { Decided, Requirement } from "../../../outcome/index.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { completed, good } from "../answers.ts";

type BandCondition = "score90" | "score70" | "below50" | "allTasksDone" | "noneLate" | "late20" | "bandAsFloor";

/** A class of the middle: its conditions are the same in every column of Art. 11. */
interface Band {
  readonly when: Requirement<BandCondition>;
  readonly then: Decided<RatingClass>;
}

/** Art. 11.2. A score above the band bars the class only where the band is read literally. */
export const goodBand: Band = {
  when: { all: ["score70", { any: [{ not: "score90" }, "bandAsFloor"] }, "allTasksDone", "noneLate"] },
  then: good,
};

/** Art. 11.3. */
export const completedBand: Band = {
  when: { all: [{ not: "below50" }, { any: [{ not: "score70" }, "bandAsFloor"] }, "allTasksDone", "late20"] },
  then: completed,
};
