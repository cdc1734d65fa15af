// Lâm Bình (Tuyên Quang), 1 January 2020 to 30 September 2022.
import type { RegisterGiven } from "chibo";
import { periodOf } from "chibo/time";
import { holders } from "./lam-binh-holders.ts";
import { organisations } from "./lam-binh-organisations.ts";
import { memberRatings, ratings, results } from "./lam-binh-ratings.ts";
import { sessions } from "./lam-binh-sessions.ts";
import { allOf } from "./shared.ts";

const period = periodOf("2020-01-01", "2022-09-30");
const complete = allOf("district", ["sessions", "posts", "ratings", "memberRatings", "results"], period);

/** All that is on record of the district. */
export const lamBinh: RegisterGiven = { organisations, sessions, ratings, memberRatings, holders, results, complete };
